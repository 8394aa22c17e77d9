"""Completes posts of files that lack ids or dates: an id made from the text, a day from the period told.

Nothing is invented: without a period such a row is refused, and the plan says what was made.
"""

from collections.abc import Callable
from datetime import date, tzinfo
from hashlib import sha256

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.dates import moment
from socialroi_desktop.ingest.cells.reading import Bad

Row = dict[str, Value]
# What tells posts without words apart, together with their order: their figures are others in the next export.
_OF_MOMENT = ("account", "channel", "published_at")
_NO_DATE = "The file does not say when this post was published; give the period."
_OTHER_MONTH = "This post is of month {month}, which is not in the period you gave."


def post_completer(
    as_of: str, period: Period | None, day_zone: tzinfo | None, *, make_ids: bool
) -> Callable[[Row], Bad | None]:
    """Complete posts: the day their figures are of; with `day_zone` also dates, with `make_ids` also ids."""
    seen: dict[str, dict[tuple[tuple[str, Value], ...], int]] = {}

    def complete(row: Row) -> Bad | None:
        trouble = None
        if make_ids:
            row["external_id"] = _id_of(row, seen)
        if day_zone is not None:
            trouble = _date(row, period, day_zone)
        row.pop("_month", None)
        row["as_of"] = row.get("as_of") or as_of or None
        return trouble

    return complete


def _id_of(row: Row, seen: dict[str, dict[tuple[tuple[str, Value], ...], int]]) -> str:
    """Return an id that is the same in the next export: of the link or text, and which post with that text it is.

    Rows with a text that are equal in everything are one post told twice; without a text every row is a post, the first,
    second … of its moment.
    """
    content = tuple(sorted((name, value) for name, value in row.items()))
    when = tuple((name, value) for name, value in content if name in _OF_MOMENT)
    text = str(row.get("permalink") or row.get("text") or (when if row.get("published_at") else content))
    alike = seen.setdefault(" ".join(text.split()), {})
    if not (row.get("permalink") or row.get("text")):
        content = (*content, ("", len(alike)))
    place = alike.setdefault(content, len(alike) + 1)
    digest = sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:20]
    return f"text-{digest}" if place == 1 else f"text-{digest}-{place}"


def _date(row: Row, period: Period | None, zone: tzinfo) -> Bad | None:
    if period is None:
        return Bad(_NO_DATE)
    day: date | None = period.start
    month = row.get("_month")
    if isinstance(month, int):
        day = _in_month(period, month)
        if day is None:
            return Bad(_OTHER_MONTH, {"month": month})
    row["published_at"] = moment(day.isoformat(), "ymd", zone) if day else None
    return None


def _in_month(period: Period, month: int) -> date | None:
    """Return the first day of a month in a period, of the earliest year that has it."""
    firsts = (
        date(year, month, 1) for year in range(period.start.year, period.end.year + 1) if 1 <= month <= 12
    )
    if period.start.month == month:
        return period.start
    return next((day for day in firsts if period.start <= day <= period.end), None)
