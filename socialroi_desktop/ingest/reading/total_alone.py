"""Rows that only name a total and hold figures, where the row itself could not be read: they say so, not what they lack.

Knows cells alone.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.only_figures import words_among_figures
from socialroi_desktop.ingest.formats.total_words import calls_itself_total, may_be_total
from socialroi_desktop.ingest.reading.gathered import Gathered

_ADDS_UP = "“{name}” adds up the rows above it and is left out, so that nothing counts twice."


def refuse(out: Gathered, trouble: Problem, cells: Sequence[str], line: int) -> None:
    """Reject a row for its trouble; one whose only words name a total, beside figures, is left out as that."""
    words, figures = words_among_figures(cells)
    if len(words) == 1 and figures and (calls_itself_total(words[0]) or may_be_total(words[0])):
        out.skipped.append(Problem(_ADDS_UP, {"name": words[0]}, line=line))
    else:
        out.rejected.append(Rejected(trouble, tuple(cells)))
