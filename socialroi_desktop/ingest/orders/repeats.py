"""What nothing in the rows of one order decides: a line that stands twice, a total on each line, a line that may be a return.

Where the file numbers its lines, a number that comes again is the same line. Knows the layout and what an order is worth.
"""

from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.key_cells import lost_digits
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.headers import plain
from socialroi_desktop.ingest.orders.checks import back_perhaps
from socialroi_desktop.ingest.orders.line_prices import prices_of_lines
from socialroi_desktop.ingest.orders.perhaps import amounts_perhaps
from socialroi_desktop.ingest.orders.refund_currency import other_currency_back
from socialroi_desktop.ingest.orders.returned import returned
from socialroi_desktop.ingest.orders.row_cells import OrderRows, Row, Rows, may_be_of_rows
from socialroi_desktop.ingest.orders.two_columns import two_columns
from socialroi_desktop.ingest.orders.worth import Amounts, Worth, worth_of

_COPY = "This row repeats line {line}: it is the same line of order {number}."
_REPEATED = (
    "Line {line} of order {number} is like line {first}: if both were sold, the order is worth {both} with {many} pieces,"
    " if one was exported twice, {once} with {few}; look at the order in the shop."
)
_EACH = (
    "Each of the {count} rows of order {number} tells {one}: that is its total, or what each row cost, {all} together;"
    " a column with the price of each row tells which."
)
_LINE_ID, _TOLD_ON_EACH = "_line_id", "each"
_TEXTS = ("name", "sku")


def without_copies(order: OrderRows, items: Rows) -> tuple[Rows, Sequence[Problem]]:
    """Return the rows of items, each line once by its number, and what is said of the others."""
    places = order.layout.positions(_LINE_ID)
    if not places or len(items) < 2:
        return items, ()
    compared = _compared(order.layout)
    first: dict[tuple[str, ...], int] = {}
    kept: list[Row] = []
    told: list[Problem] = []
    for line, cells in items:
        number = _line_id(order.layout, cells)
        key = (number, *(plain(cells[at]) for at in compared))
        if number and key in first:
            told.append(Problem(_COPY, {"line": first[key], "number": order.number}, line=line))
            continue
        first.setdefault(key, line)
        kept.append((line, cells))
    return kept, told


def _line_id(layout: Layout, cells: Sequence[str]) -> str:
    """Return the number of a line; nothing where a spreadsheet rounded it."""
    numbers = (plain(cells[at]) for at in layout.positions(_LINE_ID))
    return next((one for one in numbers if one and not lost_digits(one, zeros=True)), "")


def _compared(layout: Layout) -> list[int]:
    return [at for at, column in layout.columns.items() if column.child or column.told == _TOLD_ON_EACH]


def doubts_of_lines(
    order: OrderRows, items: Rows, amounts: Amounts, worth: Worth, status: str | None
) -> Iterator[Problem]:
    """Give what is doubtful about the lines of an order, the gravest first; of a cancelled one nothing counts."""
    yield from two_columns(order)
    if worth.refunds:
        yield from other_currency_back(order, worth.refunds)
    if status == "voided":
        return
    if worth.back is not None:
        yield back_perhaps(order.number, worth.back, order.currency, order.rows[0][0])
    pieces = amounts.each["quantity"]
    lines = [line for line, _ in items]
    yield from prices_of_lines(order, amounts.each)
    yield from amounts_perhaps(order)
    if (back := returned(order.number, pieces, lines)) is not None:
        yield back
    if len(items) > 1:
        yield from _total_on_each(order, items, amounts.each)
        yield from _line_twice(order, items, amounts, worth, status)


def total_on_each(number: Value, count: int, one: Amount, line: int, column: str) -> Problem:
    """Say that each of the rows of an order, the first of which is `line`, tells one amount."""
    together = Amount(one.minor * count, one.currency)
    values = {"count": count, "number": number, "one": one, "all": together}
    return Problem(_EACH, values, line=line, column=column)


