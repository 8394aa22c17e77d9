"""What tools that count clicks on links tell: short links, pages of links, the entry of a shop on a map. A click is no visit."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing

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
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule",)
    key: ClassVar[tuple[str, ...]] = ("tool", "link", "breakdown", "part", "span")

    tool: str | None = declare("Source tool", Kind.TEXT, help="The tool that counted these clicks.")
    link: str = declare(
        "Link", Kind.TEXT, required=True, default="", searchable=True, aliases=("short link",)
    )
    title: str | None = declare("Title", Kind.TEXT, searchable=True)
    target: str | None = declare("Leads to", Kind.URL, searchable=True, aliases=("long url", "destination"))
    breakdown: str = declare("Cut by", Kind.TEXT, default="", importable=False, editable=False)
    part: str | None = declare("Part", Kind.TEXT, importable=False, editable=False)
    span: str = declare("Counted over", Kind.TEXT, default="", importable=False, editable=False)
    period_start: str = declare("From", Kind.DATE, required=True, default="", aliases=("date", "day"))
    period_end: str = declare("To", Kind.DATE, required=True, default="")
    channel: str | None = declare("Channel", Kind.CHANNEL)
    source: str | None = declare("Source", Kind.TEXT, searchable=True)
    medium: str | None = declare("Medium", Kind.TEXT)
    campaign: str | None = declare("Campaign in the link", Kind.TEXT, searchable=True)
    clicks: int | None = declare("Clicks", Kind.INTEGER, required=True, minimum=0)
    unique_clicks: int | None = declare("People who clicked", Kind.INTEGER, minimum=0)
    views: int | None = declare(
        "Views beside it", Kind.INTEGER, minimum=0, help="How often the page or entry with the link was seen."
    )


ENTITIES: tuple[type[Record], ...] = (LinkClicks,)
