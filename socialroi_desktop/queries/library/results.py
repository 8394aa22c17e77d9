"""What a piece of the library brought: the posts that used it, how many people they reached, clicks, orders, cost and return.

Each post and each order counts once for a piece, however often it is used there. What is not known says why.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import Deal, UgcItem
from socialroi_desktop.metrics.table import metric
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.deal_orders import days_of
from socialroi_desktop.store.sums.partner_costs import partner_costs
from socialroi_desktop.store.sums.partner_orders import days_with_orders
from socialroi_desktop.store.sums.piece_posts import PostOfPieces, pieces_of_deals, posts_with_pieces
from socialroi_desktop.store.sums.post_orders import PostOrder, PostWays, orders_by_post

NOT_ADDED_UP = N_(
    "What a post with several pieces reached and sold stands in full at each of them: do not add such rows up."
)
_NOT_USED = "No post uses it yet; name the posts under “Where used”."
_UNTOLD = "No export tells this of the posts that use it."
_NO_ORDERS = "There are no orders yet; import them from your shop."
_NO_WAY = "Nothing leads from orders to these posts; give them a tagged link, or name them in a deal with a code or link."
_NO_RATE = "Of some of these orders the amount is not known in your currency; add exchange rates or amounts."
_NO_DEAL = "What it cost is not known; name the deal it was made for."
# No day lies between these.
_NO_DAYS = ("9999-12-31", "0001-01-01")
_NO_COST = "The deal it was made for has no costs yet; write them down with the deal."


@dataclass(frozen=True, slots=True)
class PieceResults:
    """The results of one piece; amounts are in minor units of the base currency. `reach` is added up over posts.

    `cost` is the share of the piece in what its deal cost, `roi` is (contribution - cost) / cost. `came` are the orders that are
    counted, oldest first of each post.
    """

    item: UgcItem
    posts: tuple[PostOfPieces, ...]
    reach: int | Problem
    clicks: int | Problem
    orders: int | Problem
    net_sales: int | Problem
    cost: int | Problem
    roi: Decimal | Problem
    came: tuple[PostOrder, ...] = ()

    @property
    def beside(self) -> frozenset[int]:
        """The other pieces in its posts: what those posts brought stands at each of them, too."""
        return frozenset(piece for post in self.posts for piece in post.pieces) - {self.item.id or 0}


def results_of_pieces(
    workspace: Workspace, items: Sequence[UgcItem], today: date, progress: Progress = no_progress
) -> tuple[PieceResults, ...]:
    """Return the results of some pieces, in their order."""
    asked = {item.id for item in items}
    used = [post for post in posts_with_pieces(workspace) if not post.pieces.isdisjoint(asked)]
    by_piece: defaultdict[int | None, list[PostOfPieces]] = defaultdict(list)
    for post in used:
        for piece in post.pieces:
            by_piece[piece].append(post)
    ways = PostWays(workspace)
    orders = orders_by_post(workspace, ways, [post.id for post in used], progress)
    has_orders, shares = days_with_orders(workspace) is not None, pieces_of_deals(workspace)
    costs = {
        deal: _cost(workspace, deal, shares[deal], today) for deal in {item.deal_id for item in items} if deal
    }
    found = []
    for item in items:
        posts = tuple(by_piece.get(item.id, ()))
        brought = [order for post in posts for order in orders.get(post.id, ())]
        unknown = None if brought else _no_orders(posts, has_orders, ways)
        cost = costs[item.deal_id] if item.deal_id else Problem(_NO_DEAL)
        found.append(
            PieceResults(
                item,
                posts,
                _added((post.reach for post in posts), posts),
                _added((post.link_clicks for post in posts), posts),
                unknown or len(brought),
                unknown or _money(brought, "net_sales"),
                cost,
                _roi(unknown or _money(brought, "contribution"), cost),
                tuple(brought),
            )
        )
    return tuple(found)


def results_of_used(
    workspace: Workspace, today: date, progress: Progress = no_progress
) -> tuple[PieceResults, ...]:
    """Return the results of the pieces that are used in posts, in order of their ids."""
    used = sorted({piece for post in posts_with_pieces(workspace) for piece in post.pieces})
    found = (reading.get(workspace, UgcItem, row_id) for row_id in used)
    return results_of_pieces(workspace, [item for item in found if item is not None], today, progress)


def _added(counts: Iterable[int | None], posts: Sequence[PostOfPieces]) -> int | Problem:
    if not posts:
        return Problem(_NOT_USED)
    told = [count for count in counts if count is not None]
    return sum(told) if told else Problem(_UNTOLD)


def _no_orders(posts: Sequence[PostOfPieces], has_orders: bool, ways: PostWays) -> Problem | None:
    """Return why orders are not known; None where there are truly none."""
    if not posts:
        return Problem(_NOT_USED)
    if not has_orders:
        return Problem(_NO_ORDERS)
    return None if any(ways.is_traced(post.id) for post in posts) else Problem(_NO_WAY)


def _money(orders: Sequence[PostOrder], name: str) -> int | Problem:
    if any(name not in order.sums for order in orders):
        return Problem(_NO_RATE)
    return sum(order.sums[name] for order in orders)


def _cost(workspace: Workspace, deal_id: int, pieces: int, today: date) -> int | Problem:
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None or deal.influencer_id is None:
        return Problem(_NO_DEAL)
    days = days_of(deal, today)
    # Before a deal has begun only what names it is its cost.
    first, last = (days.first, days.last) if days else _NO_DAYS
    rows = partner_costs(workspace, deal.influencer_id, first, last, deal_id)
    told = [row.amount for row in rows]
    if not told:
        return Problem(_NO_COST)
    if any(amount is None for amount in told):
        return Problem(
            "Some costs of its deal are not known in your currency; add exchange rates, or what your hour costs."
        )
    return round(Decimal(sum(amount or 0 for amount in told)) / pieces)


def _roi(contribution: int | Problem, cost: int | Problem) -> Decimal | Problem:
    if isinstance(contribution, Problem):
        return contribution
    if isinstance(cost, Problem):
        return cost
    if cost <= 0:
        return Problem(_NO_COST)
    known = {"attributed_contribution": Decimal(contribution), "total_cost": Decimal(cost)}
    value = metric("roi").compute(known)
    return Problem(_NO_COST) if value is None else value.quantize(Decimal("0.0001"))
