"""Blocks of cells as a spreadsheet knows them: paste, fill down, clear. One block is one undoable change.

Works on a `RecordTable`; knows no widgets and no clipboard.
"""

import csv
import io
from collections.abc import Sequence
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.money import from_minor, typed_minor
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.blocks import LeftRow, TableEdit, edit_table
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.field_text import currency_of
from socialroi_desktop.viewmodels.shared.session import problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

# Reasons that are told one by one; a banner is no list.
_MOST_TOLD = 8


def cells_of(text: str) -> list[list[str]]:
    """Return the rows of tab-separated text from a spreadsheet; quoted cells may hold line breaks."""
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    return [row for row in rows if row]


def paste(table: RecordTable, row: int, column: int, text: str, *, may_add: bool) -> None:
    """Put a block of cells at a place. Rows past the end become new records where that is allowed."""
    edits: dict[int, dict[str, Any]] = {}
    added: list[Record] = []
    wrong: list[str] = []
    for offset, cells in enumerate(cells_of(text)):
        at = row + offset
        record = table.record(at) if at < table.rowCount() else None
        if record is None and not may_add:
            break
        values = _read_row(table, record, column, cells, wrong)
        if record is not None and record.id is not None:
            edits[record.id] = values
        elif values:
            added.append(new_record(table, values))
    _apply(table, TableEdit(table.record_type.entity, {i: v for i, v in edits.items() if v}, added), wrong)


def fill_down(table: RecordTable, rows: Sequence[int], columns: Sequence[int]) -> None:
    """Copy the cells of the first row into the rows below it."""
    if len(rows) < 2:
        return
    first, *below = sorted(rows)
    model = table.record(first)
    if model is None:
        return
    chosen = [table.columns[column] for column in columns if table.columns[column].editable]
    values = {spec.name: getattr(model, spec.name) for spec in chosen}
    wrong: list[str] = []
    edits = {}
    for record in filter(None, map(table.record, below)):
        if record.id is not None and values:
            edits[record.id] = _as_amounts_of(table, model, record, values, wrong)
    _apply(table, TableEdit(table.record_type.entity, edits), wrong)


def _as_amounts_of(
    table: RecordTable, model: Record, record: Record, values: dict[str, Any], wrong: list[str]
) -> dict[str, Any]:
    """Return copied values with their amounts as the same numbers in the currency of the row they go to."""
    old, new = currency_of(model, table.naming), values.get("currency") or currency_of(record, table.naming)
    told = dict(values)
    for spec in specs(table.record_type):
        minor = values.get(spec.name) if spec.kind is Kind.MONEY else None
        if minor is None:
            continue
        number = from_minor(minor, old)
        try:
            told[spec.name] = typed_minor(number, new, str(number))
        except UserError as error:
            told.pop(spec.name)
            wrong.append(sentence_of(error))
    return told


def clear_cells(table: RecordTable, cells: Sequence[tuple[int, int]]) -> None:
    """Empty cells; required ones are left and named."""
    edits: dict[int, dict[str, Any]] = {}
    for row, column in cells:
        spec, ids = table.columns[column], table.ids_of([row])
        if ids and spec.editable:
            edits.setdefault(ids[0], {})[spec.name] = None
    _apply(table, TableEdit(table.record_type.entity, edits), [])


def new_record(table: RecordTable, values: dict[str, Any]) -> Record:
    """Return a new record: of the table's currency, where it has one, and of today where nothing else is said."""
    filled = {**table.within.values, **values}
    for spec in specs(table.record_type):
        if spec.kind is Kind.CURRENCY and not filled.get(spec.name) and table.within.currency is not None:
            filled[spec.name] = table.naming.currency
        if spec.kind is Kind.DATE and spec.required and not filled.get(spec.name):
            filled[spec.name] = table.session.today.isoformat()
    return table.record_type(**filled)


def _read_row(
    table: RecordTable, record: Record | None, column: int, cells: Sequence[str], wrong: list[str]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    pairs = [(spec, cell) for spec, cell in zip(table.columns[column:], cells, strict=False) if spec.editable]
    # Amounts are read in the currency of their own row, so that comes first.
    for spec, cell in sorted(pairs, key=lambda pair: pair[0].kind is not Kind.CURRENCY):
        try:
            values[spec.name] = table.read_cell(record, spec, cell, currency=values.get("currency"))
        except UserError as error:
            which = str(getattr(record, record.label_field, None) or "") if record else cells[0].strip()
            wrong.append(_of_row(which, sentence_of(error)))
    return values


def _apply(table: RecordTable, edit: TableEdit, wrong: list[str]) -> None:
    if not edit.edits and not edit.added:
        _complain(table, wrong)
        return
    left: list[LeftRow] = []

    def work(workspace: Workspace, progress: Progress) -> Changed | None:
        changed, found = edit_table(workspace, edit=edit)
        left.extend(found)
        return changed

    def done(_changed: Changed | None) -> None:
        _complain(table, wrong + [_of_row(row.which, problem_text(row.problem)) for row in left])

    def failed(error: Exception) -> None:
        if isinstance(error, UserError):
            table.refused.emit(sentence_of(error))
        else:
            table.session.failed.emit(error)

    table.session.perform(translate("RecordTable", "Edit"), work, done=done, failed=failed)


def _complain(table: RecordTable, wrong: Sequence[str]) -> None:
    if not wrong:
        return
    if len(wrong) == 1:
        table.refused.emit(wrong[0])
        return
    lines = [translate("RecordTable", "%Ln cells or rows were left as they are.", "", len(wrong))]
    lines += wrong[:_MOST_TOLD]
    if len(wrong) > _MOST_TOLD:
        lines.append(translate("RecordTable", "And %Ln more.", "", len(wrong) - _MOST_TOLD))
    table.refused.emit("\n".join(lines))


def _of_row(which: str, sentence: str) -> str:
    template = translate("RecordTable", "“{row}”: {sentence}")
    return template.format(row=which, sentence=sentence) if which else sentence
