"""The key of the search, the same everywhere. Knows no page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget


class FindKey(QShortcut):
    """Goes to a line while that is in sight and the keyboard is anywhere in what is `shown`.

    Out of sight it leaves the key to the line of another part.
    """

    def __init__(self, shown: QWidget, line: QWidget) -> None:
        super().__init__(QKeySequence(QKeySequence.StandardKey.Find), shown)
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(lambda: _go_to(line))
        self.setEnabled(line.isVisible())
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setEnabled(event.type() == QEvent.Type.Show)
        return False


def _go_to(line: QWidget) -> None:
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(line, QLineEdit):
        # What is typed next takes the place of what was looked for before.
        line.selectAll()
