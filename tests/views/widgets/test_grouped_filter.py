import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.views.widgets.grouped_filter import GroupedFilter, SegmentGroup
from socialroi_desktop.views.widgets.segmented_filter import Segment


@pytest.fixture
def made(qtbot):
    groups = [
        SegmentGroup("one", "One", (Segment("a", "A"),)),
        SegmentGroup("two", "Two", (Segment("b", "B"), Segment("c", "C"))),
    ]
    widget = GroupedFilter("Parts", groups)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def press(widget, text, qtbot):
    (button,) = (one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_group_of_one_shows_no_second_row(made):
    assert made.current == "a"
    assert not made.chips.isVisible()


def test_a_group_comes_back_with_the_part_that_was_on_last(made, qtbot):
    told = []
    made.current_changed.connect(told.append)
    for text in ("Two", "C", "One", "Two"):
        press(made, text, qtbot)
    assert told == ["b", "c", "a", "c"]
    assert made.current == "c"


def test_a_part_is_turned_on_by_its_key_without_a_word(made):
    told = []
    made.current_changed.connect(told.append)
    made.set_current("c")
    assert (made.groups.current, made.current, told) == ("two", "c", [])
    with pytest.raises(KeyError):
        made.set_current("nonsense")
