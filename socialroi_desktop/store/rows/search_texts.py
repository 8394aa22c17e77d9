"""The folded text of every record that people search, kept beside its table so that a search folds nothing.

A change only notes which texts are stale; whoever searches next and may write folds those anew, so that no import waits
for it. Where they cannot be written now, texts are folded as they are searched: slower, and found all the same.
Knows which fields are searched; asks no question itself.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.catalogue import chinese_scripts
from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.chinese import AS_WRITTEN, Scripts
from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.searching import BETWEEN, END_OF_NAME, name_fields, other_fields
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.connecting import roll_back
from socialroi_desktop.store.file.version import SCHEMA_VERSION
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_index

# Folded in one go, so that a writer never waits long.
AT_ONCE = 5000
# So many texts are put into their index by whoever searches; more are left to `keep_up`.
IN_PASSING = 200


@dataclass(frozen=True, slots=True)
class Texts:
    """Of which kinds of record the kept texts may be searched: all, or those that are not noted as stale.

    Of some that are fresh an index names the few texts to look into. `scripts` are those in which Chinese is found.
    """

    fresh: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()
    indexed: frozenset[str] = frozenset()
    scripts: Scripts = AS_WRITTEN


@cache
def kept() -> frozenset[str]:
    """Return the kinds of record whose text is kept: those that people list, and those others refer to."""
    listed = {record.entity for record in RECORDS.values() if record.listing is not None}
    fields = (spec for record in RECORDS.values() for spec in specs(record))
    return frozenset(listed | {spec.refers_to for spec in fields if spec.kind is Kind.REFERENCE})


def folded(text: str) -> str:
    """Return SQL for a folded text; SQLite folds ASCII by itself, and quickly."""
    return (
        f"CASE WHEN length({text}) = length(CAST({text} AS BLOB)) THEN lower({text}) ELSE folded({text}) END"
    )


def text_rows(record: type[Record], texts: Texts) -> str:
    """Return a SELECT of `id` and folded `text` of all rows: of the kept texts when they are fresh."""
    if record.entity in texts.fresh:
        return f"SELECT id, text FROM {search_index.texts_of(record.entity)}"
    if record.entity in texts.partly:
        noted = f"SELECT 1 FROM search_stale u WHERE u.entity = '{record.entity}' AND {{}}.id BETWEEN u.first_id AND u.last_id"
        table, rows = search_index.texts_of(record.entity), quoted(record.entity)
        kept_ones = f"SELECT id, text FROM {table} WHERE NOT EXISTS ({noted.format(table)})"
        return f"{kept_ones} UNION ALL {_folded_rows(record, f'WHERE EXISTS ({noted.format(rows)})')}"
    return _folded_rows(record, "")


def scripts_of(workspace: Workspace) -> Scripts:
    """Return in which scripts Chinese is found in a workspace."""
    return chinese_scripts() if workspace.settings().both_scripts else AS_WRITTEN


def waiting(connection: sqlite3.Connection, entities: Iterable[str]) -> int:
    """Return how many ids the stale texts of some kinds span; all there are where none was kept so far."""
    told, count = _rules(connection), 0
    for entity in sorted(set(entities) & kept()):
        if told.get(entity) == _rule(entity):
            sql = "SELECT total(last_id - first_id + 1) FROM search_stale WHERE entity = ?"
            count += int(connection.execute(sql, (entity,)).fetchone()[0])
        else:
            count += connection.execute(f"SELECT count(*) FROM {quoted(entity)}").fetchone()[0]
    return count


def bring_up_to_date(workspace: Workspace, entities: Iterable[str]) -> Texts:
    """Fold what is stale of some kinds anew, part by part; return which kept texts may be searched then.

    Leaves them as they are when somebody else is writing.
    """
    connection = workspace.connection()
    wanted = sorted(set(entities) & kept())
    if workspace.writable and not connection.in_transaction:
        with _unless_others_write(connection):
            if not _are_fresh(connection, wanted):
                for entity in wanted:
                    while _fold_some(connection, entity):
                        pass
            for entity in wanted:
                if 0 < search_index.waiting(connection, entity) <= IN_PASSING:
                    _index_some(connection, entity)
    fresh = [entity for entity in wanted if _are_fresh(connection, [entity])]
    indexed = [entity for entity in fresh if search_index.helps(connection, entity)]
    told = _rules(connection)
    partly = [entity for entity in wanted if entity not in fresh and told.get(entity) == _rule(entity)]
    return Texts(frozenset(fresh), frozenset(partly), frozenset(indexed))


def much_waits(workspace: Workspace) -> bool:
    """Tell whether more is to be folded or put into an index than a search should do in passing."""
    connection = workspace.connection()
    told = _rules(connection)
    return any(
        waiting(connection, [entity]) > AT_ONCE
        or (told.get(entity) == _rule(entity) and search_index.waiting(connection, entity) > IN_PASSING)
        or search_index.is_mostly_stale(connection, entity)
        for entity in kept()
    )


def keep_up(workspace: Workspace) -> None:
    """Fold what is stale of all kinds and put it into their indexes."""
    while keep_up_some(workspace):
        pass


def keep_up_some(workspace: Workspace) -> bool:
    """Fold some of what is stale of any kind, or put some texts into an index; tell whether more may be left.

    Each is a transaction of its own. Does nothing when somebody else is writing just then.
    """
    connection = workspace.connection()
    with _unless_others_write(connection):
        for entity in sorted(kept()) if workspace.writable else ():
            if not _are_fresh(connection, [entity]):
                _fold_some(connection, entity)
                return True
            if search_index.waiting(connection, entity) or search_index.is_mostly_stale(connection, entity):
                _index_some(connection, entity)
                return True
    return False


@contextmanager
def _unless_others_write(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
    finally:
        connection.execute("PRAGMA busy_timeout = 5000")


def _index_some(connection: sqlite3.Connection, entity: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        search_index.put_some(connection, entity)
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise


def note(connection: sqlite3.Connection, changes: Mapping[str, RowChanges]) -> None:
    """Note whose texts are stale after a change, and drop those of rows that are gone."""
    told = _rules(connection)
    for entity, change in changes.items():
        if entity not in told:
            continue
        # A range may hold rows that were left alone.
        gone = f"id BETWEEN ? AND ? AND id NOT IN (SELECT t.id FROM {quoted(entity)} t WHERE t.id BETWEEN ? AND ?)"
        spans = ((ids[0], ids[-1]) * 2 for ids in change.deleted)
        connection.executemany(f"DELETE FROM {search_index.texts_of(entity)} WHERE {gone}", spans)
        fields = _fields(RECORDS[entity])
        stale = (*change.created, *(change.edited if change.fields & set(fields) else ()))
        rows = ((entity, ids[0], ids[-1]) for ids in stale)
        connection.executemany("INSERT INTO search_stale (entity, first_id, last_id) VALUES (?, ?, ?)", rows)


def _are_fresh(connection: sqlite3.Connection, entities: Sequence[str]) -> bool:
    told = _rules(connection)
    marks = ", ".join("?" * len(entities))
    stale = f"SELECT 1 FROM search_stale WHERE entity IN ({marks}) LIMIT 1"
    return (
        all(told.get(entity) == _rule(entity) for entity in entities)
        and connection.execute(stale, entities).fetchone() is None
    )


def _fold_some(connection: sqlite3.Connection, entity: str) -> bool:
    """Fold some stale texts in a transaction of their own; tell whether more are left."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _rules(connection).get(entity) != _rule(entity):
            _begin(connection, entity)
        room = AT_ONCE
        while room > 0:
            sql = "SELECT id, first_id, last_id FROM search_stale WHERE entity = ? LIMIT 1"
            stale = connection.execute(sql, (entity,)).fetchone()
            if stale is None:
                break
            room -= _fold_range(connection, entity, stale, room)
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise
    return room <= 0


