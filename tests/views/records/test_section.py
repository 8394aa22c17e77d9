"""A table of records wherever it stands: what it has by itself, and what the tab that shows it adds."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Campaign, Cost
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.table_words import short_count
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.add_line import AddLine, FieldPlace
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, SectionSetup


@pytest.fixture
def section(session, qtbot):
    kept = []

    def make(record, **special):
        setup = SectionSetup(**special)
        made = RecordsSection(session, FilterState(), record, setup)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        qtbot.waitExposed(made)
        kept.append(made)
        return made

    return make


def button(widget, text):
    return next(
        one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(widget)
    )


class CampaignLine(AddLine):
    def __init__(self, session, naming, parent=None):
        rows = ((FieldPlace("name"), FieldPlace("start")), (FieldPlace("note"),))
        super().__init__(session, naming, Campaign, rows, button="Go", parent=parent)

    def missing(self, record):
        return ("note", "Say why.") if record.note is None else None

    def hint(self):
        return "Name and day."


def test_buttons_of_one_table_get_the_section_they_stand_in(section, qtbot):
    chosen = []
    extra = Extra("Count", "Counts what is selected", lambda made: chosen.append(made.view.selected_ids()))
    made = section(Cost, extras=(extra,))
    made.show_row(2)
    qtbot.mouseClick(button(made.bar, "Count"), Qt.MouseButton.LeftButton)
    assert chosen == [[2]]
    assert button(made.bar, "Count").toolTip() == "Counts what is selected"


def test_a_line_that_adds_takes_the_place_of_the_button_and_not_of_the_key(section):
    made = section(Campaign, add_line=CampaignLine)
    assert [one for one in made.bar.findChildren(QPushButton) if one.text() == made.add_action.text()] == []
    made.add_action.trigger()
    assert made.panel.form is not None


def test_a_line_keeps_what_was_chosen_and_clears_what_was_typed(section, session, qtbot):
    line = section(Campaign, add_line=CampaignLine).add_line
    line.editors["name"].setText("Łódź")
    qtbot.keyClicks(line.editors["start"], "9/1/2026")
    line.editors["note"].setText("滑板鞋")
    qtbot.keyClick(line.editors["note"], Qt.Key.Key_Return)
    assert ("Łódź", "2026-09-01", "滑板鞋") in [
        (one.name, one.start, one.note) for one in reading.listing(session.workspace, Campaign)
    ]
    assert [line.editors[name].text() for name in ("name", "start", "note")] == ["", "9/1/2026", ""]
    assert line.window().focusWidget() is line.editors["name"]


def test_undo_in_an_emptied_line_takes_back_what_it_added(section, session, qtbot):
    line = section(Campaign, add_line=CampaignLine).add_line
    line.editors["note"].setText("-")
    qtbot.keyClicks(line.editors["name"], "Beta")
    undo = QShortcut(QKeySequence.StandardKey.Undo, line.window())
    undo.activated.connect(session.undo)
    line.window().activateWindow()
    qtbot.waitUntil(line.window().isActiveWindow)

    line.editors["name"].setFocus()
    qtbot.keyClick(line.editors["name"], Qt.Key.Key_Return)
    assert "Beta" in {one.name for one in reading.listing(session.workspace, Campaign)}
    qtbot.keyClick(line.editors["name"], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Beta" not in {one.name for one in reading.listing(session.workspace, Campaign)}


@pytest.mark.parametrize(
    ("typed", "says"),
    [({}, "Name"), ({"name": "x", "start": "soon"}, "soon"), ({"name": "x"}, "why")],
    ids=["required", "unreadable", "too little"],
)
def test_a_line_says_what_is_wrong_and_adds_nothing(section, session, qtbot, typed, says):
    line = section(Campaign, add_line=CampaignLine).add_line
    assert line.words.whole_text == "Name and day."
    for name, text in typed.items():
        qtbot.keyClicks(line.editors[name], text)
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert says in line.words.whole_text
    assert len(reading.listing(session.workspace, Campaign)) == 1
    qtbot.keyClicks(line.editors["name"], "y")
    assert line.words.whole_text == "Name and day."


@pytest.fixture
def kept(section, session):
    """A table of three campaigns with their form beside it."""
    for name in ("Zeta", "Alpha"):
        add_record(session.workspace, record=Campaign(name=name))
    return section(
        Campaign, columns=("name", "note"), fields=("note", "name"), sorted_by="name", form_stays=True
    )


def name_in_form(section):
    return section.panel.form.editor("name").text()


def test_a_form_that_stays_is_that_of_the_chosen_row(kept):
    assert kept.panel.isVisible()
    assert list(kept.panel.form.entries) == ["note", "name"]
    assert name_in_form(kept) == "Alpha"
    kept.view.go_to(2)
    assert name_in_form(kept) == "Zeta"
    assert {index.row() for index in kept.view.selectedIndexes()} == {2}


def test_choosing_a_row_leaves_the_keyboard_in_the_table(kept, qtbot):
    kept.view.setFocus()
    qtbot.keyClick(kept.view, Qt.Key.Key_Down)
    assert kept.window().focusWidget() is kept.view
    assert name_in_form(kept) == "Ra mắt"


def test_what_is_typed_stays_while_the_table_changes_and_what_is_not_follows(kept, session):
    assert kept.table.setData(kept.table.index(0, 0), "Alpha 2")
    assert name_in_form(kept) == "Alpha 2"
    kept.panel.form.editor("note").setPlainText("half a sen")
    session.perform("", lambda workspace, _progress: add_record(workspace, record=Campaign(name="Beta")))
    assert kept.panel.form.editor("note").toPlainText() == "half a sen"
    kept.panel.closed.emit()
    assert kept.panel.form.editor("note").toPlainText() == ""


def test_saving_with_enter_keeps_the_place_in_the_form(kept, session, qtbot):
    editor = kept.panel.form.editor("name")
    editor.setFocus()
    editor.setText("Alpha 3")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.listing(session.workspace, Campaign)[-1].name == "Alpha 3")
    assert kept.panel.form.editor("name") is editor
    assert kept.window().focusWidget() is editor


def test_what_was_typed_is_saved_when_another_row_is_chosen(kept, session):
    kept.panel.form.editor("note").setPlainText("until May")
    kept.view.go_to(2)
    assert name_in_form(kept) == "Zeta"
    assert kept.panel.form.editor("note").toPlainText() == ""
    notes = {one.name: one.note for one in reading.listing(session.workspace, Campaign)}
    assert (notes["Alpha"], notes["Zeta"]) == ("until May", None)
    session.undo()
    assert not any(one.note for one in reading.listing(session.workspace, Campaign))


def test_what_cannot_be_saved_keeps_its_row_and_says_why(kept, session, qtbot):
    kept.panel.form.editor("name").setText("")
    kept.view.go_to(2)
    qtbot.waitUntil(lambda: {index.row() for index in kept.view.selectedIndexes()} == {0})
    assert name_in_form(kept) == ""
    assert "Alpha" in {one.name for one in reading.listing(session.workspace, Campaign)}


def test_a_new_record_is_typed_into_the_same_place_and_then_chosen(kept, session):
    kept.add_action.trigger()
    assert name_in_form(kept) == ""
    kept.panel.form.set_field("name", "Beta")
    kept.panel.save()
    assert name_in_form(kept) == "Beta"
    (beta,) = (one for one in reading.listing(session.workspace, Campaign) if one.name == "Beta")
    assert kept.view.selected_ids() == [beta.id]


def test_the_delete_key_deletes_the_chosen_rows_and_the_next_form_comes(kept, session, qtbot):
    kept.activateWindow()
    qtbot.waitUntil(kept.isActiveWindow)
    kept.view.setFocus()
    qtbot.keyClick(kept.view, Qt.Key.Key_Delete)
    assert sorted(one.name for one in reading.listing(session.workspace, Campaign)) == ["Ra mắt", "Zeta"]
    assert name_in_form(kept) == "Ra mắt"
    kept.view.selectAll()
    qtbot.keyClick(kept.view, Qt.Key.Key_Delete)
    assert kept.panel.isHidden()
    assert kept.stack.currentWidget() is kept.empty
    session.undo()
    assert name_in_form(kept) == "Ra mắt"


def test_a_table_has_the_words_of_its_tab(section, session):
    delete_records(session.workspace, entity="campaign", ids=[1])
    made = section(Campaign, add_words="New one", empty=("flag", "None", "Make the first."))
    texts = [label.text() for label in made.empty.findChildren(QLabel)]
    assert {"None", "Make the first."} <= set(texts)
    assert [one.text() for one in made.empty.findChildren(QPushButton)] == ["New one"]


def test_how_many_rows_there_are_stays_in_sight_where_the_buttons_have_no_room(section, qtbot):
    chosen = []
    extra = Extra("Count what is selected", "", lambda made: chosen.append(made.view.selected_ids()))
    made = section(Cost, extras=(extra,))
    bar = made.bar
    assert bar.more_button.isHidden()
    whole = bar.count.whole_text
    # Just enough for the count and the button that folds last, in whatever font the tests before have left.
    lasting = (bar.count, made.add_button, made.delete_button)
    needed = sum(each.sizeHint().width() for each in lasting) + bar.layout().spacing()
    room = bar.minimumSizeHint().width() + needed + 20
    bar.setFixedWidth(room)
    qtbot.waitUntil(lambda: bar.width() == room)
    assert bar.count.text() == whole
    assert [action.text() for action in bar.more_button.menu().actions()] == [
        "Export CSV…",
        "Count what is selected",
    ]
    made.show_row(2)
    bar.more_button.menu().actions()[-1].trigger()
    assert chosen == [[2]]
    # Without that room words go before the search is too small; no number is ever cut.
    bar.setFixedWidth(bar.minimumSizeHint().width())
    short = short_count(made.table.rowCount(), made.table.total())
    qtbot.waitUntil(lambda: bar.count.text() == short)
    assert made.add_button.text() == bar.more_button.menu().actions()[0].text()
    assert bar.count.width() >= bar.count.fontMetrics().horizontalAdvance(short)
    assert bar.count.toolTip() == whole
    bar.setFixedWidth(900)
    qtbot.waitUntil(bar.more_button.isHidden)
    assert button(bar, "Export CSV…")


def choose(made, *rows):
    made.view.go_to(*rows)


def test_how_many_rows_are_chosen_is_said_with_a_way_to_let_go(section, qtbot):
    made = section(Cost)
    choose(made, 0)
    assert not made.bar.selected.isVisibleTo(made)
    assert made.delete_button.text() == "Delete"
    choose(made, 0, 1, 2)
    assert made.bar.selected.isVisibleTo(made)
    assert made.bar.selected.words.text() == "3 selected"
    assert made.delete_button.text() == "Delete 3"
    assert made.view.delete_action.text() == "Delete 3 rows"
    qtbot.mouseClick(made.bar.selected.clear_button, Qt.MouseButton.LeftButton)
    assert made.view.selected_ids() == []
    assert not made.bar.selected.isVisibleTo(made)
    assert made.delete_button.text() == "Delete"


def test_rows_that_are_not_seen_together_are_shown_by_the_first_alone(section, session):
    with change(session.workspace, "x") as writer:
        rows = [("2026-01-01", "tool", n, "USD", f"n{n}") for n in range(300)]
        writer.insert_rows("cost", ("spent_on", "kind", "amount", "currency", "note"), rows)
    made = section(Cost)
    ids = made.table.ids_of(range(made.table.rowCount()))
    made.show_rows(ids[:3])
    assert made.view.selected_ids() == ids[:3]
    made.show_rows((ids[0], ids[200]))
    assert made.view.selected_ids() == [ids[0]]


def test_delete_in_the_panel_takes_only_the_record_it_shows(section, session, qtbot):
    made = section(Cost, form_stays=True)
    choose(made, 0, 1, 2)
    QApplication.processEvents()
    before, shown = reading.listing(session.workspace, Cost), made.panel.form.base.id
    qtbot.mouseClick(button(made.panel, "Delete"), Qt.MouseButton.LeftButton)
    left = {cost.id for cost in reading.listing(session.workspace, Cost)}
    assert {cost.id for cost in before} - left == {shown}


def test_a_tag_without_a_hit_is_named_and_one_click_shows_all(section, session, qtbot):
    session.announce(tag_records(session.workspace, entity="cost", ids=[1], added=["Winter"]))
    made = section(Cost)
    total = made.table.total()
    made.bar.tags.setCurrentIndex(1)
    made.bar.tag_changed.emit()
    assert made.table.rowCount() == 1
    made.bar.search.setText("nowhere")
    qtbot.waitUntil(lambda: made.stack.currentWidget() is made.nothing)
    assert f"None of {total} rows has what is asked for: “nowhere” · Tags: Winter." in sentences(made.nothing)
    qtbot.mouseClick(button(made.nothing, "Show all"), Qt.MouseButton.LeftButton)
    assert (made.table.rowCount(), made.bar.tag, made.bar.search.text()) == (total, None, "")
    assert not made.bar.all_button.isVisibleTo(made)


def test_show_all_above_the_table_lets_go_of_the_tag(section, session, qtbot):
    session.announce(tag_records(session.workspace, entity="cost", ids=[1], added=["Winter"]))
    made = section(Cost)
    made.bar.tags.setCurrentIndex(1)
    made.bar.tag_changed.emit()
    qtbot.mouseClick(made.bar.all_button, Qt.MouseButton.LeftButton)
    assert (made.table.rowCount(), made.bar.tag) == (made.table.total(), None)


def test_conditions_and_the_filters_of_the_window_are_told_apart_where_nothing_is_found(section, qtbot):
    made = section(Cost)
    made.narrow((Term("amount", ">=", Decimal("1000000.5")), Term("kind", "=", "tool")))
    assert sentences(made.nothing)[1].endswith(
        "asked for: Amount ≥ 1,000,000.5 · Kind: Tool or subscription."
    )
    made.filters.set_period(Period(date(1999, 1, 1), date(1999, 1, 2)))
    assert "in the period and channels chosen above: Amount ≥" in sentences(made.nothing)[1]
    made.narrow(())
    assert "is in the period and channels chosen above. Press" in sentences(made.nothing)[1]
    qtbot.mouseClick(button(made.nothing, "Show all"), Qt.MouseButton.LeftButton)
    assert made.table.rowCount() == made.table.total()
    assert made.bar.all_button.text() == "Only this period"


def sentences(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize("width", [1000, 640, 420])
def test_names_and_days_stay_whole_while_other_texts_give_way_or_the_table_scrolls(section, session, width):
    name = "Winter forum of short boards"
    add_record(session.workspace, record=Campaign(name=name, start="2026-11-29", note="many words " * 20))
    made = section(Campaign)
    made.resize(width, 600)
    QApplication.processEvents()
    view = made.view
    for field, text in (("name", name), ("start", "29 Nov 2026")):
        assert view.columnWidth(view.column_of(field)) > view.fontMetrics().horizontalAdvance(text), field
