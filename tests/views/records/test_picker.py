"""Choosing a record by typing some letters of its name: with the keyboard, with the mouse, or leaving it as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from data_tab import english
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.shared.names import Names
from socialroi_desktop.views.records.picker import RecordPicker

NAMES = Names(
    {1: "Anna (@anna_k)", 2: "Anna (@anna_z)", 3: "Źródło", 4: "Joanna"},
    lambda: {1: "anna_k", 2: "anna_z", 4: "jo"},
)
MANY = Names({n: f"Person {n}" for n in range(1, 101)})


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def place(qtbot):
    made = QWidget()
    made.setLayout(QVBoxLayout())
    made.other = QLineEdit()
    made.layout().addWidget(made.other)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def make(place, qtbot):
    def picker(names=NAMES, new_words="", value=None):
        made = RecordPicker(names, new_words)
        made.set_value(value)
        place.layout().insertWidget(0, made)
        with qtbot.waitActive(place):
            place.show()
            place.activateWindow()
        made.setFocus()
        made.selectAll()
        return made

    return picker


def shown(picker):
    rows = picker.matches.rows
    return [rows.item(n).text() for n in range(rows.count())] if picker.matches.isVisible() else []


def test_letters_find_names_and_return_takes_the_current_one(make, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "anna")
    assert shown(picker) == ["Anna (@anna_k)", "Anna (@anna_z)", "Joanna"]
    assert picker.matches.rows.item(2).data(Qt.ItemDataRole.UserRole) == "jo"
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(picker.returnPressed):
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.entry(), picker.text(), shown(picker)) == (Picked(2), "Anna (@anna_z)", [])
    with qtbot.waitSignal(picker.returnPressed):
        qtbot.keyClick(picker, Qt.Key.Key_Return)


def test_letters_are_found_whatever_their_accents(make, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "zrodlo")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.entry(), picker.text()) == (Picked(3), "Źródło")


def test_a_click_takes_a_name_and_says_so(make, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "an")
    rows = picker.matches.rows
    with qtbot.waitSignal(picker.picked):
        qtbot.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center()
        )
    assert picker.entry() == Picked(2)


def test_escape_keeps_what_stood_there(make, qtbot):
    picker = make(value=4)
    qtbot.keyClicks(picker, "ann")
    assert picker.text() == "ann"
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert (picker.entry(), picker.text(), shown(picker)) == (Picked(4), "Joanna", [])


def test_an_emptied_line_chooses_nothing(make, qtbot):
    picker = make(value=4)
    qtbot.keyClick(picker, Qt.Key.Key_Delete)
    assert picker.entry() == Picked(None)
    assert shown(picker) == []


def test_down_shows_all_names_from_the_one_that_is_chosen(make, qtbot):
    picker = make(value=3)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert shown(picker) == list(NAMES.values())
    assert picker.matches.rows.currentRow() == 2
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.matches.rows.currentRow() == 3
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.entry() == Picked(4)


def test_leaving_takes_what_can_mean_one_record_only(make, place, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "zrod")
    place.other.setFocus()
    assert (picker.entry(), picker.text()) == (Picked(3), "Źródło")


def test_leaving_with_words_that_mean_several_or_none_keeps_them_to_be_told(make, place, qtbot):
    picker = make(value=4)
    for words in ("anna", "nobody"):
        picker.setFocus()
        picker.selectAll()
        qtbot.keyClicks(picker, words)
        place.other.setFocus()
        assert (picker.entry(), picker.text()) == (words, words)
        assert not picker.matches.isVisible()


def test_of_many_names_some_are_listed_and_the_last_row_counts_the_rest(make, qtbot):
    picker = make(MANY)
    qtbot.keyClicks(picker, "person")
    assert len(shown(picker)) == 41
    assert shown(picker)[-1] == "60 more: type on"
    for _ in range(9):
        qtbot.keyClick(picker, Qt.Key.Key_PageDown)
    assert picker.matches.rows.currentRow() == 39
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.entry() == Picked(40)


def test_nothing_found_is_said_and_cannot_be_taken(make, qtbot):
    picker = make(value=4)
    qtbot.keyClicks(picker, "xyz")
    assert shown(picker) == ["Nothing found for “xyz”"]
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.entry() == "xyz"


def test_half_a_name_is_not_told_until_the_line_is_left(make, place, qtbot):
    picker = make()
    with qtbot.assertNotEmitted(picker.edited):
        qtbot.keyClicks(picker, "ann")
    with qtbot.waitSignal(picker.edited):
        place.other.setFocus()


def test_a_new_record_is_asked_for_with_what_was_typed(make, qtbot):
    picker = make(new_words="New campaign…", value=4)
    qtbot.keyClicks(picker, "Spring sale")
    assert shown(picker)[-1] == "New campaign…"
    with qtbot.waitSignal(picker.new_wanted) as asked:
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert asked.args == ["Spring sale"]
    assert picker.entry() == Picked(4)


def test_other_names_reach_what_is_chosen_but_not_what_is_typed(make, qtbot):
    picker = make(value=4)
    picker.set_names({4: "Joanna Nowak"})
    assert (picker.text(), picker.entry()) == ("Joanna Nowak", Picked(4))
    picker.selectAll()
    qtbot.keyClicks(picker, "jo")
    picker.set_names(NAMES)
    assert picker.text() == "jo"


def test_a_record_that_is_gone_is_called_so_and_stays(make):
    assert make(value=99).text() == "deleted"
    assert make(value=99).entry() == Picked(99)


def test_the_list_goes_with_the_window(make, place, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "an")
    assert shown(picker)
    place.resize(place.width() + 10, place.height())
    assert not picker.matches.isVisible()


def test_the_list_ends_with_the_last_row(make, qtbot):
    picker = make()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    rows = picker.matches.rows
    assert rows.visualItemRect(rows.item(rows.count() - 1)).bottom() == rows.viewport().rect().bottom()


def test_tab_takes_what_is_offered_as_return_does_and_goes_on(make, place, qtbot):
    picker = make()
    qtbot.keyClicks(picker, "anna")
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Tab)
    assert (picker.entry(), picker.text(), shown(picker)) == (Picked(2), "Anna (@anna_z)", [])
    assert place.other.hasFocus()


def test_tab_asks_for_a_new_record_where_that_is_offered(make, qtbot):
    picker = make(new_words="New…")
    qtbot.keyClicks(picker, "Klara")
    with qtbot.waitSignal(picker.new_wanted) as asked:
        qtbot.keyClick(picker, Qt.Key.Key_Tab)
    assert asked.args == ["Klara"]


def test_tab_over_names_nobody_asked_for_takes_none(make, place, qtbot):
    picker = make()
    picker.actions()[0].trigger()
    assert shown(picker) == list(NAMES.values())
    qtbot.keyClick(picker, Qt.Key.Key_Tab)
    assert picker.entry() == Picked(None)
    assert place.other.hasFocus()


def test_typing_a_name_and_going_down_takes_the_one_found_not_a_new_record(make, qtbot):
    picker = make(new_words="New…")
    qtbot.keyClicks(picker, "zrod")
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(picker.new_wanted):
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.entry() == Picked(3)


def test_a_second_step_down_still_reaches_a_new_record(make, qtbot):
    picker = make(new_words="New…")
    qtbot.keyClicks(picker, "zrod")
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.new_wanted):
        qtbot.keyClick(picker, Qt.Key.Key_Return)
