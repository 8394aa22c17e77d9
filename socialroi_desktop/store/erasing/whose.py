"""Who is meant by one person, now and in the history: merged into them, deleted and added anew, once called otherwise.

Only reads. Knows the tables of people and their accounts, and the change log.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.outreach.person_words import Told
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.changes.references import incoming
from socialroi_desktop.store.erasing.packed import Values, images

PERSON, ACCOUNT, OWNER = "influencer", "handle", "influencer_id"
_KINDS = {
    "name": "names", "handle": "handles", "email": "emails", "profile": "links", "link": "links", "customer_key": "keys",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Whose:
    """A person: the ids they have or once had, and what is known of them."""

    ids: frozenset[int]
    told: Told


def whose(connection: sqlite3.Connection, person_id: int) -> Whose:
    """Return everything by which a person is known in the file."""
    past = _Past(connection)
    ids = {person_id}
    while True:
        rows = [row for row in past.rows if row[0] in ids]
        more = past.merged_into(ids) | past.same_as(rows)
        if more <= ids:
            break
        ids |= more
    told = Told()
    for _, values in rows:
        told = told.joined(_told(values))
    return Whose(frozenset(ids), told.but(_words_of_others(connection, ids)))


class _Past:
    """The rows of people and accounts that are there, or that the history still tells of."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._there = {row[0] for row in connection.execute(f"SELECT id FROM {PERSON}")}
        accounts = [dict(row) for row in connection.execute(f"SELECT * FROM {ACCOUNT}")]
        # Values of a person or an account, whole or only those that changed, each with whom they belong to.
        self.rows = [(row["id"], dict(row)) for row in connection.execute(f"SELECT * FROM {PERSON}")]
        for image in images(connection, PERSON, ACCOUNT):
            if image.entity == PERSON:
                self.rows += [(row["id"], row) for row in image.rows]
            else:
                accounts += image.rows
        self.rows += [(row[OWNER], row) for row in accounts]
        owners = {row["id"]: row[OWNER] for row in accounts}
        for entity, row_id, before, after in _updates(connection, PERSON, ACCOUNT):
            person = row_id if entity == PERSON else owners.get(row_id)
            if person is not None:
                self.rows += [(person, before), (person, after)]
        self._merges = list(_merges(connection))

    def merged_into(self, ids: set[int]) -> set[int]:
        """Return the people who were merged into some and have not come back."""
        return {gone for gone, kept in self._merges if kept in ids and gone not in self._there}

    def same_as(self, rows: Iterable[tuple[int, Values]]) -> set[int]:
        """Return the people gone from the tables who had an account or address of these rows."""
        known = {mark for _, values in rows for mark in _marks(values)}
        return {
            person
            for person, values in self.rows
            if person not in self._there and any(mark in known for mark in _marks(values))
        }


def _marks(values: Values) -> Iterator[tuple[str, str]]:
    """Give what tells one person from all others: an account on its network, an address."""
    if values.get("handle") and values.get("channel"):
        yield values["channel"], fold(values["handle"])
    if values.get("email"):
        yield "@", fold(values["email"])


def pieces_of_past(connection: sqlite3.Connection, people: frozenset[int]) -> dict[int, str | None]:
    """Return the pieces of the library of people that were deleted or merged and that undo would bring back.

    By id, each with where its file lies that is only linked.
    """
    there = {row[0] for row in connection.execute("SELECT id FROM ugc_item")}
    return {
        row["id"]: row.get("path")
        for image in images(connection, UgcItem.entity)
        for row in image.rows
        if row["id"] not in there and row.get(OWNER) in people
    }


def _told(values: Values) -> Told:
    found: dict[str, set[str]] = {}
    for column, kind in _KINDS.items():
        if values.get(column):
            found.setdefault(kind, set()).add(values[column])
    return Told(**{kind: frozenset(words) for kind, words in found.items()})


def _words_of_others(connection: sqlite3.Connection, ids: set[int]) -> frozenset[str]:
    rows = connection.execute(
        f"SELECT id, name AS word FROM {PERSON} UNION ALL SELECT id, handle FROM {PERSON}"
        f" UNION ALL SELECT {OWNER}, handle FROM {ACCOUNT}"
    )
    return frozenset(fold(row["word"]) for row in rows if row["word"] and row["id"] not in ids)


def _updates(connection: sqlite3.Connection, *entities: str) -> Iterator[tuple[str, int, Values, Values]]:
    marks = ", ".join("?" * len(entities))
    rows = connection.execute(
        f"SELECT entity, first_id, before, after FROM change WHERE action = 'update' AND entity IN ({marks})",
        entities,
    )
    for row in rows:
        yield row["entity"], row["first_id"], json.loads(row["before"]), json.loads(row["after"])


def _merges(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Give who went and who stayed wherever what hung on one person was handed to another as the first was deleted."""
    columns: dict[str, list[str]] = {}
    for reference in incoming(PERSON):
        columns.setdefault(reference.entity, []).append(reference.column)
    rows = connection.execute(
        "SELECT u.entity, u.before, u.after, d.first_id, d.last_id FROM change d JOIN change u"
        " ON u.operation_id = d.operation_id AND u.action = 'update'"
        f" WHERE d.action = 'delete' AND d.entity = '{PERSON}'"
    )
    for row in rows:
        before, after = json.loads(row["before"]), json.loads(row["after"])
        for column in columns.get(row["entity"], ()):
            gone, kept = before.get(column), after.get(column)
            if gone is not None and kept is not None and row["first_id"] <= gone <= row["last_id"]:
                yield gone, kept