def _total_on_each(
    order: OrderRows, items: Rows, parts: Mapping[str, Sequence[int | None]]
) -> Iterator[Problem]:
    layout = order.layout
    for at in layout.positions("total"):
        told = [value for row in items if isinstance(value := order.read(at, row, order.currency), int)]
        if not told:
            continue
        prices = any(one is not None for one in parts.get("unit_price", ())) or order.first("_subtotal")
        is_one = len(told) == len(items) and told[0] and len(set(told)) == 1
        if is_one and not prices and may_be_of_rows(layout, at) and _are_lines(layout, items):
            one = Amount(told[0], order.currency)
            yield total_on_each(order.number, len(items), one, items[0][0], layout.title(at))
        return


def _are_lines(layout: Layout, items: Rows) -> bool:
    """Tell whether rows are lines of an order: they name what was sold, or differ in something that is not read."""
    named = any(layout.positions(name, child=True) for name in _TEXTS)
    unread = [at for at in range(len(layout.header)) if at not in layout.columns]
    return named or len({tuple(plain(cells[at]) for at in unread) for _, cells in items}) > 1


def _line_twice(
    order: OrderRows, items: Rows, amounts: Amounts, worth: Worth, status: str | None
) -> Iterator[Problem]:
    """Say which line stands twice, unless the amounts of the order close with both and not with one."""
    form = order.layout.format
    if form.pieces and not order.layout.positions(_LINE_ID):
        return
    again = _again(order.layout, items)
    if not again:
        return
    kept = [place for place in range(len(items)) if place not in again]
    each = {name: [values[place] for place in kept] for name, values in amounts.each.items()}
    less = worth_of(form, Amounts(amounts.once, each), order.currency, status)
    if _closes(worth) and (not _closes(less) or (_is_total(worth) and not _is_total(less))):
        return
    if _is_told(amounts.once, worth) and _are_goods(worth, amounts.each) and not _are_goods(worth, each):
        return
    place, first = next(iter(again.items()))
    both, once = (Amount(one.gross_sales or one.total or 0, order.currency) for one in (worth, less))
    values: dict[str, Value | Amount] = {
        "line": items[place][0], "number": order.number, "first": items[first][0], "both": both, "once": once,
        "many": _sum(amounts.each["quantity"]), "few": _sum(each["quantity"]),
    }  # fmt: skip
    yield Problem(_REPEATED, values, line=items[place][0])


def _again(layout: Layout, items: Rows) -> Mapping[int, int]:
    """Return the places of the rows that are like one above, with the place of that."""
    compared = _compared(layout)
    named = [at for name in _TEXTS for at in layout.positions(name, child=True)]
    found: dict[int, int] = {}
    first: dict[tuple[str, ...], int] = {}
    for place, (_, cells) in enumerate(items):
        if not any(plain(cells[at]) for at in named):
            continue
        key = (_line_id(layout, cells), *(plain(cells[at]) for at in compared))
        if first.setdefault(key, place) != place:
            found[place] = first[key]
    return found


def _closes(worth: Worth) -> bool:
    return not (worth.apart or worth.gap or worth.either)


def _is_total(worth: Worth) -> bool:
    """Tell whether the goods of an order come to its total, without or with what else was paid."""
    if worth.gross_sales is None or worth.total is None:
        return False
    goods = worth.gross_sales - (worth.discounts or 0)
    return any(abs(worth.total - goods - more) <= 1 for more in (0, worth.shipping_income or 0))


def _is_told(once: Mapping[str, int | None], worth: Worth) -> bool:
    """Tell whether the order itself says what its goods are worth; where lines are only added up they prove nothing."""
    return once.get("total") is not None and _is_total(worth)


def _are_goods(worth: Worth, each: Mapping[str, Sequence[int | None]]) -> bool:
    """Tell whether the prices of lines come to the goods of an order; a line without a quantity is of one piece."""
    prices, pieces = each.get("unit_price", ()), each.get("quantity", ())
    if not prices or None in prices or worth.gross_sales is None:
        return False
    counts = [1 if count is None else count for count in pieces] or [1] * len(prices)
    lines = sum(price * count for price, count in zip(prices, counts, strict=False) if price is not None)
    return abs(lines - worth.gross_sales) <= 1


def _sum(pieces: Sequence[int | None]) -> int:
    return sum(count for count in pieces if count is not None)
