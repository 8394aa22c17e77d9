"""The card of the tactics of a goal: ticked by Space, counted by + and −, more from its playbook; the effort at the foot."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QMenu, QWidget

from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.viewmodels.plan.effort_words import effort_beside
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_tactics import NAME, STANDING, GoalTactics, running_words
from socialroi_desktop.viewmodels.plan.playbook_table import books
from socialroi_desktop.viewmodels.plan.tactic_words import count_words, is_counted
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel, Wanted
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.goal_tactics_cells import TacticCells, TacticCounter
from socialroi_desktop.views.plan.playbook_dialog import PlaybookDialog
from socialroi_desktop.views.plan.tactic_form import open_tactic_form
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.page_keys import PageKeys


class GoalTacticsCard(Card):
    """`posts_requested` carries the ids of posts that lack what a tactic asks for."""

    posts_requested = Signal(object)

    def __init__(self, model: TacticsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tactics"), parent=parent)
        self._model = model
        self._goal_id: int | None = None
        self.add = link_button(
            self.tr("Add…"), self.choose_from_playbook, tip=self.tr("Tactics of the playbook")
        )
        self.add.setAccessibleName(self.tr("Add tactics of the playbook"))
        self.add.setEnabled(not model.session.reading_only)
        self.add_header_widget(self.add)
        self.rows = GoalTactics(self)
        self.table = DataTable(self.tr("Tactics of this goal"), two_line=True, stretch_column=NAME)
        self.table.horizontalHeader().hide()
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.table.setModel(self.rows)
        self._cells = TacticCells(self.rows, self.table)
        self.table.setItemDelegate(self._cells)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._fit_rows())
        self.nothing = role_label(
            self.tr("No tactics yet. “Add…” offers those that fit this goal."), "muted", wrap=True
        )
        self._effort_title = role_label(
            self.tr("Effort of the same weeks, never a result"), "small", wrap=True
        )
        self._effort = role_label("", "", wrap=True)
        self._line = rule()
        for widget in (self.table, self.nothing, self._line, self._effort_title, self._effort):
            self.body.addWidget(widget)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._place_counter())
        self.table.row_opened.connect(lambda _index: self._edit())
        self.table.menu_requested.connect(self._fill_menu)
        self.rows.ticked.connect(model.tick)
        model.reloaded.connect(self._on_reloaded)
        keys = PageKeys(self.table)
        for key, call in {
            "+": lambda: self._count(1), "=": lambda: self._count(1), "-": lambda: self._count(-1), "Space": self._tick,
        }.items():  # fmt: skip
            keys.add(key, call)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show the tactics of a goal, and what was put into it."""
        goal = detail.state.goal
        kind = choice_label(Goal, "kind", goal.kind)
        self.set_title(
            self.tr("Playbook: {kind}").format(kind=kind) if goal.kind in books() else self.tr("Tactics")
        )
        if goal.id != self._goal_id:
            self._goal_id = goal.id
            self._model.show_wanted(Wanted(goal=goal.id, running=False))
        effort = detail.effort
        for widget in (self._line, self._effort_title, self._effort):
            widget.setVisible(effort is not None)
        if effort is not None:
            self._effort.setText(effort_beside(effort, goal, currency))

    def choose_from_playbook(self) -> None:
        """Offer the tactics of a playbook for the goal."""
        PlaybookDialog(self._model, self._goal_id, self).open()

    def add_tactic(self) -> None:
        """Open the form of a new tactic of the goal."""
        self._open_form(Tactic(goal_id=self._goal_id), first="name")

    def _on_reloaded(self) -> None:
        at = self.table.currentIndex().row()
        rows = self._model.table.rows
        self.rows.show_tactics(rows, self._model.session.today)
        self.set_hint(running_words(rows) if rows else "")
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(self._model.was_read and not rows)
        self._fit_rows()
        row = self._model.table.row_of(self._model.selected)
        if rows:
            self.table.selectRow(row if row >= 0 else max(0, min(at, len(rows) - 1)))
        self._place_counter()

    def _fit_rows(self) -> None:
        """Make rows as high as their words need, and the table as high as its rows."""
        for number in range(len(self.rows.rows)):
            self.table.setRowHeight(number, self._cells.height_of(number))
        self.table.fit_height(len(self.rows.rows))

    @property
    def _chosen(self) -> int | None:
        return self.table.currentIndex().data(Role.KEY) if self.table.currentIndex().isValid() else None

    def _place_counter(self) -> None:
        """Let the tactic that is looked at be counted by buttons in its row."""
        for number, _row in enumerate(self.rows.rows):
            before = self.table.indexWidget(self.rows.index(number, STANDING))
            if before is not None:
                before.hide()
                before.deleteLater()
        number = self.table.currentIndex().row()
        row = self.rows.row(number)
        self._model.selected = self._chosen
        self.rows.with_buttons = None
        if row is not None and is_counted(row.state.tactic) and row.state.tactic.state != "dropped":
            counter = TacticCounter(count_words(row))
            counter.less.clicked.connect(lambda: self._count(-1))
            counter.more.clicked.connect(lambda: self._count(1))
            counter.less.setEnabled(row.state.tally.now > 0)
            self.rows.with_buttons = row.state.tactic.id
            self.table.setIndexWidget(self.rows.index(number, STANDING), counter)
        self.table.viewport().update()

    def _count(self, by: int) -> None:
        if self._chosen is not None:
            self._model.count(self._chosen, by)

    def _tick(self) -> None:
        if self._chosen is not None:
            self._model.tick(self._chosen)

    def _edit(self) -> None:
        row = self.rows.row(self.table.currentIndex().row())
        if row is not None:
            self._open_form(row.state.tactic)

    def _open_form(self, tactic: Tactic, first: str = "") -> None:
        open_tactic_form(self._model.session, tactic, first, self._choose, self)

    def _choose(self, tactic_id: int) -> None:
        self._model.selected = tactic_id

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        row = self.rows.row(index.row())
        if row is None:
            return
        menu.addAction(self.tr("Count one more") + "\t+", lambda: self._count(1))
        menu.addAction(self.tr("Count one less") + "\t-", lambda: self._count(-1))
        menu.addAction(self.tr("Done, or not done"), self._tick)
        menu.addAction(self.tr("Edit tactic"), self._edit)
        if row.measured is not None and row.measured.missing:
            missing = row.measured.missing
            menu.addAction(self.tr("Show the posts without"), lambda: self.posts_requested.emit(missing))
