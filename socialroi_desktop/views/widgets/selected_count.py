"""Says how many are chosen where that is more than one: what is done next is done to all of them, seen or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.views.widgets.labels import role_label


class SelectedCount(QWidget):
    """The count with a button that lets go of all; hidden while one or none is chosen."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = role_label("", "strong")
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setProperty("role", "link")
        self.clear_button.setToolTip(self.tr("Choose none of them"))
        self.clear_button.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words)
        row.addWidget(self.clear_button)
        self.hide()

    def say(self, count: int) -> None:
        """Tell that so many are chosen."""
        self.words.setText(self.tr("%Ln selected", "", count))
        self.setVisible(count > 1)
