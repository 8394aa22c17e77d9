"""Finds records of every kind by the words they hold, a few of each kind, with the place they were found in.

Knows nothing of how they are shown.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from socialroi_desktop.domain.chinese import AS_WRITTEN, Scripts
from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.matching import around, spans
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.query import Query, Term, looked_for
from socialroi_desktop.domain.records import RECORDS, Record
from socialroi_desktop.domain.searching import name_fields, other_fields, searched_name
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import count, ordered_ids, records_by_id
from socialroi_desktop.store.rows.search_texts import scripts_of

OF_EACH = 5
# Beyond so many it is enough to know that there are more.
MOST_COUNTED = 100
# So many rows are put in the order of their days without being felt.
_SORTED = 5000
# Fields that tell how things stand; elsewhere it is the day of a record.
_STATES = ("stage", "state", "status")


@dataclass(frozen=True, slots=True)
class Found:
    """One record that holds the words, and what it is called.

    Where its name does not hold them all, `field` names the field that holds the first missing one and `excerpt` is what
    stands there. `where` names a field that holds a word in any case, be it that of the name. `state` is a field that tells
    how things stand with it (a stage, a day) and its value; ("", None) where no field does. `record` is the record itself.
    """

    entity: str
    row_id: int
    label: str
    field: str = ""
    excerpt: str = ""
    where: str = ""
    state: tuple[str, Any] = ("", None)
    record: Record | None = dataclasses.field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FoundKind:
    """The first records found of one kind; `count` is how many there are, up to `MOST_COUNTED` + 1."""

    entity: str
    count: int
    rows: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The folded words that are looked for, and the scripts in which Chinese is found."""

    words: tuple[str, ...] = ()
    scripts: Scripts = AS_WRITTEN

    def missing(self, folded: str) -> tuple[str, ...]:
        """Return the words that a folded text does not hold."""
        return tuple(word for word in self.words if not self.scripts.holds(folded, word))


NOTHING = Wanted()


def wanted_of(workspace: Workspace, text: str) -> Wanted:
    """Return what a text looks for in a workspace."""
    return Wanted(tuple(words(text)), scripts_of(workspace))


def search(
    workspace: Workspace,
    text: str,
    entities: Iterable[str],
    progress: Progress = no_progress,
    *,
    of_each: int = OF_EACH,
) -> list[FoundKind]:
    """Return records that hold every word of a text, kind by kind, at most `of_each` of a kind, the newest first.

    Of what people name those come before all whose name holds the words.
    """
    found: list[FoundKind] = []
    if not text.strip():
        return found
    for entity in entities:
        progress(len(found), None)
        if not _is_searched(RECORDS[entity]):
            continue
        kind = search_kind(workspace, Query(entity, text=text), of_each=of_each)
        if kind.rows:
            found.append(kind)
    return found


def search_kind(workspace: Workspace, query: Query, *, of_each: int = OF_EACH) -> FoundKind:
    """Return the records of a query in that order, whatever it says of order and limit, told by the words it looks for."""
    entity, most = query.entity, max(of_each, MOST_COUNTED + 1)
    wanted = Wanted(tuple(looked_for(query)), scripts_of(workspace))
    ids = _newest(workspace, replace(query, sort="", descending=True, limit=most))
    if not RECORDS[entity].day_field:
        ids = _named_first(workspace, entity, ids, wanted)
    records = records_by_id(workspace, entity, ids[:of_each])
    told = _told_apart(workspace, entity) if ids else {}
    rows = tuple(
        _found(workspace, records[row_id], wanted, told.get(row_id, ""))
        for row_id in ids[:of_each]
        if row_id in records
    )
    return FoundKind(entity, min(len(ids), MOST_COUNTED + 1), rows)


def recalled(workspace: Workspace, places: Sequence[tuple[str, int]]) -> list[Found]:
    """Return what records named by kind and id are called, in their order; those that are gone are left out."""
    found = (records_by_id(workspace, entity, [row_id]).get(row_id) for entity, row_id in places)
    return [
        _found(workspace, record, NOTHING, _told_apart(workspace, record.entity).get(record.id or 0, ""))
        for record in found
        if record is not None
    ]


