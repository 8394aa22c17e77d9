"""What the post-mortem of a campaign asks: each metric with figure and target, and causes the data speak for.

Nothing is judged here: whether a metric was effective is for the seller to say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict, Goal
from socialroi_desktop.domain.records.planning import PERIOD_TOO_SHORT
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.campaigns.returns import all_days, figures_of_campaign
from socialroi_desktop.queries.goals import goal_state
from socialroi_desktop.queries.paths import path_summary
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

ASKED = ("net_sales", "roi", "orders", "reach", "engagements", "link_clicks", "leads")
FEWEST_BUYERS = 5
_TOO_SHORT = (
    "Half of {count} buyers took {days} days or more from their first visit to the order;"
    " the campaign ran {ran} days."
)


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A metric to be marked. `goal` is the goal whose target it is, None of what the campaign brought as a whole."""

    metric: str
    value: Decimal | None
    target: Decimal | None
    unit: str
    goal: Goal | None = None
    reason: Problem | None = None

    @property
    def key(self) -> tuple[str, int | None]:
        """By which a verdict belongs to it."""
        return self.metric, self.goal.id if self.goal is not None else None


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a campaign so far, as it was entered."""

    verdicts: tuple[CampaignVerdict, ...]
    causes: tuple[CampaignCause, ...]


@dataclass(frozen=True, slots=True)
class CampaignReview:
    """What is asked of a campaign, and what was said before; `proposed` says by cause what the data speak for."""

    campaign: Campaign
    lines: tuple[ReviewLine, ...]
    said: Said
    proposed: dict[str, Problem]


def review_of(workspace: Workspace, campaign: Campaign, today: date) -> CampaignReview:
    """Return what the post-mortem of a campaign asks on a day."""
    found = figures_of_campaign(workspace, campaign, all_days(workspace, today), ASKED)
    goals = reading.referring(workspace, Goal, "campaign_id", campaign.id or 0)
    of_goals = tuple(_of_goals(workspace, goals, today))
    own = tuple(_own(found[name]) for name in ASKED)
    return CampaignReview(
        campaign,
        (*own, *of_goals),
        said_of(workspace, campaign),
        _proposed(workspace, campaign, (*own, *of_goals), today),
    )


def said_of(workspace: Workspace, campaign: Campaign) -> Said:
    """Return what was said of a campaign so far."""
    row_id = campaign.id or 0
    return Said(
        tuple(reading.referring(workspace, CampaignVerdict, "campaign_id", row_id)),
        tuple(reading.referring(workspace, CampaignCause, "campaign_id", row_id)),
    )


def _own(figure: Figure) -> ReviewLine:
    reason = figure.notes[0] if figure.value is None and figure.notes else None
    return ReviewLine(figure.metric, figure.value, None, figure.unit, reason=reason)


def _of_goals(workspace: Workspace, goals: Sequence[Goal], today: date) -> Iterator[ReviewLine]:
    for goal in goals:
        if goal.level != "metric":
            continue
        state = goal_state(workspace, goal, today)
        figure = state.figure
        reason = figure.notes[0] if state.progress.current is None and figure.notes else None
        yield ReviewLine(
            goal.metric, state.progress.current, state.progress.target, figure.unit, goal, reason
        )


def _proposed(
    workspace: Workspace, campaign: Campaign, lines: Sequence[ReviewLine], today: date
) -> dict[str, Problem]:
    """Say where the return was missed in less time than buyers usually take."""
    ran = period_of(campaign.start or "", campaign.end or "")
    if ran is None or not any(_missed(line) for line in lines if line.metric == "roi"):
        return {}
    sources = path_summary(workspace, Period(date.min, today)).sources
    if not sources or len(sources[0].paths) < FEWEST_BUYERS or ran.days >= sources[0].median_days:
        return {}
    told = {"count": len(sources[0].paths), "days": str(sources[0].median_days), "ran": ran.days}
    return {PERIOD_TOO_SHORT: Problem(_TOO_SHORT, told)}


def _missed(line: ReviewLine) -> bool:
    # Without a target a return is held against what came back at all.
    mark = METRICS[line.metric].neutral if line.target is None else line.target
    return line.value is not None and mark is not None and line.value < mark
