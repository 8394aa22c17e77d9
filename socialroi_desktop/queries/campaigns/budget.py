"""What a campaign asks for, as a sheet for whoever grants it: what it is for, its budget, and what was spent of it so far.

The sheet is for other eyes and other programs: plain decimals and ISO dates.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import Activity, Campaign, CampaignInput
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.campaigns.returns import CampaignReturns, returns_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

HEADER = ("item", "planned", "spent", "left", "currency", "from", "to", "note")
# What the campaign is for and whom it speaks to, each a line of its own.
_TOLD = (
    "audience_region", "audience_age", "audience_gender", "audience_interests", "product_line", "place", "landing_page",
    "note",
)  # fmt: skip
Cell = str | Decimal | None
Line = tuple[Cell, ...]


def budget_request(workspace: Workspace, campaign: Campaign, today: date) -> list[Line]:
    """Return the lines of the sheet, in the columns of `HEADER`: money in major units, unknown blank."""
    found = returns_of(workspace, campaign, today)
    return [
        _head(found),
        *_told(campaign),
        *_activities(workspace, campaign),
        *_costs(found),
        *_inputs(workspace, campaign),
    ]


def _head(found: CampaignReturns) -> Line:
    campaign, spent = found.campaign, found.total
    currency = campaign.currency or spent.unit
    planned = None if campaign.budget is None else from_minor(campaign.budget, currency)
    same = currency == spent.unit
    left = planned - spent.value if same and planned is not None and spent.value is not None else None
    told = (campaign.start, campaign.end, campaign.purpose)
    return campaign.name, planned, spent.value if same else None, left, currency, *told


def _told(campaign: Campaign) -> Iterator[Line]:
    for name in _TOLD:
        if value := getattr(campaign, name):
            yield spec_of(Campaign, name).label, None, None, None, None, None, None, value


def _activities(workspace: Workspace, campaign: Campaign) -> Iterator[Line]:
    for each in reading.referring(workspace, Activity, "campaign_id", campaign.id or 0):
        yield each.name, None, None, None, None, each.start, each.end, each.reward or each.note


def _costs(found: CampaignReturns) -> Iterator[Line]:
    for part in found.parts:
        yield METRICS[part.metric].label, None, part.value, None, part.unit, None, None, part.note


def _inputs(workspace: Workspace, campaign: Campaign) -> Iterator[Line]:
    for each in reading.referring(workspace, CampaignInput, "campaign_id", campaign.id or 0):
        words = " ".join(filter(None, (each.quantity, each.what)))
        yield words, None, None, None, None, each.day, None, each.note
