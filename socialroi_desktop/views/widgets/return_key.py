"""Return does what a form or dialog promises, wherever in it the keyboard stands. Knows no form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class ReturnKey(QObject):
    """Calls `run` for Return and Ctrl+Return that no widget inside `place` has a use for.

    On a button Return presses that button; Ctrl+Return keeps the promise there, too.
    """

    def __init__(self, place: QWidget, run: Callable[[], object]) -> None:
        super().__init__(place)
        self._place, self._run = place, run
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in _KEYS or event.modifiers() not in _WITH:
            return super().eventFilter(watched, event)
        button = self._place.window().focusWidget()
        if isinstance(button, QPushButton) and event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            button.click()
        else:
            self._run()
        return True


class FocusedButtonKey(QObject):
    """Return on a button of a dialog, or of a bar, presses that button, and never the main one beside it.

    Qt hands a Return that a button without `autoDefault` has no use for to the main button of the dialog.
    """

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        button = self._dialog.focusWidget()
        if event.key() not in _KEYS or not isinstance(button, QPushButton | QToolButton):
            return super().eventFilter(watched, event)
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        # A key that is still held down answers nothing: the question may be a new one.
        if not event.isAutoRepeat() and button.isVisible():
            button.click()
        return True
