"""What a tab or card shows when there is nothing yet: what will be here and what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey


class EmptyState(QWidget):
    """Icon, title, one sentence, and a button when there is something to do."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        action: QAction | None = None,
        *,
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.setFixedHeight(36)
        self._title = role_label(title, "card-title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = role_label(sentence, "muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(460)
        self._sentence.setMinimumWidth(260)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        # Stretches, not an alignment: only so does the layout give the lines the height they need at this width.
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self._sentence, 100)
        words.addStretch(1)
        column.addLayout(words)
        if action is not None:
            button = QPushButton(action.text())
            button.setProperty("role", "primary" if primary else "")
            button.clicked.connect(action.trigger)
            FocusedButtonKey(self)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            row.addStretch(1)
            column.addSpacing(4)
            column.addLayout(row)
        column.addStretch(2)
        active_theme().with_icons(self, self._load_icon)

    def set_words(self, title: str, sentence: str) -> None:
        """Change title and sentence."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _load_icon(self) -> None:
        self._icon.setPixmap(active_theme().icon(self._icon_name).pixmap(32, 32))
