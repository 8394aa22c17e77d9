"""The fields no column fills yet, as chips to drag onto a column; a field dropped here is free again."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.viewmodels.data.field_drag import carried, field_in, formats
from socialroi_desktop.viewmodels.data.mapping_table import field_choice
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable

_NAME = Qt.ItemDataRole.UserRole


class FieldStrip(QListWidget):
    """`freed` carries the field that was dragged back from a column."""

    freed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fields without a column: drag one onto its column"))
        self.setProperty("role", "chips")
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(3)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(2 * sizes().row)
        # The list of each column is the way by keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_fields(self, specs: Sequence[Spec]) -> None:
        """Show fields, those that are needed first."""
        self.clear()
        for spec in sorted(specs, key=lambda spec: not spec.asked):
            item = QListWidgetItem(field_choice(spec), self)
            item.setData(_NAME, spec.name)
            font = item.font()
            font.setBold(spec.asked)
            item.setFont(font)
            item.setToolTip(self.tr("Drag it onto the column it is in"))

    @property
    def names(self) -> list[str]:
        """The fields that are shown."""
        return [str(self.item(row).data(_NAME)) for row in range(self.count())]

    def mimeTypes(self) -> list[str]:
        return list(formats())

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return carried(str(items[0].data(_NAME)) if items else "")

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(self, index: int, data: QMimeData | None, action: Qt.DropAction) -> bool:
        name = field_in(data) if data is not None else ""
        if name and name not in self.names:
            self.freed.emit(name)
        return False

    def dropEvent(self, event: QDropEvent) -> None:
        # The list itself never moves its chips about.
        self.dropMimeData(0, event.mimeData(), event.dropAction())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def accept_fields(view: DataTable) -> None:
    """Let a table of columns take fields that are dropped on it, and give away those it has."""
    view.setDragEnabled(True)
    view.setAcceptDrops(True)
    view.setDropIndicatorShown(True)
    view.setDragDropMode(DataTable.DragDropMode.DragDrop)
    view.setDragDropOverwriteMode(True)
    view.setDefaultDropAction(Qt.DropAction.CopyAction)
