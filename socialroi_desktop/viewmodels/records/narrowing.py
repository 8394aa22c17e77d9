"""Conditions on the fields of a record as a few editors state them: which they are, how they are read and told.

Knows declared fields; no record in particular and no widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, spec_of
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.own_names import OwnNames
from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.values.reading import Picked, Surroundings, read
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.records.form import Entry
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.viewmodels.shared.style import surroundings
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_name, field_label


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that can be asked: a field and how it is compared (an operator of queries)."""

    field: str
    op: str


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked: the terms of a query, the words for them ("" for everything), and what could not be read by condition."""

    terms: tuple[Term, ...] = ()
    words: str = ""
    problems: Mapping[Condition, str] | None = None


def label_of(record: type[Record], condition: Condition) -> str:
    """Return what stands over the editor of a condition."""
    label = field_label(spec_of(record, condition.field))
    if condition.op == ">=":
        return translate("Narrowing", "{field} at least").format(field=label)
    return translate("Narrowing", "{field} at most").format(field=label) if condition.op == "<=" else label


def read_conditions(
    record: type[Record],
    conditions: Sequence[Condition],
    entries: Mapping[Condition, Entry],
    naming: Naming,
    today: date,
) -> Narrowing:
    """Read what stands in the editors; what is empty asks nothing."""
    terms, told, problems = list[Term](), list[str](), dict[Condition, str]()
    around = surroundings(
        naming.currency, naming.zone, today, naming.names, own=naming.own, known=naming.channels
    )
    for condition in conditions:
        spec, entry = spec_of(record, condition.field), entries[condition]
        try:
            value = _value_of(spec, condition, entry, around)
        except UserError as error:
            problems[condition] = sentence_of(error)
            continue
        if value not in (None, ""):
            terms.append(Term(condition.field, condition.op, value))
            text = "" if isinstance(entry, Picked) else entry.strip()
            told.append(_told(spec, condition, value, text, naming.own))
    return Narrowing(tuple(terms), beside(told), problems)


def _value_of(spec: Spec, condition: Condition, entry: Entry, around: Surroundings) -> Any:
    if isinstance(entry, Picked):
        # What is not ticked asks nothing.
        return None if spec.kind is Kind.BOOLEAN and not entry.value else entry.value
    return fold(entry.strip()) if condition.op == "~" else read(spec, entry.strip(), around)


def _told(spec: Spec, condition: Condition, value: object, text: str, own: OwnNames) -> str:
    if spec.kind is Kind.CHOICE:
        return choice_name(spec, str(value), own)
    if spec.kind is Kind.BOOLEAN:
        return field_label(spec)
    if spec.kind is Kind.CHANNEL:
        return channel_name(str(value))
    if condition.op == ">=":
        return translate("Narrowing", "{field} ≥ {value}").format(field=field_label(spec), value=text)
    if condition.op == "<=":
        return translate("Narrowing", "{field} ≤ {value}").format(field=field_label(spec), value=text)
    return text
