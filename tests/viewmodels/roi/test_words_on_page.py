"""Cards, charts, notices and the line of state in words."""

from dataclasses import replace
from datetime import date

import pytest

from roi_shop import JULY, an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations.records.editing import add_record, edit_settings
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.choices import STAGES
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.viewmodels.roi import charts
from socialroi_desktop.viewmodels.roi.cards import cards
from socialroi_desktop.viewmodels.roi.notices import ALL_TIME, coverage_text, notices, state_line
from socialroi_desktop.viewmodels.shared.chart_data import Unit
from socialroi_desktop.viewmodels.shared.roles import Tone
from workspaces import new_workspace, put_orders


def ask(workspace, **more):
    return answer(workspace, Question(**{"period": JULY, **more}), no_progress)


def by_label(snapshot, stage="purchase"):
    return {card.label: card for card in cards(snapshot, stage)}


def test_the_purchase_cards(shop):
    found = by_label(ask(shop))
    assert [(label, card.value) for label, card in found.items()] == [
        ("Net sales from social", "$1,400"),
        ("Total cost", "$650"),
        ("Profit", "−$90"),
        ("ROI, if the costs are right", "−14%"),
        ("Not attributable", "13%"),
    ]
    assert found["ROI, if the costs are right"].hint.endswith(", 14 orders")
    assert found["Profit"].hint == "after goods and refunds"


def test_how_sure_the_costs_are_stands_beside_roi(shop):
    edit_settings(shop, settings=replace(shop.settings(), cost_uncertainty=2000))
    assert by_label(ask(shop))["ROI, hours and fees ±20%"].value == "−14%"


def test_a_comparison_shows_what_moved_and_from_where(shop):
    earlier = [
        an_order("instagram", "summer", 1, number=f"#J{day}", ordered_at=f"2026-06-{day:02d}T10:00:00Z")
        for day in range(1, 8)
    ]
    put_orders(shop, earlier, "june.csv")
    card = by_label(ask(shop, compared=JULY.previous()))["Net sales from social"]
    assert (card.delta, card.direction, card.tone, card.hint) == ("100%", "up", Tone.GOOD, "vs $700")


def test_own_hours_are_said_on_the_cost_card(shop):
    add_record(shop, record=Cost(spent_on="2026-07-08", kind="hours", minutes=61 * 60, currency="USD"))
    assert by_label(ask(shop))["Total cost"].hint == "incl. 61 h × $25"


@pytest.mark.parametrize("stage", STAGES)
def test_what_is_unknown_is_a_dash_with_a_reason(tmp_path, stage, qapp):
    with new_workspace(tmp_path) as workspace:
        add_record(workspace, record=Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="USD"))
        found = cards(ask(workspace), stage)
    unknown = [card for card in found if card.value == "–"]
    assert len(found) <= 5
    assert unknown
    assert all(card.reason and not card.delta for card in unknown)


@pytest.mark.row("S2-9")
def test_the_engagement_rate_names_its_denominator(shop):
    assert "Engagement rate by reach" in by_label(ask(shop), "consideration")


def test_the_money_chart_has_a_key_for_every_point_and_the_days_compared_with(shop):
    earlier = [an_order("instagram", "summer", 1, number="#1", ordered_at="2026-06-03T10:00:00Z")]
    put_orders(shop, earlier, "june.csv")
    chart = charts.money_chart(ask(shop, compared=JULY.previous()), "Period before")
    assert [series.name for series in chart.series] == ["Net sales", "Period before", "Cost"]
    assert chart.unit is Unit.MONEY
    assert all(point.key for series in chart.series for point in series.points)
    assert chart.series[0].points[0].value == 100
    assert chart.granularity == "day"


def test_the_channels_chart_is_sorted_with_the_unknown_last(shop):
    put_orders(shop, [an_order("pinterest", "", 9, number="#P")], "pins.csv")
    bars = charts.channel_chart(ask(shop)).bars
    assert [(bar.label, bar.text) for bar in bars] == [
        ("Instagram", "+100%"),
        ("TikTok", "−60%"),
        ("Pinterest", "–"),
    ]
    assert bars[1].tone is Tone.MUTED
    assert "too few" in bars[1].note
    assert "Total cost" in bars[2].note


def test_roi_over_time_carries_its_range(shop):
    chart = charts.return_chart(ask(shop))
    assert chart.unit is Unit.SHARE
    known = [point for point in chart.series[0].points if point.value is not None]
    assert known
    assert all(point.low is not None for point in known)


def test_the_line_of_state_says_model_day_and_coverage(shop):
    assert state_line(ask(shop)) == "last touch · order day · paths known for 88% of orders"
    assert coverage_text(ask(shop)) == "paths known for 88% of orders"


def test_amounts_without_a_rate_lead_to_the_rates(shop):
    add_record(shop, record=Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="EUR"))
    (notice,) = notices(ask(shop))
    assert notice.section == "exchange_rate"
    assert "€10.00" in notice.text


def test_no_orders_lead_to_the_import_and_no_social_channel_is_said(shop, tmp_path):
    (tmp_path / "other").mkdir()
    with new_workspace(tmp_path / "other") as workspace:
        add_record(workspace, record=Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="USD"))
        assert [notice.section for notice in notices(ask(workspace))] == ["import"]
    (notice,) = notices(ask(shop, channels=frozenset()))
    assert "social" in notice.text


def test_days_without_orders_lead_to_all_time(shop):
    before = Period(date(2019, 1, 1), date(2019, 1, 31))
    (notice,) = notices(ask(shop, period=before))
    assert notice.section == ALL_TIME
    assert ALL_TIME not in [notice.section for notice in notices(ask(shop, period=None))]


def test_unknown_goods_cost_leads_to_the_products(tmp_path, qapp):
    with new_workspace(tmp_path, gross_margin=None) as workspace:
        put_orders(workspace, [an_order("instagram", "", 1)])
        (notice,) = notices(ask(workspace))
    assert notice.section == "product"
    assert "Product cost" in notice.text
