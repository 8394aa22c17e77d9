"""A menu whose entries are chosen by typing how they begin; a letter typed in it is no key of the page below."""

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from socialroi_desktop.domain.folding import fold

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypedMenu(QMenu):
    """Letters typed one soon after another make one beginning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._since = "", QElapsedTimer()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_letter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_letter(event):
            super().keyPressEvent(event)
            return
        soon = self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval() * 2
        self._typed = fold(f"{self._typed if soon else ''}{event.text()}")
        self._since.start()
        found = [each for each in self.actions() if fold(each.text()).startswith(self._typed)]
        for action in found[:1]:
            self.setActiveAction(action)


def _is_letter(event: QKeyEvent) -> bool:
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _COMMANDS
