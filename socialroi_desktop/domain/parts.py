"""Whose part a record is, and what follows from it: the line of an order, the step of a lead. Knows declarations only."""

from functools import cache

from socialroi_desktop.domain.fields import Kind, Record, spec_of, specs
from socialroi_desktop.domain.records import RECORDS


def owner_entity(record: type[Record]) -> str:
    """Return the entity a kind of record is a part of; "" for one that stands alone."""
    return spec_of(record, record.part_of).refers_to if record.part_of else ""


@cache
def parts_of(entity: str) -> tuple[type[Record], ...]:
    """Return the records that are there only with a record of this kind."""
    return tuple(part for part in RECORDS.values() if owner_entity(part) == entity)


def place_within(part: type[Record]) -> tuple[str, ...]:
    """Return the fields that tell the parts of one record apart; none where only all they say does."""
    return tuple(name for name in part.key if name != part.part_of)


def stays_with_owner(part: type[Record]) -> bool:
    """Whether what an import brought of it stays where its record stays, though the import is taken back.

    What is told apart by a day does not: each export tells the figures of its own day.
    """
    days = {spec.name for spec in specs(part) if spec.kind is Kind.DATE}
    return bool(part.part_of) and days.isdisjoint(part.key)
