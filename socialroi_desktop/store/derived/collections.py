"""How many pieces a collection holds, kept beside it so that tables can sort by it and ask it."""

import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched

_COUNT = "(SELECT count(*) FROM collected d WHERE d.collection_id = collection.id)"


def _run(connection: sqlite3.Connection, _touched: Touched) -> None:
    connection.execute(f"UPDATE collection SET pieces = {_COUNT} WHERE pieces IS NOT {_COUNT}")


COLLECTED = Rule({"collected": (), "collection": ("pieces",)}, _run)
