"""Exchange rates: what an amount of another currency was worth on a day.

A rate holds until the next one of its currency. Where none is known the amount stays apart.
"""

import sqlite3
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.store.file.workspace import Workspace, settings_of

# A rate of the month before is as good as books take it; an older one is said.
OLD_ENOUGH = 35


@dataclass(frozen=True, slots=True, order=True)
class OldRate:
    """A rate that converts amounts of much later days: of which day (ISO) it is, and how many days later."""

    currency: str
    day: str
    age: int


class Rates:
    """All rates of a workspace, asked by currency and day."""

    def __init__(self, base: str, rows: list[tuple[str, str, Decimal]]) -> None:
        self.base = base
        self._days: dict[str, list[str]] = {}
        self._rates: dict[str, list[Decimal]] = {}
        for currency, day, rate in sorted(rows):
            self._days.setdefault(currency, []).append(day)
            self._rates.setdefault(currency, []).append(rate)

    def factor(self, currency: str, day: str) -> Decimal | None:
        """Return what one minor unit is worth in minor units of the base currency; None when no rate is known."""
        if currency == self.base:
            return Decimal(1)
        days = self._days.get(currency)
        if not days:
            return None
        at = bisect_right(days, day) - 1
        if at < 0:
            return None
        return self._rates[currency][at].scaleb(exponent(self.base) - exponent(currency))

    def too_old(self, currency: str, day: str) -> "OldRate | None":
        """Return the rate that converts an amount of a day when it is more than `OLD_ENOUGH` days older, else None."""
        days = self._days.get(currency, ())
        at = bisect_right(days, day) - 1
        if currency == self.base or at < 0:
            return None
        age = (date.fromisoformat(day) - date.fromisoformat(days[at])).days
        return OldRate(currency, days[at], age) if age > OLD_ENOUGH else None

    def convert(self, minor: int, currency: str, day: str) -> int | None:
        """Return an amount in base minor units, or None when no rate is known on that day."""
        factor = self.factor(currency, day)
        if factor is None:
            return None
        return rounded(minor, factor)


def rounded(minor: int, factor: Decimal) -> int:
    """Return an amount converted by what one minor unit is worth, rounded once, half up."""
    return int((minor * factor).quantize(Decimal(1), ROUND_HALF_UP))


def load_rates(workspace: Workspace) -> Rates:
    """Return the rates of a workspace."""
    return workspace.kept(_read)


def _read(workspace: Workspace) -> Rates:
    return rates_of(workspace.connection())


def rates_of(connection: sqlite3.Connection) -> Rates:
    """Return the rates as a connection sees them, in the midst of a change as well."""
    base = settings_of(connection).currency
    rows = connection.execute("SELECT currency, day, rate FROM exchange_rate").fetchall()
    return Rates(base, [(row["currency"], row["day"], Decimal(row["rate"])) for row in rows])
