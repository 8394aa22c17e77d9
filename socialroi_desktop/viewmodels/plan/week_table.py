"""The weeks of a goal as a table: week, what came, what an even pace asked for. Knows no widgets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_detail import Week
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WEEK, VALUE, NEEDED = range(3)


class WeekTable(QAbstractTableModel):
    """One row a week that has begun."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[Week, ...] = ()
        self._metric = ""
        self._currency = ""

    def set_weeks(self, weeks: Sequence[Week], metric_id: str, currency: str) -> None:
        """Show these weeks of a metric."""
        self.beginResetModel()
        self._weeks, self._metric, self._currency = tuple(weeks), metric_id, currency
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        week, column = self._weeks[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(week, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Role.TONE and column == VALUE:
            return self._tone(week)
        if role == Role.SORT:
            return (week.period.start.isoformat(), week.value, week.needed)[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Week"), self.tr("Value"), self.tr("Needed"))[section]

    def _text(self, week: Week, column: int) -> str:
        if column == WEEK:
            days = (formatting.short_day(week.period.start), formatting.short_day(week.period.end))
            return self.tr("{start} – {end}").format(start=days[0], end=days[1])
        return write_amount(week.value if column == VALUE else week.needed, self._metric, self._currency)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignLeft if column == WEEK else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _tone(self, week: Week) -> Tone | None:
        if not week.over or week.value is None or week.needed is None or self._metric not in METRICS:
            return None
        reached = (
            week.value <= week.needed if METRICS[self._metric].better == "down" else week.value >= week.needed
        )
        return Tone.GOOD if reached else None
