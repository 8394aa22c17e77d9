"""What is told of the ways to the site: visits, times on pages, clicks on links, and what the seller says of sources."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing


@frozen
class WebSessions(Record):
    """Visits of the site in one cell of a web-analytics table.

    `breakdown` names the dimensions of the table it stood in; cells of two breakdowns are the same visits
    cut in two ways and are never added up.
    """

    entity: ClassVar[str] = "web_sessions"
    singular: ClassVar[str] = "Visits"
    plural: ClassVar[str] = "Visits"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("period_start", "period_end"),)
    listing: ClassVar[Listing | None] = Listing(
        "site",
        "globe",
        "No visits yet",
        "Drop a traffic report of your web analytics here, by channel and day.",
        imported=True,
    )
    day_field: ClassVar[str] = "period_end"
    first_day_field: ClassVar[str] = "period_start"
    told_by: ClassVar[tuple[str, ...]] = ("source", "channel_group", "page", "breakdown")
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule", "account")
    key: ClassVar[tuple[str, ...]] = (
        "property",
        "tool",
        "breakdown",
        "period_start",
        "period_end",
        "hour",
        "channel_group",
        "source",
        "medium",
        "campaign",
        "page",
    )

    property: str | None = declare("Site", Kind.TEXT)
    breakdown: str = declare("Breakdown", Kind.TEXT, default="", importable=False, editable=False)
    period_start: str = declare("From", Kind.DATE, required=True, default="", aliases=("date", "day"))
    period_end: str = declare("To", Kind.DATE, required=True, default="")
    hour: int | None = declare("Hour", Kind.INTEGER, minimum=0, maximum=23)
    channel: str | None = declare("Channel", Kind.CHANNEL)
    channel_group: str | None = declare("Channel group", Kind.TEXT)
    source: str | None = declare("Source", Kind.TEXT, searchable=True)
    medium: str | None = declare("Medium", Kind.TEXT)
    campaign: str | None = declare("Campaign in the link", Kind.TEXT, searchable=True)
    page: str | None = declare("Page", Kind.TEXT, searchable=True)
    tool: str | None = declare("Source tool", Kind.TEXT, help="The analytics tool that counted these visits.")
    sessions: int | None = declare("Sessions", Kind.INTEGER, minimum=0, falls="counted")
    engaged_sessions: int | None = declare("Engaged sessions", Kind.INTEGER, minimum=0, falls="counted")
    users: int | None = declare("Users", Kind.INTEGER, minimum=0, falls="counted")
    new_users: int | None = declare("New users", Kind.INTEGER, minimum=0)
    page_views: int | None = declare("Page views", Kind.INTEGER, minimum=0, falls="counted")
    bounces: int | None = declare("Bounces", Kind.INTEGER, minimum=0)
    session_seconds: int | None = declare("Seconds on site", Kind.INTEGER, minimum=0)
    engagement_seconds: int | None = declare(
        "Engagement time",
        Kind.INTEGER,
        minimum=0,
        help="Seconds in which the page stood in front, as the tool counts them.",
    )
    page_seconds: int | None = declare(
        "Time on pages",
        Kind.INTEGER,
        minimum=0,
        help="Seconds between pages; the last page of a visit has none.",
    )
    key_events: int | None = declare("Key events", Kind.INTEGER, minimum=0, falls="attributed")
    web_revenue: int | None = declare("Revenue", Kind.MONEY, falls="attributed")
    revenue_rest: int | None = declare(
        "Revenue beyond the smallest coin",
        Kind.INTEGER,
        rest_of="web_revenue",
        only_own=True,
        shown=False,
        editable=False,
        help="Tools tell revenue finer than coins; what is beyond, in millionths of the smallest one, is added up, too.",
    )
    currency: str | None = declare("Currency", Kind.CURRENCY)


@frozen
class TimeBand(Record):
    """What a visit of at least so many seconds means to the seller; a visit is in the longest band it reaches."""

    entity: ClassVar[str] = "time_band"
    singular: ClassVar[str] = "Time band"
    plural: ClassVar[str] = "Time bands"
    listing: ClassVar[Listing | None] = Listing(
        "site",
        "timer",
        "No time bands",
        "Add what a visit of so many seconds means to you; visits are then counted by band.",
    )
    own_file: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("seconds",)

    name: str = declare("What the visitor did", Kind.TEXT, required=True, default="", searchable=True)
    seconds: int | None = declare("From seconds", Kind.INTEGER, required=True, minimum=0)


@frozen
class PageTime(Record):
    """How long one page of one visit was looked at; only such raw rows can be added up to an engagement time."""

    entity: ClassVar[str] = "page_time"
    singular: ClassVar[str] = "Page of a visit"
    plural: ClassVar[str] = "Pages of visits"
    listing: ClassVar[Listing | None] = Listing(
        "site",
        "timer",
        "No page times yet",
        "Drop a file with a row for each page of a visit: visit, time, page, seconds.",
        imported=True,
        short="Times on pages",
    )
    day_field: ClassVar[str] = "visited_on"
    time_field: ClassVar[str] = "visited_at"
    told_by: ClassVar[tuple[str, ...]] = ("page", "visit")
    numbered_by: ClassVar[str] = "occurrence"
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule", "account")
    key: ClassVar[tuple[str, ...]] = ("property", "visit", "visited_at", "page", "occurrence")

    property: str | None = declare("Site", Kind.TEXT)
    visited_at: str = declare(
        "Time", Kind.TIME, required=True, default="", aliases=("timestamp", "date", "visited at")
    )
    visited_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    visit: str = declare(
        "Visit",
        Kind.TEXT,
        required=True,
        is_id=True,
        default="",
        aliases=("session", "session id", "visit id"),
    )
    page: str | None = declare("Page", Kind.TEXT, searchable=True, aliases=("url", "page path"))
    seconds: int | None = declare(
        "Seconds",
        Kind.INTEGER,
        required=True,
        minimum=0,
        aliases=("time on page", "duration", "engagement time"),
    )
    channel: str | None = declare("Channel", Kind.CHANNEL)
    source: str | None = declare("Source", Kind.TEXT, searchable=True)
    medium: str | None = declare("Medium", Kind.TEXT)
    tool: str | None = declare("Source tool", Kind.TEXT)
    occurrence: int | None = declare(
        "Nth alike", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )


@frozen
class SourceRule(Record):
    """Which channel a source is of: every visit and order that came from it follows, those to come as well.

    `source` is the word of a tagged link, or a site; with `medium` only what came by that medium.
    """

    entity: ClassVar[str] = "source_rule"
    singular: ClassVar[str] = "Source"
    plural: ClassVar[str] = "Sources"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "compass",
        "No sources named yet",
        "Say which channel a source is of that the app does not know; its visits and orders follow.",
    )
    label_field: ClassVar[str] = "source"
    key: ClassVar[tuple[str, ...]] = ("word", "medium")
    own_file: ClassVar[bool] = False

    source: str = declare(
        "Source",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        help="As a tagged link names it, or a site: spring-flyer, blog.example.",
    )
    medium: str | None = declare("Medium", Kind.TEXT, help="Only what came by this medium; blank for any.")
    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="", opens=True)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)
    word: str | None = declare(
        "Word", Kind.TEXT, editable=False, importable=False, shown=False, folds="source"
    )


# In the place of the days of a count: it tells all clicks since the link was made, and is brought up to date.
LIFETIME = "lifetime"


@frozen
class LinkClicks(Record):
    """The clicks on one link as one tool counted them in some days, or since it was made.

    `breakdown` names what its table is cut by (country, referrer, device), `part` the piece that this row is: pieces of one
    cut add up, two cuts are the same clicks. `span` tells the days of a count apart, or is `LIFETIME`.
    """

    entity: ClassVar[str] = "link_clicks"
    singular: ClassVar[str] = "Clicks on a link"
    plural: ClassVar[str] = "Clicks on links"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("period_start", "period_end"),)
    listing: ClassVar[Listing | None] = Listing(
        "site",
        "cursor",
        "No clicks on links yet",
        "Drop a list of your short links or your page of links here, with the clicks on each.",
        imported=True,
    )
    day_field: ClassVar[str] = "period_end"
    first_day_field: ClassVar[str] = "period_start"
    told_by: ClassVar[tuple[str, ...]] = ("title", "link", "part")
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule", "account")
    key: ClassVar[tuple[str, ...]] = ("tool", "link", "breakdown", "part", "span")

    tool: str | None = declare("Source tool", Kind.TEXT, help="The tool that counted these clicks.")
    link: str = declare(
        "Link", Kind.TEXT, required=True, default="", searchable=True, aliases=("short link",)
    )
    title: str | None = declare("Title", Kind.TEXT, searchable=True)
    clicks: int | None = declare("Clicks", Kind.INTEGER, required=True, minimum=0, falls="counted")
    period_start: str = declare("From", Kind.DATE, required=True, default="", aliases=("date", "day"))
    period_end: str = declare("To", Kind.DATE, required=True, default="")
    channel: str | None = declare("Channel", Kind.CHANNEL)
    campaign: str | None = declare("Campaign in the link", Kind.TEXT, searchable=True)
    source: str | None = declare("Source", Kind.TEXT, searchable=True)
    medium: str | None = declare("Medium", Kind.TEXT)
    target: str | None = declare("Leads to", Kind.URL, searchable=True, aliases=("long url", "destination"))
    unique_clicks: int | None = declare("People who clicked", Kind.INTEGER, minimum=0, falls="counted")
    views: int | None = declare(
        "Views beside it",
        Kind.INTEGER,
        minimum=0,
        help="How often the page or entry with the link was seen; links of one page share them, so they never add up.",
    )
    breakdown: str = declare("Cut by", Kind.TEXT, default="", importable=False, editable=False)
    part: str | None = declare("Part", Kind.TEXT, importable=False, editable=False)
    span: str = declare("Counted over", Kind.TEXT, default="", importable=False, editable=False)


ENTITIES: tuple[type[Record], ...] = (WebSessions, PageTime, TimeBand, LinkClicks, SourceRule)
