"""The goals as a table: name, standing, bar with pace tick, chance, pace, period. Knows no widgets and no store."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.foreseen import chance_words
from socialroi_desktop.viewmodels.plan.goal_tree import Below, Place, in_tree
from socialroi_desktop.viewmodels.plan.goal_words import (
    RUNNING,
    TONES,
    below_words,
    done_words,
    now_of,
    pace_of,
    subtitle,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

# Part done, part expected by now where that is told, and how it is judged.
Bar = tuple[float, float | None, Tone]
GOAL, NOW, PROGRESS, CHANCE, PACE, PERIOD = range(6)
# What needs a look stands first when sorted by pace.
_URGENCY = ("behind", "missed", "open", "on pace", "ahead", "not started", "incomplete", "unknown", "done")


class GoalTable(RowModel[GoalState]):
    """One row a goal; Role.KEY is the goal's id."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._currency = ""
        self._year = 0
        self._narrow = False
        self._all: tuple[GoalState, ...] = ()
        self._tree = False
        self._folded: set[int] = set()
        self._places: dict[int, Place] = {}
        self._below: Mapping[int, Below] = {}
        super().__init__(self._declared(), parent, answers={Role.KEY: lambda state: state.goal.id})

    def set_states(
        self,
        states: Sequence[GoalState],
        currency: str,
        year: int,
        below: Mapping[int, Below] = MappingProxyType({}),
    ) -> None:
        """Show these goals; money of theirs is in `currency`, days of `year` are shown without it.

        `below` tells by id how far the goals below them have come.
        """
        self._currency, self._year = currency, year
        self._all, self._below = tuple(states), below
        self._show()

    @property
    def is_tree(self) -> bool:
        """Whether goals stand below those they are part of."""
        return self._tree

    @property
    def unlisted(self) -> frozenset[int | None]:
        """Ids of the goals that are shown by the tree alone."""
        ids = {state.goal.id for state in self._all}
        return frozenset(ids - {state.goal.id for state in _measured(self._all)})

    def set_tree(self, tree: bool) -> None:
        """Show all goals as a tree, or those that are measured as a list."""
        self._tree = tree
        self._show()

    def fold(self, goal_id: int) -> int:
        """Fold away what is below a goal; where nothing is, or it is folded, return the goal above, else the goal itself."""
        place = self._places.get(goal_id, Place())
        if place.has_below and not place.folded:
            self._folded.add(goal_id)
            self._show()
            return goal_id
        parent = next((state.goal.parent_id for state in self.rows if state.goal.id == goal_id), None)
        return parent if parent in self._places and parent is not None else goal_id

    def unfold(self, goal_id: int) -> None:
        """Show again what is below a goal."""
        if goal_id in self._folded:
            self._folded.discard(goal_id)
            self._show()

    def reveal(self, goal_id: int | None) -> None:
        """Unfold what a goal is folded away in."""
        parents = {state.goal.id: state.goal.parent_id for state in self._all}
        above, at = set[int](), parents.get(goal_id)
        while at is not None and at not in above:
            above.add(at)
            at = parents.get(at)
        if above & self._folded:
            self._folded -= above
            self._show()

    def _show(self) -> None:
        rows, self._places = in_tree(self._all, self._folded) if self._tree else (_measured(self._all), {})
        self.show_rows(rows)

    def _below_of(self, state: GoalState) -> Below | None:
        return self._below.get(state.goal.id or 0) if not state.goal.metric else None

    def _name(self, state: GoalState) -> str:
        return self._lead(state) + state.goal.name

    def _lead(self, state: GoalState) -> str:
        return self._places.get(state.goal.id or 0, Place()).lead

    def _now(self, state: GoalState) -> str:
        if state.goal.metric:
            return now_of(state, self._currency)
        below = self._below_of(state)
        return formatting.percent(below.rolled.fraction if below else None)

    def _pace(self, state: GoalState) -> str:
        if state.goal.metric:
            return pace_of(state, self._currency)
        return below_words(self._below_of(state))

    def _bar(self, state: GoalState) -> Bar:
        return bar_of(state, self._below.get(state.goal.id or 0))

    def _reached(self, state: GoalState) -> float:
        below = self._below_of(state)
        if state.goal.metric or below is None:
            return _reached(state)
        return float(below.rolled.fraction or Decimal(-1))

    def set_narrow(self, narrow: bool) -> None:
        """Say the days below the name: there is no room for the column of periods."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.repaint_column(GOAL)

    def row_of(self, goal_id: int | None) -> int:
        """Return the row of a goal, -1 when it is not shown."""
        return next((n for n, state in enumerate(self.rows) if state.goal.id == goal_id), -1)

    def _declared(self) -> tuple[Column[GoalState], ...]:
        reached: Answers[GoalState] = {
            Role.PROGRESS: self._bar,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
        }
        return (
            Column(
                translate("GoalTable", "Goal"),
                self._name,
                lambda state: state.goal.name.casefold(),
                answers={Role.SUBTEXT: self._subtext, Role.LEAD: self._lead},
            ),
            Column(
                translate("GoalTable", "Now"),
                self._now,
                self._reached,
                answers={Role.REASON: _reason},
            ),
            Column(translate("GoalTable", "Progress"), lambda state: "", self._reached, answers=reached),
            Column(
                translate("GoalTable", "Chance"),
                _chance,
                lambda state: -1 if state.progress.chance is None else state.progress.chance,
                right=True,
                answers={Role.TONE: lambda state: TONES[state.progress.verdict], Role.REASON: _why_no_chance},
            ),
            Column(
                translate("GoalTable", "Pace"),
                self._pace,
                lambda state: _URGENCY.index(state.progress.verdict),
                answers={Role.TONE: lambda state: TONES[state.progress.verdict], Role.REASON: _reason},
            ),
            Column(
                translate("GoalTable", "Period"),
                lambda state: _days(state, self._year),
                lambda state: state.goal.start,
            ),
        )

    def _subtext(self, state: GoalState) -> str:
        return subtitle(state.goal, _unbroken(_days(state, self._year)) if self._narrow else "")


def _unbroken(days: str) -> str:
    """Return days that stay together where the line goes on below itself; a dash alone would let it go on behind."""
    return days.replace(" ", "\u00a0").replace("–", "–\u2060")


def _measured(states: Sequence[GoalState]) -> tuple[GoalState, ...]:
    """Return the goals that have figures of their own; without any there is nothing better to list than all."""
    return tuple(state for state in states if state.goal.metric) or tuple(states)


def bar_of(state: GoalState, below: Below | None = None) -> Bar:
    """Return the bar of a goal: of what is measured its own, of others what those below it come to."""
    if not state.goal.metric and below is not None:
        due = below.expected.fraction if below.expected else None
        return float(below.rolled.fraction or 0), None if due is None else float(due), Tone.PLAIN
    progress = state.progress
    running = progress.verdict not in ("done", "missed", "incomplete", "unknown")
    expected = float(progress.expected_fraction) if running else None
    return float(progress.fraction or 0), expected, TONES[progress.verdict]


def _reached(state: GoalState) -> float:
    return float(state.progress.fraction or Decimal(-1))


def _reason(state: GoalState) -> str | None:
    """Return why a value is not known, or up to which day it is."""
    untold = state.progress.current is None
    if not state.figure.notes or not (untold or state.progress.data_until is not None):
        return None
    return problem_text(state.figure.notes[0 if untold else -1])


def _chance(state: GoalState) -> str:
    """Return the chance of a goal that runs; what is decided, or rolls up others, has none."""
    asked = state.goal.metric and state.progress.verdict in RUNNING | {"unknown"}
    return chance_words(state) if asked else ""


def _why_no_chance(state: GoalState) -> str | None:
    if not _chance(state) or state.progress.chance is not None:
        return None
    return _reason(state) if state.unforeseen is None else problem_text(state.unforeseen)


def _spoken(state: GoalState) -> str:
    progress = state.progress
    done, due = formatting.percent(progress.fraction), formatting.percent(progress.expected_fraction)
    return done_words(done, due, progress.data_until)


def _days(state: GoalState, year: int) -> str:
    period = period_of(state.goal.start, state.goal.end)
    if period is None or not period.start.year == period.end.year == year:
        return "" if period is None else formatting.period(period)
    template = translate("GoalTable", "{start} – {end}")
    return template.format(start=formatting.short_day(period.start), end=formatting.short_day(period.end))
