"""Two records that turn out to be one become one: chosen values stay, what referred to either refers to it.

Knows declared fields and references; nothing of where the two came from.
"""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.records import RECORDS, Influencer
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed, must_be_new
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side: `fields` are those that at least one of them tells.

    `proposed` names the fields to take from the one that goes: those only it tells. `followers` counts, by entity, the rows
    that refer to it and will refer to the other one.
    """

    kept: Record
    gone: Record
    fields: tuple[Spec, ...]
    proposed: frozenset[str]
    followers: tuple[tuple[str, int], ...] = ()


def compare_records(workspace: Workspace, *, entity: str, keep_id: int, drop_id: int) -> Comparison:
    """Set two records of a kind side by side before they are merged; UserError when one of them is gone."""
    kept, gone = _both(workspace, entity, keep_id, drop_id)
    told = [spec for spec in specs(type(kept)) if spec.shown and spec.importable | spec.editable]
    fields = tuple(spec for spec in told if not _blank(kept, spec) or not _blank(gone, spec))
    proposed = frozenset(spec.name for spec in fields if _blank(kept, spec))
    counts = [
        (other, reading.count_referring(workspace, other, name, drop_id))
        for other, name in _references(entity)
    ]
    return Comparison(kept, gone, fields, proposed, tuple((name, count) for name, count in counts if count))


def merge_records(
    workspace: Workspace, *, entity: str, keep_id: int, drop_id: int, taken: Iterable[str] = ()
) -> Changed:
    """Make one record of two; the fields in `taken` come from the one that goes, all others stay.

    UserError when the result does not hold, or would mix amounts of two currencies.
    """
    kept, gone = _both(workspace, entity, keep_id, drop_id)
    merged = dataclasses.replace(kept, **{name: getattr(gone, name) for name in taken})
    _must_be_of_one_currency(kept, gone, frozenset(taken))
    if isinstance(merged, Influencer) and isinstance(kept, Influencer) and isinstance(gone, Influencer):
        merged = _with_all_handles(merged, kept, gone)
    problems = check_record(merged)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)
    with change(workspace, "Merge of two rows: {records}", records=entity) as writer:
        _hand_over(writer, entity, keep_id, drop_id)
        writer.delete_rows(entity, [drop_id])
        must_be_new(workspace, merged)
        writer.update(entity, keep_id, completed(workspace, writer, entity, codec.values_of(merged)))
    return Changed("Merged two rows: {records}", {"records": entity}, writer.rows, (keep_id,))


def _both(workspace: Workspace, entity: str, keep_id: int, drop_id: int) -> tuple[Record, Record]:
    kept, gone = (reading.get(workspace, RECORDS[entity], row_id) for row_id in (keep_id, drop_id))
    if kept is None or gone is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    if keep_id == drop_id:
        raise UserError("Choose two different rows to merge.")
    return kept, gone


def _blank(record: Record, spec: Spec) -> bool:
    return getattr(record, spec.name) in (None, "")


def _must_be_of_one_currency(kept: Record, gone: Record, taken: frozenset[str]) -> None:
    codes = [getattr(record, "currency", None) for record in (kept, gone)]
    if codes[0] == codes[1] or None in codes:
        return
    amounts = {spec.name for spec in specs(type(kept)) if spec.kind is Kind.MONEY}
    told = {name for name in amounts if getattr(kept, name) is not None or getattr(gone, name) is not None}
    if (told & taken and not told | {"currency"} <= taken) or ("currency" in taken and not told <= taken):
        raise UserError(
            "The amounts are in {first} and {second}; take the currency and all amounts from the same row.",
            first=codes[0],
            second=codes[1],
        )


def _with_all_handles(merged: Influencer, kept: Influencer, gone: Influencer) -> Influencer:
    """Keep the handle that is not the main one any more: orders that name it still find the person."""
    lines = [line for record in (kept, gone) for line in (record.other_handles or "").splitlines() if line]
    for record in (kept, gone):
        if record.handle and (record.handle, record.channel) != (merged.handle, merged.channel):
            lines.append(f"{record.channel or ''} {record.handle}".strip())
    return dataclasses.replace(merged, other_handles="\n".join(dict.fromkeys(lines)) or None)


def _references(entity: str) -> list[tuple[str, str]]:
    """Return the (table, column) pairs that refer to a kind of record."""
    return [
        (record.entity, spec.name)
        for record in RECORDS.values()
        for spec in specs(record)
        if spec.refers_to == entity
    ]


def _hand_over(writer: Writer, entity: str, keep_id: int, drop_id: int) -> None:
    """Let what refers to the record that goes refer to the other; what it has already too is dropped."""
    for other, column in _references(entity):
        rows = writer.referring(other, column, [drop_id])
        doubled = _doubled(writer, other, column, rows, keep_id)
        writer.delete_rows(other, sorted(doubled))
        for row_id in rows:
            if row_id not in doubled:
                writer.update(other, row_id, {column: keep_id})


def _doubled(writer: Writer, other: str, column: str, rows: list[int], keep_id: int) -> set[int]:
    """Return rows of which the kept record has its own: lines of an order as a whole, figures by their day."""
    key = [name for name in RECORDS[other].key if name != column]
    if not rows or column not in RECORDS[other].key:
        return set()
    own = writer.referring(other, column, [keep_id])
    if other == "order_line":
        return set(rows) if own else set()
    held = {tuple(row) for row in writer.cells(other, key, own).values()}
    return {row_id for row_id, cells in writer.cells(other, key, rows).items() if tuple(cells) in held}
