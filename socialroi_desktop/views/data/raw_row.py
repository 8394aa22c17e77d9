"""The cells of one row exactly as they stand in the file, under their headers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.roles import Role, Tone
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class RawCells(QAbstractTableModel):
    """One row; columns that are read are strong, the others muted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[tuple[str, str, bool], ...] = ()

    def show_cells(self, header: Sequence[str], cells: Sequence[str], used: set[str]) -> None:
        """Show the filled cells of a row."""
        self.beginResetModel()
        names = [*header, *[""] * max(0, len(cells) - len(header))]
        self._cells = tuple(
            (name, cell, name in used) for name, cell in zip(names, cells, strict=False) if cell.strip()
        )
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() or not self._cells else 1

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._cells[section][0].split())
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        _, cell, used = self._cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        return None if used or role != Role.TONE else Tone.MUTED


class RawRow(QWidget):
    """A line of words and a table of one row; keeps its height so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = RawCells(self)
        self.title = role_label("", "small", wrap=True)
        self.view = DataTable(self.tr("The row as it stands in the file"), widest=220)
        self.view.setModel(self.cells)
        self.view.setFixedHeight(2 * sizes().row + 15)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.view)
        self.clear()

    def clear(self) -> None:
        """Show no row."""
        self.cells.show_cells((), (), set())
        self.title.setText(self.tr("Select a row to see its cells as they stand in the file."))

    def show_row(
        self, line: int, header: Sequence[str], cells: Sequence[str], used: set[str], *, remark: str = ""
    ) -> None:
        """Show the cells of a line; a remark (what changes, what is wrong) stands above them in full."""
        plain = self.tr("Line {line} as it stands in the file; grey cells are not read.")
        told = self.tr("Line {line}: {remark}")
        self.title.setText((told if remark else plain).format(line=line, remark=remark))
        self.cells.show_cells(header, cells, used)
