"""Finds records of every kind by the words they hold, a few of each kind. Knows nothing of how they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS, Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import Query, ordered_ids, records_by_id

OF_EACH = 5


@dataclass(frozen=True, slots=True)
class Found:
    """One record that holds the words, and what it is called."""

    entity: str
    row_id: int
    label: str


def search(
    workspace: Workspace, text: str, entities: Iterable[str], progress: Progress = no_progress
) -> list[Found]:
    """Return records that hold every word of a text, kind by kind, at most `OF_EACH` of a kind."""
    found: list[Found] = []
    if not text.strip():
        return found
    for entity in entities:
        progress(len(found), None)
        if not any(spec.searchable for spec in specs(RECORDS[entity])):
            continue
        ids = list(ordered_ids(workspace, Query(entity, text=text, limit=OF_EACH)))
        records = records_by_id(workspace, entity, ids)
        found += [Found(entity, row_id, _label(records[row_id])) for row_id in ids]
    return found


def _label(record: Record) -> str:
    """Return what a record is called in a list: as it is told where it proves a figure, else by its label."""
    names = record.told_by or (record.label_field,)
    told = next((str(value) for name in names if (value := getattr(record, name, None))), "")
    return told or f"#{record.id}"
