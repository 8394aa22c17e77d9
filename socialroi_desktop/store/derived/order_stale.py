"""Marks the days whose kept sums of orders no longer hold. Knows nothing of the sums themselves."""

import sqlite3


def mark_inserted(connection: sqlite3.Connection, first_id: int, last_id: int) -> None:
    """Mark the days of orders just inserted; triggers see to those changed or deleted."""
    connection.execute(
        'INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order" WHERE id BETWEEN ? AND ?',
        (first_id, last_id),
    )


def mark_all(connection: sqlite3.Connection) -> None:
    """Mark every day: something that all orders are worked out with has changed."""
    connection.execute('INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order"')
