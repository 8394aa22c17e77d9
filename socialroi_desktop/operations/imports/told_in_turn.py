"""What records would be if only some imports had told of them, each in its turn: they are imported once more, on trial.

Judges and writes as any import does, and takes all of it back; what is made of the outcome is decided by the caller.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import RECORDS, Refund
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.imports.as_judged import as_judged
from socialroi_desktop.operations.imports.cut_parts import numbered_by_part
from socialroi_desktop.operations.imports.judging import is_new, judge
from socialroi_desktop.operations.imports.kept_told import asked_of, selection_of
from socialroi_desktop.operations.imports.refunds_told import OpenOrders, with_orders_known
from socialroi_desktop.operations.imports.repeated import Repeated
from socialroi_desktop.operations.imports.said_sources import as_said, as_typed
from socialroi_desktop.operations.imports.taking import Taking
from socialroi_desktop.operations.imports.tellings import as_one
from socialroi_desktop.operations.imports.wanted import Selection
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.ages import Ages
from socialroi_desktop.store.changes.imports_told import forget, head_of, on_trial
from socialroi_desktop.store.changes.otherwise import rows_of
from socialroi_desktop.store.changes.told_rows import ToldRow
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.said_sources import SaidSources, TypedChannels

Row = Mapping[str, Any]
EVERYTHING = Selection(frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL}))


@dataclass(slots=True)
class Outcome:
    """What became of the rows, by their ids: the record, by an id of the trial, or what is asked; and the records themselves.

    `plain` are the rows that are new or say what is there; `parts` are by record and kind.
    """

    taken: dict[int, int] = field(default_factory=dict)
    plain: set[int] = field(default_factory=set)
    asked: dict[int, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    records: dict[tuple[str, int], Row] = field(default_factory=dict)
    parts: dict[tuple[str, int], dict[str, list[Row]]] = field(default_factory=dict)


def told_in_turn(
    writer: Writer,
    settings: Settings,
    told: Sequence[ToldRow],
    anew: Mapping[str, Collection[int]],
    settled: Collection[int],
) -> Outcome:
    """Return what the records `anew`, by kind, would be by what was told of them and nothing else.

    What was taken of the imports `settled`, and what was left, stays so: nothing before them changes.
    """
    connection = writer.connection
    with on_trial(connection):
        return _Trial(Writer(connection, writer.operation_id), settings, settled).run(told, anew)


class _Trial:
    """One trial inside a savepoint."""

    def __init__(self, writer: Writer, settings: Settings, settled: Collection[int]) -> None:
        self._writer, self._settings, self._settled = writer, settings, settled
        self._outcome = Outcome()
        self._said, self._typed = SaidSources(writer.connection), TypedChannels(writer.connection)

    def run(self, told: Sequence[ToldRow], anew: Mapping[str, Collection[int]]) -> Outcome:
        for entity, ids in anew.items():
            self._forget(entity, sorted(ids))
        ages = Ages(self._writer.connection)
        by_batch: dict[int, list[ToldRow]] = defaultdict(list)
        for row in told:
            by_batch[row.batch_id].append(row)
        for batch_id in sorted(by_batch, key=ages.of):
            kind, selection = self._head(batch_id)
            taking = Taking(self._writer, batch_id, self._settings)
            here = by_batch[batch_id]
            if batch_id in self._settled:
                here = [row for row in here if row.record_id is not None]
                selection = EVERYTHING
            for rows in _alike(here):
                self._take(self._prepared(_chunk(rows), kind), selection, taking, rows)
        self._read(told)
        return self._outcome

    def _forget(self, entity: str, ids: Sequence[int]) -> None:
        """Delete records with their parts, without a trace."""
        if not ids:
            return
        for part in parts_of(entity):
            self._forget(part.entity, self._writer.referring(part.entity, part.part_of, ids))
        forget(self._writer.connection, entity, ids)

    def _head(self, batch_id: int) -> tuple[str, Selection]:
        """Return of what kind the rows of a file are, and what was wanted of them."""
        head = head_of(self._writer.connection, batch_id)
        return (head.entity, selection_of(head.told)) if head else ("", Selection())

    def _take(self, chunk: Chunk, selection: Selection, taking: Taking, rows: Sequence[ToldRow]) -> None:
        judged = judge(self._writer, rows[0].batch_id, chunk)
        verdicts = judged if not isinstance(judged, Repeated) else [
            Assessed(Verdict.SAME, row_id) for row_id in judged.ids
        ]  # fmt: skip
        verdicts = as_one(chunk, verdicts)
        wanted = [
            selection.wants(item.verdict, line, item.together)
            for item, line in zip(verdicts, chunk.lines, strict=True)
        ]
        new = [n for n, item in enumerate(verdicts) if wanted[n] and is_new(item)]
        ids = taking.insert(as_judged(chunk, new, verdicts), new)
        taken = dict(zip(new, ids, strict=True))
        for n, item in enumerate(verdicts):
            row_id = item.existing_id
            if item.verdict is Verdict.SAME and row_id is not None:
                taken[n] = row_id
            elif wanted[n] and row_id is not None and item.changes:
                taking.change(chunk, n, item, {})
                taken[n] = row_id
        for n, row in enumerate(rows):
            if n in taken:
                self._outcome.taken[row.id] = taken[n]
                if is_new(verdicts[n]) or verdicts[n].verdict is Verdict.SAME:
                    self._outcome.plain.add(row.id)
            elif verdicts[n].verdict is Verdict.DOUBTFUL:
                self._outcome.asked[row.id] = asked_of(verdicts[n])

    def _prepared(self, chunk: Chunk, kind: str) -> Chunk:
        if chunk.entity == Refund.entity != kind:
            chunk = with_orders_known(self._writer, chunk, OpenOrders())
        return as_typed(as_said(numbered_by_part(self._writer, chunk), self._said), self._typed)

    def _read(self, told: Sequence[ToldRow]) -> None:
        ids: dict[str, set[int]] = defaultdict(set)
        for row in told:
            if row.id in self._outcome.taken:
                ids[row.entity].add(self._outcome.taken[row.id])
        connection = self._writer.connection
        for entity, some in ids.items():
            for row_id, record in rows_of(connection, entity, some).items():
                self._outcome.records[entity, row_id] = record
                self._outcome.parts[entity, row_id] = {}
            for part in parts_of(entity):
                for row_id, rows in bulk.stored_parts(connection, part.entity, sorted(some)).items():
                    self._outcome.parts[entity, row_id][part.entity] = [dict(row) for row in rows]


def _alike(rows: Sequence[ToldRow]) -> Iterator[list[ToldRow]]:
    """Give rows that have the same fields together, in the order of their lines, those that others refer to first."""
    groups: dict[tuple[Any, ...], list[ToldRow]] = defaultdict(list)
    order = list(RECORDS)
    for row in sorted(rows, key=lambda one: (order.index(one.entity), one.line or 0, one.id)):
        fields = (row.entity, tuple(row.cells), row.parts and (row.parts.entity, tuple(row.parts.columns)))
        groups[fields].append(row)
    yield from groups.values()


def _chunk(rows: Sequence[ToldRow]) -> Chunk:
    """Return rows of the same fields as a reader gives them."""
    first = rows[0]
    cells = [tuple(row.cells.values()) for row in rows]
    lines = [row.line or 0 for row in rows]
    if first.parts is None:
        return Chunk(first.entity, tuple(first.cells), cells, lines)
    told = [(n, part, line) for n, row in enumerate(rows) if row.parts is not None
            for part, line in zip(row.parts.rows, row.parts.lines, strict=True)]  # fmt: skip
    children = Chunk(
        first.parts.entity, tuple(first.parts.columns), [tuple(part) for _, part, _ in told],
        [line for _, _, line in told],
    )  # fmt: skip
    return Chunk(
        first.entity, tuple(first.cells), cells, lines, children=children, parents=[n for n, _, _ in told]
    )
