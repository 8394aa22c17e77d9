"""The tags of records: what is typed becomes tags, new ones are made with it, and all of it is one change."""

from collections.abc import Collection, Sequence

from socialroi_desktop.domain.fields import may_be_tagged
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.identity import with_bare_handles
from socialroi_desktop.domain.records import RECORDS, Tag
from socialroi_desktop.domain.records.tags import TAG_COLOR
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading, tags


def tag_records(
    workspace: Workspace,
    *,
    entity: str,
    ids: Sequence[int],
    added: Sequence[str] = (),
    removed: Sequence[str] = (),
) -> Changed:
    """Give records tags, or take tags from them, by name; UserError when no record is there or a name does not hold."""
    if not may_be_tagged(RECORDS[entity]):
        raise UserError("Tags, and what is kept with other rows, have no tags themselves.")
    found = reading.those_there(workspace, entity, ids)
    if not found:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    gone = {fold(name) for name in removed}
    with change(workspace, "Tags of rows: {records} ({number})", records=entity, number=len(found)) as writer:
        for row_id in found:
            record = reading.get(workspace, RECORDS[entity], row_id)
            names = [name for name in tag_names(record.tags if record else None) if fold(name) not in gone]
            put_tags(writer, entity, row_id, ", ".join([*names, *added]))
    details = {"records": entity, "number": len(found)}
    return Changed("Changed the tags of rows: {records} ({number})", details, writer.rows, found)


def put_tags(writer: Writer, entity: str, row_id: int, text: str | None) -> None:
    """Let a record have these tags and no others, inside a running change."""
    wanted = _ids_of(writer, tag_names(text))
    there = tags.tagged_rows(writer.connection, entity, row_id)
    writer.delete_rows("tagged", sorted(there[tag_id] for tag_id in there.keys() - wanted))
    _tag(writer, entity, row_id, wanted - there.keys())


def add_tags(writer: Writer, entity: str, row_id: int, names: Sequence[str]) -> None:
    """Let a record have these tags, too, inside a running change."""
    there = tags.tagged_rows(writer.connection, entity, row_id)
    _tag(writer, entity, row_id, _ids_of(writer, names) - there.keys())


def _tag(writer: Writer, entity: str, row_id: int, tag_ids: Collection[int]) -> None:
    fresh = sorted(tag_ids)
    if fresh:
        columns = ("tag_id", "record_kind", "record_id")
        writer.insert_rows("tagged", columns, [(tag_id, entity, row_id) for tag_id in fresh])


def _ids_of(writer: Writer, names: Sequence[str]) -> set[int]:
    """Return the tags of some names; those that are new are made."""
    known = tags.tags_by_word(writer.connection, [fold(name) for name in names])
    for name in names:
        if fold(name) not in known:
            # Each new one gets the next colour, so that tags beside each other differ.
            color = TAG_COLOR[tags.count_tags(writer.connection) % len(TAG_COLOR)].id
            tag = with_bare_handles(Tag(name=name, color=color))
            if problems := check_record(tag):
                raise UserError(problems[0].template, **problems[0].values)
            known[fold(name)] = writer.insert("tag", codec.values_of(tag))
    return set(known.values())
