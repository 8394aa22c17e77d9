"""Posts, from the idea to what platforms export of them."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

POST_KIND = choices(
    ("image", "Image"),
    ("carousel", "Carousel"),
    ("video", "Video"),
    ("reel", "Reel or short video"),
    ("story", "Story"),
    ("text", "Text"),
    ("link", "Link or article"),
    ("other", "Other"),
)


# What a post is made of: own content, that of others, or something to talk about.
OWN, CURATED, CONVERSATION = "own", "curated", "conversation"
POST_ORIGIN = choices((OWN, "Own content"), (CURATED, "Content of others"), (CONVERSATION, "Conversation"))
# What gave the occasion for it.
POST_SOURCE = choices(
    ("product", "Product news"), ("promotion", "Promotion"), ("brand", "What the brand needs")
)
READY, PUBLISHED, DROPPED = "ready", "published", "dropped"
# What is not out yet and still to come.
PLANNED_STATES = frozenset({"idea", "draft", READY})
POST_STATE = choices(
    ("idea", "Idea"),
    ("draft", "Draft"),
    (READY, "Ready"),
    (PUBLISHED, "Published"),
    (DROPPED, "Dropped"),
)
_OF_PUBLISHED = ("state", PUBLISHED)
COVERED, NO_RIGHT, ALL_THE_SAME = "covered", "missing", "all_the_same"
POST_RIGHTS = choices((COVERED, "Covered"), (NO_RIGHT, "No right"), (ALL_THE_SAME, "All the same"))
# How the number of a post begins that no platform has numbered yet.
PLANNED = "planned-"
# How the number of a post begins that a planning tool told or that was made of its address, not given by its platform.
TOLD = "tool-"
_NO_NUMBER = "A published post has the number its platform gave it; fill in Post id, or import the posts of its platform."

_CAME_OUT = "It has come out: leave its state at Published, or clear the time in Published as well."


@frozen
class Post(Record):
    """One post from the idea to what it brought: planned, or published with its latest figures, as of the day of their export.

    Only what is published has a time of publishing and so a day; no figure speaks of another.
    """

    entity: ClassVar[str] = "post"
    singular: ClassVar[str] = "Post"
    plural: ClassVar[str] = "Posts"
    listing: ClassVar[Listing | None] = Listing(
        "platforms",
        "image",
        "No posts yet",
        "Export your posts from each platform and drop the files here.",
        imported=True,
    )
    day_field: ClassVar[str] = "published_on"
    time_field: ClassVar[str] = "published_at"
    label_field: ClassVar[str] = "external_id"
    told_by: ClassVar[tuple[str, ...]] = ("title", "text", "external_id")
    agreeing: ClassVar[tuple[str, ...]] = ("published_at", "text")
    key: ClassVar[tuple[str, ...]] = ("channel", "external_id")
    undated_stay: ClassVar[bool] = True
    follows_from: ClassVar[tuple[str, ...]] = (
        "usage", "usage_right", "deal_right", "standing_consent", "ugc_item",
    )  # fmt: skip

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True, personal=True, names_somebody=True)
    external_id: str = declare(
        "Post id",
        Kind.TEXT,
        required=True,
        is_id=True,
        default="",
        shown=False,
        required_in=_OF_PUBLISHED,
        any_case=True,
    )
    title: str | None = declare(
        "Title",
        Kind.TEXT,
        searchable=True,
        personal=True,
        only_own=True,
        help="What you call it while it is planned.",
    )
    state: str = declare(
        "State",
        Kind.CHOICE,
        choices=POST_STATE,
        required=True,
        default=PUBLISHED,
        falls_back=True,
        only_own=True,
    )
    scheduled_at: str | None = declare(
        "Planned for",
        Kind.CLOCK,
        only_own=True,
        help="Day and time as the clock of its account shows them, such as 2026-10-02 09:00.",
    )
    rights: str | None = declare(
        "Rights",
        Kind.CHOICE,
        choices=POST_RIGHTS,
        importable=False,
        editable=False,
        help="Whether rights cover the pieces of the library in it on the day it is planned for.",
    )
    owner: str | None = declare(
        "Owner", Kind.TEXT, searchable=True, only_own=True, in_charge=True, help="Who sees to it."
    )
    # Who types it knows the day; lists of platforms leave it out of what was deleted or is private.
    published_at: str | None = declare(
        "Published", Kind.TIME, required=True, required_in=_OF_PUBLISHED, blank_in_files=True
    )
    published_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    text: str | None = declare("Text", Kind.LONG_TEXT, searchable=True, personal=True)
    kind: str | None = declare("Kind", Kind.CHOICE, choices=POST_KIND)
    permalink: str | None = declare("Link", Kind.URL, personal=True)
    link: str | None = declare(
        "Link in the post", Kind.URL, searchable=True, help="The page or form the post sends people to."
    )
    short_link: str | None = declare(
        "Short link", Kind.TEXT, only_own=True, help="What stands in the post where the link is too long."
    )
    cta: str | None = declare(
        "Call to action",
        Kind.TEXT,
        searchable=True,
        only_own=True,
        help="What people shall do, in the words of the post, such as Shop now.",
    )
    first_comment: str | None = declare(
        "First comment",
        Kind.LONG_TEXT,
        searchable=True,
        only_own=True,
        help="Tags or the link, below the post.",
    )
    card_text: str | None = declare(
        "Text of the card", Kind.LONG_TEXT, only_own=True, help="What the preview of the link says."
    )
    card_picture: int | None = declare(
        "Picture of the card",
        Kind.BOOLEAN,
        only_own=True,
        help="Whether the preview of the link has a picture that shows what it leads to.",
    )
    product_id: int | None = declare(
        "Product", Kind.REFERENCE, refers_to="product", importable=False, help="What the link sells."
    )
    steps_to_buy: int | None = declare(
        "Steps to buy",
        Kind.INTEGER,
        minimum=1,
        only_own=True,
        help="Taps from the post to the basket; the fewer, the better.",
    )
    brand_visible: int | None = declare(
        "Brand in sight", Kind.BOOLEAN, only_own=True, help="Whether the name or the logo is seen in it."
    )
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    offer_id: int | None = declare(
        "Offer",
        Kind.REFERENCE,
        refers_to="offer",
        importable=False,
        help="What it offers; its link then leads to the page of the offer.",
    )
    topic_id: int | None = declare("Topic", Kind.REFERENCE, refers_to="topic", importable=False)
    form_id: int | None = declare(
        "Form",
        Kind.REFERENCE,
        refers_to="content_form",
        importable=False,
        help="Such as photo sharing, a vote, a podcast.",
    )
    source: str | None = declare("Comes from", Kind.CHOICE, choices=POST_SOURCE, only_own=True)
    aim: str | None = declare(
        "Aim", Kind.LONG_TEXT, searchable=True, only_own=True, help="What it shall bring about."
    )
    reference_links: str | None = declare(
        "References", Kind.LONG_TEXT, only_own=True, help="What it shall be like: links, posts, pictures."
    )
    do_show: str | None = declare("Do", Kind.LONG_TEXT, only_own=True, help="What must be seen or said.")
    do_not: str | None = declare("Do not", Kind.LONG_TEXT, only_own=True, help="What must not.")
    activity_id: int | None = declare(
        "Activity",
        Kind.REFERENCE,
        refers_to="activity",
        importable=False,
        help="Such as the promotion with a partner whose joint post it is.",
    )
    goal_id: int | None = declare("Goal", Kind.REFERENCE, refers_to="goal", importable=False)
    origin: str | None = declare("Made of", Kind.CHOICE, choices=POST_ORIGIN, only_own=True)
    credit: str | None = declare(
        "Credit",
        Kind.TEXT,
        searchable=True,
        only_own=True,
        personal=True,
        help="Whose content it is, where you share that of others.",
    )
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0, falls="counted")
    views: int | None = declare("Views", Kind.INTEGER, minimum=0, falls="counted")
    reach: int | None = declare(
        "Reach",
        Kind.INTEGER,
        minimum=0,
        help="People, not views; never added across platforms.",
        falls="reacted",
    )
    reactions: int | None = declare("Reactions", Kind.INTEGER, minimum=0, falls="reacted")
    likes: int | None = declare("Likes", Kind.INTEGER, minimum=0, falls="reacted")
    comments: int | None = declare("Comments", Kind.INTEGER, minimum=0, falls="reacted")
    shares: int | None = declare("Shares", Kind.INTEGER, minimum=0, falls="reacted")
    saves: int | None = declare("Saves", Kind.INTEGER, minimum=0, falls="reacted")
    engagements: int | None = declare("Engagements", Kind.INTEGER, minimum=0, falls="reacted")
    link_clicks: int | None = declare("Link clicks", Kind.INTEGER, minimum=0, falls="counted")
    total_clicks: int | None = declare("All clicks", Kind.INTEGER, minimum=0, falls="counted")
    follows: int | None = declare("Follows", Kind.INTEGER)
    watch_seconds: int | None = declare("Seconds watched", Kind.INTEGER, minimum=0, falls="counted")
    as_of: str | None = declare(
        "Figures of",
        Kind.DATE,
        editable=False,
        help="The day these figures were exported; earlier ones are kept.",
    )
    override_reason: str | None = declare(
        "Ready all the same",
        Kind.TEXT,
        only_own=True,
        help="Why it is published although a check says no; it is kept.",
    )

    @property
    def day(self) -> str | None:
        """The day it came out, else the one it is planned for; None where neither is known."""
        return self.published_on or (self.scheduled_at[:10] if self.scheduled_at else None)

    @property
    def awaits_number(self) -> bool:
        """Whether somebody said that it came out as planned, and its platform has not told it yet."""
        return self.state == PUBLISHED and self.scheduled_at is not None and self.external_id.startswith(TOLD)

    def own_problems(self) -> tuple[Problem, ...]:
        """Only what came out has a time of publishing and a number of its platform; what is planned is called something."""
        if self.state == PUBLISHED:
            unnumbered = self.external_id.startswith(PLANNED)
            return (Problem(_NO_NUMBER, column="external_id"),) if unnumbered else ()
        if self.published_at:
            return (Problem(_CAME_OUT, column="state"),)
        if not (self.title or self.text):
            return (Problem("Give the post a title or a text.", column="title"),)
        return ()


@frozen
class PostText(Record):
    """What a post says on another network than its own, fitted to what that one takes."""

    entity: ClassVar[str] = "post_text"
    singular: ClassVar[str] = "Text for a channel"
    plural: ClassVar[str] = "Texts by channel"
    part_of: ClassVar[str] = "post_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Texts for other channels",
        "The one text serves every channel.",
        columns=("channel", "title", "text", "first_comment"),
        typed=("channel", "title", "text"),
    )
    counted: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    label_field: ClassVar[str] = "channel"
    key: ClassVar[tuple[str, ...]] = ("post_id", "channel")

    post_id: int | None = declare("Post", Kind.REFERENCE, required=True, refers_to="post", importable=False)
    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    title: str | None = declare("Title", Kind.TEXT, searchable=True)
    text: str | None = declare("Text", Kind.LONG_TEXT, searchable=True)
    first_comment: str | None = declare("First comment", Kind.LONG_TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Post, PostText)
