"""What a campaign offers to people, step by step, with who saw and answered it."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing

# In the order in which people usually meet them; an offer without a step of its own stands at this place.
OFFER_KIND = choices(
    ("value_content", "Value content"),
    ("lead_magnet", "Lead magnet"),
    ("tripwire", "Tripwire"),
    ("core", "Core offer"),
    ("upsell", "Upsell"),
)


@frozen
class Offer(Record):
    """One step of a funnel: what people get, what it asks of them, and how many were reached and answered."""

    entity: ClassVar[str] = "offer"
    singular: ClassVar[str] = "Offer"
    plural: ClassVar[str] = "Offers"
    # The Plan tab has its own table of them.
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    kind: str | None = declare("Kind", Kind.CHOICE, required=True, choices=OFFER_KIND)
    position: int | None = declare(
        "Step",
        Kind.INTEGER,
        minimum=1,
        maximum=99,
        help="Counted from 1. Empty: by its kind, from value content to upsell.",
    )
    campaign_id: int | None = declare(
        "Campaign", Kind.REFERENCE, refers_to="campaign", help="Offers of one campaign make one funnel."
    )
    product_id: int | None = declare("Product", Kind.REFERENCE, refers_to="product")
    page: str | None = declare("Landing page", Kind.URL)
    price: int | None = declare("Price", Kind.MONEY, minimum=0)
    threshold: int | None = declare(
        "From an order of", Kind.MONEY, minimum=0, help="The worth an order must have for it to hold."
    )
    currency: str | None = declare("Currency", Kind.CURRENCY)
    points: int | None = declare("Points", Kind.INTEGER, minimum=0, help="Points of loyalty it gives.")
    code: str | None = declare("Code", Kind.TEXT, searchable=True)
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    reached: int | None = declare(
        "Saw it", Kind.INTEGER, minimum=0, help="People in all. Where days are listed, these count instead."
    )
    responses: int | None = declare(
        "Answered",
        Kind.INTEGER,
        minimum=0,
        help="People who read on, signed up or bought. Where days are listed, these count instead.",
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class OfferDay(Record):
    """How many people saw and answered an offer on one day."""

    entity: ClassVar[str] = "offer_day"
    singular: ClassVar[str] = "Day of an offer"
    plural: ClassVar[str] = "Days of offers"
    part_of: ClassVar[str] = "offer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Counted by day",
        "No day is counted yet; the figures in all count.",
        columns=("day", "reached", "responses", "note"),
        typed=("day", "reached", "responses"),
    )
    joining: ClassVar[Joining] = Joining.LARGER
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    day_field: ClassVar[str] = "day"
    told_by: ClassVar[tuple[str, ...]] = ("note",)
    key: ClassVar[tuple[str, ...]] = ("offer_id", "day")

    offer_id: int | None = declare("Offer", Kind.REFERENCE, refers_to="offer", required=True)
    day: str = declare("Day", Kind.DATE, required=True, default="")
    reached: int | None = declare("Saw it", Kind.INTEGER, minimum=0)
    responses: int | None = declare("Answered", Kind.INTEGER, minimum=0)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Offer, OfferDay)
