"""How the raw rows of pages are added up: how long the pages of each visit were looked at. Divides nothing."""

from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.told import Rows, Tell

SECONDS, VISITS = "engagement_seconds", "timed_visits"


def _of_days(table: str) -> str:
    return f"{table}.visited_on BETWEEN :since AND :until AND {table}.seconds IS NOT NULL"


_CHANNEL = "nullif(g.channel, '')"
# A visit past midnight is one of the day it began, and came by the first channel that one of its pages names.
_VISITS = f"""
    SELECT visit, property, tool, min(visited_on) AS day, sum(seconds) AS seconds, min(id) AS first_id,
        CASE WHEN min({_CHANNEL}) IS max({_CHANNEL}) THEN min({_CHANNEL}) ELSE
            (SELECT p.channel FROM page_time p WHERE p.visit = g.visit AND p.property IS g.property AND p.tool IS g.tool
                AND p.channel <> '' AND {_of_days("p")} ORDER BY p.visited_at, p.id LIMIT 1) END AS channel
    FROM page_time g WHERE {_of_days("g")} GROUP BY visit, property, tool"""
_PAGES = (
    f"page_time t JOIN ({_VISITS}) v ON v.visit = t.visit AND v.property IS t.property AND v.tool IS t.tool"
)
# The longest band that the visit reaches.
_BAND = (
    "(SELECT b.name FROM time_band b WHERE coalesce(b.seconds, 0) <= v.seconds"
    " ORDER BY coalesce(b.seconds, 0) DESC, b.id DESC LIMIT 1)"
)


def page_time_rows(period: Period) -> Rows:
    """Return the pages looked at in a period, each of the day its visit began there; `band` says how long that was."""
    return Rows(
        "page_time",
        _PAGES,
        "v.day",
        "v.channel",
        {SECONDS: Tell(adds="sum(t.seconds)"), VISITS: Tell(adds="sum(t.id = v.first_id)")},
        keys={"band": _BAND},
        alike=True,
        inside=f"v.day BETWEEN :start AND :end AND {_of_days('t')}",
        values={"since": period.start.isoformat(), "until": period.end.isoformat()},
    )


def timed_days(workspace: Workspace, period: Period) -> frozenset[int]:
    """Return the days, as ordinals, whose engagement time is told by raw rows."""
    rows = workspace.connection().execute(
        f"SELECT DISTINCT visited_on FROM page_time t WHERE {_of_days('t')}",
        {"since": period.start.isoformat(), "until": period.end.isoformat()},
    )
    return frozenset(date.fromisoformat(row[0]).toordinal() for row in rows)
