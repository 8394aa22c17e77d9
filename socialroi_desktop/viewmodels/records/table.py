"""The one table model behind every list of records: columns, editing, sorting derived from the declarations.

Rows come from the store by id, a page at a time, so that 100,000 rows scroll as 100 do. Knows no widgets.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.fields import NUMBER_KINDS, TAGS, Kind, Record, Spec, every_field
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Tag
from socialroi_desktop.domain.validation import check_value
from socialroi_desktop.domain.values.reading import Picked, Surroundings, read
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.records.alike import alike_in
from socialroi_desktop.viewmodels.records.ordered_rows import OrderedRows
from socialroi_desktop.viewmodels.records.within import EVERYTHING, Within
from socialroi_desktop.viewmodels.shared.field_text import Naming, currency_of, edit_text, shown
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.style import surroundings
from socialroi_desktop.viewmodels.shared.tag_names import Chips, chips_of
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.wording import field_label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

# Most of what a cell is asked for while it is painted is nothing that a record tells.
_TOLD = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.EditRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        *map(int, (Role.CHANNEL, Role.TAGS, Role.KEY, Role.SORT)),
    }
)


def _is_column(spec: Spec) -> bool:
    """Tell what a table shows of itself: not the day that only repeats the time beside it."""
    return spec.shown and (spec.editable or spec.kind is not Kind.DATE)


class RecordTable(OrderedRows):
    """Records of one type as rows. `refused` carries the sentence about a value that was not taken."""

    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        record: type[Record],
        *,
        columns: Sequence[str] | None = None,
        within: Within = EVERYTHING,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, record, parent, within=within)
        declared = {spec.name: spec for spec in every_field(record)}
        # To which record something belongs is never typed over: it is told by two fields together.
        declared |= {name: replace(declared[name], editable=False) for name in record.of_any}
        self.columns: tuple[Spec, ...] = (
            tuple(spec for spec in declared.values() if _is_column(spec)) if columns is None
            else tuple(declared[name] for name in columns)
        )  # fmt: skip
        self._pending: dict[tuple[int, str], Any] = {}
        self.naming = self._naming()
        session.prepare_names({spec.refers_to for spec in declared.values() if spec.refers_to})
        self.read_anew()

    def show_query(self, query: Query) -> None:
        """Show other rows; the text also finds channels and choices by their labels."""
        found = alike_in(self.session, self.record_type, query.text)
        query = replace(query, entity=self.record_type.entity, alike=found)
        if query != self._query:
            self.show_anew(query)

    @property
    def used_tags(self) -> tuple[str, ...]:
        """The tags that records of this kind have."""
        return self.session.tags.used(self.record_type.entity)

    def read_anew(self) -> None:
        self.naming = self._naming()
        super().read_anew()

    def _naming(self) -> Naming:
        return self.session.naming(self.within.currency or "")

    # What Qt asks.

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        spec = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return field_label(spec)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(spec)
        if role == Qt.ItemDataRole.ToolTipRole and spec.help:
            return declared("Fields", spec.help)
        return None

    def _side(self, spec: Spec) -> int:
        # To what a row belongs is told by its name, not by its number.
        number = spec.kind in NUMBER_KINDS and spec.name not in self.record_type.of_any
        return int(_RIGHT if number else _LEFT)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TOLD or not index.isValid():
            return None
        spec = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(spec)
        record = self.record(index.row())
        if record is None:
            return None
        return self._cell(self._with_pending(record), spec, role)

    def _cell(self, record: Record, spec: Spec, role: int) -> Any:
        value = getattr(record, spec.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(record, spec, self.naming)
        if role == Qt.ItemDataRole.EditRole:
            return edit_text(spec, value, currency_of(record, self.naming), self.naming)
        if role == Role.CHANNEL:
            return (value or None) if spec.kind is Kind.CHANNEL else None
        if role == Role.TAGS:
            return self._chips(record, spec, value)
        return record.id if role == Role.KEY else value

    def _chips(self, record: Record, spec: Spec, value: Any) -> Chips | None:
        if isinstance(record, Tag) and spec.name == record.label_field:
            return ((record.name, record.color),)
        return chips_of(value, self.naming.tags) or None if spec is TAGS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].editable and self.session.workspace.writable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed (text) or picked (`Picked`); a value that does not hold is refused in words."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        record, spec = self.record(index.row()), self.columns[index.column()]
        if record is None or record.id is None:
            return False
        try:
            new = self.read_cell(record, spec, value)
        except UserError as error:
            self.refused.emit(sentence_of(error))
            return False
        if new != getattr(record, spec.name):
            self._write(record.id, spec, new)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_by(self.columns[column].name if 0 <= column < len(self.columns) else "", order)

    def sort_by(self, name: str, order: Qt.SortOrder) -> None:
        """Put the rows in the order of a field, shown or not; "" for the order in which they came."""
        self.show_query(replace(self._query, sort=name, descending=order is Qt.SortOrder.DescendingOrder))

    # What is typed.

    def around(self, record: Record | None, currency: str | None = None) -> Surroundings:
        """Return what the reading of a typed cell of a record leans on."""
        own = currency_of(record, self.naming) if record is not None else self.naming.currency
        return surroundings(
            currency or own, self.naming.zone, self.session.today, self.naming.names, own=self.naming.own
        )

    def read_cell(self, record: Record | None, spec: Spec, value: Any, currency: str | None = None) -> Any:
        """Return the stored value of what was typed or picked; UserError when the field does not take it.

        `currency` is that of the row when it is about to change.
        """
        around = self.around(record, currency)
        new = value.value if isinstance(value, Picked) else read(spec, str(value), around)
        problem = check_value(spec, new)
        if problem is not None:
            raise UserError(problem.template, **problem.values)
        return new

    def _write(self, row_id: int, spec: Spec, new: Any) -> None:
        key = (row_id, spec.name)
        self._pending[key] = new
        entity = self.record_type.entity

        def work(workspace: Workspace, progress: Progress) -> Changed:
            return edit_record(workspace, entity=entity, row_id=row_id, changes={spec.name: new})

        def failed(error: Exception) -> None:
            self._settle(key)
            if isinstance(error, UserError):
                self.refused.emit(sentence_of(error))
            else:
                self.session.failed.emit(error)

        self._tell_row(row_id)
        self.session.perform(
            self.tr("Edit"), work, done=lambda _result: self._settle(key), failed=failed, asked_by=self
        )

    def _with_pending(self, record: Record) -> Record:
        if not self._pending:
            return record
        mine = {name: value for (row_id, name), value in self._pending.items() if row_id == record.id}
        return replace(record, **mine) if mine else record

    def take_change(self, changed: Changed) -> None:
        if "tag" in changed.entities:
            self.naming = self._naming()
        if changed.asked_by is self:
            # What was typed is in the workspace now, and is repainted with the change.
            mine = changed.rows[self.record_type.entity]
            written = {row_id for ids in mine.edited for row_id in ids}
            self._pending = {
                key: value
                for key, value in self._pending.items()
                if key[0] not in written or key[1] not in mine.fields
            }
        super().take_change(changed)

    def _settle(self, key: tuple[int, str]) -> None:
        if key in self._pending:
            del self._pending[key]
            self._tell_row(key[0])

    def _tell_row(self, row_id: int) -> None:
        row = self.row_of(row_id)
        if row is not None:
            self._tell(row, row)
