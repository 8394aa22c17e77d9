"""What records are called, and which record a word means. Two of one name stay two.

Knows labels and handles; nothing of what refers to the records.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.identity import handle_of, word_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted


def labels(connection: sqlite3.Connection, entity: str) -> dict[int, str]:
    """Return by id what each record is called; what several share is told apart by handle, channel or number."""
    told: dict[int, tuple[str, tuple[str | None, ...]]]
    if entity != "influencer":
        rows = connection.execute(
            f"SELECT t.id, {column(RECORDS[entity].label_field)} FROM {quoted(entity)} t"
        )
        told = {row[0]: (str(row[1] or ""), ()) for row in rows}
    else:
        rows = connection.execute("SELECT t.id, t.name, t.handle, t.channel FROM influencer t")
        told = {row[0]: (row[1], (row[2], row[3])) for row in rows}
    alike = Counter(name for name, _ in told.values())
    found = {
        row_id: name if alike[name] == 1 else f"{name} ({next(filter(None, apart), None) or f'#{row_id}'})"
        for row_id, (name, apart) in told.items()
    }
    again = Counter(found.values())
    return {row_id: text if again[text] == 1 else f"{text} #{row_id}" for row_id, text in found.items()}


def known_as(connection: sqlite3.Connection, entity: str) -> dict[int, str]:
    """Return by id the other words people know records by: handles, else what tells them as proof; without those of none."""
    record = RECORDS[entity]
    if entity == "influencer":
        words: dict[int, dict[str, None]] = {}
        for row_id, handle in _handles(connection):
            words.setdefault(row_id, {})[handle] = None
        found = {row_id: " ".join(handles) for row_id, handles in words.items()}
    else:
        names = [name for name in record.told_by if name != record.label_field]
        columns = "".join(f", {column(name)}" for name in names)
        rows = connection.execute(f"SELECT t.id{columns} FROM {quoted(entity)} t")
        found = {row[0]: " ".join(str(word) for word in row[1:] if word) for row in rows}
    return {row_id: words for row_id, words in found.items() if words}


def naming_fields(entity: str) -> Mapping[str, frozenset[str]]:
    """Return, by kind of row, the fields that what a record is called, and known as, is made of."""
    record = RECORDS[entity]
    own = {spec.name for spec in specs(record)}
    apart = {"handle", "channel", "published_at", "published_on", "text"}
    found = {entity: frozenset({record.label_field, *record.told_by, *(apart & own)})}
    return found | ({"handle": frozenset({"influencer_id", "handle"})} if entity == "influencer" else {})


def meanings(connection: sqlite3.Connection, entity: str) -> Mapping[str, int | None]:
    """Return the record that each word means, written as `word_of` does: its handle, else its name or label.

    None where several share the word.
    """
    found: dict[str, int | None] = {}
    record = RECORDS[entity]
    if entity == "influencer":
        for row_id, handle in _handles(connection):
            found[handle] = row_id if found.get(handle, row_id) == row_id else None
        # What the app itself calls them, in a list or a file it wrote, is understood too.
        for row_id, label in labels(connection, entity).items():
            found.setdefault(word_of(record, label), row_id)
    sure = frozenset(found)
    for row_id, name in connection.execute(
        f"SELECT t.id, {column(record.label_field)} FROM {quoted(entity)} t"
    ):
        word = word_of(record, name or "")
        if word and word not in sure:
            found[word] = row_id if word not in found else None
    return found


def _handles(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Give people by id with each handle they have, folded; the main one first."""
    rows = connection.execute(
        "SELECT t.id, t.handle FROM influencer t WHERE t.handle <> ''"
        " UNION ALL SELECT h.influencer_id, h.handle FROM handle h"
    )
    for row_id, word in rows:
        handle = handle_of(word)
        if handle:
            yield row_id, handle.casefold()
