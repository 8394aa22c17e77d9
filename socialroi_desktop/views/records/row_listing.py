"""What the actions, chips and dialogs of a table of records know of it. Knows none of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.query import Term
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.edit_table import EditTable


class RowListing(QWidget):
    """Rows of one kind of record that can be added, saved and shown. `refused` carries a sentence for the banner of the page."""

    refused = Signal(str)
    import_opened = Signal(int)
    import_requested = Signal()
    record_opened = Signal(str, int)

    session: Session
    table: RecordTable
    changes: RecordChanges
    view: EditTable
    add_action: QAction

    def show_row(self, row_id: int) -> None:
        """Select a record and show its details, whatever the filters say."""
        raise NotImplementedError

    def narrow(self, terms: Sequence[Term]) -> None:
        """Show only rows that meet conditions, until others are asked for."""
        raise NotImplementedError

    def add(self) -> None:
        """Show the form for a new record; where none is added, say where they come from."""
        raise NotImplementedError

    def save_as(self, path: Path) -> None:
        """Save the rows that are shown, in their order, as CSV."""
        raise NotImplementedError
