"""The goals of the workspace for the Plan tab: their states, the one looked at, changes. Knows no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import RECORDS, Goal
from socialroi_desktop.operations.goal_notes import note_week
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.queries.goal_reports import rolled_expected, rolled_progress
from socialroi_desktop.queries.goals import GoalState, goal_states
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail, read_detail
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.goal_rows import GoalRowsFinder
from socialroi_desktop.viewmodels.plan.goal_table import GoalTable
from socialroi_desktop.viewmodels.plan.goal_tree import Below, measured_below
from socialroi_desktop.viewmodels.plan.goal_words import state_line
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# What a goal is, what it is tied to, what its days bring more by and what it is measured by.
CONCERNS = frozenset(
    {
        "goal",
        "goal_target",
        "goal_signal",
        "goal_note",
        "campaign",
        "brief",
        "tactic",
        "tactic_done",
        "settings",
    }
    | {"sale_day", "activity"}
    | {name for source in SOURCES for name in source.entities}
    | {record.entity for record in RECORDS.values() if record.counted}
)


class PlanModel(VisibleModel, QObject):
    """Holds the goal table and the detail of the selected goal; both are read in the background.

    `reloaded` comes after the goals are there, `unread` where they could not be read, `detail_changed` after the selected
    one is read (or none is left). `rows` finds what figures of goals were counted from.
    """

    reloaded = Signal()
    unread = Signal()
    detail_changed = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.table = GoalTable(self)
        self.rows = GoalRowsFinder(session, self)
        self.detail: GoalDetail | None = None
        self.state = self.short_state = ""
        self._filters = filters
        self._all: list[GoalState] = []
        self._below: Mapping[int, Below] = {}
        self._selected: int | None = None
        self._held = self.was_read = False
        self.follow(session, CONCERNS)
        filters.changed.connect(self._on_filters_changed)

    @property
    def selected(self) -> int | None:
        """Id of the goal looked at, or None."""
        return self._selected

    @property
    def states(self) -> Sequence[GoalState]:
        """All goals, shown by the list or not."""
        return self._all

    @property
    def below(self) -> Mapping[int, Below]:
        """By id how far those below a goal have come."""
        return self._below

    @property
    def has_goals(self) -> bool:
        """Whether the workspace has any goal, shown or not."""
        return bool(self._all)

    def read_anew(self) -> None:
        """Read all goals; any change of what is counted may move them."""
        today = self.session.today

        def done(states: list[GoalState]) -> None:
            self._all, self.was_read = states, True
            self._show()

        def failed(error: Exception) -> None:
            self.session.failed.emit(error)
            self.unread.emit()

        self.session.read(
            self.tr("Read goals"),
            lambda workspace, _: goal_states(workspace, today),
            done,
            failed,
            key=f"goals {id(self)}",
        )

    def select(self, goal_id: int | None) -> None:
        """Look at another goal; one that no list shows is looked at in the tree."""
        if goal_id != self._selected:
            self._selected = goal_id
            if self._leave_list():
                self.reloaded.emit()
            self._read_detail()

    def hold(self, held: bool) -> None:
        """Say that one goal is looked at by itself, whatever the list leaves out; afterwards the list shows it where it can."""
        self._held = held
        if not held:
            self.table.reveal(self._selected)
            self._show()

    def set_tree(self, tree: bool) -> None:
        """Show the goals below those they are part of, or the measured ones one after the other."""
        self.table.set_tree(tree)
        if self.table.row_of(self._selected) < 0:
            self._selected = self._first()
            self._read_detail()

    def fold(self, folded: bool) -> None:
        """Fold away what is below the selected goal, or go to the goal above it; or show it again."""
        if self._selected is None or not self.table.is_tree:
            return
        if folded:
            self._selected = self.table.fold(self._selected)
        else:
            self.table.unfold(self._selected)
        self.reloaded.emit()
        self._read_detail()

    def note(self, day: str, text: str, ahead: bool) -> None:
        """Keep what changed in the week of a day (ISO) of the selected goal, or what will change next."""
        goal_id = self._selected
        if goal_id is None:
            return
        self.session.perform(
            self.tr("Note on a week"),
            lambda workspace, _: note_week(
                workspace, goal_id=goal_id, day=date.fromisoformat(day), text=text, ahead=ahead
            ),
        )

    def delete(self, goal_id: int) -> None:
        """Delete a goal; undo brings it back."""
        self.session.perform(
            self.tr("Delete goal"),
            lambda workspace, _: delete_records(workspace, entity="goal", ids=[goal_id]),
            done=lambda _changed: self._drop(goal_id),
        )

    def new_editor(self, template: GoalTemplate | None = None) -> GoalEditor:
        """Return the form of a new goal, filled from a template when one is given."""
        editor = GoalEditor(self.session, parent=self)
        if template is not None:
            editor.start_from(template)
        editor.saved.connect(self._on_saved)
        return editor

    def edit(self, goal_id: int) -> GoalEditor | None:
        """Return the form of an existing goal, or None when it is gone."""
        found = next((state.goal for state in self._all if state.goal.id == goal_id), None)
        if found is None:
            return None
        editor = GoalEditor(self.session, found, parent=self)
        editor.saved.connect(self._on_saved)
        return editor

    def _on_saved(self, goal_id: int) -> None:
        self._selected = goal_id
        if any(state.goal.id == goal_id for state in self._all):
            self._show()

    def _drop(self, goal_id: int) -> None:
        """Leave a goal out that is gone, before all others are read anew."""
        left = [state for state in self._all if state.goal.id != goal_id]
        if len(left) < len(self._all):
            self._all = left
            self._show()

    def _on_filters_changed(self) -> None:
        if self.active:
            self._show()
        else:
            self.refresh()

    def _show(self) -> None:
        shown = [state for state in self._all if self._is_shown(state.goal)]
        hidden = len(self._all) - len(shown)
        self.state, self.short_state = state_line(shown, hidden) if self._all else ("", "")
        expected = rolled_expected(self._all)
        self._below = {
            goal_id: Below(rolled, expected.get(goal_id))
            for goal_id, rolled in rolled_progress(self._all).items()
        }
        self.table.set_states(shown, self.session.settings.currency, self.session.today.year, self._below)
        self._leave_list()
        if self._state() is None:
            self._selected = self._first()
        self.reloaded.emit()
        self._read_detail()

    def _state(self) -> GoalState | None:
        """Return the goal looked at, None where there is none."""
        states = self._all if self._held else self.table.rows
        return next((state for state in states if state.goal.id == self._selected), None)

    def _leave_list(self) -> bool:
        """Show the tree where only that has the selected goal; tell whether it was needed."""
        needed = not self.table.is_tree and self._selected in self.table.unlisted
        if needed:
            self.table.set_tree(True)
        return needed

    def _first(self) -> int | None:
        """Return the goal to look at first: one with a curve, where there is any."""
        rows = self.table.rows
        return next((state.goal.id for state in (*(s for s in rows if s.goal.metric), *rows)), None)

    def _is_shown(self, goal: Goal) -> bool:
        chosen = self._filters.channels
        own = frozenset((goal.channels or "").split())
        return chosen is None or not own or bool(own & chosen)

    def _read_detail(self) -> None:
        state, today = self._state(), self.session.today
        if state is None:
            self.detail = None
            self.detail_changed.emit()
            return
        parts = tuple(one for one in self._all if one.goal.parent_id == state.goal.id)
        measured, rolled = measured_below(self._all, state.goal.id), self._below

        def done(detail: GoalDetail) -> None:
            if detail.state.goal.id == self._selected:
                self.detail = detail
                self.detail_changed.emit()

        self.session.read(
            self.tr("Read goal"),
            lambda workspace, _: replace(
                read_detail(workspace, state, today), children=parts, measured=measured, rolled=rolled
            ),
            done,
            key=f"goal {id(self)}",
        )
