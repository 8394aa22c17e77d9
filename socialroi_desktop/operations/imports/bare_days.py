"""Orders that a list tells with their day alone: the moment that is known of one is not given up for it."""

from datetime import datetime, timedelta

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.values.dates import moment_text
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.planned import zone_of

Changes = dict[str, tuple[Value, Value]]
_MOMENT, _ORDER = "ordered_at", "order"
# The day of a list may be that of another time zone.
_NEAR = timedelta(hours=36)


def without_bare_days(writer: Writer, chunk: Chunk, changes: Changes) -> Changes:
    """Return what a row would change without the bare day of an order whose moment near it is known."""
    if chunk.entity != _ORDER or _MOMENT not in changes:
        return changes
    old, new = (str(value) for value in changes[_MOMENT])
    zone = zone_of(writer.connection)
    if not _is_bare(new, zone) or _is_bare(old, zone):
        return changes
    apart = datetime.fromisoformat(new) - datetime.fromisoformat(old)
    if abs(apart) > _NEAR:
        return changes
    return {name: both for name, both in changes.items() if name != _MOMENT}


def _is_bare(moment: str, zone: str) -> bool:
    return moment_text(moment, zone).endswith(" 00:00")
