"""Touches by customer, oldest first. Reads rows; groups and counts nothing else."""

from collections.abc import Iterator
from itertools import groupby

from socialroi_desktop.store.file.workspace import Workspace

Row = tuple[str, int, str, str | None, bool]

# An order stands last of the touches of one moment: nothing that came with it comes after it.
_TOUCHES = """
SELECT customer, id, touched_on, channel, coalesce(conversion, 0) FROM touchpoint WHERE touched_on <= ?
ORDER BY customer, touched_at, coalesce(conversion, 0), id
"""


def touches_by_customer(workspace: Workspace, until: str) -> Iterator[tuple[str, list[Row]]]:
    """Give (customer, [(customer, row id, day, channel, led to an order)]) of everything up to a day (ISO)."""
    rows = workspace.connection().execute(_TOUCHES, (until,))
    for customer, found in groupby(map(tuple, rows), key=lambda row: row[0]):
        yield customer, [(row[0], row[1], row[2], row[3], bool(row[4])) for row in found]
