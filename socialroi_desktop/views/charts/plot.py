"""The ground every chart stands on: a still plot that never traps the wheel and follows the theme."""

import pyqtgraph as pg
import PySide6.QtWidgets  # noqa: F401  # pyqtgraph picks the Qt binding that is already imported
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QWheelEvent

from socialroi_desktop.views.theme import active_theme


class StillPlot(pg.PlotWidget):
    """A plot without zoom, pan, buttons and menu; the wheel scrolls the page it is on."""

    def __init__(self, axes: dict[str, pg.AxisItem]) -> None:
        super().__init__(axisItems=axes, background=None, enableMenu=False)
        # pyqtgraph makes a menu of options that nothing opens: let it go with the plot, not with the next search for garbage.
        unused = self.getPlotItem().ctrlMenu
        unused.setParent(self, unused.windowFlags())
        for axis in axes.values():
            axis.setZValue(-1000)  # grid lines lie under bars and lines
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        # Around it stands what has the keys and a name; pyqtgraph lets Tab reach what it draws on, too.
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent; border: none;")
        self.setMinimumSize(160, 110)
        self.getPlotItem().layout.setContentsMargins(0, 4, 6, 0)

    def wheelEvent(self, ev: QWheelEvent) -> None:
        ev.ignore()


def line_color(token: str) -> QColor:
    """Return the colour of a `channel:<id>` or a palette token."""
    theme = active_theme()
    kind, _, channel = token.partition(":")
    return theme.channel_color(channel) if kind == "channel" else theme.color(token)
