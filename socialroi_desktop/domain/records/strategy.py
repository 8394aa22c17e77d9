"""Who the shop is and where: briefs, the brand kit, own accounts, stages with the share of each platform, and roles."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.records.tactics import DEPARTMENT

# What a brief answers, in the order in which it is thought through.
QUESTIONS = (
    "why_social", "wanted_value", "positioning", "tone", "consumers", "likes", "competitors", "present_state",
    "people", "material", "money",
)  # fmt: skip


@frozen
class Brief(Record):
    """Why the shop is on social media and who it is, as of a day; the next version is another brief."""

    entity: ClassVar[str] = "brief"
    singular: ClassVar[str] = "Brief"
    plural: ClassVar[str] = "Briefs"
    # The Plan tab has its own table of them, as of all in this module.
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    titled_by: ClassVar[tuple[str, ...]] = ("positioning", "why_social", "wanted_value")
    told_by: ClassVar[tuple[str, ...]] = ("name", "dated_on")
    key: ClassVar[tuple[str, ...]] = ("name", "dated_on")

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    dated_on: str | None = declare("Version of", Kind.DATE, help="Today, where no day is told.")
    why_social: str | None = declare(
        "Why on social",
        Kind.LONG_TEXT,
        searchable=True,
        help="Why this shop is on social media at all.",
    )
    wanted_value: str | None = declare(
        "Wanted value",
        Kind.LONG_TEXT,
        searchable=True,
        help="What it shall bring: sales, a name, friends who come back.",
    )
    positioning: str | None = declare(
        "Positioning", Kind.LONG_TEXT, searchable=True, help="What you are, for whom, unlike whom."
    )
    tone: str | None = declare("Tone", Kind.LONG_TEXT, searchable=True, help="How you speak, and never do.")
    consumers: str | None = declare("Where buyers are", Kind.LONG_TEXT, searchable=True)
    likes: str | None = declare("What they like", Kind.LONG_TEXT, searchable=True)
    competitors: str | None = declare("Competitors", Kind.LONG_TEXT, searchable=True)
    present_state: str | None = declare("Present state online", Kind.LONG_TEXT, searchable=True)
    people: str | None = declare("People at hand", Kind.LONG_TEXT, searchable=True)
    material: str | None = declare("Material at hand", Kind.LONG_TEXT, searchable=True)
    money: int | None = declare("Money at hand", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class Brand(Record):
    """A brand as people meet it: its words, the names it has on networks, its look. Logos are the files kept with it."""

    entity: ClassVar[str] = "brand"
    singular: ClassVar[str] = "Brand"
    plural: ClassVar[str] = "Brand kit"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    words: str | None = declare(
        "Brand words",
        Kind.LONG_TEXT,
        searchable=True,
        help="What people call it, one a line: also misspelt, also in other languages.",
    )
    handles: str | None = declare(
        "Handles and hashtags",
        Kind.LONG_TEXT,
        searchable=True,
        help="One a line. Your accounts under Platforms count as well.",
    )
    products: str | None = declare(
        "Products and lines", Kind.LONG_TEXT, searchable=True, help="What is sold under this name."
    )
    look: str | None = declare("Look", Kind.LONG_TEXT, help="Colours, type, what a picture must show.")
    slogan: str | None = declare("Slogan", Kind.TEXT, searchable=True)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


CARD_KIND = choices(("persona", "Persona"), ("objection", "Objection"), ("lesson", "Lesson"))


@frozen
class Card(Record):
    """What somebody who answers should know: who the buyers are, what they object to and the answer, what was learned."""

    entity: ClassVar[str] = "card"
    singular: ClassVar[str] = "Card"
    plural: ClassVar[str] = "Cards"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    told_by: ClassVar[tuple[str, ...]] = ("name", "text")
    key: ClassVar[tuple[str, ...]] = ("kind", "name", "language")

    kind: str = declare(
        "Kind", Kind.CHOICE, required=True, choices=CARD_KIND, default="lesson", falls_back=True
    )
    name: str = declare(
        "Name",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        help="Who it is, what they say, or what was learned, in a few words.",
    )
    text: str | None = declare(
        "Text", Kind.LONG_TEXT, searchable=True, help="What they care about, the answer, or what follows."
    )
    language: str | None = declare("Language", Kind.TEXT, is_language=True)
    checked_on: str | None = declare(
        "Checked on", Kind.DATE, help="When somebody who writes this language well read it."
    )
    noted_on: str | None = declare("Noted on", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


ACCOUNT_ROLE = choices(("main", "Main"), ("minor", "Kept up"), ("watch", "Watched"))
ACCOUNT_STAGE = choices(
    ("planned", "Planned"), ("building", "Being built up"), ("running", "Running"), ("resting", "Resting")
)


@frozen
class Account(Record):
    """An own account on a network, a forum, a podcast: channel and name are those that its figures and posts carry."""

    entity: ClassVar[str] = "account"
    singular: ClassVar[str] = "Account"
    plural: ClassVar[str] = "Accounts"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    told_by: ClassVar[tuple[str, ...]] = ("name", "channel")
    key: ClassVar[tuple[str, ...]] = ("channel", "name")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="", opens=True)
    name: str = declare(
        "Account",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        help="As your exports and posts call it.",
    )
    platform: str | None = declare(
        "Platform",
        Kind.TEXT,
        searchable=True,
        help="What it is called where the list of channels has no name for it: the forum, the podcast.",
    )
    role: str = declare(
        "Role", Kind.CHOICE, required=True, choices=ACCOUNT_ROLE, default="minor", falls_back=True
    )
    stage: str = declare(
        "Stage", Kind.CHOICE, required=True, choices=ACCOUNT_STAGE, default="running", falls_back=True
    )
    owner: str | None = declare("Owner", Kind.TEXT, searchable=True, in_charge=True, help="Who sees to it.")
    department: str | None = declare(
        "Department", Kind.CHOICE, choices=DEPARTMENT, help="Whose account it is."
    )
    link: str | None = declare("Profile", Kind.URL)
    audience: str | None = declare(
        "Crowd", Kind.LONG_TEXT, searchable=True, help="Who is there: age, place, what they are like."
    )
    habits: str | None = declare(
        "Habits", Kind.LONG_TEXT, searchable=True, help="When they are there, what they open and answer."
    )
    usage: str | None = declare(
        "Usage data", Kind.LONG_TEXT, searchable=True, help="How much the platform is used, with the source."
    )
    timezone: str | None = declare(
        "Time zone",
        Kind.TEXT,
        help="Of whose clock its posts are planned, such as Europe/Warsaw. Empty: that of the workspace.",
    )
    check_on: str | None = declare(
        "Next check",
        Kind.DATE,
        help="The profile falls due that day; once it is checked the next day follows by itself.",
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


STAGE_PURPOSE = choices(("sales", "Sales"), ("voice", "Voice and awareness"), ("pr", "PR"))


@frozen
class StagePlan(Record):
    """A stage of the plan: what it is for, from when to when, with how much money and time. Its targets are goals."""

    entity: ClassVar[str] = "stage_plan"
    singular: ClassVar[str] = "Stage"
    plural: ClassVar[str] = "Stages"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    purpose: str | None = declare("Purpose", Kind.CHOICE, required=True, choices=STAGE_PURPOSE)
    start: str = declare("From", Kind.DATE, required=True, default="")
    end: str = declare("To", Kind.DATE, required=True, default="")
    brief_id: int | None = declare("Brief", Kind.REFERENCE, refers_to="brief")
    budget: int | None = declare("Budget", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    minutes: int | None = declare("Time", Kind.MINUTES, minimum=0, help="In all, such as 40:00.")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class PlatformShare(Record):
    """How much of the budget and of the time of a stage one platform gets, in hundredths of a percent."""

    entity: ClassVar[str] = "platform_share"
    singular: ClassVar[str] = "Share of a platform"
    plural: ClassVar[str] = "Shares of platforms"
    part_of: ClassVar[str] = "stage_plan_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Share of each platform",
        "Say how much of budget and time each platform gets; both add up to 100 %.",
        columns=("channel", "budget_share", "hours_share", "note"),
        typed=("channel", "budget_share", "hours_share"),
    )
    joining: ClassVar[Joining] = Joining.ROW
    label_field: ClassVar[str] = "channel"
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("stage_plan_id", "channel")

    stage_plan_id: int | None = declare("Stage", Kind.REFERENCE, required=True, refers_to="stage_plan")
    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    budget_share: int | None = declare("Of budget", Kind.BASIS_POINTS, minimum=0, maximum=10000)
    hours_share: int | None = declare("Of time", Kind.BASIS_POINTS, minimum=0, maximum=10000)
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


ROLE = choices(
    ("lead", "Operations lead"),
    ("planner", "Planner"),
    ("copywriter", "Copywriter"),
    ("service", "Service"),
    ("promotion", "Promotion"),
    ("designer", "Designer"),
)


@frozen
class Role(Record):
    """Who holds one of the six roles of a social team; one person may hold all of them."""

    entity: ClassVar[str] = "role"
    singular: ClassVar[str] = "Role"
    plural: ClassVar[str] = "Roles"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    label_field: ClassVar[str] = "role"
    told_by: ClassVar[tuple[str, ...]] = ("role", "person")
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("role", "person")

    role: str = declare("Role", Kind.CHOICE, required=True, choices=ROLE, default="lead")
    person: str | None = declare(
        "Person", Kind.TEXT, searchable=True, in_charge=True, help="You may hold all of them."
    )
    target: str | None = declare(
        "Target", Kind.TEXT, searchable=True, help="What this work shall bring, such as 12 posts a week."
    )
    result: str | None = declare("Result", Kind.TEXT, searchable=True, help="What it brought.")
    reward: str | None = declare(
        "Reward", Kind.LONG_TEXT, searchable=True, help="What there is for it: a share, a day off."
    )
    knows: str | None = declare(
        "Knows", Kind.TEXT, searchable=True, help="Which platforms and which part of the trade."
    )
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Brief, Brand, Card, Account, StagePlan, PlatformShare, Role)
