"""Shows work under way: what it is, how far it is, and a button to cancel it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from socialroi_desktop.views.widgets.labels import ElidedLabel


class ProgressStrip(QFrame):
    """Hidden until `start`; without a total the bar only moves."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "progress")
        self._text = ElidedLabel(role="")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setMinimumWidth(200)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def start(self, text: str, *, cancellable: bool = True) -> None:
        """Show the strip for a piece of work."""
        self._text.set_text(text)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.show()

    def set_progress(self, done: int, total: int | None, text: str | None = None) -> None:
        """Show how far the work is; None as total means nobody knows."""
        if text is not None:
            self._text.set_text(text)
        # QProgressBar counts in 32 bits; a share is enough for a bar.
        self._bar.setRange(0, 0 if not total else 1000)
        if total:
            self._bar.setValue(min(1000, done * 1000 // total))

    def say(self, text: str) -> None:
        """Tell what the work is at; once it was cancelled, that is what is told."""
        if self._cancel.isEnabled():
            self._text.set_text(text)

    def finish(self) -> None:
        """Hide the strip."""
        self.hide()

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._text.set_text(self.tr("Cancelling…"))
        self.cancel_requested.emit()
