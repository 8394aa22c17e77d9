from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asking import JULY, add, ask, one, total, values
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    AdCost,
    Cost,
    DiscountCode,
    ExchangeRate,
    Goal,
    OrderLine,
    Product,
)
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.goals import measure
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def cost(amount: int, currency: str = "USD", **more: object) -> Cost:
    values: dict[str, object] = {
        "spent_on": "2026-07-02",
        "kind": "influencer_fee",
        "channel": "instagram",
    } | more
    return Cost(amount=amount, currency=currency, **values)  # type: ignore[arg-type]  # fields of a cost


def test_an_amount_without_a_rate_is_left_out_and_said(shop: Workspace) -> None:
    put_orders(shop, [
        {"gross_sales": 10000, "utm_source": "ig"},
        {"gross_sales": 5000, "utm_source": "ig", "currency": "EUR"},
    ])  # fmt: skip
    add(shop, cost(2000))
    figure = one(shop, "net_sales")
    assert figure.value == Decimal("100.00")
    assert "50.00 EUR are left out" in (figure.note or "")
    assert "50.00 EUR" in (one(shop, "roi").note or "")
    assert one(shop, "total_cost").note is None


def test_orders_without_a_rate_are_orders_all_the_same(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 5000, "currency": "EUR", "units": 2}, {"gross_sales": 900, "units": 1}])
    assert one(shop, "orders").value == 2
    assert one(shop, "units").value == 3
    assert one(shop, "gross_sales").value == Decimal("9.00")
    assert "50.00 EUR are left out" in (one(shop, "aov").note or "")


def test_what_is_left_out_is_said_only_where_it_is_missing(shop: Workspace) -> None:
    add(shop, cost(2000), cost(3000, "EUR", channel="tiktok"), cost(1000, channel="tiktok", kind="ad_spend"))
    found = ask(shop, "total_cost", "channel")
    assert found["instagram"].note is None
    assert found["tiktok"].value is None or "30.00 EUR" in (found["tiktok"].note or "")
    assert ask(shop, "ad_spend", "channel")["tiktok"].note is None


def test_a_sum_of_which_everything_is_left_out_is_unknown_and_not_nothing(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 5000, "utm_source": "ig", "currency": "EUR"}])
    figure = ask(shop, "net_sales", "channel")["instagram"]
    assert figure.value is None
    assert "50.00 EUR are left out" in (figure.note or "")


def test_an_amount_is_worth_what_the_rate_of_its_day_says(shop: Workspace) -> None:
    add(
        shop,
        ExchangeRate(day="2026-07-01", currency="EUR", rate="1.10"),
        ExchangeRate(day="2026-07-10", currency="EUR", rate="1.20"),
        ExchangeRate(day="2026-07-01", currency="VND", rate="0.00004"),
        cost(1000, "EUR"), cost(1000, "EUR", spent_on="2026-07-10"), cost(2500000, "VND", kind="other"),
    )  # fmt: skip
    put_orders(shop, [
        {"gross_sales": 10000, "currency": "EUR", "ordered_at": "2026-07-02T10:00:00Z"},
        {"gross_sales": 10000, "currency": "EUR", "ordered_at": "2026-07-11T10:00:00Z"},
        {"gross_sales": 10000, "currency": "EUR", "ordered_at": "2026-06-30T10:00:00Z"},
    ])  # fmt: skip
    assert one(shop, "influencer_fees").value == Decimal("23.00")
    assert one(shop, "other_cost").value == Decimal("100.00")
    assert one(shop, "gross_sales").value == Decimal("230.00")


def test_ad_spend_is_spread_evenly_over_its_days(shop: Workspace) -> None:
    add(
        shop,
        AdCost(
            channel="facebook",
            period_start="2026-06-28",
            period_end="2026-07-04",
            ad="A",
            spend=1000,
            currency="USD",
        ),
    )
    assert one(shop, "ad_spend").value == Decimal("5.72")
    days = values(shop, "ad_spend", "day")
    assert total(days.values()) == Decimal("5.72")
    assert days["2026-07-05"] == 0
    june = values(shop, "ad_spend", "day", period=Period(date(2026, 6, 1), date(2026, 6, 30)))
    assert total(june.values()) + total(days.values()) == Decimal("10.00")


@given(spend=st.integers(0, 10**7), start=st.integers(1, 20), length=st.integers(1, 60))
def test_no_cent_of_an_ad_is_lost_over_time(
    tmp_path_factory: pytest.TempPathFactory, spend: int, start: int, length: int
) -> None:
    first = date(2026, 5, start)
    last = date.fromordinal(first.toordinal() + length - 1)
    bought = AdCost(
        channel="facebook", period_start=first.isoformat(), period_end=last.isoformat(), ad="A", spend=spend,
        currency="USD",
    )  # fmt: skip
    period = Period(date(2026, 5, 1), date(2026, 7, 31))
    with new_workspace(tmp_path_factory.mktemp("ads")) as workspace:
        add(workspace, bought)
        for by in ("day", "week", "month", ""):
            assert total(values(workspace, "ad_spend", by, period=period).values()) * 100 == spend


