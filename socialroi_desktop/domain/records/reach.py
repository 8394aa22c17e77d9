"""What platforms and web analytics export: posts, advertising, visits."""

from dataclasses import dataclass
from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """One published post with its latest figures, as of the day they were exported."""

    entity: ClassVar[str] = "post"
    title: ClassVar[str] = "Post"
    plural: ClassVar[str] = "Posts"
    key: ClassVar[tuple[str, ...]] = ("channel", "external_id")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True)
    external_id: str = declare("Post id", Kind.TEXT, required=True, default="", shown=False)
    published_at: str | None = declare("Published", Kind.TIME, required=True)
    published_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    text: str | None = declare("Text", Kind.LONG_TEXT, searchable=True)
    kind: str | None = declare("Kind", Kind.CHOICE, choices=POST_KIND)
    permalink: str | None = declare("Link", Kind.URL)
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0)
    views: int | None = declare("Views", Kind.INTEGER, minimum=0)
    reach: int | None = declare(
        "Reach", Kind.INTEGER, minimum=0, help="People, not views; never added across platforms."
    )
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


@dataclass(frozen=True, slots=True, kw_only=True)
class AdCost(Record):
    """What one ad spent and brought between two days, as the ad platform tells it."""

    entity: ClassVar[str] = "ad_cost"
    title: ClassVar[str] = "Ad result"
    plural: ClassVar[str] = "Ad results"
    key: ClassVar[tuple[str, ...]] = (
        "channel",
        "account",
        "period_start",
        "period_end",
        "campaign",
        "ad_set",
        "ad",
        "occurrence",
    )

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT)
    period_start: str = declare("From", Kind.DATE, required=True, default="")
    period_end: str = declare("To", Kind.DATE, required=True, default="")
    campaign: str | None = declare("Campaign in the export", Kind.TEXT, searchable=True)
    ad_set: str | None = declare("Ad set", Kind.TEXT, searchable=True)
    ad: str | None = declare("Ad", Kind.TEXT, searchable=True)
    occurrence: int | None = declare(
        "Nth of the same name", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )
    campaign_id: int | None = declare(
        "Campaign", Kind.REFERENCE, refers_to="campaign", importable=False, editable=False
    )
    spend: int | None = declare("Spent", Kind.MONEY, minimum=0)
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="")
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0)
    reach: int | None = declare("Reach", Kind.INTEGER, minimum=0)
    clicks: int | None = declare("Clicks", Kind.INTEGER, minimum=0)
    link_clicks: int | None = declare("Link clicks", Kind.INTEGER, minimum=0)
    results: int | None = declare("Results", Kind.INTEGER, minimum=0)
    result_kind: str | None = declare("Result kind", Kind.TEXT)
    conversion_value: int | None = declare("Conversion value", Kind.MONEY)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSessions(Record):
    """Visits of the site in one cell of a web-analytics table.

    `breakdown` names the dimensions of the table it stood in; cells of two breakdowns are the same visits
    cut in two ways and are never added up.
    """

    entity: ClassVar[str] = "web_sessions"
    title: ClassVar[str] = "Visits"
    plural: ClassVar[str] = "Visits"
    key: ClassVar[tuple[str, ...]] = (
        "property",
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
    sessions: int | None = declare("Sessions", Kind.INTEGER, minimum=0)
    engaged_sessions: int | None = declare("Engaged sessions", Kind.INTEGER, minimum=0)
    users: int | None = declare("Users", Kind.INTEGER, minimum=0)
    new_users: int | None = declare("New users", Kind.INTEGER, minimum=0)
    page_views: int | None = declare("Page views", Kind.INTEGER, minimum=0)
    bounces: int | None = declare("Bounces", Kind.INTEGER, minimum=0)
    session_seconds: int | None = declare("Seconds on site", Kind.INTEGER, minimum=0)
    key_events: int | None = declare("Key events", Kind.INTEGER, minimum=0)
    web_revenue: int | None = declare("Revenue", Kind.MONEY)
    currency: str | None = declare("Currency", Kind.CURRENCY)
