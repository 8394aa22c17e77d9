"""What a deal has to bring and how likely it is to: its offers held against own orders and own past partners of that size.

Read once a deal; every offer of it is then worked out without asking the workspace again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.metrics.methods.break_even import Assumption, Outlay, PerOrder, break_even, rounded
from socialroi_desktop.metrics.methods.partner_orders import Chance, Outlook, outlook
from socialroi_desktop.queries.outreach.deal_partner import deal_of
from socialroi_desktop.queries.outreach.order_worth import OrderWorth, order_worth
from socialroi_desktop.queries.outreach.past_deals import PastPartner, past_partners
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import load_rates

_NO_RATE = "No exchange rate from {currency} to {base} is known; add it on the Data tab."
_NO_HOUR = "What your own hour costs is not known; type it in the workspace settings."
_NO_TERMS = (
    "Nothing is typed of what this deal costs; type the fee, the product, its shipping or your own time."
)
# Of these terms it can be true that nothing is paid before an order comes.
_WITHOUT_COST = frozenset({"free", "affiliate"})


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered, in minor units, minutes and basis points of what buyers keep; None for what nobody typed."""

    fee: int | None = None
    product_cost: int | None = None
    shipping_cost: int | None = None
    minutes: int | None = None
    commission: int | None = None
    may_be_free: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """Cost and contribution of an order in minor units, orders to break even, the chance to reach them; None with a note."""

    cost: int | None
    contribution: int | None
    orders: int | None
    chance: Chance | None
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class DealProspects:
    """All that offers of a deal are held against. Amounts are in `currency`, that of the deal.

    `outlook` is a sentence where too little is known of past partners.
    """

    deal: Deal
    currency: str
    worth: OrderWorth
    hourly_rate: int | None
    partners: tuple[PastPartner, ...]
    outlook: Outlook | Problem

    def of(self, offer: Offer) -> Prospect:
        """Return what an offer has to bring, and the chance that it does."""
        cost, per_order = self._cost(offer), self._per_order(offer)
        notes = [each for each in (cost, per_order) if isinstance(each, Problem)]
        notes = [*(note for note in notes if note not in self.worth.notes), *self.worth.notes]
        orders = chance = None
        if isinstance(cost, Outlay) and isinstance(per_order, PerOrder):
            found = break_even(cost, per_order)
            orders = found.orders
            notes += [found.reason] if found.reason else []
        if isinstance(self.outlook, Problem):
            notes.append(self.outlook)
        elif orders is not None:
            chance = self.outlook.chance(orders)
        return Prospect(
            cost=rounded(cost.cost) if isinstance(cost, Outlay) else None,
            contribution=rounded(per_order.contribution) if isinstance(per_order, PerOrder) else None,
            orders=orders,
            chance=chance,
            notes=tuple(notes),
        )

    def assumption(self, offer: Offer) -> Assumption:
        """Return what is kept with the deal when this offer is agreed."""
        found, worth = self.of(offer), self.worth
        known = Assumption(self.currency, worth.value, worth.margin, worth.refund_rate, found.orders)
        if found.chance is None:
            return known
        chance, low, high = map(in_basis_points, (found.chance.value, found.chance.low, found.chance.high))
        return replace(known, chance=chance, low=low, high=high)

    def _cost(self, offer: Offer) -> Outlay | Problem:
        spent = (offer.fee, offer.product_cost, offer.shipping_cost, offer.minutes)
        if not offer.may_be_free and all(each is None for each in spent):
            return Problem(_NO_TERMS)
        if offer.minutes and self.hourly_rate is None:
            return Problem(_NO_HOUR)
        return Outlay(
            fee=offer.fee or 0,
            product=offer.product_cost or 0,
            shipping=offer.shipping_cost or 0,
            minutes=offer.minutes or 0,
            hourly_rate=self.hourly_rate or 0,
        )

    def _per_order(self, offer: Offer) -> PerOrder | Problem:
        worth = self.worth
        if worth.value is None or worth.margin is None or worth.refund_rate is None:
            return worth.notes[0]
        shares = (Fraction(each, 10_000) for each in (worth.margin, worth.refund_rate, offer.commission or 0))
        return PerOrder(worth.value, *shares)


def offer_of(deal: Deal, proposal: Proposal | None = None) -> Offer:
    """Return what a deal offers, or one of its proposals: fee and commission are its own, what it leaves out is the deal's."""
    told: Mapping[str, int | None] = {
        name: getattr(proposal, name) if getattr(proposal, name, None) is not None else getattr(deal, name)
        for name in ("product_cost", "shipping_cost", "minutes")
    }
    paid = deal if proposal is None else proposal
    return Offer(fee=paid.fee, commission=paid.commission, may_be_free=deal.terms in _WITHOUT_COST, **told)


def deal_prospects(workspace: Workspace, deal_id: int, today: date) -> DealProspects:
    """Read all that the offers of a deal are held against; UserError when there is no such deal."""
    deal = deal_of(workspace, deal_id)
    settings = workspace.settings()
    currency = deal.currency or settings.currency
    worth, rate = order_worth(workspace, today, deal.product_id), settings.hourly_rate
    factor = load_rates(workspace).factor(currency, today.isoformat())
    if factor is None:
        reason = Problem(_NO_RATE, {"currency": currency, "base": settings.currency})
        worth, rate = replace(worth, value=None, notes=(reason, *worth.notes)), None
    else:
        worth, rate = replace(worth, value=_carried(worth.value, factor)), _carried(rate, factor)
    partners = past_partners(workspace, deal, today)
    if isinstance(partners, Problem):
        return DealProspects(deal, currency, worth, rate, (), partners)
    return DealProspects(
        deal, currency, worth, rate, partners, outlook([partner.orders for partner in partners])
    )


def assumption_at(workspace: Workspace, deal_id: int, day: date) -> tuple[Assumption, tuple[Problem, ...]]:
    """Return what a deal by its terms was to bring by what was known on a day, and why the rest was not known."""
    prospects = deal_prospects(workspace, deal_id, day)
    offer = offer_of(prospects.deal)
    return prospects.assumption(offer), prospects.of(offer).notes


def in_basis_points(share: float) -> int:
    """Return a ratio in hundredths of a percent."""
    return int((Decimal(share) * 10_000).quantize(Decimal(1), ROUND_HALF_UP))


def _carried(minor: int | None, factor: Decimal) -> int | None:
    """Return an amount of the workspace's currency in the one of which a unit is worth `factor`."""
    return None if minor is None else rounded(Fraction(minor) / Fraction(factor))
