"""The table of campaigns by people, goods or place: a row a group, the whole last. Knows no widgets."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.queries.campaigns.groups import By, CampaignGroup, campaign_groups
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import written
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import metric_label

NAME = 0
# How rows look: what is no group of its own is muted, the whole stands out.
ANSWERS: Answers[CampaignGroup] = {
    Role.TONE: lambda group: None if group.told or group.whole else Tone.MUTED,
    Role.STRONG: lambda group: group.whole,
}


class CampaignGroupsModel(VisibleModel, QObject):
    """`rows` are the groups by what is chosen; `reloaded` follows them."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.by: By = "people"
        self.rows: list[CampaignGroup] = []
        self.follow(session, None)

    def show_by(self, by: By) -> None:
        """Group by something else."""
        self.by = by
        self.refresh()

    def read_anew(self) -> None:
        """Add it up."""
        by, today = self.by, self._session.today

        def done(found: list[CampaignGroup]) -> None:
            self.rows = found
            self.reloaded.emit()

        self._session.read(
            self.tr("Add up the campaigns"),
            lambda workspace, _progress: campaign_groups(workspace, by, today),
            done,
            key=f"groups {id(self)}",
        )


def group_columns(by: By, currency: str) -> list[Column[CampaignGroup]]:
    """Return the columns."""
    titles = {
        "people": translate("CampaignGroups", "People"),
        "goods": translate("CampaignGroups", "Goods"),
        "place": translate("CampaignGroups", "Place"),
    }
    tip: Answers[CampaignGroup] = {Qt.ItemDataRole.ToolTipRole: lambda group: listed(group.campaigns)}
    return [
        Column(titles[by], group_words),
        Column(
            translate("CampaignGroups", "Campaigns"),
            lambda group: formatting.number(len(group.campaigns)),
            lambda group: len(group.campaigns),
            right=True,
            answers=tip,
        ),
        _column("orders", lambda group: group.sums["orders"], currency),
        _column("net_sales", lambda group: group.sums["net_sales"], currency),
        _column("total_cost", lambda group: group.sums["total_cost"], currency),
        _column("profit", lambda group: group.profit, currency),
        _column("roi", lambda group: group.roi, currency),
    ]


def group_words(group: CampaignGroup) -> str:
    """Return what a group is called."""
    if group.whole:
        return translate("CampaignGroups", "All of them")
    if group.unrecorded:
        return translate("CampaignGroups", "Only named in links and ads")
    return beside(group.told) or translate("CampaignGroups", "Not told")


def _column(
    metric: str, value: Callable[[CampaignGroup], Decimal | None], currency: str
) -> Column[CampaignGroup]:
    return Column(
        metric_label(metric),
        lambda group: written(metric, value(group), currency),
        value,
        right=True,
        id=metric,
    )
