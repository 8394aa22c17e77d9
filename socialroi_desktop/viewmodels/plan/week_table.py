"""The weeks of a goal as columns of a table: what came, what was due, by channel or kind, guard, note. Knows no widgets."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.records import Goal, GoalNote
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_beside import GuardState, guard_goal
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof, days_proof, figure_title
from socialroi_desktop.viewmodels.plan.goal_weeks import Split, Week
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label

# Week, what came and what was needed stand first.
_OWN = 3
_VALUE = 1


class WeekTable(RowModel[Week]):
    """The weeks with their notes, which are typed in place: `noted` gives first day (ISO), text, and whether it is ahead.

    Of a week that is over it is noted what changed, of the running one what will change next.
    """

    noted = Signal(str, str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._notes: Mapping[str, GoalNote] = {}
        self._splits = 0
        self._counts: Mapping[int, Goal] = {}

    @property
    def note_column(self) -> int:
        """Where the notes stand."""
        return len(self.columns) - 1

    @property
    def split_columns(self) -> range:
        """Where the channels and kinds stand."""
        return range(_OWN, _OWN + self._splits)

    def show_weeks(
        self,
        weeks: Sequence[Week],
        notes: Mapping[str, GoalNote],
        metric_id: str,
        currency: str,
        *,
        splits: Sequence[Split] = (),
        guard: GuardState | None = None,
        goal: Goal | None = None,
    ) -> None:
        """Show the weeks of a goal of a metric, with a column for each split, and one for what guards it, in its own currency."""
        self._notes, self._splits = notes, len(splits)
        self._counts = {} if goal is None else _counts(goal, splits, guard)
        columns = [*week_columns(metric_id, currency), *_split_columns(splits, metric_id, currency)]
        if guard is not None:
            columns.append(_guard_column(guard.metric, guard.figure.unit))
        note: Column[Week] = Column(
            translate("WeekTable", "What changed"),
            self.note,
            answers={
                Qt.ItemDataRole.EditRole: self._typed,
                Qt.ItemDataRole.ToolTipRole: self._whole,
                Role.TONE: lambda week: None if week.over and not week.weeks else Tone.MUTED,
            },
        )
        self.show_rows(weeks, [*columns, note])

    def proof(self, index: Index) -> tuple[str, GoalProof] | None:
        """Return what a value is called and how it comes about; None of a cell behind which there are no rows."""
        week, goal = self.row(index.row()), self._counts.get(index.column())
        value = index.data()
        if week is None or goal is None or value == formatting.UNKNOWN:
            return None
        named = translate("WeekTable", "{figure}, {days}").format(
            figure=self.columns[index.column()].title, days=_days(week)
        )
        return figure_title(named, value), days_proof(goal, week.period)

    def note(self, week: Week) -> str:
        """Return what is shown of the note on a week: what changed, else what will change next."""
        if week.weeks:
            words = translate("WeekTable", "{begun} of {count} weeks")
            return words.format(
                begun=formatting.number(len(self.rows) - 1), count=formatting.number(week.weeks)
            )
        found = self._notes.get(week.period.start.isoformat())
        if found is not None and found.changed and week.over:
            return found.changed
        if found is not None and found.next:
            return translate("WeekTable", "next: {text}").format(text=found.next)
        return "" if week.over else translate("WeekTable", "what will change next?")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        week = self.row(index.row()) if index.column() == self.note_column else None
        return flags if week is None or week.weeks else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        week = self.row(index.row())
        if (
            week is None
            or week.weeks
            or index.column() != self.note_column
            or role != Qt.ItemDataRole.EditRole
        ):
            return False
        if str(value).strip() != self._typed(week):
            self.noted.emit(week.period.start.isoformat(), str(value), not week.over)
        return True

    def _typed(self, week: Week) -> str:
        found = None if week.weeks else self._notes.get(week.period.start.isoformat())
        return "" if found is None else (found.changed if week.over else found.next) or ""

    def _whole(self, week: Week) -> str | None:
        found = None if week.weeks else self._notes.get(week.period.start.isoformat())
        if found is None:
            return None
        ahead = translate("WeekTable", "next: {text}").format(text=found.next) if found.next else ""
        return "\n".join(filter(None, (found.changed, ahead)))


def _counts(goal: Goal, splits: Sequence[Split], guard: GuardState | None) -> dict[int, Goal]:
    """Return by column what its values count."""
    found = {_VALUE: goal} | {_OWN + place: split.goal for place, split in enumerate(splits)}
    return found if guard is None else found | {_OWN + len(splits): guard_goal(goal, guard.metric)}


def week_columns(metric_id: str, currency: str) -> list[Column[Week]]:
    """Return the columns of the weeks that have begun, for amounts of a metric."""
    return [
        Column(
            translate("WeekTable", "Week"),
            lambda week: (
                translate("WeekTable", "All") if week.weeks else formatting.short_day(week.period.start)
            ),
            lambda week: week.period.start.isoformat(),
            answers={Qt.ItemDataRole.ToolTipRole: _days, Qt.ItemDataRole.AccessibleTextRole: _days},
        ),
        Column(
            safe_metric_label(metric_id),
            lambda week: write_amount(week.value, metric_id, currency),
            lambda week: week.value,
            right=True,
            answers={
                Role.TONE: lambda week: _tone(week, metric_id),
                Role.REASON: _untold,
                Role.STRONG: lambda week: bool(week.weeks),
            },
            tip=_formula(metric_id),
        ),
        Column(
            translate("WeekTable", "Needed"),
            lambda week: write_amount(week.needed, metric_id, currency),
            lambda week: week.needed,
            right=True,
            answers=MUTED,
            tip=translate(
                "WeekTable",
                "The part of the target that its days ask for, by own weekdays where those are known",
            ),
        ),
    ]


def _split_columns(splits: Sequence[Split], metric_id: str, currency: str) -> list[Column[Week]]:
    return [
        Column(
            split.name,
            _written(_part(place), metric_id, currency),
            _part(place),
            right=True,
            tip=_formula(metric_id),
        )
        for place, split in enumerate(splits)
    ]


def _guard_column(metric_id: str, currency: str) -> Column[Week]:
    answers: Mapping[int, Any] = {Qt.ItemDataRole.ToolTipRole: safe_metric_label(metric_id)}
    return Column(
        translate("WeekTable", "Guard"),
        _written(_guard, metric_id, currency),
        _guard,
        right=True,
        answers=answers,
        tip=_formula(metric_id),
    )


def _formula(metric_id: str) -> str:
    if metric_id not in METRICS:
        return ""
    words = translate("WeekTable", "{metric}: {formula}. Enter on a value shows its rows.")
    return words.format(metric=metric_label(metric_id), formula=metric_formula(metric_id))


def _part(place: int) -> Callable[[Week], Decimal | None]:
    return lambda week: week.parts[place] if place < len(week.parts) else None


def _guard(week: Week) -> Decimal | None:
    return week.guard


def _written(value: Callable[[Week], Decimal | None], metric_id: str, currency: str) -> Callable[[Week], str]:
    return lambda week: write_amount(value(week), metric_id, currency)


def _untold(week: Week) -> str | None:
    """Return why a week has no figure: it comes after the data."""
    if week.after is None:
        return None
    return translate("WeekTable", "The data end on {day}, before this week.").format(
        day=formatting.short_day(week.after)
    )


def _days(week: Week) -> str:
    start, end = formatting.short_day(week.period.start), formatting.short_day(week.period.end)
    return translate("WeekTable", "{start} – {end}").format(start=start, end=end)


def _tone(week: Week, metric_id: str) -> Tone | None:
    if week.weeks or not week.over or week.value is None or week.needed is None or metric_id not in METRICS:
        return None
    down = METRICS[metric_id].better == "down"
    reached = week.value <= week.needed if down else week.value >= week.needed
    return Tone.GOOD if reached else None
