"""Finds the stored exchange rate of a day near that of an incoming one. Reads only."""

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from socialroi_desktop.domain.imports import Value


class NearRate(NamedTuple):
    """The ISO day of a stored rate and the rate, an exact decimal as text."""

    day: str
    rate: str


def near_rates(
    connection: sqlite3.Connection,
    batch_id: int,
    columns: Sequence[str],
    rows: Sequence[Sequence[Value]],
    days: int,
) -> dict[int, NearRate]:
    """Return by place another rate of the currency, of another import or typed, that is nearest within so many `days`."""
    day, currency, rate = (columns.index(name) for name in ("day", "currency", "rate"))
    told = sorted({str(row[day]) for row in rows})
    stored: defaultdict[Value, list[NearRate]] = defaultdict(list)
    span = (_shifted(told[0], -days), _shifted(told[-1], days)) if told else ("", "")
    for found in connection.execute(
        "SELECT day, currency, rate FROM exchange_rate WHERE day BETWEEN ? AND ? AND batch_id IS NOT ? ORDER BY day",
        (*span, batch_id),
    ):
        stored[found["currency"]].append(NearRate(found["day"], str(found["rate"])))
    near: dict[int, NearRate] = {}
    for n, row in enumerate(rows) if stored else ():
        one = _nearest(stored.get(row[currency], ()), str(row[day]))
        if one is not None and one.rate != row[rate] and _between(one.day, str(row[day])) <= days:
            near[n] = one
    return near


def _nearest(rates: Sequence[NearRate], day: str) -> NearRate | None:
    at = bisect_left(rates, day, key=lambda one: one.day)
    if at < len(rates) and rates[at].day == day:
        return rates[at]
    return min(rates[max(at - 1, 0) : at + 1], key=lambda one: _between(one.day, day), default=None)


def _between(one: str, other: str) -> int:
    return 0 if one == other else abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
