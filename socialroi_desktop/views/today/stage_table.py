"""One list of the day. Knows no other list."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.due import Due
from socialroi_desktop.viewmodels.today.stage_rows import WHAT, StageRows
from socialroi_desktop.views.widgets.walked_table import WalkedTable


class StageTable(WalkedTable):
    """What is due of one part of the day's work; the arrows walk on into the next list."""

    def __init__(self, name: str, rows: StageRows, parent: QWidget | None = None) -> None:
        super().__init__(name, rows, parent)
        self.rows = rows
        self.horizontalHeader().hide()
        self.wrap_lines(WHAT)

    @property
    def chosen(self) -> Due | None:
        """What the keyboard is on; None where it is elsewhere."""
        return self.rows.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
