"""An index of which kept texts hold which three signs in a row: it names the few rows that may hold a word.

Whoever asks it looks into their texts all the same, so it may name too many and must name all: a text that was changed
or deleted leaves its signs behind, until so many are stale that the index is made anew. A text that is not yet in it is
named by its place. Of few rows none is kept: they are read as quickly.
Knows kept texts only; when they are folded is told by `search_texts`.
"""

import sqlite3
from collections.abc import Iterable
from functools import cache
from typing import Any

from socialroi_desktop.domain.chinese import Scripts
from socialroi_desktop.store.file.codec import quoted

# Fewer texts are read in two milliseconds.
WORTH = 3000
# As many texts are read beside the index without being felt.
BESIDE = 5000
# Put in in one go, so that a writer never waits long.
AT_ONCE = 1000
# What is written to disk at a time: smaller parts would be merged again and again.
_IN_MEMORY = 16_000_000
_PIECE = 3
# At the end of each text, so that its last sign begins a piece as well.
_END = "char(10, 10)"
_AFTER = "\U0010ffff" * _PIECE


@cache
def can_be_kept() -> bool:
    """Tell whether this SQLite can keep such an index; without it texts are read one by one."""
    if sqlite3.sqlite_version_info < (3, 34):
        return False
    connection = sqlite3.connect(":memory:")
    try:
        return (
            connection.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone() is not None
        )
    finally:
        connection.close()


def helps(connection: sqlite3.Connection, entity: str) -> bool:
    """Tell whether nearly all texts of a kind are in its index."""
    return _exists(connection, entity) and waiting(connection, entity) <= BESIDE


def waiting(connection: sqlite3.Connection, entity: str) -> int:
    """Return how many ids the kept texts span that are to be put in; 0 for a kind with few of them."""
    if _exists(connection, entity):
        sql = "SELECT total(last_id - first_id + 1) FROM search_unindexed WHERE entity = ?"
        return int(connection.execute(sql, (entity,)).fetchone()[0])
    if not can_be_kept():
        return 0
    texts = connection.execute(f"SELECT count(*) FROM {texts_of(entity)}").fetchone()[0]
    return int(texts) if texts >= WORTH else 0


def note(connection: sqlite3.Connection, entity: str, first: int, last: int) -> None:
    """Note that the texts of a range of ids were written."""
    if _exists(connection, entity):
        sql = "INSERT INTO search_unindexed (entity, first_id, last_id) VALUES (?, ?, ?)"
        connection.execute(sql, (entity, first, last))


def put_some(connection: sqlite3.Connection, entity: str) -> None:
    """Put some texts into the index of a kind, which is made when it is missing or mostly stale. Within a transaction."""
    if not _exists(connection, entity) or is_mostly_stale(connection, entity):
        _make(connection, entity)
    room = AT_ONCE
    while room > 0:
        sql = "SELECT id, first_id, last_id FROM search_unindexed WHERE entity = ? ORDER BY id LIMIT 1"
        span = connection.execute(sql, (entity,)).fetchone()
        if span is None:
            return
        room -= _put_range(connection, entity, span, room)


def drop(connection: sqlite3.Connection, entity: str) -> None:
    """Let nothing be left of the index of a kind."""
    for table in (_pieces(entity), _index(entity)):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    connection.execute("DELETE FROM search_unindexed WHERE entity = ?", (entity,))
    connection.execute("DELETE FROM search_index WHERE entity = ?", (entity,))


def stale(connection: sqlite3.Connection, entity: str) -> int:
    """Return of how many texts that are gone or were changed the index still holds signs, or more."""
    put = connection.execute("SELECT put FROM search_index WHERE entity = ?", (entity,)).fetchone()
    if put is None:
        return 0
    texts = connection.execute(f"SELECT count(*) FROM {texts_of(entity)}").fetchone()[0]
    return max(0, int(put[0]) + waiting(connection, entity) - int(texts))


