"""Which imports told a record again that another one had brought. Knows ids and lines, not what the rows mean."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.codec import quoted

TOLD_AGAIN = "told_again"


@dataclass(frozen=True, slots=True)
class Telling:
    """The import that tells a record, and the line of its file."""

    batch_id: int
    line: int | None


@dataclass(frozen=True, slots=True)
class Link:
    """That an import tells a record again, by the id of the note; `otherwise` is what it tells otherwise, blanks included.

    `before` is what the record gets once the import is taken out: what it held before another one, gone by now, said the same.
    """

    link_id: int
    batch_id: int
    line: int | None
    otherwise: Mapping[str, Any]
    before: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """Records that an import tells again, by their ids, with the lines of its file and what it tells otherwise (JSON)."""

    ids: Sequence[int]
    lines: Sequence[int | None]
    otherwise: Sequence[str | None]


def note_told_again(writer: Writer, batch_id: int, entity: str, told: Told) -> None:
    """Keep that an import tells records again."""
    writer.insert_columns(
        TOLD_AGAIN,
        {
            "batch_id": [batch_id] * len(told.ids),
            "source_line": told.lines,
            "entity": [entity] * len(told.ids),
            "record_id": told.ids,
            "otherwise": told.otherwise,
        },
    )


def links_of(
    connection: sqlite3.Connection,
    entity: str,
    ids: Collection[int],
    out: Collection[int],
    *,
    apart: bool = False,
) -> dict[int, list[Link]]:
    """Return by record the notes of some, oldest first, leaving imports in `out` aside; perhaps only where one differs."""
    only = (
        " AND r.record_id IN (SELECT record_id FROM told_again WHERE entity = ?1 AND otherwise IS NOT NULL)"
        if apart
        else ""
    )
    rows = connection.execute(
        "SELECT r.* FROM told_again r WHERE r.entity = ?1 AND r.record_id IN (SELECT value FROM json_each(?2))"
        f" AND r.batch_id NOT IN (SELECT value FROM json_each(?3)){only} ORDER BY r.id",
        (entity, json.dumps(sorted(ids)), json.dumps(sorted(out))),
    )
    found: dict[int, list[Link]] = {}
    for row in rows:
        values = (json.loads(row[name] or "{}") for name in ("otherwise", "before"))
        link = Link(row["id"], row["batch_id"], row["source_line"], *values)
        found.setdefault(row["record_id"], []).append(link)
    return found


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
