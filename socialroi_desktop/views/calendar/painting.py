"""Draws one chip of a calendar, a post or an empty slot, into a box. Knows no day and no grid."""

from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from socialroi_desktop.domain.calendar.entries import BLOCKED, Entry
from socialroi_desktop.domain.calendar.slots import EmptySlot
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.viewmodels.calendar.words import Chip, chip_of, slot_chip
from socialroi_desktop.views.calendar.item import Item
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized

FULL, COMPACT, CHIP_GAP = 36, 19, 3
_BAR, _PAD, _ROUND = 4, 4, 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Ground, line (None: none) and word of each state; the line is dashed where nothing is settled yet.
_LOOKS = {
    "idea": ("surface", "line_strong", "muted"),
    "draft": ("surface", "line_strong", "text"),
    "ready": ("accent_tint", None, "accent"),
    PUBLISHED: ("neutral_tint", None, "muted"),
    BLOCKED: ("bad_tint", "bad", "bad"),
}


class Colors(Protocol):
    """What is drawn by: the theme of the window, or the colours of print."""

    def color(self, token: str) -> QColor: ...
    def channel_color(self, channel_id: str | None) -> QColor: ...


class ChipPainter:
    """Draws chips in a font; made once for a paint event."""

    def __init__(self, painter: QPainter, font: QFont, colors: Colors) -> None:
        self._painter, self._theme = painter, colors
        small = sizes().font_small
        self._plain, self._strong, self._axis = (
            sized(font, small),
            sized(font, sizes().font_axis, bold=True),
            sized(font, sizes().font_axis),
        )

    def paint(self, item: Item, box: QRect, *, chosen: bool = False, faded: bool = False) -> None:
        """Draw a post or a slot; the chosen one has a ring, one that is dragged away is faded."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if faded:
            self._painter.setOpacity(0.4)
        if isinstance(item, EmptySlot):
            self._slot(item, box)
        else:
            self._post(item, box)
        if chosen:
            self._ring(box)
        self._painter.restore()

    def _post(self, entry: Entry, box: QRect) -> None:
        theme, painter = self._theme, self._painter
        ground, line, word = _LOOKS[entry.shown_state]
        dashed = Qt.PenStyle.DashLine if entry.state == "idea" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color(line), 1, dashed) if line else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.channel_color(entry.channel))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), _BAR, box.height()), 2, 2)
        strong = entry.shown_state in ("ready", BLOCKED)
        self._words(chip_of(entry), box, word, strong=strong, title="muted" if entry.state == "idea" else "text",
                    ticked=entry.state == PUBLISHED)  # fmt: skip

    def _slot(self, slot: EmptySlot, box: QRect) -> None:
        token = "muted" if slot.missed else "accent"
        line = self._theme.color("line_strong" if slot.missed else "accent")
        self._painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        self._words(slot_chip(slot), box, token, lead=token, title=token)

    def _words(
        self, chip: Chip, box: QRect, state: str, *, strong: bool = False, title: str = "text", lead: str = "muted",
        ticked: bool = False,
    ) -> None:  # fmt: skip
        inner = box.adjusted(_BAR + _PAD, 0, -2, 0)
        if box.height() < FULL - 4:
            self._line(inner, chip.title, self._plain, title)
            return
        upper = QRect(inner.left(), inner.top() + 2, inner.width(), 17)
        self._line(upper, chip.title, self._plain, title)
        lower = QRect(inner.left(), upper.bottom() - 1, inner.width(), 16)
        word = self._strong if strong else self._axis
        if ticked:
            # The mark is a judgement and has its colour; what it follows is quiet.
            name, _, mark = chip.lead.rpartition("✓")
            used = self._line(lower, name, self._axis, lead) + 1
            lower.setLeft(lower.left() + used)
            used = self._line(lower, f"✓{mark}", self._axis, "good")
        else:
            fits = self._width(chip.lead, self._axis) + 4 + self._width(chip.state, word) <= lower.width()
            used = self._line(lower, chip.lead if fits or not chip.short else chip.short, self._axis, lead)
        lower.setLeft(lower.left() + used + 4)
        self._line(lower, chip.state, word, state)

    def _width(self, text: str, font: QFont) -> int:
        return QFontMetrics(font).horizontalAdvance(text)

    def _line(self, box: QRect, text: str, font: QFont, token: str) -> int:
        """Write a text into a box, cut where it is too long; return how wide it is."""
        if box.width() <= 4 or not text:
            return 0
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        self._painter.drawText(box, _LEFT, shown)
        return metrics.horizontalAdvance(shown)

    def _ring(self, box: QRect) -> None:
        self._painter.setPen(QPen(self._theme.color("accent"), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(box).adjusted(0, 0, 0, 0), _ROUND + 1, _ROUND + 1)
