"""What stands above a table of records: search, how many rows are shown, and its buttons. Knows no table."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.text_line import TextLine

_TYPING_MS = 150


class SectionBar(QWidget):
    """`search_changed` comes once the typing pauses."""

    search_changed = Signal()

    def __init__(self, find: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = TextLine()
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self.search.setMaximumWidth(200)
        self.count = ElidedLabel()
        self.all_button = QPushButton()
        self.all_button.setProperty("role", "link")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self.search, self.count, self.all_button):
            self._row.addWidget(widget, 1 if widget is self.count else 0)
        timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        timer.timeout.connect(self.search_changed)
        self.search.textChanged.connect(lambda _text: timer.start())

    def add_action(self, action: QAction, text: str = "") -> QPushButton:
        """Put a button for an action after the others; `text` where its own words are too long."""
        button = QPushButton(text or action.text())
        button.setToolTip(action.toolTip() if action.toolTip() != action.text() else "")
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        self._row.addWidget(button)
        return button
