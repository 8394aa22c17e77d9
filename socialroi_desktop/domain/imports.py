"""What passes from reading a file to writing it: chunks of typed rows, verdicts, counts.

Pure data; `ingest` makes it, `operations` judges it against the store, `store` writes it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import overload

from socialroi_desktop.domain.key_texts import alike
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


class ByColumn(Sequence[tuple[Value, ...]]):
    """Rows kept column by column, as a fast reader has them and a fast writer wants them; reads like rows."""

    __slots__ = ("_count", "values_by_column")

    def __init__(self, values_by_column: Sequence[Sequence[Value]]) -> None:
        self.values_by_column = values_by_column
        self._count = len(values_by_column[0]) if values_by_column else 0

    @overload
    def __getitem__(self, index: int) -> tuple[Value, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> "ByColumn": ...
    def __getitem__(self, index: int | slice) -> "tuple[Value, ...] | ByColumn":
        if isinstance(index, slice):
            return ByColumn([values[index] for values in self.values_by_column])
        return tuple(values[index] for values in self.values_by_column)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return zip(*self.values_by_column, strict=True)


def columns_of(rows: Sequence[tuple[Value, ...]]) -> Sequence[Sequence[Value]]:
    """Return rows column by column, without work where they are kept so."""
    return rows.values_by_column if isinstance(rows, ByColumn) else list(zip(*rows, strict=True))


def is_constant(values: Sequence[object]) -> bool:
    """Tell whether all values of a column are equal; quick to say no."""
    if not values or values[0] != values[-1] or values[0] != values[len(values) // 2]:
        return False
    if isinstance(values, range):
        return len(values) == 1
    return isinstance(values, list | tuple) and values.count(values[0]) == len(values)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be imported: why, and its cells as they stood in the file."""

    problem: Problem
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What a row tells that is kept beside its record: names of tags and of collections, and rights by their fields."""

    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    rights: tuple[Mapping[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Typed rows of one entity, in file order.

    `columns` are field names of the entity, `rows` values in that order (money in minor units, dates and times ISO text),
    `lines` the file line each row starts on. `children` holds rows that belong to a row here (order lines):
    `parents[i]` is the index in `rows` of the parent of `children.rows[i]`. A parent and its children are never
    split over two chunks.
    `beside` is what rows (by index) tell beyond their fields, `doubts` names rows that the reader is unsure of. `skipped`
    counts rows that are no data: totals, descriptions. `aside` are rows of another record that the file tells, such as
    the refunds in a list of orders; `named` are the orders that rows name beside their own number (`domain.payments`).
    `spans` are the first and last day (ISO) of what a row (by index) is the share of one day of.
    """

    entity: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    lines: Sequence[int]
    children: "Chunk | None" = None
    parents: Sequence[int] = ()
    beside: Mapping[int, Beside] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()
    skipped: tuple[Problem, ...] = ()
    doubts: Mapping[int, Problem] = field(default_factory=dict)
    file_lines: int = 0
    aside: "Chunk | None" = None
    named: Mapping[int, str] = field(default_factory=dict)
    spans: Mapping[int, tuple[str, str]] = field(default_factory=dict)


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

    `existing_id` is the record it meets, `changes` the fields it would change as (old, new). `together` are the lines, its own
    among them, whose rows are taken or left only as a whole; empty where it stands alone.
    """

    verdict: Verdict
    existing_id: int | None = None
    changes: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    doubt: Problem | None = None
    together: frozenset[int] = frozenset()

    @property
    def is_choice(self) -> bool:
        """Whether the row is written when it is wanted, and left when it is not."""
        if self.verdict is Verdict.DOUBTFUL:
            # A twin inside the file has nothing of its own to give: only the first of the two is taken.
            return self.existing_id is None or bool(self.changes)
        return self.verdict in (Verdict.NEW, Verdict.CHANGED)


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


def assess(
    columns: Sequence[str], incoming: Sequence[Value], existing: Mapping[str, Value]
) -> Mapping[str, tuple[Value, Value]]:
    """Return the fields an incoming row would change, as (old, new). A blank never overwrites a known value.

    Neither does a text that looks the same: marks that nobody sees are no change.
    """
    return {
        name: (existing[name], value)
        for name, value in zip(columns, incoming, strict=True)
        if value is not None and value != existing[name] and not _look_alike(value, existing[name])
    }


def _look_alike(first: Value, second: Value) -> bool:
    return isinstance(first, str) and isinstance(second, str) and alike(first) == alike(second)
