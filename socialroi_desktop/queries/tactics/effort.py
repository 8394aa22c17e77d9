"""What was put into a goal: posts, replies and hours of its days and channels. It stands beside the result, never in it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Clause, Query, Term, Through
from socialroi_desktop.domain.records import Campaign, Goal, Product, Tactic, TacticDone
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
    the costs of its channels and its campaign, that of logged replies, and that of its tactics.
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
    """Add up own hours: of its channels where they name no campaign or one for it, and of its campaign without a channel."""
    spent = Term("minutes", "!=", None)
    of_channels = Query("cost", period=period, channels=channels, terms=(spent,))
    rows = list(cells(workspace, of_channels, ("minutes", "campaign_id")))
    serving = _campaigns_for(workspace, goal) if any(named is not None for *_, named in rows) else frozenset()
    total: int = sum(minutes for _, minutes, named in rows if named is None or named in serving)
    if goal.campaign_id is None or channels is None:
        return total
    nowhere = (spent, Term("campaign_id", "=", goal.campaign_id), Term("channel", "=", None))
    unplaced = cells(workspace, Query("cost", period=period, terms=nowhere), ("minutes",))
    more: int = sum(minutes for _, minutes in unplaced)
    return total + more


def _campaigns_for(workspace: Workspace, goal: Goal) -> frozenset[int | None]:
    """Return the campaigns whose work is work for a goal: its own; where it has none, those of its goods or of no goods."""
    if goal.campaign_id is not None:
        return frozenset({goal.campaign_id})
    products = reading.listing(workspace, Product)
    lines = _lines(goal.product_line, products)
    return frozenset(
        campaign.id
        for campaign in reading.listing(workspace, Campaign)
        if not campaign.product_line or not lines.isdisjoint(_lines(campaign.product_line, products))
    )


def _lines(named: str | None, products: Sequence[Product]) -> frozenset[str]:
    """Return how a product or line is called, folded, with the line of the product."""
    if not named:
        return frozenset()
    own = fold(named)
    found = {
        fold(each.line) for each in products if each.line and own in map(fold, (each.name, each.sku or ""))
    }
    return frozenset({own, *found})


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
