"""What a deal costs, line by line, as ordinary costs that lead back to it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.domain.records import Cost, Deal

# What is said of a cost that a deal tells; who pays, when, and under which number is told by hand and stays.
TOLD = ("spent_on", "kind", "amount", "minutes", "currency", "influencer_id", "campaign_id", "deal_id")
# What is earned by orders; see `commission_line`.
COMMISSION = "commission"
# A deal in these states costs what it says.
MADE = frozenset({"agreed", "signed", "done"})
# What the shop gives of its own is spent once it is given; nobody is paid for it.
GIVEN = ("product_seeding", "shipping", "hours")


@dataclass(frozen=True, slots=True)
class CostLine:
    """One cost of a deal: a kind of cost, with an amount in minor units of `currency` or own minutes, of a day."""

    kind: str
    spent_on: str
    amount: int | None
    minutes: int | None
    currency: str
    note: str | None = None


def costs_of(deal: Deal, base: str, today: str) -> tuple[CostLine, ...]:
    """Return the costs of a deal; of no day that is told they are of today. `base` is the currency of deals without one."""
    currency = deal.currency or base
    agreed = deal.agreed_on or deal.signed_on or deal.starts_on or today
    sent = deal.sent_on or agreed
    lines = [
        CostLine("influencer_fee", agreed, deal.fee, None, currency),
        CostLine("product_seeding", sent, deal.product_cost, None, currency, deal.product_sent),
        CostLine("shipping", sent, deal.shipping_cost, None, currency, deal.product_sent),
        # Without an amount: own time costs what an hour is worth in the settings.
        CostLine("hours", agreed, None, deal.minutes, base),
    ]
    return tuple(line for line in lines if line.amount or line.minutes)


def commission_line(amount: int, base: str, rate: int, days: Sequence[str]) -> CostLine:
    """Return the cost of a commission in basis points, in minor units of `base`, of orders of these days, oldest first.

    Its note says of how many orders and of which days, in no language.
    """
    percent = f"{Decimal(rate) / 100:f}%"
    return CostLine(
        COMMISSION, days[-1], amount, None, base, f"{len(days)} × {percent}, {days[0]} – {days[-1]}"
    )


def is_owed(cost: Cost) -> bool:
    """Tell whether a cost of a deal is to be paid to the partner still; own product, shipping and time are not."""
    return cost.paid_on is None and bool(cost.amount) and cost.kind not in GIVEN
