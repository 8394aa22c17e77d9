"""A table of records wherever it stands: what it has by itself, and what the tab that shows it adds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.domain.records import Campaign, Cost
from socialroi_desktop.store.rows import reading
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
    assert [one for one in made.bar.findChildren(QPushButton) if one.text() == "Add campaign"] == []
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
