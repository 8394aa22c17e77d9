"""Which of several equal rows of a file each is: the second of two equal lines is a line too.

Knows what the record declares of its key, and the rows of one file.
"""

from collections import Counter
from collections.abc import Callable

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.records import RECORDS


def numbering(entity: str) -> Callable[[dict[str, Value]], None]:
    """Return what numbers the rows of one file, each among those of the same key."""
    record = RECORDS[entity]
    key = tuple(name for name in record.key if name != record.numbered_by)
    how = key_forms(entity, key)
    seen: Counter[tuple[Value, ...]] = Counter()

    def number(row: dict[str, Value]) -> None:
        place = how.of([row.get(name) for name in key])
        seen[place] += 1
        row[record.numbered_by] = seen[place]

    return number
