"""Paths to a purchase as tables: by first source, by number of visits, and the customers behind a row. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from socialroi_desktop.metrics.methods.paths import SourcePaths, TouchPath, VisitGroup
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.queries.paths import RECENT_DAYS, PathSummary
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, what it shows of a row, and whether that is a number."""

    header: str
    text: Callable[[Any], str]
    number: bool = False


class PathsTable(QAbstractTableModel):
    """Read-only rows shown by columns; the first one carries a channel where the row has one."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self._columns[section].header if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Role.CHANNEL and index.column() == 0 and isinstance(row, SourcePaths):
            return row.channel or None
        return None

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].number else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


def source_columns() -> list[Column]:
    """Return the columns of paths with an order, by the source that began them."""
    return [
        Column(translate("Paths", "First visit from"), _source_name),
        Column(translate("Paths", "Orders"), lambda row: formatting.number(len(row.paths)), True),
        Column(
            translate("Paths", "Visits, median"), lambda row: formatting.number(row.median_touches, 1), True
        ),
        Column(translate("Paths", "Days, median"), lambda row: formatting.number(row.median_days, 1), True),
    ]


def visit_columns() -> list[Column]:
    """Return the columns of visitors without an order, by how often they came lately."""
    return [
        Column(translate("Paths", "Visits without an order"), _visits),
        Column(translate("Paths", "Visitors"), lambda row: formatting.number(len(row.customers)), True),
    ]


def customer_columns() -> list[Column]:
    """Return the columns of the customers behind a row."""
    return [
        Column(translate("Paths", "Customer key"), lambda path: path.customer),
        Column(translate("Paths", "First visit from"), lambda path: _channel(path.first_channel)),
        Column(translate("Paths", "Visits"), lambda path: formatting.number(len(path.touches)), True),
        Column(translate("Paths", "Days"), lambda path: formatting.number(path.days), True),
        Column(
            translate("Paths", "Last visit"),
            lambda path: formatting.day(date.fromisoformat(path.touches[-1].day)),
        ),
    ]


def visit_hint() -> str:
    """Say in which days visits without an order are counted."""
    return translate("Paths", "last {days} days of the period").format(days=RECENT_DAYS)


def customers_of(row: SourcePaths | VisitGroup) -> Sequence[TouchPath]:
    """Return the paths behind a row of either table."""
    return row.paths if isinstance(row, SourcePaths) else row.customers


def is_empty(summary: PathSummary) -> bool:
    """Tell whether the touches tell nothing of the period."""
    return not summary.sources and not summary.visitors


def save_customers(path: Path, customers: Sequence[TouchPath]) -> int:
    """Write customers with their visits to a CSV file, for remarketing; return how many."""
    header = [column.header for column in customer_columns()]
    rows = (
        (one.customer, _channel(one.first_channel), len(one.touches), one.days, one.touches[-1].day)
        for one in customers
    )
    return write_csv(path, header, rows)


def _source_name(row: SourcePaths) -> str:
    return translate("Paths", "All sources") if row.channel == "" else _channel(row.channel)


def _channel(channel: str | None) -> str:
    return channel_name(channel) if channel else translate("Paths", "not known")


def _visits(row: VisitGroup) -> str:
    template = translate("Paths", "{count} or more") if row.or_more else "{count}"
    return template.format(count=formatting.number(row.visits))
