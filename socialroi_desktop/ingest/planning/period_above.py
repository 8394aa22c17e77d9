"""The days that a line above the header states, such as “January 1, 2026 - January 31, 2026”.

Matched by shape, not by words, because it comes in every language. Pure: rows of text in, a period or None out;
a span that could be read in two ways is left to the question.
"""

import re
from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.dates import decide_order
from socialroi_desktop.ingest.cells.spans import BETWEEN, span_between

_LABEL = re.compile(r"^[^\d:：]{1,40}[:：]\s*")
_LONGEST = 120


def period_above(rows: Sequence[Sequence[str]]) -> Period | None:
    """Return the span of days that the last line stating one does; `rows` are those above the header."""
    found = (period for row in reversed(rows) for period in _spans(row))
    return next(found, None)


def _spans(row: Sequence[str]) -> Iterator[Period]:
    # A title may stand in one cell and its days in the next, or both days in cells of their own.
    cells = [" ".join(cell.split()) for cell in row if cell.strip()]
    texts = [*cells, " - ".join(cells[-2:])] if len(cells) <= 3 else []
    for text in texts:
        bare = _LABEL.sub("", text) if len(text) <= _LONGEST else ""
        for mark in BETWEEN.finditer(bare):
            if period := _span(bare[: mark.start()], bare[mark.end() :]):
                yield period


def _span(first: str, last: str) -> Period | None:
    order, unsure = decide_order((first, last))
    return None if unsure else span_between(first, last, order or "dmy")
