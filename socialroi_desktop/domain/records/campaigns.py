"""What the seller plans to spend on: campaigns, and what is done within them."""

from decimal import Decimal
from typing import Any, ClassVar

from socialroi_desktop.domain.fields import Choice, Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Known, Listing, PartListing
from socialroi_desktop.domain.problem import Problem


def audience_region() -> Any:
    """Return the field of the region, the same wherever somebody is spoken to."""
    return declare("Region of the audience", Kind.TEXT, searchable=True, help="Such as Poland, or Tricity.")


def audience_age() -> Any:
    """Return the field of the age."""
    return declare("Age of the audience", Kind.TEXT, help="Such as 18-24.")


def audience_gender() -> Any:
    """Return the field of the gender."""
    return declare("Gender of the audience", Kind.TEXT)


def audience_interests() -> Any:
    """Return the field of the interests."""
    return declare(
        "Interests of the audience", Kind.TEXT, searchable=True, help="Such as skating, streetwear."
    )


@frozen
class Campaign(Record):
    """A planned effort that costs and orders are tied to."""

    entity: ClassVar[str] = "campaign"
    singular: ClassVar[str] = "Campaign"
    plural: ClassVar[str] = "Campaigns"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "flag",
        "No campaigns yet",
        "Add a campaign and the names its links and ads carry; orders then find it by themselves.",
    )
    known: ClassVar[Known | None] = Known("name", "link_names")
    key: ClassVar[tuple[str, ...]] = ("name",)
    groups: ClassVar[tuple[Choice, ...]] = choices(
        ("audience_region", "People"),
        ("product_line", "Goods and place"),
        ("link_names", "How it is known"),
        ("closed_on", "When it is over"),
    )

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    purpose: str | None = declare(
        "Purpose", Kind.TEXT, searchable=True, help="What it is for, in a sentence."
    )
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    channels: str | None = declare("Channels", Kind.CHANNELS)
    budget: int | None = declare("Budget", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    audience_region: str | None = audience_region()
    audience_age: str | None = audience_age()
    audience_gender: str | None = audience_gender()
    audience_interests: str | None = audience_interests()
    product_line: str | None = declare("Product or line", Kind.TEXT, searchable=True)
    place: str | None = declare(
        "Place",
        Kind.TEXT,
        searchable=True,
        help="Where people buy: own shop, a shop on a network, a live stream, a market.",
    )
    landing_page: str | None = declare("Landing page", Kind.URL)
    link_names: str | None = declare(
        "Names in links and ads",
        Kind.LONG_TEXT,
        help="utm_campaign values and ad campaign names that mean this campaign, one a line.",
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)
    closed_on: str | None = declare(
        "Closed on", Kind.DATE, past=True, help="The day of its post-mortem; it then is due no more."
    )
    lessons: str | None = declare(
        "Lessons", Kind.LONG_TEXT, searchable=True, help="What the next campaign should know of this one."
    )


PARTNER, SALE = "partner", "sale"
ACTIVITY_KIND = choices(
    ("giveaway", "Giveaway"),
    ("contest", "Contest"),
    ("paid", "Paid ads"),
    ("remarketing", "Remarketing"),
    (PARTNER, "Partner promotion"),
    (SALE, "Sale or discount"),
)
LEAST_LIFT, MOST_LIFT = Decimal("0.1"), Decimal(50)
# Those whose reach is bought.
PAID = frozenset({"paid", "remarketing"})
# Those that people follow for: it is told how many of them stay.
DRAWS_FOLLOWERS = frozenset({"giveaway", "contest"})
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


def lift() -> Any:
    """Return the field that tells how many times as much as an ordinary day the days of a sale bring."""
    return declare(
        "Times an ordinary day",
        Kind.DECIMAL,
        help="Such as 3 for three times as much. Empty: as past sale days tell. Goals and forecasts use it.",
    )


def lift_problems(told: str | None) -> tuple[Problem, ...]:
    """Return what is wrong with a lift."""
    if told is None or LEAST_LIFT <= Decimal(told) <= MOST_LIFT:
        return ()
    template = "Days of a sale bring between {least} and {most} times an ordinary day; leave it empty where it is not known."
    return (Problem(template, {"least": str(LEAST_LIFT), "most": str(MOST_LIFT)}, column="lift"),)


@frozen
class SaleDay(Record):
    """Days of which a seller says that they are no ordinary ones: goals expect more of them, forecasts as well."""

    entity: ClassVar[str] = "sale_day"
    singular: ClassVar[str] = "Sale days"
    plural: ClassVar[str] = "Sale days"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "calendar-check",
        "No sale days yet",
        "Mark days that bring more than others, such as Black Friday; goals and forecasts then expect it.",
    )
    counted: ClassVar[bool] = False
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("name", "start")

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    start: str = declare("From", Kind.DATE, required=True, default="")
    end: str = declare("To", Kind.DATE, required=True, default="")
    lift: str | None = lift()
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Days of a sale bring something."""
        return lift_problems(self.lift)


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
    groups: ClassVar[tuple[Choice, ...]] = choices(
        ("audience_region", "People"),
        ("information", "What people are told and get"),
        ("partners", "With partners"),
        ("lift", "Sale days"),
    )

    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, required=True, refers_to="campaign")
    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    kind: str | None = declare("Kind", Kind.CHOICE, required=True, choices=ACTIVITY_KIND)
    channel: str | None = declare("Channel", Kind.CHANNEL)
    account_id: int | None = declare(
        "Own account",
        Kind.REFERENCE,
        refers_to="account",
        help="On which of your accounts of the channel. Empty: all of them.",
    )
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    objective: str | None = declare("Objective", Kind.CHOICE, choices=ACTIVITY_OBJECTIVE)
    pixel: str | None = declare(
        "Pixel", Kind.TEXT, searchable=True, help="Which pixel or event counts what it brings."
    )
    shown_to: str | None = declare("Shown to", Kind.CHOICE, choices=SHOWN_TO)
    size: int | None = declare("People in it", Kind.INTEGER, minimum=0, help="How many the audience has.")
    audience_region: str | None = audience_region()
    audience_age: str | None = audience_age()
    audience_gender: str | None = audience_gender()
    audience_interests: str | None = audience_interests()
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
    participants: int | None = declare(
        "Took part",
        Kind.INTEGER,
        minimum=0,
        help="How many people joined, by the count of the platform or your own.",
    )
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
    partners: str | None = declare(
        "Partner brands",
        Kind.LONG_TEXT,
        searchable=True,
        required=True,
        required_in=("kind", PARTNER),
        help="With whom it is done, one a line.",
    )
    link: str | None = declare(
        "Link used",
        Kind.URL,
        searchable=True,
        help="Visits, leads and sales that come by it are credited to the partner. Best tagged with utm_source and utm_campaign.",
    )
    lift: str | None = lift()
    metrics: str | None = declare("Target metrics", Kind.LONG_TEXT, searchable=True, help="One a line.")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Days of a sale bring something."""
        return lift_problems(self.lift)


ENTITIES: tuple[type[Record], ...] = (Campaign, Activity, SaleDay)
