"""Marks the days whose kept sums of orders no longer hold. Knows nothing of the sums themselves."""

import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched


def mark_inserted(connection: sqlite3.Connection, first_id: int, last_id: int) -> None:
    """Mark the days of orders just inserted; triggers see to those changed or deleted."""
    connection.execute(
        'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE id BETWEEN ? AND ?',
        (first_id, last_id),
    )


def _mark_worked_out(connection: sqlite3.Connection, touched: Touched) -> None:
    """Mark every day when all orders are worked out anew; codes matter where they are a cost, rates for foreign amounts."""
    foreign = " WHERE currency <> (SELECT currency FROM settings)"
    if "settings" in touched.entities or _discounts_are_cost(connection):
        foreign = ""
    elif "exchange_rate" not in touched.entities:
        return
    connection.execute(
        f'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order"{foreign}'
    )


def _discounts_are_cost(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT code_discounts_are_cost FROM settings").fetchone()[0])


KEPT_SUMS = Rule({"settings": (), "exchange_rate": (), "discount_code": ()}, _mark_worked_out)
