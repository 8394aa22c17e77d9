"""Refunds of a list whose shop was named, of orders that are here of other named shops alone."""

from collections.abc import Collection
from functools import cache

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Refund
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.refunds import sources_of_orders

_OTHER = (
    "Gives {amount} back for order {number} of “{shop}”, and that order is here of “{other}” alone; import the orders of “{shop}”"
    " first, or take it where it is of the other one."
)
_NEEDED = ("number", "amount", "currency", "source")


def of_other_shops(writer: Writer, chunk: Chunk, met: Collection[int]) -> dict[int, Problem]:
    """Return a doubt for each new refund, by place, whose order only other shops have that were named as well."""
    if chunk.entity != Refund.entity or not set(_NEEDED) <= set(chunk.columns):
        return {}
    at = [chunk.columns.index(name) for name in _NEEDED]
    rows = {n: [row[index] for index in at] for n, row in enumerate(chunk.rows) if n not in met}
    named = {n: row for n, row in rows.items() if _named(str(row[3] or ""))}
    if not named:
        return {}
    known = sources_of_orders(writer.connection, {str(row[0]) for row in named.values()})
    found: dict[int, Problem] = {}
    for n, (number, amount, currency, source) in named.items():
        shop, others = _named(str(source)), {_shop(one) for one in known.get(str(number), ())}
        if others and "" not in others and shop.casefold() not in {one.casefold() for one in others}:
            values: dict[str, object] = {
                "amount": Amount(int(amount or 0), str(currency)), "number": number, "shop": shop,
                "other": ", ".join(sorted(others)),
            }  # fmt: skip
            found[n] = Problem(_OTHER, values, line=chunk.lines[n])
    return found


def _named(source: str) -> str:
    """Return what the shop of a list of refunds was called: lists of no platform tell it alone."""
    return _shop(source) or ("" if source in _kinds() else source)


@cache
def _kinds() -> frozenset[str]:
    return frozenset(form.constants.get("source", form.id) for form in formats())


def _shop(source: str) -> str:
    """Return what the shop of a source was called; "" where nobody said it."""
    return source.partition(": ")[2].strip()
