"""Whether what a file would change sets a record back: an older export after a newer one, or another order of the same number.

Pure; knows changes as (stored, told), not where they come from.
"""

from collections.abc import Callable, Mapping
from datetime import date

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post

_UNDONE = (
    "The order is here as cancelled or paid back, and this row no longer says so: it may be of an older export."
    " Take it only if the file is the newer one."
)
_LESS_BACK = (
    "More was paid back of the order that is here than this row tells: it may be of an older export."
    " Take it only if the file is the newer one."
)
_OTHER_DAY = (
    "An order with this number is here already, of {day}; this one is of {other}. If numbers began anew, it is another order:"
    " put the year before its number; else take the row, which then replaces the other."
)
_FELL = (
    "“{field}” would fall from {before} to {after}, which figures of a whole life seldom do: the row may be of an older export."
    " Take it only if the file is the newer one."
)
_KEPT = (None, "paid", "pending")
_ENDED = ("voided", "refunded", "partially_refunded")
_GROWING = ("impressions", "views", "reach", "likes", "comments", "engagements")
# Networks take away false views now and then, and never half of them.
_LEFT = 0.5
_FEWEST = 20
_LABELS = {spec.name: spec.label for spec in specs(Post) if spec.name in _GROWING}
Changes = Mapping[str, tuple[Value, Value]]


def set_back(entity: str, changes: Changes) -> Problem | None:
    """Return the doubt about changes of a record, None where it only goes on."""
    told = _DOUBTS.get(entity)
    return told(changes) if told and changes else None


def _order(changes: Changes) -> Problem | None:
    before, after = changes.get("ordered_at", (None, None))
    if before and after and abs((_day(after) - _day(before)).days) > 1:
        return Problem(_OTHER_DAY, {"day": _day(before), "other": _day(after)})
    state, new = changes.get("status", (None, None))
    if state in _ENDED and new in _KEPT:
        return Problem(_UNDONE)
    back, less = changes.get("refunds", (None, None))
    return (
        Problem(_LESS_BACK)
        if isinstance(back, int) and back > (less if isinstance(less, int) else 0)
        else None
    )


def _post(changes: Changes) -> Problem | None:
    for name in _GROWING:
        before, after = changes.get(name, (None, None))
        if (
            isinstance(before, int)
            and isinstance(after, int)
            and before >= _FEWEST
            and after < before * _LEFT
        ):
            return Problem(_FELL, {"field": _LABELS[name], "before": before, "after": after})
    return None


def _day(moment: Value) -> date:
    return date.fromisoformat(str(moment)[:10])


_DOUBTS: Mapping[str, Callable[[Changes], Problem | None]] = {"order": _order, "post": _post}
