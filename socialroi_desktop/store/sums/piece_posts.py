"""Posts with the pieces of the library that are used in them. Finds posts with what they tell; adds nothing up."""

from dataclasses import dataclass

from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.reach import ENGAGED

_POSTS = f"""
SELECT t.id, t.channel, t.published_on, t.reach, t.impressions, t.views, t.link_clicks, {ENGAGED} AS engagements,
    (SELECT group_concat(DISTINCT i.kind) FROM usage u JOIN ugc_item i ON i.id = u.ugc_item_id WHERE u.post_id = t.id) AS kinds,
    (SELECT group_concat(DISTINCT u.ugc_item_id) FROM usage u WHERE u.post_id = t.id) AS pieces
FROM post t WHERE t.state = 'published' ORDER BY t.id
"""


@dataclass(frozen=True, slots=True)
class PostOfPieces:
    """A post with its day (ISO) and counts, None for what nobody told; kinds and ids of the pieces that are used in it."""

    id: int
    channel: str
    day: str | None
    reach: int | None
    impressions: int | None
    views: int | None
    link_clicks: int | None
    engagements: int | None
    kinds: frozenset[str]
    pieces: frozenset[int]


def posts_with_pieces(workspace: Workspace) -> tuple[PostOfPieces, ...]:
    """Return all posts that came out, each once."""
    return tuple(
        PostOfPieces(
            row["id"], row["channel"], row["published_on"], row["reach"], row["impressions"], row["views"],
            row["link_clicks"], row["engagements"], frozenset((row["kinds"] or "").split(",")) - {""},
            frozenset(int(word) for word in (row["pieces"] or "").split(",") if word),
        )
        for row in workspace.connection().execute(_POSTS)
    )  # fmt: skip


def pieces_of_deals(workspace: Workspace) -> dict[int, int]:
    """Return how many pieces were made for each deal."""
    sql = "SELECT deal_id, count(*) FROM ugc_item WHERE deal_id IS NOT NULL GROUP BY deal_id"
    return {row[0]: row[1] for row in workspace.connection().execute(sql)}
