"""Marks the days whose kept sums no longer hold. Knows nothing of the sums themselves."""

import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched

_INSERTED = {
    "order": 'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE id BETWEEN ? AND ?',
    "web_sessions": "INSERT OR IGNORE INTO web_day_stale (day)"
    " SELECT DISTINCT period_start FROM web_sessions WHERE id BETWEEN ? AND ?",
}


def mark_inserted(connection: sqlite3.Connection, entity: str, first_id: int, last_id: int) -> None:
    """Mark the days of rows just inserted; triggers see to those changed or deleted."""
    if entity in _INSERTED:
        connection.execute(_INSERTED[entity], (first_id, last_id))


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
