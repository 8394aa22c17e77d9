"""A right that is withdrawn without a word on when counts from the day on which that is written down.

The day that stands there already is that of an earlier answer, unless it is told with the withdrawal.
"""

from socialroi_desktop.store.changes.following.following import Following

_WITHDRAWN = (
    "SELECT id, answered_on FROM usage_right WHERE id BETWEEN :first AND :last AND state = 'withdrawn'"
)
_DAY = "answered_on"


def follow_withdrawals(change: Following) -> None:
    """Give each right that was just withdrawn its day."""
    if not change.touched.concerns("usage_right", ("state", _DAY)):
        return
    was = change.before("usage_right")
    today = change.local_day(change.now)
    for row in change.rows(_WITHDRAWN, "usage_right"):
        before = was.get(row["id"], {})
        told = row[_DAY] is not None and (_DAY in before or "state" not in before)
        if not told and row[_DAY] != today:
            change.writes.update("usage_right", row["id"], {_DAY: today})
