"""Pieces that may not go out, each with a box that lets it go all the same, and below them what limits the others."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from socialroi_desktop.views.widgets.framed_delegate import FramedDelegate

# Px of one line, of all at most, and to which the list gives way where something is wrong elsewhere.
_ROW, _LIST, _LEAST = 34, 116, 30
# Px that a box takes of a line, and that stand around its text.
_BOX, _AROUND, _ENDLESS = 64, 4, 10_000


class RefusedList(QListWidget):
    """`ticked_changed` comes with every tick. Nothing is ticked at first: each is a decision of its own."""

    ticked_changed = Signal()

    def __init__(self, pieces: int, parent: QWidget | None = None) -> None:
        """`pieces` is how many there are at most."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pieces that may not go, or not everywhere, or not for long"))
        self.setProperty("role", "boxed")
        self.setItemDelegate(FramedDelegate(self))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(min(_LIST, _ROW * (pieces + 1)))
        self.itemChanged.connect(lambda _row: self.ticked_changed.emit())

    @property
    def ticked(self) -> frozenset[int]:
        """The ids of those that are ticked."""
        rows = (self.item(number) for number in range(self.count()))
        return frozenset(
            row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() == Qt.CheckState.Checked
        )

    def show_lines(self, refused: Mapping[int, str], others: Sequence[str]) -> None:
        """Show a line with a box for each of those refused, by their ids, then the others, which have none."""
        self.blockSignals(True)
        self.clear()
        for row_id, line in refused.items():
            row = QListWidgetItem(line, self)
            row.setData(Qt.ItemDataRole.UserRole, row_id)
            row.setCheckState(Qt.CheckState.Unchecked)
        for line in others:
            row = QListWidgetItem(line, self)
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self._fit()
        self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.blockSignals(True)
        self._fit()
        self.blockSignals(False)

    def _fit(self) -> None:
        """Make each row as high as its line needs: Qt forgets the room that a box takes of it."""
        room, flags = self.viewport().width() - _BOX, Qt.TextFlag.TextWordWrap
        for number in range(self.count()):
            row = self.item(number)
            need = self.fontMetrics().boundingRect(0, 0, room, _ENDLESS, flags, row.text())
            row.setSizeHint(QSize(room, need.height() + _AROUND))
