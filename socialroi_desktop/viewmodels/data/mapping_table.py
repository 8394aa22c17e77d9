"""Which column of an unknown file means which field: one row a column, with its first cells."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.ingest import Plan
from socialroi_desktop.ingest.completing.pieces import TITLE_OF
from socialroi_desktop.ingest.planning.mapping import ENTITIES, TAKEN, guess_mapping, importable
from socialroi_desktop.viewmodels.data.field_drag import carried, field_in, formats
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

__all__ = ["ENTITIES", "FIELD", "MappingTable", "field_choice"]

FIELD = 2
_SHOWN_CELLS = 3


class MappingTable(RowModel[int]):
    """`mapping_changed` comes with every choice; a field is filled by one column, the last one chosen."""

    mapping_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        muted: Answers[int] = {Role.TONE: lambda row: None if row in self._fields else Tone.MUTED}
        columns: tuple[Column[int], ...] = (
            Column(
                translate("MappingTable", "Column in the file"),
                self._name,
                answers={Role.STRONG: lambda row: row in self._fields, **muted},
            ),
            Column(translate("MappingTable", "First cells"), self._first_cells, answers=MUTED),
            Column(
                translate("MappingTable", "Means"),
                self._field_words,
                answers={Qt.ItemDataRole.EditRole: self.field_at, **muted},
            ),
        )
        super().__init__(columns, parent)
        self._header: tuple[str, ...] = ()
        self._samples: Sequence[Sequence[str]] = ()
        self._fields: dict[int, str] = {}
        self.entity = ENTITIES[0]
        self.defaults: dict[str, str] = {}

    def show_plan(self, plan: Plan) -> None:
        """Start from what is known of a file: its own mapping, or a first guess."""
        self._header, self._samples = plan.header, plan.samples
        self.entity = plan.entity if plan.entity in TAKEN else ENTITIES[0]
        known = {spec.name for spec in self.fields}
        self._fields = {index: name for index, name in plan.mapping.items() if name in known}
        self.defaults = dict(plan.layout.options.defaults)
        self.show_rows(range(len(self._header)))
        self.mapping_changed.emit()

    def set_entity(self, entity: str) -> None:
        """Say what the rows of the file are; columns are guessed anew."""
        self.entity = entity
        self._fields = guess_mapping(self._header, entity)
        self.defaults = {
            name: value for name, value in self.defaults.items() if name in {s.name for s in self.fields}
        }
        self.show_rows(self.rows)
        self.mapping_changed.emit()

    def set_default(self, name: str, value: str | None) -> None:
        """Give a value for a field that no column holds."""
        if value:
            self.defaults[name] = value
        else:
            self.defaults.pop(name, None)
        self.mapping_changed.emit()

    @property
    def fields(self) -> tuple[Spec, ...]:
        """The fields a column can mean."""
        return importable(self.entity)

    @property
    def mapping(self) -> Mapping[str, str]:
        """Header -> field; a blank field leaves the column out."""
        return {name: self._fields.get(index, "") for index, name in enumerate(self._header) if name.strip()}

    @property
    def missing(self) -> tuple[Spec, ...]:
        """Required fields that neither a column nor a value fills."""
        return tuple(spec for spec in self.unfilled if spec.name not in self.defaults)

    @property
    def unfilled(self) -> tuple[Spec, ...]:
        """Required fields that no column fills: a value for the whole file can be given.

        The currency is not among them: where no column names it, it is asked with the amounts in sight.
        """
        filled = set(self._fields.values())
        if self.entity == UgcItem.entity and filled & set(TITLE_OF):
            filled.add(UgcItem.label_field)
        return tuple(
            spec
            for spec in self.fields
            if spec.asked and spec.kind is not Kind.CURRENCY and spec.name not in filled
        )

    @property
    def optional(self) -> tuple[Spec, ...]:
        """Fields nobody needs that neither a column nor a value fills: a value for every row can be added."""
        filled = set(self._fields.values()) | set(self.defaults)
        return tuple(spec for spec in self.fields if not spec.asked and spec.name not in filled)

    def field_at(self, row: int) -> str:
        """Return the field a column means, or an empty string."""
        return self._fields.get(row, "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if index.row() in self._fields:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == FIELD else flags

    def mimeTypes(self) -> list[str]:
        return list(formats())

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried(self.field_at(indexes[0].row()) if indexes else "")

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return parent.isValid() and field_in(data) in {spec.name for spec in self.fields}

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        return self.setData(self.index(parent.row(), FIELD), field_in(data))

    def free(self, name: str) -> None:
        """Let a field be filled by no column."""
        for row in [row for row, field in self._fields.items() if field == name]:
            self.setData(self.index(row, FIELD), "")

    @property
    def free_fields(self) -> tuple[Spec, ...]:
        """The fields that no column fills."""
        filled = set(self._fields.values())
        return tuple(spec for spec in self.fields if spec.name not in filled)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != FIELD or role != Qt.ItemDataRole.EditRole:
            return False
        row, name = index.row(), str(value or "")
        if name == self.field_at(row):
            return True
        if name and name not in {spec.name for spec in self.fields}:
            return False
        for other in [other for other, field in self._fields.items() if name and field == name]:
            del self._fields[other]
        self._fields.pop(row, None)
        if name:
            self._fields[row] = name
            self.defaults.pop(name, None)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, FIELD))
        self.mapping_changed.emit()
        return True

    def _name(self, row: int) -> str:
        return " ".join(self._header[row].split()) or self.tr("(no name)")

    def _first_cells(self, row: int) -> str:
        cells = [cells[row].strip() for cells in self._samples if row < len(cells) and cells[row].strip()]
        return "  ·  ".join(dict.fromkeys(cell[:40] for cell in cells[:_SHOWN_CELLS]))

    def _field_words(self, row: int) -> str:
        name = self.field_at(row)
        spec = next((spec for spec in self.fields if spec.name == name), None)
        return field_choice(spec) if spec is not None else self.tr("not imported")


def field_choice(spec: Spec) -> str:
    """Return a field's label in the list of what a column can mean; required ones are marked."""
    if not spec.asked:
        return field_label(spec)
    return translate("MappingTable", "{field} (required)").format(field=field_label(spec))
