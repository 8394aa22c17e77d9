"""Which columns name records of which table, as the records declare them: what a delete must look after.

Knows declarations only; no row.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.records import RECORDS


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names records of another table; where `required`, its row makes no sense without them.

    Where it names records of any table, `kind` are the column and the value that tell that it is this one.
    """

    entity: str
    column: str
    required: bool
    kind: tuple[str, str] | None = None


# What was wrong with rows of a file, or told again by it, makes no sense without its import; no record declares it.
_BESIDE = {
    "import_batch": tuple(
        Reference(name, "batch_id", required=True) for name in ("import_problem", "told_again", "told_row")
    )
}


@cache
def incoming(entity: str) -> tuple[Reference, ...]:
    """Return the references to a table that a delete must look after."""
    return (
        *naming(entity, RECORDS.values()), *kept_with(entity), *_BESIDE.get(entity, ()), *_told_of(entity),
    )  # fmt: skip


def _told_of(entity: str) -> tuple[Reference, ...]:
    """Return the references of what imports told of records: it is forgotten with a record that somebody deletes."""
    record = RECORDS.get(entity)
    if record is None or record.part_of or not record.key:
        return ()
    return (Reference("told_row", "record_id", required=True, kind=("entity", entity)),)


def kept_with(entity: str) -> tuple[Reference, ...]:
    """Return the references of what is kept with records of any kind, as far as this kind is one."""
    if entity not in RECORDS or RECORDS[entity].of_any:
        return ()
    found = ((record.entity, record.of_any) for record in RECORDS.values())
    return tuple(
        Reference(name, pair[1], required=True, kind=(pair[0], entity)) for name, pair in found if pair
    )


def naming(entity: str, records: Iterable[type[Record]]) -> tuple[Reference, ...]:
    """Return the references of records to a table that a person can set; those the store works out follow by themselves."""
    return tuple(
        Reference(record.entity, spec.name, spec.required or spec.name == record.part_of)
        for record in records
        for spec in specs(record)
        if spec.refers_to == entity and (spec.name == record.part_of or spec.editable)
    )
