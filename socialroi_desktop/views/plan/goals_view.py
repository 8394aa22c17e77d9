"""The goals of the Plan tab: table, curve of the selected goal, its detail, the page of one; an empty state before all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.metrics.methods.goals import currency_of
from socialroi_desktop.viewmodels.plan.goal_chart import chart_title, goal_chart
from socialroi_desktop.viewmodels.plan.goal_table import CHANCE, GOAL, PERIOD, PROGRESS
from socialroi_desktop.viewmodels.plan.next_tactics import NextTactics
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.tactics import NO_GOAL
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.plan.goal_detail_card import GoalDetailCard
from socialroi_desktop.views.plan.goal_rows import GoalRowsDialogs
from socialroi_desktop.views.plan.read_first import ReadFirst
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.goal_page import GoalPage

_LIST, _TREE = "list", "tree"
_DETAIL, _DETAIL_TIGHT = 310, 260
_NARROW = 800  # px of the table below which the periods stand under the names
_TIGHT = 560  # below this the bars and chances give way


class GoalsView(ReadFirst):
    """Asks for new and edited goals; deletes through the model. `record_opened` names a counted row to be shown.

    `page_shown` tells whether one goal has all the room.
    `shape` says whether they are a list or a tree; it stands in the head of the page.
    """

    edit_requested = Signal(int)
    record_opened = Signal(str, int)
    tactics_requested = Signal(int)
    state_changed = Signal()
    page_shown = Signal(bool)
    posts_requested = Signal(object)

    def __init__(self, model: PlanModel, new_goal: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(model.table)
        self._proxy.setSortRole(Role.SORT)
        self.table = DataTable(self.tr("Goals"), two_line=True, stretch_column=GOAL, widest=300)
        self.table.wrap_lines(GOAL)
        self.table.setModel(self._proxy)
        self.keys_to = self.table
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.shape = SegmentedFilter(
            self.tr("Goals"), [Segment(_LIST, self.tr("List")), Segment(_TREE, self.tr("Tree"))]
        )
        self.chart = ChartCard(
            self.tr("So far and to come"),
            empty=self.tr("The curve begins with the first counted day of the goal."),
        )
        self.detail = GoalDetailCard(NextTactics(model.session, self))
        self.detail.setFixedWidth(_DETAIL)
        self.rows = GoalRowsDialogs(model.rows, self)
        self._folds: list[QAction] = []
        self.page: GoalPage | None = None
        self._opened = 0
        self._lay_out(new_goal)
        self._connect(new_goal)

    def _set_tree(self, tree: bool) -> None:
        """Show the goals as a tree, or the measured ones as a list."""
        self._model.set_tree(tree)
        self._follow_shape()
        self.select_row()
        self.table.setFocus()

    def _follow_shape(self) -> None:
        """Let the tree keep an order of its own, and the list sort."""
        tree = self._model.table.is_tree
        self.shape.set_current(_TREE if tree else _LIST)
        for fold in self._folds:
            fold.setEnabled(tree)
        self.table.setSortingEnabled(not tree)
        if tree:
            self._proxy.sort(-1)

    @property
    def state(self) -> str:
        """How the goals are doing, in one line."""
        return self._model.state

    @property
    def short_state(self) -> str:
        """The same where there is less room."""
        return self._model.short_state

    def show_place(self, place: Place) -> None:
        """Open a goal that is asked for; what a step changed is chosen where it is seen. One that is gone chooses no other."""
        if place.ids and (self.has_page or not place.step):
            self.open_goal(place.ids[0])
        elif place.ids:
            self._model.select(place.ids[0])
            self.select_row()

    @property
    def has_page(self) -> bool:
        """Whether one goal has all the room."""
        return self.page is not None and self.currentWidget() is self.page

    def open_goal(self, goal_id: int) -> None:
        """Show the page of a goal."""
        page = self.page
        if page is None:
            page = self.page = self._made_page()
        page.finish()
        # Who goes on through the tree keeps the keyboard there.
        in_tree = self.has_page and page.path.path.hasFocus()
        if goal_id != self._opened or not self.has_page:
            page.to_top()
        self._opened = goal_id
        self._model.hold(True)
        self._model.select(goal_id)
        # Coming into sight it shows the goal.
        self.setCurrentWidget(page)
        self.page_shown.emit(True)
        if not in_tree:
            self.give_keys()

    def close_goal(self) -> None:
        """Go back to the others, the goal that was looked at chosen among them."""
        if self.has_page:
            self.show_read(self._model.has_goals)
            self._model.hold(False)
            self._on_detail_changed()
            self.page_shown.emit(False)
            self.give_keys()

    def give_keys(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self.page.path.path if self.has_page and self.page is not None else self.table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_ahead(self) -> None:
        """Have the page of a goal ready before one is opened; it is made in pieces, while nothing else is to be done."""
        if self.page is None:
            self.page = self._made_page()

    def _made_page(self) -> "GoalPage":
        from socialroi_desktop.views.plan.goal_page import GoalPage

        page = GoalPage(self._model)
        page.back.connect(self.close_goal)
        page.edit_requested.connect(self.edit_requested)
        page.delete_requested.connect(self._delete_selected)
        page.goal_opened.connect(self.open_goal)
        page.unserved_requested.connect(lambda: self.tactics_requested.emit(NO_GOAL))
        page.posts_requested.connect(self.posts_requested)
        self.addWidget(page)
        return page

    def _lay_out(self, new_goal: QAction) -> None:
        card = Card()
        card.body.addWidget(self.table)
        left = QVBoxLayout()
        left.setSpacing(sizes().gap)
        left.addWidget(card, 13)
        left.addWidget(self.chart, 10)
        goals = QWidget()
        row = QHBoxLayout(goals)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addLayout(left, 1)
        row.addWidget(self.detail)
        empty = EmptyState(
            "target",
            self.tr("No goals yet"),
            self.tr(
                "Write down what should happen by when, and what it was before. Then see the pace daily."
            ),
            new_goal,
        )
        self.set_faces(empty, goals, self.table)

    def _connect(self, new_goal: QAction) -> None:
        self._model.reloaded.connect(self._on_reloaded)
        self._model.unread.connect(self.show_unread)
        self._model.detail_changed.connect(self._on_detail_changed)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.row_opened.connect(lambda index: self.open_goal(index.data(Role.KEY)))
        self.table.menu_requested.connect(self._fill_menu)
        self.detail.opened.connect(lambda: self.open_goal(self._model.selected or 0))
        self.detail.edit_requested.connect(lambda: self.edit_requested.emit(self._model.selected or 0))
        self.detail.rows_requested.connect(self._model.rows.find_proof)
        self.rows.record_opened.connect(self.record_opened)
        self.detail.delete_requested.connect(self._delete_selected)
        self.shape.current_changed.connect(lambda key: self._set_tree(key == _TREE))
        for key, folded in ((Qt.Key.Key_Left, True), (Qt.Key.Key_Right, False)):
            fold = QAction(self.table)
            fold.setShortcut(QKeySequence(key))
            fold.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            fold.triggered.connect(lambda _on=False, folded=folded: self._model.fold(folded))
            fold.setEnabled(False)
            self._folds.append(fold)
            self.table.addAction(fold)
        # Beside the key that makes a goal from all over the tab, the one that adds a row in all other sections.
        new = QAction(self.tr("New goal"), self)
        new.setShortcut(QKeySequence.StandardKey.New)
        new.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.triggered.connect(new_goal.trigger)
        self.addAction(new)
        delete = QAction(self.tr("Delete goal"), self.table)
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._delete_selected)
        self.table.addAction(delete)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - _DETAIL
        self.detail.setFixedWidth(_DETAIL_TIGHT if room < _TIGHT else _DETAIL)
        self._model.table.set_narrow(room < _NARROW)
        self.table.setColumnHidden(PERIOD, room < _NARROW)
        # The words of the pace say what the bar does, and the chance stands beside too.
        for column in (PROGRESS, CHANCE):
            self.table.setColumnHidden(column, room < _TIGHT)
        self.table.fit_columns()

    def _on_reloaded(self) -> None:
        if self.has_page and any(state.goal.id == self._opened for state in self._model.states):
            return
        if self.has_page:
            self.close_goal()
            return
        self.show_read(self._model.has_goals)
        self._follow_shape()
        self.shape.setEnabled(self._model.has_goals)
        self.select_row()
        self.state_changed.emit()

    def select_row(self) -> None:
        """Mark the row of the goal that is looked at."""
        row = self._model.table.row_of(self._model.selected)
        index = self._proxy.mapFromSource(self._model.table.index(row, 0)) if row >= 0 else QModelIndex()
        if index.isValid() and index.row() != self.table.currentIndex().row():
            self.table.selectRow(index.row())
        # What stands below the table comes and goes with the goal and takes its room: the row is shown after that.
        QTimer.singleShot(0, self, self._bring_in)

    def _bring_in(self) -> None:
        if self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._model.select(current.data(Role.KEY))

    def _on_detail_changed(self) -> None:
        if self.has_page:
            # Out of sight; it is shown on the way back.
            return
        detail = self._model.detail
        self.detail.setVisible(detail is not None)
        self.chart.setVisible(detail is not None and bool(detail.state.goal.metric))
        if detail is None:
            return
        currency = currency_of(detail.state.goal, self._model.session.settings.currency)
        self.detail.show_detail(detail, currency)
        if not detail.state.goal.metric:
            QTimer.singleShot(0, self, self._bring_in)
            return
        self.chart.set_title(*chart_title(detail))
        self.chart.set_chart(goal_chart(detail, currency))
        QTimer.singleShot(0, self, self._bring_in)
        if self.page is None and not self._model.session.jobs.at_once:
            QTimer.singleShot(0, self, self._make_ahead)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if not index.isValid():
            return
        goal_id = index.data(Role.KEY)
        menu.addAction(self.tr("Open goal"), lambda: self.open_goal(goal_id))
        menu.addAction(self.tr("Edit goal"), lambda: self.edit_requested.emit(goal_id))
        menu.addAction(self.tr("Delete goal"), lambda: self._model.delete(goal_id))

    def _delete_selected(self) -> None:
        if self._model.selected is not None:
            self._model.delete(self._model.selected)
