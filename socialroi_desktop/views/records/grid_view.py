"""Tiles as they are seen: stands where the layout says, draws only what is in sight, asks for its pictures.

QListView asks every row for its place; here it is arithmetic. Knows no record, and nothing of keys and menus.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHelpEvent, QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.views.records.grid_delegate import TileDelegate, caption_height
from socialroi_desktop.views.records.grid_drawn import DrawnTiles
from socialroi_desktop.views.records.grid_faces import Look, face_of
from socialroi_desktop.views.records.grid_layout import Box, GridLayout
from socialroi_desktop.views.theme import active_theme, repolish

# Px of the width of tiles: the least, the most, and at first.
NARROWEST, WIDEST, USUAL = 112, 336, 168
_Hint = QAbstractItemView.ScrollHint


class TileView(QListView):
    """Tiles over a `TilesModel`."""

    def __init__(self, tiles: TilesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = tiles
        self.pictures = Pictures(tiles.rows.session, QSize(1, 1), self)
        self._wanted = USUAL
        self._layout: GridLayout | None = None
        self._delegate = TileDelegate(tiles.setup.lines)
        self._drawn = DrawnTiles(self._delegate)
        self._ground = "surface"
        # By hash the tiles in sight that wait for its picture, or show it.
        self._showing: dict[str, list[int]] = {}
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self.ask_for_pictures)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Before there are tiles: it would scroll to the first as if that had been asked for.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # What scrolls is moved on the screen, and only what comes into sight is drawn.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(tiles)
        tiles.rowsRemoved.connect(self._on_count_changed)
        self.pictures.arrived.connect(self._on_arrived)
        active_theme().with_icons(self, self.viewport().update)

    def stand_on(self, ground: str) -> None:
        """Know the colour of the ground between the tiles: that of cards, unless they stand on something else."""
        self._ground = ground
        # Else there is a strip of another colour behind the scroll bar.
        repolish(self, role=f"on-{ground}")

    # Where tiles stand.

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
        self._ask.start()

    def updateGeometries(self) -> None:
        placed, room, bar = self.placed, self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(max(placed.step // 4, 1))
        bar.setRange(0, max(0, placed.height - room))
        ratio = self.devicePixelRatioF()
        self.pictures.set_box(QSize(*placed.picture_box(ratio)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is opened beside takes room: the tile it speaks of stays in sight.
        held = self.currentIndex() if self.currentIndex().row() in self.in_sight else QModelIndex()
        super().resizeEvent(event)
        self.doItemsLayout()
        self.scrollTo(held)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drawn.forget()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._ask.start()

    # How tiles come, go and change.

    def reset(self) -> None:
        super().reset()
        self._on_count_changed()
        # What had no picture may have one now: the folder of files was put back.
        self.pictures.forget_reasons()

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, first, last)
        self._on_count_changed()

    def dataChanged(self, _first: Index, _last: Index, _roles: Sequence[int] = ()) -> None:
        self.viewport().update()
        self._ask.start()

    def _on_count_changed(self) -> None:
        self._layout = None
        self.updateGeometries()
        self.viewport().update()
        self._ask.start()

    def ask_for_pictures(self) -> None:
        """Ask for the pictures in sight, then for those of the page below; for none while nobody looks."""
        if not self.isVisible():
            self.pictures.want(())
            return
        seen = self.in_sight
        below = range(seen.stop, min(seen.stop + len(seen), self.placed.count))
        self._showing = {}
        for part in (seen, below):
            for number in part:
                sha256 = self.tiles.picture(number)
                if sha256 is not None:
                    self._showing.setdefault(sha256, []).append(number)
        self.pictures.want(list(self._showing))

    def _on_arrived(self, sha256: str) -> None:
        for number in self._showing.get(sha256, ()):
            box = self._rect(self.placed.box(number))
            box.setHeight(self.placed.picture_height)
            self.viewport().update(box)

    # Choosing.

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

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, placed = QPainter(self.viewport()), self.placed
        area, region = event.rect(), event.region()
        painter.fillRect(area, active_theme().color(self._ground))
        numbers = placed.in_sight(area.top() + self.value, area.bottom() + self.value)
        self.tiles.prepare(numbers)
        # What is seen, and a row on either side.
        self._drawn.wear(self._look(), len(self.in_sight) + 2 * placed.columns)
        chosen = self.selectionModel().isSelected
        held = self.currentIndex().row() if self.hasFocus() else -1
        for number in numbers:
            box = self._rect(placed.box(number))
            if region.intersects(box):
                face, image = face_of(
                    self.tiles,
                    self.pictures,
                    number,
                    selected=chosen(self.tile(number)),
                    current=number == held,
                )
                self._drawn.draw(painter, number, box.topLeft(), face, image)

    def _look(self) -> Look:
        theme, size = active_theme(), QSize(self.placed.tile_width, self.placed.tile_height)
        return Look(
            size, self.devicePixelRatioF(), self.font(), theme.palette, self._ground, icons=theme.has_icons
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_on_hover(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def told_on_hover(self, index: Index) -> str:
        """Return what is said of a tile beyond what it shows: words that are cut, and why it has no picture."""
        told = self.tiles.told(index.row()) if index.isValid() else None
        if told is None:
            return ""
        card, sha256 = told
        words = card.words if self._delegate.is_cut(self.font(), self.placed.tile_width, card) else ""
        reason = self.pictures.reason(sha256 or "")
        return "\n".join(text for text in (words, reason) if text)
