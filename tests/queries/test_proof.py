from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    AdCost,
    Campaign,
    Cost,
    DiscountCode,
    OrderLine,
    Post,
    WebSessions,
)
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))
METRICS = (
    "gross_sales", "net_sales", "attributed_net_sales", "social_net_sales", "orders", "roi", "roas", "total_cost",
    "ad_spend", "profit", "cpc", "ad_clicks", "posts", "reach", "sessions", "social_traffic_share", "unattributed_share",
)  # fmt: skip
CHANNELS = (None, frozenset({"instagram"}), frozenset({"instagram", "facebook", "email"}))


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="Summer", link_names="summer"),
            DiscountCode(code="JO10", channel="instagram"),
        )
        put_orders(workspace, [order(n) for n in range(40)], "july.csv")
        add(
            workspace,
            Cost(spent_on="2026-07-03", kind="tool", amount=900, currency="USD"),
            Cost(spent_on="2026-08-03", kind="influencer_fee", amount=5000, currency="USD", channel="instagram", campaign_id=1),
            Cost(spent_on="2026-09-03", kind="hours", minutes=60, currency="USD", channel="email"),
            AdCost(channel="facebook", period_start="2026-07-20", period_end="2026-08-10", campaign="summer", ad="A",
                   spend=4400, clicks=44, currency="USD"),
            Post(channel="instagram", external_id="1", published_at="2026-07-05T10:00:00Z", reach=10, campaign_id=1),
            Post(channel="facebook", external_id="2", published_at="2026-08-05T10:00:00Z", reach=20),
        )  # fmt: skip
        for n, (channel, source) in enumerate((("instagram", "ig"), ("facebook", "fb"), (None, None))):
            for cut, day in (
                ("date+source", "2026-07-05"),
                ("date+source", "2026-08-05"),
                ("date", "2026-07-05"),
            ):
                add(workspace, WebSessions(breakdown=cut, period_start=day, period_end=day, channel=channel,
                                           source=f"{source}{n}", sessions=10 * n + 5))  # fmt: skip
        yield workspace


def order(n: int) -> dict[str, object]:
    row: dict[str, object] = {
        "gross_sales": 1000 + 37 * n, "discounts": 100 if n % 4 == 0 else 0,
        "ordered_at": f"2026-0{7 + n % 3}-{1 + n % 28:02d}T10:00:00Z",
    }  # fmt: skip
    row |= [
        {},
        {"utm_source": "ig", "utm_campaign": "summer"},
        {"utm_source": "fb"},
        {"utm_source": "newsletter"},
    ][n % 4]
    if n % 5 == 0:
        row["discount_code"] = "JO10"
    if n % 11 == 0:
        row["status"] = "voided"
    return row


@pytest.mark.parametrize("by", ["", "channel", "campaign", "influencer", "day", "week", "month"])
@pytest.mark.parametrize("channels", CHANNELS, ids=["all", "one", "three"])
@pytest.mark.parametrize("model", ["last_touch", "linear"])
def test_every_figure_counts_the_rows_its_proof_shows(
    shop: Workspace, by: str, channels: frozenset[str] | None, model: str
) -> None:
    scope = Scope(QUARTER, by, model, channels)  # type: ignore[arg-type]  # a word of By
    metrics = METRICS if by != "influencer" else METRICS[:12]
    for figure in figures_of(shop, scope, metrics):
        proof = prove(shop, figure, scope, limit=10**6)
        told = {table.entity: table.total for table in proof.tables}
        assert figure.rows == sum(told.values()), (figure.metric, figure.group, told)
        assert all(len(table.rows) == table.total for table in proof.tables)


@pytest.mark.parametrize("by", ["", "channel", "campaign", "day", "week", "month"])
def test_gross_sales_are_the_sum_of_the_orders_shown(shop: Workspace, by: str) -> None:
    scope = Scope(QUARTER, by)  # type: ignore[arg-type]  # a word of By
    for figure in figures_of(shop, scope, ["gross_sales"]):
        rows = [row for table in prove(shop, figure, scope, 10**6).tables for row in table.rows]
        assert from_minor(sum(row.amount or 0 for row in rows), "USD") == (figure.value or 0)
        assert all(row.file == "july.csv" and row.line is not None and row.line >= 2 for row in rows)


def test_no_more_rows_than_asked_for_are_shown_but_all_are_counted(shop: Workspace) -> None:
    (figure,) = figures_of(shop, Scope(QUARTER), ["gross_sales"])
    (table,) = prove(shop, figure, Scope(QUARTER), limit=7).tables
    assert (table.total, len(table.rows)) == (40, 7)


def test_visits_of_another_cut_are_no_proof(shop: Workspace) -> None:
    (figure,) = figures_of(shop, Scope(QUARTER), ["sessions"])
    (table,) = prove(shop, figure, Scope(QUARTER)).tables
    assert (table.entity, table.total, figure.value) == ("web_sessions", 6, Decimal(90))


def test_discounts_that_count_as_cost_are_proved_by_their_orders(shop: Workspace) -> None:
    edit_settings(shop, settings=replace(shop.settings(), code_discounts_are_cost=1))
    for by in ("", "channel", "month"):
        scope = Scope(QUARTER, by)  # type: ignore[arg-type]  # a word of By
        for figure in figures_of(shop, scope, ["discount_cost"]):
            tables = prove(shop, figure, scope).tables
            assert figure.rows == sum(table.total for table in tables)
            assert figure.value == figure.rows  # each of them gave 1.00
    (whole,) = figures_of(shop, Scope(QUARTER), ["discount_cost"])
    assert whole.value == 1  # n = 20; n = 0 was cancelled


def test_a_product_is_proved_by_the_orders_that_hold_it(shop: Workspace) -> None:
    add(shop, OrderLine(order_id=3, position=1, name="Ridge", quantity=1, unit_price=1000))
    add(shop, OrderLine(order_id=3, position=2, name="Ridge", quantity=2, unit_price=1000))
    add(shop, OrderLine(order_id=4, position=1, sku="S9", quantity=2, unit_price=1000))
    scope = Scope(QUARTER, "product")
    for figure in figures_of(shop, scope, ["units"]):
        (table,) = prove(shop, figure, scope).tables
        assert (table.entity, table.total, figure.rows) == ("order", 1, 1)


def test_a_post_is_its_own_proof(shop: Workspace) -> None:
    scope = Scope(QUARTER, "post")
    for figure in figures_of(shop, scope, ["reach"]):
        (table,) = prove(shop, figure, scope).tables
        assert [str(row.row_id) for row in table.rows] == [figure.group["post"]]


@pytest.mark.row("S0-31")
def test_orders_behind_a_figure_tell_their_path_and_add_up_to_net_sales(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [
            {"gross_sales": 9000, "discounts": 1000, "utm_source": "ig", "landing_page": "/decks"},
            {"gross_sales": 5000, "refunds": 2000, "taxes": 500, "utm_source": "ig"},
            {"gross_sales": 7000, "status": "voided", "utm_source": "ig"},
        ])  # fmt: skip
        scope = Scope(Period(date(2026, 7, 1), date(2026, 7, 31)), "channel")
        (figure,) = figures_of(workspace, scope, ["net_sales"])
        (table,) = prove(workspace, figure, scope).tables
    assert from_minor(sum(row.net or 0 for row in table.rows), "USD") == figure.value == Decimal("105.00")
    assert (table.rows[0].origin, table.rows[0].page) == ("ig", "/decks")
