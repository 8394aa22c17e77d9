"""Stored values as tables show them, in the window's locale. How they are read and put into editors is `domain.values`'.

Knows no widgets and no store.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Record, Spec
from socialroi_desktop.domain.key_texts import shown_id
from socialroi_desktop.domain.own_names import NO_OWN_NAMES, OwnNames
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.values import writing
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.day_counts import days_words
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.style import surroundings
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, title_of


@dataclass(frozen=True, slots=True)
class Naming:
    """What values need to be shown: the fallback currency, the zone, the names of records referred to, the colours of tags.

    `own` are the names that the workspace gives to choices, `today` is the day from which those since another are counted,
    `people` are the names of the team, `channels` those there are to choose from.
    """

    currency: str
    zone: str
    names: Mapping[str, Mapping[int, str]] = field(default_factory=lambda: MappingProxyType({}))
    tags: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    own: OwnNames = field(default_factory=lambda: NO_OWN_NAMES)
    today: date | None = None
    people: tuple[str, ...] = ()
    channels: ChannelTable = field(default_factory=channels)


def currency_of(record: Record, naming: Naming) -> str:
    """Return the currency of a record's amounts: its own, else the workspace's."""
    return getattr(record, "currency", None) or naming.currency


def shown(record: Record, spec: Spec, naming: Naming) -> str:
    """Return a field of a record as a table shows it; "" for what is not there."""
    value = getattr(record, spec.name)
    if record.of_any and spec.name == record.of_any[0] and value in RECORDS:
        return title_of(RECORDS[value])
    if record.of_any and spec.name == record.of_any[1]:
        named = naming.names.get(getattr(record, record.of_any[0]), {}).get(value)
        return named or shown_value(type(record), spec, value, naming.currency, naming)
    return shown_value(type(record), spec, value, currency_of(record, naming), naming)


def shown_value(record: type[Record], spec: Spec, value: Any, currency: str, naming: Naming) -> str:
    """Return one value as a table shows it; "" for None."""
    if value is None or value == "":
        return ""
    if spec.kind in NUMBER_KINDS:
        return _number(spec, value, currency)
    if spec.kind is Kind.CHOICE:
        return choice_label(record, spec.name, value, naming.own)
    if spec.is_id:
        return shown_id(str(value))
    write = _SHOWN.get(spec.kind)
    return str(value) if write is None else write(spec, value, naming)


def edit_text(spec: Spec, value: Any, currency: str, naming: Naming) -> str:
    """Return one value as it stands in an editor of this window: without symbols, dates in digits."""
    return writing.edit_text(
        spec, value, surroundings(currency, naming.zone, own=naming.own, known=naming.channels), naming.names
    )


def _number(spec: Spec, value: Any, currency: str) -> str:
    if spec.kind is Kind.MONEY:
        return formatting.money(value, currency)
    if spec.kind is Kind.MINUTES:
        return time_words(value)
    if spec.kind is Kind.BASIS_POINTS:
        return formatting.percent(Decimal(value) / 10000, 0 if value % 100 == 0 else 2)
    if spec.kind is Kind.DECIMAL:
        return formatting.exact_number(Decimal(value))
    return formatting.number(value)


def _channels(spec: Spec, value: str, naming: Naming) -> str:
    return listed(channel_name(item) for item in value.split())


def _reference(spec: Spec, value: int, naming: Naming) -> str:
    return naming.names.get(spec.refers_to, {}).get(value) or translate("Fields", "deleted")


def _date(spec: Spec, value: str, naming: Naming) -> str:
    day = date.fromisoformat(value)
    if not spec.aged or naming.today is None or day > naming.today:
        return formatting.day(day)
    return beside((formatting.day(day), days_words((naming.today - day).days)))


def _boolean(spec: Spec, value: int, naming: Naming) -> str:
    return translate("Fields", "yes") if value else translate("Fields", "no")


_SHOWN: Mapping[Kind, Callable[[Spec, Any, Naming], str]] = MappingProxyType(
    {
        Kind.CHANNEL: lambda spec, value, naming: channel_name(value),
        Kind.CHANNELS: _channels,
        Kind.REFERENCE: _reference,
        Kind.DATE: _date,
        Kind.TIME: lambda spec, value, naming: formatting.local_moment(value, naming.zone),
        Kind.CLOCK: lambda spec, value, naming: formatting.moment(datetime.fromisoformat(value)),
        Kind.BOOLEAN: _boolean,
    }
)
