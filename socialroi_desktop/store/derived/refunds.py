"""What a list of refunds says was given back for an order. Follows from refunds, orders and rates; knows not when to write."""

import json
import sqlite3
from collections.abc import Collection

from socialroi_desktop.domain.money import currencies_by_exponent
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.twins import SOURCES

# The order a refund belongs to: of the shop the list names where there is one, its number written so before any other way, and
# of several one in its currency, the last that was placed before the refund. Orders are indexed by shop and number; a
# second index would slow every import of orders.
_BELONGING = """
SELECT r.id AS id, r.amount AS amount, r.currency AS currency, r.refunded_on AS day,
       o.id AS order_id, o.currency AS order_currency, o.ordered_on AS order_day, row_number() OVER (PARTITION BY r.id ORDER BY
       ltrim(o.number, '#') = ltrim(r.number, '#') DESC, o.source IS r.source DESC,
       coalesce(r.currency, o.currency) = o.currency DESC, o.ordered_on <= r.refunded_on DESC,
       o.ordered_on DESC, o.id) AS nth
FROM refund r CROSS JOIN ({sources}) s CROSS JOIN "order" o
ON o.source = s.source AND o.number IN ({forms})
"""


def _unit(currency: str) -> str:
    """Return how many minor units one unit of a currency has."""
    named = {
        digits: ", ".join(f"'{code}'" for code in codes) for digits, codes in currencies_by_exponent().items()
    }
    cases = " ".join(f"WHEN {currency} IN ({codes}) THEN {10**digits}" for digits, codes in named.items())
    return f"(CASE {cases} ELSE 100 END)"


def _rate(currency: str, *days: str) -> str:
    """Return what a currency was worth on the first of some days for which that is known."""
    known = ", ".join(
        f"(SELECT CAST(e.rate AS REAL) FROM exchange_rate e WHERE e.currency = {currency} AND e.day <= {day}"
        " ORDER BY e.day DESC LIMIT 1)"
        for day in days
    )
    return f"(CASE WHEN {currency} = g.currency THEN 1.0 ELSE coalesce({known}) END)"


# In minor units of the currency of the order; NULL without a rate. A refund is worth what it was on its own day, and the
# order is converted on its own. A list that names no currency tells the number in that of the order. What falls on a half by
# decimal fractions must not fall below it by binary ones.
_WORTH = f"""
SELECT b.id AS id, b.order_id AS order_id, CASE WHEN b.currency = b.order_currency THEN b.amount
       WHEN b.currency IS NULL
       THEN CAST(round(1.0 * b.amount * {_unit("b.order_currency")} / {_unit("g.currency")}) AS INTEGER)
       ELSE CAST(round(1.0 * b.amount * {_unit("b.order_currency")} / {_unit("b.currency")}
            * {_rate("b.currency", "b.day", "b.order_day")} / {_rate("b.order_currency", "b.order_day", "b.day")}
            + 0.0000001) AS INTEGER) END AS worth
FROM ({{belonging}}) b CROSS JOIN settings g WHERE b.nth = 1
"""
_STEPS = (
    "DROP TABLE IF EXISTS temp.listed",
    f"CREATE TEMP TABLE listed AS {_WORTH}",
    "CREATE INDEX temp.listed_row ON listed(id)",
    "UPDATE refund SET of_order = NULL, worth = NULL"
    " WHERE of_order IS NOT NULL AND id NOT IN (SELECT id FROM temp.listed)",
    "UPDATE refund SET of_order = listed.order_id, worth = listed.worth FROM temp.listed AS listed WHERE listed.id = refund.id"
    " AND (of_order IS NOT listed.order_id OR refund.worth IS NOT listed.worth)",
    'UPDATE "order" SET listed_refunds = l.worth FROM (SELECT order_id, sum(worth) AS worth FROM temp.listed GROUP BY 1) AS l'
    ' WHERE l.order_id = "order".id AND listed_refunds IS NOT l.worth',
    'UPDATE "order" SET listed_refunds = NULL'
    " WHERE listed_refunds IS NOT NULL AND id NOT IN (SELECT order_id FROM temp.listed)",
    "DROP TABLE temp.listed",
)


def _add_refunds(connection: sqlite3.Connection, touched: Touched) -> None:
    """Note at each refund the order it belongs to and what it is worth there, and at each order what is listed for it."""
    if "refund" not in touched.entities and not _any_listed(connection):
        return
    belonging = _BELONGING.format(sources=SOURCES, forms=_forms(connection, "r.number"))
    for step in _STEPS:
        connection.execute(step.format(belonging=belonging))


def orders_known(connection: sqlite3.Connection, numbers: Collection[str]) -> frozenset[str]:
    """Return those of some numbers, however written, that an order of any shop has."""
    return frozenset(sources_of_orders(connection, numbers))


def sources_of_orders(connection: sqlite3.Connection, numbers: Collection[str]) -> dict[str, set[str]]:
    """Return by number, however written, the sources of the orders that have it; those of none are left out."""
    forms = _forms(connection, "n.value")
    rows = connection.execute(
        f'SELECT DISTINCT n.value, o.source FROM json_each(:numbers) n CROSS JOIN ({SOURCES}) s CROSS JOIN "order" o'
        f" ON o.source = s.source AND o.number IN ({forms})",
        {"numbers": json.dumps(sorted(numbers))},
    )
    found: dict[str, set[str]] = {}
    for number, source in rows:
        found.setdefault(number, set()).add(source)
    return found


def _forms(connection: sqlite3.Connection, cell: str) -> str:
    # Asked where there are refunds, which nobody sees before the window stands.
    from socialroi_desktop.store.sameness.number_forms import number_forms, zero_widths

    return number_forms(cell, zero_widths(connection, SOURCES))


def _any_listed(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM refund LIMIT 1").fetchone() is not None


LISTED_REFUNDS = Rule(
    {
        "refund": (),
        "order": ("source", "number", "currency", "ordered_at", "ordered_on"),
        "exchange_rate": (),
        "settings": ("currency", "timezone"),
    },
    _add_refunds,
)
