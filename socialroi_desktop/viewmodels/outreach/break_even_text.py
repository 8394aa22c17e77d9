"""What the break-even card says: orders needed, the chance, the drawing of past partners, the formula and its proof."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Proposal
from socialroi_desktop.metrics.methods.partner_orders import Outlook
from socialroi_desktop.queries.outreach.break_even import DealProspects, Offer, offer_of
from socialroi_desktop.queries.outreach.prospects import PersonProspects
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

# From so high a chance on it is more likely than not; below so low a one hardly.
_LIKELY, _HARDLY = 0.5, 0.2


@dataclass(frozen=True, slots=True)
class OutcomeAxis:
    """Orders of past partners as dots, lowest first, on an axis from 0 to `end`; `needed` parts them.

    `band` are the ends of the likely outcomes, `offers` other offers with the orders each needs and its words.
    """

    dots: tuple[int, ...]
    end: int
    needed: int | None
    band: tuple[int, int] | None
    offers: tuple[tuple[int, str], ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class BreakEvenText:
    """All of the card; `axis` is None where no past partners are known. `proof` are lines of label and value."""

    hint: str
    orders: str
    orders_label: str
    chance: str
    chance_label: str
    chance_tone: Tone
    axis: OutcomeAxis | None
    legend: str
    formula: str
    notes: tuple[str, ...]
    proof: tuple[tuple[str, str], ...]


def break_even_text(found: PersonProspects) -> BreakEvenText:
    """Return what the card says of a deal."""
    prospect, chance = found.prospect, found.prospect.chance
    needed = prospect.orders
    several = formatting.UNKNOWN if needed is None else translate("BreakEven", "%Ln orders", "", needed)
    orders = translate("BreakEven", "1 order") if needed == 1 else several
    label = translate("BreakEven", "no chance shown")
    if chance is not None:
        label = translate("BreakEven", "chance, range {range}").format(
            range=formatting.percent_range(chance.low, chance.high)
        )
    return BreakEvenText(
        hint=_hint(found),
        orders=orders,
        orders_label=translate("BreakEven", "to break even"),
        chance=formatting.percent(chance.value) if chance else formatting.UNKNOWN,
        chance_label=label,
        chance_tone=_tone(chance.value) if chance else Tone.MUTED,
        axis=_axis(found),
        legend=_legend(found),
        formula=_formula(found),
        notes=tuple(dict.fromkeys(problem_text(note) for note in prospect.notes)),
        proof=tuple(_proof(found)),
    )


def _tone(chance: float) -> Tone:
    if chance >= _LIKELY:
        return Tone.GOOD
    return Tone.BAD if chance < _HARDLY else Tone.WARN


def _hint(found: PersonProspects) -> str:
    deal = found.deal.deal
    fee = deal.fee if found.leading is None else found.leading.fee
    told = translate("BreakEven", "without a fee")
    if fee is not None:
        told = translate("BreakEven", "at {fee}").format(fee=_money(found.deal, fee))
    return beside((told, deal.name or deal.purpose))


def _axis(found: PersonProspects) -> OutcomeAxis | None:
    outlook, needed = found.deal.outlook, found.prospect.orders
    if isinstance(outlook, Problem):
        return None
    others = tuple(
        (prospect.orders, _mark(found, offer, prospect.orders))
        for offer in found.proposals
        if (prospect := found.offers.get(offer.id or 0)) and prospect.orders not in (None, needed)
        if offer is not found.leading and prospect.orders is not None
    )
    furthest = max(*outlook.counts, outlook.band[1], needed or 0, *(orders for orders, _ in others), 1)
    return OutcomeAxis(
        outlook.counts, _end(furthest), needed, outlook.band, others, _spoken(outlook, needed, others)
    )


def _end(furthest: int) -> int:
    """Return a round number of which a third is round, too, at or beyond the furthest."""
    step = 1
    while True:
        for size in (3, 6, 15):
            if size * step >= furthest * 1.04:
                return size * step
        step *= 10


def _mark(found: PersonProspects, offer: Proposal, orders: int) -> str:
    words = translate("BreakEven", "{orders} at {fee}")
    return words.format(orders=formatting.number(orders), fee=_money(found.deal, offer.fee or 0))


def _spoken(outlook: Outlook, needed: int | None, others: Iterable[tuple[int, str]]) -> str:
    told = translate("BreakEven", "Orders of past partners: {orders}.").format(
        orders=beside(formatting.number(count) for count in outlook.counts)
    )
    parts = [told]
    if needed is not None:
        parts.append(translate("BreakEven", "Needed: {orders}.").format(orders=formatting.number(needed)))
    parts += [translate("BreakEven", "Another offer: {offer}.").format(offer=words) for _, words in others]
    return "\n".join(parts)


def _legend(found: PersonProspects) -> str:
    outlook, needed = found.deal.outlook, found.prospect.orders
    if isinstance(outlook, Problem):
        return ""
    count = len(outlook.counts)
    dots = translate("BreakEven", "Dots: orders of %Ln own past partners of this size.", "", count)
    if needed is not None:
        reached = sum(each >= needed for each in outlook.counts)
        dots = translate(
            "BreakEven", "Dots: orders of %Ln own past partners of this size, {reached} reached {needed}.", "", count
        ).format(reached=formatting.number(reached), needed=formatting.number(needed))  # fmt: skip
    low, high = (formatting.number(end) for end in outlook.band)
    band = translate("BreakEven", "Band: 80 % of likely outcomes, {low} … {high}.").format(low=low, high=high)
    return translate("BreakEven", "{dots} {band}").format(dots=dots, band=band)


def _formula(found: PersonProspects) -> str:
    deal, prospect, worth = found.deal, found.prospect, found.deal.worth
    if prospect.cost is None or prospect.contribution is None or worth.value is None:
        return ""
    margin = (worth.margin or 0) - (_offer(found).commission or 0)
    return translate("BreakEven", "{cost} ÷ ({value} × {kept} × {margin} = {left})").format(
        cost=_money(deal, prospect.cost), value=_money(deal, worth.value),
        kept=_share(10_000 - (worth.refund_rate or 0)), margin=_share(margin),
        left=_money(deal, prospect.contribution),
    )  # fmt: skip


def _proof(found: PersonProspects) -> Iterable[tuple[str, str]]:
    deal, offer, worth = found.deal, _offer(found), found.deal.worth
    for label, minor in (
        (translate("BreakEven", "Fee"), offer.fee),
        (translate("BreakEven", "Product"), offer.product_cost),
        (translate("BreakEven", "Shipping"), offer.shipping_cost),
    ):
        yield label, _money(deal, minor)
    hours = formatting.UNKNOWN
    if offer.minutes is not None:
        template = translate("BreakEven", "{hours} h at {rate}")
        time = formatting.number(offer.minutes / 60, 0 if offer.minutes % 60 == 0 else 1)
        hours = template.format(hours=time, rate=_money(deal, deal.hourly_rate))
    yield translate("BreakEven", "Own time"), hours
    yield translate("BreakEven", "Commission"), _share(offer.commission)
    yield translate("BreakEven", "Order value before refunds"), _money(deal, worth.value)
    yield translate("BreakEven", "Refunds by money"), _share(worth.refund_rate)
    yield translate("BreakEven", "Contribution margin"), _share(worth.margin)
    yield translate("BreakEven", "Own orders behind it"), formatting.number(worth.orders)
    yield translate("BreakEven", "Days of these orders"), formatting.period(worth.period)


def _offer(found: PersonProspects) -> Offer:
    return offer_of(found.deal.deal, found.leading)


def _money(deal: DealProspects, minor: int | None) -> str:
    if minor is None:
        return formatting.UNKNOWN
    text = formatting.money(minor, deal.currency)
    whole = formatting.money(minor, deal.currency, decimals=0)
    # A fee of 450 reads better without cents, one of 450.50 needs them.
    return whole if minor % 100 == 0 and minor >= 10_000 else text


def _share(points: int | None) -> str:
    return (
        formatting.UNKNOWN
        if points is None
        else formatting.percent(points / 10_000, 0 if points % 100 == 0 else 1)
    )
