"""Conditions on the fields of a record, as `FIELD OP VALUE`: parsed here, and read here in plain Python.

The store reads the same conditions in SQL; a test holds the two together. Knows no store.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.errors import UsageError

OPERATORS = ("!=", "<=", ">=", "=", "<", ">", "~")
_TERM = re.compile(r"\s*(\w+)\s*(!=|<=|>=|=|<|>|~)\s*(.*?)\s*$", re.DOTALL)
_ID = Spec("Id", Kind.INTEGER, "id")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition; `value` is a stored value, None for "is not known" (with = and != only)."""

    field: str
    op: str
    value: Any


def field_named(record: type[Record], name: str) -> Spec:
    """Return a declared field, or the id; UsageError names the nearest field for one that is not there."""
    known = {"id": _ID} | {spec.name: spec for spec in specs(record)}
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
    if op == "~":
        return Term(name, op, fold(body))
    value = read(spec, body)
    if value is None and op not in ("=", "!="):
        raise UsageError("“{text}” lacks a value after {op}.", text=text, op=op)
    return Term(name, op, value)


def holds(record: Record, term: Term) -> bool:
    """Tell whether a record meets a condition, exactly as the store's SQL does."""
    value = getattr(record, term.field)
    if term.op in ("=", "!="):
        return _same(record, term, value) == (term.op == "=")
    if value is None:
        return False
    if term.op == "~":
        return term.value in fold(str(value))
    left, right = (
        comparable(type(record), term.field, value),
        comparable(type(record), term.field, term.value),
    )
    return bool({"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[term.op])


def _same(record: Record, term: Term, value: Any) -> bool:
    if value is None or term.value is None:
        return value is term.value
    kind = type(record)
    return bool(comparable(kind, term.field, value) == comparable(kind, term.field, term.value))


def comparable(record: type[Record], name: str, value: Any) -> Any:
    """Return a value as it is compared: exact decimals as numbers, all else as it is stored."""
    return float(value) if field_named(record, name).kind is Kind.DECIMAL else value
