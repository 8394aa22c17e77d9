"""What the rows of one import speak of: which kinds of record, which channels, which days. Only reads."""

from dataclasses import dataclass

from socialroi_desktop.domain.days import days_of
from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reach:
    """The rows of one kind that come from an import; `first` and `last` are ISO days."""

    entity: str
    rows: int
    first: str | None = None
    last: str | None = None
    channels: tuple[str, ...] = ()


def reach_of(workspace: Workspace, batch_id: int) -> tuple[Reach, ...]:
    """Return what an import brought or changed last, by kind of record."""
    # Parts are told with the record they belong to.
    found = [_reach(workspace, record, batch_id) for record in RECORDS.values() if not record.part_of]
    return tuple(item for item in found if item.rows)


def _reach(workspace: Workspace, record: type[Record], batch_id: int) -> Reach:
    connection, table = workspace.connection(), quoted(record.entity)
    first, last = (quoted(name) if name else "NULL" for name in days_of(record))
    rows, start, end = connection.execute(
        f"SELECT count(*), min({first}), max({last}) FROM {table} WHERE batch_id = ?", (batch_id,)
    ).fetchone()
    channel = next((spec.name for spec in specs(record) if spec.kind is Kind.CHANNEL), None)
    if not rows or channel is None:
        return Reach(record.entity, rows, start, end)
    told = connection.execute(
        f"SELECT DISTINCT {quoted(channel)} FROM {table} WHERE batch_id = ? AND {quoted(channel)} IS NOT NULL",
        (batch_id,),
    )
    return Reach(record.entity, rows, start, end, tuple(sorted(row[0] for row in told)))
