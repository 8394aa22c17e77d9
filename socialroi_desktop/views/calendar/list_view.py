"""The posts of a month as a table; what it tells and asks is what the page of a month does. Changes nothing itself."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.listed import TITLE, listed_posts
from socialroi_desktop.views.calendar.item import Place, key_of
from socialroi_desktop.views.calendar.on_its_way import OnItsWay
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable

_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ListView(QWidget):
    """`day_chosen` comes with the day of the post in the row the keyboard is on; the other signals are those of the month."""

    day_chosen = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)
    new_wanted = Signal(object)
    moved = Signal(object, object, str)
    copied = Signal(object, object)
    deleted = Signal(object)
    stepped = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = Place(today)
        self.moving = OnItsWay()
        self.model = listed_posts(self)
        self.table = _Table(self.tr("Posts"), self)
        self.table.setModel(self.model)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.setFocusProxy(self.table)
        card = Card()
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._on_row())
        self.table.row_opened.connect(lambda index: self.opened.emit(self.model.row(index.row())))

    @property
    def entry(self) -> Entry | None:
        """The post that is chosen."""
        return self.model.row(self.table.currentIndex().row())

    def show_sight(self, sight: Sight, _month: date, _today: date) -> None:
        """Show other posts; what was chosen stays so while it is there."""
        self.model.show_rows(sight.entries)
        self.table.fit_columns()
        self.choose(self.current)

    def choose(self, place: Place) -> None:
        """Go to a post; without one to the first of its day or later."""
        self.current = place
        rows = range(self.model.rowCount())
        entries = self.model.rows
        found = next((row for row in rows if key_of(entries[row]) == place.key), None)
        if found is None:
            found = next((row for row in rows if entries[row].day >= place.day), len(rows) - 1)
        if found >= 0:
            self.table.setCurrentIndex(self.model.index(found, TITLE))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Do what a key is for; tell whether it was for anything here."""
        entry = self.entry
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif entry is not None and key in _MOVES and held & Qt.KeyboardModifier.ShiftModifier:
            day = self.moving.day_of(key_of(entry), entry.day) + timedelta(days=_MOVES[key])
            if held & Qt.KeyboardModifier.ControlModifier:
                self.copied.emit(entry, day)
            else:
                self.moving.sent(key_of(entry), day)
                self.moved.emit(entry, day, "")
        elif entry is not None and key == Qt.Key.Key_Delete:
            self.deleted.emit(entry)
        else:
            return False
        return True

    def _on_row(self) -> None:
        entry = self.entry
        if entry is None:
            return
        before, self.current = self.current, Place(entry.day, key_of(entry))
        self.moving.seen(key_of(entry), entry.day)
        if before.day != entry.day:
            self.day_chosen.emit(entry.day)
        self.chosen.emit(entry)


class _Table(DataTable):
    """Asks its view first what a key is for."""

    def __init__(self, name: str, view: ListView) -> None:
        super().__init__(name, stretch_column=TITLE)
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._view.key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)
