"""What a list of refunds says was given back for an order. Follows from refunds and orders; knows not when to write."""

import json
import sqlite3
from collections.abc import Collection

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.twins import SOURCES

# The order a refund belongs to: of the shop the list names where there is one, with or without the "#", and
# of several the last that was placed before the refund. Orders are indexed by shop and number; a second index
# would slow every import of orders.
_REFUNDED = f"""
SELECT o.id AS id, r.amount AS amount, row_number() OVER (PARTITION BY r.id ORDER BY
       o.source IS r.source DESC, o.ordered_on <= r.refunded_on DESC, o.ordered_on DESC, o.id) AS nth
FROM refund r CROSS JOIN ({SOURCES}) s CROSS JOIN "order" o
ON o.source = s.source AND o.number IN (r.number, '#' || r.number, ltrim(r.number, '#')) AND o.currency = r.currency
"""


def _add_refunds(connection: sqlite3.Connection, touched: Touched) -> None:
    """Note at each order what is listed for it in its currency."""
    if "refund" not in touched.entities and not _any_listed(connection):
        return
    connection.execute("DROP TABLE IF EXISTS temp.listed")
    connection.execute(
        "CREATE TEMP TABLE listed AS SELECT id, sum(amount) AS amount"
        f" FROM ({_REFUNDED}) WHERE nth = 1 GROUP BY id"
    )
    connection.execute(
        'UPDATE "order" SET listed_refunds = listed.amount FROM temp.listed AS listed'
        ' WHERE listed.id = "order".id AND listed_refunds IS NOT listed.amount'
    )
    connection.execute(
        'UPDATE "order" SET listed_refunds = NULL'
        " WHERE listed_refunds IS NOT NULL AND id NOT IN (SELECT id FROM temp.listed)"
    )
    connection.execute("DROP TABLE temp.listed")


def orders_known(connection: sqlite3.Connection, numbers: Collection[str]) -> frozenset[str]:
    """Return those of some numbers, with or without the "#", that an order of any shop has."""
    rows = connection.execute(
        f'SELECT DISTINCT n.value FROM json_each(:numbers) n CROSS JOIN ({SOURCES}) s CROSS JOIN "order" o'
        " ON o.source = s.source AND o.number IN (n.value, '#' || n.value, ltrim(n.value, '#'))",
        {"numbers": json.dumps(sorted(numbers))},
    )
    return frozenset(row[0] for row in rows)


def _any_listed(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM refund LIMIT 1").fetchone() is not None


LISTED_REFUNDS = Rule({"refund": (), "order": ("source", "number", "currency", "ordered_on")}, _add_refunds)
