"""A question in place: a blank answer is refused in words, Enter takes one, Esc leaves it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.views.widgets.ask_line import AskLine

TODAY = date(2026, 9, 20)


@pytest.fixture
def line(qtbot):
    made = AskLine(TODAY)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told():
    return []


def test_a_text_is_asked_for_until_there_is_one(line, told, qtbot):
    line.ask_text("Why?", told.append)
    assert (line.isHidden(), line.day.isHidden(), line.text.accessibleName()) == (False, True, "Why?")
    line.text.setText("   ")
    qtbot.keyClick(line.text, Qt.Key.Key_Return)
    assert (told, line.isHidden(), line.text.property("invalid")) == ([], False, True)
    line.text.setText(" Too dear ")
    line.button.click()
    assert (told, line.isHidden()) == (["Too dear"], True)


def test_a_day_is_asked_for_until_it_can_be_read(line, told, qtbot):
    line.ask_day("Until when?", told.append, day=TODAY)
    for wrong in ("soon", ""):
        line.day.setText(wrong)
        qtbot.keyClick(line.day, Qt.Key.Key_Return)
        assert (told, line.isHidden()) == ([], False)
    line.day.setText("2026-09-24")
    qtbot.keyClick(line.day, Qt.Key.Key_Return)
    assert told == [date(2026, 9, 24)]


def test_of_both_either_may_be_left_out_but_not_be_wrong(line, told, qtbot):
    def take(text, day):
        told.append((text, day))

    line.ask_both("What is next?", take, "Call", TODAY)
    line.day.setText("soon")
    line.answer()
    assert told == []
    line.day.clear()
    line.answer()
    line.ask_both("What is next?", take, "Call", TODAY)
    line.text.clear()
    line.answer()
    assert told == [("Call", None), ("", TODAY)]


def test_escape_leaves_it_and_the_next_question_begins_clean(line, told, qtbot):
    line.ask_text("Why?", told.append)
    line.answer()
    qtbot.keyClick(line.text, Qt.Key.Key_Escape)
    assert (told, line.isHidden()) == ([], True)
    line.ask_day("Until when?", told.append)
    assert (line.text.isHidden(), line.words.property("tone")) == (True, "")
