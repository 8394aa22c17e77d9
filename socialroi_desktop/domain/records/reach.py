"""What platforms export: posts and advertising."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Listing, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen

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


@frozen
class Post(Record):
    """One published post with its latest figures, as of the day they were exported."""

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
    told_by: ClassVar[tuple[str, ...]] = ("text", "external_id")
    key: ClassVar[tuple[str, ...]] = ("channel", "external_id")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True, personal=True, names_somebody=True)
    external_id: str = declare("Post id", Kind.TEXT, required=True, default="", shown=False)
    published_at: str | None = declare("Published", Kind.TIME, required=True)
    published_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    text: str | None = declare("Text", Kind.LONG_TEXT, searchable=True, personal=True)
    kind: str | None = declare("Kind", Kind.CHOICE, choices=POST_KIND)
    permalink: str | None = declare("Link", Kind.URL, personal=True)
    target_link: str | None = declare(
        "Link in the post", Kind.URL, searchable=True, help="The page or form the post sends people to."
    )
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
    as_of: str | None = declare(
        "Figures of",
        Kind.DATE,
        editable=False,
        help="The day these figures were exported; earlier ones are kept.",
    )


@frozen
class AdCost(Record):
    """What one ad spent and brought between two days, as the ad platform tells it."""

    entity: ClassVar[str] = "ad_cost"
    singular: ClassVar[str] = "Ad result"
    plural: ClassVar[str] = "Ad results"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("period_start", "period_end"),)
    listing: ClassVar[Listing | None] = Listing(
        "spending",
        "megaphone",
        "No ad results yet",
        "Drop the export of your ad manager here: what each ad spent and brought.",
        imported=True,
        short="Ads",
    )
    day_field: ClassVar[str] = "period_end"
    first_day_field: ClassVar[str] = "period_start"
    told_by: ClassVar[tuple[str, ...]] = ("ad", "ad_set", "campaign")
    worth_field: ClassVar[str] = "spend"
    numbered_by: ClassVar[str] = "occurrence"
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


ENTITIES: tuple[type[Record], ...] = (Post, AdCost)
