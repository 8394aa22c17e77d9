"""The goals as a table: name, standing, bar with pace tick, pace, period. Knows no widgets and no store."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.goal_words import TONES, now_of, pace_of, subtitle
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

GOAL, NOW, PROGRESS, PACE, PERIOD = range(5)
# What needs a look stands first when sorted by pace.
_URGENCY = ("behind", "missed", "on pace", "ahead", "not started", "unknown", "done")


class GoalTable(RowModel[GoalState]):
    """One row a goal; Role.KEY is the goal's id."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._currency = ""
        self._year = 0
        self._narrow = False
        super().__init__(self._declared(), parent, answers={Role.KEY: lambda state: state.goal.id})

    def set_states(self, states: Sequence[GoalState], currency: str, year: int) -> None:
        """Show these goals; money of theirs is in `currency`, days of `year` are shown without it."""
        self._currency, self._year = currency, year
        self.show_rows(tuple(states))

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
            Role.PROGRESS: _bar,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
        }
        return (
            Column(
                translate("GoalTable", "Goal"),
                lambda state: state.goal.name,
                lambda state: state.goal.name.casefold(),
                answers={Role.SUBTEXT: self._subtext},
            ),
            Column(
                translate("GoalTable", "Now"),
                lambda state: now_of(state, self._currency),
                _reached,
                answers={Role.REASON: _reason},
            ),
            Column(translate("GoalTable", "Progress"), lambda state: "", _reached, answers=reached),
            Column(
                translate("GoalTable", "Pace"),
                lambda state: pace_of(state, self._currency),
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
        return subtitle(state.goal, _days(state, self._year) if self._narrow else "")


def _bar(state: GoalState) -> tuple[float, float | None, Tone]:
    progress = state.progress
    running = progress.verdict not in ("done", "missed", "unknown")
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


def _spoken(state: GoalState) -> str:
    return translate("GoalTable", "{done} done, {expected} expected by now").format(
        done=formatting.percent(state.progress.fraction),
        expected=formatting.percent(state.progress.expected_fraction),
    )


def _days(state: GoalState, year: int) -> str:
    period = period_of(state.goal.start, state.goal.end)
    if period is None or not period.start.year == period.end.year == year:
        return "" if period is None else formatting.period(period)
    template = translate("GoalTable", "{start} – {end}")
    return template.format(start=formatting.short_day(period.start), end=formatting.short_day(period.end))
