"""Writes what was worked out as text and reads it again, exactly as it was: what is kept in a file. Knows no questions."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any


def as_text(value: object) -> str | None:
    """Return a value as text; None where it holds something that would not come back the same."""
    try:
        return json.dumps(_packed(value), separators=(",", ":"))
    except TypeError:
        return None


def from_text(text: str, *known: type) -> Any:
    """Return a value that `as_text` wrote; `known` are the dataclasses that it may hold."""
    return _unpacked(json.loads(text), {each.__name__: each for each in known})


def _packed(value: Any) -> object:
    if value is None or type(value) in (str, int, float, bool):
        return value
    if type(value) is Decimal:
        return {"decimal": str(value)}
    if type(value) is date:
        return {"day": value.isoformat()}
    if type(value) is tuple:
        return [_packed(each) for each in value]
    if isinstance(value, Mapping):
        return {"of": [[_packed(key), _packed(each)] for key, each in value.items()]}
    if is_dataclass(value) and not isinstance(value, type):
        own = [_packed(getattr(value, each.name)) for each in fields(value)]
        return {"record": type(value).__name__, "fields": own}
    raise TypeError


def _unpacked(value: Any, known: Mapping[str, type]) -> Any:
    if isinstance(value, list):
        return tuple(_unpacked(each, known) for each in value)
    if not isinstance(value, dict):
        return value
    if "decimal" in value:
        return Decimal(value["decimal"])
    if "day" in value:
        return date.fromisoformat(value["day"])
    if "of" in value:
        return {_unpacked(key, known): _unpacked(each, known) for key, each in value["of"]}
    made = known[value["record"]]
    own = (_unpacked(each, known) for each in value["fields"])
    return made(**{field.name: each for field, each in zip(fields(made), own, strict=True)})
