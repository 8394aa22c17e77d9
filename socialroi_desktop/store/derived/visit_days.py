"""Sums of visits kept by the day they begin (see `keeping`): rows that differ in page, source or campaign alone are one.

They look like rows of visits, and stand for as many as `many` says, which all tell the same sums.
"""

import sqlite3
from collections.abc import Mapping, Sequence

from socialroi_desktop.store.derived.keeping import THESE_DAYS, KeptSums

_ALIKE = ("breakdown", "period_start", "period_end", "tool", "property", "channel", "currency")
_ADDED = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds",
    "engagement_seconds", "page_seconds", "key_events", "web_revenue",
)  # fmt: skip
# Comes with what it is the rest of.
_REST = "revenue_rest"
_TOLD = " + ".join(f"({name} IS NOT NULL) * {2**place}" for place, name in enumerate(_ADDED))


def _sum_again(connection: sqlite3.Connection, _days: Sequence[str], values: Mapping[str, object]) -> None:
    connection.execute(f"DELETE FROM web_day_sum WHERE period_start IN {THESE_DAYS}", values)
    # Rows are indexed by breakdown and day.
    connection.execute(
        f"INSERT INTO web_day_sum ({', '.join((*_ALIKE, *_ADDED, _REST))}, many)"
        f" SELECT {', '.join((*_ALIKE, *(f'sum({name})' for name in (*_ADDED, _REST))))}, count(*) FROM web_sessions"
        f" WHERE breakdown IN (SELECT DISTINCT breakdown FROM web_sessions) AND period_start IN {THESE_DAYS}"
        f" GROUP BY {', '.join(_ALIKE)}, {_TOLD}",
        values,
    )


VISIT_DAYS = KeptSums("web_sessions", "period_start", "web_day_stale", _sum_again)
