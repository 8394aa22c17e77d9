"""The posts a partner made for the shop: those of their deals, of their accounts, or at an address of one of their accounts.

Finds posts with what they tell; adds nothing up.
"""

from dataclasses import dataclass

from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.store.file.workspace import Workspace

_TOLD = "p.id, p.channel, p.published_on, p.reach, p.link_clicks, p.follows"
_ENGAGED = (
    "coalesce(p.engagements, coalesce(p.reactions, p.likes)"
    " + coalesce(p.comments, 0) + coalesce(p.shares, 0) + coalesce(p.saves, 0))"
)
# A post counts once, however many of the three lead to it: chosen by hand, by its account, by its address.
_FOUND = f"""
SELECT {_TOLD}, {_ENGAGED} AS engagements, max(w.deal_id) AS deal_id FROM post p JOIN (
    SELECT l.post_id AS id, d.id AS deal_id FROM deliverable l JOIN deal d ON d.id = l.deal_id
        WHERE d.influencer_id = :who AND l.post_id IS NOT NULL
    UNION ALL SELECT p.id, NULL FROM post p JOIN handle h ON h.influencer_id = :who
        AND (h.channel IS NULL OR h.channel = p.channel) AND plain(h.handle) = plain(p.account)
        WHERE p.account <> '' AND h.handle <> ''
    UNION ALL SELECT p.id, NULL FROM post p JOIN handle h ON h.influencer_id = :who
        AND (h.channel IS NULL OR h.channel = p.channel) AND holds(p.permalink, h.handle)
        WHERE p.permalink <> '') w ON w.id = p.id
WHERE p.published_on IS NOT NULL GROUP BY p.id ORDER BY p.published_on, p.id
"""


@dataclass(frozen=True, slots=True)
class PartnerPost:
    """A post with its day (ISO) and counts, None for what nobody told; `deal_id` where a deliverable names it."""

    id: int
    channel: str
    day: str
    reach: int | None
    link_clicks: int | None
    follows: int | None
    engagements: int | None
    deal_id: int | None = None


def partner_posts(workspace: Workspace, influencer_id: int) -> tuple[PartnerPost, ...]:
    """Return the posts of a partner, each once, oldest first."""
    connection = workspace.connection()
    connection.create_function("plain", 1, _plain, deterministic=True)
    connection.create_function("holds", 2, _holds, deterministic=True)
    rows = connection.execute(_FOUND, {"who": influencer_id})
    return tuple(
        PartnerPost(
            row["id"], row["channel"], row["published_on"], row["reach"], row["link_clicks"], row["follows"],
            row["engagements"], row["deal_id"],
        )
        for row in rows
    )  # fmt: skip


def _plain(text: str | None) -> str:
    return word_alike((text or "").strip().lstrip("@"))


def _holds(address: str | None, handle: str | None) -> bool:
    """Tell whether a handle is one of the parts of an address."""
    parts = (address or "").split("://")[-1].split("?")[0].split("/")[1:]
    return bool(handle) and any(_plain(part) == _plain(handle) for part in parts)
