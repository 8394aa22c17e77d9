"""One list of the inbox: mentions by who and what. Knows no other list."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.queries.listening.waiting import Said
from socialroi_desktop.viewmodels.listening.rows import SaidRows
from socialroi_desktop.views.widgets.walked_table import WalkedTable


class SaidTable(WalkedTable):
    """Mentions of one list; the arrows walk on into the next one."""

    def __init__(self, name: str, rows: SaidRows, parent: QWidget | None = None) -> None:
        super().__init__(name, rows, parent)
        self.rows = rows
        if rows.columnCount() == 1:
            self.horizontalHeader().hide()

    @property
    def chosen(self) -> Said | None:
        """What the keyboard is on; None where it is elsewhere."""
        return self.rows.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
