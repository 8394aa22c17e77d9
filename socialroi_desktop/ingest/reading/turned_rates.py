"""Doubts exchange rates that read like their inverse: how much of a currency the own one is worth, in place of the reverse.

Knows roughly what currencies are worth, which decides nothing but this.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import cache

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.paths import resource

_TURNED = (
    "One {currency} would be worth {rate} {home}. It reads like the reverse, {rate} {currency} for one {home}: one {currency} is"
    " then {turned} {home}; write that instead."
)
# So far off and still the same currency, after years of inflation.
_FAR = 6
_DIGITS = 4


def doubt_turned(chunks: Iterable[Chunk], home: str) -> Iterator[Chunk]:
    """Give the chunks of a list of rates in a currency with those in doubt that may be told the other way round."""
    for chunk in chunks:
        at = {name: place for place, name in enumerate(chunk.columns)}
        if not {"currency", "rate"} <= at.keys():
            yield chunk
            continue
        found = {
            place: Problem(_TURNED, told, line=chunk.lines[place])
            for place, row in enumerate(chunk.rows)
            if (told := _turned(row[at["currency"]], row[at["rate"]], home))
        }
        yield replace(chunk, doubts={**found, **chunk.doubts}) if found else chunk


def _turned(currency: Value, rate: Value, home: str) -> Mapping[str, object] | None:
    worths = _worths()
    if currency not in worths or home not in worths or currency == home:
        return None
    try:
        told = Decimal(str(rate))
    except InvalidOperation:
        return None
    usual = worths[home] / worths[str(currency)]
    if told <= 0 or _near(told, usual) or not _near(1 / told, usual):
        return None
    turned = f"{1 / told:.{_DIGITS}g}"
    return {"currency": currency, "home": home, "rate": rate, "turned": f"{Decimal(turned):f}"}


def _near(rate: Decimal, usual: Decimal) -> bool:
    return usual / _FAR < rate < usual * _FAR


@cache
def _worths() -> Mapping[str, Decimal]:
    told = tomllib.loads(resource("currency_worths.toml").read_text("utf-8"), parse_float=Decimal)
    return {code: Decimal(worth) for code, worth in told.items()}
