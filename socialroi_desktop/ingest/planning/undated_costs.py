"""Lists of costs without a date: they are of the days that a line above them or their sheet names, else it is asked which.

Knows candidates and names; reads no rows.
"""

import re
from collections.abc import Sequence
from contextlib import suppress

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.spans import NoSpan, Yearless, is_span, span_of
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.people_columns import column_below
from socialroi_desktop.ingest.planning.period_above import period_above
from socialroi_desktop.ingest.planning.told_costs import COSTS

_DAY = "spent_on"
# A month and its year behind other words: “Marketing costs March 2026”.
_LAST = (1, 2, 3)
# So few filled cells a line above a header has that is its title.
_TITLE = 3
# Where a list tells that it is one of costs, so much is enough.
_ENOUGH = 0.35
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def lacks_only_days(one: Candidate) -> bool:
    """Tell whether a candidate is a list of costs that lacks nothing but the days, which may be said."""
    return one.format.id == COSTS and one.unmet == ((_DAY,),) and one.bare_confidence >= _ENOUGH


def days_below(top: Block, one: Candidate) -> bool:
    """Tell whether a column that is not read holds days: then it is to be said what they are."""
    known = {name for name, _ in one.found}
    header, below = top.rows[one.row], top.rows[one.row + 1 :]
    left = (at for at, name in enumerate(header) if " ".join(name.split()) not in known)
    return any(cells and all(map(looks_like_day, cells)) for at in left if (cells := column_below(below, at)))


def days_above(above: Sequence[Sequence[str]], one: Candidate, sheet: str) -> Period | None:
    """Return the days that the lines above a header name, for costs without days the sheet as well; None where they name none."""
    if one.format.strategy != "rows":
        return None
    titles = [cell for row in above if sum(map(bool, row)) <= _TITLE for cell in row if cell.strip()]
    return period_above(above) or _days_named(one, (sheet, *titles))


def _days_named(one: Candidate, texts: Sequence[str]) -> Period | None:
    """Return the one month, quarter or span of days that some texts name, with its year, for a list of costs without days."""
    if one.format.id != COSTS or (_DAY,) not in one.unmet:
        return None
    named = {found for text in texts if (found := _span_in(text)) is not None}
    # Two months above one table are those of its columns.
    return named.pop() if len(named) == 1 else None


def _span_in(text: str) -> Period | None:
    words = text.split()
    for count in _LAST:
        part = " ".join(words[-count:])
        if _YEAR.search(part) and is_span(part):
            with suppress(NoSpan, Yearless):
                return span_of(part)
    return None
