"""What the history says of records: which kind, and which one of them. English sentences, as the command line prints them.

Knows what the kinds of record are called, and what they declare of themselves.
"""

from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import RECORDS

_NAMING = (Kind.TEXT, Kind.LONG_TEXT, Kind.URL, Kind.CHOICE)
_LONGEST = 60


def which(record: Record, currency: str) -> dict[str, Any]:
    """Return what tells one record from others, to be kept with a change: a text, a day and an amount, as far as known.

    `field` says where the text stands, `worth` is an amount in minor units with its currency, `currency` that of amounts
    without one of their own. Empty where nothing tells.
    """
    kinds = {spec.name: spec.kind for spec in specs(type(record))}
    known = (*_NAMING, Kind.CHANNEL)
    names = [name for name in (*record.told_by, record.label_field) if kinds.get(name) in known]
    if not names:
        names = [name for name, kind in kinds.items() if kind in _NAMING and name != "currency"]
    found: dict[str, Any] = {}
    field = next((name for name in names if str(getattr(record, name) or "").strip()), None)
    if field is not None:
        found |= {"field": field, "text": short(str(getattr(record, field)))}
    if record.day_field and (day := getattr(record, record.day_field)):
        found["day"] = day
    if (
        record.day_field
        and record.worth_field
        and (amount := getattr(record, record.worth_field)) is not None
    ):
        found["worth"] = [amount, getattr(record, "currency", None) or currency]
    return found


def filled(template: str, values: Mapping[str, object]) -> str:
    """Return a template filled in; `record` and `records` are kinds of record, told by their singular and their plural.

    `which` is what tells one of them, `choice` one of the choices of a field of theirs.
    """
    named: dict[str, object] = {
        name: getattr(RECORDS[str(values[name])], fact)
        for name, fact in (("record", "singular"), ("records", "plural"))
        if values.get(name) in RECORDS
    }
    if isinstance(told := values.get("which"), Mapping):
        named["which"] = ", ".join(_parts(told))
    kind = RECORDS.get(str(values.get("record") or values.get("records")))
    if kind is not None and isinstance(told := values.get("choice"), Mapping):
        named["choice"] = _choice(kind, str(told["field"]), str(told["text"]))
    return template.format(**{**values, **named})


def _choice(record: type[Record], field: str, value: str) -> str:
    choices = next((spec.choices for spec in specs(record) if spec.name == field), ())
    return next((choice.label for choice in choices if choice.id == value), value)


def _parts(told: Mapping[str, Any]) -> list[str]:
    parts = [told.get("text"), told.get("day")]
    if worth := told.get("worth"):
        parts.append(f"{from_minor(*worth)} {worth[1]}")
    return [str(part) for part in parts if part]


def short(text: str) -> str:
    """Return a text on one line, cut where it is longer than a name may be in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
