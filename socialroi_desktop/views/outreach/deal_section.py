"""A numbered step of the card of a deal: its order is forced, so its number shows. Knows nothing of what is inside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule

_NUMBER = 20


class DealSection(QWidget):
    """Put content into `body`; `add_action` puts a small button at the right end of the title."""

    def __init__(self, number: int, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        mark = role_label(str(number), "key")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = ElidedLabel(hint)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(role_label(title, "card-title"))
        self._head.addWidget(self._hint, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes().tight)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _NUMBER)
        grid.setColumnStretch(1, 1)
        if number > 1:
            grid.addWidget(rule(), 0, 0, 1, 2)
        grid.addWidget(mark, 1, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(self._head, 1, 1)
        # Tables need the room below the number.
        grid.addLayout(self.body, 2, 0, 1, 2)

    def set_hint(self, hint: str) -> None:
        """Change the muted words after the title."""
        self._hint.set_text(hint)

    def add_action(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the title."""
        self._head.addWidget(widget)
