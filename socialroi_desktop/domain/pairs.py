"""The two sides of a rate, added up over the rows (or days) that tell both: how such sums are called.

A rate declares its pair; the store adds up each side a second time over the rows of both. Knows no rows.
"""

from functools import cache

Pair = tuple[str, str]
_OF = "|"
_LEFT = "-"


def side(name: str, pair: Pair) -> str:
    """Return the name of a sum over the rows that tell both sides of a pair."""
    return f"{name}{_OF}{'&'.join(pair)}"


def left(name: str, pair: Pair) -> str:
    """Return the name of the count of rows that tell this side of a pair and not the other."""
    return _LEFT + side(name, pair)


def pair_of(name: str) -> Pair | tuple[()]:
    """Return the pair of the name of a side; () for the name of a sum."""
    first, _, second = name.partition(_OF)[2].partition("&")
    return (first, second) if first else ()


# Asked of the same few names for every group of a question.
@cache
def sum_of(name: str) -> str:
    """Return the id of the sum that a name stands for, whichever rows it is taken from."""
    return name.removeprefix(_LEFT).partition(_OF)[0]


def is_left(name: str) -> bool:
    """Tell whether a name is that of a count of rows left out."""
    return name.startswith(_LEFT)
