"""What changed and what will change next, typed beside the weeks of a goal, found by search, undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planning import SHOES, planning_session
from socialroi_desktop.domain.records import GoalNote
from socialroi_desktop.operations import history
from socialroi_desktop.operations.goal_notes import note_week
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.week_table import WeekTable
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def model(tmp_path, qapp):
    with planning_session(tmp_path) as session:
        save_goal(session.workspace, goal=SHOES)
        made = PlanModel(session, FilterState(session.today))
        made.set_active(True)
        made.refresh()
        yield made


def table_of(model: PlanModel) -> WeekTable:
    detail = model.detail
    assert detail is not None
    table = WeekTable(model)
    table.show_weeks(detail.weeks, detail.notes, detail.state.goal.metric, "USD")
    table.noted.connect(model.note)
    return table


@pytest.mark.row("S0-10")
def test_a_week_is_noted_in_place(model: PlanModel) -> None:
    table = table_of(model)
    # Below the last week stands the row of all of them.
    last = table.rowCount() - 2
    assert table.flags(table.index(0, table.note_column)) & Qt.ItemFlag.ItemIsEditable
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert table.setData(table.index(0, table.note_column), "form broken two days")
    assert table.setData(table.index(last, table.note_column), "a shorter form")
    again = table_of(model)
    assert again.index(0, table.note_column).data() == "form broken two days"
    notes = reading.listing(model.session.workspace, GoalNote)
    # Of a week that is over it is said what changed, of the one that runs what will change next.
    assert {(note.changed, note.next) for note in notes} == {
        ("form broken two days", None),
        (None, "a shorter form"),
    }


def test_a_note_is_kept_by_its_week_changed_emptied_and_undone(model: PlanModel) -> None:
    workspace = model.session.workspace
    note_week(workspace, goal_id=1, day=date(2026, 7, 8), text="new page", ahead=False)
    note_week(workspace, goal_id=1, day=date(2026, 7, 10), text="ads", ahead=True)
    (note,) = reading.listing(workspace, GoalNote)
    assert (note.week, note.changed, note.next) == ("2026-07-06", "new page", "ads")
    assert note_week(workspace, goal_id=1, day=date(2026, 7, 6), text=" ads ", ahead=True) is None
    note_week(workspace, goal_id=1, day=date(2026, 7, 6), text="", ahead=True)
    note_week(workspace, goal_id=1, day=date(2026, 7, 6), text="", ahead=False)
    assert reading.listing(workspace, GoalNote) == []
    history.undo(workspace)
    assert [kept.changed for kept in reading.listing(workspace, GoalNote)] == ["new page"]
