"""What hangs on a record: the kinds whose rows are there only with one of its kind. Knows declarations alone."""

from functools import cache

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS


@cache
def parts_of(entity: str) -> frozenset[str]:
    """Return the entities whose rows are there only with a record of this kind."""
    return frozenset(
        other.entity
        for other in RECORDS.values()
        for spec in specs(other)
        if spec.name == other.part_of and spec.refers_to == entity
    )
