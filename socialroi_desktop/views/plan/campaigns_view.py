"""The campaigns of the Plan tab: a table to edit in place and, beside it, all about the chosen one."""

from typing import TYPE_CHECKING

from socialroi_desktop.domain.records import Activity, Campaign
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.activities_view import activities_view
from socialroi_desktop.views.plan.campaign_groups_view import CampaignGroupsView
from socialroi_desktop.views.plan.campaign_head import CampaignHead
from socialroi_desktop.views.plan.results_view import motives_view, partners_view
from socialroi_desktop.views.plan.tables import PlanTable, PlanTables
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, SectionSetup
from socialroi_desktop.views.widgets.page_keys import PageKeys

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

COMPARE = "compare"
_COLUMNS = ("name", "start", "end", "channels", "product_line", "budget", "closed_on", "tags")


def campaign_tables(page: "PlanPage") -> PlanTables:
    """Return the section: campaigns, what is done within them, and what they come to in groups."""
    return PlanTables(
        translate("CampaignsView", "Campaigns or activities"),
        (
            PlanTable(
                Campaign.entity,
                translate("CampaignsView", "Campaigns"),
                frozenset({Campaign.entity}),
                lambda: page.placed(campaigns_view(page.session, page.filters)),
            ),
            PlanTable(
                Activity.entity,
                translate("CampaignsView", "Activities"),
                frozenset({Activity.entity}),
                lambda: page.placed(activities_view(page.session, page.filters)),
            ),
            PlanTable(
                COMPARE,
                translate("CampaignsView", "By people, goods, place"),
                frozenset(),
                lambda: CampaignGroupsView(page.session),
            ),
            PlanTable(
                "motives",
                translate("CampaignsView", "By motive"),
                frozenset(),
                lambda: motives_view(page.session),
            ),
            PlanTable(
                "partners",
                translate("CampaignsView", "By partner"),
                frozenset(),
                lambda: partners_view(page.session),
            ),
        ),
    )


def campaigns_view(session: Session, filters: FilterState) -> RecordsSection:
    """Return the table of campaigns."""
    empty = (
        "megaphone",
        translate("CampaignsView", "No campaigns yet"),
        translate(
            "CampaignsView",
            "A campaign ties costs, links, orders and goals together, so that its return can be told.",
        ),
    )
    setup = SectionSetup(
        columns=_COLUMNS,
        sorted_by="name",
        add_words=translate("CampaignsView", "New campaign"),
        empty=empty,
        head=CampaignHead,
        extras=(
            Extra(
                translate("CampaignsView", "Add cost…"),
                translate("CampaignsView", "Add a cost of the chosen campaign"),
                _add_cost,
            ),
            Extra(
                translate("CampaignsView", "Post-mortem…"),
                translate("CampaignsView", "Say of the chosen campaign what worked"),
                _ask_what_worked,
            ),
        ),
    )
    section = RecordsSection(session, filters, Campaign, setup)
    PageKeys(section).add("Ctrl+Shift+C", lambda: _add_cost(section))
    return section


def _add_cost(section: RecordsSection) -> None:
    head = section.panel.findChild(CampaignHead)
    if head is not None and section.panel.isVisible():
        head.add_cost()


def _ask_what_worked(section: RecordsSection) -> None:
    head = section.panel.findChild(CampaignHead)
    if head is not None and section.panel.isVisible():
        head.ask()
