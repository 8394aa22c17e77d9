"""The shop: products, discount codes, orders with their lines, refunds, exchange rates."""

from typing import Any, ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, NamedIn, PartListing

# `voided` covers orders cancelled or voided before money moved: they are kept, and their value is taken back off net sales.
ORDER_STATUS = choices(
    ("paid", "Paid"),
    ("pending", "Pending"),
    ("partially_refunded", "Partly refunded"),
    ("refunded", "Refunded"),
    ("voided", "Cancelled or voided"),
)
# Which of them follows which; an older list of orders goes back.
STATUS_WAY = (("pending",), ("paid",), ("partially_refunded",), ("refunded", "voided"))
_OF_LIST: dict[str, Any] = {"default": 1, "shown": False, "only_own": True, "blank_kept": True}


@frozen
class Product(Record):
    """Something the shop sells; `unit_cost` turns sales into contribution."""

    entity: ClassVar[str] = "product"
    singular: ClassVar[str] = "Product"
    named_in: ClassVar[tuple[NamedIn, ...]] = (
        NamedIn("sku", "order_line", "sku"),
        NamedIn("name", "order_line", "name"),
    )
    plural: ClassVar[str] = "Products"
    listing: ClassVar[Listing | None] = Listing(
        "shop",
        "package",
        "No products yet",
        "Add what you sell with its unit cost, so that sales turn into profit.",
    )
    told_by: ClassVar[tuple[str, ...]] = ("name",)
    worth_field: ClassVar[str] = "unit_cost"
    key: ClassVar[tuple[str, ...]] = ("sku", "name")

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    sku: str | None = declare(
        "SKU", Kind.TEXT, searchable=True, is_id=True, help="Ties order lines to this product.", any_case=True
    )
    line: str | None = declare(
        "Product line", Kind.TEXT, searchable=True, help="For example skate shoes or skincare."
    )
    price: int | None = declare("Price", Kind.MONEY, minimum=0)
    unit_cost: int | None = declare(
        "Unit cost",
        Kind.MONEY,
        minimum=0,
        help="What one piece costs you. Without it the default margin is used.",
    )
    currency: str | None = declare("Currency", Kind.CURRENCY)


@frozen
class Order(Record):
    """One order of the shop, however many lines it has.

    `gross_sales` is goods before discount, refund, tax and shipping; `taxes` only what the goods value contains.
    """

    entity: ClassVar[str] = "order"
    singular: ClassVar[str] = "Order"
    plural: ClassVar[str] = "Orders"
    listing: ClassVar[Listing | None] = Listing(
        "shop",
        "shopping-cart",
        "No orders yet",
        "Drop your shop's order export here, or add one by hand.",
        imported=True,
    )
    day_field: ClassVar[str] = "ordered_on"
    time_field: ClassVar[str] = "ordered_at"
    label_field: ClassVar[str] = "number"
    told_by: ClassVar[tuple[str, ...]] = ("number",)
    worth_field: ClassVar[str] = "gross_sales"
    agreeing: ClassVar[tuple[str, ...]] = ("ordered_at", "total", "gross_sales")
    key: ClassVar[tuple[str, ...]] = ("source", "number")

    source: str = declare(
        "Shop", Kind.TEXT, required=True, default="", help="The shop system or account it came from."
    )
    number: str = declare(
        "Order",
        Kind.TEXT,
        required=True,
        searchable=True,
        is_id=True,
        default="",
        aliases=("order number", "order id"),
        any_case=True,
    )
    ordered_at: str = declare(
        "Ordered at", Kind.TIME, required=True, default="", aliases=("created at", "order date", "date")
    )
    ordered_on: str = declare("Day", Kind.DATE, importable=False, editable=False, default="")
    status: str | None = declare(
        "Status", Kind.CHOICE, choices=ORDER_STATUS, unknown_asked=True, way=STATUS_WAY
    )
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="")
    gross_sales: int | None = declare(
        "Gross sales",
        Kind.MONEY,
        help="Goods before discounts, refunds, taxes and shipping.",
        falls="sold",
        unless=("refunds", "status"),
    )
    discounts: int | None = declare("Discounts", Kind.MONEY)
    refunds: int | None = declare("Refunds", Kind.MONEY, falls="sold")
    taxes: int | None = declare(
        "Taxes contained", Kind.MONEY, help="Only the tax that is inside the goods value."
    )
    shipping_taxes: int | None = declare(
        "Taxes perhaps of shipping",
        Kind.MONEY,
        minimum=0,
        shown=False,
        help="How much of the contained taxes is of shipping, should they be of both; the file does not tell.",
    )
    shipping_income: int | None = declare(
        "Shipping paid by buyer", Kind.MONEY, falls="sold", unless=("refunds", "status")
    )
    shipping_cost: int | None = declare("Shipping cost", Kind.MONEY)
    fees: int | None = declare("Fees", Kind.MONEY)
    total: int | None = declare("Total", Kind.MONEY, falls="sold", unless=("refunds", "status"))
    units: int | None = declare("Units", Kind.INTEGER, falls="sold", unless=("refunds", "status"))
    customer: str | None = declare(
        "Customer key", Kind.TEXT, editable=False, shown=False, help="A pseudonym, never the e-mail itself."
    )
    country: str | None = declare(
        "Country",
        Kind.TEXT,
        is_country=True,
        help="Where it was sent to.",
        aliases=("ship to country", "shipping country"),
    )
    discount_code: str | None = declare("Discount code", Kind.TEXT, searchable=True)
    utm_source: str | None = declare("UTM source", Kind.TEXT)
    utm_medium: str | None = declare("UTM medium", Kind.TEXT)
    utm_campaign: str | None = declare("UTM campaign", Kind.TEXT)
    referrer: str | None = declare("Referrer", Kind.TEXT)
    landing_page: str | None = declare("Landing page", Kind.TEXT)
    creator: str | None = declare("Creator handle", Kind.TEXT, names_somebody=True)
    reference: str | None = declare(
        "Payment for", Kind.TEXT, searchable=True, help="The order numbers that a payment names."
    )
    states_told: int | None = declare("Cancellations told", Kind.BOOLEAN, **_OF_LIST)
    refunds_told: int | None = declare("Refunds told", Kind.BOOLEAN, **_OF_LIST)


