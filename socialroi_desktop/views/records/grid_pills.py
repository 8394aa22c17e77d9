"""Words in small boxes on tiles, each drawn once: the same few stand on all of them. Knows no card and no tile."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from socialroi_desktop.views.records.grid_faces import Look
from socialroi_desktop.views.records.grid_words import TileWords

# The shade of what stands on a picture; all others are tones.
BADGE = "badge"
# Words on a picture must be read on any: white on what is nearly black.
_BADGE_TINT, _BADGE_INK = QColor(0, 0, 0, 190), QColor(255, 255, 255)
# So many are kept; a screen shows fewer than half of them.
_KEPT = 500
_RADIUS = 4


@dataclass(frozen=True, slots=True)
class Pill:
    """The words, how wide the box around them is in px, and its colours.

    `ground` is the token of what the box stands on, "" where that is a picture.
    """

    shown: str
    width: int
    shade: str
    ground: str = ""


class Pills:
    """Boxes of one `height` in px, in the small font of some words."""

    def __init__(self, words: TileWords, height: int) -> None:
        self._words, self._height = words, height
        self._look: Look | None = None
        self._kept: dict[Pill, QPixmap] = {}

    def wear(self, look: Look) -> None:
        """Draw in a look from now on."""
        self._look = look
        self._kept.clear()

    def paint(self, painter: QPainter, place: QPoint, pill: Pill) -> None:
        """Paint one with its upper left corner at a place. RuntimeError before there is a look."""
        if self._look is None:
            raise RuntimeError("the words wear no look")
        drawn = self._kept.get(pill)
        if drawn is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            drawn = self._kept[pill] = self._drawn(self._look, pill)
        put(painter, place, drawn, self._look.ratio)

    def _drawn(self, look: Look, pill: Pill) -> QPixmap:
        box = QRect(0, 0, pill.width, self._height)
        tint, ink, ground = _colors(look, pill)
        drawn = QPixmap(_whole(box.size(), look.ratio))
        drawn.setDevicePixelRatio(look.ratio)
        drawn.fill(ground)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setFont(self._words.small)
        painter.setPen(ink)
        pad = pill.width - self._words.small_width(pill.shown)
        painter.drawText(pad // 2, self._words.small_baseline(self._height), pill.shown)
        painter.end()
        # It is put on tiles pixel by pixel.
        drawn.setDevicePixelRatio(1)
        return drawn


def put(painter: QPainter, place: QPoint, drawn: QPixmap, ratio: float) -> None:
    """Put a pixmap that has the pixels of the screen in a place in px; on whole pixels, or it would be blurred."""
    if ratio == 1:
        painter.drawPixmap(place, drawn)
        return
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    painter.drawPixmap(round(place.x() * ratio), round(place.y() * ratio), drawn)
    painter.restore()


def _colors(look: Look, pill: Pill) -> tuple[QColor, QColor, QColor]:
    """Return tint, ink and ground."""
    if pill.shade == BADGE:
        return _BADGE_TINT, _BADGE_INK, QColor(Qt.GlobalColor.transparent)
    tokens = f"{pill.shade}_tint", pill.shade, pill.ground
    tint, ink, ground = (QColor(getattr(look.palette, token)) for token in tokens)
    return tint, ink, ground


def _whole(size: QSize, ratio: float) -> QSize:
    """Return the pixels that a size in px takes, none of them in part."""
    return QSize(-int(-size.width() * ratio // 1), -int(-size.height() * ratio // 1))
