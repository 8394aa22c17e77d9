"""What one partner, or one deal, has cost so far: every cost row that is tied to it, paid or owed.

Finds and prices single rows; adds nothing up.
"""

from dataclasses import dataclass

from socialroi_desktop.domain.outreach.deal_costs import GIVEN
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.costs import SUM_OF_KIND

_WORTH = (
    "CASE WHEN t.amount IS NULL THEN worth_of_time(t.minutes, :hourly)"
    " ELSE worth(t.amount, t.currency, t.spent_on) END"
)
_GIVEN = "({})".format(", ".join(f"'{kind}'" for kind in GIVEN))
# A row of the deal counts whatever its day; one that names only the partner in the days of the deal.
_OF_DEAL = "(t.deal_id = :deal OR (t.deal_id IS NULL AND t.influencer_id = :who AND t.spent_on BETWEEN :first AND :last))"
_OF_PARTNER = "(t.influencer_id = :who AND t.spent_on BETWEEN :first AND :last)"


@dataclass(frozen=True, slots=True)
class PartnerCost:
    """A cost with its sum in the metric table and its worth in minor units of the base currency.

    None where no rate converts it, or nobody said what an own hour costs. `owed` tells that a deal costs it and nobody has
    paid it yet; own product, shipping and time are never owed.
    """

    id: int
    sum_id: str
    amount: int | None
    minutes: int | None
    owed: bool


def partner_costs(
    workspace: Workspace, influencer_id: int, first: str, last: str, deal_id: int | None = None
) -> tuple[PartnerCost, ...]:
    """Return the costs of a partner in some days (ISO, both included), or all of one deal."""
    values = {
        "who": influencer_id, "first": first, "last": last, "deal": deal_id,
        "hourly": workspace.settings().hourly_rate,
    }  # fmt: skip
    rows = with_money(workspace).execute(
        f"SELECT t.id, t.kind, {_WORTH} AS worth, t.minutes,"
        f" t.deal_id IS NOT NULL AND t.paid_on IS NULL AND t.amount > 0 AND t.kind NOT IN {_GIVEN} AS owed"
        f" FROM cost t WHERE {_OF_PARTNER if deal_id is None else _OF_DEAL}"
        " AND (t.amount IS NOT NULL OR t.minutes > 0) ORDER BY t.spent_on, t.id",
        values,
    )
    return tuple(
        PartnerCost(
            row["id"], SUM_OF_KIND[row["kind"]], row["worth"], row["minutes"] or None, bool(row["owed"])
        )
        for row in rows
    )
