"""A new cost of a campaign or activity as its form begins: of it, its channel, a day of it. Knows no widgets."""

from datetime import date

from socialroi_desktop.domain.records import Activity, Campaign, Cost

COST_FIELDS = (
    "spent_on", "kind", "amount", "currency", "minutes", "channel", "campaign_id", "activity_id", "influencer_id", "note",
)  # fmt: skip


def cost_of(campaign: Campaign, today: date, currency: str) -> Cost:
    """Return a cost of today, or of the nearest day of the campaign; the channel is told where it has one alone."""
    day = today.isoformat()
    day = min(max(day, campaign.start or day), campaign.end or day)
    channels = (campaign.channels or "").split()
    return Cost(
        spent_on=day, kind="ad_spend", currency=campaign.currency or currency, campaign_id=campaign.id,
        channel=channels[0] if len(channels) == 1 else None,
    )  # fmt: skip


def cost_of_activity(activity: Activity, today: date, currency: str) -> Cost:
    """Return a cost of today, or of the nearest day of the activity, and of its channel."""
    day = today.isoformat()
    day = min(max(day, activity.start or day), activity.end or day)
    return Cost(
        spent_on=day, kind="ad_spend", currency=currency, campaign_id=activity.campaign_id,
        activity_id=activity.id, channel=activity.channel,
    )  # fmt: skip
