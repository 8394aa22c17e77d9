"""The page of a goal: opened from the list, left to where the list was, with its figures, curve and weeks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Goal, GoalNote, Tactic, TacticDone
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.playbook_dialog import PlaybookDialog
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.labels import LinkLabel

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
    # Single keys of a page act in the window that is active.
    made.activateWindow()
    QApplication.processEvents()
    return made


def with_goals(session, qtbot, *goals):
    for goal in goals:
        save_goal(session.workspace, goal=goal)
    return open_page(session, qtbot)


def type_note(qtbot, page, row, text):
    table = page.goals.page.weeks.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, page.goals.page.weeks.rows.note_column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor.x() == table.columnWidth(0), "all of the row but the week is there to write in"
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
    assert weeks.index(0, weeks.note_column).data() == "form broken 2 days"
    session.undo()
    assert reading.listing(session.workspace, GoalNote) == []
    assert page.goals.page.isVisible()
    assert weeks.index(0, weeks.note_column).data() == ""


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


def tree_items(page):
    tree = page.goals.page.path.path
    found = []
    left = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    while left:
        item = left.pop(0)
        found.append(item)
        left = [item.child(number) for number in range(item.childCount())] + left
    return found


def test_the_tree_is_walked_folded_and_opened_by_keys(session, qtbot):
    event = Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end)
    page = with_goals(session, qtbot, event, replace(SHOES, parent_id=1), OTHER)
    page.goals.open_goal(1)
    shown = page.goals.page
    tree = shown.path.path
    assert [item.text(0) for item in tree_items(page)] == ["Autumn", SHOES.name, "Another one"]
    assert tree.currentItem().text(0) == "Autumn"
    high = tree.height()
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.topLevelItem(0).isExpanded()
    assert tree.height() < high
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.height() == high
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert shown.accessibleName() == "Autumn"
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert shown.accessibleName() == SHOES.name
    assert tree.currentItem().text(0) == SHOES.name
    spoken = tree.currentItem().data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{SHOES.name}, Metric, 12, 48% done, ")


def test_a_goal_below_an_event_is_opened_from_the_card_in_place_of_the_curve(session, qtbot):
    event = Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end)
    page = with_goals(session, qtbot, event, replace(SHOES, parent_id=1))
    page.goals.open_goal(1)
    shown = page.goals.page
    table = shown.children_card.table
    assert table.model().rowCount() == 1
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert shown.accessibleName() == SHOES.name
    assert shown.children_card.isHidden()
    assert shown.chart.isVisible()


def with_tactics(session, qtbot, *tactics):
    save_goal(session.workspace, goal=SHOES)
    for tactic in tactics:
        add_record(session.workspace, record=tactic)
    page = open_page(session, qtbot)
    page.goals.open_goal(1)
    return page


@pytest.mark.row("S0-19")
def test_tactics_are_counted_and_ticked_on_the_page_of_their_goal(session, qtbot):
    follow = Tactic(name="Follow 10 accounts", goal_id=1, repeat="daily", wanted=10)
    page = with_tactics(session, qtbot, follow, Tactic(name="Form link", goal_id=1), Tactic(name="Alone"))
    card = page.goals.page.tactics
    names = [row.state.tactic.name for row in card.rows.rows]
    assert sorted(names) == ["Follow 10 accounts", "Form link"]
    card.table.selectRow(names.index("Follow 10 accounts"))
    card.table.setFocus()
    qtbot.keyClicks(card.table, "+")
    qtbot.keyClicks(card.table, "+")
    (done,) = reading.listing(session.workspace, TacticDone)
    assert done.count == 2
    qtbot.keyClicks(card.table, "-")
    assert reading.listing(session.workspace, TacticDone)[0].count == 1
    number = [row.state.tactic.name for row in card.rows.rows].index("Form link")
    card.table.selectRow(number)
    qtbot.keyClick(card.table, Qt.Key.Key_Space)
    states = {tactic.name: tactic.state for tactic in reading.listing(session.workspace, Tactic)}
    assert states["Form link"] == "done"
    session.undo()
    states = {tactic.name: tactic.state for tactic in reading.listing(session.workspace, Tactic)}
    assert states["Form link"] == "running"


def test_what_was_read_anew_while_the_page_was_out_of_sight_is_shown_when_it_is_back(session, qtbot):
    page = with_tactics(session, qtbot, Tactic(name="Form link", goal_id=1, wanted=10, minutes=20))
    effort = page.goals.page.tactics._effort
    page.goals.page.tactics._count(1)
    assert "20 min" in effort.text()
    page.show_section("tactics")
    session.undo()
    # What was asked for before the page was left comes in after it.
    page.model.catch_up()
    page.show_section("goals")
    assert page.goals.page.isVisible()
    assert "min" not in effort.text()


def test_a_counted_tactic_has_its_buttons_in_its_row(session, qtbot):
    follow = Tactic(name="Follow 10 accounts", goal_id=1, repeat="daily", wanted=10)
    page = with_tactics(session, qtbot, follow)
    card = page.goals.page.tactics
    more = next(each for each in card.findChildren(QPushButton) if each.accessibleName() == "Count one more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [row.count for row in reading.listing(session.workspace, TacticDone)] == [1]


@pytest.mark.row("S0-17")
def test_what_is_done_for_no_goal_is_said_and_shown(session, qtbot):
    page = with_tactics(session, qtbot, Tactic(name="Alone"), Tactic(name="Form link", goal_id=1))
    path = page.goals.page.path
    assert [item.text(0) for item in tree_items(page)] == [
        SHOES.name,
        "actions · 1 of 1 running",
        "Form link",
    ]
    assert path.show_them.isVisible()
    path.show_them.click()
    assert page.header.isVisible()
    tactics = page.view("tactics")
    assert [row.state.tactic.name for row in tactics.model.table.rows] == ["Alone"]


def test_the_rows_of_a_baseline_are_opened(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    rows = page.goals.page.targets.rows
    assert rows.text() == "1 row"
    rows.click()
    assert page.goals.rows.counted.isVisible()
    assert page.goals.rows.counted.rows.rowCount() == 1
    page.goals.rows.counted.close()


def test_the_curve_is_a_table_of_the_same_numbers(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    chart = page.goals.page.chart
    link = next(each for each in chart.findChildren(QPushButton) if each.text() == "As a table")
    link.click()
    assert link.text() == "As a chart"
    assert chart._table.isVisible()
    # Every day of the goal, from its first to its last.
    assert chart._table.model().rowCount() == 92
    link.click()
    assert chart.view.isVisible()


@pytest.mark.parametrize("width", [820, 1240])
def test_names_of_tactics_are_never_cut(session, qtbot, width):
    name = "Follow ten new relevant accounts a day and say hello to each of them"
    page = with_tactics(session, qtbot, Tactic(name=name, goal_id=1, repeat="daily", wanted=10))
    page.resize(width, 640)
    QApplication.processEvents()
    card = page.goals.page.tactics
    lines = card.table.rowHeight(0) // card.table.fontMetrics().lineSpacing()
    # What wraps at words takes at most half a line more each than the letters alone.
    letters = card.table.fontMetrics().horizontalAdvance(name) / card.table.columnWidth(0)
    assert lines > letters
    assert card.table.height() >= card.table.rowHeight(0)


def test_a_goal_without_data_says_what_is_missing(tmp_path, qapp, qtbot):
    with planning_session(tmp_path, rows=False) as empty:
        page = with_goals(empty, qtbot, replace(SHOES, baseline_source="typed", baseline_note="by hand"))
        page.goals.open_goal(1)
        told = [card.accessibleName() for card in page.goals.page.figures.cards]
        assert "–" in told[2]
        assert page.goals.page.targets.rows.isHidden()
        page.close()


def test_weeks_are_gone_through_and_noted_by_keys_alone(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    weeks = page.goals.page.weeks
    table, column = weeks.table, weeks.rows.note_column
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = weeks.rows.rowCount() - 1
    assert (table.currentIndex().row(), table.currentIndex().column()) == (last, column)
    qtbot.keyClicks(table, "typed")
    assert table.findChild(QLineEdit) is None
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.currentIndex().row() == last - 1
    qtbot.keyClicks(table, "a")
    editor = table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "ds begin")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(reading.listing(session.workspace, GoalNote)))
    assert [note.next for note in reading.listing(session.workspace, GoalNote)] == ["ads begin"]
    assert page.window().focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (last - 1, 0)
    # From the name of a week its note is begun, too.
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.currentIndex().column() == column
    assert table.findChild(QLineEdit) is not None


def test_a_step_taken_back_on_the_page_of_a_goal_is_seen_there(session, qtbot):
    save_goal(session.workspace, goal=SHOES)
    session.announce(add_record(session.workspace, record=Tactic(name="Link", goal_id=1)))
    page = open_page(session, qtbot)
    page.goals.open_goal(1)
    assert page.goals.page.isVisible()
    page.goals.page.tactics_model.tick(1)
    assert page.goals.page.isVisible()
    for entity in ("tactic_done", "tactic", "goal_note"):
        assert page.navigator.show(Place(entity, (1,), step=5))
        assert page.goals.page.isVisible(), entity
    page.navigator.show(Place("tactic", (1,)))
    assert not page.goals.page.isVisible()


def test_another_goal_chosen_in_the_tree_begins_at_the_top_and_the_keyboard_stays_there(session, qtbot):
    page = with_goals(session, qtbot, SHOES, OTHER)
    page.goals.open_goal(1)
    shown = page.goals.page
    assert page.window().focusWidget() is shown.path.path
    QApplication.processEvents()
    bar = shown._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    shown.path.path.goal_opened.emit(2)
    assert shown.accessibleName() == "Another one"
    assert bar.value() == 0
    assert page.window().focusWidget() is shown.path.path


def test_ctrl_n_makes_a_goal_as_it_makes_a_row_elsewhere(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.table.setFocus()
    qtbot.keyClick(page.goals.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.templates.isVisible()


def test_return_on_the_button_of_an_empty_plan_presses_it(session, qtbot):
    page = open_page(session, qtbot)
    button = next(
        each
        for each in page.goals.findChildren(QPushButton)
        if each.isVisible() and each.text() == "New goal"
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert page.templates.isVisible()


def test_a_figure_a_target_and_a_week_open_the_rows_behind_them(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    shown, behind = page.goals.page, page.goals.rows.behind
    first = shown.figures.cards[0]
    assert "Rows:" in first.accessibleDescription()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert behind.isVisible()
    assert behind.windowTitle() == "Rows behind a figure"
    counted = behind.rows.rowCount()
    assert counted > 0
    behind.close()
    target = next(box for box in shown.targets.findChildren(ClickableCard) if box.accessibleName())
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
    assert behind.rows.rowCount() == counted
    behind.close()
    weeks = shown.weeks.table
    weeks.setCurrentIndex(weeks.model().index(weeks.model().rowCount() - 1, 1))
    qtbot.keyClick(weeks, Qt.Key.Key_Return)
    assert behind.isVisible()
    behind.close()


def test_tab_goes_from_the_head_of_a_goal_to_its_figures(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    QApplication.processEvents()
    shown = page.goals.page
    head = [button for button in shown.head.findChildren(QPushButton) if button.isVisible()]
    last = max(head, key=lambda button: button.x())
    reached, at = [], last.nextInFocusChain()
    while at is not last:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and shown.isAncestorOf(at):
            reached.append(at)
        at = at.nextInFocusChain()
    count = len(shown.figures.cards)
    assert reached[:count] == shown.figures.cards
    # Then as it is read, from column to column, and nothing that has no name.
    places = [reached.index(each) for each in (shown.path.path, shown.weeks.table, shown.tactics.add)]
    boxes = [each for each in shown.targets.findChildren(ClickableCard) if each.isVisible()]
    targets = [reached.index(each) for each in boxes]
    assert places[0] < places[1] < min(targets) <= max(targets) < places[2]
    assert not [each for each in reached if type(each) is QWidget]


def test_the_side_panel_tells_guard_tactics_and_weeks_in_short(session, qtbot):
    save_goal(session.workspace, goal=SHOES)
    add_record(session.workspace, record=Tactic(goal_id=1, name="Post drafts"))
    week = GoalNote(goal_id=1, week="2026-08-03", changed="form broken")
    add_record(session.workspace, record=week)
    page = open_page(session, qtbot)
    QApplication.processEvents()
    texts = [label.text() for label in page.goals.detail.findChildren(QLabel) if label.isVisible()]
    assert "Tactics: 1 of 1 running" in texts
    assert {"Post drafts", "Guard", "Last weeks", "Needed"} <= set(texts)
    assert texts.index("Guard") < texts.index("Last weeks")


def test_the_side_panel_opens_the_rows_behind_a_figure(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    now = next(link for link in page.goals.detail.findChildren(LinkLabel) if link.accessibleName() == "Now")
    now.opened.emit()
    assert page.goals.rows.behind.isVisible()
    page.goals.rows.behind.close()


def test_one_key_leads_from_a_goal_to_its_playbook_but_not_from_a_note(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    weeks = page.goals.page.weeks.table
    weeks.setFocus()
    qtbot.keyClick(weeks, Qt.Key.Key_P)
    assert not page.goals.page.findChildren(PlaybookDialog)
    page.goals.page.path.path.setFocus()
    qtbot.keyClick(page.goals.page.path.path, Qt.Key.Key_P)
    (dialog,) = page.goals.page.findChildren(PlaybookDialog)
    dialog.done(0)


def test_a_goal_comes_into_sight_card_by_card_and_the_hidden_list_waits(session, qtbot):
    page = with_goals(session, qtbot, SHOES)
    session.jobs.at_once = False
    page.goals.open_goal(1)
    shown = page.goals.page
    assert page.window().focusWidget() is shown.path.path
    assert not shown.weeks.isVisible()
    qtbot.waitUntil(shown.about.isVisible)
    assert shown.chart.isVisible()
    save_goal(session.workspace, goal=replace(SHOES, id=1, name="Renamed"))
    page.model.read_anew()
    assert page.goals.detail.accessibleName() == SHOES.name
    page.goals.close_goal()
    assert page.goals.detail.accessibleName() == "Renamed"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_E])
def test_a_goal_is_edited_from_its_page_by_keys(session, qtbot, key):
    page = with_goals(session, qtbot, SHOES)
    page.goals.open_goal(1)
    shown = page.goals.page
    if key == Qt.Key.Key_Return:
        edit = next(button for button in shown.head.findChildren(QPushButton) if button.text() == "Edit")
        edit.setFocus()
        qtbot.keyClick(edit, key)
    else:
        qtbot.keyClick(shown.path.path, key)
    assert page.form is not None
