"""What is agreed with a partner: the purpose first, then terms, what they deliver, and how their content may be used."""

import re
from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import PartListing
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.library import RIGHT_STATE, USE

DEAL_STATE = choices(
    ("talks", "In talks"),
    ("agreed", "Agreed"),
    ("signed", "Signed"),
    ("done", "Done"),
    ("declined", "Declined"),
)
# What is granted in a deal counts once it is agreed, and for as long as it is; what was done stays agreed.
BINDING = frozenset({"agreed", "signed", "done"})
TERMS = choices(
    ("free", "Free"),
    ("product", "Product"),
    ("fee", "Fee"),
    ("affiliate", "Affiliate"),
    ("mixed", "Mixed"),
)
PARTY = choices(("us", "We"), ("them", "They"))
PROPOSAL_STATE = choices(
    ("draft", "Draft"), ("sent", "Sent"), ("accepted", "Accepted"), ("declined", "Declined")
)
# What somebody types who means an amount: a number, with the sign or the letters of a currency or none.
_AMOUNT = re.compile(r"(?:[A-Z]{3}|[$€£¥₫])?\s*\d[\d\s.,']*(?:[A-Z]{3}|[$€£¥₫])?")
DELIVERABLE_STATE = choices(
    ("planned", "Planned"), ("submitted", "Submitted"), ("live", "Live"), ("dropped", "Dropped")
)


