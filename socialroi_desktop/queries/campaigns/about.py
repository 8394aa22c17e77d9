"""All that stands beside a campaign: what it cost and brought, what was said when it was over. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.queries.campaigns.returns import CampaignReturns, returns_of
from socialroi_desktop.queries.campaigns.review import Said, said_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class AboutCampaign:
    """`goals` are those verdicts name, by id."""

    returns: CampaignReturns
    said: Said
    goals: dict[int, Goal]


def about_campaign(workspace: Workspace, campaign: Campaign, today: date) -> AboutCampaign:
    """Return what is told of a campaign beyond its fields."""
    said = said_of(workspace, campaign)
    wanted = {verdict.goal_id for verdict in said.verdicts if verdict.goal_id}
    goals = {row_id: goal for row_id in wanted if (goal := reading.get(workspace, Goal, row_id))}
    return AboutCampaign(returns_of(workspace, campaign, today), said, goals)
