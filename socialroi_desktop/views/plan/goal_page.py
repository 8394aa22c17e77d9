"""The page of one goal: figures, the way to it, curve and weeks, targets and tactics. Keeps no row itself."""

from functools import partial

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
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.tab_order import tab_as_laid_out
from socialroi_desktop.views.widgets.turns import Turns
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CHART = 330
# The columns, from the first.
_WAY, _COURSE, _BESIDE = range(3)


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
        self.is_made = False
        self._turns = Turns(self, at_once=model.session.jobs.at_once)
        self._turns.take(
            [
                self._lay_out,
                self._make_path,
                self._make_chart,
                self._make_view,
                self._make_weeks,
                self._make_targets,
                self._make_tactics,
                self._begin,
            ]
        )

    def finish(self) -> None:
        """Have it made by now, where it is asked for before its turns are over."""
        if not self.is_made:
            self._turns.finish()

    def _make_path(self) -> None:
        self.tactics_model = TacticsModel(self._model.session, self)
        self.path = GoalPathCard(self._model, self.tactics_model)
        self._columns.add(_WAY, self.path)

    def _make_chart(self) -> None:
        self.children_card = GoalChildren()
        self.chart = ChartCard(
            self.tr("Pace"), empty=self.tr("The curve begins with the first counted day of the goal.")
        )
        self.chart.setFixedHeight(_CHART)
        self.chart.offer_table()
        self._add(_COURSE, self.children_card, self.chart)

    def _make_view(self) -> None:
        self.chart.make_view(lines=True)

    def _make_weeks(self) -> None:
        self.weeks = GoalWeeks()
        self._add(_COURSE, self.weeks)

    def _make_targets(self) -> None:
        self.targets = GoalTargetsCard()
        self._add(_BESIDE, self.targets)

    def _make_tactics(self) -> None:
        self.tactics = GoalTacticsCard(self.tactics_model)
        self.about = GoalAbout()
        self._add(_BESIDE, self.tactics, self.about)

    def _add(self, column: int, *cards: QWidget) -> None:
        """Add cards that come into sight with what they show."""
        for card in cards:
            card.hide()
        self._columns.add(column, *cards)

    def _begin(self) -> None:
        self._connect()
        self.is_made = True
        self._fit()
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
        calls = {"P": self.tactics.choose_from_playbook, "E": self.head.edit.trigger}
        for key, call in calls.items():
            keys.add(key, call, arrow=True)
        for listing in (self.path.path, self.tactics.table):
            of_list = PageKeys(listing)
            for key, call in calls.items():
                of_list.add(key, call)
        FocusedButtonKey(self)

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
        if self.is_made and detail is not None and detail.state.goal.id == self._model.selected:
            self.show_detail(detail)

    def to_top(self) -> None:
        """Begin at the top, as for another goal."""
        self._area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        if self.isVisible():
            self.show_goal()

    def show_detail(self, detail: GoalDetail) -> None:
        """Show a goal, card by card; what is looked at first comes first."""
        currency = currency_of(detail.state.goal, self._model.session.settings.currency)
        self._turns.take(
            partial(show, detail, currency)
            for show in (
                self._show_head,
                self._show_figures,
                self._show_chart,
                self._show_weeks,
                self._show_targets,
                self._show_tactics,
                self._show_about,
            )
        )

    def _show_head(self, detail: GoalDetail, _currency: str) -> None:
        name = detail.state.goal.name
        self.setAccessibleName(name)
        self.head.show_words(name, *goal_line(detail))
        possible = not self._model.session.reading_only
        self.head.edit.setEnabled(possible)
        self.head.add_tactic.setEnabled(possible)
        self.head.delete.setEnabled(possible)
        # Where the keyboard is.
        self.path.show_path()

    def _show_figures(self, detail: GoalDetail, currency: str) -> None:
        proofs = goal_proofs(detail.state, detail.guard, currency)
        self.figures.show_figures(goal_figures(detail, currency), proofs)
        self.figures.show()

    def _show_chart(self, detail: GoalDetail, currency: str) -> None:
        self.children_card.show_detail(detail, currency)
        if detail.state.goal.metric:
            self.chart.set_hint(expected_by(detail.state))
            self.chart.set_caption(
                past_words(detail.outlook) or "\n".join(map(problem_text, detail.state.notes))
            )
            self.chart.set_chart(goal_chart(detail, currency))
        self.chart.setVisible(bool(detail.state.goal.metric))

    def _show_weeks(self, detail: GoalDetail, currency: str) -> None:
        self.weeks.show_detail(detail, currency)

    def _show_targets(self, detail: GoalDetail, currency: str) -> None:
        self.targets.show_detail(detail, currency)
        self.targets.counted.setVisible(is_of_steps(detail.state.goal) and bool(detail.state.figure.value))

    def _show_tactics(self, detail: GoalDetail, currency: str) -> None:
        self.tactics.show_detail(detail, currency)
        self.tactics.show()

    def _show_about(self, detail: GoalDetail, currency: str) -> None:
        self.about.show_detail(detail, currency)
        self.about.show()
        # Targets and curve are made anew, and would come last.
        tab_as_laid_out(self._columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was read while the page was out of sight was not shown.
        self.show_goal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_made:
            self._fit()

    def _fit(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._columns.fit(self.width() - bar)

    def _lay_out(self) -> None:
        self.figures = GoalFigures()
        self.figures.hide()
        self._columns = CardColumns(
            [ColumnOfCards([], 34, 280), ColumnOfCards([], 50, 400), ColumnOfCards([], 33, 280)]
        )
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
