"""Files of one import that tell a record otherwise: the newer one counts; where nothing tells which it is, it is asked.

Asks the store which file told a record last; knows nothing of how files are read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from socialroi_desktop.domain.cuts import cut_by
from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest import succession
from socialroi_desktop.operations.imports.refunds_told import OpenOrders
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.store.changes.batches import told_last
from socialroi_desktop.store.changes.writer import Writer

_OTHERWISE = (
    "“{other}”, line {met}, tells {field} {first}, this row {second}, and nothing tells which file is newer: take it only"
    " if “{file}” is."
)
_APART = "“{other}”, line {met}, tells this otherwise, and nothing tells which file is newer: take it only if “{file}” is."


@dataclass(frozen=True, slots=True)
class Beside:
    """What other files of an import tell of the one that is read: those that may be newer, by the batches they came as.

    `open_orders` are those of all files that wait to be taken.
    """

    file: str = ""
    names: Mapping[int, str] = field(default_factory=dict)
    open_orders: OpenOrders = field(default_factory=OpenOrders)


def in_succession(files: Sequence[FileImport]) -> tuple[list[int], list[FileImport]]:
    """Return files in the order in which they are to be taken, with their places in the order they came in.

    Each names those before it that may be newer than it, by their new places.
    """
    found = succession([item.plan for item in files])
    rank = {place: n for n, place in enumerate(found.order)}
    return list(found.order), [
        replace(files[place], may_be_newer=frozenset(rank[one] for one in found.open_after.get(place, ())))
        for place in found.order
    ]


def told_by_both(
    writer: Writer, chunk: Chunk, verdicts: Sequence[Assessed], beside: Beside
) -> Sequence[Assessed]:
    """Return the verdicts, those in doubt that would change what a file of this import told that may be the newer one."""
    met = {
        n: item.existing_id
        for n, item in enumerate(verdicts)
        if item.verdict is Verdict.CHANGED and item.existing_id and not _is_agreed(item)
    }
    if not beside.names or not met:
        return verdicts
    told = told_last(writer.connection, chunk.entity, sorted(set(met.values())))
    found = list(verdicts)
    for n, row_id in met.items():
        batch_id, line = told.get(row_id, (None, None))
        if batch_id is not None and batch_id in beside.names:
            values = {"other": beside.names[batch_id], "met": line, "file": beside.file}
            doubt = _doubt(chunk, n, verdicts[n].changes, values)
            found[n] = replace(verdicts[n], verdict=Verdict.DOUBTFUL, doubt=doubt)
    return found


def _is_agreed(item: Assessed) -> bool:
    """Tell whether it is the same whichever is newer: a row of ads cut otherwise, or only what the other file does not tell."""
    before, after = item.changes.get("cut", (None, None))
    return cut_by(before) != cut_by(after) or all(one is None for one, _ in item.changes.values())


def _doubt(
    chunk: Chunk, n: int, changes: Mapping[str, tuple[Value, Value]], values: Mapping[str, object]
) -> Problem:
    told = next((spec for spec in specs(RECORDS[chunk.entity]) if spec.name in changes), None)
    if told is None:
        return Problem(_APART, values, line=chunk.lines[n])
    first, second = changes[told.name]
    both: dict[str, object] = {"first": first, "second": second}
    if told.kind is Kind.MONEY and "currency" in chunk.columns:
        currency = str(chunk.rows[n][chunk.columns.index("currency")])
        both = {
            name: Amount(int(one or 0), currency) for name, one in both.items() if isinstance(one, int | None)
        }
    return Problem(_OTHERWISE, {**values, "field": told.label, **both}, line=chunk.lines[n])
