"""The bar at the bottom: the last change and how to undo it, currency and time zone."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label


class StatusLine(QFrame):
    """Two plain texts: what happened on the left, the place on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setFixedHeight(26)
        self._change = ElidedLabel(role="small")
        self._place = role_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(16)
        row.addWidget(self._change, 1)
        row.addWidget(self._place)

    def set_change(self, text: str) -> None:
        """Say what the last change was and how to undo it."""
        self._change.set_text(text)

    def set_place(self, text: str) -> None:
        """Say currency and time zone."""
        self._place.setText(text)
