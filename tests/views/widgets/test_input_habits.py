"""Inputs do nothing that nobody meant: the wheel changes no choice, undo in an empty search line is the window's."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.text_line import TextLine


def test_the_wheel_over_a_choice_changes_nothing_and_goes_to_the_page(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["Newsletter", "Other"])
    box.show()
    box.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "Newsletter"
    assert not turn.isAccepted()


def test_undo_in_a_text_line_is_its_own_while_it_has_something_and_then_the_windows(qtbot):
    window, taken_back = QWidget(), []
    qtbot.addWidget(window)
    line = TextLine()
    QVBoxLayout(window).addWidget(line)
    undo = QShortcut(QKeySequence.StandardKey.Undo, window)
    undo.activated.connect(lambda: taken_back.append(line.text()))
    with qtbot.waitActive(window):
        window.show()
    line.setFocus()

    qtbot.keyClicks(line, "jo")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), taken_back) == ("", [])
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [""]
