"""What platforms export of advertising."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing


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
    agreeing: ClassVar[tuple[str, ...]] = ("spend",)
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
    campaign: str | None = declare("Campaign in the export", Kind.TEXT, searchable=True, any_case=True)
    ad_set: str | None = declare("Ad set", Kind.TEXT, searchable=True, any_case=True)
    ad: str | None = declare("Ad", Kind.TEXT, searchable=True, any_case=True)
    occurrence: int | None = declare(
        "Nth of the same name", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )
    cut: str | None = declare(
        "Part of the cut",
        Kind.TEXT,
        shown=False,
        editable=False,
        importable=False,
        help="Which part this is where a report is cut by country, age or another column.",
    )
    campaign_id: int | None = declare(
        "Campaign", Kind.REFERENCE, refers_to="campaign", importable=False, editable=False
    )
    spend: int | None = declare("Spent", Kind.MONEY, minimum=0, falls="spent", comes_back=True)
    spend_rest: int | None = declare(
        "Spent beyond the smallest coin",
        Kind.INTEGER,
        rest_of="spend",
        only_own=True,
        shown=False,
        editable=False,
        help="Platforms tell spend finer than coins; what is beyond, in millionths of the smallest one, is added up, too.",
    )
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="")
    impressions: int | None = declare("Impressions", Kind.INTEGER, minimum=0, falls="counted")
    views: int | None = declare("Video views", Kind.INTEGER, minimum=0, falls="counted")
    reach: int | None = declare("Reach", Kind.INTEGER, minimum=0, falls="reacted")
    clicks: int | None = declare("Clicks", Kind.INTEGER, minimum=0, falls="counted")
    link_clicks: int | None = declare("Link clicks", Kind.INTEGER, minimum=0, falls="counted")
    results: int | None = declare("Results", Kind.INTEGER, minimum=0, falls="attributed")
    result_kind: str | None = declare("Result kind", Kind.TEXT)
    conversion_value: int | None = declare("Conversion value", Kind.MONEY, falls="attributed")


# What spend is told of; by channel and by parts the same spend can be told in several ways.
SPEND = tuple(name for name in AdCost.key if name not in (AdCost.numbered_by, "channel"))

ENTITIES: tuple[type[Record], ...] = (AdCost,)
