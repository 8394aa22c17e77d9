"""Rows of a table that stands above the one that is read: told of by their lines, so that none is left out without a word.

Pure; knows rows of text. What stands above a header in most exports (names, days, lines of words) is no table.
"""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem

_ABOVE = (
    "Line {at} is the header of a table above the one that is read, so the rows below it were not read; save that line and these"
    " rows as a file of their own."
)
# Two columns may as well be names and values of a report: there both have to be numbers or days, in two rows.
_PAIR = 2


def rows_of_upper_tables(rows: Sequence[Sequence[str]], lines: Sequence[int]) -> Iterator[Rejected]:
    """Give the rows above a header, each with its line, that stand below another header."""
    at = None
    for place, cells in enumerate(rows):
        if not any(cell.strip() for cell in cells):
            continue
        if _is_header(cells) and _holds(_below(rows, place + 1), len(_filled(cells))):
            at = lines[place]
        elif at is not None:
            yield Rejected(Problem(_ABOVE, {"at": at}, line=lines[place]), tuple(cells))


def _filled(cells: Sequence[str]) -> list[str]:
    return [bare for cell in cells if (bare := cell.strip())]


def _is_header(cells: Sequence[str]) -> bool:
    filled = _filled(cells)
    words = all(not cell[0].isdigit() and any(map(str.isalpha, cell)) for cell in filled)
    return len(filled) >= _PAIR and words and len(set(filled)) == len(filled)


def _below(rows: Sequence[Sequence[str]], start: int) -> Iterator[list[str]]:
    for cells in rows[start:]:
        filled = _filled(cells)
        if not filled:
            return
        yield filled


def _holds(below: Iterator[list[str]], width: int) -> bool:
    """Tell whether the rows below a header of so many columns hold values, as those of a table do."""
    values = [
        [cell for cell in row if cell.lstrip("-+€$£¥ ")[:1].isdigit()]
        for row in below
        if len(row) * 2 >= width
    ]
    if width > _PAIR:
        return any(values)
    return sum(len(row) == _PAIR for row in values) >= _PAIR
