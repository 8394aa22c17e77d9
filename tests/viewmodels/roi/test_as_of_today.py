"""What the charts over time say of days that are not over, and of days nothing was imported of."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from roi_shop import JULY, an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.viewmodels.roi import charts
from socialroi_desktop.viewmodels.roi.cards import cards
from socialroi_desktop.viewmodels.shared.chart_csv import save_csv
from workspaces import put_orders

SUMMER = Period(date(2026, 6, 29), date(2026, 9, 6))


def ask(workspace, today=None, **more):
    return answer(workspace, Question(**{"period": SUMMER, "today": today, **more}), no_progress)


def money(workspace, today=None, **more):
    return charts.money_chart(ask(workspace, today, **more), "Last year")


def known(series):
    return [point.day for point in series.points if point.value is not None]


def test_nothing_is_drawn_of_the_weeks_after_today(shop, qapp):
    drawn = money(shop, date(2026, 7, 29))
    for series in drawn.series:
        assert max(known(series)) <= date(2026, 7, 27)
    assert {point.value for point in money(shop).series[0].points if point.day > date(2026, 7, 20)} == {None}


def test_the_week_of_today_is_a_gap_while_nothing_of_it_is_known(shop, qapp):
    until_august = [an_order("", "", 22), an_order("", "", 1, ordered_at="2026-08-09T10:00:00Z")]
    put_orders(shop, [order | {"number": f"#{day}"} for day, order in enumerate(until_august)], "august.csv")
    drawn = money(shop, date(2026, 8, 12))
    assert date(2026, 8, 10) not in known(drawn.series[0])
    assert date(2026, 8, 3) in known(drawn.series[0])


def test_the_week_of_today_is_unfinished_as_far_as_it_is_known(shop, qapp):
    add_record(shop, record=Cost(spent_on="2026-08-11", kind="tool", amount=1_000, currency="USD"))
    cost = money(shop, date(2026, 8, 12)).series[-1]
    assert [point.day for point in cost.points if point.unfinished] == [date(2026, 8, 10)]


def test_the_table_and_its_file_say_why_a_week_is_not_known(shop, qapp, tmp_path):
    table = money(shop, date(2026, 8, 12)).to_table()
    assert table.header[-1] == "Remark"
    said = {row[0]: row[1:] for row in table.rows}
    assert said[date(2026, 8, 10)] == (None, None, "not over yet, nothing known of it so far")
    assert said[date(2026, 8, 17)] == (None, None, "after today")
    assert said[date(2026, 8, 3)] == (None, Decimal(0), "nothing imported of it")
    assert said[date(2026, 7, 13)][-1] == ""
    save_csv(table, tmp_path / "chart.csv")
    assert "2026-08-17,,,after today" in (tmp_path / "chart.csv").read_text("utf-8-sig")


def test_a_period_that_is_over_is_told_alike_on_any_later_day(shop, qapp):
    assert money(shop, date(2027, 1, 1)).to_table() == money(shop).to_table()
    assert "not over" not in charts.money_hint(ask(shop, date(2027, 1, 1)))
    assert "this week is not over yet" in charts.money_hint(ask(shop, date(2026, 8, 12)))


def test_a_band_is_told_of_only_where_one_is_drawn(shop, qapp):
    snapshot = ask(shop, date(2026, 7, 29), period=replace(JULY, start=date(2026, 6, 1)))
    assert not any(point.low is not None for point in charts.money_chart(snapshot, "").series[0].points)
    assert "band" not in charts.money_hint(snapshot)


@pytest.mark.parametrize("metric", ["Net sales from social", "Profit"])
def test_a_year_nothing_was_imported_of_is_no_zero(shop, qapp, metric):
    snapshot = ask(shop, compared=SUMMER.same_last_year())
    (card,) = [card for card in cards(snapshot, "purchase") if card.label == metric]
    assert (card.delta, card.hint) == ("", "vs –, nothing imported of then")
    assert [series.name for series in charts.money_chart(snapshot, "Last year").series] == [
        "Net sales",
        "Cost",
    ]
