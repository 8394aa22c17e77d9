"""The table of the take-down list: what is typed on it is looked for, and arrows begin at its first row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from socialroi_desktop.views.widgets.data_table import DataTable

_ARROWS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TakeDownList(DataTable):
    """`typed` carries the first sign of what is typed on it: it is for a line, and ticks nothing.

    While nothing is chosen a frame shows where the keys are.
    """

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.strip() and text.isprintable() and not event.modifiers() & _COMMANDS:
            self.typed.emit(text)
        elif event.key() in _ARROWS and not self.selectedIndexes() and self.currentIndex().isValid():
            # Nobody chose the row that is framed so far: it is the first, not passed by.
            self.selectRow(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def show_frame(self) -> None:
        """Frame the row where the keys are as long as nothing is chosen."""
        self.shows_cell_focus = not self.selectedIndexes()
        self.viewport().update()
