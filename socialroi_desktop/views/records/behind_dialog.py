"""The rows behind a figure in a window of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.behind_rows import (
    TIME,
    UNITS,
    WORDS,
    behind_columns,
    rows_of,
    sum_words,
)
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label


class BehindDialog(QDialog):
    """`record_opened` names the row that was opened with Enter or a double click."""

    record_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rows behind a figure"))
        self.resize(820, 480)
        self._figure, self._formula = (
            role_label("", "page-title", wrap=True),
            role_label("", "muted", wrap=True),
        )
        self.rows = RowModel(behind_columns(), self)
        self.table = DataTable(self.tr("Rows behind a figure"), stretch_column=WORDS)
        self.table.setModel(self.rows)
        self.table.row_opened.connect(self._open)
        self.count = role_label("", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(close_button(self), 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        column.setSpacing(sizes().tight + 2)
        column.addWidget(self._figure)
        column.addWidget(self._formula)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_rows(self, figure: str, formula: str, tables: Sequence[ProofTable]) -> None:
        """Show the rows of a figure, which is named and explained."""
        rows, total = rows_of(tuple(tables))
        self._figure.setText(figure)
        self._formula.setText(formula)
        self.rows.show_rows(rows)
        self.table.setColumnHidden(TIME, not any(row.minutes for row in rows))
        self.table.setColumnHidden(UNITS, all(row.units is None for row in rows))
        shown = formatting.number(len(rows))
        words = self.tr("Rows: {total}") if len(rows) == total else self.tr("Rows shown: {shown} of {total}")
        told = words.format(shown=shown, total=formatting.number(total))
        self.count.setText(beside((told, sum_words(rows))))
        self.open()

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.close()
            self.record_opened.emit(row.entity, row.row_id)
