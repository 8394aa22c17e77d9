"""Brings the kept counts of customers up to date at the end of a change, where it touched few orders.

Triggers note what orders changed or deleted were before, `note_inserted` those that were not there. All orders of the
customers concerned are looked at once; whoever is not among them counts as before.
"""

import sqlite3
from collections import Counter
from collections.abc import Sequence

# More orders, or more kept periods, and counting all anew when somebody asks is as quick. The triggers know the first, too.
FEW_ORDERS, _FEW_PERIODS = 2_000, 500
# Of the customers concerned: one that stands for everybody, as a till writes it, may have all orders of a shop.
MOST_ORDERS = 100_000
# So many orders in all are looked at, each for each period, within a second.
_MOST_LOOKS = 1_000_000
_KEPT = "customer IS NOT NULL AND status IS NOT 'voided'"
# Of two orders at the same moment the first that came counts, as where all are counted: hence by id.
_THEIR_ORDERS = f"""
    CREATE TEMP TABLE their_order AS
    WITH concerned AS (
        SELECT customer FROM order_before UNION SELECT customer FROM "order" WHERE id IN (SELECT order_id FROM order_before))
    SELECT id, customer, touch_id, ordered_on, ordered_at, 1 AS is_now, id NOT IN (SELECT order_id FROM order_before) AS was
        FROM "order" WHERE {_KEPT} AND customer IN (SELECT customer FROM concerned)
    UNION ALL SELECT order_id, customer, touch_id, ordered_on, ordered_at, 0, 1 FROM order_before WHERE customer IS NOT NULL
    ORDER BY 1 LIMIT :most
"""
_SINCE = """
    SELECT min(day) FROM (
        SELECT ordered_on AS day FROM order_before
        UNION ALL SELECT ordered_on FROM "order" WHERE id IN (SELECT order_id FROM order_before))
"""
_COUNTED = """
    WITH mine AS (SELECT * FROM temp.their_order WHERE {which}),
    first AS (SELECT customer, touch_id, min(ordered_at) FROM mine WHERE ordered_on BETWEEN :start AND :end GROUP BY customer),
    earlier AS (SELECT DISTINCT customer FROM mine WHERE ordered_on < :start)
    SELECT f.touch_id, sum(e.customer IS NULL), sum(e.customer IS NOT NULL)
    FROM first f LEFT JOIN earlier e ON e.customer = f.customer GROUP BY 1
"""
_LAST_DAYS = """
    SELECT day, count(*) FROM (
        SELECT max(ordered_on) AS day FROM temp.their_order WHERE {which} AND ordered_on <= :until GROUP BY customer)
    GROUP BY 1
"""
# What is kept, and the last day whose orders it follows from.
_KEPT_UNTIL = {"customer_count": "last", "last_order_count": "until"}
_Count = Counter[tuple[int | None, str]]


def note_inserted(connection: sqlite3.Connection, first_id: int, last_id: int) -> None:
    """Note that these orders were not there before, or drop the counts they concern where they are many."""
    inserted = 'FROM "order" WHERE id BETWEEN ? AND ?'
    since = connection.execute(f"SELECT min(ordered_on) {inserted}", (first_id, last_id)).fetchone()[0]
    if not any(
        connection.execute(f"SELECT 1 FROM {table} WHERE {until} >= ? LIMIT 1", (since,)).fetchone()
        for table, until in _KEPT_UNTIL.items()
    ):
        return
    noted = connection.execute("SELECT coalesce(max(n), 0) FROM order_before").fetchone()[0]
    if noted + last_id - first_id >= FEW_ORDERS:
        _drop(connection, since)
        return
    connection.execute(
        f"INSERT OR IGNORE INTO order_before (order_id) SELECT id {inserted}", (first_id, last_id)
    )


def hold(connection: sqlite3.Connection) -> bool:
    """Tell whether the kept counts tell the truth: nothing is noted that they do not know yet."""
    return connection.execute("SELECT 1 FROM order_before LIMIT 1").fetchone() is None


def settle_customers(connection: sqlite3.Connection) -> None:
    """Put what the noted orders add or take into the kept counts of the periods they concern, or drop these."""
    if hold(connection):
        return
    since = connection.execute(_SINCE).fetchone()[0]
    periods = connection.execute("SELECT DISTINCT first, last FROM customer_count WHERE last >= ?", (since,))
    ends = connection.execute("SELECT DISTINCT until FROM last_order_count WHERE until >= ?", (since,))
    if not _put_in(connection, periods.fetchall(), [row[0] for row in ends.fetchall()]):
        _drop(connection, since)
    connection.execute("DELETE FROM order_before")


def _drop(connection: sqlite3.Connection, since: str | None) -> None:
    for table, until in _KEPT_UNTIL.items():
        connection.execute(f"DELETE FROM {table} WHERE {until} >= ?", (since,))


def _put_in(connection: sqlite3.Connection, periods: Sequence[tuple[str, str]], ends: Sequence[str]) -> bool:
    """Put what the noted orders changed into what is kept of periods and days; tell whether it was little enough to do so."""
    many = len(periods) + len(ends)
    if not 0 < many <= _FEW_PERIODS:
        return not many
    connection.execute(_THEIR_ORDERS, {"most": MOST_ORDERS + 1})
    try:
        orders = connection.execute("SELECT count(*) FROM temp.their_order").fetchone()[0]
        if orders > MOST_ORDERS or orders * many > _MOST_LOOKS:
            return False
        for first, last in periods:
            days: dict[str, object] = {"start": first, "end": last}
            added = _counted(connection, "is_now", days)
            added.subtract(_counted(connection, "was", days))
            _add(connection, days, added)
        for until in ends:
            moved = _last_days(connection, "is_now", until)
            moved.subtract(_last_days(connection, "was", until))
            _move(connection, until, moved)
    finally:
        connection.execute("DROP TABLE temp.their_order")
    return True


def _last_days(connection: sqlite3.Connection, which: str, until: str) -> Counter[str]:
    found = connection.execute(_LAST_DAYS.format(which=which), {"until": until})
    return Counter({row[0]: row[1] for row in found.fetchall()})


def _move(connection: sqlite3.Connection, until: str, moved: Counter[str]) -> None:
    connection.executemany(
        "INSERT INTO last_order_count (until, day, customers) VALUES (?, ?, ?)"
        " ON CONFLICT (until, day) DO UPDATE SET customers = customers + excluded.customers",
        [(until, day, customers) for day, customers in moved.items() if customers],
    )
    connection.execute("DELETE FROM last_order_count WHERE until = ? AND customers = 0", (until,))


def _counted(connection: sqlite3.Connection, which: str, days: dict[str, object]) -> _Count:
    found: _Count = Counter()
    for touch, came, returned in connection.execute(_COUNTED.format(which=which), days):
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
