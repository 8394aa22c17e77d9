"""The Platforms section of the plan: own accounts, stages with the share of each platform, links in bios, effort by role."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Account, BioLink, StagePlan
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.tables import PlanTable, PlanTables
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.theme import sizes

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

EFFORT = "effort"
_ACCOUNT_COLUMNS = ("name", "channel", "platform", "role", "stage", "owner", "check_on", "tags")


def platforms_view(page: "PlanPage") -> PlanTables:
    """Return the section."""
    return PlanTables(
        translate("PlatformsView", "Accounts, stages, links or effort"),
        (
            PlanTable(
                Account.entity,
                translate("PlatformsView", "Accounts"),
                frozenset({Account.entity}),
                lambda: AccountsView(page),
            ),
            PlanTable(
                StagePlan.entity,
                translate("PlatformsView", "Stages and shares"),
                frozenset({StagePlan.entity}),
                lambda: _stages(page),
            ),
            PlanTable(
                BioLink.entity,
                translate("PlatformsView", "Links in the bio"),
                frozenset({BioLink.entity}),
                lambda: page.placed(_bio_links(page)),
            ),
            PlanTable(EFFORT, translate("PlatformsView", "Effort"), frozenset(), lambda: _effort(page)),
        ),
    )


class AccountsView(QWidget):
    """The table of own accounts; above it, where there are some, those that files name and that are not listed."""

    def __init__(self, page: "PlanPage") -> None:
        from socialroi_desktop.views.plan.found_bar import FoundBar

        super().__init__()
        self.section = self.keys_to = page.placed(_accounts(page))
        self.found = FoundBar(page.session)
        self.found.model.refused.connect(page.errors.show_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self.found)
        column.addWidget(self.section, 1)


def _accounts(page: "PlanPage") -> RecordsSection:
    from socialroi_desktop.views.plan.account_head import AccountHead

    empty = (
        "at",
        translate("PlatformsView", "No accounts yet"),
        translate(
            "PlatformsView",
            "List where you are: networks, forums, podcasts. Say which is main, which only kept up, which you watch.",
        ),
    )
    setup = SectionSetup(
        columns=_ACCOUNT_COLUMNS,
        sorted_by="role",
        add_words=translate("PlatformsView", "New account"),
        empty=empty,
        head=AccountHead,
    )
    return RecordsSection(page.session, page.filters, Account, setup)


def _bio_links(page: "PlanPage") -> RecordsSection:
    empty = (
        "link",
        translate("PlatformsView", "No link in a bio yet"),
        translate(
            "PlatformsView",
            "Note where the link of each profile leads and since when; the traffic chart of the ROI tab marks each change.",
        ),
    )
    setup = SectionSetup(
        columns=("channel", "account", "start", "end", "link", "campaign_id", "note"),
        sorted_by="start",
        descending=True,
        add_words=translate("PlatformsView", "New link in a bio"),
        empty=empty,
    )
    return RecordsSection(page.session, page.filters, BioLink, setup)


def _stages(page: "PlanPage") -> QWidget:
    from socialroi_desktop.views.plan.stages_view import stages_section

    return page.placed(stages_section(page))


def _effort(page: "PlanPage") -> QWidget:
    from socialroi_desktop.views.plan.effort_view import EffortView

    return EffortView(page.session, page.filters)