@frozen
class Deal(Record):
    """One collaboration with one partner. What it was assumed to bring is frozen when it is agreed."""

    entity: ClassVar[str] = "deal"
    singular: ClassVar[str] = "Deal"
    plural: ClassVar[str] = "Deals"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Deals",
        "No deal yet; begin with its purpose.",
        columns=("name", "purpose", "state", "terms", "fee", "currency", "code", "starts_on", "ends_on"),
        typed=("purpose", "terms", "fee"),
    )
    told_by: ClassVar[tuple[str, ...]] = ("name", "purpose")
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("starts_on", "ends_on"),)
    key: ClassVar[tuple[str, ...]] = ()

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    name: str | None = declare("Name", Kind.TEXT, searchable=True)
    purpose: str = declare(
        "Purpose",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        help="What it is for; terms follow from it.",
    )
    state: str = declare("State", Kind.CHOICE, choices=DEAL_STATE, required=True, default="talks")
    terms: str | None = declare("Terms", Kind.CHOICE, choices=TERMS)
    fee: int | None = declare("Fee", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    commission: int | None = declare("Commission", Kind.BASIS_POINTS, minimum=0, maximum=10_000)
    product_id: int | None = declare("Product", Kind.REFERENCE, refers_to="product", importable=False)
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    code: str | None = declare("Discount code", Kind.TEXT, searchable=True)
    link: str | None = declare("Tagged link", Kind.URL)
    starts_on: str | None = declare("From", Kind.DATE)
    ends_on: str | None = declare("Until", Kind.DATE)
    disclosure: str | None = declare(
        "Disclosure", Kind.TEXT, help="How the post says that it is advertising."
    )
    agreed_on: str | None = declare("Agreed on", Kind.DATE)
    signed_on: str | None = declare("Signed on", Kind.DATE)
    product_sent: str | None = declare("Product sent", Kind.TEXT, searchable=True)
    product_cost: int | None = declare("Product cost", Kind.MONEY, minimum=0)
    shipping_cost: int | None = declare("Shipping cost", Kind.MONEY, minimum=0)
    minutes: int | None = declare("Own time", Kind.MINUTES, minimum=0)
    sent_on: str | None = declare("Sent on", Kind.DATE)
    received_on: str | None = declare("Received on", Kind.DATE)
    assumed_order_value: int | None = declare("Assumed order value", Kind.MONEY, minimum=0, shown=False)
    assumed_margin: int | None = declare("Assumed margin", Kind.BASIS_POINTS, shown=False)
    assumed_refund_rate: int | None = declare("Assumed refund rate", Kind.BASIS_POINTS, shown=False)
    assumed_orders: int | None = declare("Assumed break-even orders", Kind.INTEGER, minimum=0, shown=False)
    assumed_chance: int | None = declare("Assumed chance", Kind.BASIS_POINTS, minimum=0, shown=False)
    assumed_low: int | None = declare("Assumed chance, low", Kind.BASIS_POINTS, minimum=0, shown=False)
    assumed_high: int | None = declare("Assumed chance, high", Kind.BASIS_POINTS, minimum=0, shown=False)
    assumed_on: str | None = declare("Assumed on", Kind.DATE, shown=False)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Terms follow from a purpose; blanks are none. What is free is not paid for."""
        found = []
        if self.purpose and not self.purpose.strip():
            template = "Say first what the deal is for; its terms follow from the purpose."
            found.append(Problem(template, column="purpose"))
        if self.terms == "free" and (self.fee or self.commission):
            template = (
                "The terms are Free, and yet there is a fee or a commission; choose other terms, or clear it."
            )
            found.append(Problem(template, column="terms"))
        return tuple(found)


@frozen
class Proposal(Record):
    """One offer in the talks of a deal, ours or theirs; amounts are in the currency of the deal."""

    entity: ClassVar[str] = "proposal"
    singular: ClassVar[str] = "Offer"
    plural: ClassVar[str] = "Offers"
    part_of: ClassVar[str] = "deal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Offers",
        "Nothing offered yet.",
        columns=(
            "offered_on",
            "by",
            "offer",
            "fee",
            "product_cost",
            "shipping_cost",
            "minutes",
            "state",
            "orders",
            "chance",
        ),
        typed=("offered_on", "by", "offer", "fee"),
    )
    label_field: ClassVar[str] = "offer"
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    deal_id: int | None = declare("Deal", Kind.REFERENCE, required=True, refers_to="deal", importable=False)
    offered_on: str = declare("Date", Kind.DATE, required=True, default="")
    by: str = declare("By", Kind.CHOICE, choices=PARTY, required=True, default="us")
    offer: str | None = declare("Offer", Kind.TEXT, searchable=True)
    fee: int | None = declare("Fee", Kind.MONEY, minimum=0)
    commission: int | None = declare("Commission", Kind.BASIS_POINTS, minimum=0, maximum=10_000)
    product_cost: int | None = declare("Product cost", Kind.MONEY, minimum=0)
    shipping_cost: int | None = declare("Shipping cost", Kind.MONEY, minimum=0)
    minutes: int | None = declare("Own time", Kind.MINUTES, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY, shown=False)
    state: str = declare("State", Kind.CHOICE, choices=PROPOSAL_STATE, required=True, default="draft")
    orders: int | None = declare("Break-even orders", Kind.INTEGER, minimum=0)
    chance: int | None = declare("Chance", Kind.BASIS_POINTS, minimum=0)

    def own_problems(self) -> tuple[Problem, ...]:
        """An amount among the words would cost nothing: it belongs into the fee."""
        if self.fee is not None or not _AMOUNT.fullmatch((self.offer or "").strip()):
            return ()
        template = "“{offer}” in “Offer” is words and costs nothing; type the amount in “Fee”."
        return (Problem(template, {"offer": self.offer}, column="offer"),)


@frozen
class Deliverable(Record):
    """One piece of content that a deal asks for; its price is in the currency of the deal."""

    entity: ClassVar[str] = "deliverable"
    singular: ClassVar[str] = "Deliverable"
    plural: ClassVar[str] = "Deliverables"
    part_of: ClassVar[str] = "deal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Deliverables",
        "Nothing to deliver yet.",
        columns=("what", "respond_by", "submit_by", "live_from", "live_until", "price", "state", "post_id"),
        typed=("what", "respond_by", "submit_by", "price"),
    )
    told_by: ClassVar[tuple[str, ...]] = ("what",)
    label_field: ClassVar[str] = "what"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("live_from", "live_until"),)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    deal_id: int | None = declare("Deal", Kind.REFERENCE, required=True, refers_to="deal", importable=False)
    what: str = declare("What", Kind.TEXT, required=True, searchable=True, default="")
    respond_by: str | None = declare("Respond by", Kind.DATE)
    submit_by: str | None = declare("Submit by", Kind.DATE)
    live_from: str | None = declare("Live from", Kind.DATE)
    live_until: str | None = declare("Live until", Kind.DATE)
    price: int | None = declare("Price", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY, shown=False)
    state: str = declare("State", Kind.CHOICE, choices=DELIVERABLE_STATE, required=True, default="planned")
    post_id: int | None = declare("Post", Kind.REFERENCE, refers_to="post", importable=False)
    dropped_reason: str | None = declare("Why dropped", Kind.TEXT)

    def own_problems(self) -> tuple[Problem, ...]:
        """What was agreed is not dropped without a word, nor handed in after it has been live."""
        # Late: the start needs every record, and no reason.
        from socialroi_desktop.domain.reasons import says_something

        found = []
        if self.state == "dropped" and not says_something(self.dropped_reason):
            found.append(Problem("Say in “Why dropped” why this is not delivered.", column="dropped_reason"))
        if self.submit_by and self.live_until and self.submit_by > self.live_until:
            days = {"submitted": self.submit_by, "ends": self.live_until}
            template = "It is to be submitted by {submitted}, after its last day live, {ends}; change one of the two."
            found.append(Problem(template, days, column="submit_by"))
        return tuple(found)


@frozen
class DealRight(Record):
    """How content of a deal may be used: one row a use, with its days and where."""

    entity: ClassVar[str] = "deal_right"
    singular: ClassVar[str] = "Content right"
    plural: ClassVar[str] = "Content rights"
    part_of: ClassVar[str] = "deal_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Content rights by use",
        "No use asked for yet.",
        columns=("use", "state", "starts_on", "ends_on", "territory", "credit"),
        typed=("use", "state", "starts_on", "ends_on"),
    )
    label_field: ClassVar[str] = "use"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("starts_on", "ends_on"),)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    deal_id: int | None = declare("Deal", Kind.REFERENCE, required=True, refers_to="deal", importable=False)
    use: str = declare("Use", Kind.CHOICE, choices=USE, required=True, default="repost")
    state: str = declare("State", Kind.CHOICE, choices=RIGHT_STATE, required=True, default="none")
    asked_on: str | None = declare("Asked on", Kind.DATE)
    starts_on: str | None = declare("From", Kind.DATE)
    ends_on: str | None = declare("Until", Kind.DATE, help="Empty: without an end.")
    territory: str | None = declare("Where", Kind.TEXT, is_territory=True)
    credit: str | None = declare("Credit", Kind.TEXT)


ENTITIES: tuple[type[Record], ...] = (Deal, Proposal, Deliverable, DealRight)
