"""Tiles as they were drawn last, drawn again only where something of them is another. Knows faces, no records and no model.

What is kept is compared with what is to be seen, so that nothing need be told to forget; what was drawn ahead is, too.
"""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from socialroi_desktop.views.records.grid_delegate import TileDelegate
from socialroi_desktop.views.records.grid_faces import Face, Look
from socialroi_desktop.views.records.grid_pills import put

# Bytes of pixels that are kept of what is not seen, and of a pixel.
KEPT_BYTES = 64 << 20
_PIXEL = 4


class DrawnTiles:
    """Tiles in one look by number, the `most` drawn last; a number may be another tile the next time."""

    def __init__(self, delegate: TileDelegate) -> None:
        self._delegate = delegate
        self._look: Look | None = None
        self.most = 0
        self._kept: OrderedDict[int, tuple[Face, QPixmap]] = OrderedDict()

    def wear(self, look: Look, least: int, wished: int = 0) -> None:
        """Draw in a look from now on, and keep at least so many; more than these only where that takes little memory."""
        if look != self._look:
            self._look = look
            self._kept.clear()
        pixels = look.size * look.ratio
        room = KEPT_BYTES // max(pixels.width() * pixels.height() * _PIXEL, 1)
        self.most = max(least, min(wished, room), 1)
        while len(self._kept) > self.most:
            self._kept.popitem(last=False)

    def hold(self, numbers: Iterable[int]) -> None:
        """Keep these longer than all others."""
        for number in numbers:
            if number in self._kept:
                self._kept.move_to_end(number)

    def forget(self) -> None:
        """Let go of what is kept: nobody looks."""
        self._kept.clear()

    def draw(self, painter: QPainter, number: int, place: QPoint, face: Face, image: QImage | None) -> None:
        """Draw a tile with its upper left corner at a place; `image` is that of its face."""
        put(painter, place, self.make(number, face, image), self._worn.ratio)

    @property
    def _worn(self) -> Look:
        if self._look is None:
            raise RuntimeError("the tiles wear no look")
        return self._look

    def make(self, number: int, face: Face, image: QImage | None) -> QPixmap:
        """Return a tile as it is drawn; where it is already, and nothing of it is another, that takes no time."""
        look = self._worn
        before, drawn = self._kept.pop(number, None) or (None, self._blank(look))
        if before != face:
            # Where a picture has come, the words below it stand already.
            words = before is None or not before.has_words_of(face)
            self._paint(drawn, look, face, image, words=words)
        self._kept[number] = face, drawn
        return drawn

    def _blank(self, look: Look) -> QPixmap:
        """Return a pixmap to draw on, that of the tile seen longest ago where there are enough."""
        if len(self._kept) == self.most:
            return self._kept.popitem(last=False)[1][1]
        return QPixmap(look.size * look.ratio)

    def _paint(self, drawn: QPixmap, look: Look, face: Face, image: QImage | None, *, words: bool) -> None:
        drawn.setDevicePixelRatio(look.ratio)
        if words and look.ratio % 1:
            # The last pixels are covered in part only; all others are painted over.
            drawn.fill(QColor(look.palette.surface))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._delegate.paint(painter, look, face, image, words=words)
        painter.end()
        # It is put on the screen pixel by pixel.
        drawn.setDevicePixelRatio(1)
