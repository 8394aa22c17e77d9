"""The page of one goal: figures, the way to it, curve and weeks, targets and tactics. Keeps no row itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QVBoxLayout, QWidget

from socialroi_desktop.metrics.methods.goals import currency_of
from socialroi_desktop.queries.goal_rows import is_of_steps
from socialroi_desktop.viewmodels.plan.foreseen import expected_by, past_words
from socialroi_desktop.viewmodels.plan.goal_chart import goal_chart
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures
from socialroi_desktop.viewmodels.plan.goal_line import goal_line
from socialroi_desktop.viewmodels.plan.goal_proofs import goal_proofs
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.plan.goal_about import GoalAbout
from socialroi_desktop.views.plan.goal_children import GoalChildren
from socialroi_desktop.views.plan.goal_figures import GoalFigures
from socialroi_desktop.views.plan.goal_head import GoalHead
from socialroi_desktop.views.plan.goal_path_card import GoalPathCard
from socialroi_desktop.views.plan.goal_tactics_card import GoalTacticsCard
from socialroi_desktop.views.plan.goal_targets_card import GoalTargetsCard
from socialroi_desktop.views.plan.goal_weeks import GoalWeeks
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card_columns import CardColumns, ColumnOfCards
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CHART = 330


class GoalPage(QWidget):
    """`back` asks for the goals, `edit_requested` for the form of the goal, `goal_opened` for the page of another one.

    `unserved_requested` asks for the tactics that serve no goal, `posts_requested` for posts by their ids.
    """

    back = Signal()
    edit_requested = Signal(int)
    delete_requested = Signal()
    goal_opened = Signal(int)
    unserved_requested = Signal()
    posts_requested = Signal(object)

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._model = model
        self.head = GoalHead()
        self.figures = GoalFigures()
        self.chart = ChartCard(
            self.tr("Pace"), empty=self.tr("The curve begins with the first counted day of the goal.")
        )
        self.chart.setFixedHeight(_CHART)
        self.chart.offer_table()
        self.weeks = GoalWeeks()
        self.children_card = GoalChildren()
        self.tactics_model = TacticsModel(model.session, self)
        self.path = GoalPathCard(model, self.tactics_model)
        self.targets = GoalTargetsCard()
        self.tactics = GoalTacticsCard(self.tactics_model)
        self.about = GoalAbout()
        self._columns = CardColumns(
            [
                ColumnOfCards([self.path], 34, 280),
                ColumnOfCards([self.children_card, self.chart, self.weeks], 50, 400),
                ColumnOfCards([self.targets, self.tactics, self.about], 33, 280),
            ]
        )
        self._lay_out()
        self._connect()
        read_while_shown(self, self.tactics_model)
        self.tactics_model.refresh()

    def _connect(self) -> None:
        model = self._model
        self.head.trail.clicked.connect(self.back)
        self.head.edit.triggered.connect(lambda: self.edit_requested.emit(model.selected or 0))
        self.head.add_tactic.triggered.connect(self.tactics.add_tactic)
        self.path.goal_opened.connect(self.goal_opened)
        self.children_card.goal_opened.connect(self.goal_opened)
        self.path.unserved_requested.connect(self.unserved_requested)
        self.targets.rows_requested.connect(model.rows.find_baseline)
        self.targets.counted_requested.connect(model.rows.find_counted)
        for part in (self.figures, self.targets, self.weeks):
            part.opened.connect(model.rows.find_proof)
        self.tactics.posts_requested.connect(self.posts_requested)
        self.head.delete.triggered.connect(self.delete_requested)
        self.weeks.noted.connect(model.note)
        model.detail_changed.connect(self._show)
        keys = PageKeys(self)
        keys.add("Backspace", self.back.emit)
        # Not from the weeks, where a letter begins a note.
        keys.add("P", self.tactics.choose_from_playbook, arrow=True)
        for listing in (self.path.path, self.tactics.table):
            PageKeys(listing).add("P", self.tactics.choose_from_playbook)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif isinstance(self.focusWidget(), QAbstractItemView) and not self.path.path.hasFocus():
            # First out of the list one is in; the keyboard begins in the tree.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.emit()

    def show_goal(self) -> None:
        """Show the goal the model has chosen, as far as it is read."""
        detail = self._model.detail
        if detail is not None and detail.state.goal.id == self._model.selected:
            self.show_detail(detail)

    def to_top(self) -> None:
        """Begin at the top, as for another goal."""
        self._area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        if self.isVisible():
            self.show_goal()

    def show_detail(self, detail: GoalDetail) -> None:
        """Show a goal."""
        goal = detail.state.goal
        currency = currency_of(goal, self._model.session.settings.currency)
        self.setAccessibleName(goal.name)
        self.head.show_words(goal.name, *goal_line(detail))
        possible = not self._model.session.reading_only
        self.head.edit.setEnabled(possible)
        self.head.add_tactic.setEnabled(possible)
        self.head.delete.setEnabled(possible)
        proofs = goal_proofs(detail.state, detail.guard, currency)
        self.figures.show_figures(goal_figures(detail, currency), proofs)
        self.chart.setVisible(bool(goal.metric))
        if goal.metric:
            self.chart.set_hint(expected_by(detail.state))
            self.chart.set_caption(
                past_words(detail.outlook) or "\n".join(map(problem_text, detail.state.notes))
            )
            self.chart.set_chart(goal_chart(detail, currency))
        self.children_card.show_detail(detail, currency)
        self.weeks.show_detail(detail, currency)
        self.path.show_path()
        self.targets.show_detail(detail, currency)
        self.targets.counted.setVisible(is_of_steps(goal) and bool(detail.state.figure.value))
        self.tactics.show_detail(detail, currency)
        self.about.show_detail(detail, currency)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was read while the page was out of sight was not shown.
        self.show_goal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._columns.fit(self.width() - bar)

    def _lay_out(self) -> None:
        area = self._area = ScrollColumn(sizes().gap)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.figures, self._columns):
            area.column.addWidget(widget)
        area.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self.head)
        column.addWidget(area, 1)
