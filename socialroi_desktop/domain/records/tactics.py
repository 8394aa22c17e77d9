"""What is done for goals: tactics, on which days they were done, and how often each channel is posted to."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

# The first four may have the whole of it, the others are worked with.
DEPARTMENT = choices(
    ("marketing", "Marketing"),
    ("sales", "Sales"),
    ("pr", "PR"),
    ("community", "Community"),
    ("product", "Product"),
    ("shooting", "Shooting"),
    ("design", "Design"),
    ("service", "Service"),
    ("warehouse", "Warehouse"),
    ("ads", "Ads"),
    ("finance", "Finance"),
)
REQUEST = choices(
    ("budget", "Budget"),
    ("material", "Material"),
    ("stock", "Stock"),
    ("price", "Price"),
    ("other", "Something else"),
)
ONCE, DAILY, WEEKLY = "none", "daily", "weekly"
REPEAT = choices((ONCE, "Once"), (DAILY, "Every day"), (WEEKLY, "Every week"))
RUNNING, DONE, DROPPED = "running", "done", "dropped"
TACTIC_STATE = choices((RUNNING, "Running"), (DONE, "Done"), (DROPPED, "Dropped"))
OBJECTIVE = choices(
    ("reach", "Reach"),
    ("followers", "Followers"),
    ("engagement", "Conversations"),
    ("traffic", "Visits"),
    ("leads", "Leads"),
    ("sales", "Sales"),
    ("partners", "Partners"),
    ("insight", "Knowing more"),
)
# What of the data shows how far a tactic is; `queries.tactics.measures` counts each.
MEASURE = choices(
    ("posts_published", "Posts published"),
    ("posts_with_link", "Posts with a link"),
    ("posts_of_others", "Posts of others shared"),
    ("conversations", "Posts that ask or answer"),
    ("ad_spend", "Ad spend"),
    ("visits_of_page", "Visits of the page"),
    ("leads_by_form", "Leads"),
    ("subscribers", "E-mail subscriptions"),
    ("partners_listed", "Partners on the list"),
    ("partners_followed", "Partners followed"),
    ("touches_logged", "Touches with partners"),
    ("partners_contacted", "Partners turned to"),
    ("products_sent", "Products sent"),
    ("deals_signed", "Deals signed"),
    ("partners_with_link", "Partners with a link or code"),
    ("mentions_found", "Mentions found"),
    ("mentions_answered", "Mentions answered"),
    ("partnerships", "Partnerships"),
    ("inbound_links", "Inbound links"),
    ("earned_mentions", "Mentions in media"),
    ("codes_given", "Discount codes"),
    ("pieces_collected", "Pieces of customers"),
    ("orders_of_present", "Orders of present customers"),
)
CADENCE_UNIT = choices(("day", "A day"), ("week", "A week"))


@frozen
class Tactic(Record):
    """Something to do for a goal: once, every day or every week, ticked or counted."""

    entity: ClassVar[str] = "tactic"
    singular: ClassVar[str] = "Tactic"
    plural: ClassVar[str] = "Tactics"
    # The Plan tab has its own table of tactics.
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name", "goal_id")

    name: str = declare("Tactic", Kind.TEXT, required=True, searchable=True, default="")
    goal_id: int | None = declare("Goal", Kind.REFERENCE, refers_to="goal")
    repeat: str = declare("Repeat", Kind.CHOICE, required=True, choices=REPEAT, default=ONCE, falls_back=True)
    wanted: int | None = declare(
        "How many",
        Kind.INTEGER,
        minimum=1,
        help="How many each day or week, such as 10; of what is done once, how many in all.",
    )
    due_on: str | None = declare(
        "Due", Kind.DATE, help="The day it is due; of what repeats, the first such day."
    )
    minutes: int | None = declare(
        "Time each day",
        Kind.MINUTES,
        minimum=0,
        help="Counts as effort for each day it was done on, unless that day tells its own time.",
    )
    owner: str | None = declare("Owner", Kind.TEXT, searchable=True, in_charge=True, help="Who sees to it.")
    department: str | None = declare(
        "Department", Kind.CHOICE, choices=DEPARTMENT, help="Who does it, or is asked for something."
    )
    request: str | None = declare(
        "Asked for", Kind.CHOICE, choices=REQUEST, help="What the department is asked for, if it is."
    )
    objective: str | None = declare("Objective", Kind.CHOICE, choices=OBJECTIVE)
    channels: str | None = declare("Channels", Kind.CHANNELS)
    page: str | None = declare(
        "Page or form",
        Kind.TEXT,
        searchable=True,
        help="Where it leads people, such as shop.example/form; posts with a link there count as theirs.",
    )
    measure: str | None = declare(
        "Measured by",
        Kind.CHOICE,
        choices=MEASURE,
        help="What of the data shows how far it is, in the days and channels of its goal.",
    )
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    post_id: int | None = declare("Post", Kind.REFERENCE, refers_to="post", importable=False)
    influencer_id: int | None = declare("Partner", Kind.REFERENCE, refers_to="influencer", importable=False)
    state: str = declare(
        "State", Kind.CHOICE, required=True, choices=TACTIC_STATE, default=RUNNING, falls_back=True
    )
    done_on: str | None = declare("Done on", Kind.DATE)
    reason: str | None = declare("Why it was dropped", Kind.TEXT, searchable=True)
    playbook: str | None = declare("From the playbook", Kind.TEXT, shown=False, editable=False)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class TacticDone(Record):
    """One day on which something was done of a tactic: how many, and how long it took."""

    entity: ClassVar[str] = "tactic_done"
    singular: ClassVar[str] = "Day of a tactic"
    plural: ClassVar[str] = "Days of tactics"
    part_of: ClassVar[str] = "tactic_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Done on",
        "Not done on any day yet.",
        columns=("day", "count", "minutes", "note"),
        typed=("day", "count", "minutes"),
    )
    joining: ClassVar[Joining] = Joining.LARGER
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    day_field: ClassVar[str] = "day"
    told_by: ClassVar[tuple[str, ...]] = ("note",)
    key: ClassVar[tuple[str, ...]] = ("tactic_id", "day")

    tactic_id: int | None = declare("Tactic", Kind.REFERENCE, refers_to="tactic", required=True)
    day: str = declare("Day", Kind.DATE, required=True, default="")
    count: int = declare("Count", Kind.INTEGER, required=True, minimum=0, default=1, falls_back=True)
    minutes: int | None = declare("Time", Kind.MINUTES, minimum=0)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


@frozen
class Cadence(Record):
    """How often a channel is to be posted to, a day or a week, and of what the posts are to be made."""

    entity: ClassVar[str] = "cadence"
    singular: ClassVar[str] = "Posting target"
    plural: ClassVar[str] = "Posting targets"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    label_field: ClassVar[str] = "channel"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("channel", "account", "start")
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (
            ("posts", "usual", "own_share"),
            Problem(
                "Say the target, such as 3-5, or what is usual and by how many percent it is raised.",
                column="posts",
            ),
        ),
    )

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True, help="Empty: all of the channel.")
    unit: str | None = declare("Counted", Kind.CHOICE, required=True, choices=CADENCE_UNIT)
    usual: str | None = declare("Usual", Kind.TEXT, help="Posts as a number or a range, such as 3-5.")
    lift: str | None = declare("Raised by %", Kind.DECIMAL, help="Such as 50: 3-5 becomes 4.5-7.5.")
    posts: str | None = declare(
        "Target", Kind.TEXT, help="Posts as a number or a range; may be left to what is usual, raised."
    )
    start: str | None = declare("From", Kind.DATE, help="Empty: from the week on in which it is added.")
    end: str | None = declare("To", Kind.DATE)
    goal_id: int | None = declare("Goal", Kind.REFERENCE, refers_to="goal")
    own_share: int | None = declare("Own content %", Kind.INTEGER, minimum=0, maximum=100)
    curated_share: int | None = declare("Content of others %", Kind.INTEGER, minimum=0, maximum=100)
    conversation_share: int | None = declare("Conversation %", Kind.INTEGER, minimum=0, maximum=100)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """What keeps the target from being one number, and the shares from being a whole."""
        from socialroi_desktop.domain.cadence import cadence_problems

        shares = (self.own_share, self.curated_share, self.conversation_share)
        return cadence_problems(self.usual, self.lift, self.posts, shares)


ENTITIES: tuple[type[Record], ...] = (Tactic, TacticDone, Cadence)