def test_hours_cost_the_own_rate_and_nothing_is_guessed_without_one(shop: Workspace) -> None:
    add(shop, Cost(spent_on="2026-07-02", kind="hours", currency="USD", minutes=90, channel="instagram"))
    assert one(shop, "labour_cost").value == Decimal("37.50")
    assert one(shop, "hours").value == Decimal("1.5")
    edit_settings(shop, settings=replace(shop.settings(), hourly_rate=None))
    assert one(shop, "total_cost").value is None
    assert "no hourly rate" in (one(shop, "total_cost").note or "")
    assert one(shop, "hours").value == Decimal("1.5")


def test_code_discounts_move_from_sales_to_costs_when_set_so(shop: Workspace) -> None:
    add(shop, DiscountCode(code="JO10", channel="instagram"), cost(0))
    put_orders(shop, [
        {"gross_sales": 10000, "discounts": 1000, "discount_code": "JO10"},
        {"gross_sales": 10000, "discounts": 2000},
        {"gross_sales": 7000, "discounts": 700, "discount_code": "JO10", "status": "voided"},
    ])  # fmt: skip
    before = one(shop, "profit").value
    assert one(shop, "net_sales").value == Decimal("170.00")
    edit_settings(shop, settings=replace(shop.settings(), code_discounts_are_cost=1))
    assert one(shop, "net_sales").value == Decimal("180.00")
    assert one(shop, "discount_cost").value == Decimal("10.00")
    assert one(shop, "total_cost").value == Decimal("10.00")
    # Goods are priced from net sales here, so 40 % of the 10 stay as margin before the 10 are taken off as
    # cost.
    assert one(shop, "profit").value == before - Decimal("6.00")


def test_orders_without_an_amount_are_counted_and_said(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 10000, "utm_source": "ig"}, {"utm_source": "ig"}])
    assert one(shop, "orders").value == 2
    figure = one(shop, "net_sales")
    assert figure.value == Decimal("100.00")
    assert "One of these orders tells no amount" in (figure.note or "")
    assert one(shop, "attributed_contribution").value == Decimal("40.00")


def test_unknown_goods_cost_makes_roi_unknown_with_the_reason(tmp_path: Path) -> None:
    with new_workspace(tmp_path, gross_margin=None) as shop:
        put_orders(
            shop, [{"gross_sales": 10000, "utm_source": "ig"}, {"gross_sales": 10000, "utm_source": "tiktok"}]
        )
        add(shop, cost(1000))
        shop.connection().execute('UPDATE "order" SET goods_cost = 4000 WHERE id = 1')
        found = ask(shop, "roi", "channel")
        assert found["instagram"].value == Decimal(5)
        assert found["tiktok"].value is None
        assert ask(shop, "contribution", "channel")["tiktok"].value is None
        assert "no unit cost" in (ask(shop, "contribution", "channel")["tiktok"].note or "")
        assert one(shop, "roi").value is None
        assert values(shop, "contribution", "week")["2026-06-29"] is None


def test_goods_of_one_product_line_are_converted_too(shop: Workspace) -> None:
    add(
        shop,
        Product(name="Ridge", sku="S1", line="Skate shoes"),
        ExchangeRate(day="2026-07-01", currency="EUR", rate="1.5"),
    )
    put_orders(shop, [{"gross_sales": 9000, "utm_source": "ig"}, {"gross_sales": 9000, "currency": "EUR", "utm_source": "ig"},
                      {"gross_sales": 9000, "currency": "PLN", "utm_source": "ig"}])  # fmt: skip
    for order_id in (1, 2, 3):
        add(
            shop,
            OrderLine(order_id=order_id, position=1, sku="S1", name="Ridge", quantity=2, unit_price=4500),
        )
    goal = Goal(name="g", metric="gross_sales", target="1", start="2026-07-01", end="2026-07-31",
                product_line="Skate shoes", channels="instagram", baseline_source="new")  # fmt: skip
    figure = measure(shop, goal, JULY)
    assert figure.value == Decimal("225.00")
    assert "90.00 PLN are left out" in (figure.note or "")
    assert measure(shop, replace(goal, metric="units"), JULY).value == 6
    by_product = ask(shop, "gross_sales", "product")["Ridge"]
    assert by_product.value == Decimal("225.00")
    assert "90.00 PLN" in (by_product.note or "")
    assert ask(shop, "net_sales", "product")["Ridge"].value is None


def test_without_any_cost_row_costs_are_unknown_and_not_nothing(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 5000}])
    for metric in ("total_cost", "ad_spend", "roi", "cac", "profit"):
        figure = one(shop, metric)
        assert figure.value is None, metric
        assert "no imported or typed row tells it" in (figure.note or ""), metric
    add(shop, cost(2000))
    assert one(shop, "total_cost").value == Decimal("20.00")
    assert one(shop, "ad_spend").value == Decimal("0.00")


def test_the_average_order_leaves_out_orders_without_an_amount(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 5000}, {"gross_sales": 7000}, {"gross_sales": 9000, "currency": "EUR"}])
    assert one(shop, "aov").value == Decimal("60.00")
