"""The page of a month: days to go through by keys and mouse, posts to open, move and copy. Changes nothing itself."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.words import bar_ends, bar_words, day_words
from socialroi_desktop.views.calendar.item import Item, Place, items_by_day, key_of, name_of, words_of
from socialroi_desktop.views.calendar.month_layout import MonthLayout, lay_out
from socialroi_desktop.views.calendar.month_painting import MonthPainter
from socialroi_desktop.views.calendar.on_its_way import OnItsWay

_WEEK = 7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST = (560, 380)


class MonthView(QFrame):
    """`day_chosen` comes when the keyboard goes to another day, `chosen` with the post or slot it is on, or None.

    `opened` is a post or slot to open, `new_wanted` a day to make a post on, `day_wanted` one to look at alone; `moved` and
    `copied` carry a post and its new day, the first a time as well where it is another, `edge_moved` a campaign, its day and
    whether that is the last one, `deleted` a post; `bar_opened` is a campaign or goal to go to.
    """

    day_chosen = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)
    new_wanted = Signal(object)
    day_wanted = Signal(object)
    moved = Signal(object, object, str)
    copied = Signal(object, object)
    deleted = Signal(object)
    edge_moved = Signal(object, object, bool)
    stepped = Signal(int)
    bar_opened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(*_LEAST)
        self.setAccessibleName(self.tr("Calendar"))
        self._today, self._month = today, today
        self.current = Place(today)
        self._sight: Sight | None = None
        self._items: dict[date, list[Item]] = {}
        self.moving = OnItsWay()
        self.laid = MonthLayout()
        self._pressed: tuple[QPoint, Item | None, tuple[Bar, bool] | None] | None = None
        self._dragged: Item | None = None
        self._aim: date | None = None

    def show_sight(self, sight: Sight, month: date, today: date) -> None:
        """Show other posts; what was chosen stays so while it is there, wherever it was moved to."""
        self._sight, self._month, self._today = sight, month, today
        self._items = items_by_day(sight)
        self._lay()
        key = self.current.key
        if key is not None and self.item is None:
            items = (item for items in self.laid.items.values() for item in items)
            found = next((item for item in items if key[0] == "post" and key_of(item) == key), None)
            self.current = Place(found.day, key) if found else Place(self.current.day)
            # What is chosen is always among what has room, on its new day as well.
            self._lay()
        if self.current.key is not None:
            self.moving.seen(self.current.key, self.current.day)
        self._tell()

    @property
    def item(self) -> Item | None:
        """The post or slot that is chosen."""
        items = self.laid.items.get(self.current.day, ())
        return next((item for item in items if key_of(item) == self.current.key), None)

    @property
    def entry(self) -> Entry | None:
        """The post that is chosen."""
        return self.item if isinstance(self.item, Entry) else None

    def choose(self, place: Place) -> None:
        """Go to a day, and to something on it."""
        before, self.current = self.current, place
        if self._sight is not None:
            self._lay()
        if place.day != before.day:
            self.day_chosen.emit(place.day)
        self._tell()

    def items_on(self, day: date) -> list[Item]:
        """Return what stands on a day, in order."""
        return self.laid.items.get(day, [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if key in _STEPS and held & Qt.KeyboardModifier.ShiftModifier and self.entry is not None:
            copies = bool(held & Qt.KeyboardModifier.ControlModifier)
            day = self.moving.day_of(key_of(self.entry), self.current.day) + timedelta(days=_STEPS[key])
            self._put(self.entry, day, copies=copies)
        elif key in _STEPS and plain:
            self._go(key)
        elif key in _ENTER and plain:
            self._open()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.entry is not None:
            self.deleted.emit(self.entry)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.choose(Place(self._today))
        elif key == Qt.Key.Key_Escape and self.current.key is not None:
            self.choose(Place(self.current.day))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        day, item = self.laid.day_at(at), self.laid.item_at(at)
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        edge = self.laid.edge_at(at)
        self._pressed = at, item, edge
        more = self.laid.more_at(at)
        if more is not None:
            self._pressed = None
            self.day_wanted.emit(more)
        elif edge is None:
            self.choose(Place(day, key_of(item) if item else None))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            holds = self.laid.edge_at(at) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if holds else Qt.CursorShape.ArrowCursor)
            return
        start, item, edge = self._pressed
        if (at - start).manhattanLength() < QApplication.startDragDistance() or (
            edge is None and not isinstance(item, Entry)
        ):
            return
        self._dragged = item
        self._aim = self.laid.day_at(at)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, aim, self._pressed, self._dragged, self._aim = self._pressed, self._aim, None, None, None
        self.update()
        if pressed is None:
            return
        _, item, edge = pressed
        if aim is not None and edge is not None:
            self.edge_moved.emit(edge[0], aim, edge[1])
        elif aim is not None and isinstance(item, Entry):
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            time = self.time_at(event.position().toPoint())
            if copies or aim != item.day or time not in ("", item.time):
                self._put(item, aim, time, copies=copies)
        elif item is not None and not isinstance(item, Entry) and not item.missed:
            self.opened.emit(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        bar = self.laid.bar_at(at)
        if bar is not None:
            self.bar_opened.emit(bar.bar)
        elif self.laid.day_at(at) is not None:
            self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sight is None:
            return
        painter = QPainter(self)
        current = self.current if self.hasFocus() or self.current.key else Place(date.min)
        try:
            self._painter_of(painter).paint(
                self._sight,
                self.laid,
                self._month,
                current,
                aim=self._aim,
                dragged=key_of(self._dragged) if self._dragged else None,
            )
        finally:
            # A painter that goes on after its event ends the whole program.
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sight is not None:
            self._lay()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._hint(event.pos()), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _hint(self, at: QPoint) -> str:
        item, bar, day = self.laid.item_at(at), self.laid.bar_at(at), self.laid.day_at(at)
        if item is not None:
            return words_of(item)
        if bar is not None:
            return f"{bar_words(bar.bar)}\n{bar_ends(bar.bar)}"
        return day_words(day, self._sight) if day is not None and self._sight is not None else ""

    def _open(self) -> None:
        if self.item is not None:
            self.opened.emit(self.item)
        else:
            self.new_wanted.emit(self.current.day)

    def _go(self, key: Qt.Key) -> None:
        """Go a day, or within a day from post to post before another week comes."""
        step, items = _STEPS[key], self.items_on(self.current.day)
        if abs(step) == _WEEK:
            keys = [None, *map(key_of, items)]
            place = keys.index(self.current.key) if self.current.key in keys else 0
            further = place + (1 if step > 0 else -1)
            if 0 <= further < len(keys):
                self.choose(Place(self.current.day, keys[further]))
                return
        day = self.current.day + timedelta(days=step)
        there = self.items_on(day)
        last = key_of(there[-1]) if there and step == -_WEEK else None
        first = key_of(there[0]) if there and abs(step) == 1 and self.current.key is not None else None
        self.choose(Place(day, last or first))

    def time_at(self, at: QPoint) -> str:
        """Return the time of day that a place stands for, "" where places stand for days only."""
        return ""

    def _laid_out(self, sight: Sight) -> MonthLayout:
        return lay_out(sight, self.size(), self.current, self._items)

    def _painter_of(self, painter: QPainter) -> MonthPainter:
        return MonthPainter(painter, self.font(), self._today)

    def _put(self, entry: Entry, day: date, time: str = "", *, copies: bool) -> None:
        if copies:
            self.copied.emit(entry, day)
        else:
            self.moving.sent(key_of(entry), day)
            self.moved.emit(entry, day, time)

    def _lay(self) -> None:
        if self._sight is not None:
            self.laid = self._laid_out(self._sight)
        self.update()

    def _tell(self) -> None:
        item = self.item
        sight = self._sight
        words = name_of(item) if item is not None else ""
        day = day_words(self.current.day, sight) if sight is not None else ""
        self.setAccessibleDescription(f"{day} {words}".strip())
        self.update()
        self.chosen.emit(item)
