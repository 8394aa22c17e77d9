"""Answers the question of the ROI tab in one read: cards of all stages, charts and the breakdown asked for.

Runs off the window's thread; asks `queries` for figures and shows nothing.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.query import Query
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.gathering import WHOLE
from socialroi_desktop.queries.models import models_of
from socialroi_desktop.queries.own_tags import tags_over_time
from socialroi_desktop.queries.roi.breakdowns import breakdown, channel_rows
from socialroi_desktop.queries.roi.choices import Stage
from socialroi_desktop.queries.roi.over_time import bio_links_of, buckets_of, granularity_of, traffic_of
from socialroi_desktop.queries.roi.snapshot import Entry, Ledger, Question, RoiSnapshot
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count
from socialroi_desktop.store.sums.visits import tools_of

# One of these is the engagement rate of the card: the first whose denominator is known.
ENGAGEMENT = (
    "engagement_rate_by_reach",
    "engagement_rate_by_views",
    "engagement_rate_by_impressions",
)
STAGE_METRICS: dict[Stage, tuple[str, ...]] = {
    "awareness": ("impressions", "views", "reach", "frequency", "followers", "posts"),
    "consideration": (
        "link_clicks",
        "click_through_rate_by_impressions",
        "social_sessions",
        "social_traffic_share",
        "cpc",
        *ENGAGEMENT,
    ),
    "purchase": ("net_sales", "total_cost", "profit", "roi", "unattributed_share"),
}
# Shares of the whole shop: they are the same whichever social channels are looked at.
OF_EVERYTHING = ("unattributed_share", "social_traffic_share", "orders", "attributed_orders")
FACTS = ("attributed_orders", "hours", "follower_growth_rate", "engagements")
# So many cards fit beside each other; what is not known gives way to what is.
MOST_CARDS = 5
FIRST_CARDS = ("reach", "impressions", "followers", "frequency", "views")


def answer(workspace: Workspace, question: Question, progress: Progress) -> RoiSnapshot:
    """Return everything the tab shows for a question; Cancelled when nobody wants it any more."""
    settings = workspace.settings()
    days = reading.first_and_last_day(workspace)
    has_orders = count(workspace, Query("order")) > 0
    period = question.period or _all_days(days)
    snapshot = RoiSnapshot(
        question=question,
        period=period,
        currency=settings.currency,
        hourly_rate=settings.hourly_rate,
        cost_uncertainty=settings.cost_share_unsure,
        has_orders=has_orders,
        has_anything=days is not None,
        compared_known=days is not None and _reaches(days[0], question.compared),
    )
    if days is None:
        return snapshot
    return _filled(workspace, snapshot, question.within(period), progress)


def with_breakdown(workspace: Workspace, snapshot: RoiSnapshot, by: By) -> RoiSnapshot:
    """Return a snapshot with another breakdown; nothing else is read again."""
    question, ledger = replace(snapshot.question, by=by), Ledger()
    by_channel = channel_rows(workspace, question, snapshot.period, ledger) if by == "channel" else []
    return replace(
        snapshot,
        question=question,
        breakdown=breakdown(workspace, question, snapshot.period, ledger, by_channel),
        entries={**snapshot.entries, **ledger.entries},
    )


def with_metric(workspace: Workspace, snapshot: RoiSnapshot, metric: str) -> tuple[RoiSnapshot, str]:
    """Return a snapshot that can prove one more figure as a whole, and the key of it; nothing else is read again."""
    question, ledger = snapshot.question, Ledger()
    whole = question.everything if metric in OF_EVERYTHING else question.social
    scope = whole(snapshot.period)
    gathered = gather(workspace, scope, [metric])
    (figure,) = figures([metric], gathered.sums(WHOLE), {}, scope.period)
    key = ledger.add(figure, scope).key
    return replace(snapshot, entries={**ledger.entries, **snapshot.entries}), key


def _filled(workspace: Workspace, empty: RoiSnapshot, question: Question, progress: Progress) -> RoiSnapshot:
    period, ledger = empty.period, Ledger()
    social, apart = _whole(workspace, question.social(period))
    everything, _ = _whole(workspace, question.everything(period))
    progress(1, 5)
    before: dict[str, Figure] = {}
    if question.compared is not None:
        before = _whole(workspace, question.everything(question.compared))[0]
        before = {name: before[name] for name in OF_EVERYTHING[:2]}
        before = _whole(workspace, question.social(question.compared))[0] | before
    progress(2, 5)
    stages = {
        stage: _cards(names, ledger, question, period, (social, everything, before))
        for stage, names in STAGE_METRICS.items()
    }
    buckets = buckets_of(workspace, question, period, ledger)
    progress(3, 5)
    by_channel = channel_rows(workspace, question, period, ledger)
    progress(4, 5)
    return replace(
        empty,
        stages=stages,
        facts={name: social[name] for name in FACTS},
        coverage=_share(everything["attributed_orders"].value, everything["orders"].value),
        models=models_of(workspace),
        granularity=granularity_of(period),
        buckets=buckets,
        channels=tuple(row.cells["roi"] for row in by_channel if row.kind == "group"),
        traffic=traffic_of(workspace, question, period),
        tools=tuple(tools_of(workspace, period)),
        bio=bio_links_of(workspace, question, period),
        tags=tags_over_time(workspace, question.everything(period, granularity_of(period))),
        breakdown=breakdown(workspace, question, period, ledger, by_channel),
        apart=apart,
        entries=ledger.entries,
    )


def _whole(workspace: Workspace, scope: Scope) -> tuple[dict[str, Figure], dict[str, int]]:
    """Return the figures of a scope as a whole by metric, and the amounts that no rate converts."""
    ids = [*dict.fromkeys([*FACTS, *(name for names in STAGE_METRICS.values() for name in names)])]
    if scope.channels is None:
        ids = list(OF_EVERYTHING)
    gathered = gather(workspace, scope, ids)
    found = figures(ids, gathered.sums(WHOLE), {}, scope.period)
    return {item.metric: item for item in found}, gathered.apart


def _cards(
    names: Iterable[str],
    ledger: Ledger,
    question: Question,
    period: Period,
    known: tuple[dict[str, Figure], dict[str, Figure], dict[str, Figure]],
) -> tuple[Entry, ...]:
    social, everything, before = known
    rates = [name for name in ENGAGEMENT if social[name].value is not None]
    left_out = set(ENGAGEMENT) - set((rates or list(ENGAGEMENT))[:1])
    entries = []
    for name in names:
        if name in left_out:
            continue
        of_shop = name in OF_EVERYTHING
        scope = question.everything(period) if of_shop else question.social(period)
        figure = everything[name] if of_shop else social[name]
        entries.append(ledger.add(figure, scope, before.get(name)))
    return tuple(_most(entries))


def _most(entries: list[Entry]) -> list[Entry]:
    """Return as many entries as there are cards, in their order: those that are known, and matter, before the others."""

    def place(entry: Entry) -> tuple[bool, int]:
        name = entry.figure.metric
        rank = FIRST_CARDS.index(name) if name in FIRST_CARDS else len(FIRST_CARDS)
        return entry.figure.value is None, 0 if name in ENGAGEMENT else rank

    kept = sorted(entries, key=place)[:MOST_CARDS]
    return [entry for entry in entries if entry in kept]


def _all_days(days: tuple[str, str] | None) -> Period:
    if days is None:
        today = date.min
        return Period(today, today)
    return Period(date.fromisoformat(days[0]), date.fromisoformat(days[1]))


def _reaches(first_day: str, compared: Period | None) -> bool:
    """Tell whether what was imported reaches back to the days compared with."""
    return compared is None or date.fromisoformat(first_day) <= compared.end


def _share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return part / whole if part is not None and whole else None
