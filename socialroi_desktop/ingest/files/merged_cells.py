"""Cells of a sheet that are merged over several rows: each of these says what stands in the first one. Knows cells only.

Amounts are none of these: one over several rows is that of all of them together.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

# First and last cell, each as row and column counted from 0.
Range = tuple[tuple[int, int], tuple[int, int]]
_AMOUNT = re.compile(r"[^\W\d_]{1,3}\s?[\d.,]+")


def with_merged(rows: Iterable[list[object]], ranges: Iterable[Range], left: int) -> Iterator[list[object]]:
    """Give the rows of a sheet whose first cells stand in column `left`, with what cells merged over several say in each."""
    begins: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (top, column), (bottom, _) in ranges:
        if bottom > top:
            begins[top].append((column - left, bottom))
    held: dict[int, tuple[int, object]] = {}
    for at, row in enumerate(rows):
        for place, (bottom, cell) in tuple(held.items()):
            if place < len(row) and row[place] in ("", None):
                row[place] = cell
            if bottom <= at:
                del held[place]
        for place, bottom in begins.get(at, ()):
            if 0 <= place < len(row) and _names(row[place]):
                held[place] = bottom, row[place]
        yield row


def _names(cell: object) -> bool:
    """Tell whether a cell says of which day, kind or thing its rows are."""
    if isinstance(cell, str):
        return cell.strip()[:1].isalpha() and _AMOUNT.fullmatch(cell.strip()) is None
    return isinstance(cell, date)
