"""Amounts of which a header says by some of its words alone what they are: not counted, and said of each order that has one."""

from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.formats.amount_headers import DISCOUNT, PERHAPS, REFUNDED, SHIPPING, TAXES
from socialroi_desktop.ingest.orders.row_cells import OrderRows
from socialroi_desktop.ingest.orders.worth import Worth

_MAY_BE = {
    TAXES: "“{column}” of order {number} is not read, and {amount} may be the tax it contains; call it “VAT” if so.",
    DISCOUNT: "“{column}” of order {number} is not read, and {amount} may be a discount; call it “Discount” if so.",
    REFUNDED: "“{column}” of order {number} is not read, and {amount} may be paid back; call it “Refunded” if so.",
    SHIPPING: "“{column}” of order {number} is not read, and {amount} may be shipping; call it “Shipping” if so.",
}


def amounts_perhaps(order: OrderRows) -> Iterator[Problem]:
    """Say which amounts of an order nobody reads although their headers sound like a part of it."""
    for at in order.layout.positions(PERHAPS):
        amount = order.once([at])
        if amount:
            values = {
                "column": order.layout.title(at),
                "number": order.number,
                "amount": Amount(amount, order.currency),
            }
            told = _MAY_BE[order.layout.columns[at].told]
            yield Problem(told, values, line=order.rows[0][0], column=order.layout.title(at))


def untaxed(order: OrderRows, worth: Worth) -> Worth:
    """Return what an order is worth, its tax unknown where one of these amounts may be that."""
    layout = order.layout
    taxed = any(layout.columns[at].told == TAXES and order.once([at]) for at in layout.positions(PERHAPS))
    return replace(worth, taxes=None) if taxed else worth
