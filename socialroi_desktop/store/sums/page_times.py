"""Sums of the raw rows of pages: how long the pages of each visit were looked at. Adds up; divides nothing."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.told import Told

SECONDS, VISITS = "engagement_seconds", "timed_visits"


@dataclass(frozen=True, slots=True)
class TimedVisit:
    """One visit: when it began, where it came from, how long its pages were looked at, and its rows."""

    day: str
    channel: str | None
    seconds: int
    ids: frozenset[int]


@dataclass(slots=True)
class _Visit:
    day: str
    channel: str | None = None
    seconds: int = 0
    ids: set[int] = field(default_factory=set)


def _rows(workspace: Workspace, period: Period) -> Iterable[sqlite3.Row]:
    return workspace.connection().execute(
        "SELECT id, property, visit, tool, channel, seconds, visited_on AS day FROM page_time"
        " WHERE visited_on BETWEEN ? AND ? AND seconds IS NOT NULL ORDER BY visited_at, id",
        (period.start.isoformat(), period.end.isoformat()),
    )


def timed_visits(workspace: Workspace, period: Period) -> list[TimedVisit]:
    """Return the visits with pages in a period; a visit past midnight is one of the day it began."""
    found: dict[tuple[str | None, str | None, str], _Visit] = {}
    for row in _rows(workspace, period):
        visit = found.setdefault((row["property"], row["tool"], row["visit"]), _Visit(row["day"]))
        visit.channel = visit.channel or row["channel"]
        visit.seconds += row["seconds"]
        visit.ids.add(row["id"])
    return [TimedVisit(one.day, one.channel, one.seconds, frozenset(one.ids)) for one in found.values()]


def timed_days(workspace: Workspace, period: Period) -> frozenset[int]:
    """Return the days, as ordinals, whose engagement time is told by raw rows."""
    return frozenset(date.fromisoformat(row["day"]).toordinal() for row in _rows(workspace, period))


def page_time_sums(workspace: Workspace, period: Period, *, by: str = "") -> list[Told]:
    """Sum the time on pages and the visits it was spent in, by channel, and by `day` when asked."""
    seconds: dict[tuple[str | None, str | None], list[TimedVisit]] = {}
    for visit in timed_visits(workspace, period):
        seconds.setdefault((visit.channel, visit.day if by == "day" else None), []).append(visit)
    return [
        Told(
            "page_time",
            channel,
            day,
            {SECONDS: sum(one.seconds for one in visits), VISITS: len(visits)},
            frozenset({SECONDS, VISITS}),
            len(visits),
            frozenset().union(*(one.ids for one in visits)),
        )
        for (channel, day), visits in seconds.items()
    ]
