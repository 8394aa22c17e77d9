"""Sales that a list of payments and the list of a shop may both tell: doubtful, with both shown and what would settle it."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.payments import is_of_payments
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.payments import Met, same_sales

_NAMES = (
    "Names order {number} of {shop} ({total} on {day}; “{file}”, line {met}): taking both would count the sale twice."
    " Leave this row out, unless it is a sale of its own."
)
_PAYS = (
    "Looks like the payment of order {number} of {shop} ({total} on {day}; “{file}”, line {met}): taking both would count the"
    " sale twice. Leave this row out, unless it is a sale of its own."
)
_NAMED = (
    "Payment {number} of {shop} ({total} on {day}; “{file}”, line {met}) names this order: taking both would count the sale"
    " twice. To have the order instead, take back the import of the payments first."
)
_PAID = (
    "Looks like what payment {number} of {shop} was for ({total} on {day}; “{file}”, line {met}): taking both would count the"
    " sale twice. To have the order instead, take back the import of the payments first."
)
_OTHER_CURRENCY = (
    "Tells payment {number} in {told}, which is here in {known}: it is the same sale, as it was paid out. Take this row only to"
    " count the sale so."
)
_REFUND_OTHERWISE = (
    "This refund of order {number} is here in {known}, and this row tells the same amount in {told}: taking it puts {told} in"
    " place of {known}. Take this row only if that is right; where both were paid back, leave it out and add this one by hand."
)
_BY_HAND = "Looks like {number} of {shop}, which was written down by hand: taking both would count it twice."

_OF_OTHER_CURRENCY = {"order": _OTHER_CURRENCY, "refund": _REFUND_OTHERWISE}


def payments_told(writer: Writer, chunk: Chunk, met: Mapping[int, bulk.Stored]) -> dict[int, Problem]:
    """Return a doubt for each new order that is the payment of a stored one, or that a stored payment may be of."""
    if chunk.entity != "order":
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    found = same_sales(writer.connection, chunk.columns, fresh)
    return {n: _doubt(one, chunk, n) for n, one in found.items()}


def other_currency(chunk: Chunk, n: int, changes: Mapping[str, tuple[Value, Value]]) -> Problem | None:
    """Return the doubt about a row that tells a payment or refund that is here in another currency; None for any other row."""
    if chunk.entity not in _OF_OTHER_CURRENCY or "currency" not in changes:
        return None
    known, told = changes["currency"]
    row = dict(zip(chunk.columns, chunk.rows[n], strict=True))
    if chunk.entity == "order" and not is_of_payments(str(row["source"])):
        return None
    if chunk.entity == "refund" and not (known and told):
        return None
    values = {"number": row["number"], "told": told, "known": known}
    return Problem(_OF_OTHER_CURRENCY[chunk.entity], values, line=chunk.lines[n])


def _doubt(one: Met, chunk: Chunk, n: int) -> Problem:
    source = str(chunk.rows[n][chunk.columns.index("source")])
    pays = is_of_payments(source)
    if not one.file:
        template = _BY_HAND
    elif one.named:
        template = _NAMES if pays else _NAMED
    else:
        template = _PAYS if pays else _PAID
    values: dict[str, object] = {
        "number": one.number, "shop": one.shop, "total": Amount(one.total or 0, one.currency), "day": one.day,
        "file": one.file, "met": one.line, "entity": chunk.entity, "id": one.id,
    }  # fmt: skip
    return Problem(template, values, line=chunk.lines[n])
