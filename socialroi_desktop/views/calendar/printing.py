"""Draws a month of the calendar as a page to print: PDF, A4 across, dark on white whatever the window looks like."""

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.views.calendar.item import Place
from socialroi_desktop.views.calendar.month_layout import lay_out
from socialroi_desktop.views.calendar.month_painting import MonthPainter
from socialroi_desktop.views.theme import palettes, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.theme.palette import shades_of

# The page in the px of the window, so that letters are as large beside each other as there.
_WIDE, _HIGH, _HEADING = 1400, 940, 40
_MARGIN_MM = 10.0


class Paper:
    """The colours of print: those of the light theme."""

    def color(self, token: str) -> QColor:
        """Return a token of the palette."""
        return QColor(getattr(palettes()["light"], token))

    def channel_color(self, channel_id: str | None) -> QColor:
        """Return the colour of a channel."""
        return QColor(shades_of(channel_id or "")["light"])


def month_pdf(sight: Sight, month: date, today: date, title: str, font: QFont) -> bytes:
    """Return a month as PDF; `title` stands above it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        scale = min(writer.width() / _WIDE, writer.height() / _HIGH)
        painter.scale(scale, scale)
        painter.setFont(sized(font, sizes().font_title, bold=True))
        painter.setPen(Paper().color("text"))
        painter.drawText(
            QRect(0, 0, _WIDE, _HEADING), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title
        )
        painter.translate(0, _HEADING)
        laid = lay_out(sight, QSize(_WIDE, _HIGH - _HEADING), Place(date.min))
        MonthPainter(painter, font, today, Paper()).paint(
            sight, laid, month, Place(date.min), aim=None, dragged=None
        )
        painter.setPen(Paper().color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(0, 0, _WIDE - 2, _HIGH - _HEADING - 2)
    finally:
        painter.end()
        buffer.close()
    return bytes(held.data())
