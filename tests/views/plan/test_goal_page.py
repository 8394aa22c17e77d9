"""The page of a goal: opened from the list, left to where the list was, with its figures, curve and weeks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Goal, GoalNote
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.week_table import NOTE
from socialroi_desktop.viewmodels.shared.filter_state import FilterState

OTHER = replace(SHOES, name="Another one", channels="facebook")


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def open_page(session, qtbot):
    # No fixture: one would keep the page, and with it the menus of its chart, until after the leak check.
    made = plan_page(session, FilterState(session.today))
    qtbot.addWidget(made)
    made.resize(1100, 720)
    made.show()
    return made


def with_goals(session, qtbot, *goals):
    for goal in goals:
        save_goal(session.workspace, goal=goal)
    return open_page(session, qtbot)


def type_note(qtbot, page, row, text):
    table = page.goals.page.weeks.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, NOTE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


@pytest.mark.row("S0-10")
def test_a_goal_is_opened_by_return_and_a_week_is_noted_on_its_page(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.table.setFocus()
    qtbot.keyClick(page.goals.table, Qt.Key.Key_Return)
    assert page.goals.page.isVisible()
    assert not page.header.isVisible()
    type_note(qtbot, page, 0, "form broken 2 days")
    qtbot.waitUntil(lambda: bool(reading.listing(session.workspace, GoalNote)))
    assert [note.changed for note in reading.listing(session.workspace, GoalNote)] == ["form broken 2 days"]
    weeks = page.goals.page.weeks.rows
    assert weeks.index(0, NOTE).data() == "form broken 2 days"
    session.undo()
    assert reading.listing(session.workspace, GoalNote) == []
    assert page.goals.page.isVisible()
    assert weeks.index(0, NOTE).data() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_the_way_back_leads_to_where_the_list_was(session, qtbot, key):
    page = with_goals(session, qtbot, SHOES, OTHER)
    page.goals.table.selectRow(1)
    page.goals.table.row_opened.emit(page.goals.table.currentIndex())
    assert page.goals.page.accessibleName() == "Another one"
    qtbot.keyClick(page.goals.page, key)
    assert not page.goals.page.isVisible()
    assert page.header.isVisible()
    assert page.goals.table.currentIndex().row() == 1
    assert page.window().focusWidget() is page.goals.table


def test_escape_leaves_the_table_of_weeks_first(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    page.goals.page.weeks.table.setFocus()
    qtbot.keyClick(page.goals.page.weeks.table, Qt.Key.Key_Escape)
    assert page.goals.page.isVisible()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
    assert not page.goals.page.isVisible()


def test_a_goal_that_is_gone_closes_its_page(session, qtbot):
    page = with_goals(session, qtbot, SHOES, OTHER)
    page.goals.open_goal(2)
    session.perform("Delete", lambda workspace, _: delete_records(workspace, entity="goal", ids=[2]))
    assert not page.goals.page.isVisible()
    assert page.header.isVisible()
    assert page.goals.table.model().rowCount() == 1


def test_editing_from_the_page_leads_back_to_it(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    page.goals.page.head.edit.trigger()
    assert page.form is not None
    assert page.header.isVisible()
    page.form.editor.set(target="30")
    page.form.save()
    assert page.goals.page.isVisible()
    assert page.goals.page.figures.cards[0].accessibleName().startswith("Units sold so far, 12, of 30")


def test_a_record_asked_for_opens_its_page_and_a_step_chooses_it_in_the_list(session, qtbot):
    page = with_goals(session, qtbot, SHOES, OTHER)
    page.show_place(Place("goal", (2,), step=7))
    assert page.goals.table.currentIndex().row() == 1
    page.show_place(Place("goal", (1,)))
    assert page.goals.page.accessibleName() == SHOES.name
    page.show_goals()
    assert page.goals.table.currentIndex().row() == 0


def test_the_page_of_an_event_shows_what_stands_below_it_and_no_curve(session, qtbot):
    event = Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end)
    page = with_goals(session, qtbot, event, replace(SHOES, parent_id=1))
    page.goals.open_goal(1)
    shown = page.goals.page
    assert shown.chart.isHidden()
    assert shown.weeks.isHidden()
    assert [card.accessibleName().split(",")[0] for card in shown.figures.cards] == [
        "On the way", "Goals below it", "Behind", "Days left",
    ]  # fmt: skip


@pytest.mark.parametrize("width", [820, 1240])
def test_nothing_of_the_figures_is_cut(session, qtbot, width):
    page = with_goals(session, qtbot, replace(SHOES, name="为开学季准备的新款滑板鞋销售目标" * 4))
    page.resize(width, 640)
    page.goals.open_goal(1)
    QApplication.processEvents()
    shown = page.goals.page
    for card in shown.figures.cards:
        assert card.value.width() >= card.value.sizeHint().width()
        assert card.geometry().right() <= shown.figures.width()
