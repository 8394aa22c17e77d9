"""Which parts of cut reports of ads are stored, and under which numbers."""

import sqlite3
from collections import defaultdict

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_forms import KeyForms
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.store.file.codec import quoted

THING = tuple(name for name in AdCost.key if name != AdCost.numbered_by)
# Rows by what they tell of but for their number: the number and the part of each.
Parts = dict[tuple[Value, ...], list[tuple[int, str | None]]]
_WITHIN = "period_start >= ? AND period_end <= ?"


def any_part(connection: sqlite3.Connection, between: tuple[str, str]) -> bool:
    """Tell whether of some stored row of `between` two days it is known which part it is."""
    found = connection.execute(f"SELECT 1 FROM ad_cost WHERE cut IS NOT NULL AND {_WITHIN} LIMIT 1", between)
    return found.fetchone() is not None


def stored_parts(connection: sqlite3.Connection, between: tuple[str, str], how: KeyForms) -> Parts:
    """Return the stored rows of `between` two days, by thing as `how` forms it, in the order of their numbers."""
    names = ", ".join(map(quoted, THING))
    found: Parts = defaultdict(list)
    for row in connection.execute(
        f"SELECT {names}, coalesce({AdCost.numbered_by}, 1) AS number, cut FROM ad_cost"
        f" WHERE {_WITHIN} ORDER BY number, id",
        between,
    ):
        *thing, number, part = tuple(row)
        found[how.loose_of(thing)].append((number, part))
    return found
