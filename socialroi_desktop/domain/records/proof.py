"""What figures rest on besides orders and costs: the touches on the way to an order."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing


@frozen
class Touchpoint(Record):
    """One meeting of a customer with a channel on the way to an order; `customer` is a key, never an address."""

    entity: ClassVar[str] = "touchpoint"
    singular: ClassVar[str] = "Touch"
    plural: ClassVar[str] = "Touches"
    listing: ClassVar[Listing | None] = Listing(
        "site",
        "path",
        "No touches yet",
        "Drop a list of customers' touches here: who, when, where, and whether it led to an order.",
        imported=True,
    )
    day_field: ClassVar[str] = "touched_on"
    time_field: ClassVar[str] = "touched_at"
    told_by: ClassVar[tuple[str, ...]] = ("customer",)
    worth_field: ClassVar[str] = "conversion_value"
    numbered_by: ClassVar[str] = "occurrence"
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule", "account")
    key: ClassVar[tuple[str, ...]] = (
        "customer",
        "touched_at",
        "channel",
        "source",
        "interaction",
        "occurrence",
    )

    customer: str = declare(
        "Customer key",
        Kind.TEXT,
        is_id=True,
        required=True,
        searchable=True,
        default="",
        aliases=("customer id", "cookie", "user id"),
    )
    touched_at: str = declare(
        "Time", Kind.TIME, required=True, default="", aliases=("timestamp", "date", "touched at")
    )
    touched_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    channel: str | None = declare("Channel", Kind.CHANNEL)
    source: str | None = declare(
        "Channel in the file", Kind.TEXT, searchable=True, aliases=("source", "utm source")
    )
    medium: str | None = declare("Medium", Kind.TEXT, aliases=("utm medium",))
    campaign: str | None = declare(
        "Campaign in the link", Kind.TEXT, searchable=True, aliases=("utm campaign", "campaign")
    )
    interaction: str | None = declare("Kind of touch", Kind.TEXT, aliases=("interaction", "event"))
    conversion: int | None = declare("Led to an order", Kind.BOOLEAN, aliases=("conversion", "converted"))
    conversion_value: int | None = declare(
        "Order value", Kind.MONEY, aliases=("conversion value", "value", "revenue")
    )
    currency: str | None = declare("Currency", Kind.CURRENCY)
    order_number: str | None = declare(
        "Order", Kind.TEXT, searchable=True, is_id=True, aliases=("order id", "order number")
    )
    occurrence: int | None = declare(
        "Nth alike", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )


ENTITIES: tuple[type[Record], ...] = (Touchpoint,)
