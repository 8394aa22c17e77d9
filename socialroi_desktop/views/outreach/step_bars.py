"""Draws the steps from seeding to buying as a funnel: a bar a step, how many took it, and the share of the step before."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from socialroi_desktop.viewmodels.outreach.results_text import StepBar
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_ROW, _GAP, _SLIVER = 22, 8, 2.0
# Px the longest bar keeps where names are long.
_BAR = 36


class StepBars(QWidget):
    """Shows `StepBar`s; a step that few took keeps a sliver, one that nothing tells has no bar and says why on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StepBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps from seeding to buying"))
        active_theme().changed.connect(self.update)

    @property
    def rows(self) -> tuple[StepBar, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[StepBar]) -> None:
        """Show other steps."""
        self._rows = tuple(rows)
        self.setAccessibleDescription(listed(self._spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, _ROW * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // _ROW
            known = 0 <= place < len(self._rows)
            QToolTip.showText(event.globalPos(), self._spoken(self._rows[place]) if known else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            self._draw_row(painter, row, number)
        painter.end()

    def _draw_row(self, painter: QPainter, row: StepBar, number: int) -> None:
        theme, middle = active_theme(), Qt.AlignmentFlag.AlignVCenter
        name, count, share = self.widths()
        top, left, right = number * _ROW, name + count + _GAP, self.width() - share
        painter.setFont(sized(self.font(), sizes().font_small))
        painter.setPen(theme.color("text"))
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(name))
        painter.drawText(QRectF(0, top, name, _ROW), middle, shown)
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(right, top, share, _ROW), middle | Qt.AlignmentFlag.AlignRight, row.share)
        painter.setPen(theme.color("text"))
        painter.setFont(sized(self.font(), sizes().font_small, bold=True))
        painter.drawText(QRectF(name, top, count, _ROW), middle | Qt.AlignmentFlag.AlignRight, row.count)
        if row.length:
            # What is put out is grey, what people did with it has the colour of results.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chart_primary" if number else "chart_comparison"))
            width = max(_SLIVER, (right - left) * row.length)
            painter.drawRect(QRectF(left, top + 4, width, _ROW - 8))

    def widths(self) -> tuple[int, int, int]:
        """Return the px of names, counts and shares: numbers stand whole, names as far as a bar is left beside them."""
        plain = QFontMetrics(sized(self.font(), sizes().font_small))
        bold = QFontMetrics(sized(self.font(), sizes().font_small, bold=True))
        count = max((bold.horizontalAdvance(row.count) for row in self._rows), default=0) + _GAP
        shares = max((plain.horizontalAdvance(row.share) for row in self._rows), default=0)
        share = shares + _GAP if shares else 0
        names = max((plain.horizontalAdvance(row.name) for row in self._rows), default=0) + 2
        return min(names, max(self.width() - count - share - _GAP - _BAR, 0)), count, share

    def _spoken(self, row: StepBar) -> str:
        share = self.tr("{share} of the step before").format(share=row.share) if row.share else ""
        return beside((row.name, row.count, share, row.reason))
