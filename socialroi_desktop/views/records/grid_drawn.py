"""Tiles as they were drawn last, drawn again only where something of them is another. Knows faces, no records and no model.

What is kept is compared with what is to be seen, so that nothing need be told to forget.
"""

from collections import OrderedDict

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from socialroi_desktop.views.records.grid_delegate import TileDelegate
from socialroi_desktop.views.records.grid_faces import Face, Look


class DrawnTiles:
    """Tiles in one look by number, the `most` drawn last; a number may be another tile the next time."""

    def __init__(self, delegate: TileDelegate) -> None:
        self._delegate = delegate
        self._look: Look | None = None
        self._most = 0
        self._kept: OrderedDict[int, tuple[Face, QPixmap]] = OrderedDict()

    def wear(self, look: Look, most: int) -> None:
        """Draw in a look from now on."""
        if look != self._look:
            self._look = look
            self._kept.clear()
        self._most = max(most, 1)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Let go of what is kept: nobody looks."""
        self._kept.clear()

    def draw(self, painter: QPainter, number: int, place: QPoint, face: Face, image: QImage | None) -> None:
        """Draw a tile with its upper left corner at a place; `image` is that of its face."""
        look = self._look
        if look is None:
            raise RuntimeError("the tiles wear no look")
        drawn = self._drawn(look, number, face, image)
        if look.ratio == 1:
            painter.drawPixmap(place, drawn)
            return
        # On whole pixels of the screen, or it would be blurred.
        painter.save()
        painter.scale(1 / look.ratio, 1 / look.ratio)
        painter.drawPixmap(round(place.x() * look.ratio), round(place.y() * look.ratio), drawn)
        painter.restore()

    def _drawn(self, look: Look, number: int, face: Face, image: QImage | None) -> QPixmap:
        before, drawn = self._kept.pop(number, None) or (None, self._blank(look))
        if before != face:
            # Where a picture has come, the words below it stand already.
            words = before is None or not before.has_words_of(face)
            self._paint(drawn, look, face, image, words=words)
        self._kept[number] = face, drawn
        return drawn

    def _blank(self, look: Look) -> QPixmap:
        """Return a pixmap to draw on, that of the tile seen longest ago where there are enough."""
        if len(self._kept) == self._most:
            return self._kept.popitem(last=False)[1][1]
        return QPixmap(look.size * look.ratio)

    def _paint(self, drawn: QPixmap, look: Look, face: Face, image: QImage | None, *, words: bool) -> None:
        drawn.setDevicePixelRatio(look.ratio)
        if words:
            drawn.fill(QColor(look.palette.surface))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._delegate.paint(painter, look, face, image, words=words)
        painter.end()
        # It is put on the screen pixel by pixel.
        drawn.setDevicePixelRatio(1)
