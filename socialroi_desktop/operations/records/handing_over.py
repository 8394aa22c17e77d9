"""What belongs to a record that goes belongs to the one that stays; where both have it, what stays was chosen.

Writes inside a running change. Knows declared references, not what the rows mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.joining import Joint, Stays, join, larger, offered
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sameness.alike import is_unique


@dataclass(frozen=True, slots=True)
class Clash:
    """Rows of a kind that both records have and that differ: how many, and what may stay, the proposal first."""

    entity: str
    count: int
    offered: tuple[Stays, ...]


@dataclass(frozen=True, slots=True)
class Two:
    """The record that stays and the one that goes, by their ids."""

    entity: str
    keep_id: int
    drop_id: int


@dataclass(frozen=True, slots=True)
class Referring:
    """Records that refer to a kind of record in a column; `only` those of them that hold these values."""

    record: type[Record]
    column: str
    only: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def references(entity: str) -> list[Referring]:
    """Return the records that refer to a kind of record, what is kept with records of any kind last."""
    kept = [(record, record.of_any) for record in RECORDS.values() if not RECORDS[entity].of_any]
    return [
        *(
            Referring(record, spec.name)
            for record in RECORDS.values()
            for spec in specs(record)
            if spec.refers_to == entity
        ),
        *(Referring(record, pair[1], {pair[0]: entity}) for record, pair in kept if pair),
    ]


def clashes(workspace: Workspace, two: Two) -> tuple[Clash, ...]:
    """Return what must be decided before two records become one."""
    found = [
        (referring.record, _joint(workspace, referring, two))
        for referring in references(two.entity)
        if referring.column in referring.record.key
    ]
    return tuple(
        Clash(record.entity, joint.doubled, offered(record)) for record, joint in found if joint.clashes
    )


def hand_over(
    workspace: Workspace, writer: Writer, two: Two, stays: Mapping[str, Stays]
) -> Mapping[Stays, int]:
    """Let all that refers to one record refer to the other; return by what stayed how many rows were decided.

    What `stays` does not tell of a kind of row is decided as its record proposes.
    """
    decided: dict[Stays, int] = {}
    for referring in references(two.entity):
        record, column = referring.record, referring.column
        handing = _Handing(writer, record, column, two.keep_id)
        if column not in record.key:
            kind = next(iter(referring.only.items()), None)
            handing.name_the_kept(writer.referring(record.entity, column, [two.drop_id], kind))
            continue
        joint = _joint(workspace, referring, two)
        chosen = stays.get(record.entity, offered(record)[0])
        handing.take(joint, chosen)
        if joint.clashes:
            decided[chosen] = decided.get(chosen, 0) + joint.doubled
    return decided


def _joint(workspace: Workspace, referring: Referring, two: Two) -> Joint:
    record, column = referring.record, referring.column
    own, coming = (
        reading.referring(workspace, record, column, row_id, referring.only)
        for row_id in (two.keep_id, two.drop_id)
    )
    unique = is_unique(workspace.connection(), record.entity, record.key)
    return join(own, coming, column, unique=unique)


@dataclass(frozen=True, slots=True)
class _Handing:
    """The rows of one kind on their way to the record that stays."""

    writer: Writer
    record: type[Record]
    column: str
    keep_id: int

    def name_the_kept(self, ids: Sequence[int]) -> None:
        for row_id in ids:
            self.writer.update(self.record.entity, row_id, {self.column: self.keep_id})

    def take(self, joint: Joint, chosen: Stays) -> None:
        self._take_over(joint.handed)
        self.writer.delete_rows(self.record.entity, _ids(joint.same))
        for first, second in joint.clashes:
            self.writer.delete_rows(self.record.entity, _ids(first if chosen is Stays.SECOND else second))
            if chosen is Stays.SECOND:
                self._take_over(second)
            elif chosen is Stays.LARGER:
                self._fill(first, second)

    def _take_over(self, rows: Sequence[Record]) -> None:
        number = self.record.numbered_by
        for row in rows:
            changes = {self.column: self.keep_id} | ({number: getattr(row, number)} if number else {})
            self.writer.update(self.record.entity, row.id or 0, changes)

    def _fill(self, first: Sequence[Record], second: Sequence[Record]) -> None:
        for mine, other in zip(first, second, strict=True):
            changes = {name: value for name, value in larger(mine, other).items() if name != self.column}
            self.writer.update(self.record.entity, mine.id or 0, changes)


def _ids(rows: Sequence[Record]) -> list[int]:
    return sorted(row.id or 0 for row in rows)
