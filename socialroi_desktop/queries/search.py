"""Finds records of every kind by the words they hold, a few of each kind, with the place they were found in.

Knows nothing of how they are shown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import ordered_ids, records_by_id

OF_EACH = 5
# Beyond so many it is enough to know that there are more.
MOST_COUNTED = 100
_AROUND = 24


@dataclass(frozen=True, slots=True)
class Found:
    """One record that holds the words, and what it is called.

    Where its name does not hold them all, `field` names the field that does and `excerpt` is what stands there.
    """

    entity: str
    row_id: int
    label: str
    field: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class FoundKind:
    """The first records found of one kind; `count` is how many there are, up to `MOST_COUNTED` + 1."""

    entity: str
    count: int
    rows: tuple[Found, ...]


def search(
    workspace: Workspace, text: str, entities: Iterable[str], progress: Progress = no_progress
) -> list[FoundKind]:
    """Return records that hold every word of a text, kind by kind, at most `OF_EACH` of a kind."""
    found: list[FoundKind] = []
    if not text.strip():
        return found
    for entity in entities:
        progress(len(found), None)
        if not any(spec.searchable for spec in specs(RECORDS[entity])):
            continue
        ids = list(ordered_ids(workspace, Query(entity, text=text, limit=MOST_COUNTED + 1)))
        records = records_by_id(workspace, entity, ids[:OF_EACH])
        told = _told_apart(workspace, entity) if ids else {}
        rows = tuple(
            _found(workspace, records[row_id], words(text), told.get(row_id, "")) for row_id in ids[:OF_EACH]
        )
        if rows:
            found.append(FoundKind(entity, len(ids), rows))
    return found


def _told_apart(workspace: Workspace, entity: str) -> Mapping[int, str]:
    """Return what people are called who may share a name with another; nothing for records of other kinds."""
    has_handle = any(spec.name == "handle" for spec in specs(RECORDS[entity]))
    return labels(workspace.connection(), entity) if has_handle else {}


def _found(workspace: Workspace, record: Record, wanted: Sequence[str], called: str) -> Found:
    label = called or _label(record)
    missing = [word for word in wanted if word not in fold(label)]
    for name, text in _texts(workspace, record) if missing else ():
        if (at := fold(text).find(missing[0])) >= 0:
            return Found(record.entity, record.id or 0, label, name, _excerpt(text, at))
    return Found(record.entity, record.id or 0, label)


def _texts(workspace: Workspace, record: Record) -> Iterator[tuple[str, str]]:
    """Give the texts a search looks into with the names of their fields: own ones, then names of records referred to."""
    for spec in specs(type(record)):
        value = getattr(record, spec.name)
        if value and spec.searchable:
            yield spec.name, str(value)
    for spec in specs(type(record)):
        if spec.kind is Kind.REFERENCE and (row_id := getattr(record, spec.name)):
            for other in records_by_id(workspace, spec.refers_to, [row_id]).values():
                yield spec.name, _label(other)


def _excerpt(text: str, at: int) -> str:
    # From the start of a word, where the language has spaces.
    start = max(text.rfind(" ", 0, max(0, at - _AROUND)) + 1, at - 2 * _AROUND, 0)
    part = " ".join(text[start : at + 2 * _AROUND].split())
    return ("…" if start else "") + part + ("…" if at + 2 * _AROUND < len(text) else "")


def _label(record: Record) -> str:
    """Return what a record is called in a list: as it is told where it proves a figure, else by its label."""
    names = record.told_by or (record.label_field,)
    told = next((str(value) for name in names if (value := getattr(record, name, None))), "")
    return told or f"#{record.id}"
