"""Brings the kept counts of customers up to date with orders that were just inserted, where these are few.

All orders of the customers concerned are looked at once; whoever is not among them counts as before.
"""

import sqlite3
from collections import Counter

# More orders, or more kept periods, and counting all anew when somebody asks is as quick.
_FEW_ORDERS, _FEW_PERIODS = 1_000, 50
_KEPT = "customer IS NOT NULL AND status IS NOT 'voided'"
_INSERTED = "id BETWEEN :first_id AND :last_id"
_COUNTED = """
    WITH mine AS (SELECT * FROM temp.their_order WHERE {which}),
    first AS (SELECT customer, touch_id, min(ordered_at) FROM mine WHERE ordered_on BETWEEN :start AND :end GROUP BY customer),
    earlier AS (SELECT DISTINCT customer FROM mine WHERE ordered_on < :start)
    SELECT f.touch_id, sum(e.customer IS NULL), sum(e.customer IS NOT NULL)
    FROM first f LEFT JOIN earlier e ON e.customer = f.customer GROUP BY 1
"""
_Count = Counter[tuple[int | None, str]]


def count_inserted(connection: sqlite3.Connection, first_id: int, last_id: int, *, every: bool) -> None:
    """Put what orders just inserted add into the kept counts of the periods they concern, or drop these.

    `every` tells that no order between them was there before.
    """
    ids = {"first_id": first_id, "last_id": last_id}
    since = connection.execute(f'SELECT min(ordered_on) FROM "order" WHERE {_INSERTED}', ids).fetchone()[0]
    periods = connection.execute(
        "SELECT DISTINCT first, last FROM customer_count WHERE last >= ?", (since,)
    ).fetchall()
    if not periods:
        return
    if not every or last_id - first_id >= _FEW_ORDERS or len(periods) > _FEW_PERIODS:
        connection.execute("DELETE FROM customer_count WHERE last >= ?", (since,))
        return
    connection.execute(
        'CREATE TEMP TABLE their_order AS SELECT id, customer, touch_id, ordered_on, ordered_at FROM "order"'
        f' WHERE {_KEPT} AND customer IN (SELECT customer FROM "order" WHERE {_INSERTED} AND {_KEPT}) ORDER BY id',
        ids,
    )
    try:
        for first, last in periods:
            days = {"start": first, "end": last}
            added = _counted(connection, "true", days)
            added.subtract(_counted(connection, f"NOT {_INSERTED}", days | ids))
            _add(connection, days, added)
    finally:
        connection.execute("DROP TABLE temp.their_order")


def _counted(connection: sqlite3.Connection, which: str, values: dict[str, object]) -> _Count:
    found: _Count = Counter()
    for touch, came, returned in connection.execute(_COUNTED.format(which=which), values):
        found[touch, "came"] += came
        found[touch, "returned"] += returned
    return found


def _add(connection: sqlite3.Connection, days: dict[str, object], added: _Count) -> None:
    for touch in {touch for touch, _ in added}:
        values = {**days, "touch": touch, "came": added[touch, "came"], "returned": added[touch, "returned"]}
        where = "WHERE first = :start AND last = :end AND touch_id IS :touch"
        done = connection.execute(
            f"UPDATE customer_count SET came = came + :came, returned = returned + :returned {where}", values
        )
        if not done.rowcount and (values["came"] or values["returned"]):
            connection.execute(
                "INSERT INTO customer_count VALUES (:start, :end, :touch, :came, :returned)", values
            )
        connection.execute(f"DELETE FROM customer_count {where} AND came = 0 AND returned = 0", values)
