"""Two records side by side before they become one: per field the value that stays. Knows no widgets, writes nothing."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.fields import Record, Spec
from socialroi_desktop.operations.records.merging import Comparison
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

FIELD, FIRST, SECOND = 0, 1, 2


class MergeTable(RowModel[Spec]):
    """One row a field; ticking a value makes it the one that stays. `chosen` comes with every other choice."""

    chosen = Signal()

    def __init__(self, found: Comparison, naming: Naming, parent: QObject | None = None) -> None:
        self._found, self._naming = found, naming
        self._taken = frozenset(found.proposed)
        columns = (
            Column(
                translate("MergeTable", "Field"),
                field_label,
                answers={Role.TONE: lambda spec: None if self._differs(spec) else Tone.MUTED},
            ),
            self._values(translate("MergeTable", "First row"), found.kept, second=False),
            self._values(translate("MergeTable", "Second row"), found.gone, second=True),
        )
        super().__init__(columns, parent, rows=found.fields)

    def _values(self, title: str, record: Record, *, second: bool) -> Column[Spec]:
        def stays(spec: Spec) -> bool:
            return (spec.name in self._taken) == second

        def tick(spec: Spec) -> Qt.CheckState | None:
            if not self._differs(spec):
                return None
            return Qt.CheckState.Checked if stays(spec) else Qt.CheckState.Unchecked

        return Column(
            title,
            lambda spec: " ".join(shown(record, spec, self._naming).split()),
            answers={
                Qt.ItemDataRole.CheckStateRole: tick,
                Role.STRONG: lambda spec: stays(spec) and self._differs(spec),
                Role.TONE: lambda spec: None if stays(spec) else Tone.MUTED,
            },
        )

    @property
    def taken(self) -> frozenset[str]:
        """The fields whose value is taken from the second record."""
        return self._taken

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() != FIELD and self._differs(self.rows[index.row()]):
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
        """Let the value of the second record stay, or that of the first; what goes together with it, too."""
        name = self._found.fields[row].name
        names = self._found.together if name in self._found.together else frozenset((name,))
        self._taken = self._taken | names if second else self._taken - names
        for number, spec in enumerate(self._found.fields):
            if spec.name in names:
                self.dataChanged.emit(self.index(number, FIELD), self.index(number, SECOND))
        self.chosen.emit()

    def _differs(self, spec: Spec) -> bool:
        return bool(getattr(self._found.kept, spec.name) != getattr(self._found.gone, spec.name))
