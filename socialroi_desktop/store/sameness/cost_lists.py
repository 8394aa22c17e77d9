"""Finds stored costs beside which rows of a list of costs may be told once more, and the earlier lists of the same columns.

Reads only; which of them are one is decided by the caller.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, cast

from socialroi_desktop.domain.records import Cost
from socialroi_desktop.store.file.codec import column
from socialroi_desktop.store.sameness.same_bytes import imports_alike

_TABLE = "table"


def lists_alike(connection: sqlite3.Connection, batch_id: int) -> set[int]:
    """Return the imports of other bytes that have the format, columns and table of this one."""
    mine = connection.execute(
        "SELECT format, sha256, choices FROM import_batch WHERE id = ?", (batch_id,)
    ).fetchone()
    if mine is None:
        return set()
    choices = json.loads(mine["choices"])
    header, table = json.loads(choices.get("header", "[]")), choices.get(_TABLE, "")
    found = imports_alike(connection, (mine["format"], mine["sha256"], batch_id), header) if header else {}
    return {at for at, one in found.items() if not table or one.choices.get(_TABLE, "") in ("", table)}


def read_second(connection: sqlite3.Connection, batch_id: int) -> frozenset[int]:
    """Return the lines of an import that somebody took in their second reading; 0 among them stands for all."""
    row = connection.execute("SELECT choices FROM import_batch WHERE id = ?", (batch_id,)).fetchone()
    told = str(json.loads(row["choices"]).get("second", "")) if row is not None else ""
    return frozenset(map(int, filter(None, told.split(","))))


def costs_between(
    connection: sqlite3.Connection, columns: Sequence[str], days: tuple[str, str], batch_id: int
) -> list[Mapping[str, Any]]:
    """Return the id, batch and these columns of the costs of some days that this import did not bring, in order of their ids."""
    cells = ", ".join(map(column, columns))
    found = connection.execute(
        f"SELECT t.id, t.batch_id, {cells} FROM {Cost.entity} t WHERE {column(Cost.day_field)} BETWEEN ? AND ?"
        " AND t.batch_id IS NOT ? ORDER BY t.id",
        (*days, batch_id),
    ).fetchall()
    return cast(list[Mapping[str, Any]], found)
