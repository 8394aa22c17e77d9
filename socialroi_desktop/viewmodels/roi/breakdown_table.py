"""The breakdown as a Qt table model: every number carries the key of its proof. Knows no widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from socialroi_desktop.viewmodels.roi.snapshot import Breakdown, Entry, Row
from socialroi_desktop.viewmodels.roi.words import column_name, group_header, group_name, rest_hint, rest_name
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import range_text, reason_of, tone_of, value_text
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

AnyIndex = QModelIndex | QPersistentModelIndex
PINNED = Role.STRONG + 1
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its id (`name`, `goal`, `channel`, `day`, `range`, or a metric), header and side."""

    id: str
    header: str
    right: bool = False


class BreakdownTable(QAbstractTableModel):
    """Rows of a Breakdown. `PINNED` tells rows that stay below the others whatever they are sorted by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._breakdown = Breakdown()
        self._columns: tuple[Column, ...] = columns_of(self._breakdown)
        self._answers: dict[int, Callable[[Row, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Role.SORT: self._sort_value,
            Role.TONE: self._tone,
            Role.REASON: self._reason,
            Role.KEY: self._key,
            Role.CHANNEL: self._channel,
            PINNED: lambda row, column: not row.is_own,
        }

        self._words: dict[str, Callable[[Row], str]] = {
            "name": self._name,
            "goal": lambda row: translate("Roi", ", ").join(row.goals),
            "channel": lambda row: channel_name(row.channel),
            "day": lambda row: formatting.day(row.day),
        }

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._columns

    @property
    def groups(self) -> int:
        """How many rows are groups, what belongs to none left out."""
        return sum(row.is_own for row in self._breakdown.rows)

    def set_breakdown(self, breakdown: Breakdown) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._breakdown = breakdown
        self._columns = columns_of(breakdown)
        self.endResetModel()

    def column_of(self, column_id: str) -> int:
        """Return the number of a column, 0 when it is not shown."""
        return next((n for n, column in enumerate(self._columns) if column.id == column_id), 0)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._breakdown.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        answer = self._answers.get(role)
        return None if answer is None else answer(self._breakdown.rows[index.row()], column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header
        return _side(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: Row, column: Column) -> str:
        words = self._words.get(column.id)
        if words is not None:
            return words(row)
        entry = _entry(row, column)
        if entry is None:
            return formatting.UNKNOWN if row.is_own else ""
        return range_text(entry.figure) if column.id == "range" else value_text(entry.figure)

    def _name(self, row: Row) -> str:
        if row.is_own:
            return group_name(self._breakdown.by, row.name)
        return rest_name(self._breakdown.by, row.kind)

    def _sort_value(self, row: Row, column: Column) -> Any:
        if column.id in ("name", "goal", "channel"):
            return self._text(row, column).casefold()
        if column.id == "day":
            return row.day.toordinal() if row.day else None
        entry = _entry(row, column)
        if entry is None:
            return None
        value = entry.figure.low if column.id == "range" else entry.figure.value
        return None if value is None else float(value)

    def _tone(self, row: Row, column: Column) -> Tone | None:
        if column.id in ("range", "goal") or row.kind != "group":
            return Tone.MUTED
        entry = _entry(row, column)
        return tone_of(entry.figure) if entry is not None and column.id == "roi" else None

    def _reason(self, row: Row, column: Column) -> str | None:
        if not row.is_own:
            return rest_hint(self._breakdown.by, row.kind)
        entry = _entry(row, column)
        return (reason_of(entry.figure) or None) if entry is not None else None

    def _tip(self, row: Row, column: Column) -> str | None:
        if row.kind == "beside" and column.id == "name":
            return translate("Roi", "Not social: here to compare with, and in none of the figures above.")
        entry = _entry(row, column)
        if entry is None or not entry.figure.small_sample:
            return None
        return translate("Roi", "Small sample: too few orders to judge.")

    def _key(self, row: Row, column: Column) -> str | None:
        entry = _entry(row, column)
        if entry is None:
            entry = row.cells.get("roi") or next(iter(row.cells.values()), None)
        return None if entry is None else entry.key

    def _channel(self, row: Row, column: Column) -> str | None:
        of_channel = self._breakdown.by == "channel" and column.id == "name"
        return row.channel if column.id == "channel" or of_channel else None


def columns_of(breakdown: Breakdown) -> tuple[Column, ...]:
    """Return the columns of a breakdown: what names and describes a row, its metrics and the range of ROI."""
    columns = [Column("name", group_header(breakdown.by))]
    if breakdown.by == "campaign":
        columns.append(Column("goal", translate("Roi", "Goal")))
    if breakdown.by == "post":
        columns.append(Column("channel", translate("Roi", "Channel")))
        columns.append(Column("day", translate("Roi", "Day"), right=True))
    for metric in breakdown.metrics:
        columns.append(Column(metric, column_name(metric), right=True))
        if metric == "roi":
            columns.append(Column("range", translate("Roi", "Range"), right=True))
    return tuple(columns)


def _entry(row: Row, column: Column) -> Entry | None:
    return row.cells.get("roi" if column.id == "range" else column.id)


def _side(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
