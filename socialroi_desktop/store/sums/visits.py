"""Sums of visits. Adds up; divides nothing.

Web analytics cuts the same visits in several ways; for each sum one cut of each site is chosen, never two
added, and of several tools one a day (see `visit_tools`).
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.pages import page_matches
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.ways import campaign_names
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.group_names import GroupNames
from socialroi_desktop.store.sums.page_times import timed_days
from socialroi_desktop.store.sums.rates import Rates, load_rates
from socialroi_desktop.store.sums.told import Told
from socialroi_desktop.store.sums.visit_tools import best_cuts, counted

WEB_SUMS = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds",
    "engagement_seconds", "page_seconds", "key_events", "web_revenue",
)  # fmt: skip
# Told of the same visits; where they come from two tools their quotients would be of neither.
_OF_SESSIONS = frozenset(
    {"sessions", "engaged_sessions", "bounces", "session_seconds", "engagement_seconds", "key_events"}
)
TIMED = "timed_visits"
REVENUE = "web_revenue"
_Key = tuple[str | None, str | None, str | None]
_CampaignOf = Callable[[str | None], str | None]
_Counted = Iterable[tuple[sqlite3.Row, Sequence[Period]]]


@dataclass(slots=True)
class _Total:
    amount: int = 0
    timed: int | None = None
    told: bool = False
    ids: set[int] = field(default_factory=set)
    apart: dict[str, int] = field(default_factory=dict)


def web_sums(
    workspace: Workspace,
    period: Period,
    *,
    by: str = "",
    pages: tuple[str, ...] = (),
    names: Sequence[str] = WEB_SUMS,
) -> list[Told]:
    """Sum visits of a period by channel, and by `day` or `campaign` when asked; each group tells one sum.

    Chosen is a cut that tells the channel (and campaign, where asked) if there is one, of those the one with
    the most days. Visits counted over several days are spread over them evenly. With `pages` only visits of
    these pages are counted, from the cuts that name pages. Beside engagement time stands the number of visits
    it was measured in.
    """
    rows = _rows(workspace, period, pages)
    campaign = _campaigns(workspace) if by == "campaign" else _no_campaign
    covering = best_cuts([row for row in rows if row["sessions"] is not None], by)
    timed = timed_days(workspace, period) if not pages else frozenset()
    rates = load_rates(workspace)
    groups: list[Told] = []
    for name in names:
        cuts = best_cuts([row for row in rows if row[name] is not None], by)
        ranked = covering if name in _OF_SESSIONS else cuts
        blocked = timed if name == "engagement_seconds" else frozenset()
        found = counted(cuts, ranked, blocked)
        groups += _one_sum(found, name, period, by, campaign, rates=rates)
    return groups


def tools_of(workspace: Workspace, period: Period, told: str = "id") -> list[str]:
    """Return the names of the tools that counted visits in a period; with `told`, those that tell this sum."""
    rows = (
        workspace.connection()
        .execute(
            "SELECT DISTINCT tool FROM web_sessions WHERE period_start <= ?"
            f" AND period_end >= ? AND tool IS NOT NULL AND {told} IS NOT NULL ORDER BY tool",
            (period.end.isoformat(), period.start.isoformat()),
        )
        .fetchall()
    )
    return [row["tool"] for row in rows]


def _rows(workspace: Workspace, period: Period, pages: tuple[str, ...]) -> list[sqlite3.Row]:
    rows = (
        workspace.connection()
        .execute(
            "SELECT * FROM web_sessions WHERE period_start <= ? AND period_end >= ?",
            (period.end.isoformat(), period.start.isoformat()),
        )
        .fetchall()
    )
    return [row for row in rows if page_matches(row["page"], pages)] if pages else rows


def _one_sum(
    rows: _Counted, name: str, period: Period, by: str, campaign_of: _CampaignOf, *, rates: Rates
) -> list[Told]:
    found: dict[_Key, _Total] = {}
    for row, spans in rows:
        whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
        campaign = campaign_of(row["campaign"])
        for part in _parts(spans, period, by):
            day = part.start.isoformat() if by == "day" else None
            total = found.setdefault((row["channel"], day, campaign), _Total())
            total.ids.add(row["id"])
            _add(total, name, row, _share(row[name], whole, part), rates)
            if name == "engagement_seconds" and row["sessions"] is not None:
                total.timed = (total.timed or 0) + _share(row["sessions"], whole, part)
    return [_told(channel, day or campaign, name, total) for (channel, day, campaign), total in found.items()]


def _add(total: _Total, name: str, row: sqlite3.Row, amount: int, rates: Rates) -> None:
    """Add the part of a row that falls on the days asked for; money that no rate converts stays apart."""
    told: int | None = amount
    if name == REVENUE:
        told = rates.convert(amount, row["currency"] or rates.base, row["period_end"])
        if told is None:
            total.apart[row["currency"]] = total.apart.get(row["currency"], 0) + amount
    if told is not None:
        total.amount, total.told = total.amount + told, True


def _told(channel: str | None, key: str | None, name: str, total: _Total) -> Told:
    sums: dict[str, int] = {}
    if total.told:
        sums = {name: total.amount} | ({} if total.timed is None else {TIMED: total.timed})
    apart = {name: total.apart} if total.apart else {}
    ids = frozenset(total.ids)
    return Told("web_sessions", channel, key, sums, frozenset(sums), len(ids), ids, apart)


def _parts(spans: Sequence[Period], period: Period, by: str) -> list[Period]:
    inside = [span for whole in spans if (span := whole.overlap(period)) is not None]
    return [Period(day, day) for span in inside for day in span] if by == "day" else inside


def _share(amount: int, whole: Period, part: Period) -> int:
    return share_of_days(amount, whole.days, (part.start - whole.start).days, (part.end - whole.start).days)


def _campaigns(workspace: Workspace) -> _CampaignOf:
    """Return what tells the group of a campaign in a link; what analytics puts in brackets, such as (direct), names none."""
    words = campaign_names(workspace.connection())
    groups = GroupNames(workspace.connection(), "campaign")

    def told(word: str | None) -> str | None:
        text = (word or "").strip()
        if not text or text.startswith("("):
            return None
        return groups.of(words.of(text), text)

    return told


def _no_campaign(_word: str | None) -> None:
    return None
