"""The rows that name a platform of the seller's own, where another name of it has to follow. Only reads.

Stands beside what is derived, because rows whose channel follows what is said of a source are not named by themselves.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.store.derived.said_sources import WORDS
from socialroi_desktop.store.file.codec import column, quoted


def has_account(connection: sqlite3.Connection, channel: str) -> bool:
    """Tell whether an account of a channel is kept."""
    found = connection.execute("SELECT 1 FROM account WHERE channel = ?", (channel,))
    return found.fetchone() is not None


def words_said(connection: sqlite3.Connection) -> set[str]:
    """Return the sources, folded, of which the seller says the channel whatever the medium."""
    said = connection.execute("SELECT source FROM source_rule WHERE medium IS NULL")
    return {fold(row[0]) for row in said}


def words_met(connection: sqlite3.Connection) -> Iterator[str]:
    """Give every source, folded, that visits, touches, clicks, leads and links have."""
    told = " UNION ".join(f"SELECT source FROM {quoted(entity)}" for entity in WORDS)
    for (word,) in connection.execute(f"{told} UNION SELECT utm_source FROM touch"):
        yield fold((word or "").strip())


def rows_naming(
    connection: sqlite3.Connection, entity: str, name: str, channel: str, *, several: bool
) -> list[tuple[int, str]]:
    """Return id and cell of the rows whose field `name` is the channel, or has it among `several`, by id.

    Without those that have it from what is said of a source.
    """
    met = f"instr(' ' || {column(name)} || ' ', ' ' || ? || ' ') > 0" if several else f"{column(name)} = ?"
    followed = (
        f" AND t.id NOT IN (SELECT row_id FROM source_ruled WHERE entity = '{entity}')"
        if entity in WORDS
        else ""
    )
    statement = f"SELECT t.id, {column(name)} FROM {quoted(entity)} t WHERE {met}{followed} ORDER BY t.id"
    return [(int(row[0]), str(row[1])) for row in connection.execute(statement, (channel,))]


def twin_of(connection: sqlite3.Connection, record: Record) -> int | None:
    """Return the id of another row of the same key, or None."""
    same = " AND ".join(f"{column(name)} IS ?" for name in record.key)
    found = connection.execute(
        f"SELECT t.id FROM {quoted(record.entity)} t WHERE {same} AND t.id <> ?",
        (*(getattr(record, name) for name in record.key), record.id),
    ).fetchone()
    return None if found is None else int(found[0])


def answers_naming(connection: sqlite3.Connection, channel: str) -> list[tuple[int, dict[str, Any]]]:
    """Return id and answers of the files that were read before and may name the channel."""
    rows = connection.execute(
        "SELECT id, mapping FROM import_mapping WHERE instr(mapping, ?) > 0", (channel,)
    )
    return [(int(row[0]), json.loads(row[1])) for row in rows]
