"""Which fields of a record decide whether and where a query shows it, so that an edit of others moves no row.

Knows declarations and queries, no store.
"""

from socialroi_desktop.domain.fields import Kind, Record, every_field, spec_of, specs
from socialroi_desktop.domain.query import AllOf, Atom, HasPart, Phrase, Query, Term, Through, phrases_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.selecting import channel_fields


def deciding_fields(query: Query) -> frozenset[str]:
    """Return the fields by which a query filters or sorts."""
    record = RECORDS[query.entity]
    if query.text or phrases_of(query):
        return frozenset(spec.name for spec in every_field(record))
    asked = (*query.terms, *_atoms(query), *_spans(query))
    found = {query.sort, *(atom.field for atom in asked if isinstance(atom, Term | Through))} - {"", "id"}
    if query.period is not None:
        found.add(record.day_field)
    if query.channels is not None:
        found |= set(channel_fields(record))
    if any(spec.kind is Kind.MONEY for spec in specs(record) if spec.name in found):
        found.add("currency")
    return frozenset(found)


def is_decided_elsewhere(query: Query) -> bool:
    """Tell whether rows may move although none of their own fields was edited: by names, or by what is derived."""
    record = RECORDS[query.entity]
    elsewhere = any(isinstance(atom, HasPart | Phrase | Through) for atom in _atoms(query))
    return (
        bool(query.text)
        or elsewhere
        or any(_follows(record, name) for name in deciding_fields(query) - {record.day_field})
    )


def is_decided_by_itself(query: Query) -> bool:
    """Tell whether an edit of a row can move that row alone: no other one is called by it or follows from it."""
    record = RECORDS[query.entity]
    asked = (spec_of(record, name) for name in deciding_fields(query) - {record.day_field})
    return (
        not query.text
        and not phrases_of(query)
        and all(spec.editable and spec.refers_to != query.entity for spec in asked)
    )


def _atoms(query: Query) -> tuple[Atom, ...]:
    return tuple(atom for clause in query.clauses for atom in clause.any_of)


def _spans(query: Query) -> tuple[Term, ...]:
    return tuple(term for atom in _atoms(query) if isinstance(atom, AllOf) for term in atom.terms)


def _follows(record: type[Record], name: str) -> bool:
    spec = spec_of(record, name)
    return spec.kind in (Kind.REFERENCE, Kind.TAGS) or not spec.editable
