"""What `domain.values` needs to know of the reader: the facts of the window's locale, and the words of its language."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QLocale

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.own_names import NO_OWN_NAMES, OwnNames
from socialroi_desktop.domain.values import dates
from socialroi_desktop.domain.values.reading import Surroundings
from socialroi_desktop.domain.values.style import PLAIN, Style, Words
from socialroi_desktop.domain.values.writing import NO_NAMES
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.names import searchable
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_name, field_label

_SEVERAL = "Several are called “{text}”; write one of: {names}."


def style(locale: QLocale | None = None) -> Style:
    """Return how the window's locale, or another one, writes numbers and dates."""
    near = (
        (translate("Style", "today"), 0),
        (translate("Style", "tomorrow"), 1),
        (translate("Style", "yesterday"), -1),
    )
    return _style((locale or QLocale()).name(), near, translate("Style", "next {weekday}"))


def date_text(day: date, locale: QLocale | None = None) -> str:
    """Return a date as it stands in a field: as pages write it, in digits where that could not be read back."""
    there, written = style(locale), formatting.day(day, locale=locale)
    try:
        understood = dates.day(written, there, None) == day
    except ValueError:
        understood = False
    return written if understood else dates.day_text(day, there)


@lru_cache(maxsize=8)
def _style(name: str, near: tuple[tuple[str, int], ...], coming: str) -> Style:
    locale = QLocale(name)
    shape = _shape(locale)
    order: Literal["day first", "month first"] = (
        "month first" if shape.find("M") < shape.find("d") else "day first"
    )
    return Style(
        locale.decimalPoint(),
        shape,
        order,
        tuple(_names_of(locale, month) for month in range(1, 13)),
        "hours",
        (*near, *PLAIN.near_days),
        tuple((*_called_in(locale, day), *PLAIN.weekdays[day - 1]) for day in range(1, 8)),
        (coming, *PLAIN.coming),
    )


def _shape(locale: QLocale) -> str:
    """Return how a locale writes dates in digits, with four for the year; ISO where it needs more than separators."""
    told = locale.dateFormat(QLocale.FormatType.ShortFormat)
    shape = re.sub(r"y+", "yyyy", re.sub(r"'[^']*'|[\u200e\u200f\u061c]", "", told)).strip(" .\u00a0\u202f")
    in_order = re.fullmatch(
        r"(d+|M+|yyyy)([-/. \u00a0\u202f]+)(d+|M+)([-/. \u00a0\u202f]+)(d+|M+|yyyy)", shape
    )
    return shape if in_order else "yyyy-MM-dd"


def _names_of(locale: QLocale, month: int) -> tuple[str, ...]:
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    told = (
        locale.monthName(month, short), locale.standaloneMonthName(month, short),
        locale.standaloneMonthName(month, long), locale.monthName(month, long),
    )  # fmt: skip
    return tuple(dict.fromkeys(told))


def words(own: OwnNames = NO_OWN_NAMES, known: ChannelTable | None = None) -> Words:
    """Return what fields, choices and channels are called in the window's language, and in a workspace's `own` words.

    Channels are those `known` there, else those that ship.
    """
    return Words(
        field_label,
        lambda spec, value: choice_name(spec, value, own),
        channel_name,
        known or channels(),
        translate("Fields", "yes"),
        translate("Fields", "no"),
    )


def surroundings(
    currency: str,
    zone: str,
    today: date | None = None,
    names: Mapping[str, Mapping[int, str]] = NO_NAMES,
    *,
    own: OwnNames = NO_OWN_NAMES,
    known: ChannelTable | None = None,
    locale: QLocale | None = None,
) -> Surroundings:
    """Return what the reading and writing of values lean on in this window."""

    def refer(spec: Spec, text: str) -> int:
        return _called(names.get(spec.refers_to, {}), text)

    return Surroundings(currency, zone, style(locale), words(own, known), today, refer)


def _called_in(locale: QLocale, day: int) -> tuple[str, ...]:
    """Return what a day of the week is called; Monday is 1."""
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    told = (locale.dayName(day, long), locale.dayName(day, short), locale.standaloneDayName(day, long))
    return tuple(dict.fromkeys(told))


def _called(names: Mapping[int, str], text: str) -> int:
    word = text.casefold()
    found = searchable(names).holding(text)
    for row_id, name in found.items():
        if name.casefold() == word:
            return row_id
    # Those who share a name are called "Anna (handle)".
    alike = [name for name in found.values() if name.casefold().startswith(f"{word} (")]
    if alike:
        raise UserError(_SEVERAL, text=text, names=listed(alike[:5]))
    raise ValueError(text)
