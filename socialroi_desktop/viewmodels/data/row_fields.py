"""One row of a file field by field: the cell in the file, the field it fills, what it becomes, what stands there now."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest import Plan
from socialroi_desktop.operations.imports.row_detail import RowDetail
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.wording import field_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
COLUMN, FILE, FIELD, BECOMES, NOW = range(5)


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One line: header and cell of a column, the field it fills and its value; `faulty` where the cell is wrong.

    `differs` tells that applying changes what is in the workspace now.
    """

    header: str = ""
    cell: str = ""
    field: str = ""
    becomes: str = ""
    now: str = ""
    faulty: bool = False
    differs: bool = False


class RowFields(QAbstractTableModel):
    """Columns that are read come first, then values that no column holds, then cells that are not read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FieldLine, ...] = ()
        self._compares = False

    @property
    def compares(self) -> bool:
        """Whether a record of the workspace stands beside the row."""
        return self._compares

    def clear(self) -> None:
        """Show no row."""
        self._show((), compares=False)

    def show_row(self, plan: Plan, detail: RowDetail, naming: Naming) -> None:
        """Show a row of a planned file."""
        lines = _Lines(plan, detail, naming).all()
        self._show(tuple(lines), compares=detail.now is not None)

    def line(self, row: int) -> FieldLine:
        """Return what one line shows."""
        return self._lines[row]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else NOW + int(self._compares)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Column"),
            self.tr("In the file"),
            self.tr("Field"),
            self.tr("Becomes"),
            self.tr("In the workspace now"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.header, line.cell, line.field, line.becomes, line.now)[column]
        if role == Role.TAG and column == BECOMES and line.faulty:
            return self.tr("cannot be read"), Tone.BAD
        if role == Role.TONE:
            return self._tone(line, column)
        return line.differs and column in (BECOMES, NOW) if role == Role.STRONG else None

    def _tone(self, line: FieldLine, column: int) -> Tone | None:
        if line.faulty and column == FILE:
            return Tone.BAD
        if column in (COLUMN, FIELD) or not line.field:
            return Tone.MUTED
        return Tone.ACCENT if line.differs and column == BECOMES else None

    def _show(self, lines: tuple[FieldLine, ...], *, compares: bool) -> None:
        self.beginResetModel()
        self._lines, self._compares = lines, compares
        self.endResetModel()


class _Lines:
    def __init__(self, plan: Plan, detail: RowDetail, naming: Naming) -> None:
        self._plan, self._detail = plan, detail
        self._naming = Naming(naming.currency, naming.zone, detail.names)
        self._record = RECORDS.get(plan.entity)
        self._specs = {spec.name: spec for spec in specs(self._record)} if self._record else {}
        self._faulty = detail.row.problem.column if detail.row.problem is not None else None

    def all(self) -> list[FieldLine]:
        read = [self._of_column(index) for index in sorted(self._plan.mapping) if self._has_cell(index)]
        told = {self._plan.mapping[index] for index in self._plan.mapping}
        rest = [
            self._of_field(spec)
            for name, spec in self._specs.items()
            if name not in told and self._tells(spec)
        ]
        unread = [
            FieldLine(self._title(index), cell)
            for index, cell in enumerate(self._detail.cells)
            if index not in self._plan.mapping and cell.strip()
        ]
        return [*read, *rest, *unread]

    def _has_cell(self, index: int) -> bool:
        """Tell whether a column has anything to say in this row; blank ones of a wide file only fill the list."""
        blank = index >= len(self._detail.cells) or not self._detail.cells[index].strip()
        name = self._plan.mapping[index]
        return not blank or self._title(index) == self._faulty or self._detail.values.get(name) is not None

    def _of_column(self, index: int) -> FieldLine:
        name, title = self._plan.mapping[index], self._title(index)
        cell = self._detail.cells[index] if index < len(self._detail.cells) else ""
        spec = self._specs.get(name)
        faulty = title == self._faulty and self._detail.row.verdict.value == "rejected"
        if spec is None:
            # An ingredient: other fields are worked out from it.
            return FieldLine(title, cell, "…", faulty=faulty)
        return FieldLine(title, cell, field_label(spec), *self._both(spec), faulty, self._differs(spec))

    def _of_field(self, spec: Spec) -> FieldLine:
        return FieldLine("", "", field_label(spec), *self._both(spec), False, self._differs(spec))

    def _tells(self, spec: Spec) -> bool:
        if not spec.shown and not spec.importable:
            return False
        now = (self._detail.now or {}).get(spec.name)
        return self._detail.values.get(spec.name) is not None or now not in (None, "")

    def _both(self, spec: Spec) -> tuple[str, str]:
        now = self._detail.now or {}
        return self._text(spec, self._detail.values), self._text(spec, now)

    def _differs(self, spec: Spec) -> bool:
        now, new = self._detail.now, self._detail.values.get(spec.name)
        return now is not None and spec.name in now and new is not None and now[spec.name] != new

    def _text(self, spec: Spec, values: Any) -> str:
        value: Value = values.get(spec.name)
        if spec.kind is Kind.REFERENCE and isinstance(value, str):
            return value
        code = values.get("currency") or self._detail.values.get("currency")
        currency = code if isinstance(code, str) and code else self._naming.currency
        return shown_value(self._record, spec, value, currency, self._naming) if self._record else ""

    def _title(self, index: int) -> str:
        header = self._plan.header
        return " ".join(header[index].split()) if index < len(header) else str(index + 1)