def _fold_range(connection: sqlite3.Connection, entity: str, stale: sqlite3.Row, room: int) -> int:
    """Fold the texts of a stale range, at most `room` of them; return how many it took, at least 1."""
    record, span = RECORDS[entity], (stale["first_id"], stale["last_id"])
    rows = _folded_rows(record, "WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?")
    done = connection.execute(
        f"INSERT OR REPLACE INTO {search_index.texts_of(entity)} (id, text) {rows}", (*span, room)
    ).rowcount
    if done < room:
        search_index.note(connection, entity, *span)
        connection.execute("DELETE FROM search_stale WHERE id = ?", (stale["id"],))
    else:
        sql = f"SELECT id FROM {quoted(entity)} WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?"
        following = connection.execute(sql, (span[0], room)).fetchone()
        first = span[1] + 1 if following is None else following[0]
        search_index.note(connection, entity, span[0], min(first - 1, span[1]))
        connection.execute("UPDATE search_stale SET first_id = ? WHERE id = ?", (first, stale["id"]))
        connection.execute("DELETE FROM search_stale WHERE id = ? AND first_id > last_id", (stale["id"],))
    return max(done, 1)


def _begin(connection: sqlite3.Connection, entity: str) -> None:
    """Make the table of texts anew, all of them stale."""
    search_index.drop(connection, entity)
    connection.execute(f"DROP TABLE IF EXISTS {search_index.texts_of(entity)}")
    connection.execute(
        f"CREATE TABLE {search_index.texts_of(entity)} (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"
    )
    connection.execute("DELETE FROM search_stale WHERE entity = ?", (entity,))
    table = quoted(entity)
    connection.execute(
        "INSERT INTO search_stale (entity, first_id, last_id)"
        # Each for itself is told by the index; both at once by reading all.
        f" SELECT ?, (SELECT min(id) FROM {table}), (SELECT max(id) FROM {table}) WHERE EXISTS (SELECT 1 FROM {table})",
        (entity,),
    )
    connection.execute(
        "INSERT OR REPLACE INTO search_rule (entity, rule) VALUES (?, ?)", (entity, _rule(entity))
    )


def _rules(connection: sqlite3.Connection) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute("SELECT entity, rule FROM search_rule")}


@cache
def _rule(entity: str) -> str:
    # A migration may change rows and notes no stale text.
    record = RECORDS[entity]
    return f"schema {SCHEMA_VERSION}: {' '.join(name_fields(record))}, {' '.join(other_fields(record))}"


def _fields(record: type[Record]) -> tuple[str, ...]:
    return (*name_fields(record), *other_fields(record))


def _folded_rows(record: type[Record], condition: str) -> str:
    parts = [_joined(names(record)) for names in (name_fields, other_fields)]
    whole = f" || char({ord(END_OF_NAME)}) || ".join(parts)
    rows = f"SELECT id, {whole} AS whole FROM {quoted(record.entity)} {condition}"
    return f"SELECT id, {folded('whole')} AS text FROM ({rows})"


def _joined(names: Sequence[str]) -> str:
    cells = [f"coalesce({quoted(name)}, '')" for name in names]
    return f" || char({ord(BETWEEN)}) || ".join(cells) or "''"
