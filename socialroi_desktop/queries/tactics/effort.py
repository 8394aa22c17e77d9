"""What was put into a goal: posts, replies and hours of its days and channels. It stands beside the result, never in it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Clause, Query, Term, Through
from socialroi_desktop.domain.records import Goal, Tactic, TacticDone
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.domain.tactics import minutes_of
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells, count


@dataclass(frozen=True, slots=True)
class Effort:
    """What was done in some days: `posts` that came out, `replies` that were logged, `minutes` that were spent.

    `result` is what the metric of the goal came to on the same days, None where it is not known.
    """

    period: Period
    posts: int
    replies: int
    minutes: int
    result: Decimal | None = None


def effort_of(workspace: Workspace, goal: Goal, today: date, result: Decimal | None = None) -> Effort | None:
    """Return what was put into a goal until a day; None while it has not begun or has no days.

    Posts are those of its channels, replies what was logged as said to people of these channels, hours the own time among
    the costs of its channels or campaign, that of logged replies, and that of its tactics.
    """
    whole = period_of(goal.start, goal.end)
    if whole is None or whole.start > today:
        return None
    period = Period(whole.start, min(whole.end, today))
    channels = frozenset((goal.channels or "").split()) or None
    posts = count(
        workspace, Query("post", period=period, channels=channels, terms=(Term("state", "=", PUBLISHED),))
    )
    said = list(cells(workspace, _said(period, channels), ("minutes",)))
    minutes = sum(spent or 0 for _, spent in said)
    minutes += _hours(workspace, goal, period, channels) + _of_tactics(workspace, goal, period)
    return Effort(period, posts, len(said), minutes, result)


def _said(period: Period, channels: frozenset[str] | None) -> Query:
    out = Term("direction", "=", "out")
    if channels is None:
        return Query("contact", period=period, terms=(out,))
    of_them = tuple(Through("influencer_id", Term("channel", "=", channel)) for channel in sorted(channels))
    return Query("contact", period=period, terms=(out,), clauses=(Clause(of_them),))


def _hours(workspace: Workspace, goal: Goal, period: Period, channels: frozenset[str] | None) -> int:
    spent = Term("minutes", "!=", None)
    queries = [Query("cost", period=period, channels=channels, terms=(spent,))]
    if goal.campaign_id is not None:
        of_campaign = Term("campaign_id", "=", goal.campaign_id)
        queries.append(Query("cost", period=period, terms=(spent, of_campaign)))
    found = {
        row_id: minutes for query in queries for row_id, minutes in cells(workspace, query, ("minutes",))
    }
    return sum(found.values())


def _of_tactics(workspace: Workspace, goal: Goal, period: Period) -> int:
    first, last = period.start.isoformat(), period.end.isoformat()
    return sum(
        minutes_of(
            tactic,
            [
                row
                for row in reading.referring(workspace, TacticDone, "tactic_id", tactic.id or 0)
                if first <= row.day <= last
            ],
        )
        for tactic in reading.referring(workspace, Tactic, "goal_id", goal.id or 0)
    )


def minutes_by_kind(workspace: Workspace, period: Period) -> Mapping[str, int]:
    """Return the time tactics took in some days by the kind of their goal, the most first; "" is of those without a goal."""
    kinds = {goal.id: goal.kind for goal in reading.listing(workspace, Goal)}
    days: dict[int, list[TacticDone]] = defaultdict(list)
    for row in reading.listing(workspace, TacticDone):
        if period.start.isoformat() <= row.day <= period.end.isoformat():
            days[row.tactic_id or 0].append(row)
    spent: Counter[str] = Counter()
    for tactic in reading.listing(workspace, Tactic):
        spent[kinds.get(tactic.goal_id, "")] += minutes_of(tactic, days[tactic.id or 0])
    return {kind: minutes for kind, minutes in spent.most_common() if minutes}
