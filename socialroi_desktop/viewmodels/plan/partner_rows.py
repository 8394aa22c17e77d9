"""What is credited to each partner brand, as rows of a table. Knows no widgets."""

from datetime import date

from socialroi_desktop.queries.strategy.promotions import PartnerTotal, by_partner, promotions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.plan.result_rows import ResultRows
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


def partner_rows(session: Session) -> ResultRows[PartnerTotal]:
    """Return the rows of all promotions, one a brand."""
    concerns = {
        "activity", "post", "order", "refund", "lead", "web_sessions", "link_clicks", "settings", "exchange_rate"
    }  # fmt: skip
    return ResultRows(session, _totals, concerns)


def partner_columns(currency: str) -> list[Column[PartnerTotal]]:
    """Return the columns of the table."""
    return [
        Column(translate("PartnerRows", "Partner"), lambda row: row.partner),
        Column(translate("PartnerRows", "Promotions"), _promotions),
        Column(
            translate("PartnerRows", "Joint posts"),
            lambda row: formatting.number(sum(len(each.posts) for each in row.promotions)),
            right=True,
        ),
        Column(translate("PartnerRows", "Visits"), lambda row: formatting.number(row.visits), right=True),
        Column(translate("PartnerRows", "Leads"), lambda row: formatting.number(row.leads), right=True),
        Column(
            translate("PartnerRows", "Orders"), lambda row: formatting.number(len(row.orders)), right=True
        ),
        Column(
            translate("PartnerRows", "Net sales"),
            lambda row: formatting.money(row.net_sales, currency),
            right=True,
        ),
    ]


def _promotions(row: PartnerTotal) -> str:
    return listed(each.activity.name for each in row.promotions)


def _totals(workspace: Workspace, today: date) -> tuple[PartnerTotal, ...]:
    return by_partner(promotions(workspace, today))
