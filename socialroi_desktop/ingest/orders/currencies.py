"""In which currency the amounts of one order are.

Knows the rows of the order and their layout; what nobody tells for sure is noted as doubtful.
"""

from collections.abc import Iterator

from socialroi_desktop.ingest.orders.row_cells import OrderRows

_DIGITS = "123456789"


def currency_of_order(order: OrderRows) -> str:
    """Return the currency of an order: its own cell, the header's, a mark in an amount, or the one told."""
    layout, doubts, (line, cells) = order.layout, order.readers.currencies, order.rows[0]
    own = order.first("currency")
    if own is not None and layout.currencies and (told := doubts.against(own, cells, line)):
        order.doubts(told)
    known = own or next(iter(layout.currencies.values()), None)
    if known is None and layout.format.symbols:
        known = next(_marks(order), None)
    known = known or layout.format.constants.get("currency")
    if known is None and _has_amount(order) and (told := doubts.blank(line)):
        order.doubts(told)
    return str(known or layout.currency)


def _has_amount(order: OrderRows) -> bool:
    """Tell whether a row of the order holds an amount; of a cancelled one some shops tell neither it nor its currency."""
    places = [index for index in order.layout.columns if order.readers.is_money(index)]
    return any(set(_DIGITS).intersection(cells[index]) for _, cells in order.rows for index in places)


def _marks(order: OrderRows) -> Iterator[str]:
    for index in order.layout.columns:
        if order.readers.is_money(index):
            for _, cells in order.rows:
                if isinstance(mark := order.readers.marks[cells[index]], str):
                    yield mark
