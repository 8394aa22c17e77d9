"""Sums of visits. Adds up; divides nothing.

Web analytics cuts the same visits in several ways; for each sum one cut of each site is chosen, never two
added.
"""

import sqlite3
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived import campaign_names
from socialroi_desktop.store.reach_sums import ReachGroup
from socialroi_desktop.store.workspace import Workspace

WEB_SUMS = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds", "key_events",
)  # fmt: skip
_Key = tuple[str | None, str | None, str | None]


@dataclass(slots=True)
class _Total:
    amount: int = 0
    ids: set[int] = field(default_factory=set)


def web_sums(workspace: Workspace, period: Period, *, by: str = "") -> list[ReachGroup]:
    """Sum visits of a period by channel, and by `day` or `campaign` when asked; each group tells one sum.

    Chosen is a cut that tells the channel (and campaign, where asked) if there is one, of those the one with
    the most days. Visits counted over several days are spread over them evenly.
    """
    rows = (
        workspace.connection()
        .execute(
            "SELECT * FROM web_sessions WHERE period_start <= ? AND period_end >= ?",
            (period.end.isoformat(), period.start.isoformat()),
        )
        .fetchall()
    )
    campaigns = {word: name for word, (_, name) in campaign_names(workspace.connection()).items()}
    groups: list[ReachGroup] = []
    for name in WEB_SUMS:
        told = [row for row in rows if row[name] is not None]
        groups += _one_sum(_chosen(told, by), name, period, by, campaigns)
    return groups


def _chosen(rows: list[sqlite3.Row], by: str) -> list[sqlite3.Row]:
    cuts: dict[tuple[str | None, str], list[sqlite3.Row]] = {}
    for row in rows:
        cuts.setdefault((row["property"], row["breakdown"]), []).append(row)
    chosen: list[sqlite3.Row] = []
    for site in {site for site, _ in cuts}:
        own = {name: found for (of, name), found in cuts.items() if of == site}
        chosen += own[max(sorted(own), key=lambda name: _worth(name, own[name], by))]
    return chosen


def _worth(breakdown: str, rows: list[sqlite3.Row], by: str) -> tuple[bool, bool, int, int]:
    dimensions = set(breakdown.split("+"))
    channel = bool(dimensions & {"channel_group", "source", "medium"})
    asked = by != "campaign" or by in dimensions
    days = sum(
        (date.fromisoformat(end) - date.fromisoformat(start)).days + 1
        for start, end in {(row["period_start"], row["period_end"]) for row in rows}
    )
    return asked, channel, days, -len(dimensions)


def _one_sum(
    rows: list[sqlite3.Row], name: str, period: Period, by: str, campaigns: dict[str, str]
) -> list[ReachGroup]:
    found: dict[_Key, _Total] = {}
    for row in rows:
        whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
        inside = whole.overlap(period)
        if inside is None:
            continue
        campaign = _campaign(row["campaign"], campaigns) if by == "campaign" else None
        for part in [Period(day, day) for day in inside] if by == "day" else [inside]:
            day = part.start.isoformat() if by == "day" else None
            total = found.setdefault((row["channel"], day, campaign), _Total())
            total.amount += share_of_days(
                row[name], whole.days, (part.start - whole.start).days, (part.end - whole.start).days
            )
            total.ids.add(row["id"])
    return [
        ReachGroup(channel, day, campaign, None, len(total.ids), {name: total.amount}, frozenset(total.ids))
        for (channel, day, campaign), total in found.items()
    ]


def _campaign(word: str | None, campaigns: dict[str, str]) -> str | None:
    """Return the campaign a link names; what analytics puts in brackets, such as (direct), names none."""
    text = (word or "").strip()
    if not text or text.startswith("("):
        return None
    return campaigns.get(text.casefold(), text)
