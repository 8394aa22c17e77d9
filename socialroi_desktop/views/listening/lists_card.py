"""The left part of the inbox: the line that logs, who waits, whom to thank, who was solved. The arrows walk across all three."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.queries.listening.inbox import Inbox
from socialroi_desktop.queries.listening.waiting import Said
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.listening.rows import SaidRows
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.listening.said_table import SaidTable
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label

# So many rows of each of the lower lists are in sight; the others scroll.
_MOST_THANKS, _MOST_SOLVED = 2, 3
# Px of the card under which it is one row of each.
_LOW = 520


class ListsCard(Card):
    """`chosen` carries the id of the mention the keyboard is on, `wanted_fields` that Enter asked for its fields."""

    chosen = Signal(int)
    wanted_fields = Signal()
    thanked = Signal(int)

    def __init__(self, model: InboxModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Waiting"))
        # Where nobody is in any list, the keys of the tab still need a place.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model = model
        self.waiting = SaidTable(self.tr("Waiting"), SaidRows(model.now, self))
        self.to_thank = SaidTable(self.tr("To thank"), SaidRows(model.now, self, with_clocks=False))
        self.solved = SaidTable(self.tr("Solved this week"), SaidRows(model.now, self))
        self.solved.horizontalHeader().hide()
        self.tables = (self.waiting, self.to_thank, self.solved)
        self.nobody = role_label(
            self.tr("Nobody waits. Log what is said with N, or import a list."), "muted", wrap=True
        )
        self.thank_head, self.solved_head = role_label("", "card-title"), role_label("", "card-title")
        self.thank_hint = role_label(self.tr("no clock, but no one is left"), "small")
        self.thank_button = link_button(self.tr("Thank (T)"), self.thank_chosen)
        self._lay_out()
        for place, table in enumerate(self.tables):
            table.left.connect(lambda by, place=place: self._walk(place, by))
            table.entered_by_key.connect(lambda table=table: self._only(table))
            table.row_opened.connect(lambda _index: self.wanted_fields.emit())
            table.selectionModel().currentChanged.connect(
                lambda _now, _before, table=table: self._tell(table)
            )
        model.ticked.connect(self._tick)

    @property
    def current(self) -> Said | None:
        """The mention the keyboard is on."""
        return next((table.chosen for table in self.tables if table.chosen is not None), None)

    @property
    def first_table(self) -> SaidTable | None:
        """The first list that has anybody."""
        return next((table for table in self.tables if table.rows.rowCount()), None)

    def show_inbox(self, found: Inbox) -> None:
        """Show the lists; who was chosen stays so, else whoever stands in their place now."""
        held, focused = self._held(), any(table.hasFocus() for table in self.tables)
        for table, rows in zip(self.tables, (found.waiting, found.to_thank, found.solved), strict=True):
            table.rows.show_rows(rows)
            table.setVisible(bool(rows))
        self.set_title(self.tr("Waiting"), self.tr("%Ln · by time left", "", len(found.waiting)))
        self.nobody.setVisible(not found.waiting)
        for widget in (self.thank_head, self.thank_hint, self.thank_button):
            widget.setVisible(bool(found.to_thank))
        self.thank_head.setText(self.tr("To thank %Ln", "", len(found.to_thank)))
        self.solved_head.setVisible(bool(found.solved))
        self.solved_head.setText(self.tr("Solved this week %Ln", "", len(found.solved)))
        self.solved_head.setToolTip(self.tr("Since {day}").format(day=formatting.day(found.since)))
        self._fit()
        self._choose_again(held, focused=focused)

    def choose(self, mention_id: int) -> bool:
        """Put the keyboard on a mention where one of the lists has it; tell whether it has."""
        for table in self.tables:
            row = table.rows.row_of(mention_id)
            if row >= 0:
                table.choose(row)
                return True
        return False

    def let_go(self) -> None:
        """Have nothing chosen in any list."""
        for table in self.tables:
            table.let_go()

    def take_keys(self) -> None:
        """Let the keys go to the list that has something chosen, else to the first that has anything."""
        table = next((table for table in self.tables if table.chosen is not None), None)
        table = table or self.first_table
        if table is not None:
            table.choose(max(table.currentIndex().row(), 0))

    def thank_chosen(self) -> None:
        """Say that the chosen one, else the first to thank, was thanked."""
        said = self.to_thank.chosen or self.to_thank.rows.row(0)
        if said is not None:
            self.thanked.emit(said.id)

    def _lay_out(self) -> None:
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.waiting, 1)
        head = QHBoxLayout()
        head.setSpacing(sizes().tight)
        head.addWidget(self.thank_head)
        head.addWidget(self.thank_hint, 1)
        head.addWidget(self.thank_button)
        self.body.addLayout(head)
        self.body.addWidget(self.to_thank)
        self.body.addWidget(self.solved_head)
        self.body.addWidget(self.solved)
        self.body.addStretch(0)

    def _fit(self) -> None:
        for table in self.tables:
            table.fit_columns()
        self._fit_heights()

    def _fit_heights(self) -> None:
        """Leave those who wait their room where there is little."""
        low = self.height() < _LOW
        self.to_thank.fit_height(1 if low else _MOST_THANKS)
        self.solved.fit_height(1 if low else _MOST_SOLVED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heights()

    def _held(self) -> tuple[int, int, int] | None:
        """Return which list has a row chosen, its row and the mention."""
        for place, table in enumerate(self.tables):
            if table.chosen is not None:
                return place, table.currentIndex().row(), table.chosen.id
        return None

    def _choose_again(self, held: tuple[int, int, int] | None, *, focused: bool) -> None:
        if held is None:
            return
        place, row, mention_id = held
        # Whoever is done with has left the list: the next one stands in their place.
        at = self.tables[place].rows.row_of(mention_id)
        order = (place, *(n for n in range(len(self.tables)) if n != place))
        full = next((n for n in order if self.tables[n].rows.rowCount()), None)
        found = None if full is None else (full, (at if at >= 0 else row) if full == place else 0)
        if found is not None:
            table = self.tables[found[0]]
            at = min(found[1], table.rows.rowCount() - 1)
            if focused:
                table.choose(at)
            else:
                table.setCurrentIndex(table.rows.index(at, 0))

    def _walk(self, place: int, by: int) -> None:
        """Go on into the next list that holds anything."""
        ahead = self.tables[place + 1 :] if by > 0 else tuple(reversed(self.tables[:place]))
        table = next((each for each in ahead if each.rows.rowCount()), None)
        if table is not None:
            table.choose(0 if by > 0 else -1)

    def _only(self, table: SaidTable) -> None:
        for each in self.tables:
            if each is not table:
                each.let_go()

    def _tell(self, table: SaidTable) -> None:
        if table.chosen is not None:
            self.chosen.emit(table.chosen.id)

    def _tick(self) -> None:
        for table in self.tables:
            table.rows.tick()
