"""The weeks of a goal: what came by channel beside what was due, and all of them in one row."""

from dataclasses import replace
from datetime import date

import pytest

from planning import SHOES, planning_session
from socialroi_desktop.commands.goals import expected_value
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import GoalTarget
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.queries.goals import goal_states, series
from socialroi_desktop.viewmodels.plan.goal_chart import goal_chart
from socialroi_desktop.viewmodels.plan.goal_targets import baseline_line, target_lines
from socialroi_desktop.viewmodels.plan.goal_weeks import Splits, weeks_of
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.week_table import WeekTable
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role

BOTH = replace(SHOES, channels="instagram facebook", target="30")
PARTS = (GoalTarget(channel="instagram", target="20"), GoalTarget(channel="facebook", target="10"))


@pytest.fixture
def detail(tmp_path, qapp):
    with planning_session(tmp_path) as session:
        save_goal(session.workspace, goal=BOTH, targets=PARTS)
        model = PlanModel(session, FilterState(session.today))
        model.set_active(True)
        model.refresh()
        yield model.detail


def test_parts_of_a_target_have_columns_of_their_own_that_add_up(detail):
    assert [split.name for split in detail.splits] == ["Instagram", "Facebook"]
    *weeks, everything = detail.weeks
    assert everything.weeks == 14
    assert (everything.value, everything.parts) == (21, (12, 9))
    for week in weeks:
        known = [part for part in week.parts if part is not None]
        assert sum(known) == (week.value or 0)


def test_all_weeks_stand_in_one_row_that_takes_no_note(detail):
    table = WeekTable()
    guard = detail.guard
    table.show_weeks(detail.weeks, detail.notes, BOTH.metric, "USD", splits=detail.splits, guard=guard)
    titles = [column.title for column in table.columns]
    assert titles == ["Week", "Units sold", "Needed", "Instagram", "Facebook", "Guard", "What changed"]
    last = table.rowCount() - 1
    assert [table.index(last, column).data() for column in (0, 1, 3, 4)] == ["All", "21", "12", "9"]
    assert table.index(last, table.note_column).data() == "7 of 14 weeks"
    assert not table.setData(table.index(last, table.note_column), "typed")


def test_each_part_tells_where_it_stands_and_what_it_asks_for(detail):
    instagram, facebook = target_lines(detail, "USD")
    assert (instagram.name, instagram.now, instagram.share) == ("Instagram", "12 of 20", "60%")
    assert (facebook.name, facebook.now, facebook.channel) == ("Facebook", "9 of 10", "facebook")
    assert "needed" in instagram.below
    assert baseline_line(detail, "USD") == "Baseline: 6 · 1 Jul – 30 Sep 2025 · imported rows"


def test_what_is_expected_of_parts_comes_to_what_is_expected_of_the_whole(detail):
    whole, parts = detail.state, [found.state for found in detail.parts]
    # July sold on some days of the week only: by these alone each channel would have been expected otherwise.
    assert whole.due
    assert [part.due for part in parts] == [whole.due, whole.due]
    due = [expected_value(state.goal, state.progress) for state in (whole, *parts)]
    assert due[0] == due[1] + due[2]


def test_the_chart_tells_today_target_and_range(detail):
    chart = goal_chart(detail, "USD")
    assert [(marker.day, marker.text) for marker in chart.markers] == [(detail.today, "today")]
    assert [level.text for level in chart.levels] == ["30 target"]
    assert chart.labels[0].text == "21"
    table = chart.to_table()
    assert len({len(row) for row in table.rows} | {len(table.header)}) == 1


def test_weeks_after_the_data_have_rows_without_figures_and_say_why(tmp_path, qapp):
    with planning_session(tmp_path) as session:
        save_goal(session.workspace, goal=SHOES)
        (state,) = goal_states(session.workspace, session.today)
        ends = replace(state, progress=replace(state.progress, data_until=date(2026, 7, 21)))
        days = dict(series(session.workspace, state.goal, Period(date(2026, 7, 1), session.today)))
        found = weeks_of(session.workspace, ends, session.today, days, splits=Splits(), guard=None)
    table = WeekTable()
    table.show_weeks(found, {}, SHOES.metric, "USD")
    *weeks, everything = found
    assert [week.period.start.isoformat() for week in weeks][-3:] == [
        "2026-07-27",
        "2026-08-03",
        "2026-08-10",
    ]
    assert [week.over for week in weeks][-2:] == [True, False]
    last = len(weeks) - 1
    assert [table.index(row, 1).data() for row in range(last + 1)] == ["5", "0", "0", "7", "–", "–", "–"]
    assert table.index(last, 1).data(Role.REASON) == "The data end on 21 Jul, before this week."
    assert table.index(0, 1).data(Role.REASON) is None
    assert table.index(last, table.note_column).data() == "what will change next?"
    assert everything.value == 12
