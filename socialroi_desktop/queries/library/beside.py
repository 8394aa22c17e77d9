"""Posts with a piece of the library beside those without, kind by kind, on the same networks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.library import UGC_KIND
from socialroi_desktop.metrics.methods.beside import Beside, Share, beside
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.piece_posts import PostOfPieces, posts_with_pieces

_BASES = ("reach", "impressions", "views")
_NO_BASE = "No posts on both sides tell how often they were seen and this."


@dataclass(frozen=True, slots=True)
class Compared:
    """One count of posts with a piece of a kind and of those without any, as shares of `base` (reach, impressions or views).

    Shown with `NOT_CAUSE`; `reason` says why there is nothing to compare.
    """

    kind: str
    count: str
    base: str | None
    with_piece: Share | None
    without: Share | None
    stands: Beside
    reason: Problem | None = None


def kinds_beside(workspace: Workspace) -> tuple[Compared, ...]:
    """Return engagements and clicks of posts with pieces of each kind that is used, beside those of posts without pieces."""
    posts = posts_with_pieces(workspace)
    found = []
    for choice in UGC_KIND:
        using = [post for post in posts if choice.id in post.kinds]
        channels = {post.channel for post in using}
        others = [post for post in posts if not post.pieces and post.channel in channels]
        if using:
            found += [_compared(choice.id, count, using, others) for count in ("engagements", "link_clicks")]
    return tuple(found)


def _compared(
    kind: str, count: str, using: Sequence[PostOfPieces], others: Sequence[PostOfPieces]
) -> Compared:
    for base in _BASES:
        one, other = _share(using, count, base), _share(others, count, base)
        if one.rows and other.rows:
            return Compared(kind, count, base, one, other, beside(one, other))
    return Compared(kind, count, None, None, None, "too_few", Problem(_NO_BASE))


def _share(posts: Iterable[PostOfPieces], count: str, base: str) -> Share:
    pairs = [(getattr(post, count), getattr(post, base)) for post in posts]
    known = [(events, seen) for events, seen in pairs if events is not None and seen]
    return Share(sum(events for events, _ in known), sum(seen for _, seen in known), len(known))
