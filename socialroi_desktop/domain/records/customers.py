"""Who buys, by pseudonym, and what they become; the groups in which they meet. Knows no orders: they name a customer by key."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

# In the order in which somebody comes to stand up for a shop.
CUSTOMER_KIND = choices(
    ("customer", "Customer"),
    ("fan", "Fan"),
    ("promoter", "Promoter"),
    ("ambassador", "Ambassador"),
    ("agent", "Agent"),
)


@frozen
class Customer(Record):
    """One buyer the seller has an eye on: the pseudonym their orders carry, what they are to the shop, what comes next."""

    entity: ClassVar[str] = "customer"
    singular: ClassVar[str] = "Customer"
    plural: ClassVar[str] = "Customers"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "heart",
        "No customers marked yet",
        "Mark who buys again as a fan, a promoter, an ambassador or an agent; their orders are found by the customer key.",
    )
    told_by: ClassVar[tuple[str, ...]] = ("name", "customer_key")
    titled_by: ClassVar[tuple[str, ...]] = ("name", "customer_key")
    key: ClassVar[tuple[str, ...]] = ("customer_key", "name")
    way_on: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = (
        ("kind", tuple(choice.id for choice in CUSTOMER_KIND)),
    )
    counted: ClassVar[bool] = False
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (
            ("customer_key", "name"),
            Problem("Customer key is missing; fill it in, or type at least a name.", column="customer_key"),
        ),
    )

    name: str | None = declare(
        "Name",
        Kind.TEXT,
        searchable=True,
        personal=True,
        names_somebody=True,
        help="Only if you want to know it; orders are found without.",
    )
    customer_key: str | None = declare(
        "Customer key",
        Kind.TEXT,
        searchable=True,
        is_id=True,
        any_case=True,
        personal=True,
        help="The key their orders carry: a pseudonym, never the e-mail itself.",
    )
    kind: str = declare(
        "Kind", Kind.CHOICE, choices=CUSTOMER_KIND, required=True, default="customer", falls_back=True
    )
    kind_since: str | None = declare("Since", Kind.DATE, importable=False, editable=False, aged=True)
    next_step: str | None = declare("Next step", Kind.TEXT, searchable=True, personal=True)
    next_step_on: str | None = declare("Next step on", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True, personal=True)


@frozen
class CustomerChange(Record):
    """When a customer became another kind; written by the store itself."""

    entity: ClassVar[str] = "customer_change"
    singular: ClassVar[str] = "Change of a customer"
    plural: ClassVar[str] = "Changes of customers"
    part_of: ClassVar[str] = "customer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "History", "Not moved yet.", columns=("changed_at", "kind")
    )
    day_field: ClassVar[str] = "changed_on"
    time_field: ClassVar[str] = "changed_at"
    label_field: ClassVar[str] = "kind"
    told_by: ClassVar[tuple[str, ...]] = ("kind",)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    customer_id: int | None = declare(
        "Customer", Kind.REFERENCE, required=True, refers_to="customer", importable=False
    )
    changed_at: str = declare("Since", Kind.TIME, required=True, default="")
    changed_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    kind: str = declare("Kind", Kind.CHOICE, choices=CUSTOMER_KIND, required=True, default="customer")


@frozen
class Community(Record):
    """A group in which customers meet, on a platform or elsewhere."""

    entity: ClassVar[str] = "community"
    singular: ClassVar[str] = "Community"
    plural: ClassVar[str] = "Communities"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "users-four",
        "No communities yet",
        "Type the groups in which your customers meet, and once a week how many members each has.",
    )
    told_by: ClassVar[tuple[str, ...]] = ("name",)
    key: ClassVar[tuple[str, ...]] = ("name", "channel")
    counted: ClassVar[bool] = False

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    channel: str | None = declare("Channel", Kind.CHANNEL)
    link: str | None = declare("Link", Kind.URL)
    opened_on: str | None = declare("Opened on", Kind.DATE)
    reward: str | None = declare(
        "Reward",
        Kind.TEXT,
        searchable=True,
        help="What members get for taking part, for example early access.",
    )
    next_step: str | None = declare("Next activity", Kind.TEXT, searchable=True)
    next_step_on: str | None = declare("Next activity on", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class CommunityCount(Record):
    """How many members a community had on a day."""

    entity: ClassVar[str] = "community_count"
    singular: ClassVar[str] = "Member count"
    plural: ClassVar[str] = "Member counts"
    part_of: ClassVar[str] = "community_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Members over time",
        "Not counted yet.",
        columns=("counted_on", "members", "active"),
        typed=("counted_on", "members", "active"),
    )
    day_field: ClassVar[str] = "counted_on"
    label_field: ClassVar[str] = "members"
    joining: ClassVar[Joining] = Joining.ROW
    told_by: ClassVar[tuple[str, ...]] = ("members",)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("community_id", "counted_on")

    community_id: int | None = declare(
        "Community", Kind.REFERENCE, required=True, refers_to="community", importable=False
    )
    counted_on: str = declare("Counted on", Kind.DATE, required=True, default="")
    members: int | None = declare("Members", Kind.INTEGER, required=True, minimum=0)
    active: int | None = declare("Active members", Kind.INTEGER, minimum=0)


@frozen
class CommunityActivity(Record):
    """One thing done to keep a community alive, and what was given for taking part."""

    entity: ClassVar[str] = "community_activity"
    singular: ClassVar[str] = "Community activity"
    plural: ClassVar[str] = "Community activities"
    part_of: ClassVar[str] = "community_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Activities and rewards",
        "Nothing done yet.",
        columns=("done_on", "what", "took_part", "reward"),
        typed=("done_on", "what", "took_part", "reward"),
    )
    day_field: ClassVar[str] = "done_on"
    label_field: ClassVar[str] = "what"
    told_by: ClassVar[tuple[str, ...]] = ("what",)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    community_id: int | None = declare(
        "Community", Kind.REFERENCE, required=True, refers_to="community", importable=False
    )
    done_on: str = declare("Date", Kind.DATE, required=True, default="")
    what: str = declare("What", Kind.TEXT, required=True, searchable=True, default="")
    took_part: int | None = declare("Took part", Kind.INTEGER, minimum=0)
    reward: str | None = declare("Reward", Kind.TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (
    Customer, CustomerChange, Community, CommunityCount, CommunityActivity,
)  # fmt: skip
