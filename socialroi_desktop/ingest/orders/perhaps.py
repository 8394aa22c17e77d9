"""Amounts of which nothing tells what they are: not counted, and said of each order that has one until it is answered."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.options import COLUMN, NO_STATES
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.ingest.formats.amount_headers import (
    DISCOUNT,
    MEANINGS,
    PERHAPS,
    REFUNDED,
    SHIPPING,
    TAXES,
)
from socialroi_desktop.ingest.orders.row_cells import OrderRows
from socialroi_desktop.ingest.orders.worth import Worth

_MAY_BE = {
    TAXES: "“{column}” of order {number} is not read, and {amount} may be the tax it contains. Say of the file whether it is"
    " (--read “column {column}=tax”, or =nothing).",
    DISCOUNT: "“{column}” of order {number} is not read, and {amount} may be a discount. Say of the file whether it is"
    " (--read “column {column}=discount”, or =nothing).",
    REFUNDED: "“{column}” of order {number} is not read, and {amount} may be paid back. Say of the file whether it was"
    " (--read “column {column}=refund”, or =nothing).",
    SHIPPING: "“{column}” of order {number} is not read, and {amount} may be shipping. Say of the file whether it is"
    " (--read “column {column}=shipping”, or =nothing).",
    "": "“{column}” of order {number} is not read, and {amount} may be tax, a discount, shipping or paid back. Say of the file"
    " what it is (--read “column {column}=tax”, =discount, =shipping, =refund or =nothing).",
}
ANSWERS = (*MEANINGS, NO_STATES)


def counted(places: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Return the columns of amounts by field without those of which nothing tells what they are."""
    return {name: at for name, at in places.items() if name != PERHAPS}


def amounts_perhaps(order: OrderRows) -> Iterator[Problem]:
    """Say which amounts of an order nobody reads although they may be a part of it."""
    for at in order.layout.positions(PERHAPS):
        if amount := _amount(order, at):
            title = order.layout.title(at)
            told = _MAY_BE[order.layout.columns[at].told]
            yield Problem(
                told, {"column": title, "number": order.number, "amount": Amount(amount, order.currency), "answers": ANSWERS},
                line=order.rows[0][0], column=title, option=f"{COLUMN}{title}",
            )  # fmt: skip


def untaxed(order: OrderRows, worth: Worth) -> Worth:
    """Return what an order is worth, its tax unknown where one of these amounts may be that."""
    layout = order.layout
    taxed = any(layout.columns[at].told == TAXES and _amount(order, at) for at in layout.positions(PERHAPS))
    return replace(worth, taxes=None) if taxed else worth


def _amount(order: OrderRows, at: int) -> int:
    """Return what a column comes to in an order: one amount on each of its rows, else all together; no cell spoils it."""
    memo = order.readers.memo(at, order.currency)
    cells = [memo[row[at]] for _, row in order.heads]
    values = [one.value if isinstance(one, Unsure) else one for one in cells]
    told = [one for one in values if isinstance(one, int)]
    return (told[0] if len(set(told)) == 1 else sum(told)) if told else 0
