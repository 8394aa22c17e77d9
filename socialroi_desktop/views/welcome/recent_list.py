"""A list of files with name and folder; Enter or a click opens one."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.cell_delegate import CellDelegate


class _TallDelegate(CellDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), sizes().row_two_line)


class RecentList(QListView):
    """Two lines a row. `row_opened` gives the index."""

    row_opened = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_TallDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.row_opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
