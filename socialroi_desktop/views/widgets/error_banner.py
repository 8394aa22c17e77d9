"""The bar that says what is wrong and what to do, until it is closed."""

from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton


class ErrorBanner(QFrame):
    """One sentence on a red tint, until its page is left; `details` adds a button that copies a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error")
        self._details = ""
        self._text = role_label("", "", wrap=True)
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.clicked.connect(self._on_copy_clicked)
        close = MenuButton(self.tr("Close this message"), icon="x")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        row.addWidget(close)
        self.hide()

    @property
    def message(self) -> str:
        """The sentence shown last."""
        return self._text.text()

    def show_error(self, sentence: str, details: str = "") -> None:
        """Show a sentence; with details (a bug report) they can be copied."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._details = details
        self._copy.setVisible(bool(details))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hide()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
