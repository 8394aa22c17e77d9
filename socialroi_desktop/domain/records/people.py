"""Whom the shop works with: influencers and brands that bring customers."""

from dataclasses import dataclass
from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Known, Listing, Record, declare


@dataclass(frozen=True, slots=True, kw_only=True)
class Influencer(Record):
    """A person or brand that brings customers."""

    entity: ClassVar[str] = "influencer"
    title: ClassVar[str] = "Influencer"
    plural: ClassVar[str] = "Influencers"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "user-circle-plus",
        "No influencers yet",
        "Drop a list here, or type names with their handles; orders that name a handle find them.",
        imported=True,
    )
    known: ClassVar[Known | None] = Known("handle", "other_handles", network="channel")
    key: ClassVar[tuple[str, ...]] = ("name", "handle", "channel")

    name: str = declare(
        "Name", Kind.TEXT, required=True, searchable=True, default="", aliases=("full name", "influencer")
    )
    handle: str | None = declare(
        "Handle",
        Kind.TEXT,
        searchable=True,
        is_handle=True,
        aliases=("username", "user name", "account", "channel_info"),
    )
    channel: str | None = declare("Channel", Kind.CHANNEL, aliases=("platform", "network"))
    other_handles: str | None = declare(
        "Other handles", Kind.LONG_TEXT, searchable=True, help="One a line: the network, then the handle."
    )
    followers: int | None = declare("Followers", Kind.INTEGER, minimum=0, aliases=("subscribers", "fans"))
    engagement_rate: int | None = declare("Engagement rate", Kind.BASIS_POINTS, minimum=0)
    average_views: int | None = declare("Views a post", Kind.INTEGER, minimum=0)
    average_likes: int | None = declare("Likes a post", Kind.INTEGER, minimum=0)
    category: str | None = declare("Category", Kind.TEXT, searchable=True)
    country: str | None = declare("Country", Kind.TEXT)
    email: str | None = declare("E-mail", Kind.TEXT, aliases=("email", "mail"))
    profile: str | None = declare("Profile page", Kind.URL, aliases=("url", "link", "profile url"))
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Influencer,)
