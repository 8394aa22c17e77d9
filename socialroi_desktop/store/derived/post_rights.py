"""Whether rights cover the pieces of the library in a post that is planned, on the day it is planned for.

Kept beside the post so that lists can show and ask it. Of a post without a day only what the clock does not change is kept;
the rest is asked when it is needed.
"""

import sqlite3
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.posting.post_rights import lacks_for_good
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records.reach import ALL_THE_SAME, COVERED, NO_RIGHT
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.rows.post_pieces import pieces_in_posts, planned_with_pieces


def _run(connection: sqlite3.Connection, _touched: Touched) -> None:
    planned = planned_with_pieces(connection)
    today = datetime.now(ZoneInfo(connection.execute("SELECT timezone FROM settings").fetchone()[0])).date()
    used = pieces_in_posts(connection, [row["id"] for row in planned])
    found: dict[int, str] = {}
    for row in planned:
        pieces = used.get(row["id"], ())
        wrong = lacks_for_good(pieces, row["scheduled_at"], today)
        if pieces and wrong is not None:
            found[row["id"]] = _without(row["override_reason"]) if wrong else COVERED
    for (row_id,) in connection.execute("SELECT id FROM post WHERE rights IS NOT NULL").fetchall():
        found.setdefault(row_id, "")
    connection.executemany(
        "UPDATE post SET rights = nullif(:told, '') WHERE id = :id AND rights IS NOT nullif(:told, '')",
        [{"id": row_id, "told": told} for row_id, told in found.items()],
    )


def _without(reason: str | None) -> str:
    return ALL_THE_SAME if says_something(reason) else NO_RIGHT


POST_RIGHTS = Rule(
    {
        "usage": (), "usage_right": (), "deal_right": (), "standing_consent": (),
        "deal": ("state", "influencer_id"), "ugc_item": ("influencer_id", "deal_id"),
        "post": ("state", "scheduled_at", "override_reason"),
    },
    _run,
)  # fmt: skip
