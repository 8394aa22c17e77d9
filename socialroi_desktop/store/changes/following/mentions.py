"""Whoever asks or complains is open from the moment it is written down; state and time stamps of a mention agree.

Whatever wrote it: the inbox, a table, a file, a command. What a file brings that is older than people wait opens nothing.
"""

from datetime import date, timedelta

from socialroi_desktop.domain.listening.standing import FIELDS, WAITS_DAYS, settled
from socialroi_desktop.store.changes.following.following import Following

_MENTIONS = (
    f"SELECT id, batch_id, mentioned_on, {', '.join(FIELDS)} FROM mention WHERE id BETWEEN :first AND :last"
    " AND (state IS NOT NULL OR acknowledged_at IS NOT NULL OR batch_id IS NULL OR mentioned_on >= '{since}')"
)


def follow_mentions(change: Following) -> None:
    """Bring state and stamps of the touched mentions together."""
    if not change.touched.concerns("mention", FIELDS):
        return
    since = _since(change)
    before = change.before("mention")
    for row in change.rows(_MENTIONS.format(since=since), "mention"):
        now = {name: row[name] for name in FIELDS}
        came = change.came("mention", row["id"])
        told = [name for name, value in now.items() if value] if came else before.get(row["id"], {})
        old = row["batch_id"] is not None and (row["mentioned_on"] or "") < since
        wanted = settled(now, told, change.now, old=old and came)
        if wanted:
            change.writes.update("mention", row["id"], wanted)


def _since(change: Following) -> str:
    today = date.fromisoformat(change.local_day(change.now))
    return (today - timedelta(days=WAITS_DAYS)).isoformat()
