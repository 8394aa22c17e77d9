"""How the money of an order follows from what an export prints, written as data: `total - _tax? + _coupon?`.

Pure integer arithmetic in minor units; knows no shop and no column. A name with `?` counts nothing where
it is not told, any other makes the whole formula unknown. `quantity*_price` is added up row by row, `100*_coins`
is a multiple.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

_TERM = re.compile(r"\s*([+-]?)\s*(?:(\d+)\*)?([a-z_]\w*)(?:\*([a-z_]\w*))?(\?)?")

Values = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Term:
    """One amount of a formula; with `times` it is the sum of both columns multiplied, row by row."""

    factor: int
    name: str
    times: str = ""
    optional: bool = False


@lru_cache(maxsize=1024)
def parsed(formula: str) -> tuple[Term, ...]:
    """Return the terms of a formula; ValueError for what is none."""
    terms: list[Term] = []
    place = 0
    while place < len(formula.rstrip()):
        found = _TERM.match(formula, place)
        if found is None or (terms and not found[1]):
            raise ValueError(f"“{formula}” is no formula of amounts")
        factor = int(found[2] or 1) * (-1 if found[1] == "-" else 1)
        terms.append(Term(factor, found[3], found[4] or "", bool(found[5])))
        place = found.end()
    return tuple(terms)


def worth(formula: str, values: Values, product: Callable[[str, str], int | None]) -> int | None:
    """Return what a formula comes to; None where an amount it needs is not told."""
    total = 0
    for term in parsed(formula):
        value = product(term.name, term.times) if term.times else values.get(term.name)
        if value is None:
            if not term.optional:
                return None
            continue
        total += term.factor * value
    return total


def first_told(
    formulas: Sequence[str], values: Values, product: Callable[[str, str], int | None]
) -> int | None:
    """Return the first formula's worth that is known."""
    return next((found for one in formulas if (found := worth(one, values, product)) is not None), None)


@dataclass(frozen=True, slots=True)
class Choice:
    """The reading that fits what an order prints elsewhere; `sure` is False when readings differ and none fits."""

    value: int | None
    sure: bool = True


def fitting(readings: Sequence[int | None], wanted: Sequence[int | None]) -> Choice:
    """Choose among several readings of one amount the one that comes, within rounding, to what is wanted."""
    known = list(dict.fromkeys(one for one in readings if one is not None))
    # What was paid is never less than nothing.
    known = [one for one in known if one >= 0] or known
    if len(known) < 2:
        return Choice(known[0] if known else None)
    for one in known:
        if any(other is not None and abs(one - other) <= 1 for other in wanted):
            return Choice(one)
    return Choice(known[0], sure=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """An amount of which parts may lie inside each other; `either` are two readings where nothing tells which is right."""

    value: int | None
    either: tuple[int, int] | None = None


def within(
    whole: int | None, inside: Sequence[int], beside: Sequence[int], wanted: Sequence[int | None]
) -> Taken:
    """Take off a whole, in which each part is added, those parts that lie inside the rest of it.

    Parts are `inside` or `beside` it as a rule; what is wanted tells, within rounding, of one order.
    """
    filled = [part for part in (*inside, *beside) if part]
    if whole is None or not filled:
        return Taken(whole)
    usual = max(0, whole - sum(inside))
    taken = [sum(some) for count in range(len(filled) + 1) for some in combinations(filled, count)]
    readings = list(dict.fromkeys((usual, *(whole - off for off in taken if off <= whole))))
    limits = [limit for limit in wanted if limit is not None]
    if len(readings) < 2 or not (limits or any(inside)):
        return Taken(usual)
    if not limits:
        return Taken(usual, (usual, whole))
    off = {reading: min(abs(reading - limit) for limit in limits) for reading in readings}
    nearest = min(readings, key=off.__getitem__)
    if off[nearest] <= 1:
        return Taken(nearest)
    # A rest that is less than any of the parts is something else.
    other = nearest if nearest != usual else readings[1]
    return Taken(usual, None if off[usual] < min(filled) else (usual, other))
