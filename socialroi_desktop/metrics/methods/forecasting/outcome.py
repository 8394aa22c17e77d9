"""What forecasts hand out day by day, and how past ones did. Without numpy, so that who shows it need not load it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

DRAWS = 2000
# So many days are read for level, slope and spread; the season looks a year further back.
READ_DAYS = 126


@dataclass(frozen=True, slots=True)
class DayAhead:
    """The value foreseen for the end of a day (the median), and the band that holds it in 80 of 100 cases."""

    day: date
    forecast: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class BackTest:
    """Of so many past `windows` of `days` days each, one after the other, the band held in `held`."""

    held: int
    windows: int
    days: int
