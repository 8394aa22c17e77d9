"""The weeks of a goal as columns of a table: week, what came, what an even pace asked for. Knows no widgets."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.records import GoalNote
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_detail import Week
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate

NOTE = 3


class WeekTable(RowModel[Week]):
    """The weeks with their notes, which are typed in place: `noted` gives first day (ISO), text, and whether it is ahead.

    Of a week that is over it is noted what changed, of the running one what will change next.
    """

    noted = Signal(str, str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._notes: Mapping[str, GoalNote] = {}

    def show_weeks(
        self, weeks: Sequence[Week], notes: Mapping[str, GoalNote], metric_id: str, currency: str
    ) -> None:
        """Show the weeks of a goal of a metric."""
        self._notes = notes
        note: Column[Week] = Column(
            translate("WeekTable", "Note"),
            self.note,
            answers={
                Qt.ItemDataRole.EditRole: self._typed,
                Qt.ItemDataRole.ToolTipRole: self._whole,
                Role.TONE: lambda week: None if week.over else Tone.MUTED,
            },
        )
        self.show_rows(weeks, [*week_columns(metric_id, currency), note])

    def note(self, week: Week) -> str:
        """Return what is shown of the note on a week: what changed, else what will change next."""
        found = self._notes.get(week.period.start.isoformat())
        if found is not None and found.changed and week.over:
            return found.changed
        if found is not None and found.next:
            return translate("WeekTable", "next: {text}").format(text=found.next)
        return "" if week.over else translate("WeekTable", "what will change next?")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_note = index.isValid() and index.column() == NOTE
        return flags | Qt.ItemFlag.ItemIsEditable if is_note else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        week = self.row(index.row())
        if week is None or index.column() != NOTE or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value).strip() != self._typed(week):
            self.noted.emit(week.period.start.isoformat(), str(value), not week.over)
        return True

    def _typed(self, week: Week) -> str:
        found = self._notes.get(week.period.start.isoformat())
        return "" if found is None else (found.changed if week.over else found.next) or ""

    def _whole(self, week: Week) -> str | None:
        found = self._notes.get(week.period.start.isoformat())
        if found is None:
            return None
        ahead = translate("WeekTable", "next: {text}").format(text=found.next) if found.next else ""
        return "\n".join(filter(None, (found.changed, ahead)))


def week_columns(metric_id: str, currency: str) -> list[Column[Week]]:
    """Return the columns of the weeks that have begun, for amounts of a metric."""
    return [
        Column(
            translate("WeekTable", "Week"),
            lambda week: formatting.short_day(week.period.start),
            lambda week: week.period.start.isoformat(),
            answers={Qt.ItemDataRole.ToolTipRole: _days, Qt.ItemDataRole.AccessibleTextRole: _days},
        ),
        Column(
            translate("WeekTable", "Value"),
            lambda week: write_amount(week.value, metric_id, currency),
            lambda week: week.value,
            right=True,
            answers={Role.TONE: lambda week: _tone(week, metric_id)},
        ),
        Column(
            translate("WeekTable", "Needed"),
            lambda week: write_amount(week.needed, metric_id, currency),
            lambda week: week.needed,
            right=True,
        ),
    ]


def _days(week: Week) -> str:
    start, end = formatting.short_day(week.period.start), formatting.short_day(week.period.end)
    return translate("WeekTable", "{start} – {end}").format(start=start, end=end)


def _tone(week: Week, metric_id: str) -> Tone | None:
    if not week.over or week.value is None or week.needed is None or metric_id not in METRICS:
        return None
    down = METRICS[metric_id].better == "down"
    reached = week.value <= week.needed if down else week.value >= week.needed
    return Tone.GOOD if reached else None
