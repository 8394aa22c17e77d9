"""Which orders are laid to the pieces of one person only by their own deals: who is erased takes these along."""

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.piece_posts import posts_with_pieces
from socialroi_desktop.store.sums.post_orders import PostWays, orders_by_post


def orders_by_their_deals(workspace: Workspace, person_id: int) -> int:
    """Return how many orders lead to posts with pieces of a person by a code or link of their deals alone."""
    made = {item.id for item in reading.referring(workspace, UgcItem, "influencer_id", person_id)}
    posts = [post.id for post in posts_with_pieces(workspace) if not post.pieces.isdisjoint(made)]
    with_deals, without = (
        {order.id for orders in orders_by_post(workspace, ways, posts).values() for order in orders}
        for ways in (PostWays(workspace), PostWays(workspace, deals_but_of=person_id))
    )
    return len(with_deals - without)
