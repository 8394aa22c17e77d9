"""The list of pieces that may not go shows which of them has the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.views.library.refused_list import RefusedList
from socialroi_desktop.views.theme import active_theme


@pytest.fixture
def dialog(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.line, made.refused = QLineEdit(), RefusedList(3)
    column.addWidget(made.line)
    column.addWidget(made.refused)
    made.refused.show_lines({4: "first: may not go.", 7: "second: may not go."}, ["third: only in Poland."])
    made.resize(500, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.line.setFocus()
    yield made
    active_theme().apply("light")


def framed(rows):
    """Return which rows have a frame on all their sides."""
    shot, accent = rows.viewport().grab().toImage(), active_theme().color("accent").rgb()
    ratio = shot.devicePixelRatio()

    def is_framed(number):
        box = rows.visualItemRect(rows.item(number))
        middle = box.center()
        sides = [(box.left(), middle.y()), (box.right(), middle.y())]
        sides += [(middle.x(), box.top()), (middle.x(), box.bottom())]
        return all(_near(shot, QPoint(*side) * ratio, accent) for side in sides)

    return [number for number in range(rows.count()) if is_framed(number)]


def _near(shot, point, rgb):
    around = [(point.x() + x, point.y() + y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    return any(shot.valid(*each) and shot.pixel(*each) == rgb for each in around)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_row_that_has_the_keyboard_is_framed(dialog, qtbot, theme):
    active_theme().apply(theme)
    assert framed(dialog.refused) == []
    qtbot.keyClick(dialog.line, Qt.Key.Key_Tab)
    assert dialog.refused.hasFocus()
    assert framed(dialog.refused) == [0]
    qtbot.keyClick(dialog.refused, Qt.Key.Key_Space)
    assert dialog.refused.ticked == {4}
    qtbot.keyClick(dialog.refused, Qt.Key.Key_Down)
    assert framed(dialog.refused) == [1]
    dialog.line.setFocus()
    assert framed(dialog.refused) == []
    qtbot.keyClick(dialog.line, Qt.Key.Key_Tab)
    assert framed(dialog.refused) == [1], "it goes on where it was"
