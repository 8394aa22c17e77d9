"""How many records of other kinds a change has made so far, such as the people that posts name."""

from collections import Counter

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.writer import Writer


def made(writer: Writer, entity: str) -> Counter[str]:
    """Return how many records of other kinds than `entity` came so far, those that are no part of another one."""
    return Counter(
        {
            name: sum(len(ids) for ids in rows.created)
            for name, rows in writer.rows.items()
            if name != entity and name in RECORDS and not RECORDS[name].part_of
        }
    )
