"""What social work costs."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing
from socialroi_desktop.domain.problem import Problem

COST_KIND = choices(
    ("ad_spend", "Ad spend"),
    ("influencer_fee", "Influencer fee"),
    ("commission", "Commission"),
    ("product_seeding", "Product sent"),
    ("shipping", "Shipping of product sent"),
    ("tool", "Tool or subscription"),
    ("hours", "Own hours"),
    ("rights", "Usage rights"),
    ("discount", "Discount given"),
    ("other", "Other"),
)


@frozen
class Cost(Record):
    """One line of marketing cost. Own hours are minutes, priced at the workspace's hourly rate unless an amount is typed."""

    entity: ClassVar[str] = "cost"
    singular: ClassVar[str] = "Cost"
    plural: ClassVar[str] = "Costs"
    listing: ClassVar[Listing | None] = Listing(
        "spending",
        "receipt",
        "No costs yet",
        "Type the first one into the line above: a fee, a tool, or your own hours.",
    )
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (
            ("amount", "minutes"),
            Problem("There is neither an amount nor a time; fill in one of them.", column="amount"),
        ),
    )
    day_field: ClassVar[str] = "spent_on"
    told_by: ClassVar[tuple[str, ...]] = ("note", "kind")
    worth_field: ClassVar[str] = "amount"
    numbered_by: ClassVar[str] = "occurrence"
    key: ClassVar[tuple[str, ...]] = (
        "spent_on",
        "kind",
        "amount",
        "minutes",
        "currency",
        "channel",
        "note",
        "reference",
        "occurrence",
    )

    spent_on: str = declare(
        "Date",
        Kind.DATE,
        required=True,
        default="",
        aliases=("day", "spent on", "cost date", "invoice date", "datum", "data"),
    )
    kind: str = declare(
        "Kind",
        Kind.CHOICE,
        required=True,
        choices=COST_KIND,
        default="other",
        aliases=("type", "category", "cost type", "cost kind"),
    )
    amount: int | None = declare(
        "Amount",
        Kind.MONEY,
        minimum=0,
        comes_back=True,
        aliases=("cost", "price", "spend", "spent", "total", "sum", "kwota", "amount spent"),
    )
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="", aliases=("ccy",))
    minutes: int | None = declare(
        "Time",
        Kind.MINUTES,
        minimum=0,
        aliases=("hours", "time spent", "minutes"),
        help="Type 1:30 or 1.5 h.",
    )
    channel: str | None = declare("Channel", Kind.CHANNEL, aliases=("platform", "network"))
    campaign_id: int | None = declare(
        "Campaign", Kind.REFERENCE, refers_to="campaign", aliases=("campaign name",)
    )
    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, refers_to="influencer", aliases=("creator", "partner")
    )
    post_id: int | None = declare(
        "Post",
        Kind.REFERENCE,
        refers_to="post",
        importable=False,
        help="What was boosted or made for one post.",
    )
    deal_id: int | None = declare("Deal", Kind.REFERENCE, refers_to="deal", importable=False)
    activity_id: int | None = declare(
        "Activity",
        Kind.REFERENCE,
        refers_to="activity",
        importable=False,
        help="What it was spent on; the cost then counts for the campaign of that activity.",
    )
    paid_on: str | None = declare(
        "Paid on", Kind.DATE, help="Of what a deal costs: without a day it is still owed."
    )
    note: str | None = declare(
        "Note",
        Kind.TEXT,
        searchable=True,
        aliases=("description", "memo", "what", "item", "comment"),
        any_case=True,
    )
    reference: str | None = declare(
        "Reference",
        Kind.TEXT,
        searchable=True,
        is_id=True,
        aliases=("invoice", "invoice number", "id", "receipt"),
        any_case=True,
    )
    occurrence: int | None = declare(
        "Nth alike", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )


ENTITIES: tuple[type[Record], ...] = (Cost,)
