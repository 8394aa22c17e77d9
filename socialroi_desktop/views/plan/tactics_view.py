"""The tactics of the Plan tab: all of them in a table, the chosen one beside it, what serves no goal below that."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Tactic
from socialroi_desktop.viewmodels.plan.tactic_table import NAME, OWNER, STREAK
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel, Wanted
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.views.plan.alone_card import AloneCard
from socialroi_desktop.views.plan.playbook_dialog import PlaybookDialog
from socialroi_desktop.views.plan.read_first import ReadFirst
from socialroi_desktop.views.plan.tactic_card import TacticCard
from socialroi_desktop.views.plan.tactic_filters import TacticFilters
from socialroi_desktop.views.plan.tactic_form import open_tactic_form
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.visibility import read_while_shown

_SIDE, _NARROW = 310, 900


class TacticsView(QWidget):
    """Counts by + and −, ticks by Space, edits by Enter; `state_changed` says that the line of state is another."""

    state_changed = Signal()

    def __init__(
        self, session: Session, navigator: Navigator, errors: ErrorBanner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = TacticsModel(session, self)
        self._session = session
        self._errors = errors
        # The goal whose tactics are to be shown once all are read.
        self._asked: int | None = None
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model.table)
        self._proxy.setSortRole(Role.SORT)
        self.table = DataTable(self.tr("Tactics"), two_line=True, stretch_column=NAME)
        self.table.wrap_lines(NAME)
        self.table.setModel(self._proxy)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.keys_to = self.table
        self.filters = TacticFilters(self.model)
        self.card = TacticCard(self.model)
        self.alone = AloneCard()
        self._lay_out()
        self._connect(navigator)
        read_while_shown(self, self.model)
        self.model.refresh()

    @property
    def state(self) -> str:
        """The line of state above."""
        return self.model.state

    def add_tactic(self) -> None:
        """Open the form of a new tactic, for the goal that is looked at."""
        goal = self.model.wanted.goal or None
        self._open_form(Tactic(goal_id=goal), first="name")

    def choose_from_playbook(self, goal_id: int | None = None) -> None:
        """Offer the tactics of a playbook for a goal."""
        if not self.model.board.goals:
            self._errors.show_error(self.tr("There is no goal yet; write one down, then give it tactics."))
            return
        dialog = PlaybookDialog(self.model, goal_id or self.model.wanted.goal, self)
        dialog.open()

    def show_goal(self, goal_id: int) -> None:
        """Show the tactics of one goal; where it has none, those of its playbook."""
        self._asked = goal_id
        self.model.show_wanted(Wanted(goal=goal_id, running=False))

    def show_place(self, place: Place) -> None:
        """Show a tactic among the others."""
        if place.ids:
            self.model.show_tactic(place.ids[0])
            self.filters.show_wanted()

    def show_part(self, _entity: str, _row_id: int) -> None:
        """The days of a tactic are shown beside it."""

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self.filters)
        card.body.addWidget(self.table, 1)
        side = QVBoxLayout()
        side.setSpacing(sizes().gap)
        side.addWidget(self.card, 1)
        side.addWidget(self.alone)
        for widget in (self.card, self.alone):
            widget.setFixedWidth(_SIDE)
        board = QWidget()
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addWidget(card, 1)
        row.addLayout(side)
        empty = EmptyState(
            "check-square",
            self.tr("No tactics yet"),
            self.tr("A tactic is what you do for a goal. “Playbook…” offers those that fit its kind."),
        )
        self._stack = ReadFirst()
        self._stack.set_faces(empty, board, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self, navigator: Navigator) -> None:
        self.model.reloaded.connect(self._on_reloaded)
        self.model.refused.connect(lambda error: self._errors.show_error(sentence_of(error)))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.row_opened.connect(lambda _index: self._edit())
        self.table.menu_requested.connect(self._fill_menu)
        self.filters.changed.connect(lambda: self.model.show_wanted(self.filters.wanted))
        self.card.edit_requested.connect(self._edit)
        self.card.posts_requested.connect(lambda ids: navigator.show_in("data", Place("post", tuple(ids))))
        self.alone.record_opened.connect(navigator.open)
        self.alone.tactic_wanted.connect(self.choose_from_playbook)
        keys = PageKeys(self)
        for key, call in {
            "+": lambda: self._count(1), "=": lambda: self._count(1), "-": lambda: self._count(-1),
            "Space": self._tick, "Del": self._delete,
        }.items():  # fmt: skip
            keys.add(key, call)

    def _on_reloaded(self) -> None:
        some = bool(self.model.board.rows)
        if self.model.was_read:
            self._stack.show_read(some or bool(self.model.board.goals))
        self.filters.show_wanted()
        self._fit()
        row = self.model.table.row_of(self.model.selected)
        index = self._proxy.mapFromSource(self.model.table.index(row, 0)) if row >= 0 else QModelIndex()
        if index.isValid():
            self.table.selectRow(index.row())
        self.card.show_tactic()
        self.alone.show_alone(self.model.board.alone, self.model.board.minutes)
        self.state_changed.emit()
        if self._asked in {goal.id for goal in self.model.board.goals}:
            asked, self._asked = self._asked, None
            if not self.model.table.rows:
                self.choose_from_playbook(asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what the card tells, too, where there is no room for the names of tactics."""
        self.table.setColumnHidden(OWNER, not self.model.owners or self.width() < _NARROW + _SIDE)
        self.table.setColumnHidden(STREAK, self.width() < _NARROW)
        self.table.fit_columns()

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.model.selected = current.data(Role.KEY)
            self.card.show_tactic()

    def _count(self, by: int) -> None:
        if self.model.selected is not None:
            self.model.count(self.model.selected, by)

    def _tick(self) -> None:
        if self.model.selected is not None:
            self.model.tick(self.model.selected)

    def _delete(self) -> None:
        if self.model.selected is not None:
            self.model.delete(self.model.selected)

    def _edit(self) -> None:
        row = self.model.chosen
        if row is not None:
            self._open_form(row.state.tactic)

    def _open_form(self, tactic: Tactic, first: str = "") -> None:
        open_tactic_form(self._session, tactic, first, self.model.show_tactic, self)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if not index.isValid():
            return
        menu.addAction(self.tr("Count one more") + "\t+", lambda: self._count(1))
        menu.addAction(self.tr("Count one less") + "\t-", lambda: self._count(-1))
        menu.addAction(self.tr("Done, or not done"), self._tick)
        menu.addAction(self.tr("Edit tactic"), self._edit)
        menu.addAction(self.tr("Delete tactic"), self._delete)
