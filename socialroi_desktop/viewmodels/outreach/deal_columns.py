"""The columns of the parts of a deal, as its card shows them: each offer with its break-even, what is due, which use is agreed.

Pure functions of the facts. Knows no widgets and no tables.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, DealRight, Deliverable, Proposal
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.queries.outreach.break_even import DealProspects, Prospect, offer_of
from socialroi_desktop.viewmodels.outreach.deal_parts import Look, PartColumn
from socialroi_desktop.viewmodels.outreach.deal_words import day_or_today, plain_money, span
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

# Below this an offer is likelier to lose money than to earn it.
_EVEN = 0.5
_BASIS_POINTS = 10_000
_RIGHTS = {
    "none": Tone.NEUTRAL, "asked": Tone.WARN, "replied": Tone.WARN, "granted": Tone.GOOD, "self_granted": Tone.GOOD,
    "declined": Tone.BAD, "withdrawn": Tone.BAD,
}  # fmt: skip


def offer_columns(prospects: DealProspects | None, today: date) -> tuple[PartColumn, ...]:
    """Return the columns of offers; what they have to bring follows from `prospects`."""
    # A table asks for every cell at every paint: each offer is worked out once.
    worked_out = None if prospects is None else cache(prospects.of)

    def found(offer: Proposal) -> Prospect | None:
        if prospects is None or worked_out is None:
            return None
        return worked_out(offer_of(prospects.deal, offer))

    deal = None if prospects is None else prospects.deal
    return (
        PartColumn(
            "offered_on",
            translate("DealCard", "Date"),
            lambda offer: Look(day_or_today(offer.offered_on, today), strong=offer.state == "draft"),
        ),
        PartColumn("offer", translate("DealCard", "Offer"), lambda offer: _offer(offer, deal)),
        PartColumn(
            "fee", translate("DealCard", "Cost"), lambda offer: _cost(found(offer), prospects), worked_out=True
        ),
        PartColumn(
            "orders", translate("DealCard", "Break-even"), lambda offer: _orders(offer, found(offer)), worked_out=True
        ),
        PartColumn(
            "chance", translate("DealCard", "Chance"), lambda offer: _chance(offer, found(offer)), worked_out=True
        ),
    )  # fmt: skip


def offer_words(offer: Proposal, currency: str) -> str:
    """Return what an offer gives: its own words, else what it is made of."""
    if offer.offer:
        return offer.offer
    share = ""
    if offer.commission:
        text = formatting.percent(offer.commission / _BASIS_POINTS, 0 if offer.commission % 100 == 0 else 1)
        share = translate("DealCard", "{share} of orders").format(share=text)
    fee = plain_money(offer.fee, currency) if offer.fee else ""
    product = translate("DealCard", "product") if offer.product_cost else ""
    return listed((fee, product, share)) or translate("DealCard", "nothing paid")


def deliverable_columns(today: date) -> tuple[PartColumn, ...]:
    """Return the columns of deliverables: a day that is due is a tag, one that is met says so."""
    return (
        PartColumn("what", translate("DealCard", "What"), _what),
        PartColumn(
            "respond_by",
            translate("DealCard", "Reply by"),
            lambda one: _due(one.respond_by, today, open_now=one.state == "planned"),
        ),
        PartColumn(
            "submit_by",
            translate("DealCard", "Submit"),
            lambda one: _due(one.submit_by, today, open_now=one.state == "planned"),
        ),
        PartColumn(
            "live_from",
            translate("DealCard", "Live"),
            lambda one: _live(one, today),
        ),
        PartColumn("price", translate("DealCard", "Price"), _price),
    )


def right_columns(today: date) -> tuple[PartColumn, ...]:
    """Return the columns of rights: the use, whether it is agreed, from when to when, and where or with which credit."""
    return (
        PartColumn("use", translate("DealCard", "Use")),
        PartColumn(
            "state",
            translate("DealCard", "State"),
            lambda right: Look(
                choice_label(DealRight, "state", right.state),
                _RIGHTS.get(right.state, Tone.NEUTRAL),
                tag=True,
            ),
        ),
        PartColumn(
            "starts_on",
            translate("DealCard", "Days"),
            lambda right: Look(_right_days(right, today)),
        ),
        PartColumn(
            "territory",
            translate("DealCard", "Where"),
            lambda right: Look(beside((right.territory or "", right.credit or "")), Tone.MUTED),
        ),
    )


def _offer(offer: Proposal, deal: Deal | None) -> Look:
    words = offer_words(offer, offer.currency or (deal.currency if deal else None) or "")
    ours, theirs = translate("DealCard", "you: {offer}"), translate("DealCard", "they: {offer}")
    told = (ours if offer.by == "us" else theirs).format(offer=words)
    state = "" if offer.state == "sent" else choice_label(Proposal, "state", offer.state)
    tone = {"accepted": Tone.GOOD, "declined": Tone.MUTED}.get(offer.state, Tone.PLAIN)
    return Look(beside((told, state)), tone, strong=offer.state == "draft")


def _cost(found: Prospect | None, prospects: DealProspects | None) -> Look:
    if found is None or prospects is None or found.cost is None:
        return Look(formatting.UNKNOWN, Tone.MUTED, reason=_reasons(found))
    return Look(plain_money(found.cost, prospects.currency))


def _orders(offer: Proposal, found: Prospect | None) -> Look:
    frozen = offer.orders if offer.state != "draft" else None
    orders = frozen if frozen is not None or found is None else found.orders
    if orders is None:
        return Look(formatting.UNKNOWN, Tone.MUTED, reason=_reasons(found))
    several = translate("DealCard", "%Ln orders", "", orders)
    text = either(orders, translate("DealCard", "1 order"), several)
    kept = translate("DealCard", "As it was when the offer was made.") if frozen is not None else ""
    return Look(text, reason=kept)


def _chance(offer: Proposal, found: Prospect | None) -> Look:
    if offer.state != "draft" and offer.chance is not None:
        share = offer.chance / _BASIS_POINTS
        kept = translate("DealCard", "As it was when the offer was made.")
        return Look(formatting.percent(share), _chance_tone(share), reason=kept)
    if found is None or found.chance is None:
        return Look(formatting.UNKNOWN, Tone.MUTED, reason=_reasons(found))
    chance = found.chance
    template = translate("DealCard", "Range {range}")
    told = template.format(range=formatting.percent_range(chance.low, chance.high))
    return Look(formatting.percent(chance.value), _chance_tone(chance.value), reason=told)


def _chance_tone(share: float) -> Tone:
    return Tone.WARN if share < _EVEN else Tone.PLAIN


def _reasons(found: Prospect | None) -> str:
    notes: Sequence[Problem] = () if found is None else found.notes
    return "\n".join(problem_text(note) for note in notes)


def _what(one: Deliverable) -> Look | None:
    if one.state == "dropped":
        template = translate("DealCard", "{what}, dropped")
        return Look(template.format(what=one.what), Tone.MUTED, reason=one.dropped_reason or "")
    return None


def _due(day: str | None, today: date, *, open_now: bool) -> Look:
    if not day:
        return Look("")
    if not open_now:
        return Look(day_or_today(day, today), Tone.MUTED)
    due = date.fromisoformat(day)
    told, tone = due_tag(due, today)
    # What is near is told as a day, coloured; only what is late or today says so in words.
    return Look(told, Tone.ACCENT if tone is Tone.NEUTRAL else tone, tag=True, reason=formatting.day(due))


def _live(one: Deliverable, today: date) -> Look:
    days = span(one.live_from, one.live_until, today)
    if one.state == "live":
        return Look(translate("DealCard", "live"), Tone.GOOD, tag=True, reason=days)
    if one.state == "submitted":
        return Look(translate("DealCard", "submitted"), Tone.ACCENT, tag=True, reason=days)
    if one.state == "planned" and one.live_until is not None and one.live_until < today.isoformat():
        return Look(due_tag(date.fromisoformat(one.live_until), today)[0], Tone.BAD, tag=True, reason=days)
    return Look(days, Tone.MUTED if one.state == "dropped" else Tone.PLAIN)


def _price(one: Deliverable) -> Look | None:
    return None if one.price is None else Look(plain_money(one.price, one.currency or ""))


def _right_days(right: DealRight, today: date) -> str:
    if right.state in ("none", "declined", "withdrawn") and not right.starts_on:
        return formatting.UNKNOWN
    if right.state == "asked" and not right.starts_on:
        return (
            translate("DealCard", "asked {day}").format(day=day_or_today(right.asked_on, today))
            if right.asked_on
            else ""
        )
    return span(right.starts_on, right.ends_on, today, open_end=right.state in GRANTED)
