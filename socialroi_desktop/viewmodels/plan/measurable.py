"""Which metrics a workspace can measure today, what the others need, and how a goal offers them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.metrics.figure import compute
from socialroi_desktop.metrics.methods.aims import AIMS
from socialroi_desktop.metrics.methods.classes import RESULTS
from socialroi_desktop.metrics.table import METRICS, sums_needed
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.gathering import WHOLE
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import metric_label

_FIRST = {
    "sales": (
        "units",
        "orders",
        "net_sales",
        "gross_sales",
        "social_net_sales",
        "new_customers",
        "profit",
        "roi",
    ),
    "awareness": ("reach", "new_followers", "impressions", "views", "engagements", "comments", "mentions"),
    "traffic": ("sessions", "social_sessions", "link_clicks", "users", "page_views"),
    "leads": ("leads", "cpl"),
    "influencers": (
        "signed",
        "agreed",
        "contacted",
        "replied",
        "posted",
        "attributed_orders",
        "new_customers",
    ),
}


@dataclass(frozen=True, slots=True)
class MetricChoice:
    """One metric to choose: id, words, and what it still needs ("" when it can be measured now)."""

    id: str
    words: str
    missing: str = ""


def measurable(workspace: Workspace) -> frozenset[str]:
    """Return the ids of the metrics that have a value over everything in the workspace."""
    days = reading.first_and_last_day(workspace)
    if days is None:
        return frozenset()
    # A deal is no row of a day, yet it may be signed after the last of them.
    deals = reading.listing(workspace, Deal)
    told = {
        *days,
        *(day for deal in deals for day in (deal.agreed_on, deal.signed_on, deal.starts_on) if day),
    }
    period = Period(date.fromisoformat(min(told)), date.fromisoformat(max(told)))
    sums = gather(workspace, Scope(period), METRICS).sums(WHOLE)
    return frozenset(name for name in METRICS if compute(name, sums) is not None)


def missing_for(metric_id: str, known: frozenset[str]) -> str:
    """Return what a metric needs before it can be measured; "" when it can be already."""
    if metric_id in known or metric_id not in METRICS:
        return ""
    for _, name in sums_needed(metric_id):
        if name not in known:
            source = next(one for one in SOURCES if name in one.sums)
            needs = declared("Sentences", source.needs)
            if source.sums & known:
                return translate("Goals", "{needs}; the rows that are in do not tell it").format(needs=needs)
            return needs
    return translate("Goals", "needs more rows")


def metric_choices(kind: str, known: frozenset[str]) -> list[MetricChoice]:
    """Return all metrics a goal may have: results of its kind first, what has data before what has none."""
    results = RESULTS.get(kind, frozenset())
    first = _FIRST.get(kind, ())

    def rank(name: str) -> tuple[bool, bool, int, str]:
        place = first.index(name) if name in first else len(first)
        return (name not in results, name not in known, place, metric_label(name))

    ordered = sorted(AIMS, key=rank)
    return [MetricChoice(name, _words(name), missing_for(name, known)) for name in ordered]


def default_metric(kind: str, known: frozenset[str]) -> str:
    """Return the metric a new goal of a kind begins with: the first usual one that has data."""
    usual = _FIRST.get(kind, ("orders",))
    return next((name for name in usual if name in known), usual[0])


def _words(metric_id: str) -> str:
    stages: Mapping[str, str] = {
        "awareness": translate("Stages", "awareness"),
        "consideration": translate("Stages", "consideration"),
        "purchase": translate("Stages", "purchase"),
        "listening": translate("Stages", "listening"),
        "outreach": translate("Stages", "outreach"),
    }
    stage = stages[METRICS[metric_id].stage]
    return translate("Goals", "{metric} · {stage}").format(metric=metric_label(metric_id), stage=stage)
