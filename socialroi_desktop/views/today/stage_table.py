"""One list of the day from which the arrows walk on into the next. Knows no other list."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.due import Due
from socialroi_desktop.viewmodels.today.stage_rows import WHAT, StageRows
from socialroi_desktop.views.widgets.data_table import DataTable


class StageTable(DataTable):
    """`left` is told when the arrows go beyond its first (-1) or last row (1), `entered` when the keyboard comes to it."""

    left = Signal(int)
    entered_by_key = Signal()

    def __init__(self, name: str, rows: StageRows, parent: QWidget | None = None) -> None:
        super().__init__(name, two_line=True, stretch_column=WHAT, parent=parent)
        self.rows = rows
        self.setModel(rows)
        self.horizontalHeader().hide()
        self.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.wrap_lines(WHAT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> Due | None:
        """What the keyboard is on; None where it is elsewhere."""
        return self.rows.row(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def choose(self, row: int) -> None:
        """Put the keyboard on a row; -1 is the last."""
        count = self.rows.rowCount()
        if count:
            self.setCurrentIndex(self.rows.index(count - 1 if row < 0 else min(row, count - 1), WHAT))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Have no row chosen: the keyboard is on another list."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt goes to the first row by itself, and shows nothing of it.
        if not self.selectionModel().hasSelection() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(self.currentIndex().row(), 0), WHAT))
            self.selectRow(self.currentIndex().row())
        self.entered_by_key.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self.rows.rowCount() - 1
        if event.key() == Qt.Key.Key_Up and row <= 0:
            self.left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and row >= last:
            self.left.emit(1)
        else:
            super().keyPressEvent(event)
