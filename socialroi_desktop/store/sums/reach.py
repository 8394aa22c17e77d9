"""Sums of posts. Adds up; divides nothing."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace

POST_SUMS = (
    "impressions", "views", "reach", "reactions", "likes", "comments", "shares", "saves", "engagements", "link_clicks",
    "total_clicks", "follows", "watch_seconds",
)  # fmt: skip
OF_BOTH = {"impressions_with_reach": "impressions", "reach_with_impressions": "reach"}
RATED = ("reach", "impressions", "views", "followers")
# Followers of the post's account as last counted by its day.
_FOLLOWERS = (
    "(SELECT a.followers FROM account_day a WHERE a.channel = p.channel AND a.account IS p.account"
    " AND a.followers IS NOT NULL AND a.day <= p.published_on ORDER BY a.day DESC LIMIT 1)"
)


@dataclass(frozen=True, slots=True)
class ReachGroup:
    """Sums over posts or visits of one channel (and day, campaign or post, as asked). Unknown sums are missing.

    `ids` are the rows added up where they have to be told one by one; `apart` is money, by currency, that no rate
    converts.
    """

    channel: str | None
    day: str | None
    campaign: str | None
    post: str | None
    rows: int
    sums: Mapping[str, float | int]
    ids: frozenset[int] = frozenset()
    apart: Mapping[str, int] = field(default_factory=dict)


def post_sums(
    workspace: Workspace, period: Period, *, by: str = "", rated: Sequence[str] = RATED
) -> list[ReachGroup]:
    """Sum posts published in a period by channel, and by `day`, `campaign` or `post` when asked.

    `rated` are the denominators whose rates of single posts are added up.
    """
    extra = {"day": "p.published_on", "campaign": "m.name", "post": "p.id"}.get(by, "NULL")
    engaged = (
        "coalesce(p.engagements, coalesce(p.reactions, p.likes)"
        " + coalesce(p.comments, 0) + coalesce(p.shares, 0) + coalesce(p.saves, 0))"
    )
    sums = ", ".join(
        f"sum({engaged}) AS engagements" if name == "engagements" else f"sum(p.{name}) AS {name}"
        for name in POST_SUMS
    )
    by_posts = "".join(
        f", sum(CASE WHEN {base} > 0 THEN 1.0 * {engaged} / {base} END) AS post_rates_by_{name},"
        f" sum({base} > 0 AND {engaged} IS NOT NULL) AS posts_with_{name}"
        for name in rated
        for base in (_FOLLOWERS if name == "followers" else f"p.{name}",)
    )
    # Times shown per person is told only by posts that tell both.
    both = ", ".join(
        f"sum(CASE WHEN p.impressions IS NOT NULL AND p.reach > 0 THEN p.{column} END) AS {name}"
        for name, column in OF_BOTH.items()
    )
    rows = workspace.connection().execute(
        f"SELECT p.channel AS channel, {extra} AS extra, count(*) AS posts, {sums}{by_posts}, {both} FROM post p"
        " LEFT JOIN campaign m ON m.id = p.campaign_id WHERE p.published_on BETWEEN ? AND ? GROUP BY 1, 2",
        (period.start.isoformat(), period.end.isoformat()),
    )
    names = (
        *POST_SUMS,
        *(f"post_rates_by_{n}" for n in rated),
        *(f"posts_with_{n}" for n in rated),
        *OF_BOTH,
        "posts",
    )
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
