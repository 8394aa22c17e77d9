"""Sums of posts and of visits. Adds up; divides nothing."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.workspace import Workspace

POST_SUMS = (
    "impressions", "views", "reach", "reactions", "likes", "comments", "shares", "saves", "engagements", "link_clicks",
    "total_clicks", "follows", "watch_seconds",
)  # fmt: skip
WEB_SUMS = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds", "key_events",
)  # fmt: skip
_RATED = ("reach", "impressions", "views")


@dataclass(frozen=True, slots=True)
class ReachGroup:
    """Sums over posts or visits of one channel (and day, campaign or post, as asked). Unknown sums are missing."""

    channel: str | None
    day: str | None
    campaign: str | None
    post: str | None
    rows: int
    sums: Mapping[str, float | int]


def post_sums(workspace: Workspace, period: Period, *, by: str = "") -> list[ReachGroup]:
    """Sum posts published in a period by channel, and by `day`, `campaign` or `post` when asked."""
    extra = {"day": "p.published_on", "campaign": "m.name", "post": "p.id"}.get(by, "NULL")
    engaged = "coalesce(p.engagements, coalesce(p.reactions, p.likes) + coalesce(p.comments, 0) + coalesce(p.shares, 0) + coalesce(p.saves, 0))"
    sums = ", ".join(
        f"sum({engaged}) AS engagements" if name == "engagements" else f"sum(p.{name}) AS {name}" for name in POST_SUMS
    )
    rated = ", ".join(
        f"sum(CASE WHEN p.{name} > 0 THEN 1.0 * {engaged} / p.{name} END) AS post_rates_by_{name},"
        f" sum(p.{name} > 0 AND {engaged} IS NOT NULL) AS posts_with_{name}"
        for name in _RATED
    )
    rows = workspace.connection().execute(
        f"SELECT p.channel AS channel, {extra} AS extra, count(*) AS posts, {sums}, {rated} FROM post p"
        " LEFT JOIN campaign m ON m.id = p.campaign_id WHERE p.published_on BETWEEN ? AND ? GROUP BY 1, 2",
        (period.start.isoformat(), period.end.isoformat()),
    )
    names = (*POST_SUMS, *(f"post_rates_by_{n}" for n in _RATED), *(f"posts_with_{n}" for n in _RATED), "posts")
    return [_group(row, by, names, row["posts"]) for row in rows]


def _group(row: sqlite3.Row, by: str, names: Iterable[str], count: int) -> ReachGroup:
    sums = {name: row[name] for name in names if row[name] is not None}
    extra = None if row["extra"] is None else str(row["extra"])
    return ReachGroup(
        row["channel"],
        extra if by == "day" else None,
        extra if by == "campaign" else None,
        extra if by == "post" else None,
        count,
        sums,
    )


def web_sums(workspace: Workspace, period: Period, *, by: str = "") -> list[ReachGroup]:
    """Sum visits of a period by channel, and by `day` or `campaign` when asked.

    The same visits come cut by several breakdowns; for each sum one breakdown of each site is chosen: one that
    tells the channel (and campaign, where asked) if there is one, of those the one with the most days.
    """
    rows = workspace.connection().execute(
        "SELECT * FROM web_sessions WHERE period_start <= ? AND period_end >= ?",
        (period.end.isoformat(), period.start.isoformat()),
    ).fetchall()
    groups: list[ReachGroup] = []
    for name in WEB_SUMS:
        told = [row for row in rows if row[name] is not None]
        groups += _one_sum(_chosen(told, by), name, period, by)
    return groups


def _chosen(rows: list[sqlite3.Row], by: str) -> list[sqlite3.Row]:
    chosen: list[sqlite3.Row] = []
    for site in {row["property"] for row in rows}:
        own = [row for row in rows if row["property"] == site]
        breakdowns = sorted({row["breakdown"] for row in own})
        best = max(breakdowns, key=lambda name: _worth(name, [r for r in own if r["breakdown"] == name], by))
        chosen += [row for row in own if row["breakdown"] == best]
    return chosen


def _worth(breakdown: str, rows: list[sqlite3.Row], by: str) -> tuple[bool, bool, int, int]:
    dimensions = set(breakdown.split("+"))
    channel = bool(dimensions & {"channel_group", "source", "medium"})
    asked = by not in ("campaign", "page") or by in dimensions
    days = len({(row["period_start"], row["period_end"]) for row in rows})
    return asked, channel, days, -len(dimensions)


def _one_sum(rows: list[sqlite3.Row], name: str, period: Period, by: str) -> list[ReachGroup]:
    found: dict[tuple[str | None, str | None, str | None], list[int]] = {}
    for row in rows:
        whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
        inside = whole.overlap(period)
        if inside is None:
            continue
        parts = [Period(day, day) for day in inside] if by == "day" else [inside]
        for part in parts:
            amount = share_of_days(
                row[name], whole.days, (part.start - whole.start).days, (part.end - whole.start).days
            )
            key = (
                row["channel"],
                part.start.isoformat() if by == "day" else None,
                row["campaign"] if by == "campaign" else None,
            )
            total = found.setdefault(key, [0, 0])
            total[0] += amount
            total[1] += 1
    return [
        ReachGroup(channel, day, campaign, None, count, {name: amount})
        for (channel, day, campaign), (amount, count) in found.items()
    ]
