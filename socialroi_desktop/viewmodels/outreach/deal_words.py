"""How a deal is told on its card: terms, product, costs, tracking. Plain data, no widgets."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.domain.outreach.deal_costs import is_owed
from socialroi_desktop.domain.records import Cost, Deal, Proposal
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.queries.outreach.deals import DealFacts
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

_TONES = {
    "talks": Tone.ACCENT, "agreed": Tone.GOOD, "signed": Tone.GOOD, "done": Tone.NEUTRAL, "declined": Tone.BAD,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CostWords:
    """What stands in the books of a deal: a line, and whether something is owed to the partner still."""

    line: str
    owed: bool


def deal_title(number: int) -> str:
    """Return what a deal is called among those with one person."""
    return translate("DealCard", "Deal {number}").format(number=formatting.number(number))


def state_tag(deal: Deal) -> tuple[str, Tone]:
    """Return the state as a tag."""
    return choice_label(Deal, "state", deal.state), _TONES.get(deal.state, Tone.NEUTRAL)


def day_or_today(day: str | None, today: date) -> str:
    """Return a day without its year where it is this year; "" for none."""
    if not day:
        return ""
    told = date.fromisoformat(day)
    if told == today:
        return translate("DealCard", "today")
    return formatting.short_day(told) if told.year == today.year else formatting.day(told)


def span(first: str | None, last: str | None, today: date, *, open_end: bool = False) -> str:
    """Return two days as one text; "" where neither is told. With `open_end` a missing last day is told as none."""
    if not first and not last:
        return ""
    end = day_or_today(last, today)
    if not last and open_end:
        end = translate("DealCard", "no end")
    if not first:
        return translate("DealCard", "until {day}").format(day=end)
    if not end:
        return translate("DealCard", "from {day}").format(day=day_or_today(first, today))
    template = translate("DealCard", "{first} – {last}")
    return template.format(first=_first_of(first, last, today), last=end)


def _first_of(first: str, last: str | None, today: date) -> str:
    """Return the first of two days: of days in one month the number is enough where that stands before the month."""
    started = date.fromisoformat(first)
    in_one_month = last is not None and first[:7] == last[:7] and today.isoformat() not in (first, last)
    if in_one_month and translate("Formatting", "d MMM").startswith("d"):
        return formatting.number(started.day)
    return day_or_today(first, today)


def hours(minutes: int | None) -> str:
    """Return own time: “3 h”, “1:30 h”; "" for none."""
    if not minutes:
        return ""
    told = minutes_text(minutes) if minutes % 60 else formatting.number(minutes // 60)
    return translate("DealCard", "{time} h").format(time=told)


def plain_money(minor: int, currency: str) -> str:
    """Return an amount without a fraction where it has none."""
    whole = minor % 10 ** exponent(currency) == 0
    return formatting.money(minor, currency, decimals=0 if whole else None)


def terms_line(deal: Deal, today: date) -> str:
    """Return terms, days and disclosure in one line."""
    currency = deal.currency or ""
    fee = "" if deal.fee is None else plain_money(deal.fee, currency)
    commission = ""
    if deal.commission:
        share = formatting.percent(Decimal(deal.commission) / 10_000, 0 if deal.commission % 100 == 0 else 1)
        commission = translate("DealCard", "{share} of orders").format(share=share)
    disclosure = ""
    if deal.disclosure:
        disclosure = translate("DealCard", "disclosure “{text}”").format(text=deal.disclosure)
    terms = choice_label(Deal, "terms", deal.terms)
    return beside((terms, fee, commission, span(deal.starts_on, deal.ends_on, today), disclosure))


def product_line(deal: Deal, today: date) -> str:
    """Return what is sent with its cost, the own time, and how far it is; "" where nothing is told."""
    costs = _given(deal, deal.currency or "")
    sent = received = ""
    if deal.sent_on:
        sent = translate("DealCard", "sent {day}").format(day=day_or_today(deal.sent_on, today))
    if deal.received_on:
        received = translate("DealCard", "received {day}").format(day=day_or_today(deal.received_on, today))
    return beside((deal.product_sent or "", costs, sent, received))


def offered_line(facts: DealFacts) -> str:
    """Return what the last open offer gives besides money, as nothing of it is agreed yet; "" where no offer does."""
    currency = "" if facts.deal is None else facts.deal.currency or ""
    told = (
        _given(offer, offer.currency or currency)
        for offer in reversed(facts.offers)
        if offer.state != "declined"
    )
    found = next(filter(None, told), "")
    return translate("DealCard", "Offered, not agreed yet: {given}").format(given=found) if found else ""


def _given(told: Deal | Proposal, currency: str) -> str:
    """Return what a deal or an offer gives besides money: product, shipping and own time with their cost."""

    def amount(template: str, minor: int | None) -> str:
        return template.format(amount=plain_money(minor, currency)) if minor is not None else ""

    return listed(
        (
            amount(translate("DealCard", "product {amount}"), told.product_cost),
            amount(translate("DealCard", "shipping {amount}"), told.shipping_cost),
            hours(told.minutes),
        )
    )


def cost_words(facts: DealFacts) -> CostWords:
    """Return what is written of the costs of a deal, what of it is owed, and the commission that is not written yet."""
    found, earned = _written_words(facts), commission_words(facts)
    return CostWords(beside((found.line, earned)), owed=found.owed)


def commission_words(facts: DealFacts) -> str:
    """Return what orders earned the partner that no cost tells yet, or what was recorded too much; "" for nothing."""
    earned = facts.commission
    if earned is None:
        return ""
    if earned.open:
        not_yet = translate("DealCard", "commission earned, not written yet: {amount}")
        # What is open still is brought down with the next writing; what was paid stays.
        over = translate("DealCard", "commission recorded too much, as goods came back: {amount}")
        return (not_yet if earned.open > 0 else over).format(
            amount=plain_money(abs(earned.open), facts.currency)
        )
    if earned.elsewhere and not earned.orders:
        return translate("DealCard", "its orders earn for a deal that was signed first")
    return ""


def _written_words(facts: DealFacts) -> CostWords:
    if not facts.costs:
        return CostWords(translate("DealCard", "No costs written yet"), owed=False)
    written = translate("DealCard", "Costs written: {amounts}").format(amounts=_totals(facts.costs))
    open_ones = tuple(cost for cost in facts.costs if is_owed(cost))
    if not open_ones:
        return CostWords(beside((written, translate("DealCard", "all paid"))), owed=False)
    owed = translate("DealCard", "owed: {amounts}").format(amounts=_totals(open_ones))
    return CostWords(beside((written, owed)), owed=True)


def clash_words(facts: DealFacts) -> tuple[str, Tone]:
    """Return whether the code is the partner's alone."""
    if facts.clashes:
        template = translate("DealCard", "also the code of {names}")
        return template.format(names=listed(facts.clashes)), Tone.BAD
    return translate("DealCard", "free of clashes"), Tone.MUTED


def _totals(costs: tuple[Cost, ...]) -> str:
    """Return what amounts add up to in each currency, then own time."""
    sums: dict[str, int] = {}
    minutes = 0
    for cost in costs:
        if cost.amount is not None:
            sums[cost.currency] = sums.get(cost.currency, 0) + cost.amount
        else:
            minutes += cost.minutes or 0
    return listed((*(plain_money(total, currency) for currency, total in sums.items()), hours(minutes)))
