"""The line of tags: keys add and take away, names are completed, and it says what it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.tag_chips import TagChip, chips_width
from socialroi_desktop.views.widgets.tags_field import TagsField


@pytest.fixture
def field(qtbot):
    made = TagsField("Tags", {"skate": "red", "vip": "blue"})
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    qtbot.waitExposed(made)
    made.line.setFocus()
    return made


def chips(field):
    return [chip.name for chip in field.findChildren(TagChip) if not chip.isHidden()]


def test_enter_and_commas_add_and_backspace_takes_the_last_away(field, qtbot):
    with qtbot.waitSignal(field.edited):
        qtbot.keyClicks(field.line, "new one")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClicks(field.line, "VIP,")
    assert chips(field) == ["new one", "vip"]
    assert field.line.text() == ""
    assert field.entry().value == "new one, vip"
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.entry().value == "new one"
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_what_is_typed_and_not_added_yet_counts(field, qtbot):
    field.set_text("vip")
    qtbot.keyClicks(field.line, "sk")
    assert field.entry().value == "sk, vip"
    field.set_text(None)
    assert field.entry().value is None


def test_a_name_of_the_list_is_taken_whole(field, qtbot):
    qtbot.keyClicks(field.line, "ka")
    assert field.completer.completionCount() == 1
    field.completer.activated.emit("skate")
    qtbot.waitUntil(lambda: field.line.text() == "")
    assert chips(field) == ["skate"]
    assert [
        field.completer.model().index(n, 0).data() for n in range(field.completer.model().rowCount())
    ] == ["vip"]


def test_a_click_takes_a_tag_away_and_every_part_says_what_it_is(field, qtbot):
    field.set_text("skate, vip")
    (first, _) = [chip for chip in field.findChildren(TagChip) if not chip.isHidden()]
    assert first.accessibleName() == "Take away the tag skate"
    assert field.line.accessibleName() == "Tags"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chips(field) == ["vip"]


def test_many_chips_begin_another_line(field):
    narrow = field.heightForWidth(120)
    field.set_text("one, two, three, four, five, six, seven")
    assert field.heightForWidth(120) > narrow
    assert field.heightForWidth(2000) < field.heightForWidth(120)
    assert chips_width((("vip", "red"),), field.font()) < chips_width(
        (("vip", "red"), ("x", "red")), field.font()
    )


def test_a_press_elsewhere_takes_what_was_typed_only_once_it_is_let_go(qtbot):
    # A chip may need another line, and what is pressed would slip away from under the mouse.
    form = QWidget()
    qtbot.addWidget(form)
    field, button = TagsField("Tags", {}), QPushButton("Change")
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addWidget(button)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    field.line.setFocus()
    qtbot.keyClicks(field.line, "beach")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert (chips(field), field.line.text()) == ([], "beach")
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips(field) == ["beach"])
    assert field.line.text() == ""
