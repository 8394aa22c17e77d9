"""What rows of a list tell beside their record: tags, collections and rights. What is there stays, what is new is added.

A right is taken only for a use of which nothing is said of a piece yet: what was answered or withdrawn since is known better
here than in a list.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.imports import Beside, Chunk, Value
from socialroi_desktop.domain.records import Collected, Collection, UsageRight
from socialroi_desktop.operations.imports.parts import PARTS
from socialroi_desktop.operations.records.tagging import add_tags
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.rows import beside, tags


def beside_changes(
    writer: Writer, entity: str, row_id: int, told: Beside | None
) -> dict[str, tuple[Value, Value]]:
    """Return what a row adds beside a record that is there: how many of each kind there are and would be."""
    if told is None:
        return {}
    tagged = tags.tagged_rows(writer.connection, entity, row_id)
    known = tags.tags_by_word(writer.connection, [fold(name) for name in told.tags])
    counts = {
        "tagged": (len(tagged), sum(known.get(fold(name)) not in tagged for name in told.tags)),
        Collected.entity: (
            len(beside.collections_of(writer.connection, row_id)),
            len(_new_collections(writer, row_id, told.collections)),
        ),
        UsageRight.entity: (
            len(beside.uses_told(writer.connection, row_id)),
            len(_new_rights(writer, row_id, told.rights)),
        ),
    }
    return {PARTS + part: (there, there + new) for part, (there, new) in counts.items() if new}


def put_beside(writer: Writer, batch_id: int, chunk: Chunk, place: int, row_id: int) -> None:
    """Add what a row tells beside its record, inside a running change."""
    told = chunk.beside.get(place)
    if told is None:
        return
    evidence = {"batch_id": batch_id, "source_line": chunk.lines[place]}
    if told.tags:
        add_tags(writer, chunk.entity, row_id, told.tags)
    for name in _new_collections(writer, row_id, told.collections):
        collection_id = _collection(writer, name, evidence)
        row = Collected(collection_id=collection_id, ugc_item_id=row_id)
        writer.insert(Collected.entity, {**codec.values_of(row), **evidence})
    for right in _new_rights(writer, row_id, told.rights):
        values = {**codec.values_of(UsageRight(ugc_item_id=row_id)), **right, **evidence}
        writer.insert(UsageRight.entity, values)


def _collection(writer: Writer, name: str, evidence: Mapping[str, Any]) -> int:
    known = beside.collections_by_name(writer.connection)
    if name.casefold() in known:
        return known[name.casefold()]
    return writer.insert(Collection.entity, {**codec.values_of(Collection(name=name)), **evidence})


def _new_collections(writer: Writer, row_id: int, names: Sequence[str]) -> list[str]:
    held = beside.collections_of(writer.connection, row_id)
    return [name for name in names if name.casefold() not in held]


def _new_rights(
    writer: Writer, row_id: int, rights: Sequence[Mapping[str, Value]]
) -> list[Mapping[str, Value]]:
    known = beside.uses_told(writer.connection, row_id)
    return [right for right in rights if right["use"] not in known]
