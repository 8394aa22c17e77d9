"""The Plan tab: one section at a time under one header, and the form of a goal over them."""

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import StagePlan
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.plan.goal_form import GoalForm
from socialroi_desktop.views.plan.goals_view import GoalsView
from socialroi_desktop.views.plan.section_keys import SectionKeys
from socialroi_desktop.views.plan.sections import (
    GOALS,
    NEW_GOAL,
    PLATFORMS,
    SECTIONS,
    STEPS,
    TACTICS,
    PlanSection,
    section_of,
)
from socialroi_desktop.views.plan.tables import PlanTables
from socialroi_desktop.views.plan.template_picker import TemplatePicker, template_of
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.placing import placed
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.keyboard import has_keyboard
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.tactics_view import TacticsView

# Where the third step is done: a table among those of the platforms.
STAGES = "stages"
# What the page of a goal shows beside the goal itself.
_ON_GOAL_PAGE = frozenset({"tactic", "tactic_done", "goal_note", "goal_target", "goal_signal"})


class _ShowsRecords(Protocol):
    def show_place(self, place: Place) -> None: ...
    def show_part(self, entity: str, row_id: int) -> None: ...


class PlanPage(Page):
    """Shows a section of `SECTIONS`, or over them the templates or the form of a goal."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(self.tr("Goals")), scroll=False, parent=parent)
        self.session, self.filters, self.navigator = session, filters, navigator
        self.model = PlanModel(session, filters, self)
        self.form: GoalForm | None = None
        self._editor: GoalEditor | None = None
        self._built: dict[str, QWidget] = {}
        self.segments = SegmentedFilter(
            self.tr("Plan"), [Segment(section.id, section.title()) for section in SECTIONS if section.chip]
        )
        self._keys = SectionKeys(self.segments)
        self.new_goal_action = NEW_GOAL.action(self)
        self.new_goal_action.setEnabled(not session.reading_only)
        self.cancel_action = QAction(self.tr("Back to goals"), self)
        self.cancel_action.triggered.connect(self._on_cancel)
        self._actions = {
            section.id: [command.action(self) for command in section.commands] for section in SECTIONS
        }
        self.steps_action = QAction(section_of(STEPS).title(), self)
        self.steps_action.setToolTip(self.tr("From who you are to what you change, and how far each step is"))
        self.steps_action.triggered.connect(lambda: self.show_section(STEPS))
        of_sections = (action for each in self._actions.values() for action in each)
        for action in (self.cancel_action, self.steps_action, *of_sections):
            self.header.add_action(action)
        self._stack = QStackedWidget()
        self.goals = cast("GoalsView", self.view(GOALS))
        self.header.add_widget(self.goals.shape)
        self.header.add_action(self.new_goal_action, primary=True)
        self.errors = ErrorBanner()
        for moved_on in (session.changed, self._stack.currentChanged):
            moved_on.connect(self.errors.hide)
        self.content.addWidget(self.segments)
        self.content.addWidget(self.errors)
        self.content.addWidget(self._stack, 1)
        self.keys_to = self._stack
        self.segments.current_changed.connect(self._on_chip)
        self.goals.edit_requested.connect(self.edit_goal)
        self.goals.page_shown.connect(lambda _shown: self._show_head())
        self.goals.record_opened.connect(navigator.open)
        self.goals.tactics_requested.connect(self.show_tactics_of)
        self.goals.posts_requested.connect(lambda ids: navigator.show_in("data", Place("post", tuple(ids))))
        self.show_goals()
        self.model.refresh()
        read_while_shown(self.goals, self.model)

    @cached_property
    def templates(self) -> TemplatePicker:
        """The goals to start from; built for the first new goal."""
        picker = TemplatePicker(self.session)
        picker.chosen.connect(lambda chosen: self._begin(template_of(chosen)))
        picker.resumed.connect(lambda: self._begin(None, goes_on=True))
        self._stack.addWidget(picker)
        return picker

    def placed(self, section: RecordsSection) -> RecordsSection:
        """Connect a table of records with the ways of the window and the banner of the page, and return it."""
        return placed(section, self.navigator, self.errors)

    def view(self, section_id: str) -> QWidget:
        """Return what shows a section, made at its first visit; KeyError where there is no such section."""
        if section_id not in self._built:
            section = section_of(section_id)
            built = self._built[section_id] = section.build(self)
            self._stack.addWidget(built)
            changed = getattr(built, "state_changed", None)
            if changed is not None:
                changed.connect(lambda: self._on_state(section))
        return self._built[section_id]

    def show_section(self, section_id: str) -> None:
        """Show a section; what was typed into the form of a goal is kept for the next time."""
        had_keys = has_keyboard(self._stack)
        self._drop_form()
        section = section_of(section_id)
        if section.chip:
            self.segments.set_current(section_id)
        else:
            self.segments.clear()
        self._show(self.view(section_id), section.title(), "")
        self._show_state(section)
        if had_keys:
            self._keys.give(self.view(section_id))

    def go_to(self, place: str) -> None:
        """Show where a step of the plan is done: a section, the stages among the platforms, or another tab."""
        if place == STAGES:
            self.show_section(PLATFORMS)
            cast("PlanTables", self.view(PLATFORMS)).show_table(StagePlan.entity)
        elif any(section.id == place for section in SECTIONS):
            self.show_section(place)
        else:
            self.navigator.open_tab(place)

    def show_goals(self) -> None:
        """Go back to all goals; what was typed into a form is kept for the next time."""
        self._leave_form()
        self.goals.close_goal()

    def _on_cancel(self) -> None:
        if self.form is not None:
            self.form.leave()
        else:
            self._leave_form()

    def _leave_form(self) -> None:
        """Go back to the goals, or to the page of one from where its form was opened."""
        self.show_section(GOALS)

    def _show_head(self) -> None:
        """Let the page of a goal have a head of its own, and forms no chips."""
        shown = self._stack.currentWidget()
        alone = shown is self.goals and self.goals.has_page
        self.header.setVisible(not alone)
        self.segments.setVisible(not alone and shown in self._built.values())

    def show_tactics_of(self, goal_id: int) -> None:
        """Show the tactics of a goal; where it has none, those it could have."""
        self.show_section(TACTICS)
        cast("TacticsView", self.view(TACTICS)).show_goal(goal_id)

    def start_new_goal(self) -> None:
        """Show the goals to start from."""
        if self._is_refused():
            return
        self._drop_form()
        self._editor = self.model.new_editor()
        self._editor.known_changed.connect(self._on_known)
        self._on_known()
        state = self.tr("write it in one line, or start from one of these")
        self._show(self.templates, self.tr("New goal"), state)
        self.templates.begin()

    def edit_goal(self, goal_id: int) -> None:
        """Open the form of a goal."""
        if self._is_refused():
            return
        editor = self.model.edit(goal_id)
        if editor is not None:
            self._drop_form()
            self._open_form(editor, self.tr("Edit goal"))

    def show_place(self, place: Place) -> None:
        """Show records in their section, those that stand beside them where they are gone."""
        section = next(
            (each for each in SECTIONS if place.entity in each.opens | each.opens_here), section_of(GOALS)
        )
        self.show_section(section.id)
        shown = self.view(section.id)
        if isinstance(shown, RecordsSection):
            shown.show_rows(place.ids, place.gone)
        else:
            cast("_ShowsRecords", shown).show_place(place)

    def stays_for(self, entity: str) -> bool:
        """Tell whether a step that changed such a record is seen on the page of the goal that is shown."""
        alone = self._stack.currentWidget() is self.goals and self.goals.has_page
        return alone and entity in _ON_GOAL_PAGE

    def show_part(self, entity: str, row_id: int) -> None:
        """Show a part of the record that is chosen, in the section that is shown."""
        shown = self._stack.currentWidget()
        if isinstance(shown, RecordsSection):
            shown.panel.show_part(entity, row_id)
        elif hasattr(shown, "show_part"):
            cast("_ShowsRecords", shown).show_part(entity, row_id)

    def _is_refused(self) -> bool:
        """Say why no goal can be kept, where it cannot."""
        why = self.session.reading_only
        if why:
            self.errors.show_error(why)
        return bool(why)

    def _begin(self, template: GoalTemplate | None, *, goes_on: bool = False) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            editor = self.model.new_editor()
        if template is not None:
            editor.start_from(template)
        self._open_form(editor, self.tr("New goal"))
        if goes_on and self.form is not None:
            self.form.offer.agree()

    def _open_form(self, editor: GoalEditor, title: str) -> None:
        self.form = GoalForm(editor)
        self.form.cancelled.connect(self._leave_form)
        self.form.record_opened.connect(self.navigator.open)
        editor.saved.connect(self._on_saved)
        self._stack.addWidget(self.form)
        self._show(self.form, title, "")
        first = "target" if editor.is_new else "name"
        self.form.rows[first].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_saved(self) -> None:
        self._leave_form()
        self.goals.give_keys()

    def _drop_form(self) -> None:
        if self._editor is not None:
            self._editor.close()
            self._editor = None
        if self.form is not None:
            self.form.draft.leave()
            self._stack.removeWidget(self.form)
            self.form.editor.close()
            self.form.deleteLater()
            self.form = None

    def _show(self, view: QWidget, title: str, state: str) -> None:
        self._stack.setCurrentWidget(view)
        self.header.set_title(title)
        self.header.set_state(state)
        self._show_head()
        at_home = view in self._built.values()
        self.cancel_action.setVisible(not at_home)
        self.steps_action.setVisible(at_home and view is not self._built.get(STEPS))
        self.new_goal_action.setVisible(view is self.goals)
        self.goals.shape.setVisible(view is self.goals)
        for section_id, actions in self._actions.items():
            for action in actions:
                action.setVisible(view is self._built.get(section_id))

    def _on_known(self) -> None:
        if self._editor is not None:
            self.templates.set_known(self._editor.known)

    def _on_chip(self, section_id: str) -> None:
        self.show_section(section_id)
        self._keys.follow_click(self.view(section_id))

    def _on_state(self, section: PlanSection) -> None:
        self._show_state(section)
        self._keys.on_read(self._built[section.id])

    def _show_state(self, section: PlanSection) -> None:
        shown = self._built[section.id]
        if self._stack.currentWidget() is shown:
            told = getattr(shown, "state", None)
            state = section.state() if told is None else told
            self.header.set_state(state, getattr(shown, "short_state", ""))
