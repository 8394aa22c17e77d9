"""What a goal says: why by when how much, its parts by channel or kind, its signals, and what each week taught."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

GOAL_KIND = choices(
    ("awareness", "Awareness"),
    ("traffic", "Traffic"),
    ("leads", "Leads"),
    ("influencers", "Influencers"),
    ("sales", "Sales"),
    ("listening", "Listening"),
    ("influence", "Influence"),
    ("networking", "Networking"),
    ("selling", "Selling"),
    ("stage", "Stage target"),
    ("own", "Own type"),
)
GOAL_LEVEL = choices(("big_goal", "Big goal"), ("event", "Event"), ("metric", "Metric"))
TARGET_KIND = choices(
    ("total", "Reach a number"), ("lift", "Grow by a percentage"), ("count", "Win so many more")
)
BASELINE_SOURCE = choices(
    ("measured", "Measured from imported rows"),
    ("typed", "Typed from another report"),
    ("new", "New: nothing was counted before"),
)
SHARE_MODEL = choices(
    ("last_touch", "Last touch"),
    ("last_non_direct", "Last touch that is not direct"),
    ("first_touch", "First touch"),
    ("linear", "Linear"),
    ("position", "By position"),
    ("time_decay", "Time decay"),
    ("markov", "Markov chain"),
)
_OF_KIND = "Of partners paid or unpaid; of leads contact_form, webinar, download, subscription, other, or a word of your own."
SIGNAL_VERDICT = choices(("rise", "Rises"), ("flat", "Stays"), ("fall", "Falls"))
_MEASURED = ("level", "metric")


@frozen
class Goal(Record):
    """What should have happened by a day, measured by one metric against a baseline that is on record.

    `target` and `baseline` are exact decimals in the metric's unit (money in whole currency units, rates as
    ratios); with target kind `lift` the target is a percentage on the baseline, with `count` what is won beyond it. Big goals
    and events are measured by the goals below them (`parent_id`) and need neither.
    """

    entity: ClassVar[str] = "goal"
    singular: ClassVar[str] = "Goal"
    plural: ClassVar[str] = "Goals"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (
        ("start", "end"),
        ("baseline_start", "baseline_end"),
        ("share_start", "share_end"),
    )
    # The Plan tab has its own page of goals.
    listing: ClassVar[Listing | None] = None
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    kind: str = declare("Type", Kind.CHOICE, required=True, choices=GOAL_KIND, default="sales")
    own_kind: str | None = declare("Own type", Kind.TEXT, help="Your own word where none of the types fits.")
    level: str = declare("Level", Kind.CHOICE, required=True, choices=GOAL_LEVEL, default="metric")
    parent_id: int | None = declare(
        "Part of the goal",
        Kind.REFERENCE,
        refers_to="goal",
        importable=False,
        help="The big goal or event this one serves; its progress is made of the goals below it.",
    )
    metric: str = declare("Metric", Kind.TEXT, required=True, required_in=_MEASURED, default="")
    of_kind: str | None = declare("Only of kind", Kind.TEXT, help=_OF_KIND)
    target_kind: str = declare(
        "Kind of target", Kind.CHOICE, required=True, choices=TARGET_KIND, default="total"
    )
    target: str | None = declare("Target", Kind.DECIMAL, required=True, required_in=_MEASURED)
    start: str = declare("From", Kind.DATE, required=True, default="")
    end: str = declare("To", Kind.DATE, required=True, default="")
    season: str | None = declare(
        "Season", Kind.TEXT, searchable=True, help="What people call these days, such as back to school."
    )
    channels: str | None = declare("Channels", Kind.CHANNELS)
    product_line: str | None = declare(
        "Product or line",
        Kind.TEXT,
        help="Sales count by their order lines. A deal counts unless it names a product of another line.",
    )
    pages: str | None = declare(
        "Page or section",
        Kind.LONG_TEXT,
        help="Only visits of these pages count: /contact is one page, /blog/ a section, * stands for anything.",
    )
    brief_id: int | None = declare(
        "Serves the brief",
        Kind.REFERENCE,
        refers_to="brief",
        help="Why you are on social, as it was written down; a new goal serves the newest version.",
    )
    campaign_id: int | None = declare(
        "Campaign",
        Kind.REFERENCE,
        refers_to="campaign",
        help="A number to reach counts what the campaign brought; growth, or sales of a product, all of the channels.",
    )
    baseline_source: str | None = declare(
        "Baseline from",
        Kind.CHOICE,
        required=True,
        required_in=_MEASURED,
        choices=BASELINE_SOURCE,
    )
    baseline: str | None = declare("Baseline", Kind.DECIMAL)
    baseline_start: str | None = declare("Baseline from day", Kind.DATE)
    baseline_end: str | None = declare("Baseline to day", Kind.DATE)
    baseline_note: str | None = declare("Where the baseline is from", Kind.TEXT)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    sales_forecast: str | None = declare(
        "Sales forecast",
        Kind.DECIMAL,
        minimum=0,
        help="What the whole shop should sell in these days, in its currency; a share of it is the target.",
    )
    social_share: str | None = declare(
        "Share of social", Kind.DECIMAL, minimum=0, maximum=100, help="In percent of what the shop sells."
    )
    growth: str | None = declare(
        "Growth on top", Kind.DECIMAL, help="In percent; the share alone never asks for more than before."
    )
    share_model: str | None = declare(
        "Model of the share",
        Kind.CHOICE,
        choices=SHARE_MODEL,
        help="Who was credited with sales when the share was measured: it depends on that.",
    )
    share_start: str | None = declare("Share from day", Kind.DATE)
    share_end: str | None = declare("Share to day", Kind.DATE)
    giveaways: int | None = declare("Giveaways to run", Kind.INTEGER, minimum=0)
    fans_picked: int | None = declare("Fans picked for each", Kind.INTEGER, minimum=0)
    invites_each: int | None = declare("Invites by each fan", Kind.INTEGER, minimum=0)
    accept_rate: str | None = declare(
        "Accepted invites", Kind.DECIMAL, minimum=0, maximum=100, help="In percent of those who are invited."
    )
    follows_id: int | None = declare(
        "Follows the goal",
        Kind.REFERENCE,
        refers_to="goal",
        importable=False,
        help="The goal that comes first: recruit partners, then let them promote.",
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class GoalTarget(Record):
    """What a part of a goal has to bring, of one channel, one kind, or both; the parts add up to the goal's target."""

    entity: ClassVar[str] = "goal_target"
    singular: ClassVar[str] = "Part of a target"
    plural: ClassVar[str] = "Parts of targets"
    part_of: ClassVar[str] = "goal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Parts of the target",
        "One target for all channels and kinds.",
        columns=("channel", "kind", "target"),
        typed=("channel", "kind", "target"),
    )
    counted: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("goal_id", "channel", "kind")
    joining: ClassVar[Joining] = Joining.WHOLE
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (
            ("channel", "kind"),
            Problem("Say of which channel or kind this part of the target is.", column="channel"),
        ),
    )

    goal_id: int | None = declare("Goal", Kind.REFERENCE, required=True, refers_to="goal", importable=False)
    channel: str | None = declare("Channel", Kind.CHANNEL)
    kind: str | None = declare("Kind", Kind.TEXT, help=_OF_KIND)
    target: str | None = declare("Target", Kind.DECIMAL, required=True, minimum=0)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class GoalSignal(Record):
    """A metric that is watched beside a goal's own: whether it rises against the period before."""

    entity: ClassVar[str] = "goal_signal"
    singular: ClassVar[str] = "Signal"
    plural: ClassVar[str] = "Signals"
    part_of: ClassVar[str] = "goal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Signals",
        "No signals are watched beside the metric.",
        columns=("metric", "channel", "start_value", "target"),
        typed=("metric", "channel", "start_value", "target"),
    )
    counted: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    label_field: ClassVar[str] = "metric"
    key: ClassVar[tuple[str, ...]] = ("goal_id", "metric", "channel")
    joining: ClassVar[Joining] = Joining.ROW

    goal_id: int | None = declare("Goal", Kind.REFERENCE, required=True, refers_to="goal", importable=False)
    metric: str = declare("Metric", Kind.TEXT, required=True, default="")
    channel: str | None = declare("Channel", Kind.CHANNEL)
    start_value: str | None = declare(
        "Value before", Kind.DECIMAL, help="Left empty it is measured over as many days before the goal."
    )
    target: str | None = declare(
        "Value at the end", Kind.DECIMAL, help="What it should come to, if anything."
    )
    judged: str | None = declare(
        "Judged",
        Kind.CHOICE,
        choices=SIGNAL_VERDICT,
        help="Your own word where nothing measures it; what is measured goes before it.",
    )
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class GoalNote(Record):
    """What changed in a week of a goal and what will change next."""

    entity: ClassVar[str] = "goal_note"
    singular: ClassVar[str] = "Note on a week"
    plural: ClassVar[str] = "Notes on weeks"
    part_of: ClassVar[str] = "goal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Week by week",
        "Nothing noted yet.",
        columns=("week", "changed", "next"),
        typed=("week", "changed", "next"),
    )
    counted: ClassVar[bool] = False
    taggable: ClassVar[bool] = False
    label_field: ClassVar[str] = "week"
    key: ClassVar[tuple[str, ...]] = ("goal_id", "week")
    joining: ClassVar[Joining] = Joining.ROW

    goal_id: int | None = declare("Goal", Kind.REFERENCE, required=True, refers_to="goal", importable=False)
    week: str = declare(
        "Week", Kind.DATE, required=True, default="", help="Any day of it; its first is kept."
    )
    changed: str | None = declare("What changed", Kind.LONG_TEXT, searchable=True)
    next: str | None = declare("What will change next", Kind.LONG_TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Goal, GoalTarget, GoalSignal, GoalNote)
