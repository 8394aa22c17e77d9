"""Which number among equal rows a row can have: that of an import, which counts them from 1 on.

Knows what the record declares of its key, and the stored rows.
"""

import sqlite3

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.store.file.codec import column, quoted


def free_number(connection: sqlite3.Connection, record: Record, wanted: int | None) -> int:
    """Return the number of a row among those that are equal but for it: the wanted one if it is free, else the first free.

    The row itself, where it is stored already, takes none.
    """
    key = [name for name in record.key if name != record.numbered_by]
    number = f"coalesce({column(record.numbered_by)}, 1)"
    same = " AND ".join(f"{column(name)} IS ?" for name in key)
    source = f"FROM {quoted(record.entity)} t WHERE {same} AND t.id IS NOT ?"
    values = [*(getattr(record, name) for name in key), record.id]
    # In one step: a block of equal rows is pasted into thousands of them.
    count, highest, taken = connection.execute(
        f"SELECT count(*), max({number}), total({number} IS ?) {source}", (wanted, *values)
    ).fetchone()
    if wanted is not None and not taken:
        return wanted
    if not count or highest <= count:
        return int(highest or 0) + 1
    numbers = {row[0] for row in connection.execute(f"SELECT {number} {source}", values)}
    return next(n for n in range(1, count + 2) if n not in numbers)
