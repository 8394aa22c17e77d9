"""The goals as a table: name, standing, bar with pace tick, pace, period. Knows no widgets and no store."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.goal_words import TONES, now_of, pace_of, subtitle
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
GOAL, NOW, PROGRESS, PACE, PERIOD = range(5)
# What needs a look stands first when sorted by pace.
_URGENCY = ("behind", "missed", "on pace", "ahead", "not started", "unknown", "done")


class GoalTable(QAbstractTableModel):
    """One row a goal; Role.KEY is the goal's id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[GoalState, ...] = ()
        self._currency = ""
        self._year = 0
        self._narrow = False
        self._cells: dict[int, Callable[[GoalState, int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): self._text,
            int(Role.SUBTEXT): self._subtext,
            int(Role.PROGRESS): self._progress,
            int(Role.TONE): self._tone,
            int(Role.SORT): self._sort,
            int(Role.KEY): lambda state, column: state.goal.id,
            int(Role.REASON): self._reason,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
        }

    @property
    def states(self) -> tuple[GoalState, ...]:
        """The goals shown, in order."""
        return self._states

    def set_states(self, states: Sequence[GoalState], currency: str, year: int) -> None:
        """Show these goals; money of theirs is in `currency`, days of `year` are shown without it."""
        self.beginResetModel()
        self._states, self._currency, self._year = tuple(states), currency, year
        self.endResetModel()

    def set_narrow(self, narrow: bool) -> None:
        """Say the days below the name: there is no room for the column of periods."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self._states:
                self.dataChanged.emit(self.index(0, GOAL), self.index(len(self._states) - 1, GOAL))

    def row_of(self, goal_id: int | None) -> int:
        """Return the row of a goal, -1 when it is not shown."""
        return next((n for n, state in enumerate(self._states) if state.goal.id == goal_id), -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._states)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._cells.get(int(role))
        return None if cell is None else cell(self._states[index.row()], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Goal"), self.tr("Now"), self.tr("Progress"), self.tr("Pace"), self.tr("Period"))
        return names[section]

    def _text(self, state: GoalState, column: int) -> str:
        if column == GOAL:
            return state.goal.name
        if column == NOW:
            return now_of(state, self._currency)
        if column == PACE:
            return pace_of(state, self._currency)
        if column == PERIOD:
            return _days(period_of(state.goal.start, state.goal.end), self._year)
        return ""

    def _subtext(self, state: GoalState, column: int) -> str | None:
        if column != GOAL:
            return None
        days = _days(period_of(state.goal.start, state.goal.end), self._year) if self._narrow else ""
        return subtitle(state.goal, days)

    def _progress(self, state: GoalState, column: int) -> tuple[float, float | None, Tone] | None:
        if column != PROGRESS:
            return None
        progress = state.progress
        running = progress.verdict not in ("done", "missed", "unknown")
        expected = float(progress.expected_fraction) if running else None
        return float(progress.fraction or 0), expected, TONES[progress.verdict]

    def _tone(self, state: GoalState, column: int) -> Tone | None:
        return TONES[state.progress.verdict] if column == PACE else None

    def _sort(self, state: GoalState, column: int) -> Any:
        if column == PACE:
            return _URGENCY.index(state.progress.verdict)
        if column in (NOW, PROGRESS):
            return float(state.progress.fraction or Decimal(-1))
        return state.goal.start if column == PERIOD else state.goal.name.casefold()

    def _reason(self, state: GoalState, column: int) -> str | None:
        if column not in (NOW, PACE) or state.progress.current is not None or not state.figure.notes:
            return None
        return problem_text(state.figure.notes[0])

    def _spoken(self, state: GoalState, column: int) -> str | None:
        if column != PROGRESS:
            return None
        progress = state.progress
        return self.tr("{done} done, {expected} expected by now").format(
            done=formatting.percent(progress.fraction),
            expected=formatting.percent(progress.expected_fraction),
        )


def _days(period: Period | None, year: int) -> str:
    if period is None or not period.start.year == period.end.year == year:
        return "" if period is None else formatting.period(period)
    template = translate("GoalTable", "{start} – {end}")
    return template.format(start=formatting.short_day(period.start), end=formatting.short_day(period.end))
