"""Return in a dialog: on a button it presses that button, elsewhere the main one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout

from socialroi_desktop.views.dialogs.buttons import close_button, dialog_buttons


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    made.line, made.button, made.tool = QLineEdit(), QPushButton("Other"), QToolButton()
    made.button.setAutoDefault(False)
    made.tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.pressed = []
    column = QVBoxLayout(made)
    for name in ("line", "button", "tool"):
        column.addWidget(getattr(made, name))
    for name in ("button", "tool"):
        getattr(made, name).clicked.connect(lambda _on=False, name=name: made.pressed.append(name))
    column.addLayout(dialog_buttons(made, "Save"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_on_a_button_it_presses_only_that_one(dialog, qtbot, key):
    for name in ("button", "tool"):
        getattr(dialog, name).setFocus()
        qtbot.keyClick(getattr(dialog, name), key)
        assert dialog.isVisible()
    assert dialog.pressed == ["button", "tool"]
    cancel = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, key)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_elsewhere_and_with_control_it_keeps_the_promise_of_the_main_one(dialog, qtbot):
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.show()
    dialog.button.setFocus()
    qtbot.keyClick(dialog.button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.pressed == []


def test_a_dialog_opens_as_high_as_its_wrapped_texts_make_it(qtbot):
    made = QDialog()
    column = QVBoxLayout(made)
    words = QLabel("Many words that need several lines where there is little room for them. " * 4)
    words.setWordWrap(True)
    column.addWidget(words)
    column.addLayout(dialog_buttons(made, "Save"))
    made.resize(260, 0)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    assert words.height() >= words.heightForWidth(words.width())


def test_close_is_one_button_everywhere(qtbot):
    made = QDialog()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(close_button(made))
    made.show()
    close = made.findChild(QPushButton)
    assert close.text() == "Close"
    assert close.icon().isNull()
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert not made.isVisible()
