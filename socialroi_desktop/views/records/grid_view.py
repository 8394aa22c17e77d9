"""Tiles as they are seen: draws what is in sight, and ahead what comes next, and asks for the pictures.

Knows no record, and nothing of keys and menus.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QHelpEvent,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.views.records.grid_ahead import Ahead
from socialroi_desktop.views.records.grid_delegate import TileDelegate
from socialroi_desktop.views.records.grid_drawn import DrawnTiles
from socialroi_desktop.views.records.grid_faces import Face, Look, face_of
from socialroi_desktop.views.records.grid_places import TilePlaces
from socialroi_desktop.views.theme import active_theme, repolish


class TileView(TilePlaces):
    """Tiles over a `TilesModel`."""

    def __init__(self, tiles: TilesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tiles, parent)
        self.pictures = Pictures(tiles.rows.session, QSize(1, 1), self)
        self._delegate = TileDelegate(tiles.setup.lines)
        self._drawn = DrawnTiles(self._delegate)
        self._ahead = Ahead(self._pages_beside, self._make_ready, self)
        # Which way was scrolled last: what comes next lies there.
        self._upwards = False
        # Whether what is seen was not beside what was seen before, and nothing was made ready since.
        self._jumped = False
        self._ground = "surface"
        # By hash the tiles in sight that wait for its picture, or show it.
        self._showing: dict[str, list[int]] = {}
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self.ask_for_pictures)
        self.setAccessibleName(name)
        # What scrolls is moved on the screen, and only what comes into sight is drawn.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.place_tiles()
        tiles.rowsRemoved.connect(self._on_count_changed)
        self.pictures.arrived.connect(self._on_arrived)
        active_theme().with_icons(self, self._redraw)

    def _redraw(self) -> None:
        self.viewport().update()

    def stand_on(self, ground: str) -> None:
        """Know the colour of the ground between the tiles: that of cards, unless they stand on something else."""
        self._ground = ground
        # Else there is a strip of another colour behind the scroll bar.
        repolish(self, role=f"on-{ground}")

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._ask.start()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        ratio = self.devicePixelRatioF()
        self.pictures.set_box(QSize(*self.placed.picture_box(ratio)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ahead.leave_off()
        self._drawn.forget()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._upwards = dy > 0
        self._jumped = 2 * abs(dy) > self.viewport().height()
        self._ahead.wait()
        self.viewport().scroll(dx, dy)
        # A page that is left before a screen would show it needs no pictures; they are asked for after the pause.
        if not self._jumped:
            self._ask.start()

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
        """Ask for the pictures in sight, then for those of the page that comes next; for none while nobody looks.

        After a jump, as of a page, the others wait until there is a pause: to make them takes time of the next frame.
        """
        self._ask_for(() if self._jumped else self._beside[:1])

    @property
    def _beside(self) -> tuple[range, ...]:
        """The pages that are not seen: first the one that comes next where it goes on as before."""
        above, below = self.placed.beside(self.value, self.viewport().height())
        return (above, below) if self._upwards and above else (below, above)

    def _ask_for(self, beside: Iterable[range]) -> bool:
        """Ask for the pictures in sight, and those of further pages; tell whether any of them is not there yet."""
        self._showing = {}
        for part in (self.in_sight, *beside) if self.isVisible() else ():
            for number in part:
                sha256 = self.tiles.picture(number)
                if sha256 is not None:
                    self._showing.setdefault(sha256, []).append(number)
        return self.pictures.want(list(self._showing))

    def _on_arrived(self, sha256: str) -> None:
        for number in self._showing.get(sha256, ()):
            box = self._rect(self.placed.box(number))
            box.setHeight(self.placed.picture_height)
            self.viewport().update(box)
        self._ahead.look_again()

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, placed = QPainter(self.viewport()), self.placed
        area, region = event.rect(), event.region()
        painter.fillRect(area, active_theme().color(self._ground))
        numbers = placed.in_sight(area.top() + self.value, area.bottom() + self.value)
        self.tiles.prepare(numbers)
        self._wear()
        boxes = ((number, self._rect(placed.box(number))) for number in numbers)
        whole = region.rectCount() == 1
        places = {number: box.topLeft() for number, box in boxes if whole or region.intersects(box)}
        for number, face, image in self._faces(places, self.chosen_among(numbers)):
            self._drawn.draw(painter, number, places[number], face, image)
        self._ahead.after_frame()

    def _wear(self) -> None:
        """Draw in the look of now, and keep what is seen with a row on either side, or better a page."""
        columns, three_pages = self.placed.columns, 3 * self.viewport().height()
        wished = (three_pages // self.placed.step + 2) * columns
        self._drawn.wear(self._look(), len(self.in_sight) + 2 * columns, wished)

    def _faces(
        self, numbers: Iterable[int], chosen: Collection[int]
    ) -> Iterator[tuple[int, Face, QImage | None]]:
        held = self.currentIndex().row() if self.hasFocus() else -1
        for number in numbers:
            face, image = face_of(
                self.tiles, self.pictures, number, selected=number in chosen, current=number == held
            )
            yield number, face, image

    def _pages_beside(self) -> list[range]:
        """Return what is drawn ahead, as far as that is kept, and ask for its pictures; nothing while nobody looks."""
        if not self.isVisible():
            return []
        if self._jumped:
            self._jumped = False
            if self._ask_for(()):
                # What is seen comes first.
                self._ahead.look_again()
                return []
        self._wear()
        beside, room = self._beside, self._drawn.most - len(self.in_sight)
        self._ask_for(beside)
        self._drawn.hold(self.in_sight)
        first, second = beside
        return [first[:room], second[: max(room - len(first), 0)]]

    def _make_ready(self, numbers: range) -> None:
        self.tiles.prepare(numbers)
        for number, face, image in self._faces(numbers, self.chosen_among(numbers)):
            self._drawn.make(number, face, image)

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
