"""What a goal was counted from, in a window of its own, beside the whole contact log with those people."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.queries.goal_rows import CountedRow, GoalRows
from socialroi_desktop.viewmodels.plan.counted_rows import WORDS, counted_columns, counted_words
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

COUNTED, LOG = "counted", "log"


class CountedDialog(QDialog):
    """`record_opened` names the row that was opened with Enter or a double click."""

    record_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was counted"))
        self.resize(760, 480)
        self._found: GoalRows | None = None
        self._name, self._metric = role_label("", "page-title"), role_label("", "muted")
        self.segments = SegmentedFilter(self.tr("Rows"))
        self.segments.current_changed.connect(self._show_those)
        self.rows = RowModel[CountedRow](counted_columns(), self)
        self.table = DataTable(self.tr("What was counted"), stretch_column=WORDS)
        self.table.setModel(self.rows)
        self.table.row_opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        column.setSpacing(sizes().tight + 2)
        for widget in (self._name, self._metric, self.segments):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(close_button(self), 0, Qt.AlignmentFlag.AlignRight)

    def show_rows(self, found: GoalRows) -> None:
        """Show what a goal was counted from."""
        self._found = found
        self._name.setText(found.goal.name)
        self._metric.setText(counted_words(found))
        self.segments.setVisible(found.days is None)
        self.segments.set_segments(
            [
                Segment(COUNTED, self.tr("Counted"), len(found.counted)),
                Segment(LOG, self.tr("Whole contact log with them"), len(found.log)),
            ]
        )
        self.segments.set_current(COUNTED)
        self._show_those()
        self.open()

    def _show_those(self) -> None:
        if self._found is not None:
            self.rows.show_rows(self._found.log if self.segments.current == LOG else self._found.counted)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.close()
            self.record_opened.emit(row.record.entity, row.record.id or 0)
