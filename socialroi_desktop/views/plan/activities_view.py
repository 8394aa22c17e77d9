"""The activities of all campaigns in one table of the Plan tab."""

from socialroi_desktop.domain.records import Activity
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.activity_head import ActivityHead
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup

_COLUMNS = ("name", "kind", "campaign_id", "channel", "start", "end", "objective", "motive", "tags")


def activities_view(session: Session, filters: FilterState) -> RecordsSection:
    """Return the table."""
    empty = (
        "megaphone",
        translate("ActivitiesView", "No activities yet"),
        translate(
            "ActivitiesView",
            "Ads, remarketing, giveaways, contests and promotions of partners: what is done within a campaign.",
        ),
    )
    setup = SectionSetup(
        columns=_COLUMNS,
        sorted_by="name",
        add_words=translate("ActivitiesView", "New activity"),
        empty=empty,
        head=ActivityHead,
    )
    return RecordsSection(session, filters, Activity, setup)
