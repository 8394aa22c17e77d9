"""Two records side by side before they become one: per field the value that stays. Knows no widgets, writes nothing."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.operations.records.merging import Comparison
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.wording import field_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
FIELD, FIRST, SECOND = 0, 1, 2


class MergeTable(QAbstractTableModel):
    """One row a field; ticking a value makes it the one that stays. `chosen` comes with every other choice."""

    chosen = Signal()

    def __init__(self, found: Comparison, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found, self._naming = found, naming
        self._taken = set(found.proposed)

    @property
    def taken(self) -> frozenset[str]:
        """The fields whose value is taken from the second record."""
        return frozenset(self._taken)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._found.fields)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Field"), self.tr("First row"), self.tr("Second row"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        spec, column = self._found.fields[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return field_label(spec) if column == FIELD else self._text(index.row(), column)
        if column == FIELD:
            return Tone.MUTED if role == Role.TONE and not self._differs(index.row()) else None
        stays = (spec.name in self._taken) == (column == SECOND)
        if role == Qt.ItemDataRole.CheckStateRole and self._differs(index.row()):
            return Qt.CheckState.Checked if stays else Qt.CheckState.Unchecked
        if role == Role.STRONG:
            return stays and self._differs(index.row())
        return Tone.MUTED if role == Role.TONE and not stays else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() != FIELD and self._differs(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        # One of the two always stays: taking the tick off one puts it on the other.
        self.take(
            index.row(), second=(Qt.CheckState(value) == Qt.CheckState.Checked) == (index.column() == SECOND)
        )
        return True

    def take(self, row: int, *, second: bool) -> None:
        """Let the value of the second record stay, or that of the first."""
        name = self._found.fields[row].name
        if second:
            self._taken.add(name)
        else:
            self._taken.discard(name)
        self.dataChanged.emit(self.index(row, FIELD), self.index(row, SECOND))
        self.chosen.emit()

    def _record(self, column: int) -> Record:
        return self._found.kept if column == FIRST else self._found.gone

    def _text(self, row: int, column: int) -> str:
        text = shown(self._record(column), self._found.fields[row], self._naming)
        return " ".join(text.split())

    def _differs(self, row: int) -> bool:
        name = self._found.fields[row].name
        return bool(getattr(self._found.kept, name) != getattr(self._found.gone, name))
