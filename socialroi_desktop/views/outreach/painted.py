"""What is common to charts that are painted by hand: one height, all the width there is, and what they show told in words."""

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.views.theme import active_theme

_WIDTH = 300


class PaintedChart(QWidget):
    """A chart called `name`; it hides while it has nothing to show."""

    HEIGHT: ClassVar[int]
    LEAST_WIDTH: ClassVar[int]

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        active_theme().changed.connect(self.update)

    def show_spoken(self, spoken: str | None) -> None:
        """Paint anew and say in words what is shown; None hides the chart."""
        self.setVisible(spoken is not None)
        self.setAccessibleDescription(spoken or "")
        self.setToolTip(spoken or "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.LEAST_WIDTH, self.HEIGHT)
