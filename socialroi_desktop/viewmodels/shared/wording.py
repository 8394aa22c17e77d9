"""Words that come from below Qt, translated: labels of fields and choices, sentences with named values.

Templates are the source text; the translation contexts are `Fields` and `Sentences`.
"""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import is_own
from socialroi_desktop.domain.fields import Kind, Record, Spec, spec_of, specs
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.own_names import NO_OWN_NAMES, OwnNames
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import Declared, declared, translate

# What a value of a sentence is, told by its name: such a value is a declared text itself.
_CONTEXTS: Mapping[str, Declared] = MappingProxyType(
    {
        "field": "Fields",
        "was": "Fields",
        "told_choice": "Fields",
        "metric": "Metrics",
        "sum": "Metrics",
        "channel": "Channels",
        "one": "Channels",
        "other": "Channels",
        "label": "Formats",
        "cut": "Sentences",
    }
)

# Days among the values of a sentence: as kept below, as people write them here.
_DAYS = ("day", "ends", "since", "back", "start", "end", "last", "until")
# Values that count people: written by locale, as they run into the millions.
_COUNTS = frozenset({"followers", "low", "high", "before", "after"})
# What only the command line tells beside a name: how it calls a field.
_FOR_COMMANDS = "command"
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def in_words(template: str, values: Mapping[str, object], own: OwnNames = NO_OWN_NAMES) -> str:
    """Return a sentence template translated and filled in; `count` is the number its plural goes by.

    Choices in it have the `own` names of the workspace.
    """
    # A text without plural forms is not found by a number: only what tells the count goes by it.
    count = values.get("count") if "{count}" in template else None
    shown = {
        name: "" if name == _FOR_COMMANDS else _value_in_words(name, value) for name, value in values.items()
    }
    shown |= {name: formatting.number(n) for name in _COUNTS if isinstance(n := values.get(name), int)}
    if isinstance(told := values.get("which"), Mapping) and values.get("record") in RECORDS:
        shown["which"] = _which(RECORDS[str(values["record"])], told, own)
    kind = RECORDS.get(str(values.get("record") or values.get("records")))
    if kind is not None and isinstance(told := values.get("choice"), Mapping):
        shown["choice"] = choice_label(kind, str(told["field"]), str(told["text"]), own)
    return declared("Sentences", template, count if isinstance(count, int) else -1).format(**shown)


def _value_in_words(name: str, value: object) -> object:
    if isinstance(value, Problem):
        return in_words(value.template, value.values)
    if isinstance(value, Amount):
        return formatting.money(value.minor, value.currency)
    if name in ("record", "records") and value in RECORDS:
        return title_of(RECORDS[str(value)]) if name == "record" else plural_of(RECORDS[str(value)])
    if isinstance(value, date) or (name in _DAYS and isinstance(value, str) and _ISO.fullmatch(value)):
        return formatting.day(value if isinstance(value, date) else date.fromisoformat(value))
    if name in _CONTEXTS and isinstance(value, str):
        return declared(_CONTEXTS[name], value)
    return value


def _which(record: type[Record], told: Mapping[str, Any], own: OwnNames) -> str:
    """Return in words which record is meant, as `domain.telling.which` keeps it."""
    parts = [str(told.get("text", ""))]
    known = {spec.name: spec for spec in specs(record)}
    spec = known.get(str(told.get("field")))
    if spec is not None and spec.kind is Kind.CHOICE:
        parts = [choice_name(spec, parts[0], own)]
    if spec is not None and spec.kind is Kind.CHANNEL:
        parts = [channel_name(parts[0])]
    if "day" in told:
        parts.append(formatting.day(date.fromisoformat(str(told["day"])[:10])))
    if "worth" in told:
        minor, currency = told["worth"]
        parts.append(formatting.money(minor, currency))
    return beside(filter(None, parts))


def field_label(spec: Spec) -> str:
    """Return the label of a field."""
    return declared("Fields", spec.label)


def title_of(record: type[Record]) -> str:
    """Return what one record of a type is called."""
    return declared("Fields", record.singular)


def plural_of(record: type[Record]) -> str:
    """Return what several records of a type are called."""
    return declared("Fields", record.plural)


def short_of(record: type[Record]) -> str:
    """Return what the tab of its table is called."""
    short = record.listing.short if record.listing else ""
    return declared("Fields", short or record.plural)


def empty_words_of(record: type[Record]) -> tuple[str, str, str]:
    """Return icon, title and sentence of its table while that is empty."""
    listing = record.listing
    if listing is None:
        return "table", translate("RecordsSection", "Nothing here yet"), ""
    title = declared("Fields", listing.empty_title)
    return listing.icon, title, declared("Fields", listing.empty_sentence)


def choice_label(record: type[Record], name: str, value: str | None, own: OwnNames = NO_OWN_NAMES) -> str:
    """Return the label of a choice; the id itself when it is none of the list, "" for None.

    `own` are the names of the workspace; without them choices have the names that ship.
    """
    return "" if value is None else choice_name(spec_of(record, name), value, own)


def choice_name(spec: Spec, value: str, own: OwnNames = NO_OWN_NAMES) -> str:
    """Return what a choice of a field is called; the id itself when it is none of the list."""
    told = own.get(spec.named_by, {}).get(value)
    if told:
        return told
    return next((declared("Fields", item.label) for item in spec.choices if item.id == value), value)


def channel_name(channel_id: str | None) -> str:
    """Return the shown name of a channel; "" for None, the id itself when it is unknown."""
    if not channel_id:
        return ""
    table = channels()
    if channel_id not in table:
        return channel_id
    name = table[channel_id].name
    # What the seller called a platform is called so in every language.
    return name if is_own(channel_id) else declared("Channels", name)


def channel_short(channel_id: str | None) -> str:
    """Return what a channel is called where room is short: as people abbreviate it, else its name."""
    table = channels()
    return (channel_id in table and table[channel_id or ""].short) or channel_name(channel_id)


def metric_label(metric_id: str) -> str:
    """Return the label of a metric."""
    # The metric table is not needed for the window to show.
    from socialroi_desktop.metrics.table import METRICS

    return declared("Metrics", METRICS[metric_id].label)


def metric_formula(metric_id: str) -> str:
    """Return the formula of a metric as shown."""
    from socialroi_desktop.metrics.table import METRICS

    return declared("Metrics", METRICS[metric_id].formula)


def sentence_of(error: Exception) -> str:
    """Return what a person is told of an error, translated."""
    if isinstance(error, UserError):
        return in_words(error.template, error.values)
    return translate(
        "Session",
        "Something went wrong that should not have; your data is safe. Copy the report and send it to us.",
    )


def problem_text(problem: Any) -> str:
    """Return a Problem's sentence, translated."""
    return " ".join(in_words(one.template, one.values) for one in problem.each())
