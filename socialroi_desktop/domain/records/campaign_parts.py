"""What belongs to a campaign: what went into it beside money, and what was found when it was over."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import PartListing

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


ENTITIES: tuple[type[Record], ...] = (CampaignInput, CampaignVerdict, CampaignCause)
