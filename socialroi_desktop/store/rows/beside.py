"""Which collections a piece is in, and of which uses something is said of it, as they stand in a running change."""

import sqlite3


def collections_by_name(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the collections there are by their names, in small letters; of several the first."""
    rows = connection.execute("SELECT name, id FROM collection ORDER BY id DESC")
    return {row[0].casefold(): row[1] for row in rows}


def collections_of(connection: sqlite3.Connection, item_id: int) -> frozenset[str]:
    """Return the names of the collections a piece is in, in small letters."""
    sql = "SELECT c.name FROM collection c JOIN collected d ON d.collection_id = c.id WHERE d.ugc_item_id = ?"
    return frozenset(row[0].casefold() for row in connection.execute(sql, (item_id,)))


def uses_told(connection: sqlite3.Connection, item_id: int) -> frozenset[str]:
    """Return the uses of which something is said of a piece."""
    sql = "SELECT DISTINCT use FROM usage_right WHERE ugc_item_id = ?"
    return frozenset(row[0] for row in connection.execute(sql, (item_id,)))
