"""A price of which one pair of rows alone says that it is of the whole line: both readings of an order are told."""

from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.orders.row_cells import OrderRows

LINE = "_line_price"
# What the column of such a price is told as.
PERHAPS_OF_LINE = "piece_or_line"
_EITHER = (
    "The price of order {number} is that of one piece or of its whole line, as it grows with the quantity of the same article:"
    " the order is worth {first} or {second}; call the column “Unit price”, or “Total” without the quantities."
)


def prices_of_lines(order: OrderRows, parts: Mapping[str, Sequence[int | None]]) -> Iterator[Problem]:
    """Say what an order is worth in both readings where they differ."""
    layout = order.layout
    for at in layout.positions("unit_price", child=True):
        if layout.columns[at].told != PERHAPS_OF_LINE:
            continue
        told = [
            (price, count or 1)
            for price, count in zip(parts["unit_price"], parts["quantity"], strict=True)
            if price
        ]
        pieces, lines = sum(price * count for price, count in told), sum(price for price, _ in told)
        if pieces != lines:
            amounts = {"first": Amount(pieces, order.currency), "second": Amount(lines, order.currency)}
            values = {"number": order.number, **amounts}
            yield Problem(_EITHER, values, line=order.rows[0][0], column=layout.title(at))
