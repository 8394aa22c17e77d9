"""Which links of posts lead to a product, and in how many steps. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Post, Product
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class ProductLink:
    """A post that is out and sells a product by its link; `steps` to the basket, None where nobody counted them."""

    post_id: int
    channel: str
    day: str | None
    link: str
    steps: int | None


def product_links(workspace: Workspace, product: Product, _today: date) -> tuple[ProductLink, ...]:
    """Return the live links of a product, those of the newest posts first."""
    posts = reading.referring(workspace, Post, "product_id", product.id or 0, {"state": PUBLISHED})
    found = [
        ProductLink(post.id or 0, post.channel, post.published_on, post.link, post.steps_to_buy)
        for post in posts
        if post.link
    ]
    return tuple(sorted(found, key=lambda link: (link.day or "", link.post_id), reverse=True))
