"""Finds records of every kind by the words they hold, a few of each kind. Knows nothing of how they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import selected

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
        records = selected(workspace, Query(entity, text=text, limit=OF_EACH))
        found += [Found(entity, record.id or 0, _label(record)) for record in records]
    return found


def _label(record: Record) -> str:
    """Return what a record is called in a list: as it is told where it proves a figure, else by its label."""
    names = record.told_by or (record.label_field,)
    told = next((str(value) for name in names if (value := getattr(record, name, None))), "")
    return told or f"#{record.id}"
