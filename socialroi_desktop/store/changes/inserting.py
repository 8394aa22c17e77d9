"""Many rows into a table in few statements, as binding and stepping cost more than storing. Logs nothing."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.store.file.codec import listed, quoted

# So many values go into one statement, as older builds of SQLite take no more than 999.
_VALUES_AT_ONCE = 990
_MOST_ROWS = 160
# Fewer rows than LARGE are written this many at once: a statement of more takes longer to prepare than it saves.
_FEW_ROWS = 32
LARGE = 4_000


def rows_at_once(width: int, count: int) -> int:
    """Return how many of `count` rows of so many values one statement inserts: a quarter faster than one by one."""
    most = _MOST_ROWS if count >= LARGE else _FEW_ROWS
    return max(1, min(most, _VALUES_AT_ONCE // max(1, width)))


def row_by_row(columns: Sequence[Sequence[Any]], count: int) -> list[Any]:
    """Return the cells of `count` rows given by column, one row after the other."""
    cells: list[Any] = [None] * (len(columns) * count)
    for place, values in enumerate(columns):
        cells[place :: len(columns)] = values
    return cells


def insert_cells(
    connection: sqlite3.Connection, entity: str, marks: Mapping[str, str], cells: Sequence[Any], ids: range
) -> None:
    """Insert a row for each id, of the columns in `marks`, each a parameter or SQL; `cells` are the parameters, row by row."""
    row = f"({', '.join(marks.values())})"
    width = sum(mark == "?" for mark in marks.values())
    # Told to the first alone: SQLite counts on from there, and a bound value a row would cost.
    connection.execute(
        f"INSERT INTO {quoted(entity)} ({listed(['id', *marks])}) VALUES ({ids[0]}, {row[1:]}", cells[:width]
    )
    head = f"INSERT INTO {quoted(entity)} ({listed(list(marks))}) VALUES "
    together = rows_at_once(width, len(ids))
    whole = len(ids) - (len(ids) - 1) % together
    for rows, places in ((together, range(1, whole, together)), (1, range(whole, len(ids)))):
        if places:
            told = (cells[place * width : (place + rows) * width] for place in places)
            connection.executemany(head + ", ".join([row] * rows), told)
