"""Finds rows of visits that name nothing and hold as much as all others of their days: totals of a table that does not say so.

Pure. Visits that came from nowhere name nothing, too: unless each such row of a table is the sum of the others, none is a total.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.reading import Cell

WHEN = ("property", "breakdown", "period_start", "period_end", "hour")
_FIGURES = ("sessions", "page_views", "engaged_sessions")
_TOTAL = (
    "This row names nothing and holds as much as the others of its days together, so it may be their total; take it only if it"
    " is none."
)
_FEWEST = 2


def nameless_totals(
    rows: Sequence[Mapping[str, Cell]], names: Sequence[str], lines: Sequence[int]
) -> dict[int, Problem]:
    """Return what to ask about rows by their place."""
    bare = [place for place, row in enumerate(rows) if not any(map(row.get, names))]
    if not bare or len(bare) == len(rows):
        return {}
    days = {_when(rows[place]) for place in bare}
    others: dict[tuple[Cell, ...], list[Mapping[str, Cell]]] = defaultdict(list)
    for row in rows:
        if any(map(row.get, names)) and _when(row) in days:
            others[_when(row)].append(row)
    if not all(_adds_up(rows[place], others[_when(rows[place])]) for place in bare):
        return {}
    return {place: Problem(_TOTAL, line=lines[place]) for place in bare}


def _when(row: Mapping[str, Cell]) -> tuple[Cell, ...]:
    return tuple(row.get(name) for name in WHEN)


def _adds_up(row: Mapping[str, Cell], others: Sequence[Mapping[str, Cell]]) -> bool:
    if len(others) < _FEWEST:
        return False
    told = [name for name in _FIGURES if isinstance(row.get(name), int) and row.get(name)]
    return bool(told) and all(sum(_whole(other.get(name)) for other in others) == row[name] for name in told)


def _whole(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0
