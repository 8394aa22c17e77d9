"""A box to choose from that the wheel leaves alone: who scrolls past it means the page, and would change what it says unseen."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Chosen by keys or by opening its list; the wheel goes to what it stands in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
