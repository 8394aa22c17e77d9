"""Refunds that a list of orders tells, held against the orders that are known."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.imports import Assessed, Chunk
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.payments import is_of_payments
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Order
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.refunds import orders_known
from socialroi_desktop.store.sameness.payments import Met, orders_paid

_ALONE = "Gives {amount} back for order {number}, which is not known here; import the list of orders that holds it first."
_PAYMENT = (
    "Gives {amount} back for payment {number}, which is not among the orders here. If that paid an order of the shop, the refund"
    " stands in the list of the shop; else take the payment first."
)


_OF_SHOP = (
    "Gives {amount} back for payment {number}, which names order {order} of {shop} (“{file}”, line {met}): it is taken as a"
    " refund of that order, which counts the larger of what it and such lists tell."
    " Take it unless the payment was a sale of its own."
)
_OPEN = (
    "Gives {amount} back for order {number}, which is itself doubtful in this import (“{file}”, line {met}): settle or take that"
    " row first, then this one."
)


class OpenOrders:
    """The orders of one import that are new and were not taken: where each stands, by its number."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[str, int]] = {}
        self._named: dict[str, str] = {}

    def take(self, file: str, chunk: Chunk, verdicts: Sequence[Assessed], wanted: Sequence[bool]) -> None:
        """Note those among the rows of a file."""
        if chunk.entity != Order.entity or all(wanted):
            return
        for n, item in enumerate(verdicts):
            if not wanted[n] and item.existing_id is None:
                row = dict(zip(chunk.columns, chunk.rows[n], strict=True))
                self._places[str(row["number"])] = (file, chunk.lines[n])
                self._named[str(row["number"])] = str(row.get("reference") or "")

    def named(self, number: str) -> str:
        """Return the words by which an open order may name another one."""
        return self._named.get(number, "")

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
    unknown = {n: str(row[number]) for n, row in enumerate(chunk.rows) if row[number] not in known}
    paid = _paid(
        writer, chunk, {n: chunk.named.get(n) or open_orders.named(told) for n, told in unknown.items()}
    )
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
        if row[number] not in known and place not in paid
    }
    rows = list(chunk.rows)
    of_shop: dict[int, Problem] = {}
    for place, met in paid.items():
        row = rows[place]
        values: dict[str, object] = {
            "amount": Amount(int(row[amount] or 0), str(row[currency])), "number": row[number], "order": met.number,
            "shop": met.shop, "file": met.file, "met": met.line,
        }  # fmt: skip
        of_shop[place] = Problem(_OF_SHOP, values, line=chunk.lines[place])
        of_order = {number: met.number, source: met.shop}
        rows[place] = tuple(of_order.get(at, value) for at, value in enumerate(row))
    return replace(chunk, rows=rows, doubts={**alone, **of_shop, **chunk.doubts})


def _paid(writer: Writer, chunk: Chunk, words: Mapping[int, str]) -> Mapping[int, Met]:
    """Return the orders of a shop that refunds of payments which are not here name, themselves or by their payment."""
    asked: dict[int, tuple[str, date, str, int, str]] = {}
    names = ("source", "refunded_on", "currency", "amount")
    at = [chunk.columns.index(name) for name in names]
    for place, named in words.items():
        source, day, currency, amount = (chunk.rows[place][index] for index in at)
        if named and is_of_payments(str(source or "")):
            asked[place] = (str(source), date.fromisoformat(str(day)), str(currency), int(amount or 0), named)
    return orders_paid(writer.connection, asked)
