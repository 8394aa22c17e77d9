"""Money in SQL: what an amount, a part of some days or an hour is worth, by the same rules as everywhere else."""

import sqlite3
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from socialroi_desktop.domain.money import RESTS, share_of_days, worth_of_time
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import Rates, load_rates


def with_money(workspace: Workspace) -> sqlite3.Connection:
    """Return the connection, which then knows `worth`, `worth_rest`, `share` and `worth_of_time`.

    `worth(minor, currency, day)` is an amount in the base currency, NULL without a rate; `share(minor, start, end,
    first, last)` the part of an amount spread evenly from `start` to `end` that falls on `first` to `last`,
    `worth_rest(minor, rest, currency, day)` what `worth` leaves of an amount with a rest, in millionths of a minor unit,
    `worth_of_time(minutes, rate)` what time is worth, NULL without an hourly rate.
    """
    return workspace.kept(_taught)


def _taught(workspace: Workspace) -> sqlite3.Connection:
    # Kept, because a function told anew makes SQLite prepare every statement of the connection again.
    return teach_money(workspace.connection(), load_rates(workspace))


def teach_money(connection: sqlite3.Connection, rates: Rates) -> sqlite3.Connection:
    """Teach a connection what `with_money` promises, by some rates; return it."""

    def worth(minor: int | None, currency: str, day: str) -> int | None:
        return None if minor is None else rates.convert(minor, currency, day)

    def worth_rest(minor: int | None, rest: int | None, currency: str, day: str) -> int | None:
        factor = None if minor is None or not rest else rates.factor(currency, day)
        if factor is None or minor is None or rest is None:
            return None
        exact = (minor + Decimal(rest) / RESTS) * factor - (rates.convert(minor, currency, day) or 0)
        return int((exact * RESTS).quantize(Decimal(1), ROUND_HALF_UP))

    connection.create_function("worth_rest", 4, worth_rest, deterministic=True)
    connection.create_function("worth", 3, worth, deterministic=True)
    connection.create_function("share", 5, _share, deterministic=True)
    connection.create_function("worth_of_time", 2, _worth_of_time, deterministic=True)
    return connection


def _share(minor: int | None, start: str, end: str, first: str, last: str) -> int | None:
    if minor is None:
        return None
    begun = ordinal(start)
    return share_of_days(minor, ordinal(end) - begun + 1, ordinal(first) - begun, ordinal(last) - begun)


def _worth_of_time(minutes: int | None, rate: int | None) -> int | None:
    return None if minutes is None or rate is None else worth_of_time(minutes, rate)


@cache
def ordinal(day: str) -> int:
    """Return a day (ISO) as a number; kept, as statements ask for few days many times."""
    return date.fromisoformat(day).toordinal()
