"""Refunds that a list of orders tells, held against the orders that are known."""

from collections.abc import Mapping
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.payments import is_of_payments
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.refunds import orders_known

_ALONE = "Gives {amount} back for order {number}, which is not known here; import the list of orders that holds it first."
_PAYMENT = (
    "Gives {amount} back for payment {number}, which is not among the orders here. If that paid an order of the shop, the refund"
    " stands in the list of the shop; else take the payment first."
)


def with_orders_known(writer: Writer, chunk: Chunk) -> Chunk:
    """Return the chunk of refunds with a doubt for each whose order is nowhere."""
    number, amount, currency, source = (
        chunk.columns.index(name) for name in ("number", "amount", "currency", "source")
    )
    known = orders_known(writer.connection, {str(row[number]) for row in chunk.rows})
    alone: Mapping[int, Problem] = {
        place: Problem(
            _PAYMENT if is_of_payments(str(row[source] or "")) else _ALONE,
            {"amount": Amount(int(row[amount] or 0), str(row[currency])), "number": row[number]},
            line=chunk.lines[place],
        )
        for place, row in enumerate(chunk.rows)
        if row[number] not in known
    }
    return replace(chunk, doubts={**alone, **chunk.doubts})
