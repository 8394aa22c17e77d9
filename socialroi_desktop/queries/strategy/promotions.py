"""What promotions with partner brands brought: visits, leads and sales by the link of each, credited to its partners. Reads."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.known_links import known_link
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Activity, Post
from socialroi_desktop.domain.records.campaigns import PARTNER
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.link_results import CameByLink, came_by_link, targets_of
from socialroi_desktop.store.sums.partner_orders import PartnerOrder

_NO_LINK = "Type the link that was used; visits, leads and sales that come by it are credited to the partner."
_UNKNOWN = (
    "The link names no campaign and leads to no page of its own, so nobody can be known by it:"
    " add utm_source and utm_campaign."
)
_FIRST = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotion with the brands it is done with, its joint posts and what came by its link; `reason` says why nothing is told.

    `also` names other promotions with the very same link: what came by it is counted for each of them.
    """

    activity: Activity
    partners: tuple[str, ...]
    posts: tuple[Post, ...]
    came: CameByLink | None
    currency: str
    reason: Problem | None = None
    also: tuple[str, ...] = ()

    @property
    def orders(self) -> tuple[PartnerOrder, ...]:
        """The orders that were not cancelled, those after its last day among them."""
        return () if self.came is None else tuple(order for order in self.came.orders if order.kept)

    @property
    def late(self) -> tuple[PartnerOrder, ...]:
        """Those of these orders that came after its last day; none where it has no last day."""
        end = self.activity.end
        return tuple(order for order in self.orders if order.day > end) if end else ()

    @property
    def net_sales(self) -> int | None:
        """What all its orders come to, in minor units of the currency of the workspace; None where nothing is told."""
        return None if self.came is None else worth_of(self.orders)


@dataclass(frozen=True, slots=True)
class PartnerTotal:
    """What is credited to one brand over all promotions that name it; an order by two of their links counts once.

    `shared` are the promotions that name other brands as well: what these brought is credited to each of them, undivided.
    """

    partner: str
    promotions: tuple[Promotion, ...]
    visits: int | None
    leads: int
    orders: tuple[PartnerOrder, ...]
    net_sales: int
    shared: tuple[str, ...]


def partners_named(text: str | None) -> tuple[str, ...]:
    """Return the brands a text names, one a line or with commas between, each once."""
    names = (
        " ".join(name.split())
        for line in (text or "").splitlines()
        for name in line.replace("，", ",").split(",")
    )
    return tuple({fold(name): name for name in reversed([name for name in names if name])}.values())[::-1]


def promotions(workspace: Workspace, today: date) -> tuple[Promotion, ...]:
    """Return all promotions with what their links brought until `today`."""
    found = [each for each in reading.listing(workspace, Activity) if each.kind == PARTNER]
    return tuple(_promotion(workspace, each, found, today) for each in found)


def promotion_of(workspace: Workspace, activity: Activity, today: date) -> Promotion | None:
    """Return what one promotion brought; None where the activity is none."""
    if activity.kind != PARTNER:
        return None
    return _promotion(workspace, activity, reading.listing(workspace, Activity), today)


def by_partner(found: tuple[Promotion, ...]) -> tuple[PartnerTotal, ...]:
    """Return what is credited to each brand, the one with the largest sales first."""
    names: dict[str, str] = {}
    for promotion in found:
        for name in promotion.partners:
            names.setdefault(fold(name), name)
    totals = (
        _total(name, tuple(each for each in found if key in map(fold, each.partners)))
        for key, name in names.items()
    )
    return tuple(sorted(totals, key=lambda each: (-each.net_sales, -each.leads, each.partner)))


@dataclass(frozen=True, slots=True)
class Altogether:
    """What all promotions brought, whoever is credited: each order, lead and visit once. `net_sales` in minor units."""

    visits: int | None
    leads: int
    orders: tuple[PartnerOrder, ...]
    net_sales: int


def altogether(found: tuple[Promotion, ...]) -> Altogether:
    """Return what promotions brought, however many brands it is credited to."""
    whole = _total("", found)
    return Altogether(whole.visits, whole.leads, whole.orders, whole.net_sales)


def worth_of(orders: tuple[PartnerOrder, ...]) -> int:
    """Return the net sales of orders."""
    return sum(order.sums.get("net_sales", 0) for order in orders)


def _promotion(workspace: Workspace, activity: Activity, others: list[Activity], today: date) -> Promotion:
    partners = partners_named(activity.partners)
    posts = tuple(reading.referring(workspace, Post, "activity_id", activity.id or 0))
    currency = workspace.settings().currency
    if not activity.link:
        return Promotion(activity, partners, posts, None, currency, Problem(_NO_LINK))
    links = (activity.link, *targets_of(workspace, activity.link))
    known = known_link(links)
    if not known.tells:
        return Promotion(activity, partners, posts, None, currency, Problem(_UNKNOWN))
    start = date.fromisoformat(activity.start) if activity.start else _FIRST
    # A link that is out is clicked after its promotion as well.
    came = came_by_link(workspace, links, known, Period(min(start, today), today))
    also = tuple(
        each.name
        for each in others
        if each.id != activity.id and each.kind == PARTNER and each.link and known_link((each.link,)) == known
    )
    return Promotion(activity, partners, posts, came, currency, also=also)


def _total(name: str, found: tuple[Promotion, ...]) -> PartnerTotal:
    came = [each.came for each in found if each.came is not None]
    orders = {order.id: order for each in found for order in each.orders}
    # Promotions with one link tell of the very same visits.
    links = {(each.activity.link or "").casefold(): each.came for each in found if each.came is not None}
    visits = [each.visits for each in links.values() if each.visits is not None]
    kept = tuple(orders[row_id] for row_id in sorted(orders))
    return PartnerTotal(
        name,
        found,
        sum(visits) if visits else None,
        len({lead for each in came for lead in each.leads}),
        kept,
        worth_of(kept),
        tuple(each.activity.name for each in found if len(each.partners) > 1),
    )
