"""One person erased from one workspace, in one transaction; or tried, to say before what would go."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.outreach.person_words import PersonWords, Told
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.log import STAYS
from socialroi_desktop.store.changes.media_use import away, hashes_in_use
from socialroi_desktop.store.changes.writer import Writer, finish, now
from socialroi_desktop.store.erasing.cells import Finding
from socialroi_desktop.store.erasing.imported import erase_from_imports
from socialroi_desktop.store.erasing.packed import images
from socialroi_desktop.store.erasing.past import Past
from socialroi_desktop.store.erasing.remaining import still_named
from socialroi_desktop.store.erasing.rows import erase_rows
from socialroi_desktop.store.erasing.whose import PERSON, pieces_of_past, whose
from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_index

# A key of customers that follows from what is told of a person.
Keys = Callable[[Told], frozenset[str]]
# Rows that are the store's own book-keeping and tell a seller nothing.
_OWN = frozenset({"touch"})
_STEP = N_("Somebody erased everywhere, for good")


@dataclass(frozen=True, slots=True)
class Erased:
    """How many rows went and were cleared, by kind, and of how many steps of undo and rows of files something was taken."""

    deleted: Mapping[str, int]
    cleared: Mapping[str, int]
    history: int
    file_rows: int
    rows: Mapping[str, RowChanges]
    pieces: int = 0
    linked_files: tuple[str, ...] = ()
    named: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    # The hashes of bytes that nothing refers to any more.
    unused: frozenset[str] = frozenset()
    # What names the person in texts that are about them.
    words: PersonWords = field(default_factory=lambda: PersonWords(frozenset()))


class _Tried(Exception):
    """Ends the transaction of what was only tried."""


def erase(
    workspace: Workspace, person_id: int, keys: Keys, *, only_try: bool = False, with_pieces: bool = False
) -> Erased:
    """Erase a person who is there from rows and history; what was taken back can not be done again after that.

    `with_pieces` says that what they made goes out of the library, too. UserError where kept bytes would have to go and
    their folder is away: they would lie in it untouched.
    """
    connection = workspace.connection()
    found: list[Erased] = []
    # What rows leave behind in their pages is written over at once.
    connection.execute("PRAGMA secure_delete = ON")
    try:
        with transaction(connection, workspace.path):
            # Asked first: the rows that tell of kept files may all be gone afterwards.
            wrong, before = away(workspace), hashes_in_use(workspace)
            erased = _erase(connection, person_id, keys, with_pieces)
            unused = before - hashes_in_use(workspace)
            if unused and wrong is not None:
                raise UserError(wrong.template, **wrong.values)
            found.append(replace(erased, unused=unused))
            if only_try:
                raise _Tried
    except _Tried:
        pass
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
    return found[0]


def _erase(connection: sqlite3.Connection, person_id: int, keys: Keys, with_pieces: bool) -> Erased:
    person = whose(connection, person_id)
    told = person.told.joined(Told(keys=keys(person.told)))
    told = told.but(_words_of_things(connection, told))
    finding = Finding.of(told)
    connection.execute("DELETE FROM operation WHERE state = 'undone'")
    cursor = connection.execute(
        "INSERT INTO operation (template, details, at, state) VALUES ('', '{}', ?, 'done')", (now(),)
    )
    writer = Writer(connection, int(cursor.lastrowid or 0))
    traces = erase_rows(writer, person_id, finding, with_pieces=with_pieces)
    finish(connection, writer)
    gone, cleared = _log_of(connection, writer.operation_id)
    counts = {entity: len(ids) for entity, ids in gone.items() if ids and entity not in _OWN}
    gone[PERSON] |= person.ids
    gone.pop("touch", None)
    earlier = pieces_of_past(connection, person.ids) if with_pieces else {}
    gone[UgcItem.entity].update(earlier)
    made = {**traces.pieces, **earlier}
    past = Past(connection, writer.operation_id, finding, gone, traces)
    history = past.erase()
    file_rows = erase_from_imports(connection, finding.elsewhere)
    _leave_a_step(connection, writer.operation_id)
    _drop_search_texts(connection, writer.entities)
    return Erased(
        counts,
        {entity: len(ids) for entity, ids in cleared.items() if ids and entity not in _OWN},
        history,
        file_rows,
        writer.rows,
        len(made),
        tuple(sorted({path for path in made.values() if path})) if with_pieces else (),
        still_named(connection, told),
        words=finding.close,
    )


def _leave_a_step(connection: sqlite3.Connection, operation_id: int) -> None:
    """Keep that somebody was erased and nothing of it, so that undo meets it and does not pass on to what was done before."""
    connection.execute("DELETE FROM change WHERE operation_id = ?", (operation_id,))
    connection.execute(
        "UPDATE operation SET template = ?, details = ?, entities = '' WHERE id = ?",
        (_STEP, json.dumps({STAYS: True}), operation_id),
    )


def _words_of_things(connection: sqlite3.Connection, told: Told) -> frozenset[str]:
    """Return which words of a person, folded, are those of a channel, or all that a campaign or another thing is called."""
    words = {fold(word) for word in told.names | told.handles}
    found = {word for word in words if channels().of_word(word) is not None}
    for entity, column in (("campaign", "name"), ("product", "name"), ("product", "line")):
        rows = connection.execute(f"SELECT {column} FROM {entity} WHERE {column} IS NOT NULL")
        found |= words & {fold(row[0]) for row in rows}
    return frozenset(found)


def _log_of(
    connection: sqlite3.Connection, operation_id: int
) -> tuple[defaultdict[str, set[int]], dict[str, set[int]]]:
    """Return which rows an operation deleted, and which it changed and left, by kind."""
    gone: defaultdict[str, set[int]] = defaultdict(set)
    for image in images(connection):
        if image.operation_id == operation_id:
            gone[image.entity].update(row["id"] for row in image.rows)
    changed: dict[str, set[int]] = {}
    rows = connection.execute(
        # An order that only came by a way that was joined lost nothing.
        "SELECT entity, first_id FROM change WHERE operation_id = ? AND action = 'update'"
        " AND json_remove(before, '$.touch_id') <> '{}' ORDER BY id",
        (operation_id,),
    )
    for row in rows:
        if row["first_id"] not in gone[row["entity"]]:
            changed.setdefault(row["entity"], set()).add(row["first_id"])
    return gone, changed


def _drop_search_texts(connection: sqlite3.Connection, entities: set[str]) -> None:
    """Let the texts that are searched be folded anew, so that none of the old ones is left."""
    known = [row[0] for row in connection.execute("SELECT entity FROM search_rule ORDER BY entity")]
    # What was changed or deleted before leaves its signs in an index.
    for entity in (one for one in known if one in entities or search_index.stale(connection, one)):
        search_index.drop(connection, entity)
        connection.execute(f"DROP TABLE IF EXISTS {search_index.texts_of(entity)}")
        connection.execute("DELETE FROM search_stale WHERE entity = ?", (entity,))
        connection.execute("DELETE FROM search_rule WHERE entity = ?", (entity,))
