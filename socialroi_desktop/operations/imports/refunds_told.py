"""Refunds that a list of orders tells, held against the orders that are known."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Assessed, Chunk
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.payments import is_of_payments
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Order
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.refunds import orders_known

_ALONE = "Gives {amount} back for order {number}, which is not known here; import the list of orders that holds it first."
_PAYMENT = (
    "Gives {amount} back for payment {number}, which is not among the orders here. If that paid an order of the shop, the refund"
    " stands in the list of the shop; else take the payment first."
)


_OPEN = (
    "Gives {amount} back for order {number}, which is itself doubtful in this import (“{file}”, line {met}): settle or take that"
    " row first, then this one."
)


class OpenOrders:
    """The orders of one import that are new and were not taken: where each stands, by its number."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[str, int]] = {}

    def take(self, file: str, chunk: Chunk, verdicts: Sequence[Assessed], wanted: Sequence[bool]) -> None:
        """Note those among the rows of a file."""
        if chunk.entity != Order.entity or all(wanted):
            return
        at = chunk.columns.index("number")
        for n, item in enumerate(verdicts):
            if not wanted[n] and item.existing_id is None:
                self._places[str(chunk.rows[n][at])] = (file, chunk.lines[n])

    def told(self, number: str) -> dict[str, object]:
        """Return file and line of an open order as values of a sentence; nothing where it is not among them."""
        file, line = self._places.get(number, ("", 0))
        return {"file": file, "met": line} if file else {}


def with_orders_known(writer: Writer, chunk: Chunk, open_orders: OpenOrders) -> Chunk:
    """Return the chunk of refunds with a doubt for each whose order is nowhere, or waits to be taken itself."""
    number, amount, currency, source = (
        chunk.columns.index(name) for name in ("number", "amount", "currency", "source")
    )
    known = orders_known(writer.connection, {str(row[number]) for row in chunk.rows})
    alone: Mapping[int, Problem] = {
        place: Problem(
            _OPEN
            if (told := open_orders.told(str(row[number])))
            else _PAYMENT
            if is_of_payments(str(row[source] or ""))
            else _ALONE,
            {"amount": Amount(int(row[amount] or 0), str(row[currency])), "number": row[number], **told},
            line=chunk.lines[place],
        )
        for place, row in enumerate(chunk.rows)
        if row[number] not in known
    }
    return replace(chunk, doubts={**alone, **chunk.doubts})
