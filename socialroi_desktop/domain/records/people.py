"""Whom the shop works with: people and brands, their accounts, every contact with them, and how far they have come."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

PARTNER_KIND = choices(
    ("influencer", "Influencer"),
    ("koc", "KOC"),
    ("brand", "Brand"),
    ("big_account", "Big account"),
    ("moderator", "Forum moderator"),
    ("customer", "Customer"),
    ("fan", "Fan"),
    ("promoter", "Promoter"),
    ("ambassador", "Ambassador"),
    ("agent", "Agent"),
)
# Who is so came by themselves: nobody looked for them.
CUSTOMER = "customer"
STAGE = choices(
    ("search", "Search"),
    ("screen", "Screen"),
    ("get_contact", "Get contact"),
    ("letter", "Letter"),
    ("negotiate", "Negotiate"),
    ("track", "Track"),
    ("relationship", "Relationship"),
    ("declined", "Declined"),
    ("paused", "Paused"),
)
# What a person tells of their main account, which is of one account or of none.
ACCOUNT = (
    "channel", "handle", "followers", "engagement_rate", "profile", "average_views", "average_likes",
)  # fmt: skip
# Who stands there is not on the way from a name to a relationship; a reason says why.
ASIDE = frozenset({"declined", "paused"})
TIER = choices(
    ("nano", "Nano"),
    ("micro", "Micro"),
    ("mid", "Mid"),
    ("macro", "Macro"),
    ("mega", "Mega"),
)
RELATION = choices(("partner", "Partner"), ("rival", "Rival"))
WAY = choices(
    ("follow", "Follow"),
    ("comment", "Comment"),
    ("message", "Message"),
    ("email", "E-mail"),
    ("call", "Call"),
    ("letter", "Letter"),
    ("meeting", "Meeting"),
    ("other", "Other"),
)
# By these somebody is told or answered something; a follow or a comment is no message.
MESSAGES = ("message", "email", "call", "letter", "meeting")
DIRECTION = choices(("out", "We to them"), ("in", "They to us"))
OUTCOME = choices(
    ("answered", "Answered"),
    ("interested", "Interested"),
    ("agreed", "Agreed"),
    ("declined", "Declined"),
    ("no_answer", "No answer"),
)


@frozen
class Influencer(Record):
    """A person or brand the shop works with.

    Handle, channel, profile, followers and engagement rate are those of the main account; the store keeps them in
    step with its `Handle`, whichever of the two is written.
    """

    entity: ClassVar[str] = "influencer"
    singular: ClassVar[str] = "Influencer"
    plural: ClassVar[str] = "Influencers"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "user-circle-plus",
        "No influencers yet",
        "Drop a list here, or type names with their handles; orders that name a handle find them.",
        imported=True,
    )
    told_by: ClassVar[tuple[str, ...]] = ("name", "handle")
    key: ClassVar[tuple[str, ...]] = ("name", "handle", "channel")
    follows_from: ClassVar[tuple[str, ...]] = ("contact",)
    way_on: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = (
        ("stage", tuple(choice.id for choice in STAGE if choice.id not in ASIDE)),
    )

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
    kind: str = declare(
        "Kind", Kind.CHOICE, choices=PARTNER_KIND, required=True, default="influencer", falls_back=True
    )
    stage: str = declare(
        "Stage",
        Kind.CHOICE,
        choices=STAGE,
        required=True,
        default="search",
        falls_back=True,
        named_by="stage",
    )
    stage_reason: str | None = declare(
        "Reason", Kind.TEXT, searchable=True, help="Why somebody declined or is paused."
    )
    stage_since: str | None = declare(
        "In stage since", Kind.DATE, importable=False, editable=False, aged=True
    )
    next_action: str | None = declare("Next action", Kind.TEXT, searchable=True)
    next_action_on: str | None = declare("Next action on", Kind.DATE)
    last_touch_on: str | None = declare("Last touch", Kind.DATE, importable=False, editable=False)
    last_touch_way: str | None = declare(
        "Last touch by", Kind.CHOICE, choices=WAY, importable=False, editable=False
    )
    owes_since: str | None = declare("Owed since", Kind.DATE, importable=False, editable=False)
    followers: int | None = declare("Followers", Kind.INTEGER, minimum=0, aliases=("subscribers", "fans"))
    tier: str | None = declare("Tier", Kind.CHOICE, choices=TIER, importable=False, editable=False)
    engagement_rate: int | None = declare("Engagement rate", Kind.BASIS_POINTS, minimum=0, maximum=100_00)
    average_views: int | None = declare("Views a post", Kind.INTEGER, minimum=0)
    average_likes: int | None = declare("Likes a post", Kind.INTEGER, minimum=0)
    audience_fit: int | None = declare(
        "Audience fit", Kind.INTEGER, minimum=1, maximum=5, help="From 1, not ours, to 5, just ours."
    )
    category: str | None = declare("Niche", Kind.TEXT, searchable=True, aliases=("category", "niche"))
    country: str | None = declare("Country", Kind.TEXT, searchable=True, is_country=True)
    language: str | None = declare(
        "Language", Kind.TEXT, is_language=True, help="A code such as pl, vi or zh_Hans."
    )
    email: str | None = declare(
        "E-mail", Kind.TEXT, searchable=True, is_email=True, aliases=("email", "mail")
    )
    agent_id: int | None = declare(
        "Agent", Kind.REFERENCE, refers_to="influencer", importable=False, help="Who speaks for them."
    )
    introduced_by_id: int | None = declare(
        "Introduced by", Kind.REFERENCE, refers_to="influencer", importable=False
    )
    relation: str | None = declare("Rival or partner", Kind.CHOICE, choices=RELATION)
    profile: str | None = declare("Profile page", Kind.URL, aliases=("url", "link", "profile url"))
    customer_key: str | None = declare(
        "Customer key", Kind.TEXT, help="The key their own orders carry, where they buy here, too."
    )
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class Handle(Record):
    """One account of a person on one network; without a handle where only the network is known."""

    entity: ClassVar[str] = "handle"
    singular: ClassVar[str] = "Handle"
    plural: ClassVar[str] = "Handles"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Handles",
        "No account known yet.",
        columns=("channel", "handle", "followers", "followers_on", "engagement_rate", "followed", "link"),
        typed=("channel", "handle", "followers"),
    )
    label_field: ClassVar[str] = "handle"
    joining: ClassVar[Joining] = Joining.LARGER
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("influencer_id", "channel", "handle")
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (("handle", "channel"), Problem("Handle is missing; fill it in, or choose at least the network.", column="handle")),
    )  # fmt: skip

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    channel: str | None = declare("Channel", Kind.CHANNEL)
    handle: str = declare("Handle", Kind.TEXT, searchable=True, is_handle=True, default="", falls_back=True)
    followers: int | None = declare("Followers", Kind.INTEGER, minimum=0)
    followers_on: str | None = declare("Followers as of", Kind.DATE)
    engagement_rate: int | None = declare("Engagement rate", Kind.BASIS_POINTS, minimum=0, maximum=100_00)
    followed: int | None = declare("We follow", Kind.BOOLEAN)
    link: str | None = declare("Profile page", Kind.URL)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class Contact(Record):
    """One touch between the shop and a person: who turned to whom, how, and what came of it."""

    entity: ClassVar[str] = "contact"
    singular: ClassVar[str] = "Contact"
    plural: ClassVar[str] = "Contacts"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Contact log",
        "No contact yet.",
        columns=("happened_at", "direction", "way", "what", "outcome", "minutes", "promise_on", "settled_on"),
        typed=("happened_at", "direction", "way", "what"),
    )
    day_field: ClassVar[str] = "happened_on"
    time_field: ClassVar[str] = "happened_at"
    label_field: ClassVar[str] = "what"
    told_by: ClassVar[tuple[str, ...]] = ("what", "way")
    key: ClassVar[tuple[str, ...]] = ()

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    happened_at: str = declare("When", Kind.TIME, required=True, default="", past=True)
    happened_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    direction: str = declare("Direction", Kind.CHOICE, choices=DIRECTION, required=True, default="out")
    way: str = declare("Way", Kind.CHOICE, choices=WAY, required=True, default="message")
    what: str | None = declare("What", Kind.LONG_TEXT, searchable=True)
    outcome: str | None = declare("Outcome", Kind.CHOICE, choices=OUTCOME)
    minutes: int | None = declare("Time", Kind.MINUTES, minimum=0)
    promise_on: str | None = declare("Promised for", Kind.DATE, help="The day something is promised for.")
    settled_on: str | None = declare(
        "Settled on", Kind.DATE, help="Answered, kept, or dropped with a reason."
    )
    settled_reason: str | None = declare("Reason", Kind.TEXT)
    deal_id: int | None = declare("Deal", Kind.REFERENCE, refers_to="deal", importable=False)
    template: str | None = declare("Template", Kind.TEXT, shown=False)


@frozen
class StageChange(Record):
    """When somebody came into a stage, or became another kind of partner; written by the store itself."""

    entity: ClassVar[str] = "stage_change"
    singular: ClassVar[str] = "Stage change"
    plural: ClassVar[str] = "Stage changes"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Stages", "Not moved yet.", columns=("changed_at", "stage", "kind", "reason")
    )
    day_field: ClassVar[str] = "changed_on"
    time_field: ClassVar[str] = "changed_at"
    label_field: ClassVar[str] = "stage"
    told_by: ClassVar[tuple[str, ...]] = ("stage", "reason")
    key: ClassVar[tuple[str, ...]] = ()

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    stage: str = declare(
        "Stage", Kind.CHOICE, choices=STAGE, required=True, default="search", named_by="stage"
    )
    changed_at: str = declare("Since", Kind.TIME, required=True, default="")
    changed_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    kind: str | None = declare("Kind", Kind.CHOICE, choices=PARTNER_KIND)
    reason: str | None = declare("Reason", Kind.TEXT, searchable=True)


@frozen
class FollowerCount(Record):
    """How many followed an account of a person on a day, and how its posts went then; written by the store itself.

    It names the account by network and handle, so that it outlives the row of the account. Likes a post are known of the
    main account alone.
    """

    entity: ClassVar[str] = "follower_count"
    singular: ClassVar[str] = "Follower count"
    plural: ClassVar[str] = "Follower counts"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Followers over time",
        "Not counted yet.",
        columns=("counted_on", "channel", "handle", "followers", "engagement_rate", "average_likes"),
    )
    day_field: ClassVar[str] = "counted_on"
    label_field: ClassVar[str] = "handle"
    told_by: ClassVar[tuple[str, ...]] = ("handle",)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    channel: str | None = declare("Channel", Kind.CHANNEL)
    handle: str = declare("Handle", Kind.TEXT, required=True, is_handle=True, default="")
    counted_on: str = declare("Counted on", Kind.DATE, required=True, default="")
    followers: int | None = declare("Followers", Kind.INTEGER, required=True, minimum=0)
    engagement_rate: int | None = declare("Engagement rate", Kind.BASIS_POINTS, minimum=0)
    average_likes: int | None = declare("Likes a post", Kind.INTEGER, minimum=0)


ENTITIES: tuple[type[Record], ...] = (Influencer, Handle, Contact, StageChange, FollowerCount)
