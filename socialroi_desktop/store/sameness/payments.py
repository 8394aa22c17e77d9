"""Finds stored orders that may be the same sale as an incoming one: the payment of it, or what it pays.

Both have numbers of their own, so that `bulk.meet` lets them in. Looks only where a list of payments is one of the two; what
follows from such a meeting is decided by the caller.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_texts import loose_id
from socialroi_desktop.domain.payments import may_be_one, orders_named
from socialroi_desktop.store.sameness.number_forms import number_forms, zero_widths

# All shops that orders are from, one look into the index for each.
_SOURCES = """
WITH RECURSIVE shops(source) AS (
    SELECT min(source) FROM "order"
    UNION ALL SELECT (SELECT min(o.source) FROM "order" o WHERE o.source > shops.source) FROM shops
    WHERE shops.source IS NOT NULL)
SELECT source FROM shops WHERE source IS NOT NULL
"""
_STORED = """
SELECT o.id AS id, o.number AS number, o.source AS shop, o.currency AS currency, o.customer AS customer,
       o.ordered_on AS day, o.source_line AS line, b.file AS file,
       coalesce(o.total, o.gross_sales - coalesce(o.discounts, 0) + coalesce(o.shipping_income, 0)) AS total
"""
_AROUND = "o.ordered_on BETWEEN ? AND ? AND o.source IN (SELECT value FROM json_each(?))"
# Days between an order and its payment: in general, of the same customer, and where the payment names the order.
_NEAR, _OF_CUSTOMER, _NAMED = 1, 7, 60
# Days in which money is given back.
_GIVEN_BACK = 366


@dataclass(frozen=True, slots=True)
class Met:
    """A stored order that may be the same sale, with the file and line it is from; "" for no file."""

    id: int
    number: str
    shop: str
    currency: str
    customer: str
    day: str
    total: int | None
    file: str
    line: int
    named: bool = False


@dataclass(frozen=True, slots=True)
class _Incoming:
    shop: str
    number: str
    day: date
    currency: str
    total: int | None
    customer: str
    reference: str


_COLUMNS = ("source", "number", "ordered_at", "currency", "total", "customer", "reference")


def same_sales(
    connection: sqlite3.Connection, columns: Sequence[str], rows: Mapping[int, Sequence[Value]]
) -> dict[int, Met]:
    """Return by place the order that a payment may pay, or the payment of an order."""
    if not rows or not set(_COLUMNS[:5]) <= set(columns):
        return {}
    at = [columns.index(name) if name in columns else None for name in _COLUMNS]
    mine = {str(row[columns.index("source")]) for row in rows.values()}
    others = [
        row[0]
        for row in connection.execute(_SOURCES).fetchall()
        if any(may_be_one(shop, row[0]) for shop in mine)
    ]
    if not others:
        return {}
    incoming = {n: made for n, row in rows.items() if (made := _incoming(row, at)) is not None}
    if not incoming:
        return {}
    found = _named_by(connection, others, incoming, _is_near)
    found |= {n: met for n, met in _naming(connection, others, incoming).items() if n not in found}
    rest = {n: one for n, one in incoming.items() if n not in found and one.total}
    return found | _by_amount(connection, others, rest)


def orders_paid(
    connection: sqlite3.Connection, asked: Mapping[int, tuple[str, date, str, int, str]]
) -> dict[int, Met]:
    """Return by place the stored order that money given back for a payment is of, as its row names it.

    Asked by the source of the payment, the day, currency and amount (minor units) given back, and the words that may name the
    order, which was placed in the year before and was worth as much.
    """
    shops = [row[0] for row in connection.execute(_SOURCES).fetchall()] if asked else []
    others = [shop for shop in shops if any(may_be_one(one[0], shop) for one in asked.values())]
    if not others:
        return {}
    incoming = {
        n: _Incoming(source, "", day, currency, amount, "", words)
        for n, (source, day, currency, amount, words) in asked.items()
    }
    return _named_by(connection, others, incoming, _may_be_of)


def _may_be_of(one: _Incoming, met: Met) -> bool:
    enough = met.currency == one.currency and (met.total or 0) >= (one.total or 0)
    return may_be_one(one.shop, met.shop) and enough and -1 <= _days(one, met) <= _GIVEN_BACK


def _incoming(row: Sequence[Value], at: Sequence[int | None]) -> _Incoming | None:
    shop, number, moment, currency, total, customer, reference = (
        None if index is None else row[index] for index in at
    )
    if moment is None:
        return None
    amount = total if isinstance(total, int) else None
    day = date.fromisoformat(str(moment)[:10])
    return _Incoming(
        str(shop), str(number), day, str(currency), amount, str(customer or ""), str(reference or "")
    )


def _named_by(
    connection: sqlite3.Connection,
    others: Sequence[str],
    incoming: Mapping[int, _Incoming],
    may_be: Callable[[_Incoming, Met], bool],
) -> dict[int, Met]:
    """Return the stored orders that incoming payments name."""
    asked = [
        [n, number] for n, one in incoming.items() if one.reference for number in orders_named(one.reference)
    ]
    if not asked:
        return {}
    forms = number_forms("(n.value ->> 1)", zero_widths(connection, _SOURCES))
    stored = connection.execute(
        f"{_STORED}, n.value ->> 0 AS place FROM json_each(:asked) n CROSS JOIN json_each(:others) s"
        f' CROSS JOIN "order" o ON o.source = s.value AND o.number IN ({forms})'
        " LEFT JOIN import_batch b ON b.id = o.batch_id ORDER BY n.id, o.id",
        {"asked": json.dumps(asked), "others": json.dumps(list(others))},
    ).fetchall()
    found: dict[int, Met] = {}
    for row in stored:
        met, place = _met(row, named=True), int(row["place"])
        if may_be(incoming[place], met):
            found.setdefault(place, met)
    return found


def _naming(
    connection: sqlite3.Connection, others: Sequence[str], incoming: Mapping[int, _Incoming]
) -> dict[int, Met]:
    """Return the stored payments that name incoming orders."""
    numbers: dict[str, list[Met]] = defaultdict(list)
    for row in connection.execute(
        f'{_STORED} , o.reference AS reference FROM "order" o LEFT JOIN import_batch b ON b.id = o.batch_id'
        f" WHERE {_AROUND} AND o.reference IS NOT NULL ORDER BY o.id",
        _around(incoming, others, _NAMED),
    ):
        for number in orders_named(row["reference"]):
            numbers[loose_id(number)].append(_met(row, named=True))
    found: dict[int, Met] = {}
    for n, one in incoming.items() if numbers else ():
        near = (met for met in numbers.get(loose_id(one.number), ()) if _is_near(one, met))
        if (met := next(near, None)) is not None:
            found[n] = met
    return found


def _is_near(one: _Incoming, met: Met) -> bool:
    """Tell whether a payment and the order it names may be one: near each other, or of one amount."""
    same = met.total == one.total and met.currency == one.currency
    return may_be_one(one.shop, met.shop) and (same or abs(_days(one, met)) <= _NAMED)


def _around(incoming: Mapping[int, _Incoming], others: Sequence[str], days: int) -> tuple[str, str, str]:
    """Return the days around those of incoming orders, and the sources to look at."""
    told = [one.day for one in incoming.values()]
    by = timedelta(days=days + 1)
    return (min(told) - by).isoformat(), (max(told) + by).isoformat(), json.dumps(list(others))


def _by_amount(
    connection: sqlite3.Connection, others: Sequence[str], incoming: Mapping[int, _Incoming]
) -> dict[int, Met]:
    """Return the orders of the amounts of incoming ones near their days, those of the same customer first."""
    if not incoming:
        return {}
    stored: dict[tuple[str, int | None], list[Met]] = defaultdict(list)
    for row in connection.execute(
        f'{_STORED} FROM "order" o LEFT JOIN import_batch b ON b.id = o.batch_id WHERE {_AROUND} ORDER BY o.id',
        _around(incoming, others, _OF_CUSTOMER),
    ):
        met = _met(row)
        stored[met.currency, met.total].append(met)
    found: dict[int, Met] = {}
    for n, one in incoming.items():
        near = [
            (not _same_customer(one, met), abs(_days(one, met)), met.id, met)
            for met in stored.get((one.currency, one.total), ())
            if may_be_one(one.shop, met.shop)
            and abs(_days(one, met)) <= (_OF_CUSTOMER if _same_customer(one, met) else _NEAR)
        ]
        if near:
            found[n] = min(near)[-1]
    return found


def _same_customer(one: _Incoming, met: Met) -> bool:
    return bool(one.customer) and one.customer == met.customer


def _days(one: _Incoming, met: Met) -> int:
    return (one.day - date.fromisoformat(met.day)).days


def _met(row: sqlite3.Row, *, named: bool = False) -> Met:
    return Met(
        row["id"], row["number"], row["shop"], row["currency"], row["customer"] or "", row["day"], row["total"],
        row["file"] or "", row["line"] or 0, named,
    )  # fmt: skip
