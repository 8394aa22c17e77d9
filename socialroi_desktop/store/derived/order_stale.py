"""Marks the days whose kept sums no longer hold. Knows nothing of the sums themselves."""

import sqlite3

from socialroi_desktop.store.derived.kept_customers import note_inserted
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched

_NEW_DAYS = 'SELECT DISTINCT ordered_on FROM "order" WHERE id BETWEEN ? AND ?'
_ORDERS = (
    f"INSERT OR IGNORE INTO order_day_stale (day) {_NEW_DAYS}",
    f"INSERT OR IGNORE INTO product_day_stale (day) {_NEW_DAYS}",
)
_VISITS = (
    "INSERT OR IGNORE INTO web_day_stale (day) SELECT DISTINCT period_start FROM web_sessions WHERE id BETWEEN ? AND ?",
)
_LINES = 'INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE id'
_INSERTED = {"order": _ORDERS, "web_sessions": _VISITS}


def mark_inserted(connection: sqlite3.Connection, entity: str, first_id: int, last_id: int) -> None:
    """Mark the days of rows just inserted; triggers see to those changed or deleted."""
    for statement in _INSERTED.get(entity, ()):
        connection.execute(statement, (first_id, last_id))
    if entity == "order":
        note_inserted(connection, first_id, last_id)
    elif entity == "order_line":
        _mark_lines(connection, first_id, last_id)


def _mark_lines(connection: sqlite3.Connection, first_id: int, last_id: int) -> None:
    """Mark the days of the orders that lines just inserted belong to; those of an import follow each other."""
    inserted = (first_id, last_id)
    first, last = connection.execute(
        "SELECT min(order_id), max(order_id) FROM order_line WHERE id BETWEEN ? AND ?", inserted
    ).fetchone()
    if last - first > 2 * (last_id - first_id + 1):
        connection.execute(
            f"{_LINES} IN (SELECT order_id FROM order_line WHERE id BETWEEN ? AND ?)", inserted
        )
    else:
        connection.execute(f"{_LINES} BETWEEN ? AND ?", (first, last))


def _mark_worked_out(connection: sqlite3.Connection, touched: Touched) -> None:
    """Mark the days on which orders are worked out anew: all where settings say so, or codes that are a cost; by rates few."""
    codes = any(touched.concerns(entity, columns) for entity, columns in _CODES.items())
    if touched.concerns("settings", _SETTINGS) or (codes and _discounts_are_cost(connection)):
        connection.execute(
            'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order"'
        )
    elif touched.concerns("exchange_rate"):
        _mark_converted(connection, touched)


def _mark_converted(connection: sqlite3.Connection, touched: Touched) -> None:
    """Mark the days of foreign orders that other rates convert: from a new rate on, else all."""
    since: dict[str, str] = {}
    if "exchange_rate" not in touched.gone and not touched.columns["exchange_rate"]:
        for first, last in touched.ranges["exchange_rate"]:
            rows = connection.execute(
                "SELECT currency, min(day) FROM exchange_rate WHERE id BETWEEN ? AND ? GROUP BY 1",
                (first, last),
            )
            for currency, day in rows.fetchall():
                since[currency] = min(day, since.get(currency, day))
    else:
        since = dict.fromkeys(
            (row[0] for row in connection.execute('SELECT DISTINCT currency FROM "order"')), ""
        )
    own = connection.execute("SELECT currency FROM settings").fetchone()[0]
    connection.executemany(
        'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order"'
        " WHERE ordered_on >= ? AND currency = ?",
        [(day, currency) for currency, day in since.items() if currency != own],
    )


def _discounts_are_cost(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT code_discounts_are_cost FROM settings").fetchone()[0])


_SETTINGS = ("currency", "gross_margin", "code_discounts_are_cost")
# What says whether a code credits somebody; the discounts of those that do may be a cost.
_CODES = {"discount_code": (), "deal": ("code", "influencer_id")}
KEPT_SUMS = Rule({"settings": _SETTINGS, "exchange_rate": (), **_CODES}, _mark_worked_out)