def _state(record: Record) -> tuple[str, Any]:
    # What comes to have its day is told by it from then on.
    order = (record.day_field, *_STATES) if record.undated_stay else (*_STATES, record.day_field)
    names = (name for name in order if name and getattr(record, name, None))
    name = next(names, "")
    return (name, getattr(record, name)) if name else ("", None)


def looked_through() -> list[str]:
    """Return the kinds of record that can be searched: what people name, then what is only found by its words.

    What happened on a day is looked for by its words; the parts of a record come last.
    """
    records = (record for record in RECORDS.values() if _is_searched(record))
    return [record.entity for record in sorted(records, key=_place)]


def _place(record: type[Record]) -> tuple[bool, bool]:
    return bool(record.part_of), bool(record.day_field)


def _is_searched(record: type[Record]) -> bool:
    return any(spec.searchable for spec in specs(record))


def _newest(workspace: Workspace, query: Query) -> list[int]:
    """Return the ids of the newest rows of a query, as many as its limit: by their day, those still to come first.

    Of very many rows these are the ones that came in last.
    """
    record = RECORDS[query.entity]
    if not record.day_field or count(workspace, Query(query.entity)) > _SORTED:
        return list(ordered_ids(workspace, query))
    dated = ordered_ids(workspace, replace(query, sort=record.day_field))
    if not record.undated_stay:
        return list(dated)
    undated = Term(record.day_field, "=", None)
    coming = ordered_ids(workspace, replace(query, terms=(*query.terms, undated)))
    return list(dict.fromkeys([*coming, *dated]))[: query.limit]


def _named_first(workspace: Workspace, entity: str, ids: Sequence[int], wanted: Wanted) -> list[int]:
    """Return ids with those first whose own name holds every word: who looks for a person seldom means whom they know."""
    records = records_by_id(workspace, entity, ids)
    names = {row_id: searched_name(record) for row_id, record in records.items()}
    return sorted(ids, key=lambda row_id: bool(wanted.missing(names.get(row_id, ""))))


def _told_apart(workspace: Workspace, entity: str) -> Mapping[int, str]:
    """Return what people are called who may share a name with another; nothing for records of other kinds."""
    has_handle = any(spec.name == "handle" for spec in specs(RECORDS[entity]))
    return labels(workspace.connection(), entity) if has_handle else {}


def _found(workspace: Workspace, record: Record, wanted: Wanted, called: str) -> Found:
    label = called or _label(record)
    missing = wanted.missing(fold(label))
    found = Found(record.entity, record.id or 0, label, state=_state(record), record=record)
    for name, text in _texts(workspace, record) if wanted.words else ():
        if places := spans(text, (missing or wanted.words)[:1], wanted.scripts):
            told = (name, around(text, places[0][0])) if missing else ("", "")
            return replace(found, field=told[0], excerpt=told[1], where=name)
    return found


def _texts(workspace: Workspace, record: Record) -> Iterator[tuple[str, str]]:
    """Give the texts a search looks into with the names of their fields: own ones, tags, names of records referred to."""
    for name in (*name_fields(type(record)), *other_fields(type(record)), "tags"):
        if value := getattr(record, name):
            yield name, str(value)
    for spec in specs(type(record)):
        if spec.kind is Kind.REFERENCE and (row_id := getattr(record, spec.name)):
            for other in records_by_id(workspace, spec.refers_to, [row_id]).values():
                yield from (
                    (spec.name, str(told))
                    for name in name_fields(type(other))
                    if (told := getattr(other, name))
                )


def _label(record: Record) -> str:
    """Return what a record is called in a list: as it is told where it proves a figure, else by its label."""
    names = record.told_by or (record.label_field,)
    told = next((str(value) for name in names if (value := getattr(record, name, None))), "")
    return told or f"#{record.id}"
