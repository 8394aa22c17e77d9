"""Every estimate of a workspace has its range, whoever claims the orders, or says why not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from roi_shop import JULY, an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations.records.editing import add_record, edit_settings
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

ESTIMATES = (
    "contribution",
    "net_sales",
    "profit",
    "roi",
    "roas",
    "mer",
    "aov",
    "cpa",
    "unattributed_net_sales",
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """A shop that keeps half of its sales: 20 orders by Instagram, 10 nobody claims, ads on Instagram and TikTok."""
    with new_workspace(tmp_path) as made:
        edit_settings(made, settings=replace(made.settings(), gross_margin=5000))
        rows = [
            an_order("instagram", "summer", day, number=f"#I{day}", gross_sales=6_000 + 500 * (day % 7))
            for day in range(1, 21)
        ]
        rows += [an_order("", "", day, number=f"#N{day}", gross_sales=9_000) for day in range(3, 13)]
        put_orders(made, rows)
        for channel, amount in (("instagram", 20_000), ("tiktok", 5_000)):
            cost = Cost(
                spent_on="2026-07-10", kind="ad_spend", amount=amount, currency="USD", channel=channel
            )
            add_record(made, record=cost)
        yield made


def told(
    shop: Workspace, by: By = "", model: str = "last_touch", ids: tuple[str, ...] = ESTIMATES
) -> dict[str, Figure]:
    found = figures_of(shop, Scope(JULY, by, model), ids)
    return {f"{item.group.get(by, '')} {item.metric}".strip(): item for item in found}


def test_every_estimate_of_the_whole_shop_has_a_range_though_some_orders_are_unattributed(shop):
    for figure in told(shop).values():
        assert figure.low is not None, figure.metric
        assert figure.high is not None, figure.metric
        assert figure.low < figure.value < figure.high, figure.metric


def test_a_channel_with_cost_and_no_order_has_an_upper_end(shop):
    found = told(shop, "channel")
    roi, sales = found["tiktok roi"], found["tiktok net_sales"]
    assert (roi.value, roi.low) == (-1, -1)
    assert roi.high > 0
    assert (sales.value, sales.low) == (0, 0)
    assert sales.high > 200
    assert found["tiktok cpa"].value is None


def test_without_any_order_it_is_said_why_there_is_no_range(tmp_path):
    with new_workspace(tmp_path) as empty:
        edit_settings(empty, settings=replace(empty.settings(), gross_margin=5000))
        put_orders(empty, [an_order("instagram", "summer", 1, number="#1", gross_sales=None)])
        add_record(
            empty,
            record=Cost(spent_on="2026-07-10", kind="ad_spend", amount=500, currency="USD", channel="tiktok"),
        )
        roi = told(empty, "channel")["tiktok roi"]
    assert (roi.value, roi.low, roi.high) == (-1, None, None)
    assert "no orders yet" in roi.note


@pytest.mark.parametrize("by", ["channel", "campaign", "influencer", "day", "week", "month"])
def test_groups_of_any_kind_have_ranges_that_hold_their_values(shop, by):
    for figure in told(shop, by).values():
        if figure.value is not None and figure.low is not None:
            assert figure.low <= figure.value <= figure.high, figure
        if figure.value:
            assert figure.low is not None, figure


def test_a_cost_that_may_be_off_widens_what_is_made_of_hours_and_fees_alone(shop):
    add_record(shop, record=Cost(spent_on="2026-07-10", kind="tool", amount=30_000, currency="USD"))
    before = told(shop)
    edit_settings(shop, settings=replace(shop.settings(), cost_uncertainty=2000))
    after = told(shop)
    wider = {name for name in ESTIMATES if after[name].high > before[name].high}
    assert wider == {"profit", "roi", "mer", "cpa"}
    assert "off by 20 %" in after["roi"].note
    assert "if the costs are right" in before["roi"].note


def test_few_orders_are_told_by_all_orders_of_the_shop_also_those_of_other_months(shop):
    narrow = told(shop)["aov"]
    large = [
        an_order("", "", 1, number=f"#L{n}", gross_sales=500_000, ordered_at="2026-03-01T10:00:00Z")
        for n in range(5)
    ]
    put_orders(shop, large, "march.csv")
    wide = told(shop)["aov"]
    assert wide.value == narrow.value
    assert wide.high - wide.low > 2 * (narrow.high - narrow.low)


def test_orders_that_come_in_bursts_have_a_wider_range(shop):
    before = told(shop)["net_sales"]
    burst = [an_order("instagram", "summer", 16, number=f"#B{n}", gross_sales=6_500) for n in range(40)]
    put_orders(shop, burst, "burst.csv")
    after = told(shop)["net_sales"]
    share = [float((item.high - item.low) / item.value) for item in (before, after)]
    assert share[1] > 1.3 * share[0]


@pytest.mark.parametrize("metric", ["break_even_orders", "contribution_margin", "aov_before_refunds"])
def test_what_has_no_range_says_why(shop, metric):
    figure = told(shop, ids=(metric,))[metric]
    assert figure.value is not None
    assert "No range: it is made of several estimates" in figure.note


def test_many_orders_whose_kept_sums_are_not_there_yet_have_the_same_ranges(shop, monkeypatch):
    before = told(shop)
    connection = shop.connection()
    monkeypatch.setattr(keeping, "SMALL", 1)
    monkeypatch.setattr(keeping.KeptSums, "bring_up_to_date", lambda *_: None)
    assert ORDER_DAYS.are_worth_it(connection)
    assert not ORDER_DAYS.are_fresh(connection)
    assert told(shop) == before


def test_a_channel_whose_only_order_was_cancelled_has_ranges(shop):
    row = an_order("youtube", "", 5, number="#V", status="voided", shipping_cost=700)
    put_orders(shop, [row], "cancelled.csv")
    found = told(shop, "channel", ids=("contribution", "net_sales", "roi"))
    lost = found["youtube contribution"]
    assert lost.value == -7
    assert lost.low == lost.value < lost.high
    assert found["youtube net_sales"].high > 0


def test_money_without_decimals_has_ranges_in_it(tmp_path):
    with new_workspace(tmp_path, currency="JPY") as made:
        rows = [
            an_order("instagram", "", day, number=f"#{day}", gross_sales=7_000, currency="JPY")
            for day in range(1, 21)
        ]
        put_orders(made, rows)
        sales = told(made, ids=("net_sales",))["net_sales"]
    assert sales.value == 140_000
    assert Decimal(80_000) < sales.low < Decimal(95_000)
    assert sales.low == sales.low.to_integral_value()


def test_a_lone_order_beside_bursts_has_a_cost_whose_range_has_no_end(tmp_path):
    with new_workspace(tmp_path) as made:
        days = [28] * 9 + [29] * 8 + [10]
        put_orders(made, [an_order("instagram", "", day, number=f"#{at}") for at, day in enumerate(days)])
        add_record(made, record=Cost(spent_on="2026-07-10", kind="tool", amount=500, currency="USD"))
        scope = Scope(Period(JULY.end - timedelta(91), JULY.end), "day")
        found = {item.group["day"]: item for item in figures_of(made, scope, ["cpa"])}
    lone, many = found["2026-07-10"], found["2026-07-28"]
    assert (lone.value, lone.low, lone.high) == (5, None, None)
    assert "far end" in lone.note
    assert many.value == 0
