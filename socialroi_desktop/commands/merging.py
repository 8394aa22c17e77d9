"""The `merge` command: two records become one by the same operation as in the window, as one change that can be undone."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from socialroi_desktop.commands.general import may_be_merged, record_named
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.query import field_named
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.records.merging import Comparison, compare_records, merge_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading

_KEEP, _GOES = "keep", "goes"


def run_merge(arguments: argparse.Namespace) -> int:
    """Merge two records and print what was done; return the exit status."""
    with open_workspace(Path(arguments.file)) as workspace:
        changed = merged(workspace, arguments.entity, arguments.keep, arguments.goes, arguments.fields)
    notes = [note.message for note in changed.notes]
    told = {"id": arguments.keep, "done": changed.text} | ({"notes": notes} if notes else {})
    print_json(told) if arguments.json else print("\n".join((changed.text, *notes)))
    return 0


def merged(workspace: Workspace, entity: str, keep: int, goes: int, words: Sequence[str]) -> Changed:
    """Merge the record `goes` into `keep`; words say of single fields whose value stays, the others are as proposed.

    UserError where records of that kind are not merged, or one of the two is not there.
    """
    record = record_named(entity)
    _must_be_merged(record)
    for row_id in (keep, goes):
        if reading.get(workspace, record, row_id) is None:
            raise UserError(
                "There is no {entity} {id}; “list” shows the ids there are.", entity=entity, id=row_id
            )
    if keep == goes:
        raise UserError("Choose two different rows to merge.")
    found = compare_records(workspace, entity=entity, keep_id=keep, drop_id=goes)
    taken = _taken(record, found, words)
    return merge_records(workspace, entity=entity, keep_id=keep, drop_id=goes, taken=taken)


def _must_be_merged(record: type[Record]) -> None:
    if not may_be_merged(record):
        raise UserError(
            "Records of the kind “{entity}” are not merged: delete the one that is too much.",
            entity=record.entity,
        )


def _taken(record: type[Record], found: Comparison, words: Sequence[str]) -> frozenset[str]:
    """Return the fields whose value comes from the record that goes; told together where they belong together."""
    told: dict[str, bool] = {}
    for word in words:
        name, _, side = word.partition("=")
        spec = field_named(record, name)
        if side not in (_KEEP, _GOES):
            raise UsageError(
                "“{word}” does not say whose value stays; write {field}=keep or {field}=goes.",
                word=word,
                field=spec.name,
            )
        names = found.together if spec.name in found.together else {spec.name}
        told |= dict.fromkeys(names, side == _GOES)
    kept = {name for name in found.proposed if told.get(name, True)}
    return frozenset(kept | {name for name, goes in told.items() if goes})
