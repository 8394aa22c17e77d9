"""A board of records: columns beside each other, cards moved between them by mouse, key and menu.

Knows no record and no tab; what is shown and how it is moved is told by the model.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from socialroi_desktop.viewmodels.records.board import BoardModel
from socialroi_desktop.views.records.board_column import BoardColumn
from socialroi_desktop.views.records.board_list import CardList
from socialroi_desktop.views.records.board_widths import column_width
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Room for the scroll bar of a column stands between it and the next, too.
_GAP = 1
_Flag = QItemSelectionModel.SelectionFlag


class Board(QScrollArea):
    """`opened` carries the id of a card. What is moved is chosen where it went."""

    opened = Signal(int)
    chosen_changed = Signal()

    def __init__(self, model: BoardModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._wanted: list[int] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selection = QItemSelectionModel(model, self)
        body = QWidget()
        body.setProperty("role", "scroll-body")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self.columns = [BoardColumn(model, n, self.selection, body) for n in range(len(model.values))]
        for column in self.columns:
            row.addWidget(column)
            self._connect(column.cards)
        row.addStretch(1)
        self.setWidget(body)
        self._nothing: QWidget | None = None
        self._looked_at = model.query
        model.reloaded.connect(self._on_reloaded)
        model.moved.connect(self._on_moved)
        self.selection.selectionChanged.connect(self.chosen_changed)
        read_while_shown(self, model)

    @property
    def keys_to(self) -> QWidget:
        """The cards that had the keyboard last, else those of the first column that has any."""
        shown = [column.cards for column in self.columns if not column.isHidden()]
        return self.focusWidget() or next((cards for cards in shown if cards.stacked.count), shown[0])

    def selected_ids(self) -> list[int]:
        """Return the ids of the chosen cards, column by column."""
        return self.model.ids_of(self.selection.selectedIndexes())

    @property
    def meant_ids(self) -> list[int]:
        """The ids of the cards that a key acts on: those chosen, else the one with the keyboard."""
        return self.selected_ids() or self.model.ids_of([self.selection.currentIndex()])

    def add_key(self, action: QAction) -> None:
        """Let an action act on the cards by its key and from their menu."""
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)

    def show_cards(self, ids: Sequence[int]) -> bool:
        """Choose cards, the first alone where not all are seen with it; False when none of them is on the board."""
        indexes = self._indexes_of(ids)
        if indexes:
            self._choose(indexes)
            if not all(map(self._is_seen, indexes)):
                self._choose(indexes[:1])
        return bool(indexes)

    def _indexes_of(self, ids: Sequence[int]) -> list[QModelIndex]:
        return [index for index in map(self.model.index_of, ids) if index.isValid()]

    def _is_seen(self, index: QModelIndex) -> bool:
        column = self.columns[index.parent().row()]
        middle = column.mapTo(self.viewport(), column.rect().center())
        return self.viewport().rect().contains(middle) and column.cards.shows(index)

    def _choose(self, indexes: Sequence[QModelIndex]) -> None:
        """Choose cards and bring the first into view."""
        chosen = QItemSelection()
        for index in indexes:
            chosen.select(index, index)
        self.selection.setCurrentIndex(indexes[0], _Flag.NoUpdate)
        self.selection.select(chosen, _Flag.ClearAndSelect)
        column = self.columns[indexes[0].parent().row()]
        column.cards.scrollTo(indexes[0])
        self.ensureWidgetVisible(column, _GAP, 0)
        column.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_nothing(self, widget: QWidget) -> None:
        """Show a widget over the columns while what is looked for is nowhere on the board."""
        self._nothing = widget
        widget.setParent(self)
        widget.hide()

    def show_first(self) -> bool:
        """Choose the first card of the first column that has any and go there; False when there is none."""
        first = next((column for column in self.columns if column.cards.stacked.count), None)
        if first is not None:
            self._choose([first.cards.place(0)])
        return first is not None

    def move_by(self, columns: int) -> None:
        """Move each chosen card so many columns to the right, as far as there are any."""
        self.model.move_by(self.meant_ids, columns, self._last())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self._nothing is not None:
            self._nothing.setGeometry(self.rect())

    def _last(self) -> int:
        """Return the last column that can be moved to by key: the place for what has no choice is none."""
        values = self.model.values
        return len(values) - (2 if values[-1] is None else 1)

    def _connect(self, cards: CardList) -> None:
        cards.opened.connect(self.opened)
        cards.stepped.connect(lambda way, number=cards.number: self._step(number, way))
        cards.move_requested.connect(self.move_by)
        cards.drag_entered.connect(lambda number=cards.number: self._bring_in(number))
        cards.customContextMenuRequested.connect(lambda place, one=cards: self._show_menu(one, place))

    def _fit(self) -> None:
        """Give each column the same width; those that are set aside are seen at once where there is much room."""
        shown = [column for column in self.columns if not column.isHidden()]
        aside = self.model.setup.aside
        main = sum(self.model.values[column.number] not in {*aside, None} for column in shown)
        width = column_width(self.viewport().width(), main, len(shown), _GAP)
        for column in self.columns:
            column.setFixedWidth(width)

    def _bring_in(self, number: int) -> None:
        self.ensureWidgetVisible(self.columns[number], _GAP, 0)

    def _step(self, number: int, way: int) -> None:
        """Go to the nearest column on one side that has cards, at the height of the present one."""
        here = self.columns[number].cards
        y = here.visualRect(here.currentIndex()).center().y() if here.is_mine(here.currentIndex()) else 0
        beyond = self.columns[number + 1 :] if way > 0 else self.columns[:number][::-1]
        for column in beyond:
            if column.cards.stacked.count:
                self._bring_in(column.number)
                column.cards.go_to(y)
                return

    def _show_menu(self, cards: CardList, place: QPoint) -> None:
        index = cards.indexAt(place)
        if not index.isValid() and cards.is_mine(cards.currentIndex()):
            index = cards.currentIndex()
        if not index.isValid():
            return
        if not self.selection.isSelected(index):
            self.selection.setCurrentIndex(index, _Flag.ClearAndSelect)
        menu = self.menu()
        menu.popup(cards.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return what can be done with the chosen cards, be they of one column or several."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = self.selected_ids()
        opening = QAction(self.tr("Open"), menu)
        opening.setEnabled(len(ids) == 1)
        opening.triggered.connect(lambda: self.opened.emit(ids[0]))
        menu.addAction(opening)
        menu.addActions(self.actions())
        menu.addSeparator()
        for column in self.columns[: self._last() + 1]:
            action = QAction(self.tr("Move to: {column}").format(column=column.title.whole_text), menu)
            elsewhere = {self.model.column_of(row_id) for row_id in ids} - {column.number}
            action.setEnabled(bool(elsewhere) and self.model.session.workspace.writable)
            action.triggered.connect(lambda _on=False, to=column.number: self.model.move(ids, to))
            menu.addAction(action)
        return menu

    def _on_reloaded(self) -> None:
        for column in self.columns:
            column.tell()
        self._fit()
        self._show_what_was_found()
        if self._wanted and self._choose_moved(self._wanted):
            self._wanted = []
        self.chosen_changed.emit()

    def _show_what_was_found(self) -> None:
        """Scroll to the first column with cards when others are looked for, or say that nothing is found."""
        nowhere = self.model.narrowed and not self.model.shown()
        if self._nothing is not None:
            self._nothing.setGeometry(self.rect())
            self._nothing.setVisible(nowhere)
            self._nothing.raise_()
        if self._looked_at != self.model.query:
            self._looked_at = self.model.query
            found = next((column for column in self.columns if column.cards.stacked.count), None)
            if found is not None and self.model.narrowed:
                self.ensureWidgetVisible(found, _GAP, 0)

    def _on_moved(self, ids: list[int]) -> None:
        """Choose what was moved where it went; where its order is still being read, afterwards."""
        focus = self.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return
        self._wanted = [] if self._choose_moved(ids) else ids

    def _choose_moved(self, ids: Sequence[int]) -> bool:
        """Choose all that were chosen before they were moved, seen or not."""
        indexes = self._indexes_of(ids)
        if indexes:
            self._choose(indexes)
        return bool(indexes)
