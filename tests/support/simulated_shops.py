"""Invented shops whose true figures are known: how often their ranges hold the truth."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from chances import log_normal, poisson
from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.declared.returns import COST_PARTS
from socialroi_desktop.metrics.figure import figures
from socialroi_desktop.metrics.money_ranges import bursts, mean_range, total_range
from socialroi_desktop.metrics.sample import Sample, Tail
from socialroi_desktop.metrics.sums import ATTRIBUTED, Sums

# What an order of each kind of shop is worth; their means are below.
VALUES: dict[str, Callable[[Random], float]] = {
    "all alike": lambda _: 30.0,
    "spread": lambda chance: log_normal(30, 0.8, chance),
    "spread wide": lambda chance: log_normal(30, 1.5, chance),
    "few far larger": lambda chance: log_normal(400 if chance.random() < 0.05 else 20, 0.5, chance),
    "one in 8 lost": lambda chance: log_normal(30, 0.8, chance) * (-0.6 if chance.random() < 0.125 else 1),
}
MEANS = {"all alike": 30, "spread": 30, "spread wide": 30, "few far larger": 39, "one in 8 lost": 30 * 0.8}


def _repeated(days: int, chance: Random) -> list[float]:
    rates: list[float] = []
    while len(rates) < days:
        rates += [chance.gammavariate(1, 1)] * 3
    return rates[:days]


# How orders come: the rate of each of so many days, one on average.
DAYS = 90
_WEEK = (0.6, 0.7, 0.8, 1.0, 1.2, 1.5, 1.2)
COMING: dict[str, Callable[[int, Random], list[float]]] = {
    "one by one": lambda days, _: [1.0] * days,
    "more on weekends": lambda days, _: [_WEEK[day % 7] for day in range(days)],
    "in bursts of a day": lambda days, chance: [chance.gammavariate(0.5, 2) for _ in range(days)],
    "in bursts of 3 days": _repeated,
}


@dataclass(frozen=True)
class Shop:
    """The orders of one channel by day, and the sample its range is told by."""

    values: tuple[float, ...]
    sample: Sample


def a_shop(kind: str, coming: str, orders: float, chance: Random) -> Shop:
    """Return a channel that brings so many orders on average, in a shop with three times as many others."""
    rates = COMING[coming](DAYS, chance)
    counts = [poisson(orders / DAYS * rate, chance) for rate in rates]
    value = VALUES[kind]
    values = tuple(value(chance) for _ in range(sum(counts)))
    others = (value(chance) for _ in range(poisson(3 * orders, chance)))
    every = Sample.of(*values, *others)
    told = [day for day, count in enumerate(counts) if count]
    spread = bursts(counts[told[0] : told[-1] + 1], len(values)) if told else 0.0
    tail = Tail(every.shares, every.gains, every.losses)
    return Shop(values, Sample.of(*values, tail=tail, bursts=spread))


def held_totals(kind: str, coming: str, orders: float, *, shops: int, chance: Random) -> float:
    """Return in which share of shops the range of a total holds what the channel brings on average."""
    truth, held = orders * MEANS[kind], 0
    for _ in range(shops):
        shop = a_shop(kind, coming, orders, chance)
        if not shop.sample.tail.orders:
            held += 1
            continue
        low, high = total_range(shop.sample)
        held += low <= truth <= high
    return held / shops


def held_means(kind: str, orders: int, *, shops: int, chance: Random) -> float:
    """Return in which share of shops the range of the mean value of so many orders holds the true mean."""
    held = 0
    for _ in range(shops):
        value = VALUES[kind]
        values = [value(chance) for _ in range(orders)]
        every = Sample.of(*values, *(value(chance) for _ in range(3 * orders + 30)))
        low, high = mean_range(Sample.of(*values, tail=Tail(every.shares, every.gains, every.losses)))
        held += low - 1e-9 <= MEANS[kind] <= high + 1e-9
    return held / shops


def held_roi(orders: float, unsure: Decimal | None, *, shops: int, chance: Random) -> float:
    """Return in which share of shops the range of ROI holds the truth, where hours are known to ±20 %."""
    held = 0
    true_cost = 10 * orders
    truth = (orders * MEANS["spread"] - true_cost) / true_cost
    for _ in range(shops):
        shop = a_shop("spread", "one by one", orders, chance)
        total = Decimal(sum(shop.values)).quantize(Decimal("0.01"))
        written = Decimal(true_cost * chance.uniform(0.8, 1.2)).quantize(Decimal("0.01"))
        values = dict.fromkeys(
            (*COST_PARTS, "discounts", "refunds", "taxes", "product_cost", "fees"), Decimal(0)
        )
        values |= {"gross_sales": total, "labour_cost": written, "order_shipping_cost": Decimal(0)}
        sums = Sums(values, "USD", sample_of=lambda *_, kept=shop.sample: kept, cost_uncertainty=unsure)
        (roi,) = figures(["roi"], sums.all_in(ATTRIBUTED), {}, Period(date(2026, 1, 1), date(2026, 3, 31)))
        held += float(roi.low or 0) <= truth <= float(roi.high or 0)
    return held / shops


def true_mean(kind: str, draws: int, chance: Random) -> float:
    """Return the mean of many values, to check `MEANS` by."""
    return sum(VALUES[kind](chance) for _ in range(draws)) / draws