@frozen
class OrderLine(Record):
    """One line of an order: which product, how many, at what price."""

    entity: ClassVar[str] = "order_line"
    singular: ClassVar[str] = "Order line"
    plural: ClassVar[str] = "Order lines"
    part_of: ClassVar[str] = "order_id"
    joining: ClassVar[Joining] = Joining.WHOLE
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Order lines",
        "No line of this order is known.",
        columns=("name", "sku", "quantity", "unit_price", "discount"),
        typed=("name", "sku", "quantity", "unit_price"),
    )
    key: ClassVar[tuple[str, ...]] = ("order_id", "position")

    order_id: int | None = declare(
        "Order", Kind.REFERENCE, required=True, refers_to="order", importable=False
    )
    position: int | None = declare("Line", Kind.INTEGER, required=True, importable=False)
    name: str | None = declare("Product", Kind.TEXT, searchable=True)
    sku: str | None = declare("SKU", Kind.TEXT, searchable=True, is_id=True)
    quantity: int | None = declare("Quantity", Kind.INTEGER)
    unit_price: int | None = declare("Unit price", Kind.MONEY)
    discount: int | None = declare("Line discount", Kind.MONEY)
    currency: str | None = declare("Currency", Kind.CURRENCY)


@frozen
class Refund(Record):
    """Money given back for an order, told by a list of its own.

    The order counts the larger of what its own row says was refunded and the sum of these, never both. Without a currency it is
    in that of its order.
    """

    entity: ClassVar[str] = "refund"
    singular: ClassVar[str] = "Refund"
    plural: ClassVar[str] = "Refunds"
    listing: ClassVar[Listing | None] = Listing(
        "shop",
        "arrow-u-up-left",
        "No refunds yet",
        "Drop a list of refunds here; each lowers the net sales of its order.",
        imported=True,
    )
    day_field: ClassVar[str] = "refunded_on"
    told_by: ClassVar[tuple[str, ...]] = ("number",)
    worth_field: ClassVar[str] = "amount"
    numbered_by: ClassVar[str] = "occurrence"
    currency_of_owner: ClassVar[bool] = True
    key: ClassVar[tuple[str, ...]] = ("number", "external_id", "refunded_on", "amount", "occurrence")

    number: str = declare(
        "Order",
        Kind.TEXT,
        required=True,
        searchable=True,
        is_id=True,
        default="",
        aliases=("order number", "order id"),
        any_case=True,
    )
    external_id: str | None = declare(
        "Refund id", Kind.TEXT, is_id=True, aliases=("return id", "transaction id"), any_case=True
    )
    refunded_on: str = declare(
        "Date", Kind.DATE, required=True, default="", aliases=("refunded on", "refund date")
    )
    amount: int | None = declare(
        "Amount", Kind.MONEY, required=True, minimum=0, aliases=("refund amount", "refunded")
    )
    currency: str | None = declare(
        "Currency", Kind.CURRENCY, help="Left empty it is the currency of the order."
    )
    reason: str | None = declare("Reason", Kind.TEXT, searchable=True)
    source: str | None = declare("Shop", Kind.TEXT)
    occurrence: int | None = declare(
        "Nth alike", Kind.INTEGER, default=1, shown=False, editable=False, importable=False
    )


@frozen
class ExchangeRate(Record):
    """What one unit of `currency` was worth in the workspace's currency on a day; valid until the next one."""

    entity: ClassVar[str] = "exchange_rate"
    singular: ClassVar[str] = "Exchange rate"
    plural: ClassVar[str] = "Exchange rates"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "currency-circle-dollar",
        "No exchange rates yet",
        "Amounts in other currencies stand apart until you add a rate for their currency.",
    )
    day_field: ClassVar[str] = ""
    key: ClassVar[tuple[str, ...]] = ("day", "currency")

    day: str = declare("Date", Kind.DATE, required=True, default="")
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="")
    rate: str = declare(
        "Worth in own currency",
        Kind.DECIMAL,
        required=True,
        default="",
        minimum=0,
        help="One unit of this currency in the currency of the workspace.",
    )


@frozen
class DiscountCode(Record):
    """A code typed at the checkout; it credits the order to a channel, campaign or influencer."""

    entity: ClassVar[str] = "discount_code"
    singular: ClassVar[str] = "Discount code"
    named_in: ClassVar[tuple[NamedIn, ...]] = (NamedIn("code", "order", "discount_code", codes=True),)
    plural: ClassVar[str] = "Discount codes"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "ticket",
        "No codes yet",
        "Add each code with its channel; an order with that code is credited there.",
        short="Codes",
    )
    label_field: ClassVar[str] = "code"
    key: ClassVar[tuple[str, ...]] = ("code",)

    code: str = declare(
        "Code",
        Kind.TEXT,
        required=True,
        searchable=True,
        default="",
        aliases=("discount code", "coupon", "coupon code"),
        any_case=True,
    )
    channel: str | None = declare("Channel", Kind.CHANNEL, required=True)
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign")
    influencer_id: int | None = declare("Influencer", Kind.REFERENCE, refers_to="influencer")
    note: str | None = declare("Note", Kind.TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (Product, DiscountCode, Order, OrderLine, Refund, ExchangeRate)
