"""The one read-only table model: frozen rows shown by declared columns. Knows no widgets and not what the rows are.

Tables that edit records in place are `viewmodels.records.table`; one with ticks or drops adds them in a subclass.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone

T = TypeVar("T")
# What cells answer by item role: a function of the row, or one answer for all rows.
Answers = Mapping[int, Callable[[T], Any] | Any]
# Whole columns that only accompany the others.
MUTED: Mapping[int, Any] = MappingProxyType({Role.TONE: Tone.MUTED})
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: its translated title, what it shows of a row, and what else its cells answer.

    `sort` gives the comparable value behind the text; `right` is the side of numbers; `id` tells it from the others
    where columns come and go, `tip` explains the column on hover over its title.
    """

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    right: bool = False
    answers: Answers[T] = field(default_factory=lambda: MappingProxyType({}))
    id: str = ""
    tip: str = ""

    @property
    def side(self) -> int:
        """Where the column's cells and title stand, as Qt's alignment."""
        return _RIGHT if self.right else _LEFT


class RowModel(QAbstractTableModel, Generic[T]):
    """Rows of one kind. `answers` are those of every cell of a row; what a column answers comes before them."""

    def __init__(
        self,
        columns: Sequence[Column[T]] = (),
        parent: QObject | None = None,
        *,
        rows: Sequence[T] = (),
        answers: Answers[T] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._columns, self._rows, self._answers = tuple(columns), rows, answers

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """The columns shown."""
        return self._columns

    @property
    def rows(self) -> Sequence[T]:
        """The rows shown, in order."""
        return self._rows

    def column_of(self, column_id: str) -> int:
        """Return the number of a column, 0 when it is not shown."""
        return next((n for n, column in enumerate(self._columns) if column.id == column_id), 0)

    def row(self, number: int) -> T | None:
        """Return a row that is shown, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def show_rows(self, rows: Sequence[T], columns: Sequence[Column[T]] | None = None) -> None:
        """Show other rows, by other columns where they are given."""
        self.beginResetModel()
        self._rows = rows
        if columns is not None:
            self._columns = tuple(columns)
        self.endResetModel()

    def add_rows(self, rows: Sequence[T]) -> None:
        """Show more rows below; what a view shows stays where it is."""
        known = len(self._rows)
        self.beginInsertRows(ROOT, known, known + len(rows) - 1)
        self._rows = (*self._rows, *rows)
        self.endInsertRows()

    def repaint_column(self, column: int) -> None:
        """Say that all cells of a column may have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side
        if role == Role.SORT and column.sort is not None:
            return column.sort(row)
        answer = column.answers.get(role, self._answers.get(role))
        return answer(row) if callable(answer) else answer
