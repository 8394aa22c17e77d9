"""What records are called, and which record a word means. Two of one name stay two.

Knows what records declare of their labels and handles; nothing of what refers to the records.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.identity import handle_field, handle_of, word_of
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.searching import sorted_by
from socialroi_desktop.store.file.codec import column, quoted


def labels(connection: sqlite3.Connection, entity: str) -> dict[int, str]:
    """Return by id what each record is called; what several share is told apart by handle, channel or number."""
    record = RECORDS[entity]
    handle = handle_field(record)
    apart = (
        [name for name in (handle.name, *_channels(entity)) if name != record.label_field] if handle else []
    )
    columns = ", ".join(map(column, (record.label_field, *apart)))
    rows = connection.execute(f"SELECT t.id, {columns} FROM {quoted(entity)} t")
    told = {row[0]: (str(row[1] or ""), tuple(row)[2:]) for row in rows}
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
    if handle_places(entity):
        words: dict[int, dict[str, None]] = {}
        for row_id, handle in _handles(connection, entity):
            words.setdefault(row_id, {})[handle] = None
        return {row_id: " ".join(handles) for row_id, handles in words.items()}
    names = [name for name in record.told_by if name != record.label_field]
    columns = "".join(f", {column(name)}" for name in names)
    rows = connection.execute(f"SELECT t.id{columns} FROM {quoted(entity)} t")
    found = {row[0]: " ".join(str(word) for word in row[1:] if word) for row in rows}
    return {row_id: words for row_id, words in found.items() if words}


def naming_fields(entity: str) -> Mapping[str, frozenset[str]]:
    """Return, by kind of row, the fields that what a record is called, and known as, is made of."""
    record = RECORDS[entity]
    found = {entity: {record.label_field, *record.told_by, *_channels(entity)}}
    if day := sorted_by(record)[0]:
        found[entity] |= {day, *filter(None, (record.time_field,))}
    for table, owner, handle in handle_places(entity):
        found.setdefault(table, set()).update({owner, handle} - {"id"})
    return {table: frozenset(names) for table, names in found.items()}


def meanings(connection: sqlite3.Connection, entity: str) -> Mapping[str, int | None]:
    """Return the record that each word means, written as `word_of` does: its handle, else its name or label.

    None where several share the word.
    """
    found: dict[str, int | None] = {}
    record = RECORDS[entity]
    if handle_places(entity):
        for row_id, handle in _handles(connection, entity):
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
    for code in (place.field for place in record.named_in if place.field != record.label_field):
        _add_codes(connection, record, code, found)
    return found


def _add_codes(
    connection: sqlite3.Connection, record: type[Record], field: str, found: dict[str, int | None]
) -> None:
    """Add the codes by which rows name a record, such as the SKU of a product; what it is called goes before them."""
    told: dict[str, int | None] = {}
    for row_id, code in connection.execute(f"SELECT t.id, {column(field)} FROM {quoted(record.entity)} t"):
        if word := word_of(record, code or ""):
            told[word] = row_id if word not in told else None
    found.update({word: row_id for word, row_id in told.items() if word not in found})


def handle_places(entity: str) -> tuple[tuple[str, str, str], ...]:
    """Return where the handles of a record stand: table, column of the record's id, column; its own one first."""
    found: list[tuple[str, str, str]] = []
    if own := handle_field(RECORDS[entity]):
        found.append((entity, "id", own.name))
    for part in parts_of(entity):
        if told := handle_field(part):
            found.append((part.entity, part.part_of, told.name))
    return tuple(found)


def _channels(entity: str) -> tuple[str, ...]:
    return tuple(spec.name for spec in specs(RECORDS[entity]) if spec.kind is Kind.CHANNEL)


def _handles(connection: sqlite3.Connection, entity: str) -> Iterator[tuple[int, str]]:
    """Give records by id with each handle they have, folded; their own one first."""
    for table, owner, name in handle_places(entity):
        rows = connection.execute(
            f"SELECT {column(owner)}, {column(name)} FROM {quoted(table)} t WHERE {column(name)} <> ''"
        )
        for row_id, word in rows:
            if handle := handle_of(word):
                yield row_id, handle.casefold()
