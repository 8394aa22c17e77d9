"""The year of a post's day, where its id holds the second in which it was made and the day has no year.

Used only where day and id agree to a day; whatever does not is left to the period told for the file. Knows rows of
text of one layout.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from socialroi_desktop.ingest.cells.dates import day, lacks_year
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.styles import Style

_DIGITS = re.compile(r"\d{15,20}")
# Zones differ from the zone of the id, which is UTC, by a day at most.
_AROUND = (0, -1, 1)


def clocked(layout: Layout) -> Callable[[list[str]], list[str]] | None:
    """Return what writes the year into the day of a row; None for formats whose ids hold no time."""
    bits = layout.format.clock_in_id
    dates = layout.positions("published_at")
    sources = [*layout.positions("external_id"), *layout.positions("permalink")]
    if not bits or not dates or not sources:
        return None
    at = dates[0]
    order = layout.styles.get(at, Style()).order

    def dated(cells: list[str]) -> list[str]:
        text = cells[at]
        found = next((hit for index in sources if (hit := _DIGITS.search(cells[index]))), None)
        if found is None or ":" in text or not lacks_year(text):
            return cells
        here = _agreed(text, order, int(found[0]) >> bits)
        return cells if here is None else [*cells[:at], here, *cells[at + 1 :]]

    return dated


def _agreed(text: str, order: str, seconds: int) -> str | None:
    if not 0 < seconds < 1 << 32:
        return None
    made = datetime.fromtimestamp(seconds, UTC).date()
    return next((here for days in _AROUND if (here := _same(text, order, made + timedelta(days=days)))), None)


def _same(text: str, order: str, made: date) -> str | None:
    try:
        here = day(text, order, made.year)
    except ValueError:
        return None
    return here if here == made.isoformat() else None
