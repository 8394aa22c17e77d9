"""What belongs to a plan beside goals and campaigns: offers, inputs and verdicts of campaigns, decisions on what is due."""

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


EFFECTIVE, NOT_EFFECTIVE, UNTOLD = "effective", "not_effective", "untold"
VERDICT = choices((EFFECTIVE, "Effective"), (NOT_EFFECTIVE, "Not effective"), (UNTOLD, "Cannot tell"))
PERIOD_TOO_SHORT, OTHER_CAUSE = "period_too_short", "other"
# In the order in which they are asked about.
CAUSE = choices(
    (PERIOD_TOO_SHORT, "Period too short"),
    ("wrong_audience", "Wrong audience"),
    ("wrong_channel", "Wrong channel"),
    ("weak_offer", "Weak offer"),
    ("poor_content", "Poor content"),
    ("little_budget", "Too little budget"),
    ("price", "Price too high"),
    ("out_of_stock", "Out of stock"),
    ("landing_page", "Poor landing page"),
    ("tracking", "Tracking broken"),
    ("outside", "Outside event"),
    (OTHER_CAUSE, "Other"),
)


@frozen
class CampaignInput(Record):
    """Something that went into a campaign and is no money: sample pairs, a borrowed studio, help of friends."""

    entity: ClassVar[str] = "campaign_input"
    singular: ClassVar[str] = "Other input"
    plural: ClassVar[str] = "Other inputs"
    part_of: ClassVar[str] = "campaign_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Other inputs",
        "Note what went into it and is no money, such as 2 sample pairs.",
        columns=("quantity", "what", "day", "note"),
        typed=("quantity", "what", "day"),
    )
    joining: ClassVar[Joining] = Joining.ROW
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    label_field: ClassVar[str] = "what"
    key: ClassVar[tuple[str, ...]] = ("campaign_id", "what", "day")

    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, required=True, refers_to="campaign")
    what: str = declare("What", Kind.TEXT, required=True, searchable=True, default="")
    quantity: str | None = declare("How many", Kind.DECIMAL, minimum=0)
    day: str | None = declare("Day", Kind.DATE)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class CampaignVerdict(Record):
    """Whether a campaign was effective by one metric, with the figure and target of the day it was said."""

    entity: ClassVar[str] = "campaign_verdict"
    singular: ClassVar[str] = "Verdict on a metric"
    plural: ClassVar[str] = "Verdicts on metrics"
    part_of: ClassVar[str] = "campaign_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "What worked",
        "No metric is marked yet; the post-mortem asks for each.",
        columns=("metric", "verdict", "value", "target", "note"),
        typed=("metric", "verdict", "note"),
    )
    joining: ClassVar[Joining] = Joining.ROW
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    label_field: ClassVar[str] = "metric"
    key: ClassVar[tuple[str, ...]] = ("campaign_id", "metric", "goal_id")

    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, required=True, refers_to="campaign")
    metric: str = declare(
        "Metric", Kind.TEXT, required=True, default="", help="Its id as figures name it, such as roi."
    )
    goal_id: int | None = declare(
        "Goal", Kind.REFERENCE, refers_to="goal", help="The goal the target is of, where it is one of a goal."
    )
    verdict: str | None = declare("Verdict", Kind.CHOICE, required=True, choices=VERDICT)
    value: str | None = declare("Figure", Kind.DECIMAL, help="What it came to when it was judged.")
    target: str | None = declare("Target", Kind.DECIMAL)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class CampaignCause(Record):
    """A cause that was ticked in the post-mortem of a campaign, with own words."""

    entity: ClassVar[str] = "campaign_cause"
    singular: ClassVar[str] = "Cause"
    plural: ClassVar[str] = "Causes"
    part_of: ClassVar[str] = "campaign_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Causes",
        "No cause is ticked yet; the post-mortem offers them.",
        columns=("cause", "words"),
        typed=("cause", "words"),
    )
    joining: ClassVar[Joining] = Joining.ROW
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    label_field: ClassVar[str] = "cause"
    key: ClassVar[tuple[str, ...]] = ("campaign_id", "cause")

    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, required=True, refers_to="campaign")
    cause: str | None = declare("Cause", Kind.CHOICE, required=True, choices=CAUSE)
    words: str | None = declare("In own words", Kind.TEXT, searchable=True)


DUE_STATE = choices(("done", "Done"), ("moved", "Moved"), ("dropped", "Dropped"))


@frozen
class DueMark(Record):
    """What was decided of something that was due and has no field of its own for it: done, moved, or dropped with a reason."""

    entity: ClassVar[str] = "due_mark"
    singular: ClassVar[str] = "Decision on what is due"
    plural: ClassVar[str] = "Decisions on what is due"
    listing: ClassVar[Listing | None] = None
    label_field: ClassVar[str] = "kind"
    day_field: ClassVar[str] = "due_on"
    told_by: ClassVar[tuple[str, ...]] = ("kind", "reason")
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("kind", "row", "due_on")

    kind: str = declare("What is due", Kind.TEXT, required=True, default="")
    row: int | None = declare("Row", Kind.INTEGER, required=True, importable=False)
    due_on: str = declare("Due on", Kind.DATE, required=True, default="")
    state: str = declare("Decision", Kind.CHOICE, choices=DUE_STATE, required=True, default="done")
    moved_to: str | None = declare("Moved to", Kind.DATE)
    reason: str | None = declare("Reason", Kind.TEXT, searchable=True)
    decided_on: str | None = declare("Decided on", Kind.DATE)


ENTITIES: tuple[type[Record], ...] = (Offer, OfferDay, CampaignInput, CampaignVerdict, CampaignCause, DueMark)
