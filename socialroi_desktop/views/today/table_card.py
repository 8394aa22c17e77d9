"""A card with a short table that is opened row by row, or a line that says why there is none."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label

# So many rows are in sight; the others scroll.
_MOST_ROWS = 5


class TableCard(Card):
    """`opened` carries the row that was opened by Enter or a double click."""

    opened = Signal(object)

    def __init__(
        self,
        title: str,
        rows: RowModel[Any],
        nothing: str,
        *,
        two_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.rows = rows
        rows.setParent(self)
        self._nothing = nothing
        self.nothing = role_label(self.tr("Reading…"), "muted", wrap=True)
        self.table = DataTable(title, two_line=two_line, stretch_column=0)
        self.table.setModel(rows)
        self.table.horizontalHeader().hide()
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.table.row_opened.connect(lambda index: self.opened.emit(rows.row(index.row())))
        self.table.wrap_lines(0)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.table.hide()

    @property
    def chosen(self) -> Any:
        """The row the keyboard is on; None where it is elsewhere."""
        return self.rows.row(self.table.currentIndex().row()) if self.table.hasFocus() else None

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.rows.show_rows(tuple(rows))
        self.nothing.setText(self._nothing)
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.fit_columns()
        self.table.fit_height(_MOST_ROWS)
