"""What a partner earns by the commission of a deal: a share of what buyers keep of the orders credited to code and link.

Each order earns one commission: of several deals of those days with one partner that of the deal whose code or link it came
by, and of several such the one that was signed first: a later deal takes nothing away. Finds orders; writes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from socialroi_desktop.domain.code_texts import codes_in
from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.outreach.deal_costs import COMMISSION, MADE
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.domain.tagged_links import as_tagged, tagged_link
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.costs import SUM_OF_KIND
from socialroi_desktop.store.sums.deal_orders import DealDays, days_of
from socialroi_desktop.store.sums.partner_costs import partner_costs
from socialroi_desktop.store.sums.partner_keys import OF_PERSON
from socialroi_desktop.store.sums.partner_orders import CODE, LINK, PartnerOrder, partner_orders

_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Earned:
    """One order with its day (ISO) and what buyers kept of it, in minor units of the base currency."""

    day: str
    kept: int


@dataclass(frozen=True, slots=True)
class Commission:
    """What a deal earned its partner so far, by order; amounts in minor units of the base currency.

    `recorded` are costs of the deal that say so already, by id; None for one that no exchange rate converts. `elsewhere` are
    the deals, signed before it, that earn what came by a code or link it has as well.
    """

    rate: int
    orders: tuple[Earned, ...]
    recorded: dict[int, int | None]
    elsewhere: tuple[int, ...] = ()

    @property
    def earning(self) -> tuple[Earned, ...]:
        """The orders of which buyers kept something; what was voided or came back whole earns nothing."""
        return tuple(order for order in self.orders if order.kept > 0)

    @property
    def due(self) -> int:
        """All of it, paid or not; what came back to buyers earns nothing."""
        share = Fraction(max(0, sum(order.kept for order in self.orders)) * self.rate, _WHOLE)
        return int(share + Fraction(1, 2))

    @property
    def open(self) -> int:
        """What no cost tells yet; negative where refunds came after it was recorded."""
        return self.due - sum(amount or 0 for amount in self.recorded.values())


def commission_of(workspace: Workspace, deal: Deal, today: date) -> Commission | None:
    """Return what a deal earned its partner up to today; None where it has no commission, or nothing tells when it began."""
    days = days_of(deal, today)
    if not deal.commission or days is None:
        return None
    told = partner_costs(workspace, days.influencer_id, days.first, days.last, days.id)
    ours = {
        row.id: row.amount
        for row in told
        if row.sum_id == SUM_OF_KIND[COMMISSION] and _is_of(workspace, row.id, days.id)
    }
    orders, elsewhere = _earned(workspace, days, today)
    return Commission(deal.commission, orders, ours, elsewhere)


def _is_of(workspace: Workspace, cost_id: int, deal_id: int) -> bool:
    found = workspace.connection().execute("SELECT deal_id FROM cost WHERE id = ?", (cost_id,)).fetchone()
    return found is not None and found["deal_id"] == deal_id


def _earned(workspace: Workspace, deal: DealDays, today: date) -> tuple[tuple[Earned, ...], tuple[int, ...]]:
    """Return the orders a deal earns by, and the deals that earn by others it could have earned by."""
    period = Period(date.fromisoformat(deal.first), date.fromisoformat(deal.last))
    others = [
        days
        for other in sorted(
            reading.referring(workspace, Deal, "influencer_id", deal.influencer_id), key=_signed
        )
        if other.commission and other.state in MADE and (days := days_of(other, today)) is not None
    ]
    claims = _claims(workspace, deal.influencer_id, others)
    discounts_are_cost = bool(workspace.settings().code_discounts_are_cost)
    earned: list[Earned] = []
    elsewhere: dict[int, None] = {}
    for order in partner_orders(workspace, deal.influencer_id, period):
        if not order.credited or order.ways.isdisjoint((CODE, LINK)) or "net_sales" not in order.sums:
            continue
        named = claims.get(order.touch_id, frozenset())
        earner = _earner(deal, order, others, named)
        if earner == deal.id:
            earned.append(Earned(order.day, _kept(order, discounts_are_cost=discounts_are_cost)))
        elif not named or deal.id in named:
            elsewhere[earner] = None
    return tuple(earned), tuple(elsewhere)


def _kept(order: PartnerOrder, *, discounts_are_cost: bool) -> int:
    """Return what buyers kept in money; a discount that counts as cost was never paid."""
    given = order.sums.get("live_discounts", 0) if discounts_are_cost and CODE in order.ways else 0
    return order.sums["net_sales"] - given


def _signed(deal: Deal) -> tuple[str, int]:
    return deal.signed_on or deal.agreed_on or deal.starts_on or "", deal.id or 0


def _earner(deal: DealDays, order: PartnerOrder, deals: Sequence[DealDays], named: frozenset[int]) -> int:
    """Return the deal that earns by an order; `deals` stand in the order in which they were signed."""
    there = [one for one in deals if one.first <= order.day <= one.last]
    by_name = [one for one in there if one.id in named]
    return (by_name or there or [deal])[0].id


def _claims(workspace: Workspace, influencer_id: int, deals: Sequence[DealDays]) -> dict[int, frozenset[int]]:
    """Return by way of ordering the deals whose own code or link it names."""
    rows = workspace.connection().execute(
        f"SELECT id, code, utm_source, utm_campaign FROM touch WHERE {OF_PERSON}",
        {"who": influencer_id},
    )
    return {row["id"]: frozenset(deal.id for deal in deals if _names(deal, *tuple(row)[1:])) for row in rows}


def _names(deal: DealDays, code: str, source: str, campaign: str) -> bool:
    by_code = bool(deal.code) and bool(codes_in(code, {word_alike(deal.code)}))
    link = tagged_link(deal.link)
    return by_code or (link is not None and link == as_tagged(source, campaign))
