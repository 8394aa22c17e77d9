"""Every new count of the followers of an account is kept with its day, beside the ones before.

One count a day: what is written again on the same day puts it right. A list that tells the day of its counts is believed;
a count without one is of the day it was written on.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

from socialroi_desktop.store.changes.following.following import Following

_TOLD = ("followers", "engagement_rate", "average_likes")
_COLUMNS = ("influencer_id", "channel", "handle", "counted_on", *_TOLD)
_LAST = (
    "SELECT c.id FROM follower_count c WHERE c.influencer_id = h.influencer_id AND c.channel IS h.channel"
    " AND lower(c.handle) = lower(h.handle)"
)
_COUNTED = (
    "SELECT h.id, h.influencer_id, h.channel, h.handle, h.followers, h.engagement_rate, h.followers_on,"
    " CASE WHEN h.channel IS i.channel AND lower(h.handle) = lower(i.handle) THEN i.average_likes END AS average_likes,"
    f" ({_LAST} ORDER BY c.counted_on DESC, c.id DESC LIMIT 1) AS last_id"
    " FROM handle h JOIN influencer i ON i.id = h.influencer_id"
    " WHERE h.{by} BETWEEN :first AND :last AND h.followers IS NOT NULL"
)
_OF_DAY = (
    "SELECT id FROM follower_count WHERE influencer_id = ? AND channel IS ? AND lower(handle) = lower(?)"
    " AND counted_on = ? ORDER BY id DESC LIMIT 1"
)


def follow_counts(change: Following) -> None:
    """Note the followers of each account whose count, rate or likes are others now than when they were last noted."""
    touched = change.touched
    found: dict[int, sqlite3.Row] = {}
    if touched.concerns("handle", ("followers", "followers_on", "engagement_rate")):
        found |= {row["id"]: row for row in change.rows(_COUNTED.format(by="id"), "handle")}
    if "average_likes" in touched.columns["influencer"]:
        found |= {row["id"]: row for row in change.rows(_COUNTED.format(by="influencer_id"), "influencer")}
    today = change.local_day(change.now)
    added = [row for row in (_noted(change, found[row_id], today) for row_id in sorted(found)) if row]
    change.writes.insert_rows("follower_count", _COLUMNS, added)


def _noted(change: Following, row: sqlite3.Row, today: str) -> Sequence[Any] | None:
    """Return a count to be added, None where the last one says the same or one of that day was put right."""
    last = _count(change.connection, row["last_id"])
    told = {name: row[name] for name in _TOLD}
    day = _day(change, row, last, today)
    if last is not None and all(last[name] == value for name, value in told.items()):
        moved = "followers_on" in change.touched.columns["handle"] and day != last["counted_on"]
        if not moved:
            return None
    account = (row["influencer_id"], row["channel"], row["handle"])
    same = change.connection.execute(_OF_DAY, (*account, day)).fetchone()
    if same is not None:
        change.writes.update("follower_count", same[0], told)
        return None
    return (*account, day, *told.values())


def _day(change: Following, row: sqlite3.Row, last: sqlite3.Row | None, today: str) -> str:
    """Return the day a count is of: as told with it; a day that was told with an earlier count is none."""
    told: str | None = row["followers_on"]
    fresh = last is None or "followers_on" in change.touched.columns["handle"]
    return told if told is not None and (fresh or last is None or told > last["counted_on"]) else today


def _count(connection: sqlite3.Connection, row_id: int | None) -> sqlite3.Row | None:
    if row_id is None:
        return None
    found: sqlite3.Row | None = connection.execute(
        "SELECT * FROM follower_count WHERE id = ?", (row_id,)
    ).fetchone()
    return found
