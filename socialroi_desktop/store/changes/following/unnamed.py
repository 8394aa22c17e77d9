"""An account of which only the network was known has a handle now: the row without one and the row with it become one.

Somebody may have two accounts on a network; one of which nothing but the network is known is taken for the one that is.
"""

from collections.abc import Set
from typing import Any

from socialroi_desktop.store.changes.following.following import Following

_UNNAMED = "SELECT * FROM handle WHERE handle = '' ORDER BY id"
_OTHERS = "SELECT * FROM handle WHERE influencer_id = ? AND channel IS ? AND id <> ? ORDER BY handle = '', id LIMIT 1"
_TOLD = ("followers", "followers_on", "engagement_rate", "followed", "link", "note")


def name_accounts(change: Following, people: Set[int]) -> None:
    """Let the accounts of people that have no handle be those on the same network that have one."""
    for unnamed in change.connection.execute(_UNNAMED).fetchall():
        if unnamed["influencer_id"] not in people:
            continue
        found = change.connection.execute(
            _OTHERS, (unnamed["influencer_id"], unnamed["channel"], unnamed["id"])
        ).fetchone()
        if found is None:
            continue
        missing: dict[str, Any] = {
            name: unnamed[name] for name in _TOLD if found[name] is None and unnamed[name] is not None
        }
        change.writes.delete_rows("handle", [unnamed["id"]])
        if missing:
            change.writes.update("handle", found["id"], missing)
