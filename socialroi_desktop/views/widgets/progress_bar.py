"""A bar filled to the part of the way that is done, with a tick where it should be by now. Knows not what goes that way."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.cell_painting import paint_progress

_HEIGHT = 14


class ProgressBar(QWidget):
    """As wide as there is room; `progress` is (part done, part expected by now or None, tone). What it says stands beside it."""

    def __init__(self, progress: tuple[float, float | None, Tone], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_progress(painter, self.rect(), self._progress, active_theme(), widest=self.width())
        painter.end()
