"""Finds out what one partner, or one deal with them, really brought. Reads; what it hands out is `partner_results`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from socialroi_desktop.catalogue import partner_kinds, result_rules
from socialroi_desktop.domain.outreach.deal_costs import MADE
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Deliverable, Influencer
from socialroi_desktop.errors import NotThere
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.metrics.methods.code_leaks import Leak, SeenOrder, code_leak
from socialroi_desktop.metrics.methods.spikes import Spike, spike
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.outreach.deal_partner import deal_of
from socialroi_desktop.queries.outreach.partner_results import WAYS, PartnerResults, Purchases, counted
from socialroi_desktop.queries.outreach.result_figures import FIGURES, POST_SUMS, deal_figures
from socialroi_desktop.queries.scope import Scope, social_channels
from socialroi_desktop.queries.sources.order_rows import DISCOUNT_COST
from socialroi_desktop.queries.sources.people import LEAD, MENTION
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums import partner_orders as orders_read
from socialroi_desktop.store.sums.deal_orders import days_of
from socialroi_desktop.store.sums.group_names import GroupNames
from socialroi_desktop.store.sums.order_spread import order_tail
from socialroi_desktop.store.sums.partner_costs import PartnerCost, partner_costs
from socialroi_desktop.store.sums.partner_orders import CODE, LINK, PartnerOrder
from socialroi_desktop.store.sums.partner_posts import PartnerPost, partner_posts

_NO_PERSON = "There is no influencer {id}; choose another one."
_NO_DAYS = "When this deal began is not known; type its first day, so that its orders can be counted."
_NO_ORDERS = "The workspace has no orders of these days; import them."
_NOT_LIVE = "Nothing of theirs went live in these days."
_NO_KEY = "The key of their own orders is not known; type it as their customer key."
_NO_DISCOUNTS = (
    "Discounts through codes lower net sales here; to see them as a cost choose “Count code discounts as cost” in the"
    " workspace settings."
)
# A code is watched for so many times the days that are nothing unusual after its deal.
_WATCHED = 4


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose results are wanted; without a deal all of the period's. `dated` tells whether the days of the deal are known."""

    person: Influencer
    deal: Deal | None
    period: Period
    today: date
    dated: bool = True

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day as they are kept."""
        return self.period.start.isoformat(), self.period.end.isoformat()


def results_of_deal(workspace: Workspace, deal_id: int, today: date) -> PartnerResults:
    """Return what a deal brought in its days so far, with all it cost whenever; UserError when there is no such deal."""
    deal = deal_of(workspace, deal_id)
    days = days_of(deal, today)
    first, last = (days.first, days.last) if days is not None else (today.isoformat(),) * 2
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    person = _person(workspace, deal.influencer_id or 0)
    return _results(workspace, _Asked(person, deal, period, today, dated=days is not None))


def results_of_partner(
    workspace: Workspace, influencer_id: int, period: Period, today: date
) -> PartnerResults:
    """Return what a partner brought and cost in a period; the return is that of the breakdown by influencer.

    UserError when there is no such person.
    """
    return _results(workspace, _Asked(_person(workspace, influencer_id), None, period, today))


def partner_figures(
    workspace: Workspace, influencer_id: int, period: Period, asked: Sequence[str] = FIGURES
) -> dict[str, Figure]:
    """Return figures of a partner as the breakdown by influencer has them, by id."""
    name = GroupNames(workspace.connection(), "influencer").of(influencer_id) or ""
    told: dict[str, Figure] = {}
    # What somebody said, or who came by them, is theirs on any network and on none.
    anywhere = tuple(metric for metric in asked if sum_ids([metric]) <= MENTION.sums | LEAD.sums)
    others = tuple(metric for metric in asked if metric not in anywhere)
    for names, scope in ((others, partners_scope(period)), (anywhere, Scope(period, "influencer"))):
        if names:
            sums = gather(workspace, scope, names).sums(name)
            told |= {one.metric: one for one in figures(names, sums, {"influencer": name}, period)}
    return told


def partners_scope(period: Period) -> Scope:
    """Return the question that the breakdown by influencer asks."""
    return Scope(period, "influencer", channels=social_channels())


def _person(workspace: Workspace, influencer_id: int) -> Influencer:
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise NotThere(_NO_PERSON, entity=Influencer.entity, id=influencer_id)
    return person


def _results(workspace: Workspace, asked: _Asked) -> PartnerResults:
    person, deal, (first, last) = asked.person, asked.deal, asked.days
    posts = _posts(workspace, asked)
    live_on = _live_on(workspace, deal, posts)
    seen = _seen(workspace, asked, live_on) if asked.dated else ()
    orders = tuple(order for order in seen if first <= order.day <= last)
    costs = partner_costs(workspace, person.id or 0, first, last, deal.id if deal else None)
    known = orders_read.days_with_orders(workspace)
    told_orders = _missing(known, asked) or orders
    kind = partner_kinds().get(person.kind)
    judged = kind.results if kind is not None else ()
    rows = (told_orders, costs, counted(posts, POST_SUMS))
    told = _own_figures(workspace, asked.period, rows, judged)
    others = (*FIGURES, *judged) if deal is None else tuple(name for name in judged if name not in told)
    if others:
        told |= partner_figures(workspace, person.id or 0, asked.period, tuple(dict.fromkeys(others)))
    told = _without_discounts(workspace, told)
    return PartnerResults(
        influencer_id=person.id or 0,
        deal=deal,
        period=asked.period,
        currency=workspace.settings().currency,
        live_on=live_on,
        orders=told_orders,
        posts=posts,
        costs=costs,
        figures=told,
        spike=_spike(seen, live_on, known, asked.today),
        leak=_leak(seen, deal, person),
        purchases=_purchases(workspace, person),
        kind=person.kind,
        judged=tuple(told[name] for name in judged),
        shared=tuple(_shared(workspace, asked, orders)),
    )


def _shared(workspace: Workspace, asked: _Asked, orders: Sequence[PartnerOrder]) -> Iterator[Problem]:
    """Say of each other deal that counts some of these orders, too: its days overlap with those of the one asked for."""
    deal = asked.deal
    every = (
        () if deal is None else reading.referring(workspace, Deal, "influencer_id", deal.influencer_id or 0)
    )
    for other in (one for one in every if one != deal):
        days = days_of(other, asked.today)
        if days is None or other.state not in MADE:
            continue
        count = sum(
            days.first <= order.day <= days.last and not order.ways.isdisjoint(WAYS) for order in orders
        )
        if count:
            yield Problem(
                "Of these orders {count} came in the days of “{deal}” as well and are counted there, too: do not add the two up.",
                {"count": count, "deal": other.name or other.purpose},
            )


def _without_discounts(workspace: Workspace, told: dict[str, Figure]) -> dict[str, Figure]:
    """Say why nothing is told of discounts where they are no cost: that they were none would be wrong."""
    figure = told.get(DISCOUNT_COST)
    if figure is None or figure.value or workspace.settings().code_discounts_are_cost:
        return told
    return told | {DISCOUNT_COST: replace(figure, value=None, notes=(Problem(_NO_DISCOUNTS), *figure.notes))}


def _own_figures(
    workspace: Workspace,
    period: Period,
    rows: tuple[Sequence[PartnerOrder] | Problem, Sequence[PartnerCost], Mapping[str, int | Problem]],
    judged: Sequence[str],
) -> dict[str, Figure]:
    settings = workspace.settings()
    is_cost = bool(settings.code_discounts_are_cost)
    return deal_figures(
        settings.currency, period, rows, judged,
        discounts_are_cost=is_cost, tail=order_tail(workspace), cost_uncertainty=settings.cost_share_unsure,
    )  # fmt: skip


def _posts(workspace: Workspace, asked: _Asked) -> tuple[PartnerPost, ...]:
    """Return their posts of the period; of a deal those it names, and none that another deal names."""
    deal, (first, last) = asked.deal, asked.days
    found = partner_posts(workspace, asked.person.id or 0)
    if deal is None:
        return tuple(post for post in found if first <= post.day <= last)
    return tuple(
        post
        for post in found
        if post.deal_id == deal.id or (post.deal_id is None and first <= post.day <= last)
    )


def _live_on(workspace: Workspace, deal: Deal | None, posts: Sequence[PartnerPost]) -> date | None:
    named = [post.day for post in posts if deal is not None and post.deal_id == deal.id]
    told = named or [post.day for post in posts]
    if not told and deal is not None:
        parts = reading.referring(workspace, Deliverable, "deal_id", deal.id or 0)
        told = [part.live_from for part in parts if part.state == "live" and part.live_from]
    return date.fromisoformat(min(told)) if told else None


def _seen(workspace: Workspace, asked: _Asked, live_on: date | None) -> tuple[PartnerOrder, ...]:
    """Return the orders of the period, of the days around the live one, and by a code long after its deal."""
    rules = result_rules()
    first, last = asked.period.start, asked.period.end
    if asked.deal is not None:
        last += timedelta(days=rules.leak.days_after * _WATCHED)
    if live_on is not None:
        first = min(first, live_on - timedelta(days=rules.spike.before))
        last = max(last, live_on + timedelta(days=rules.spike.spike + rules.spike.after))
    span = Period(first, last)
    return orders_read.partner_orders(workspace, asked.person.id or 0, span, rules.survey)


def _missing(known: tuple[str, str] | None, asked: _Asked) -> Problem | None:
    if not asked.dated:
        return Problem(_NO_DAYS)
    first, last = asked.days
    return Problem(_NO_ORDERS) if known is None or first > known[1] or last < known[0] else None


def _spike(
    orders: Iterable[PartnerOrder], live_on: date | None, known: tuple[str, str] | None, today: date
) -> Spike | Problem:
    if live_on is None or known is None:
        return Problem(_NOT_LIVE if live_on is None else _NO_ORDERS)
    rule = result_rules().spike
    # Today is not over.
    last = min(date.fromisoformat(known[1]), today - timedelta(days=1))
    wanted = live_on + timedelta(days=rule.spike + rule.after - 1)
    brought = [date.fromisoformat(order.day) for order in orders if not order.ways.isdisjoint(WAYS)]
    days = [(day - live_on).days for day in brought]
    return spike(days, rule, (last - live_on).days, wanted.isoformat())


def _leak(orders: Iterable[PartnerOrder], deal: Deal | None, person: Influencer) -> Leak:
    rule = result_rules().leak
    seen = [
        SeenOrder(date.fromisoformat(order.day), CODE in order.ways, LINK in order.ways, order.country)
        for order in orders
    ]
    ends = date.fromisoformat(deal.ends_on) if deal is not None and deal.ends_on else None
    return code_leak(seen, ends, rule.at_home(person.country, person.language), rule)


def _purchases(workspace: Workspace, person: Influencer) -> Purchases | Problem:
    if not person.customer_key:
        return Problem(_NO_KEY)
    count, last = orders_read.orders_of_customer(workspace, person.customer_key)
    return Purchases(count, date.fromisoformat(last) if last else None)
