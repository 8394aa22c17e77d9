"""Which rows of a record, in which order: one query for tables, search, the command line and whatever asks later.

It is read twice, in SQL by the store and in plain Python by `domain.selecting`; a test holds the two together.
Knows no store.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, every_field
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.identity import handle_of
from socialroi_desktop.domain.period import Period
from socialroi_desktop.errors import UsageError

OPERATORS = ("!=", "<=", ">=", "=", "<", ">", "~")
_TERM = re.compile(r"\s*(\w+)\s*(!=|<=|>=|=|<|>|~)\s*(.*?)\s*$", re.DOTALL)
_ID = Spec("Id", Kind.INTEGER, "id")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition; `value` is a stored value, None for "is not known" (with = and != only).

    For money it is a Decimal, the plain number in the currency of each row: `amount = 500` finds 500 JPY and 500.00 USD.
    Several channels or tags are one set, whatever their order; `~` asks for rows that hold all of them. Of other kinds
    `~` looks for a folded text, of references in what the record referred to is called.
    """

    field: str
    op: str
    value: Any


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of several terms holds, such as those of a span."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Through:
    """What a row refers to by a field meets a condition; a row that refers to nothing does not."""

    field: str
    meets: "Told"


@dataclass(frozen=True, slots=True)
class HasPart:
    """Some row of another kind names the row in a field and meets all of several conditions."""

    entity: str
    field: str
    meets: "tuple[Term | Through, ...]" = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A folded text stands, just so, where the words of a search are looked for."""

    text: str


@dataclass(frozen=True, slots=True)
class Derived:
    """What no field tells, by name and value; whoever knows puts it as `OneOf` before the store is asked."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """The row is one of these."""

    ids: frozenset[int]


Told = Term | AllOf | Through | HasPart
Atom = Told | Phrase | Derived | OneOf


@dataclass(frozen=True, slots=True)
class Clause:
    """Any of several conditions holds; none of them where it is `negated`."""

    any_of: tuple[Atom, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of a table, in which order.

    `terms` and `clauses` are conditions that all hold. Every word of `text` is searched, whatever its case and accents, in the
    searchable fields and in what the records referred to are called; `alike` adds, by column, ids whose labels contain
    the text. `among` are the ids rows are among, None for any: what no field tells, asked elsewhere, and kept in no view.
    `period` and `channels` cut the table where it has them. `sort` is a field, "" for the id; money is
    sorted as the plain number in each row's currency, unknown values stand last in both directions.
    """

    entity: str
    text: str = ""
    sort: str = ""
    descending: bool = False
    period: Period | None = None
    channels: frozenset[str] | None = None
    alike: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    terms: tuple[Term, ...] = ()
    limit: int | None = None
    among: frozenset[int] | None = None
    clauses: tuple[Clause, ...] = ()


def looked_for(query: Query) -> list[str]:
    """Return the folded texts that every row of a query holds: its words, then phrases that are asked for by themselves."""
    alone = (clause.any_of[0] for clause in query.clauses if len(clause.any_of) == 1 and not clause.negated)
    return [*words(query.text), *(atom.text for atom in alone if isinstance(atom, Phrase))]


def phrases_of(query: Query) -> list[str]:
    """Return every phrase a query speaks of, those that must not be there too."""
    return [atom.text for clause in query.clauses for atom in clause.any_of if isinstance(atom, Phrase)]


def field_named(record: type[Record], name: str) -> Spec:
    """Return a declared field, or the id; UsageError names the nearest field for one that is not there."""
    known = {"id": _ID} | {spec.name: spec for spec in every_field(record)}
    if name in known:
        return known[name]
    near = get_close_matches(name, known, 1)
    if near:
        raise UsageError(
            "{entity} has no field “{name}”; did you mean “{near}”?",
            entity=record.entity,
            name=name,
            near=near[0],
        )
    raise UsageError("{entity} has no field “{name}”; it has: {known}.",
                     entity=record.entity, name=name, known=", ".join(known))  # fmt: skip


def parse(record: type[Record], text: str, read: Callable[[Spec, str], Any]) -> Term:
    """Return the condition a text states; UsageError says where it does not parse. `read` reads the value."""
    found = _TERM.match(text)
    if found is None:
        rest = re.match(r"\s*\w*", text)
        place = rest.end() if rest else 0
        raise UsageError(
            "“{text}” cannot be read from character {place} on; write FIELD, one of {operators}, and a value.",
            text=text, place=place + 1, operators=" ".join(OPERATORS),
        )  # fmt: skip
    name, op, body = found.groups()
    spec = field_named(record, name)
    if op == "~" and spec.kind not in (Kind.CHANNELS, Kind.TAGS):
        return Term(name, op, fold((spec.is_handle and handle_of(body)) or body))
    value = read(spec, body)
    if value is None and op not in ("=", "!="):
        raise UsageError("“{text}” lacks a value after {op}.", text=text, op=op)
    return Term(name, op, value)
