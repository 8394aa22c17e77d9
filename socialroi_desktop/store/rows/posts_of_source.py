"""The posts that were made of one source: those that name its record, show it, or lead to its page. Only reads."""

from collections.abc import Sequence

from socialroi_desktop.domain.posting.drafting import Source
from socialroi_desktop.domain.posting.promise_checks import page_of
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import DROPPED
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace

_BY = {
    "product": "product_id = :id",
    "offer": "offer_id = :id",
    "ugc_item": "id IN (SELECT post_id FROM usage WHERE ugc_item_id = :id AND post_id IS NOT NULL)",
}
# Who is led there is compared as pages are; here only what may hold it is read.
_BY_PAGE = "link IS NOT NULL AND instr(lower(link), :page) > 0"


def posts_of(workspace: Workspace, source: Source) -> tuple[Post, ...]:
    """Return the posts made of a source in the order they were made, but for those that were dropped."""
    page = page_of(source.page) if source.page else ""
    if source.kind not in _BY and not page:
        return ()
    by = _BY.get(source.kind, _BY_PAGE)
    rows = workspace.connection().execute(
        f"SELECT * FROM post WHERE {by} AND state <> '{DROPPED}' ORDER BY id", {"id": source.id, "page": page}
    )
    posts = tuple(codec.record_of(Post, row) for row in rows)
    return posts if source.kind in _BY else tuple(post for post in posts if page_of(post.link or "") == page)


def seen_in(workspace: Workspace, posts: Sequence[Post]) -> frozenset[int]:
    """Return the ids of those posts that show a piece or have a file kept with them."""
    marks = ", ".join("?" for _ in posts)
    ids = [post.id for post in posts]
    rows = workspace.connection().execute(
        f"SELECT post_id FROM usage WHERE post_id IN ({marks}) UNION"
        f" SELECT record_id FROM attachment WHERE record_kind = 'post' AND record_id IN ({marks})",
        (*ids, *ids),
    )
    return frozenset(row[0] for row in rows)