def is_mostly_stale(connection: sqlite3.Connection, entity: str) -> bool:
    """Tell whether an index holds more of texts that are gone than of those that are there, and is to be made anew."""
    put = connection.execute("SELECT put FROM search_index WHERE entity = ?", (entity,)).fetchone()
    return put is not None and stale(connection, entity) > max(int(put[0]) // 2, WORTH)


def named(entity: str, words: Iterable[str], scripts: Scripts) -> tuple[str, list[Any]]:
    """Return a SELECT of the ids of all rows whose text may hold every one of some folded words, each of them once."""
    pieces = sorted({piece for word in words for piece in _of_word(word)})
    values: list[Any]
    if pieces:
        found = f"SELECT rowid AS id FROM {_index(entity)} WHERE {_index(entity)} MATCH ?"
        values = [" AND ".join(_any_of(scripts.spellings(piece)) for piece in pieces)]
    else:
        # Every place of a short word begins a piece.
        spellings = scripts.spellings(max(words, key=len))
        one = f"SELECT doc AS id FROM {_pieces(entity)} WHERE term >= ? AND term <= ?"
        found = " UNION ".join([one] * len(spellings))
        values = [end for word in spellings for end in (word, word + _AFTER)]
    rest = (
        f"SELECT x.id FROM search_unindexed u CROSS JOIN {texts_of(entity)} x"
        " ON x.id BETWEEN u.first_id AND u.last_id WHERE u.entity = ?"
    )
    return f"{found} UNION {rest}", [*values, entity]


def texts_of(entity: str) -> str:
    """Return the table of the kept texts of a kind."""
    return quoted(f"search_{entity}")


def _any_of(pieces: Iterable[str]) -> str:
    told = " OR ".join('"' + piece.replace('"', '""') + '"' for piece in pieces)
    return f"({told})" if " OR " in told else told


def _of_word(word: str) -> list[str]:
    return [word[n : n + _PIECE] for n in range(len(word) - _PIECE + 1)]


def _put_range(connection: sqlite3.Connection, entity: str, span: sqlite3.Row, room: int) -> int:
    """Put in the texts of a range, at most `room` of them; return how many it took, at least 1."""
    sql = f"SELECT id FROM {texts_of(entity)} WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?"
    beyond = connection.execute(sql, (span["first_id"], room)).fetchone()
    last = span["last_id"] if beyond is None else min(span["last_id"], beyond[0] - 1)
    put = connection.execute(
        f"INSERT INTO {_index(entity)} (rowid, text) SELECT id, text || {_END} FROM {texts_of(entity)}"
        " WHERE id BETWEEN ? AND ? ORDER BY id",
        (span["first_id"], last),
    ).rowcount
    connection.execute("UPDATE search_index SET put = put + ? WHERE entity = ?", (put, entity))
    connection.execute("UPDATE search_unindexed SET first_id = ? WHERE id = ?", (last + 1, span["id"]))
    connection.execute("DELETE FROM search_unindexed WHERE id = ? AND first_id > last_id", (span["id"],))
    return max(put, 1)


def _make(connection: sqlite3.Connection, entity: str) -> None:
    drop(connection, entity)
    connection.execute(
        f"CREATE VIRTUAL TABLE {_index(entity)} USING fts5"
        "(text, content='', columnsize=0, detail=none, tokenize='trigram case_sensitive 1')"
    )
    connection.execute(
        f"INSERT INTO {_index(entity)} ({_index(entity)}, rank) VALUES ('hashsize', ?)", (_IN_MEMORY,)
    )
    connection.execute(
        f"CREATE VIRTUAL TABLE {_pieces(entity)} USING fts5vocab({_index(entity)}, 'instance')"
    )
    connection.execute("INSERT INTO search_index (entity, put) VALUES (?, 0)", (entity,))
    connection.execute(
        "INSERT INTO search_unindexed (entity, first_id, last_id)"
        f" SELECT ?, min(id), max(id) FROM {texts_of(entity)} HAVING max(id) IS NOT NULL",
        (entity,),
    )


def _exists(connection: sqlite3.Connection, entity: str) -> bool:
    sql = "SELECT 1 FROM search_index WHERE entity = ?"
    return can_be_kept() and connection.execute(sql, (entity,)).fetchone() is not None


def _index(entity: str) -> str:
    return quoted(f"search_signs_{entity}")


def _pieces(entity: str) -> str:
    return quoted(f"search_pieces_{entity}")
