"""Which of several tables under each other in one sheet is read: the first, however well the others are known.

Knows candidates and the rows near the top; what is told of the rows of the others is no matter of this.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate

# So well a table fits at most that stands below the one that is read.
_BELOW = 0.5


def upper_best(fits: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> Candidate | None:
    """Return which row is the header of a format: the one that fits best, or one above it that is the header of a table, too."""
    best = max(fits, key=lambda one: one.confidence, default=None)
    return best and next((one for one in fits if _is_above(one, best, rows)), best)


def _is_above(one: Candidate, best: Candidate, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether one is the header of a table that stands above that of the best."""
    known = one.confidence >= ENOUGH and not one.unmet and not _knows_its_place(one.format)
    return known and one.row < best.row and _has_rows(one, rows)


def upper_first(found: list[Candidate], rows: Sequence[Sequence[str]]) -> list[Candidate]:
    """Return them with the best of those before that stand above the best, with rows of their own between the two headers.

    Of tables of several kinds in one file the first is read, and the rows of the others are told of.
    """
    if not found or _knows_its_place(found[0].format):
        return found
    best = found[0]
    upper = [one for one in found if _is_above(one, best, rows)]
    if not upper:
        return found
    top = min(one.row for one in upper)
    first = [one for one in upper if one.row == top]
    rest = (one for one in found if one not in first)
    return [*first, *(replace(one, confidence=min(one.confidence, _BELOW)) for one in rest)]


def _knows_its_place(form: Format) -> bool:
    """Tell whether a format says itself what stands above and below its header."""
    return bool(form.above or form.sections or form.preamble) or form.strategy in ("stacked", "titled")


def _has_rows(one: Candidate, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row below a header is as wide as it and holds a number or a day."""
    below = rows[one.row + 1] if one.row + 1 < len(rows) else ()
    filled = sum(1 for cell in below if cell.strip())
    return filled * 2 >= one.width and any(cell[:1].isdigit() for cell in below)
