"""Goals over orders that come at an even rate: whatever day one is read on, the pace leads to what the rate brings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from statistics import mean

from chances import poisson
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.pacing import end_of_data, last_full_day, progress

START, DAYS, BEFORE = date(2026, 6, 1), 30, 28
# How the days end that a seller knows of: an order export of this very evening, of five days ago, of a random day.
KINDS: dict[str, Callable[[int, Random], int]] = {
    "exported on the evening it is read": lambda read, _: read,
    "exported five days before": lambda read, _: read - 5,
    "exported on any day before": lambda read, chance: chance.randint(2, read),
}
RATES = (0.3, 1, 4, 20)
READ = (8, 16, 25)


def forecast_of(orders: Sequence[int], told: int, read: int) -> float | None:
    """Return the forecast read on the evening of a day (1 is the first) with data that end `told` days after the start.

    `orders` are those of each day, the days before the goal first.
    """
    known = {place - BEFORE: count for place, count in enumerate(orders) if place - BEFORE < told}
    latest = [START + timedelta(days=day) for day in sorted(known, reverse=True) if known[day]]
    today, covered = START + timedelta(days=read - 1), end_of_data(latest[:15])
    last = last_full_day(today, covered)
    so_far = Decimal(sum(count for day, count in known.items() if day >= 0))
    paced = Decimal(
        sum(count for day, count in known.items() if day >= 0 and START + timedelta(days=day) <= last)
    )
    goal = replace(_GOAL, target="30")
    found = progress(goal, so_far, today, covered=covered, paced=paced).forecast
    return None if found is None else float(found)


def forecasts(kind: str, *, goals: int, chance: Random) -> dict[tuple[float, int], float]:
    """Return the mean forecast as a share of what the rate brings, by orders a day and day it is read."""
    found: dict[tuple[float, int], float] = {}
    for rate in RATES:
        for read in READ:
            values = []
            for _ in range(goals * (3 if rate < 1 else 1)):
                orders = [poisson(rate, chance) for _ in range(BEFORE + DAYS)]
                value = forecast_of(orders, KINDS[kind](read, chance), read)
                if value is not None:
                    values.append(value / (rate * DAYS))
            found[(rate, read)] = mean(values)
    return found


_GOAL = Goal(
    name="Orders", kind="sales", metric="orders", target_kind="total", start=START.isoformat(),
    end=(START + timedelta(days=DAYS - 1)).isoformat(), baseline_source="new",
)  # fmt: skip
