"""The page of one goal: its figures, its curve and its weeks. Shows what the model has read; keeps no row itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.goal_chart import goal_chart
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures
from socialroi_desktop.viewmodels.plan.goal_line import goal_line
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.plan.goal_figures import GoalFigures
from socialroi_desktop.views.plan.goal_head import GoalHead
from socialroi_desktop.views.plan.goal_weeks import GoalWeeks
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_CHART = 300


class GoalPage(QWidget):
    """`back` asks for the goals, `edit_requested` for the form of the goal, `tactics_requested` for tactics it could have."""

    back = Signal()
    edit_requested = Signal(int)
    tactics_requested = Signal(int)

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._model = model
        self.head = GoalHead()
        self.figures = GoalFigures()
        self.chart = ChartCard(
            self.tr("Pace"), empty=self.tr("The curve begins with the first counted day of the goal.")
        )
        self.chart.setMinimumHeight(_CHART)
        self.weeks = GoalWeeks()
        self._lay_out()
        self.head.trail.clicked.connect(self.back)
        self.head.edit.triggered.connect(lambda: self.edit_requested.emit(model.selected or 0))
        self.head.add_tactic.triggered.connect(lambda: self.tactics_requested.emit(model.selected or 0))
        self.weeks.noted.connect(model.note)
        model.detail_changed.connect(self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and isinstance(self.focusWidget(), QAbstractItemView):
            # First out of the list one is in.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.emit()

    def show_goal(self) -> None:
        """Show the goal the model has chosen, as far as it is read."""
        detail = self._model.detail
        if detail is not None and detail.state.goal.id == self._model.selected:
            self.show_detail(detail)

    def _show(self) -> None:
        if self.isVisible():
            self.show_goal()

    def show_detail(self, detail: GoalDetail) -> None:
        """Show a goal."""
        currency = self._model.session.settings.currency
        goal = detail.state.goal
        self.setAccessibleName(goal.name)
        self.head.show_words(goal.name, *goal_line(detail))
        possible = not self._model.session.reading_only
        self.head.edit.setEnabled(possible)
        self.head.add_tactic.setEnabled(possible)
        self.figures.show_figures(goal_figures(detail, currency))
        self.chart.setVisible(bool(goal.metric))
        if goal.metric:
            self.chart.set_chart(goal_chart(detail, currency))
        self.weeks.show_detail(detail, currency)

    def _lay_out(self) -> None:
        area = ScrollColumn(sizes().gap)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.figures, self.chart, self.weeks):
            area.column.addWidget(widget)
        area.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self.head)
        column.addWidget(area, 1)
