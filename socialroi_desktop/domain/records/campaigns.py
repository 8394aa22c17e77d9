"""What a campaign offers to people, step by step, with who saw and answered it, and what is done within it."""

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


ACTIVITY_KIND = choices(
    ("giveaway", "Giveaway"),
    ("contest", "Contest"),
    ("paid", "Paid ads"),
    ("remarketing", "Remarketing"),
    ("partner", "Partner promotion"),
)
ACTIVITY_OBJECTIVE = choices(
    ("reach", "Reach"),
    ("followers", "Followers"),
    ("traffic", "Traffic"),
    ("leads", "Leads"),
    ("sales", "Sales"),
)
SHOWN_TO = choices(
    ("everybody", "Everybody"), ("site_visitors", "Visitors of the site"), ("old_customers", "Old customers")
)
MOTIVE = choices(("gain", "Gain"), ("resonance", "Resonance"), ("showing_off", "Showing off"))


@frozen
class Activity(Record):
    """Something that is done within a campaign: ads, remarketing, a giveaway. What it costs are the costs that name it."""

    entity: ClassVar[str] = "activity"
    singular: ClassVar[str] = "Activity"
    plural: ClassVar[str] = "Activities"
    part_of: ClassVar[str] = "campaign_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Activities",
        "Add ads, remarketing, giveaways or contests of this campaign; costs that name one count for the campaign.",
        columns=("name", "kind", "channel", "start", "end", "objective", "keep_plan"),
        typed=("name", "kind", "start", "keep_plan"),
    )
    joining: ClassVar[Joining] = Joining.ROW
    counted: ClassVar[bool] = False
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("campaign_id", "name")

    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, required=True, refers_to="campaign")
    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    kind: str | None = declare("Kind", Kind.CHOICE, required=True, choices=ACTIVITY_KIND)
    channel: str | None = declare("Channel", Kind.CHANNEL)
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    objective: str | None = declare("Objective", Kind.CHOICE, choices=ACTIVITY_OBJECTIVE)
    pixel: str | None = declare(
        "Pixel", Kind.TEXT, searchable=True, help="Which pixel or event counts what it brings."
    )
    shown_to: str | None = declare("Shown to", Kind.CHOICE, choices=SHOWN_TO)
    size: int | None = declare("People in it", Kind.INTEGER, minimum=0, help="How many the audience has.")
    region: str | None = declare("Region", Kind.TEXT, searchable=True)
    ages: str | None = declare("Age", Kind.TEXT, help="Such as 18-24.")
    gender: str | None = declare("Gender", Kind.TEXT)
    interests: str | None = declare("Interests", Kind.LONG_TEXT, searchable=True)
    information: str | None = declare(
        "What people must know", Kind.LONG_TEXT, searchable=True, help="What it is, until when, who may join."
    )
    guidance: str | None = declare(
        "Words to use", Kind.LONG_TEXT, searchable=True, help="What people are asked to write or show."
    )
    reward: str | None = declare("Reward", Kind.TEXT, searchable=True)
    mechanics: str | None = declare(
        "Mechanics",
        Kind.LONG_TEXT,
        searchable=True,
        help="How it goes: lottery, code for new followers, jury.",
    )
    motive: str | None = declare("Motive", Kind.CHOICE, choices=MOTIVE)
    countries: str | None = declare(
        "Countries", Kind.TEXT, is_territory=True, help="Who may join. Empty: worldwide."
    )
    keep_plan: str | None = declare(
        "Plan to keep them",
        Kind.LONG_TEXT,
        searchable=True,
        required=True,
        required_in=("kind", "giveaway"),
        help="How those who come for the prize stay: a giveaway only works with it.",
    )
    metrics: str | None = declare("Target metrics", Kind.LONG_TEXT, searchable=True, help="One a line.")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Offer, OfferDay, Activity)
