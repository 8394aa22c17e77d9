"""What must hold between the fields of a record: days in order, one of several told, no amount without its currency.

Told by the declaration, and asked alike of what is typed, pasted, imported or set by a command. Knows no store.
"""

from collections.abc import Callable, Iterator
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, spec_of, specs
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS

_BLANK = (None, "")


def has_rules(record: type[Record]) -> bool:
    """Tell whether anything can be broken in a record whose fields each hold."""
    return bool(record.spans or record.in_order or record.any_of or _amounts(record))


def broken(record: type[Record], value: Callable[[str], Any]) -> Iterator[Problem]:
    """Give what is wrong between the values of a record, each with the field to change in `column`."""
    for first, last in record.spans:
        start, end = value(first), value(last)
        if start and end and end < start:
            yield Problem(
                "The period ends on {end}, before it starts on {start}; swap the two dates.",
                {"start": start, "end": end}, column=last,
            )  # fmt: skip
    for first, last in record.in_order:
        start, end = value(first), value(last)
        if start and end and end < start:
            labels = {"earlier": spec_of(record, first).label, "later": spec_of(record, last).label}
            sentence = "“{later}” is before “{earlier}”; change one of the two times."
            yield Problem(sentence, labels, column=last)
    for names, problem in record.any_of:
        if all(value(name) in _BLANK for name in names):
            yield problem
    for spec in _amounts(record):
        if value(spec.name) not in _BLANK and value("currency") in _BLANK:
            yield needs_currency(spec)
            return


def needs_currency(spec: Spec) -> Problem:
    """Return what is said of an amount of which nobody told the currency."""
    sentence = "{field} needs its currency; tell it with the amount, such as USD."
    return Problem(sentence, {"field": spec.label}, column="currency")


def _amounts(record: type[Record]) -> tuple[Spec, ...]:
    """Return the amounts that could stand without a currency: not those of what belongs to a record that has one itself."""
    declared = specs(record)
    of_owner = record.part_of and _has_currency(RECORDS[owner_entity(record)])
    if of_owner or record.currency_of_owner or not _may_lack_currency(record):
        return ()
    return tuple(spec for spec in declared if spec.kind is Kind.MONEY)


def _may_lack_currency(record: type[Record]) -> bool:
    return any(spec.name == "currency" and not spec.required for spec in specs(record))


def _has_currency(record: type[Record]) -> bool:
    return any(spec.name == "currency" for spec in specs(record))
