"""Doubts about exchange rates that are far from those of the days around them, or from the one they would replace."""

from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import ExchangeRate
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.near_rates import NearRate, near_rates

_FAR = (
    "One {currency} would be worth {rate}, and {before} on {day}, which is far apart for days so near. Take the row only if it is"
    " right."
)
_TURNED = (
    "One {currency} would be worth {rate}, and {before} on {day}; read the other way round it is {turned}. Take the row only if"
    " it is right as it stands."
)
# No currency moves so far within so many days, but in days everybody hears of.
_APART = Decimal("1.25")
_DAYS = 10
_DIGITS = 6


def doubting_far_rates(writer: Writer, batch_id: int, chunk: Chunk) -> Chunk:
    """Return the chunk with a doubt about each rate that is far from what is stored of its day or the days around it."""
    if chunk.entity != ExchangeRate.entity:
        return chunk
    currency, rate = (chunk.columns.index(name) for name in ("currency", "rate"))
    doubts = dict(chunk.doubts)
    for n, near in near_rates(writer.connection, batch_id, chunk.columns, chunk.rows, _DAYS).items():
        row = chunk.rows[n]
        if (doubt := _far_apart(row[currency], row[rate], near)) is not None:
            told = joined(doubts.get(n), replace(doubt, line=chunk.lines[n]))
            doubts |= {} if told is None else {n: told}
    return replace(chunk, doubts=doubts)


def _far_apart(currency: Value, rate: Value, near: NearRate) -> Problem | None:
    new, old = Decimal(str(rate)), Decimal(near.rate)
    if new <= 0 or old <= 0 or max(new / old, old / new) <= _APART:
        return None
    turned = 1 / new
    told = {"currency": currency, "rate": rate, "before": near.rate, "day": near.day}
    if max(turned / old, old / turned) <= _APART:
        return Problem(_TURNED, told | {"turned": f"{Decimal(f'{turned:.{_DIGITS}g}'):f}"})
    return Problem(_FAR, told)
