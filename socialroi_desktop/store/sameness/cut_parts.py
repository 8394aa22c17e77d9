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


def stored_parts(connection: sqlite3.Connection, between: tuple[str, str], how: KeyForms) -> Parts:
    """Return the stored rows of `between` two days, by thing as `how` forms it; only things of which some part is known."""
    names = ", ".join(map(quoted, THING))
    found: Parts = defaultdict(list)
    for row in connection.execute(
        f"SELECT {names}, coalesce({AdCost.numbered_by}, 1), cut FROM ad_cost"
        " WHERE period_start >= ? AND period_end <= ? ORDER BY id",
        between,
    ):
        *thing, number, part = tuple(row)
        found[how.of(thing)].append((number, part))
    return {thing: held for thing, held in found.items() if any(part for _, part in held)}
