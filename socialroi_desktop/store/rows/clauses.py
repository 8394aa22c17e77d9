"""Conditions of which any may hold, or none, as SQL, as `domain.selecting` reads them in plain Python."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, may_be_tagged, specs
from socialroi_desktop.domain.query import (
    AllOf,
    Atom,
    Clause,
    Derived,
    HasPart,
    OneOf,
    Phrase,
    Query,
    Term,
    Through,
    field_named,
    looked_for,
    phrases_of,
)
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.rows.search_texts import Texts
from socialroi_desktop.store.rows.tags import holders
from socialroi_desktop.store.rows.terms import Condition, any_of, holds, refers_to_named, term_of


def clause_of(record: type[Record], clause: Clause, texts: Texts) -> Condition:
    """Return the condition that the row called `t` meets a clause; where it has a phrase, `s` holds the text of the row."""
    told, values = any_of([_atom(record, atom, texts) for atom in clause.any_of])
    # What is not known is not so, and what is not so is negated.
    return (f"NOT coalesce({told}, 0)" if clause.negated else told), values


def one_of(ids: frozenset[int]) -> Condition:
    """Return the condition that the row called `t` is one of these."""
    return "t.id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(ids))]


def kinds_searched(query: Query) -> frozenset[str]:
    """Return the kinds of record whose texts a query looks into."""
    record = RECORDS[query.entity]
    if looked_for(query) or phrases_of(query):
        named = {spec.refers_to for spec in specs(record) if spec.kind is Kind.REFERENCE}
        found = {query.entity, *named}
    else:
        found = set()
    atoms = (*query.terms, *(atom for clause in query.clauses for atom in clause.any_of))
    return frozenset(found.union(*(_kinds_named(record, atom) for atom in atoms)))


def texts_asked(query: Query) -> Iterator[str]:
    """Give every text a query asks for, those of conditions too."""
    yield query.text
    for atom in (*query.terms, *(atom for clause in query.clauses for atom in clause.any_of)):
        yield from _texts_of(atom)


def _texts_of(atom: Atom) -> Iterator[str]:
    match atom:
        case Term():
            yield str(atom.value)
        case Through():
            yield from _texts_of(atom.meets)
        case HasPart():
            for each in atom.meets:
                yield from _texts_of(each)
        case Phrase():
            yield atom.text


def _kinds_named(record: type[Record], atom: Atom) -> Iterator[str]:
    match atom:
        case Term():
            spec = field_named(record, atom.field)
            if atom.op == "~" and spec.kind is Kind.REFERENCE:
                yield spec.refers_to
        case AllOf():
            for term in atom.terms:
                yield from _kinds_named(record, term)
        case Through():
            yield from _kinds_named(RECORDS[field_named(record, atom.field).refers_to], atom.meets)
        case HasPart():
            for each in atom.meets:
                yield from _kinds_named(RECORDS[atom.entity], each)


def _atom(record: type[Record], atom: Atom, texts: Texts) -> Condition:
    match atom:
        case Term():
            return term_of(record, atom, texts)
        case AllOf():
            return _all_of([term_of(record, term, texts) for term in atom.terms])
        case Through():
            return _through(record, atom, texts)
        case HasPart():
            return _has_part(atom, texts)
        case Phrase():
            return word_of(record, atom.text, {}, texts)
        case OneOf():
            return one_of(atom.ids)
        case Derived():
            raise ValueError(f"nobody has put what {atom} asks")


def _through(record: type[Record], atom: Through, texts: Texts) -> Condition:
    # The table in the brackets is called `t` as well, and hides the one around them.
    entity = field_named(record, atom.field).refers_to
    told, values = _atom(RECORDS[entity], atom.meets, texts)
    return f"{column(atom.field)} IN (SELECT t.id FROM {quoted(entity)} t WHERE {told})", values


def _has_part(atom: HasPart, texts: Texts) -> Condition:
    record = RECORDS[atom.entity]
    parts = [(f"{column(atom.field)} IS NOT NULL", list[Any]())]
    told, values = _all_of([*parts, *(_atom(record, each, texts) for each in atom.meets)])
    return f"t.id IN (SELECT {column(atom.field)} FROM {quoted(atom.entity)} t WHERE {told})", values


def _all_of(parts: Sequence[Condition]) -> Condition:
    return f"({' AND '.join(text for text, _ in parts)})", [value for _, values in parts for value in values]


def word_of(record: type[Record], word: str, alike: Mapping[str, Sequence[str]], texts: Texts) -> Condition:
    """Return the condition that the row called `t` holds a word; `s` holds its text."""
    return any_of([holds("s.text", word, texts), *elsewhere(record, word, alike, texts)])


def elsewhere(
    record: type[Record], word: str, alike: Mapping[str, Sequence[str]], texts: Texts
) -> list[Condition]:
    """Return the conditions by which a row holds a word that its own text need not hold."""
    known = {spec.name: spec for spec in specs(record)}
    found: list[Condition] = [
        refers_to_named(spec, word, texts) for spec in known.values() if spec.kind is Kind.REFERENCE
    ]
    if may_be_tagged(record):
        condition, values = holds("n.word", word, texts)
        found.append((f"t.id IN ({holders(record.entity, condition)})", values))
    for name, ids in alike.items():
        if ids and name in known:
            found.append((f"{column(name)} IN ({', '.join('?' * len(ids))})", list(ids)))
    return found
