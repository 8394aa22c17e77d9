"""The days a campaign ran and the same number of days after it stopped: what stays when the activity ends."""

from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.group_names import GroupNames


def campaign_days(workspace: Workspace) -> dict[str, Period]:
    """Return the days of every campaign that has a first and a last one, by the name of its group."""
    groups = GroupNames(workspace.connection(), "campaign")
    return {
        name: Period(date.fromisoformat(item.start), date.fromisoformat(item.end))
        for item in reading.listing(workspace, Campaign)
        if item.start and item.end and (name := groups.of(item.id))
    }


def after(ran: Period) -> Period:
    """Return as many days as a campaign ran, beginning the day after it stopped."""
    return Period(ran.end + timedelta(days=1), ran.end + timedelta(days=ran.days))
