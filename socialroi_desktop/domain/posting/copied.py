"""What of a post goes into one that says the same at another time. Pure."""

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Post

_KEPT = (
    "channel", "account", "title", "text", "kind", "link", "short_link", "cta", "first_comment", "card_text",
    "card_picture", "product_id", "steps_to_buy", "campaign_id", "offer_id", "topic_id", "form_id", "source", "aim",
    "reference_links", "do_show", "do_not", "activity_id", "goal_id", "origin", "credit", "owner", "tags",
)  # fmt: skip


def copied(post: Post, at: str) -> Post:
    """Return a draft that says the same at another time: without figures, and without the reason of an override."""
    return Post(state="draft", scheduled_at=at, **{name: getattr(post, name) for name in _KEPT})


def says(title: str | None, text: str | None) -> str:
    """Return what a post says as it is compared with another one: its text, its title where it has none yet."""
    return " ".join(fold(text or title or "").split())
