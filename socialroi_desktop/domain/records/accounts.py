"""What platforms tell of an account by the day, what is read off by hand, and how the figures of a post grew: kept history."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing


@frozen
class AccountDay(Record):
    """The figures of one account on one day; exports of several figures fill the same row.

    `followers` and `members` are levels on that day, everything else is what happened on it. `reach` and `viewers` are
    people: never added over days or accounts without saying so. Reactions and the like may be below zero: people take
    them back, and platforms count that on the day they do.
    """

    entity: ClassVar[str] = "account_day"
    singular: ClassVar[str] = "Account day"
    plural: ClassVar[str] = "Account days"
    listing: ClassVar[Listing | None] = Listing(
        "platforms",
        "users-three",
        "No figures of accounts yet",
        "Drop the daily export of each account here, or press Weekly check-in and type your followers.",
        imported=True,
        short="Accounts by day",
    )
    day_field: ClassVar[str] = "day"
    told_by: ClassVar[tuple[str, ...]] = ("account", "channel")
    key: ClassVar[tuple[str, ...]] = ("channel", "account", "day")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True)
    day: str = declare("Date", Kind.DATE, required=True, default="", aliases=("day",))
    followers: int | None = declare(
        "Followers", Kind.INTEGER, minimum=0, aliases=("total followers", "subscribers"), falls="followed"
    )
    members: int | None = declare(
        "Group members", Kind.INTEGER, minimum=0, aliases=("members",), falls="followed"
    )
    new_followers: int | None = declare(
        "New followers", Kind.INTEGER, aliases=("new follows", "net followers")
    )
    unfollows: int | None = declare("Unfollows", Kind.INTEGER, minimum=0)
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0, falls="counted")
    reach: int | None = declare(
        "Reach",
        Kind.INTEGER,
        minimum=0,
        help="People on that day; days never add up to people.",
        falls="reacted",
    )
    views: int | None = declare("Views", Kind.INTEGER, minimum=0, aliases=("video views",), falls="counted")
    viewers: int | None = declare("Viewers", Kind.INTEGER, minimum=0, falls="reacted")
    profile_views: int | None = declare(
        "Profile views", Kind.INTEGER, minimum=0, aliases=("profile visits", "page views"), falls="counted"
    )
    engagements: int | None = declare("Engagements", Kind.INTEGER, aliases=("interactions",), falls="reacted")
    reactions: int | None = declare("Reactions", Kind.INTEGER, falls="reacted")
    likes: int | None = declare("Likes", Kind.INTEGER, falls="reacted")
    comments: int | None = declare("Comments", Kind.INTEGER, aliases=("replies",), falls="reacted")
    shares: int | None = declare("Shares", Kind.INTEGER, aliases=("reposts", "retweets"), falls="reacted")
    saves: int | None = declare("Saves", Kind.INTEGER, aliases=("bookmarks",), falls="reacted")
    link_clicks: int | None = declare(
        "Link clicks", Kind.INTEGER, minimum=0, aliases=("outbound clicks", "url clicks"), falls="counted"
    )
    total_clicks: int | None = declare(
        "All clicks", Kind.INTEGER, minimum=0, aliases=("clicks",), falls="counted"
    )
    mentions: int | None = declare("Mentions", Kind.INTEGER, minimum=0)
    posts: int | None = declare("Posts published", Kind.INTEGER, minimum=0)
    watch_seconds: int | None = declare("Seconds watched", Kind.INTEGER, minimum=0, falls="counted")
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class PostMetrics(Record):
    """The figures of a post as they stood on a day; the post itself holds the latest of them."""

    entity: ClassVar[str] = "post_metrics"
    singular: ClassVar[str] = "Figures of a post"
    plural: ClassVar[str] = "Figures of posts"
    part_of: ClassVar[str] = "post_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Figures by export", "No export told its figures yet."
    )
    counted: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.LARGER
    key: ClassVar[tuple[str, ...]] = ("post_id", "as_of")

    post_id: int | None = declare("Post", Kind.REFERENCE, required=True, refers_to="post", importable=False)
    as_of: str = declare("As of", Kind.DATE, required=True, default="")
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0)
    views: int | None = declare("Views", Kind.INTEGER, minimum=0)
    reach: int | None = declare("Reach", Kind.INTEGER, minimum=0)
    reactions: int | None = declare("Reactions", Kind.INTEGER, minimum=0)
    likes: int | None = declare("Likes", Kind.INTEGER, minimum=0)
    comments: int | None = declare("Comments", Kind.INTEGER, minimum=0)
    shares: int | None = declare("Shares", Kind.INTEGER, minimum=0)
    saves: int | None = declare("Saves", Kind.INTEGER, minimum=0)
    engagements: int | None = declare("Engagements", Kind.INTEGER, minimum=0)
    link_clicks: int | None = declare("Link clicks", Kind.INTEGER, minimum=0)
    total_clicks: int | None = declare("All clicks", Kind.INTEGER, minimum=0)
    follows: int | None = declare("Follows", Kind.INTEGER)
    watch_seconds: int | None = declare("Seconds watched", Kind.INTEGER, minimum=0)


@frozen
class ProfileCheck(Record):
    """What of an own account was as a partner wants to see it, on the day it was looked at.

    `ticked` names the items that held, with commas between; how many there were to look at is kept, as the list may change.
    """

    entity: ClassVar[str] = "profile_check"
    singular: ClassVar[str] = "Profile check"
    plural: ClassVar[str] = "Profile checks"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "checks",
        "No profile checked yet",
        "Before the first letter look at your own accounts as a partner does: Outreach tab, “Profile ready”.",
    )
    day_field: ClassVar[str] = "checked_on"
    label_field: ClassVar[str] = "account"
    told_by: ClassVar[tuple[str, ...]] = ("account", "channel")
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("channel", "account", "checked_on")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True)
    checked_on: str | None = declare("Checked on", Kind.DATE, help="Today, where no day is told.")
    ticked: str | None = declare(
        "What is ready", Kind.TEXT, help="Such as name, picture, bio, link; with commas between."
    )
    passed: int | None = declare("Ready", Kind.INTEGER, minimum=0, importable=False, editable=False)
    items: int | None = declare("Of", Kind.INTEGER, minimum=0, importable=False, editable=False)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class AccountFigure(Record):
    """What one measure of an own account stood at on a day, read off by hand where no export tells it: karma, downloads."""

    entity: ClassVar[str] = "account_figure"
    singular: ClassVar[str] = "Own figure of an account"
    plural: ClassVar[str] = "Own figures of accounts"
    part_of: ClassVar[str] = "account_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Own figures",
        "Note what only this platform counts: subscribers of a podcast, karma, views of a thread.",
        columns=("day", "metric", "value", "note"),
        typed=("day", "metric", "value", "note"),
    )
    label_field: ClassVar[str] = "metric"
    counted: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    key: ClassVar[tuple[str, ...]] = ("account_id", "metric", "day")

    account_id: int | None = declare("Account", Kind.REFERENCE, required=True, refers_to="account")
    metric: str = declare(
        "Figure",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        any_case=True,
        help="As the platform calls it; the same name each time makes a row of days.",
    )
    day: str = declare("Date", Kind.DATE, required=True, default="", past=True)
    value: str | None = declare("Value", Kind.DECIMAL, required=True)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (PostMetrics, AccountDay, ProfileCheck, AccountFigure)
