"""What a campaign cost and brought, by the same sums as every other figure: all its rows, whatever their day and channel.

What was spent before it began, and what was sold after it ended, is its own as long as a row names it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.metrics.declared.returns import COST_PARTS
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.proof import ROWS_SHOWN, prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.group_names import GroupNames

BROUGHT = ("net_sales", "orders", "profit", "roi")


@dataclass(frozen=True, slots=True)
class CampaignReturns:
    """`parts` are the costs that add up to `total`, those of nothing left out; `brought` are figures by metric.

    `hours` is the own time among them. All are proved by `scope`.
    """

    campaign: Campaign
    scope: Scope
    parts: tuple[Figure, ...]
    total: Figure
    hours: Figure
    brought: Mapping[str, Figure]


def all_days(workspace: Workspace, today: date, by_campaign: bool = True) -> Scope:
    """Return the question over every day that rows tell of, and until today."""
    days = reading.first_and_last_day(workspace)
    first, last = (date.fromisoformat(day) for day in days) if days else (today, today)
    return Scope(Period(min(first, today), max(last, today)), "campaign" if by_campaign else "")


def figures_of_campaign(
    workspace: Workspace, campaign: Campaign, scope: Scope, metric_ids: Sequence[str]
) -> dict[str, Figure]:
    """Return figures of a campaign by metric; 0 where rows could tell it and none names the campaign."""
    key = GroupNames(workspace.connection(), "campaign").of(campaign.id) or ""
    gathered = gather(workspace, scope, metric_ids)
    found = figures(metric_ids, gathered.sums(key), {scope.by: key}, scope.period)
    return {figure.metric: figure for figure in found}


def returns_of(workspace: Workspace, campaign: Campaign, today: date) -> CampaignReturns:
    """Return what a campaign cost, line by line, and what it brought."""
    scope = all_days(workspace, today)
    found = figures_of_campaign(workspace, campaign, scope, (*COST_PARTS, "total_cost", "hours", *BROUGHT))
    parts = tuple(found[name] for name in COST_PARTS if found[name].value != 0)
    brought = {name: found[name] for name in BROUGHT}
    total = _with_every_reason(found["total_cost"], parts)
    return CampaignReturns(campaign, scope, parts, total, found["hours"], brought)


def _with_every_reason(total: Figure, parts: Sequence[Figure]) -> Figure:
    """Return a total that is not known with all that is to be said of its parts: mending one would only show the next."""
    if total.value is not None:
        return total
    notes = {note.message: note for figure in (total, *parts) for note in figure.notes}
    return replace(total, notes=tuple(notes.values()))


def rows_behind(
    workspace: Workspace, figure: Figure, scope: Scope, limit: int = ROWS_SHOWN
) -> tuple[ProofTable, ...]:
    """Return the rows of a line, kind by kind."""
    return prove(workspace, figure, scope, limit).tables
