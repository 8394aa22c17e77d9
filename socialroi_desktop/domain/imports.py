"""What passes from reading a file to writing it: chunks of typed rows, verdicts, counts.

Pure data; `ingest` makes it, `operations` judges it against the store, `store` writes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from socialroi_desktop.domain.problem import Problem

Value = str | int | None


class Verdict(StrEnum):
    """What applying a row would do."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    DOUBTFUL = "doubtful"
    REJECTED = "rejected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be imported: why, and its cells as they stood in the file."""

    problem: Problem
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Typed rows of one entity, in file order.

    `columns` are field names of the entity, `rows` values in that order (money in minor units, dates and times ISO text),
    `lines` the file line each row starts on. `children` holds rows that belong to a row here (order lines):
    `parents[i]` is the index in `rows` of the parent of `children.rows[i]`. A parent and its children are never split over two chunks.
    `doubts` names rows (by index) that the reader is unsure of. `skipped` counts rows that are no data: totals, descriptions.
    """

    entity: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    lines: Sequence[int]
    children: "Chunk | None" = None
    parents: Sequence[int] = ()
    rejected: tuple[Rejected, ...] = ()
    skipped: tuple[Problem, ...] = ()
    doubts: Mapping[int, Problem] = field(default_factory=dict)
    file_lines: int = 0


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The evidence of an import: which file, which bytes, read how."""

    name: str
    sha256: str
    size: int
    format_id: str
    entity: str
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Assessed:
    """The verdict on one row of a chunk against what the workspace holds.

    `existing_id` is the record it meets, `changes` the fields it would change as (old, new).
    """

    verdict: Verdict
    existing_id: int | None = None
    changes: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    doubt: Problem | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of a file got which verdict; `rows` is their sum, `lines` the data lines in the file."""

    new: int = 0
    same: int = 0
    changed: int = 0
    doubtful: int = 0
    rejected: int = 0
    skipped: int = 0
    lines: int = 0

    @property
    def rows(self) -> int:
        """All rows that got a verdict."""
        return self.new + self.same + self.changed + self.doubtful + self.rejected + self.skipped


def assess(columns: Sequence[str], incoming: Sequence[Value], existing: Mapping[str, Value]) -> Mapping[str, tuple[Value, Value]]:
    """Return the fields an incoming row would change, as (old, new). A blank never overwrites a known value."""
    return {
        name: (existing[name], value)
        for name, value in zip(columns, incoming, strict=True)
        if value is not None and value != existing[name]
    }
