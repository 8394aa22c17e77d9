from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Brief, Goal, SaleDay
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.foreseen import chance_words
from socialroi_desktop.viewmodels.plan.goal_chart import chart_title, goal_chart
from socialroi_desktop.viewmodels.plan.goal_detail import facts, standing
from socialroi_desktop.viewmodels.plan.goal_table import CHANCE, GOAL, NOW, PACE, PERIOD, PROGRESS
from socialroi_desktop.viewmodels.plan.measurable import missing_for
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.week_table import week_columns
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import RowModel

LEADS = Goal(
    name="650 leads",
    kind="leads",
    metric="leads",
    target="650",
    start="2026-08-05",
    end="2026-09-01",
    channels="facebook x",
    baseline_source="new",
)
REACH = replace(
    SHOES,
    name="Reach +40%",
    kind="awareness",
    metric="reach",
    target_kind="lift",
    target="40",
    product_line=None,
    start="2026-08-01",
    end="2026-08-31",
    channels="facebook",
    baseline="10000",
    baseline_start="2026-07-01",
    baseline_end="2026-07-31",
)


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


@pytest.fixture
def model(session):
    for goal in (SHOES, LEADS, REACH):
        save_goal(session.workspace, goal=goal)
    made = PlanModel(session, FilterState())
    made.refresh()
    return made


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.table.index(row, column).data(role)


@pytest.mark.parametrize(
    "record",
    [
        Brief(name="Spring", dated_on="2026-03-01"),
        SaleDay(name="Black Friday", start="2026-08-28", end="2026-08-30", lift="2"),
    ],
)
def test_goals_are_read_anew_with_all_they_rest_on(model, session, record):
    read = []
    model.detail_changed.connect(lambda: read.append(model.detail))
    session.perform("Add", lambda workspace, _: add_record(workspace, record=record))
    assert read


def test_the_table_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model.table)


def test_a_goal_shows_where_it_stands(model):
    assert cell(model, 0, GOAL) == SHOES.name
    assert cell(model, 0, GOAL, Role.SUBTEXT) == "Sales · Units sold"
    assert cell(model, 0, NOW) == "12 of 25"
    # Two orders in 41 days brought 12 pairs; the 13 that are missing are not foreseen in the 51 days left.
    assert cell(model, 0, PACE) == "▼ 1.8 a week needed"
    assert cell(model, 0, PERIOD) == "1 Jul – 30 Sep"
    fraction, expected, tone = cell(model, 0, PROGRESS, Role.PROGRESS)
    assert (fraction, tone) == (0.48, Tone.BAD)
    assert expected == pytest.approx(41 / 92, abs=0.01)


def test_a_goal_behind_says_what_is_needed_now(model):
    # 14,000 less the 2,000 there are, over the 21 days left with today.
    assert cell(model, 2, NOW) == "2,000 of 14,000"
    assert cell(model, 2, PACE) == "▼ 571 a day needed"
    assert cell(model, 2, PACE, Role.TONE) == Tone.BAD


def test_a_goal_without_figures_is_not_measured_and_never_nought(model):
    assert cell(model, 1, NOW) == "– of 650"
    assert cell(model, 1, PACE) == "not measured"
    assert cell(model, 1, NOW, Role.REASON)


def test_the_chance_of_a_goal_stands_in_the_table_or_a_dash_with_its_reason(session, model):
    assert cell(model, 0, CHANCE) == chance_words(model.table.rows[0])
    assert cell(model, 0, CHANCE).endswith("%")
    assert cell(model, 0, CHANCE, Role.TONE) == Tone.BAD
    assert cell(model, 0, CHANCE, Role.REASON) is None
    assert cell(model, 1, CHANCE) == "–"
    assert cell(model, 1, CHANCE, Role.REASON)
    rate = replace(
        REACH, name="Rate", metric="conversion_rate_by_sessions", target_kind="total", target="0.03"
    )
    save_goal(session.workspace, goal=replace(rate, baseline="0.02"))
    save_goal(session.workspace, goal=replace(SHOES, name="Later", start="2027-01-01", end="2027-01-31"))
    save_goal(session.workspace, goal=Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end))
    model.refresh()
    assert cell(model, 3, CHANCE) == "–"
    assert "does not add up day by day" in cell(model, 3, CHANCE, Role.REASON)
    assert (cell(model, 4, CHANCE), cell(model, 4, CHANCE, Role.REASON)) == ("", None)
    model.set_tree(True)
    assert cell(model, model.table.row_of(6), CHANCE) == ""


def test_without_room_the_days_stand_under_the_name(model, qtbot):
    with qtbot.waitSignal(model.table.dataChanged):
        model.table.set_narrow(True)
    days = "1 Jul – 30 Sep".replace(" ", "\u00a0").replace("–", "–\u2060")
    assert cell(model, 0, GOAL, Role.SUBTEXT) == f"Sales · Units sold · {days}"


def test_the_line_of_state_counts(model):
    assert model.state.startswith("3 running · 2 behind · 1 not measured")
    assert model.short_state == "3 running · 2 behind · 1 not measured"


