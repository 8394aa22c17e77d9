"""One row of a file field by field: the cell in the file, the field it fills, what it becomes, what stands there now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest import Plan
from socialroi_desktop.operations.imports.previewing import Preview
from socialroi_desktop.operations.imports.row_detail import RowDetail, row_detail
from socialroi_desktop.operations.imports.watching import PreviewRow
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

__all__ = ["BECOMES", "NOW", "FieldLine", "RowDetail", "RowFields", "read_row"]

BECOMES, NOW = 3, 4


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


def read_row(
    session: Session, plan: Plan, preview: Preview, row: PreviewRow, done: Callable[[RowDetail], None]
) -> None:
    """Read a row of a previewed file beside the record it changes; `done` gets it."""
    session.read(
        translate("RowFields", "Reading one row"),
        lambda workspace, progress: row_detail(workspace, plan, preview, row, progress),
        done,
        key="one row of a file",
    )


class RowFields(RowModel[FieldLine]):
    """Columns that are read come first, then values that no column holds, then cells that are not read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(compares=False), parent)

    @property
    def compares(self) -> bool:
        """Whether a record of the workspace stands beside the row."""
        return self.columnCount() > NOW

    def clear(self) -> None:
        """Show no row."""
        self.show_rows((), _columns(compares=False))

    def show_row(self, plan: Plan, detail: RowDetail, naming: Naming) -> None:
        """Show a row of a planned file."""
        lines = _Lines(plan, detail, naming).all()
        self.show_rows(tuple(lines), _columns(compares=detail.now is not None))


def _columns(*, compares: bool) -> tuple[Column[FieldLine], ...]:
    becomes: Answers[FieldLine] = {
        Role.TAG: lambda line: (translate("RowFields", "cannot be read"), Tone.BAD) if line.faulty else None,
        Role.TONE: lambda line: _if_unread(line) or (Tone.ACCENT if line.differs else None),
        Role.STRONG: lambda line: line.differs,
    }
    now: Answers[FieldLine] = {Role.TONE: _if_unread, Role.STRONG: lambda line: line.differs}
    cell: Answers[FieldLine] = {Role.TONE: lambda line: Tone.BAD if line.faulty else _if_unread(line)}
    found: tuple[Column[FieldLine], ...] = (
        Column(translate("RowFields", "Column"), lambda line: line.header, answers=MUTED),
        Column(translate("RowFields", "In the file"), lambda line: line.cell, answers=cell),
        Column(translate("RowFields", "Field"), lambda line: line.field, answers=MUTED),
        Column(translate("RowFields", "Becomes"), lambda line: line.becomes, answers=becomes),
        Column(translate("RowFields", "In the workspace now"), lambda line: line.now, answers=now),
    )
    return found if compares else found[:NOW]


def _if_unread(line: FieldLine) -> Tone | None:
    return None if line.field else Tone.MUTED


class _Lines:
    def __init__(self, plan: Plan, detail: RowDetail, naming: Naming) -> None:
        self._plan, self._detail = plan, detail
        self._naming = replace(naming, names=detail.names)
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
