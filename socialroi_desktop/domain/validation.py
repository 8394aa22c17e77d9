"""Whether a record's values hold, told from the declarations alone. Knows no other record and no store."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

from socialroi_desktop.domain.addresses import is_email, is_link
from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import INTEGER_KINDS, Kind, Record, Spec, specs
from socialroi_desktop.domain.languages import language_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.rules import broken
from socialroi_desktop.domain.values.hours import is_hour

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


# A date outside of these is a slip of the pen, whatever calendar it fits.
PLAUSIBLE_YEARS = range(1970, 2101)
# Ten thousand million in cents: above it is a slip, and a million of them still add up within 64 bits.
HIGHEST_NUMBER = 10**12


def check_record(record: Record) -> tuple[Problem, ...]:
    """Return what is wrong with a record, one sentence a field; empty when it holds."""
    told = partial(getattr, record)
    problems = [
        check_value(spec, told(spec.name))
        for spec in specs(type(record))
        if spec.is_required(told) or told(spec.name) not in (None, "") or not spec.required
    ]
    return (
        tuple(problem for problem in problems if problem is not None)
        + tuple(broken(type(record), told))
        + record.own_problems()
    )


def check_value(spec: Spec, value: Any) -> Problem | None:
    """Return what is wrong with one value, or None."""
    if value is None or value == "":
        if spec.required:
            return Problem("{field} is missing; fill it in.", {"field": spec.label}, column=spec.name)
        return None
    if not _fits(spec, value):
        return _misfit(spec, value)
    return _check_bounds(spec, value)


def _check_bounds(spec: Spec, value: Any) -> Problem | None:
    if spec.kind not in INTEGER_KINDS and spec.kind is not Kind.DECIMAL:
        return None
    number = Decimal(value)
    if spec.minimum is not None and number < spec.minimum:
        return _below(spec, spec.minimum)
    if spec.maximum is not None and number > spec.maximum:
        return _above(spec, spec.maximum)
    if abs(number) > HIGHEST_NUMBER:
        return Problem("{field} is too large.", {"field": spec.label}, column=spec.name)
    return None


def _below(spec: Spec, least: int) -> Problem:
    if not least:
        return Problem("{field} cannot be negative.", {"field": spec.label}, column=spec.name)
    return Problem(
        "{field} cannot be below {least}.", {"field": spec.label, "least": least}, column=spec.name
    )


def _above(spec: Spec, most: int) -> Problem:
    if spec.kind is not Kind.BASIS_POINTS:
        told = {"field": spec.label, "most": most}
        return Problem("{field} cannot be above {most}.", told, column=spec.name)
    told = {"field": spec.label, "most": most // 100}
    return Problem("{field} cannot be above {most}%.", told, column=spec.name)


_WANTED = {
    Kind.DATE: "{field} cannot be “{value}”; write a date such as 2026-08-31.",
    Kind.TIME: "{field} cannot be “{value}”; write a date and time such as 2026-08-31 18:00.",
    Kind.CLOCK: "{field} cannot be “{value}”; write a date and time such as 2026-08-31 18:00.",
    Kind.CURRENCY: "{field} cannot be “{value}”; write three letters such as USD.",
    Kind.DECIMAL: "{field} cannot be “{value}”; write a number.",
    Kind.INTEGER: "{field} cannot be “{value}”; write a whole number.",
    Kind.MONEY: "{field} cannot be “{value}”; write an amount.",
    Kind.MINUTES: "{field} cannot be “{value}”; write a time such as 1:30.",
    Kind.BASIS_POINTS: "{field} cannot be “{value}”; write a percentage.",
    Kind.URL: "{field} cannot be “{value}”; write the address of a page, such as https://example.org.",
}


def _misfit(spec: Spec, value: Any) -> Problem:
    told = {"field": spec.label, "value": value}
    if spec.is_email:
        sentence = "{field} cannot be “{value}”; write an address such as jo@example.org."
        return Problem(sentence, told, column=spec.name)
    if spec.is_language:
        sentence = "{field} cannot be “{value}”; write a code such as pl or zh_Hans."
        return Problem(sentence, told, column=spec.name)
    if spec.is_hour:
        sentence = "{field} cannot be “{value}”; write hours and minutes, such as 18:00."
        return Problem(sentence, told, column=spec.name)
    template = _WANTED.get(spec.kind, "{field} cannot be “{value}”; enter a value of the list.")
    return Problem(template, told, column=spec.name)


def _fits(spec: Spec, value: Any) -> bool:
    if spec.kind in INTEGER_KINDS:
        return isinstance(value, int) and -(2**63) <= value < 2**63
    if not isinstance(value, str):
        return False
    if spec.kind is Kind.CHOICE:
        return any(choice.id == value for choice in spec.choices)
    if spec.is_email or spec.is_language:
        return is_email(value) if spec.is_email else language_of(value) is not None
    if spec.is_hour:
        return is_hour(value)
    holds = _TEXT_RULES.get(spec.kind)
    return holds is None or holds(value)


def _is_date(value: str) -> bool:
    try:
        found = date.fromisoformat(value)
        return found.isoformat() == value and found.year in PLAUSIBLE_YEARS
    except ValueError:
        return False


def _is_time(value: str) -> bool:
    return _is_moment(value, _TIME)


def _is_clock(value: str) -> bool:
    return _is_moment(value, _CLOCK) and int(value[:4]) in PLAUSIBLE_YEARS


def _is_moment(value: str, shape: re.Pattern[str]) -> bool:
    try:
        return bool(shape.fullmatch(value)) and datetime.fromisoformat(value) is not None
    except ValueError:
        return False


def _is_decimal(value: str) -> bool:
    try:
        return Decimal(value).is_finite()
    except InvalidOperation:
        return False


_TEXT_RULES: Mapping[Kind, Callable[[str], bool]] = {
    Kind.CURRENCY: is_known_currency,
    Kind.DATE: _is_date,
    Kind.TIME: _is_time,
    Kind.CLOCK: _is_clock,
    Kind.DECIMAL: _is_decimal,
    Kind.URL: is_link,
}