def test_the_channel_filter_hides_goals_of_other_channels_and_says_so(session, model):
    model._filters.set_channels(frozenset({"facebook"}))
    assert [state.goal.name for state in model.table.rows] == ["650 leads", "Reach +40%"]
    assert model.state.endswith("1 hidden by the channel filter")
    assert model.short_state.endswith(" behind · 1 not measured · 1 hidden")
    assert model.selected == model.table.rows[0].goal.id


def test_any_change_of_rows_moves_the_goals(session, model, qtbot):
    with qtbot.waitSignal(model.reloaded):
        model.delete(model.table.rows[0].goal.id)
    assert cell(model, 0, GOAL) == "650 leads"
    session.undo()
    assert cell(model, 0, GOAL) == SHOES.name
    assert len(reading.listing(session.workspace, Goal)) == 3


def test_the_detail_has_weeks_that_add_up(model, qtmodeltester):
    *weeks, everything = model.detail.weeks
    assert sum(week.value for week in weeks) == everything.value == 12
    assert weeks[0].period.start == date(2026, 7, 1)
    assert float(weeks[0].needed) == pytest.approx(25 * 5 / 92, abs=0.05)
    assert float(sum(week.needed for week in weeks)) == pytest.approx(25 * 47 / 92, abs=0.2)
    assert [week.over for week in weeks[-2:]] == [True, False]
    table = RowModel(week_columns("units", "USD"), rows=weeks)
    qtmodeltester.check(table)
    assert table.index(0, 0).data() == "1 Jul"
    assert table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "1 Jul – 5 Jul"
    assert (table.index(0, 1).data(), table.index(0, 2).data()) == ("5", "1.4")


@pytest.mark.row("S0-12")
def test_the_curve_adds_up_and_the_forecast_ends_where_it_is_foreseen(model):
    chart = goal_chart(model.detail, "USD")
    so_far, needed, forecast = chart.series
    assert so_far.points[-1].value == 12
    assert so_far.points[-1].day == date(2026, 8, 11)
    assert needed.points[-1].value == 25
    assert forecast.points[-1].day == date(2026, 9, 30)
    # From the last day that is told on, with the band of each day.
    assert (forecast.points[0].day, forecast.points[0].value) == (date(2026, 8, 10), 12)
    progress = model.detail.state.progress
    end = forecast.points[-1]
    assert (end.value, end.low, end.high) == (progress.forecast, progress.low, progress.high)
    assert 12 <= end.low <= end.value <= end.high
    assert all(point.low <= point.value <= point.high for point in forecast.points)
    assert chart_title(model.detail) == ("Units sold", "so far and to come")


def test_a_goal_says_its_chance_its_band_and_how_past_forecasts_held(model):
    progress = model.detail.state.progress
    now = {fact.label: fact for fact in standing(model.detail, "USD")}
    assert progress.chance < Decimal("0.2")
    assert now["Chance"].value == chance_words(model.detail.state)
    assert (now["Chance"].value[-1], now["Chance"].tone) == ("%", Tone.BAD)
    assert now["Forecast"].value == f"{progress.forecast}"
    assert now["80 % of outcomes"].value == f"{progress.low} – {progress.high}"
    tried = model.detail.outlook.back_test
    assert (tried.days, tried.windows) == (51, 6)
    assert now["Past forecasts"].value == f"the band held in {tried.held} of 6 spans of 51 days"
    assert now["Expected by"].value == "own weekdays"


def test_a_goal_of_a_level_says_why_it_has_no_chance(session, model):
    rate = replace(
        REACH, name="Rate", metric="conversion_rate_by_sessions", target_kind="total", target="0.03"
    )
    save_goal(session.workspace, goal=replace(rate, baseline="0.02"))
    model.refresh()
    state = model.table.rows[3]
    assert state.progress.chance is None
    assert "does not add up day by day" in str(state.unforeseen)


def test_what_is_not_counted_draws_no_line(model):
    model.select(model.table.rows[1].goal.id)
    assert [series.name for series in goal_chart(model.detail, "USD").series] == ["Expected"]


def test_the_detail_names_the_baseline_and_the_advice(model):
    model.select(model.table.rows[2].goal.id)
    found = {fact.label: fact.value for fact in facts(model.detail, "USD")}
    assert found["Target"] == "14,000 (+40%)"
    assert found["Baseline"] == "10,000"
    assert found["Baseline period"] == "1 – 31 Jul 2026"
    assert found["Channels"] == "Facebook"
    now = {fact.label: fact.value for fact in standing(model.detail, "USD")}
    assert now["Needed from now"] == "571 a day"
    assert now["Days left"] == "21"


def test_a_vanity_metric_of_a_sales_goal_is_warned_of(session, model):
    save_goal(session.workspace, goal=replace(REACH, name="Likes", kind="sales", metric="likes"))
    model.refresh()
    model.select(model.table.rows[3].goal.id)
    assert any("vanity" in item.template for item in model.detail.advice)


def test_goals_of_leads_followers_and_mentions_say_what_they_still_need():
    needed = {name: missing_for(name, frozenset()) for name in ("leads", "followers", "mentions")}
    assert "list on the Data tab" in needed["leads"]
    assert "weekly check-in" in needed["followers"]
    assert "type them" in needed["mentions"]
