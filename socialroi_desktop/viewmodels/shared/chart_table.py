"""The values of a chart as a Qt table model, for "Show as table". Knows no drawing."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import ChartTable, Value
from socialroi_desktop.viewmodels.shared.chart_text import write_value
from socialroi_desktop.viewmodels.shared.roles import Role

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChartTableModel(QAbstractTableModel):
    """Read-only rows of a ChartTable; the first column is the day or the label."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = ChartTable((), ())

    def set_table(self, table: ChartTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.header)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._write(value)
        if role == Role.SORT:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _write(self, value: date | str | Value) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, date):
            return formatting.day(value)
        return write_value(value, self._table.unit, self._table.currency)
