"""One rule for cancelled orders in every figure: kept orders count, cancelled ones are shown beside."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one, total, values
from socialroi_desktop.domain.records import (
    Campaign,
    DiscountCode,
    Goal,
    Influencer,
    OrderLine,
    Product,
    WebSessions,
)
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.figures import STANDARD, figures_of
from socialroi_desktop.queries.goals import measure, series
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

GOAL = Goal(
    name="g", metric="orders", target="10", start="2026-07-01", end="2026-07-31", baseline_source="new"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """Three orders of 100 with two decks each, by a link of July; the second was cancelled."""
    with new_workspace(tmp_path) as workspace:
        add(workspace, Campaign(name="July", link_names="july"), Influencer(name="Jo", handle="@jo"))
        add(workspace, DiscountCode(code="JO10", channel="influencer", influencer_id=1))
        add(workspace, Product(name="Deck", sku="D", line="Boards", unit_cost=2000, currency="USD"))
        put_orders(
            workspace,
            [
                {
                    "gross_sales": 10000, "units": 2, "customer": who, "status": status, "utm_source": "facebook",
                    "utm_campaign": "july", "discount_code": "JO10", "ordered_at": f"2026-07-0{day}T10:00:00Z",
                }
                for day, who, status in [(2, "a", "paid"), (3, "b", "voided"), (4, "c", None)]
            ],
        )  # fmt: skip
        for order_id in (1, 2, 3):
            line = OrderLine(order_id=order_id, position=1, name="Deck", sku="D", quantity=2, unit_price=5000)
            add(workspace, line)
        yield workspace


def counted(shop: Workspace, metric: str, by: str = "") -> Decimal:
    return total(values(shop, metric, by).values())


@pytest.mark.parametrize(
    "by", ["", "day", "week", "month", "channel", "campaign", "influencer", "product", "tier"]
)
def test_kept_orders_count_by_whatever_they_are_told_apart(shop: Workspace, by: str) -> None:
    assert counted(shop, "orders", by) == 2
    assert counted(shop, "cancelled_orders", by) == 1
    assert counted(shop, "units", by) == 4
    assert counted(shop, "gross_sales", by) == Decimal("300.00")
    assert any("cancelled" in (figure.note or "") for figure in ask(shop, "orders", by).values())


@pytest.mark.parametrize(("metric", "value"), [("orders", 2), ("units", 4), ("gross_sales", 300)])
def test_a_goal_counts_alike_with_a_product_and_without(shop: Workspace, metric: str, value: int) -> None:
    for product in (None, "Boards", "Deck"):
        goal = replace(GOAL, metric=metric, product_line=product)
        figure = measure(shop, goal, JULY)
        assert figure.value == value, product
        assert total(amount for _, amount in series(shop, goal, JULY)) == value
        assert (metric == "gross_sales") != ("One cancelled order" in (figure.note or ""))
        assert figure.rows == (3 if metric == "gross_sales" else 2)


def test_rates_and_averages_are_of_kept_orders(shop: Workspace) -> None:
    visits = {
        "breakdown": "date+source",
        "period_start": "2026-07-01",
        "period_end": "2026-07-31",
        "source": "fb",
    }
    add(shop, WebSessions(channel="facebook", sessions=100, **visits))
    assert one(shop, "conversion_rate_by_sessions").value == Decimal("0.02")
    assert one(shop, "aov").value == Decimal("100.00")
    assert one(shop, "aov_before_refunds").value == Decimal("100.00")
    assert one(shop, "refund_rate_by_money").value == 0
    assert one(shop, "refund_rate").value == 0
    assert one(shop, "new_customers").value == 2
    assert one(shop, "frequency_of_purchase").value == 1
    assert one(shop, "refunds").value == one(shop, "cancelled_sales").value == Decimal("100.00")


def test_a_proof_shows_the_orders_that_count(shop: Workspace) -> None:
    for metric, labels in {
        "orders": ["#1001", "#1003"], "cancelled_orders": ["#1002"], "cancelled_sales": ["#1002"],
        "gross_sales": ["#1001", "#1002", "#1003"], "net_sales": ["#1001", "#1002", "#1003"], "units": ["#1001", "#1003"],
    }.items():  # fmt: skip
        for by in ("", "channel", "product"):
            if by == "product" and metric in ("net_sales", "cancelled_sales"):
                continue
            for figure in figures_of(shop, Scope(JULY, by), [metric]):  # type: ignore[arg-type]  # a word of By
                proof = prove(shop, figure, Scope(JULY, by))  # type: ignore[arg-type]  # as above
                assert [row.label for table in proof.tables for row in table.rows] == labels, (metric, by)
                assert figure.rows == len(labels)


def test_an_order_that_is_cancelled_later_is_counted_no_more(shop: Workspace) -> None:
    edit_record(shop, entity="order", row_id=1, changes={"status": "voided"})
    assert counted(shop, "orders") == 1
    assert one(shop, "cancelled_orders").value == 2
    assert "2 cancelled orders are not among them." in (one(shop, "orders").note or "")
    assert "cancelled_orders" in STANDARD


def test_where_all_were_cancelled_there_are_none_and_no_average(shop: Workspace) -> None:
    for row_id in (1, 3):
        edit_record(shop, entity="order", row_id=row_id, changes={"status": "voided"})
    assert one(shop, "orders").value == 0
    assert one(shop, "aov").value is None
    assert one(shop, "contribution").value == 0
