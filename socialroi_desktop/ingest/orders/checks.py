"""Whether the amounts of an order add up to each other, by equations that its format declares.

`gross_sales - discounts? + shipping_income = total | total - _taxes?`: the left side must come, within a
minor unit, to one of those on the right that are told; `<=` and `>=` allow for what no column tells. Pure
integer arithmetic; knows no cells.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.orders.formulas import Values, parsed, worth

_APART = "“{columns}” of order {number} contradict each other: {first} against {second}; look at the order in the shop."
_OFF_TOTAL = "The amounts of order {number} do not add up to its total: {first} against {second}; check what its goods cost."
_BACK = (
    "Nothing tells whether the tax of order {number} was taken of its shipping, too: what was paid back is {first} of goods if it"
    " was not, which was taken, or {second} if it was; a list with the rate of tax in the name of the tax tells."
)
_TIMES = "*"
_SIGNS = re.compile(r"\s(<=|>=|=)\s")


@dataclass(frozen=True, slots=True)
class Gap:
    """Two amounts, in minor units, that should be one, and the names of the amounts they are made of."""

    left: int
    right: int
    names: tuple[str, ...]


def apart(number: object, titles: Iterable[str], first: Amount, second: Amount, line: int) -> Problem:
    """Say which columns of an order contradict each other, and what they come to."""
    columns = "”, “".join(dict.fromkeys(titles))
    values = {"number": number, "columns": columns, "first": first, "second": second}
    return Problem(_APART, values, line=line)


def off_total(number: object, goods: Amount, total: Amount, line: int) -> Problem:
    """Say that what the lines of an order come to does not fit its total."""
    return Problem(_OFF_TOTAL, {"number": number, "first": goods, "second": total}, line=line)


def back_perhaps(number: object, back: tuple[int, int], currency: str, line: int) -> Problem:
    """Say that nothing tells how much of a refund is goods, with both readings in minor units."""
    first, second = (Amount(one, currency) for one in back)
    return Problem(_BACK, {"number": number, "first": first, "second": second}, line=line)


@lru_cache(maxsize=256)
def sides(equation: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the left side of an equation, its sign, and what may stand on the right."""
    left, sign, right = _SIGNS.split(equation, maxsplit=1)
    return left, sign, tuple(one.strip() for one in right.split("|"))


def gap_of(
    equations: Sequence[str],
    values: Values,
    product: Callable[[str, str], int | None],
    *,
    rounding: int = 1,
    of_pieces: int = 1,
) -> Gap | None:
    """Return the first equation that does not hold; those with an amount that is not told are not asked.

    Sides may be `rounding` minor units apart, or where pieces are multiplied with a price as many as `of_pieces`.
    """
    for equation in equations:
        left, sign, right = sides(equation)
        have = worth(left, values, product)
        reach = max(rounding, of_pieces) if _TIMES in equation else rounding
        gap = None if have is None else _apart(have, sign, right, values, product, rounding=reach)
        if gap is not None:
            told, formula = gap
            return Gap(have or 0, told, _names(left, formula, values))
    return None


def _apart(
    have: int,
    sign: str,
    right: Sequence[str],
    values: Values,
    product: Callable[[str, str], int | None],
    *,
    rounding: int,
) -> tuple[int, str] | None:
    """Return the amount on the right that comes nearest, with its formula; None where one fits or none is told."""
    nearest: tuple[int, str] | None = None
    for formula in right:
        told = worth(formula, values, product)
        if told is None:
            continue
        if _holds(have, sign, told, rounding):
            return None
        if nearest is None or abs(told - have) < abs(nearest[0] - have):
            nearest = told, formula
    return nearest


def _holds(have: int, sign: str, wanted: int, rounding: int) -> bool:
    off = have - wanted
    return (sign != "<=" and abs(off) <= rounding) or (
        off <= rounding if sign == "<=" else sign == ">=" and off >= -rounding
    )


def _names(left: str, right: str, values: Values) -> tuple[str, ...]:
    terms = (*parsed(left), *parsed(right))
    names = [name for term in terms for name in (term.name, term.times) if name]
    return tuple(dict.fromkeys(name for name in names if values.get(name)))
