"""Writes the rows of one import that are wanted: new records with their parts, and what rows change of those that are here.

Knows the verdicts, not how they are come to.
"""

from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.imports import Assessed, Chunk, Value
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.imports import post_history
from socialroi_desktop.operations.imports.beside import put_beside
from socialroi_desktop.operations.imports.parts import change_parts, insert_parts
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer


class Taking:
    """What is written as the import `batch_id`."""

    def __init__(self, writer: Writer, batch_id: int, settings: Settings) -> None:
        self._writer, self._batch_id = writer, batch_id
        self._inserter = bulk.BulkInsert(writer, batch_id, settings.timezone, settings)

    def insert(self, chunk: Chunk, wanted: Sequence[int]) -> Sequence[int]:
        """Insert rows of a chunk, given by their places, as new records; return their ids."""
        if not wanted:
            return ()
        everything = len(wanted) == len(chunk.rows)
        rows = chunk.rows if everything else [chunk.rows[n] for n in wanted]
        lines = chunk.lines if everything else [chunk.lines[n] for n in wanted]
        ids = self._inserter.insert(bulk.Table(chunk.entity, chunk.columns, rows), lines)
        if chunk.entity == "post":
            told = dict(zip(ids, zip(rows, lines, strict=True), strict=True))
            post_history.keep(self._writer, self._batch_id, chunk.columns, told)
        if chunk.children is not None:
            id_of: Mapping[int, int] | range = ids if everything else dict(zip(wanted, ids, strict=True))
            insert_parts(self._inserter, chunk, id_of)
        for place, row_id in zip(wanted, ids, strict=True) if chunk.beside else ():
            put_beside(self._writer, self._batch_id, chunk, place, row_id)
        return ids

    def change(self, chunk: Chunk, n: int, item: Assessed, kept: Mapping[str, Value]) -> bool:
        """Write what a row changes of the record it meets, of which `kept` stays; return whether fields or parts may differ."""
        assert item.existing_id is not None
        if chunk.entity == "post":
            told = {item.existing_id: (chunk.rows[n], chunk.lines[n])}
            post_history.keep(self._writer, self._batch_id, chunk.columns, told)
        put_beside(self._writer, self._batch_id, chunk, n, item.existing_id)
        names = {*chunk.columns, *(("state",) if chunk.entity == "post" else ())}
        fields = {name: new for name, (_, new) in item.changes.items() if name in names}
        if not fields and chunk.children is None:
            return False
        evidence = {"batch_id": self._batch_id, "source_line": chunk.lines[n]}
        full = self._inserter.changed(chunk.entity, fields) | evidence
        if chunk.entity == "order" and set(fields) & set(bulk.TOUCH_FIELDS):
            row = dict(zip(chunk.columns, chunk.rows[n], strict=True))
            full["touch_id"] = self._inserter.touch_of({**row, **kept})
        self._writer.update(chunk.entity, item.existing_id, full)
        change_parts(self._writer, self._inserter, self._batch_id, (chunk, n, item.existing_id))
        return True
