"""Rows of single pages of visits: their time where the file has none, their channel, and times nobody can believe.

Knows one row of values by field name; an improbable time is kept and said, because only the seller can tell.
"""

from collections.abc import Callable

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.reading import Bad

Row = dict[str, Value]
LONGEST_PAGE = 30 * 60
LONGEST_WAKING = 5 * 60 * 60
_IDLE = "{minutes} minutes on one page are improbable; the tab may have stood open unwatched."
_NIGHT = "{hours} hours on one page are improbable; the tab stood open, perhaps overnight."


def page_time_completer(period: Period | None) -> Callable[[Row], Bad | None]:
    """Complete rows of pages: a time from the period told, and the channel."""

    def complete(row: Row) -> Bad | None:
        if not row.get("visited_at"):
            if period is None:
                return Bad("The file does not say when this page was looked at; give the period.")
            row["visited_at"] = f"{period.start.isoformat()}T12:00:00Z"
        if row.get("channel") is None:
            words = (row.get(name) for name in ("source", "medium"))
            row["channel"] = channels().of_visit(*(word if isinstance(word, str) else None for word in words))
        return None

    return complete


def improbable(entity: str, row: Row) -> Bad | None:
    """Return why the time of a row is hard to believe, or None."""
    seconds = row.get("seconds")
    if entity != "page_time" or not isinstance(seconds, int) or seconds <= LONGEST_PAGE:
        return None
    if seconds >= LONGEST_WAKING:
        return Bad(_NIGHT, {"hours": seconds // 3600})
    return Bad(_IDLE, {"minutes": seconds // 60})
