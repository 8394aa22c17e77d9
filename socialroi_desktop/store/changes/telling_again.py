"""Which imports told a record again that another one had brought. Knows ids and lines, not what the rows mean."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import quoted

TOLD_AGAIN = "told_again"


@dataclass(frozen=True, slots=True)
class Telling:
    """The import that tells a record, and the line of its file."""

    batch_id: int
    line: int | None


def note_told_again(
    writer: Writer, batch_id: int, entity: str, ids: Sequence[int], lines: Sequence[int | None]
) -> None:
    """Keep that an import tells records again, in these lines of its file."""
    writer.insert_columns(
        TOLD_AGAIN,
        {
            "batch_id": [batch_id] * len(ids),
            "source_line": lines,
            "entity": [entity] * len(ids),
            "record_id": ids,
        },
    )


def telling_again(connection: sqlite3.Connection) -> set[int]:
    """Return the imports that tell records again."""
    return {row[0] for row in connection.execute("SELECT DISTINCT batch_id FROM told_again")}


def told_by(
    connection: sqlite3.Connection, batch_id: int, *, owned: bool = False
) -> Iterator[tuple[str, int]]:
    """Give the records (table, id) that an import told again, perhaps only those that are its own by now."""
    kinds = connection.execute("SELECT DISTINCT entity FROM told_again WHERE batch_id = ?", (batch_id,))
    for (entity,) in kinds.fetchall():
        only = f" AND r.record_id IN (SELECT id FROM {quoted(entity)} WHERE batch_id = ?)" if owned else ""
        rows = connection.execute(
            f"SELECT DISTINCT r.record_id FROM told_again r WHERE r.batch_id = ? AND r.entity = ?{only}",
            (batch_id, entity, *((batch_id,) if owned else ())),
        )
        for row in rows.fetchall():
            yield entity, row[0]


def tellers_of_batch(
    connection: sqlite3.Connection, batch_id: int, entity: str, out: Collection[int]
) -> dict[int, Telling]:
    """Return the oldest other import that tells each record of a batch, leaving those in `out` aside."""
    return _oldest(
        connection,
        f"r.batch_id <> ? AND EXISTS (SELECT 1 FROM {quoted(entity)} t WHERE t.id = r.record_id AND t.batch_id = ?)",
        (entity, batch_id, batch_id),
        out,
    )


def tellers(
    connection: sqlite3.Connection, entity: str, ids: Collection[int], out: Collection[int]
) -> dict[int, Telling]:
    """Return the oldest import that tells each of some records again, leaving those in `out` aside."""
    told = "r.record_id IN (SELECT value FROM json_each(?))"
    return _oldest(connection, told, (entity, json.dumps(sorted(ids))), out)


def _oldest(
    connection: sqlite3.Connection, told: str, values: Sequence[object], out: Collection[int]
) -> dict[int, Telling]:
    rows = connection.execute(
        f"SELECT r.record_id, r.batch_id, r.source_line FROM told_again r WHERE r.entity = ? AND {told}"
        " AND r.batch_id NOT IN (SELECT value FROM json_each(?)) ORDER BY r.batch_id DESC, r.id DESC",
        (*values, json.dumps(sorted(out))),
    )
    return {row[0]: Telling(row[1], row[2]) for row in rows}
