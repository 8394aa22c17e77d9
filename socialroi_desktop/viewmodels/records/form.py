"""What stands in a form, read into a record: every field by its kind, every problem beside its field."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, every_field, spec_of
from socialroi_desktop.domain.library.links import no_one_link, with_link_of_title, with_link_taken_out
from socialroi_desktop.domain.money import is_currency
from socialroi_desktop.domain.titles import titled
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.values.reading import Picked, Surroundings, read
from socialroi_desktop.domain.values.told_currency import one_currency
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.style import surroundings

Entry = str | Picked


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form as read: the record when everything holds, else a sentence for each field that does not."""

    record: Record | None
    problems: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def form_fields(record: type[Record], names: tuple[str, ...] | None = None) -> tuple[Spec, ...]:
    """Return the fields a form offers: those named, else all that are editable and shown."""
    if names is not None:
        return tuple(spec_of(record, name) for name in names)
    return tuple(spec for spec in every_field(record) if spec.editable and spec.shown)


def read_form(base: Record, entries: Mapping[str, Entry], naming: Naming, today: date) -> FormReading:
    """Read what stands in a form over a base record (its other fields stay)."""
    record = type(base)
    entries = with_link_taken_out(base, entries)
    told = _told_currency(base, entries, naming)
    currency = told or _currency(base, entries, naming)
    around = surroundings(currency, naming.zone, today, naming.names, own=naming.own, known=naming.channels)
    values: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, entry in entries.items():
        spec = spec_of(record, name)
        try:
            values[name] = _blank(spec) if entry == "" else _read(spec, entry, around, base)
        except UserError as error:
            problems[name] = sentence_of(error)
    if "url" in problems and (doubt := no_one_link(base, entries)) is not None:
        problems["url"] = problem_text(doubt)
    if told is not None:
        values["currency"] = told
    made = titled(with_link_of_title(dataclasses.replace(base, **values)))
    # Nobody is asked for a title that comes of what is still to be mended.
    named = not any(name in problems for name in record.titled_by)
    for problem in check_record(made):
        if problem.column != record.label_field or named:
            problems.setdefault(problem.column or "", problem_text(problem))
    return FormReading(None if problems else made, problems)


def _read(spec: Spec, entry: Entry, around: Surroundings, base: Record) -> Any:
    # A list may have told what no one would be allowed to type; nobody is asked after what they did not write.
    if (spec.is_country or spec.is_territory or spec.kind is Kind.URL) and entry == getattr(base, spec.name):
        return entry
    value = entry.value if isinstance(entry, Picked) else read(spec, entry, around)
    return _blank(spec) if value is None else value


def _blank(spec: Spec) -> Any:
    return 0 if spec.kind is Kind.BOOLEAN else None


def _currency(base: Record, entries: Mapping[str, Entry], naming: Naming) -> str:
    code = _currency_entry(base, entries)
    return code if is_currency(code) else naming.currency


def _told_currency(base: Record, entries: Mapping[str, Entry], naming: Naming) -> str | None:
    """Return the currency that the amounts name in their own text, where the field of the currency is blank."""
    record = type(base)
    if _currency_entry(base, entries) or all(spec.name != "currency" for spec in every_field(record)):
        return None
    amounts = [
        entry
        for name, entry in entries.items()
        if isinstance(entry, str) and spec_of(record, name).kind is Kind.MONEY
    ]
    return one_currency(amounts, naming.currency)


def _currency_entry(base: Record, entries: Mapping[str, Entry]) -> str:
    entry = entries.get("currency", getattr(base, "currency", None))
    code = entry.value if isinstance(entry, Picked) else entry
    return (code or "").strip().upper()
