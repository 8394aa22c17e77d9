"""A sentence that is typed: it goes on below itself, has no line breaks, and is finished like in a line edit."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.views.widgets.growing_line import GrowingLine


@pytest.fixture
def line(qtbot):
    made = GrowingLine()
    qtbot.addWidget(made)
    made.resize(300, 30)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_grows_with_its_text_and_shrinks_again(line):
    low = line.height()
    line.setText("First skincare sales in France; success is orders by code and link " * 2)
    assert line.height() > low
    assert line.document().size().height() * line.fontMetrics().lineSpacing() <= line.viewport().height() + 1
    line.setText("Sales")
    assert line.height() == low


def test_return_finishes_and_breaks_no_line(line, qtbot):
    qtbot.keyClicks(line, "Sales")
    with qtbot.waitSignal(line.editing_finished):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Sales"
    line.insertPlainText("\nin France ")
    assert line.text() == "Sales in France"


def test_leaving_it_finishes(line, qtbot):
    line.setFocus()
    with qtbot.waitSignal(line.editing_finished):
        line.clearFocus()
