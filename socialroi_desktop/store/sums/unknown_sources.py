"""Sources of visits and orders that match nothing known, each once, with how many came from it and since when. Reads only."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.unknown_sources import UnknownSource
from socialroi_desktop.store.derived.landed import of_way
from socialroi_desktop.store.derived.said_sources import SaidSources
from socialroi_desktop.store.file.workspace import Workspace

# The same visits may be there in several cuts and by several tools: each cut is added up by itself, the largest counts.
_VISITS = """
SELECT source, medium, channel_group, channel, coalesce(tool, '') || '/' || breakdown AS cut,
    sum(coalesce(sessions, users, page_views, 0)) AS visits, min(period_start) AS since
FROM web_sessions WHERE source <> '' GROUP BY 1, 2, 3, 4, 5
"""
_PAGES = """
SELECT source, medium, NULL, channel, 'pages', count(DISTINCT visit), min(visited_on)
FROM page_time WHERE source <> '' GROUP BY 1, 2, 4
"""
_TOUCHES = """
SELECT source, medium, NULL, channel, 'touches', count(*), min(touched_on)
FROM touchpoint WHERE source <> '' GROUP BY 1, 2, 4
"""
_CLICKS = """
SELECT source, medium, NULL, channel, 'clicks', sum(coalesce(clicks, 0)), min(period_start)
FROM link_clicks WHERE source <> '' GROUP BY 1, 2, 4
"""
_ORDERS = """
SELECT t.utm_source, t.utm_medium, t.referrer, count(*), min(o.ordered_on) FROM "order" o JOIN touch t ON t.id = o.touch_id
WHERE t.creator = '' AND t.link_influencer_id IS NULL AND (t.utm_source <> '' OR t.referrer <> '') GROUP BY t.id
"""


@dataclass(slots=True)
class _Found:
    source: str
    medium: str
    visits: defaultdict[str, int]
    orders: int = 0
    since: str = ""

    def came(self, day: str | None) -> None:
        self.since = min(filter(None, (self.since, day)), default="")


def unknown_sources(workspace: Workspace) -> list[UnknownSource]:
    """Return the sources that nothing is known of, those most came from first."""
    connection = workspace.connection()
    said = SaidSources(connection)
    found: dict[tuple[str, str], _Found] = {}
    for source, medium, cut, count, day in _unknown_visits(connection, said):
        one = _of(found, source, medium)
        one.visits[cut] += count
        one.came(day)
    for source, medium, count, day in _unknown_orders(connection, said):
        one = _of(found, source, medium)
        one.orders += count
        one.came(day)
    listed = [
        UnknownSource(one.source, one.medium, max(one.visits.values(), default=0), one.orders, one.since)
        for one in found.values()
    ]
    return sorted(listed, key=lambda one: (-one.orders, -one.visits, one.source, one.medium))


def _of(found: dict[tuple[str, str], _Found], source: str, medium: str) -> _Found:
    return found.setdefault((fold(source), fold(medium)), _Found(source, medium, defaultdict(int)))


def _unknown_visits(
    connection: sqlite3.Connection, said: SaidSources
) -> Iterator[tuple[str, str, str, int, str | None]]:
    for statement in (_VISITS, _PAGES, _TOUCHES, _CLICKS):
        for source, medium, group, channel, cut, count, day in connection.execute(statement):
            told = channels().told(source, medium, group)
            # Where the row tells another channel than its words, its file or somebody said so.
            if not told.known and channel == told.channel and said.of(source, medium) is None:
                yield source.strip(), (medium or "").strip(), cut, count, day


def _unknown_orders(
    connection: sqlite3.Connection, said: SaidSources
) -> Iterator[tuple[str, str, int, str | None]]:
    for source, medium, kept, count, day in connection.execute(_ORDERS):
        host, click = of_way(kept)
        if channels().of_way(source, medium, host, click).known:
            continue
        if said.of(source, medium) is None and said.of(host, medium) is None:
            yield source or host, medium, count, day
