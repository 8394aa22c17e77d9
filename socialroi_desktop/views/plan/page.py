"""The Plan tab: composes the goals, the form of a goal and the campaigns under one header."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.plan.campaigns_view import campaigns_view
from socialroi_desktop.views.plan.commands import NEW_GOAL
from socialroi_desktop.views.plan.goal_form import GoalForm
from socialroi_desktop.views.plan.goals_view import GoalsView
from socialroi_desktop.views.plan.template_picker import TemplatePicker, template_of
from socialroi_desktop.views.shell.placing import placed
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

GOALS, CAMPAIGNS = "goals", "campaigns"


class PlanPage(Page):
    """Shows one of: goals, templates of a new goal, the form of a goal, campaigns."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(self.tr("Goals")), scroll=False, parent=parent)
        self.model = PlanModel(session, filters, self)
        self._navigator = navigator
        self.form: GoalForm | None = None
        self._editor: GoalEditor | None = None
        self.segments = SegmentedFilter(
            self.tr("Plan"), [Segment(GOALS, self.tr("Goals")), Segment(CAMPAIGNS, self.tr("Campaigns"))]
        )
        self.header.add_widget(self.segments)
        self.new_goal_action = NEW_GOAL.action(self)
        self.new_goal_action.setEnabled(not session.reading_only)
        self.cancel_action = QAction(self.tr("Back to goals"), self)
        self.cancel_action.triggered.connect(self.show_goals)
        self.header.add_action(self.cancel_action)
        self.header.add_action(self.new_goal_action, primary=True)
        self.goals = GoalsView(self.model, self.new_goal_action)
        self.templates = TemplatePicker()
        self.errors = ErrorBanner()
        self.campaigns = placed(campaigns_view(session, filters), navigator, self.errors)
        session.changed.connect(self.errors.hide)
        self._stack = QStackedWidget()
        for view in (self.goals, self.templates, self.campaigns):
            self._stack.addWidget(view)
        self.content.addWidget(self.errors)
        self.content.addWidget(self._stack)
        self.keys_to = self._stack
        self.segments.current_changed.connect(self._on_segment)
        self.goals.edit_requested.connect(self.edit_goal)
        self.goals.record_opened.connect(navigator.open)
        self.templates.chosen.connect(lambda chosen: self._begin(template_of(chosen)))
        self.model.reloaded.connect(self._show_state)
        self.show_goals()
        self.model.refresh()
        read_while_shown(self.goals, self.model)

    def start_new_goal(self) -> None:
        """Show the goals to start from."""
        if self._is_refused():
            return
        self._drop_form()
        self._editor = self.model.new_editor()
        self._editor.known_changed.connect(self._on_known)
        self._on_known()
        self._show(
            self.templates, self.tr("New goal"), self.tr("start from one of these, or from a blank goal")
        )
        self.templates.focus_first()

    def edit_goal(self, goal_id: int) -> None:
        """Open the form of a goal."""
        if self._is_refused():
            return
        editor = self.model.edit(goal_id)
        if editor is not None:
            self._drop_form()
            self._open_form(editor, self.tr("Edit goal"))

    def show_goals(self) -> None:
        """Go back to the goals; what was typed into a form is dropped."""
        self._drop_form()
        self.segments.set_current(GOALS)
        self._show(self.goals, self.tr("Goals"), self.model.state)

    def show_campaigns(self) -> None:
        """Show the campaigns."""
        self._drop_form()
        self.segments.set_current(CAMPAIGNS)
        self._show(
            self.campaigns, self.tr("Campaigns"), self.tr("efforts that costs, orders and goals are tied to")
        )

    def show_place(self, place: Place) -> None:
        """Show campaigns, or a goal among the others; those that stand beside it where it is gone."""
        if place.entity == "campaign":
            self.show_campaigns()
            self.campaigns.show_rows(place.ids, place.gone)
            return
        self.show_goals()
        if place.ids:
            self.model.select(place.ids[0])
            self.goals.select_row()

    def show_part(self, _entity: str, _row_id: int) -> None:
        """Goals have no parts."""

    def _is_refused(self) -> bool:
        """Say why no goal can be kept, where it cannot."""
        why = self.model.session.reading_only
        if why:
            self.errors.show_error(why)
        return bool(why)

    def _begin(self, template: GoalTemplate | None) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            editor = self.model.new_editor()
        if template is not None:
            editor.start_from(template)
        self._open_form(editor, self.tr("New goal"))

    def _open_form(self, editor: GoalEditor, title: str) -> None:
        self.form = GoalForm(editor)
        self.form.cancelled.connect(self.show_goals)
        editor.saved.connect(self._on_saved)
        self._stack.addWidget(self.form)
        self._show(self.form, title, "")
        first = "target" if editor.is_new else "name"
        self.form.rows[first].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_saved(self) -> None:
        self.show_goals()
        self.goals.table.setFocus()

    def _drop_form(self) -> None:
        if self._editor is not None:
            self._editor.close()
            self._editor = None
        if self.form is not None:
            self._stack.removeWidget(self.form)
            self.form.editor.close()
            self.form.deleteLater()
            self.form = None

    def _show(self, view: QWidget, title: str, state: str) -> None:
        self._stack.setCurrentWidget(view)
        self.header.set_title(title)
        self.header.set_state(state)
        at_home = view in (self.goals, self.campaigns)
        self.segments.setVisible(at_home)
        self.cancel_action.setVisible(not at_home)
        self.new_goal_action.setVisible(view is self.goals)

    def _on_segment(self, key: str) -> None:
        if key == GOALS:
            self.show_goals()
        else:
            self.show_campaigns()

    def _on_known(self) -> None:
        if self._editor is not None:
            self.templates.set_measurable(self._editor.known.metrics)

    def _show_state(self) -> None:
        if self._stack.currentWidget() is self.goals:
            self.header.set_state(self.model.state)
