"""Where the tiles of a grid stand, and which of them are chosen by a key, the mouse or a frame drawn with it.

QListView asks every row for its place; here it is arithmetic. Draws nothing, knows no record and no picture.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.records.grid_delegate import caption_height
from socialroi_desktop.views.records.grid_layout import Box, GridLayout

# Px of the width of tiles: the least, the most, and at first.
NARROWEST, WIDEST, USUAL = 112, 336, 168
_Hint = QAbstractItemView.ScrollHint


class TilePlaces(QListView):
    """Places of the tiles of a `TilesModel`; whoever draws them says when to `place_tiles`."""

    def __init__(self, tiles: TilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = tiles
        self._wanted = USUAL
        self._layout: GridLayout | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)

    def place_tiles(self) -> None:
        """Let the tiles stand in their places from now on."""
        # Before there are tiles: it would scroll to the first as if that had been asked for.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setModel(self.tiles)

    @property
    def value(self) -> int:
        """How far the tiles are scrolled, in px."""
        return self.verticalScrollBar().value()

    @property
    def placed(self) -> GridLayout:
        """Where the tiles stand."""
        if self._layout is None:
            caption = caption_height(self.tiles.setup.lines)
            width = self.viewport().width() - 2
            self._layout = GridLayout(self.tiles.rowCount(), max(width, 1), self._wanted, caption)
        return self._layout

    @property
    def in_sight(self) -> range:
        """The tiles of which some part is seen."""
        return self.placed.in_sight(self.value, self.value + self.viewport().height() - 1)

    @property
    def tile_width(self) -> int:
        """How wide tiles are to be, in px; they grow to fill the window."""
        return self._wanted

    def set_tile_width(self, pixels: int) -> bool:
        """Make tiles as wide as that, within limits, around what is looked at; tell whether that is another width."""
        pixels = min(max(pixels, NARROWEST), WIDEST)
        if pixels == self._wanted:
            return False
        held = self.currentIndex().row()
        held = held if held in self.in_sight else next(iter(self.in_sight), 0)
        above = self.placed.box(held).y - self.value if self.value else 0
        self._wanted = pixels
        self.doItemsLayout()
        if above or self.value:
            self.verticalScrollBar().setValue(self.placed.box(held).y - max(above, 0))
        return True

    def tile(self, number: int) -> QModelIndex:
        """Return the index of a tile."""
        return self.tiles.index(number, 0)

    def _rect(self, box: Box) -> QRect:
        return QRect(box.x + 1, box.y - self.value, box.width, box.height)

    def visualRect(self, index: Index) -> QRect:
        return self._rect(self.placed.box(index.row())) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        number = self.placed.at(point.x() - 1, point.y() + self.value)
        return QModelIndex() if number is None else self.tile(number)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        box, bar, room = self.placed.box(index.row()), self.verticalScrollBar(), self.viewport().height()
        if hint == _Hint.PositionAtCenter:
            bar.setValue(box.y - (room - box.height) // 2)
        elif box.y < bar.value() or box.height > room or hint == _Hint.PositionAtTop:
            bar.setValue(box.y)
        elif box.y + box.height > bar.value() + room:
            bar.setValue(box.y + box.height - room)

    def verticalOffset(self) -> int:
        return self.value

    def horizontalOffset(self) -> int:
        return 0

    def doItemsLayout(self) -> None:
        self._layout = None
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        placed, room, bar = self.placed, self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(max(placed.step // 4, 1))
        bar.setRange(0, max(0, placed.height - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is opened beside takes room: the tile it speaks of stays in sight.
        held = self.currentIndex() if self.currentIndex().row() in self.in_sight else QModelIndex()
        super().resizeEvent(event)
        self.doItemsLayout()
        self.scrollTo(held)

    def chosen_among(self, numbers: range) -> set[int]:
        """Return which of some tiles are chosen; quicker than to ask for each by its index."""
        chosen = self.selectionModel().selection()
        spans = (chosen.at(n) for n in range(chosen.size()))
        return {
            number
            for span in spans
            for number in range(max(span.top(), numbers.start), min(span.bottom() + 1, numbers.stop))
        }

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        chosen = QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            area = rect.normalized().translated(-1, self.value)
            spans = self.placed.touched(area.left(), area.top(), area.right(), area.bottom())
        else:
            spans = self._between(rect.topLeft(), rect.bottomRight())
        for span in spans:
            chosen.select(self.tile(span[0]), self.tile(span[-1]))
        self.selectionModel().select(chosen, command)

    def _between(self, start: QPoint, end: QPoint) -> list[range]:
        """Return the tiles from one to another, as they are read: what Shift chooses."""
        ends = [self.indexAt(start).row(), self.indexAt(end).row()]
        found = [number for number in ends if number >= 0]
        return [range(min(found), max(found) + 1)] if found else []

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for number in self.in_sight:
            if selection.contains(self.tile(number)):
                region += self._rect(self.placed.box(number))
        return region
