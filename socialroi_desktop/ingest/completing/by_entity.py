"""What a row still needs after its cells are read: ends of periods, kinds of cost, places among equal rows.

Rules of the records, not of a format; a completer sees one row of values by field name and may refuse it.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import tzinfo

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Record, Spec
from socialroi_desktop.domain.identity import handle_of
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.pseudonyms import customer_key, is_customer_key
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.numbers import BLANK
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.link_clicks import CLICK_COMPLETED, CLICK_INGREDIENTS
from socialroi_desktop.ingest.completing.numbering import numbering
from socialroi_desktop.ingest.completing.page_times import page_time_completer
from socialroi_desktop.ingest.completing.people import PEOPLE, PEOPLE_COMPLETED, PEOPLE_INGREDIENTS
from socialroi_desktop.ingest.completing.pieces import PIECE_INGREDIENTS, piece_completer
from socialroi_desktop.ingest.completing.planner_posts import PLANNER_INGREDIENTS
from socialroi_desktop.ingest.completing.undated_posts import post_completer
from socialroi_desktop.ingest.formats.row_kinds import says_came_back

_RANGE = re.compile(r"^\s*(\d{4}-\d{2}-\d{2})\s*(?:-|–|—|to|do|bis|至|~)\s*(\d{4}-\d{2}-\d{2})\s*$")
_CAME_IN = (
    "This row tells money that came in, on the other side of the book, and is no cost; where a supplier gave it back, write it"
    " with a minus under what was paid."
)
# What a row holds whose amount stood on the other side of a book.
CREDITED = "_credited"
Row = dict[str, Value]
Complete = Callable[[Row], Bad | None]

_DIMENSIONS = ("hour", "channel_group", "source", "medium", "campaign", "page")


def breakdown_of(dimensions: set[str]) -> str:
    """Return the name of a breakdown: its dimensions in alphabetic order, joined by "+"."""
    return "+".join(sorted(dimensions))


def _period(row: Row, period: Period | None) -> Bad | None:
    """Fill in the days a row covers: its own day, else its own dates, else the period told for the file."""
    span = days_between(row.pop("_range", None))
    if span is not None:
        row["period_start"], row["period_end"] = span
    day = row.pop("_day", None)
    start = day or row.get("period_start")
    end = day or row.get("period_end") or start
    if not start and period is not None:
        start, end = period.start.isoformat(), period.end.isoformat()
    row["period_start"], row["period_end"] = start, end
    if not isinstance(start, str) or not isinstance(end, str):
        return Bad("The file does not say which days this row covers; give the period.")
    return None


def days_between(text: Value) -> tuple[str, str] | None:
    """Return the first and last day of a text that tells both, `2026-03-01 - 2026-03-31`; None for any other."""
    found = _RANGE.match(text) if isinstance(text, str) else None
    return None if found is None else (found[1], found[2])


def ad_completer(period: Period | None) -> Complete:
    """Complete results of ads: their period, and the number of each ad."""

    def complete(row: Row) -> Bad | None:
        trouble = _period(row, period)
        ad_id = row.pop("_ad_id", None)
        if isinstance(ad_id, str) and ad_id.casefold() not in BLANK:
            # Ads of one title are told apart by their number, whatever their order in the next export.
            row["ad"] = f"{row['ad']} ({ad_id})" if row.get("ad") else ad_id
        _interactions(row)
        return trouble

    return complete


def _interactions(row: Row) -> None:
    """Take interactions for what they are by the kind of ad; of other ads they are clicks and views together."""
    number, kind = row.pop("_interactions", None), row.pop("_campaign_type", None)
    name = {"clicks": "link_clicks", "views": "views"}.get(str(kind))
    if name and row.get(name) is None:
        row[name] = number


def cost_completer() -> Complete:
    """Complete costs: a kind where only hours are given; what came in is none."""

    def complete(row: Row) -> Bad | None:
        came_in = row.pop("_came_in", None)
        if came_in and not row.get("amount") and row.get("minutes") is None:
            if not isinstance(came_in, int) or not _may_be_back(row):
                return Bad(_CAME_IN)
            row["amount"], row[CREDITED] = -came_in, came_in
        if row.get("kind") is None:
            row["kind"] = "hours" if row.get("amount") is None else "other"
        return None

    return complete


def _may_be_back(row: Row) -> bool:
    """Tell whether money that came in may be that of a cost: its row says so, or names a kind of costs."""
    return row.get("kind") is not None or says_came_back(str(row.get("note") or ""))


def visit_completer(period: Period | None) -> Complete:
    """Complete visits: their period, channel, and breakdown where no file of the app told it."""

    def complete(row: Row) -> Bad | None:
        trouble = _period(row, period)
        dimensions = {name for name in _DIMENSIONS if row.get(name) is not None}
        if row["period_start"] and row["period_start"] == row["period_end"]:
            dimensions.add("date")
        row["breakdown"] = row.get("breakdown") or breakdown_of(dimensions)
        if row.get("channel") is None:
            words = (row.get(name) for name in ("source", "medium", "channel_group"))
            row["channel"] = channels().of_visit(*(word if isinstance(word, str) else None for word in words))
        return trouble

    return complete


def order_completer(account: str | None) -> Complete:
    """Complete orders of a mapped file: which shop, and a pseudonym instead of an e-mail address."""

    def complete(row: Row) -> Bad | None:
        row["source"] = row.get("source") or account or "import"
        customer = row.get("customer")
        if isinstance(customer, str) and not is_customer_key(customer):
            row["customer"] = customer_key(customer)
        _goods_of(row)
        return None

    return complete


def _goods_of(row: Row) -> None:
    """Fill in the goods of an order of which only the total is told; what was taken off or paid back has any sign."""
    for name in ("discounts", "refunds"):
        if isinstance(row.get(name), int):
            row[name] = abs(_whole(row, name))
    if row.get("gross_sales") is None and isinstance(row.get("total"), int):
        goods = _whole(row, "total") - _whole(row, "shipping_income")
        row["gross_sales"] = goods + _whole(row, "discounts") if goods >= 0 else None
        row["taxes"] = _whole(row, "taxes")


def _whole(row: Row, name: str) -> int:
    value = row.get(name)
    return value if isinstance(value, int) else 0


# Ingredients that a completer makes use of.
_OPTIONS = ("_option1", "_option2", "_option3")
INGREDIENTS = (
    frozenset((*_OPTIONS, "_ad_id", "_interactions", "_campaign_type", "_range", "_came_in"))
    | PEOPLE_INGREDIENTS
    | PIECE_INGREDIENTS
    | PLANNER_INGREDIENTS
    | CLICK_INGREDIENTS
)


def product_completer() -> Complete:
    """Complete products: variants are named as in orders, `Shirt - Blue / L`."""

    def complete(row: Row) -> Bad | None:
        told = [row.pop(name, None) for name in _OPTIONS]
        options = [str(value) for value in told if value and str(value) != "Default Title"]
        if row.get("name") and options:
            row["name"] = f"{row['name']} - {' / '.join(options)}"
        return None

    return complete


def as_written(complete: Complete, told: Collection[str], specs: Mapping[str, Spec]) -> Complete:
    """Return a completer that leaves blank what is blank in one of the columns that the file has."""
    typed = [name for name in told if name not in specs or specs[name].importable]
    handles = [name for name in told if name in specs and specs[name].is_handle]
    # Words by which rows are told apart that no form has: what is blank was stored so.
    others = {name: specs[name].default for name in told if name in specs and not specs[name].importable}

    def only_the_rest(row: Row) -> Bad | None:
        blank = [name for name in typed if row.get(name) is None]
        unfilled = {name: default for name, default in others.items() if row.get(name) is None}
        bare = {name: handle_of(str(row[name])) for name in handles if row.get(name)}
        trouble = complete(row)
        row.update({**dict.fromkeys(blank), **unfilled, **bare})
        return trouble

    return only_the_rest


# Fields that a completer fills though no column holds them.
_COMPLETED = {
    "ad_cost": ("period_start", "period_end", "ad", "link_clicks", "views", "spend_rest", "cut"),
    "cost": ("kind",),
    "web_sessions": ("period_start", "period_end", "breakdown", "channel", "revenue_rest"),
    "order": ("source", "gross_sales", "taxes"),
    "post": ("as_of", "published_at"),
    "link_clicks": CLICK_COMPLETED,
    "page_time": ("visited_at", "channel"),
    "ugc_item": ("title", "kind"),
    **PEOPLE_COMPLETED,
}


def completed(record: type[Record]) -> tuple[str, ...]:
    """Return the fields of a record that are filled though no column holds them."""
    return (*_COMPLETED.get(record.entity, ()), *filter(None, (record.numbered_by,)))


def _nothing_to_complete() -> Complete:
    return lambda row: None


_PLAIN: dict[str, Callable[[], Complete]] = {
    "product": product_completer,
    "ugc_item": piece_completer,
    **PEOPLE,
}


_OF_PERIOD: dict[str, Callable[[Period | None], Complete]] = {
    "ad_cost": ad_completer,
    "web_sessions": visit_completer,
    "page_time": page_time_completer,
}


def completer(
    entity: str,
    period: Period | None,
    account: str | None,
    *,
    as_of: str = "",
    day_zone: tzinfo | None = None,
    make_ids: bool = False,
) -> Complete:
    """Return the completer of a record; it counts equal rows, so one is made for each reading.

    `as_of` is the day on which figures without a day of their own were true; `day_zone` and `make_ids` are for
    posts without dates and ids.
    """
    complete = _of_entity(entity, period, account=account, as_of=as_of, day_zone=day_zone, make_ids=make_ids)
    return numbered(complete, entity) if RECORDS[entity].numbered_by else complete


def numbered(complete: Complete, entity: str) -> Complete:
    """Return a completer that also says which of several equal rows each is."""
    number = numbering(entity)

    def and_number(row: Row) -> Bad | None:
        trouble = complete(row)
        if trouble is None:
            number(row)
        return trouble

    return and_number


def _of_entity(
    entity: str,
    period: Period | None,
    *,
    account: str | None,
    as_of: str,
    day_zone: tzinfo | None,
    make_ids: bool,
) -> Complete:
    if entity in _OF_PERIOD:
        return _OF_PERIOD[entity](period)
    match entity:
        case "cost":
            return cost_completer()
        case "order":
            return order_completer(account)
        case "post":
            return post_completer(as_of, period, day_zone, make_ids=make_ids)
        case _:
            return _PLAIN.get(entity, _nothing_to_complete)()
