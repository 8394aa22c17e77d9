"""Tax and discounts that differ from line to line of one order: they are of the lines there and add up to the order's.

Exact decimal arithmetic over the first rows of a file; knows the layout and decides no amount.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.amount_headers import DISCOUNT, TAXES, TOTAL
from socialroi_desktop.ingest.orders.line_prices import LINE
from socialroi_desktop.ingest.planning.amount_proofs import of_order, orders_in, value_in
from socialroi_desktop.ingest.planning.state_columns import is_list

_PLAIN, _EACH = "plain_orders", "each"
# The largest part of the price of a line that each may be.
_MOST = {TAXES: Decimal("0.3"), DISCOUNT: Decimal(1)}
_COIN, _NOTHING = Decimal("0.011"), Decimal()


def with_parts_of_lines(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with the columns of tax and discounts read line by line where orders show that they are of lines."""
    if not (is_list(layout) and layout.format.id == _PLAIN):
        return layout
    columns = dict(layout.columns)
    for field in _MOST:
        places = layout.positions(field)
        if len(places) == 1 and not columns[places[0]].told and _are_of_lines(layout, places[0], data):
            columns[places[0]] = replace(columns[places[0]], told=_EACH)
    return replace(layout, columns=columns) if columns != layout.columns else layout


def _are_of_lines(layout: Layout, at: int, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether a part differs within an order, is never too much of its line, and goes with every total that is told."""
    if not (layout.positions(LINE) or layout.positions("unit_price", child=True)):
        return False
    several = [rows for _, rows in orders_in(layout, data) if len(rows) > 1]
    if not any(len({value_in(row, at) for row in rows} - {None, 0}) > 1 for rows in several):
        return False
    return all(_is_of_lines(layout, at, rows) for rows in several)


def _is_of_lines(layout: Layout, at: int, rows: Sequence[Sequence[str]]) -> bool:
    prices, field = list(_prices(layout, rows)), layout.columns[at].field
    parts = [abs(value_in(row, at) or _NOTHING) for row in rows]
    if any(
        price is None or part > abs(price) * _MOST[field] for price, part in zip(prices, parts, strict=True)
    ):
        return False
    totals = [told for one in layout.positions(TOTAL) if (told := of_order(rows, one)) is not None]
    if not totals or len({value_in(row, layout.positions(TOTAL)[0]) for row in rows}) > 1:
        return True
    goods = sum((price for price in prices if price is not None), _NOTHING)
    more = sum((of_order(rows, one) or _NOTHING for one in layout.positions("shipping_income")), _NOTHING)
    beside = layout.positions(DISCOUNT) if field == TAXES else []
    off = sum((abs(of_order(rows, one) or _NOTHING) for one in beside), _NOTHING)
    rest = totals[0] - goods - more + off
    whole: Decimal = sum(parts, _NOTHING)
    fits = (Decimal(), whole) if field == TAXES else (-whole,)
    return any(abs(rest - one) <= _COIN for one in fits)


def _prices(layout: Layout, rows: Sequence[Sequence[str]]) -> Iterator[Decimal | None]:
    """Give what each row of an order costs by its price and pieces; None where it tells no price."""
    lines, pieces = layout.positions(LINE), layout.positions("quantity", child=True)
    for row in rows:
        price = value_in(row, (lines or layout.positions("unit_price", child=True))[0])
        count = None if lines or not pieces else value_in(row, pieces[0])
        yield price if price is None or count is None else price * count
