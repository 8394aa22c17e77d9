"""A list of few columns from which the arrows walk on into the next one. Knows no other list and not what its rows are."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.views.widgets.data_table import DataTable

# The column that takes the room left over, and on which the keyboard stands.
_MAIN = 0


class WalkedTable(DataTable):
    """`left` is told when the arrows go beyond its first (-1) or last row (1), `entered_by_key` when the keyboard comes to it."""

    left = Signal(int)
    entered_by_key = Signal()

    def __init__(self, name: str, rows: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(name, two_line=True, stretch_column=_MAIN, parent=parent)
        self._rows = rows
        self.setModel(rows)
        self.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def choose(self, row: int) -> None:
        """Put the keyboard on a row; -1 is the last."""
        count = self._rows.rowCount()
        if count:
            self.setCurrentIndex(self._rows.index(count - 1 if row < 0 else min(row, count - 1), _MAIN))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Have no row chosen: the keyboard is on another list."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt goes to the first row by itself, and shows nothing of it.
        if not self.selectionModel().hasSelection() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(max(self.currentIndex().row(), 0), _MAIN))
            self.selectRow(self.currentIndex().row())
        self.entered_by_key.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self._rows.rowCount() - 1
        if event.key() == Qt.Key.Key_Up and row <= 0:
            self.left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and row >= last:
            self.left.emit(1)
        else:
            super().keyPressEvent(event)
