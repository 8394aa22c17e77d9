"""What the seller plans: campaigns, and what was decided of what is due."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Known, Listing


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

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)
    channels: str | None = declare("Channels", Kind.CHANNELS)
    product_line: str | None = declare("Product line", Kind.TEXT)
    link_names: str | None = declare(
        "Names in links and ads",
        Kind.LONG_TEXT,
        help="utm_campaign values and ad campaign names that mean this campaign, one a line.",
    )
    budget: int | None = declare("Budget", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


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
    row: int | None = declare("Row", Kind.INTEGER, required=True)
    due_on: str = declare("Due on", Kind.DATE, required=True, default="")
    state: str = declare("Decision", Kind.CHOICE, choices=DUE_STATE, required=True, default="done")
    moved_to: str | None = declare("Moved to", Kind.DATE)
    reason: str | None = declare("Reason", Kind.TEXT, searchable=True)
    decided_on: str | None = declare("Decided on", Kind.DATE)


ENTITIES: tuple[type[Record], ...] = (Campaign, DueMark)
