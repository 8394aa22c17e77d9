"""Rows that only name a total and hold figures, where the row itself could not be read: they say so, not what they lack.

Knows cells alone.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.only_figures import first_figure, words_among_figures
from socialroi_desktop.ingest.formats.total_words import calls_itself_total, may_be_total

_ADDS_UP = "“{name}” adds up the rows above it ({amount}) and is left out, so that nothing counts twice."
_NAMELESS = "This row names nothing and holds as much as the rows above it together ({amount}): it is left out as their total."


def total_alone(
    cells: Sequence[str], line: int, money: Sequence[int], *, adds_up: bool = False
) -> Problem | None:
    """Say of a row whose only words name a total, or that has none and `adds_up` others, that it is left out; None of others.

    `money` are the columns of amounts, whose first is told.
    """
    words, figures = words_among_figures(cells)
    if not figures or len(words) > 1:
        return None
    told = {"amount": first_figure(cells, money)}
    if not words:
        return Problem(_NAMELESS, told, line=line) if adds_up else None
    names = calls_itself_total(words[0]) or may_be_total(words[0])
    return Problem(_ADDS_UP, {"name": words[0], **told}, line=line) if names else None
