"""Reads exchange rates the way round they are meant: how much of a currency the own one is worth, or the reverse.

Knows roughly what currencies are worth, which decides nothing but this. What only one reading fits is read so and noted; where
both do, the other rows of the file decide, else what is nearer to the usual rate is proposed and asked about.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from enum import Enum, auto

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.worths import FAR, times, worths

_READ = (
    "“{rate}” was read as {rate} {currency} for one {home}, so that one {currency} is {turned} {home}: the reverse would be far"
    " from what it is worth."
)
_ASKED = (
    "“{rate}” can be read in two ways: {rate} {currency} for one {home}, so that one {currency} is {turned} {home}, or {rate}"
    " {home} for one {currency}. Take the row for the first; else add the rate on the Data tab."
)
_STRANGE = (
    "One {currency} would be worth {rate} {home}, or {turned} the other way round, which is far from the usual {usual}: it may be"
    " for 100 or 1000 of them, or no rate. Take the row only if it is right."
)
_DIGITS = 4
_EXACT = Context(prec=12, rounding=ROUND_HALF_EVEN)


class _Way(Enum):
    AS_TOLD = auto()
    TURNED = auto()
    OPEN = auto()
    STRANGE = auto()


def mend_turned(chunks: Iterable[Chunk], home: str, *, says_way: bool = False) -> Iterator[Chunk]:
    """Give the chunks of a list of rates in a currency with those turned round that are told so, and in doubt what may be.

    Where the list itself `says_way` which way round they are, none is turned.
    """
    for chunk in chunks:
        at = {name: place for place, name in enumerate(chunk.columns)}
        if not {"currency", "rate"} <= at.keys():
            yield chunk
            continue
        told = [_Rate.of(row[at["currency"]], row[at["rate"]], home) for row in chunk.rows]
        ways = [_said(one) for one in told] if says_way else _settled(told)
        problems = {
            place: problem for place, one in enumerate(told) if (problem := _problem(one, ways[place]))
        }
        if not problems:
            yield chunk
            continue
        rows = [
            _with(row, at["rate"], one.turned)
            if one is not None and ways[place] in (_Way.TURNED, _Way.OPEN)
            else row
            for place, (row, one) in enumerate(zip(chunk.rows, told, strict=True))
        ]
        found = {place: replace(problem, line=chunk.lines[place]) for place, problem in problems.items()}
        yield replace(chunk, rows=rows, doubts={**found, **chunk.doubts})


class _Rate:
    """One told rate of a currency of which it is known what it is about worth."""

    def __init__(self, currency: str, home: str, text: str, value: Decimal) -> None:
        known = worths()
        self.currency, self.home, self.text, self.value = currency, home, text, value
        self.usual = known[home] / known[currency]

    @classmethod
    def of(cls, currency: Value, rate: Value, home: str) -> "_Rate | None":
        """Return a rate; None where nothing tells what it should be."""
        if currency not in worths() or home not in worths() or currency == home:
            return None
        try:
            value = Decimal(str(rate))
        except InvalidOperation:
            return None
        return cls(str(currency), home, str(rate), value) if value > 0 else None

    @property
    def turned(self) -> str:
        """What one unit is worth if the rate was told the other way round, exact to 12 digits."""
        return f"{_EXACT.divide(1, self.value).normalize(_EXACT):f}"

    @property
    def off(self) -> Decimal:
        """How many times the rate as it is told is the usual one, or the reverse: 1 for none."""
        return times(self.value, self.usual)

    @property
    def off_turned(self) -> Decimal:
        """How many times the rate is off if it was told the other way round."""
        return times(1 / self.value, self.usual)

    @property
    def way(self) -> _Way:
        """Which reading fits, looked at by itself."""
        told, turned = self.off < FAR, self.off_turned < FAR
        if told and turned:
            return _Way.OPEN
        if turned:
            return _Way.TURNED
        return _Way.AS_TOLD if told else _Way.STRANGE


def _said(one: _Rate | None) -> _Way:
    return _Way.STRANGE if one is not None and one.off >= FAR else _Way.AS_TOLD


def _settled(told: Sequence[_Rate | None]) -> list[_Way]:
    """Return how each rate is read; what fits both ways as the others of the file, else as it is nearer to the usual."""
    ways = [_Way.AS_TOLD if one is None else one.way for one in told]
    sure = {way for one, way in zip(told, ways, strict=True) if one is not None} & {_Way.AS_TOLD, _Way.TURNED}
    for place, one in enumerate(told):
        if one is None or ways[place] is not _Way.OPEN:
            continue
        if len(sure) == 1:
            ways[place] = next(iter(sure))
        elif one.off <= one.off_turned:
            ways[place] = _Way.AS_TOLD
    return ways


def _problem(one: _Rate | None, way: _Way) -> Problem | None:
    if one is None or way is _Way.AS_TOLD:
        return None
    values = {"currency": one.currency, "home": one.home, "rate": one.text, "turned": _short(1 / one.value)}
    if way is _Way.TURNED:
        return Problem(_READ, values, minor=True)
    if way is _Way.OPEN:
        return Problem(_ASKED, values)
    return Problem(_STRANGE, values | {"usual": _short(one.usual)})


def _with(row: tuple[Value, ...], at: int, value: str) -> tuple[Value, ...]:
    return (*row[:at], value, *row[at + 1 :])


def _short(rate: Decimal) -> str:
    return f"{Decimal(f'{rate:.{_DIGITS}g}'):f}"
