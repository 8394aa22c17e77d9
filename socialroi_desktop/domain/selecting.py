"""Reads a query over records in plain Python, exactly as the store reads it in SQL.

For rows that are in memory, and as the meaning of a query that a test holds SQL to. Knows no store.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.chinese import AS_WRITTEN, Scripts
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import fold, ordered_words, words
from socialroi_desktop.domain.money import from_minor
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
)
from socialroi_desktop.domain.searching import searched_name, searched_text, sorted_by
from socialroi_desktop.domain.tagging import folded_tags, words_of_tags


@dataclass(frozen=True, slots=True)
class Around:
    """What rows lean on: the workspace's currency, the records others refer to (entity -> id -> record).

    `scripts` tells in which scripts Chinese is found. `parts` are, by kind, the rows that name others; `derived` tells what
    no field does.
    """

    currency: str
    referred: Mapping[str, Mapping[int, Record]] = field(default_factory=lambda: MappingProxyType({}))
    scripts: Scripts = AS_WRITTEN
    parts: Mapping[str, Sequence[Record]] = field(default_factory=lambda: MappingProxyType({}))
    derived: Callable[[Record, Derived], bool] = lambda _record, _asked: False


def select(records: Iterable[Record], query: Query, around: Around) -> list[Record]:
    """Return the records of a query among some of its entity, in its order."""
    found = [record for record in records if _is_meant(record, query, around)]
    found.sort(key=lambda record: record.id or 0, reverse=query.descending)
    if query.sort not in ("", "id"):
        found = _sorted(found, query, around)
    return found if query.limit is None else found[: query.limit]


def holds(record: Record, term: Term, around: Around) -> bool:
    """Tell whether a record meets a condition."""
    spec = field_named(type(record), term.field)
    value = getattr(record, term.field)
    if term.op in ("=", "!="):
        return _same(record, spec, term, around.currency) == (term.op == "=")
    if value is None:
        return False
    if term.op == "~" and spec.kind is Kind.REFERENCE:
        other = _referred(record, spec, around)
        return other is not None and around.scripts.holds(searched_name(other), term.value)
    if term.op == "~":
        return _contains(spec, value, term.value, around.scripts)
    left, right = _of_row(record, spec, around.currency), comparable(spec, term.value)
    return bool({"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[term.op])


def meets(record: Record, clause: Clause, around: Around) -> bool:
    """Tell whether a record meets a clause."""
    return any(_is_so(record, atom, around) for atom in clause.any_of) != clause.negated


def _is_so(record: Record, atom: Atom, around: Around) -> bool:
    match atom:
        case Term():
            return holds(record, atom, around)
        case AllOf():
            return all(holds(record, term, around) for term in atom.terms)
        case Through() | HasPart():
            return _is_so_elsewhere(record, atom, around)
        case Phrase():
            return _has_word(record, atom.text, {}, around)
        case OneOf():
            return record.id in atom.ids
    return around.derived(record, atom)


def _is_so_elsewhere(record: Record, atom: Through | HasPart, around: Around) -> bool:
    if isinstance(atom, Through):
        other = _referred(record, field_named(type(record), atom.field), around)
        return other is not None and _is_so(other, atom.meets, around)
    mine = (part for part in around.parts[atom.entity] if getattr(part, atom.field) == record.id)
    return any(all(_is_so(part, each, around) for each in atom.meets) for part in mine)


def comparable(spec: Spec, value: Any) -> Any:
    """Return the value of a condition as it is compared: decimals as numbers, sets in one order."""
    if spec.kind is Kind.DECIMAL:
        return float(value)
    if spec.kind is Kind.TAGS:
        return folded_tags(value)
    return ordered_words(value) if spec.kind is Kind.CHANNELS else value


def _is_meant(record: Record, query: Query, around: Around) -> bool:
    return (
        (query.among is None or record.id in query.among)
        and _is_in_period(record, query)
        and _is_of_channels(record, query)
        and all(holds(record, term, around) for term in query.terms)
        and all(meets(record, clause, around) for clause in query.clauses)
        and all(_has_word(record, word, query.alike, around) for word in words(query.text))
    )


def _is_in_period(record: Record, query: Query) -> bool:
    if query.period is None or not record.day_field:
        return True
    day: str | None = getattr(record, record.day_field)
    if day is None:
        return record.undated_stay
    return query.period.start.isoformat() <= day <= query.period.end.isoformat()


def _is_of_channels(record: Record, query: Query) -> bool:
    names = channel_fields(type(record))
    if query.channels is None or not names:
        return True
    told = {item for name in names for item in (getattr(record, name) or "").split()}
    return bool(told & query.channels)


def channel_fields(record: type[Record]) -> tuple[str, ...]:
    """Return the fields by which a choice of channels cuts a table."""
    return tuple(spec.name for spec in specs(record) if spec.kind in (Kind.CHANNEL, Kind.CHANNELS))


def _has_word(record: Record, word: str, alike: Mapping[str, Sequence[str]], around: Around) -> bool:
    holds_word = around.scripts.holds
    if holds_word(searched_text(record), word) or any(
        holds_word(tag, word) for tag in words_of_tags(record.tags)
    ):
        return True
    if any(getattr(record, name, None) in ids for name, ids in alike.items()):
        return True
    others = (_referred(record, spec, around) for spec in specs(type(record)) if spec.kind is Kind.REFERENCE)
    return any(other is not None and holds_word(searched_name(other), word) for other in others)


def _referred(record: Record, spec: Spec, around: Around) -> Record | None:
    row_id = getattr(record, spec.name)
    return None if row_id is None else around.referred.get(spec.refers_to, {}).get(row_id)


def _sorted(found: list[Record], query: Query, around: Around) -> list[Record]:
    spec = field_named(type(found[0]), query.sort) if found else None
    if spec is None:
        return []
    known = [record for record in found if getattr(record, spec.name) is not None]
    key = _sort_key(spec, around)
    known.sort(key=key, reverse=query.descending)
    return known + [record for record in found if getattr(record, spec.name) is None]


def _sort_key(spec: Spec, around: Around) -> Callable[[Record], Any]:
    if spec.kind is Kind.REFERENCE:
        return lambda record: _label_key(_referred(record, spec, around))
    if spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return lambda record: _plain_case(getattr(record, spec.name))
    return lambda record: _of_row(record, spec, around.currency)


def _label_key(other: Record | None) -> tuple[bool, str]:
    label = None if other is None else _sort_label(other)
    return label is not None, _plain_case(label or "")


def _sort_label(record: Record) -> str | None:
    day, names = sorted_by(type(record))
    label = next((text for name in names if (text := getattr(record, name)) is not None), None)
    return f"{getattr(record, day) or ''} {label}" if day and label is not None else label


def _plain_case(text: str) -> str:
    # As SQLite's NOCASE: only the letters of ASCII have one case.
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def _same(record: Record, spec: Spec, term: Term, currency: str) -> bool:
    value = getattr(record, term.field)
    if value is None or term.value is None:
        return value is term.value
    return bool(_of_row(record, spec, currency) == comparable(spec, term.value))


def _contains(spec: Spec, value: Any, wanted: str, scripts: Scripts) -> bool:
    if spec.kind is Kind.CHANNELS:
        return set(wanted.split()) <= set(value.split())
    if spec.kind is Kind.TAGS:
        tags = words_of_tags(value)
        return all(any(scripts.is_same(tag, word) for tag in tags) for word in words_of_tags(wanted))
    return scripts.holds(fold(str(value)), wanted)


def _of_row(record: Record, spec: Spec, currency: str) -> Any:
    value = getattr(record, spec.name)
    if spec.kind is Kind.MONEY:
        return from_minor(value, getattr(record, "currency", None) or currency)
    return comparable(spec, value)
