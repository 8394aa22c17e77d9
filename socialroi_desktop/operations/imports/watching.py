"""Watches an import and keeps what a person looks at: the rows worth a look, of the others how many there are.

Knows verdicts and declared fields; nothing of where rows are stored or shown.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from socialroi_desktop.domain.days import days_of
from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict, columns_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS

MOST_COLUMNS = 5
# Rows kept in memory: of those that only add or repeat, and of those that want a look.
MOST_PLAIN = 100_000
MOST_TELLING = 100_000
PLAIN = frozenset({Verdict.NEW, Verdict.SAME})
_SAMPLE = 2000
_SPARSE = 0.6
_NEVER = (Kind.URL, Kind.CURRENCY)
# Characters of a text kept for the preview; the whole cell is in the file.
_LONGEST = 160
Change = tuple[str, Value, Value]
NamesOf = Callable[[str], dict[int, str]]


class PreviewRow(NamedTuple):
    """One row of the file and what applying it would do.

    `values` are in the order of `Preview.columns`; `changes` are (field, old, new); `problem` is why a row is
    doubtful, rejected or skipped. A row that is not `tickable` stays as it is whatever is chosen; those of the lines
    `together` are chosen as one.
    """

    line: int
    verdict: Verdict
    values: tuple[Value, ...] = ()
    currency: str = ""
    changes: tuple[Change, ...] = ()
    problem: Problem | None = None
    tickable: bool = False
    cells: tuple[str, ...] = ()
    together: frozenset[int] = frozenset()


@dataclass(slots=True)
class Span:
    """What the rows of a file speak of: first and last day or moment as stored, channels, accounts, days of figures."""

    first: str | None = None
    last: str | None = None
    channels: set[str] = field(default_factory=set)
    accounts: set[str] = field(default_factory=set)
    as_of: set[str] = field(default_factory=set)

    def take(self, chunk: Chunk) -> None:
        """Learn from a chunk."""
        values = dict(zip(chunk.columns, columns_of(chunk.rows), strict=True)) if chunk.rows else {}
        for name, found in (("channel", self.channels), ("account", self.accounts), ("as_of", self.as_of)):
            found |= {value for value in set(values.get(name, ())) if isinstance(value, str) and value}
        start, end = day_fields(chunk.entity)
        starts, ends = (
            [value for value in values.get(name, ()) if isinstance(value, str)] for name in (start, end)
        )
        if starts:
            self.first = min([*starts, self.first or starts[0]])
        if ends:
            self.last = max([*ends, self.last or ends[0]])


def day_fields(entity: str) -> tuple[str, str]:
    """Return the fields of the first and the last day, or moment, of a row as a file tells it; "" where it has none."""
    record = RECORDS[entity]
    return (record.time_field, record.time_field) if record.time_field else days_of(record)


class Collector:
    """Takes chunk after chunk; `names_of` gives the names of records of a kind by id."""

    def __init__(
        self,
        entity: str,
        names_of: NamesOf,
        *,
        most_plain: int = MOST_PLAIN,
        most_telling: int = MOST_TELLING,
    ) -> None:
        self._entity = entity
        self._names_of = names_of
        self._room = {True: most_plain, False: most_telling}
        self.columns: tuple[Spec, ...] = ()
        self.rows: list[PreviewRow] = []
        self.names: dict[str, Mapping[int, str]] = {}
        self.span = Span()
        self.tickable: Counter[Verdict] = Counter()
        self.unlisted: Counter[Verdict] = Counter()

    def take(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        """Keep what is worth it of a chunk and its verdicts."""
        if not self.columns and chunk.rows:
            self.columns = worth_showing(chunk.entity, chunk)
        self._learn_names(chunk)
        self.span.take(chunk)
        rows = list(self._judged(chunk, verdicts))
        for item in chunk.rejected:
            if self._has_room(Verdict.REJECTED):
                line = item.problem.line or 0
                rows.append(PreviewRow(line, Verdict.REJECTED, problem=item.problem, cells=item.cells))
        for problem in chunk.skipped:
            if self._has_room(Verdict.SKIPPED):
                rows.append(PreviewRow(problem.line or 0, Verdict.SKIPPED, problem=problem))
        if chunk.rejected or chunk.skipped:
            rows.sort(key=lambda row: row.line)
        self.rows += rows

    def _judged(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> Iterator[PreviewRow]:
        if chunk.entity != self._entity:
            chunk = _in_place_of(self._entity, chunk)
        at = [chunk.columns.index(spec.name) if spec.name in chunk.columns else -1 for spec in self.columns]
        money = chunk.columns.index("currency") if "currency" in chunk.columns else -1
        for row, line, item in zip(chunk.rows, chunk.lines, verdicts, strict=True):
            tickable = item.is_choice
            self.tickable[item.verdict] += tickable
            if not self._has_room(item.verdict):
                continue
            yield PreviewRow(
                line, item.verdict, tuple(_short(row[i]) if i >= 0 else None for i in at),
                str(row[money] or "") if money >= 0 else "",
                tuple((name, *pair) for name, pair in item.changes.items()), item.doubt, tickable,
                together=item.together,
            )  # fmt: skip

    def _has_room(self, verdict: Verdict) -> bool:
        """Tell whether one more row of a verdict is kept; where it is not, it is counted."""
        plain = verdict in PLAIN
        if self._room[plain] > 0:
            self._room[plain] -= 1
            return True
        self.unlisted[verdict] += 1
        return False

    def _learn_names(self, chunk: Chunk) -> None:
        """Keep the names of records referred to: those the trial made are gone when the preview is shown."""
        for spec in specs(RECORDS[self._entity]):
            if spec.kind is Kind.REFERENCE and spec.name in chunk.columns:
                self.names[spec.refers_to] = self._names_of(spec.refers_to)


def _in_place_of(entity: str, chunk: Chunk) -> Chunk:
    """Return rows of another record as they stand among those of the file: what they give back is taken off."""
    worth = RECORDS[chunk.entity].worth_field
    if worth not in chunk.columns or not RECORDS[entity].worth_field:
        return chunk
    at = chunk.columns.index(worth)
    rows = [(*row, -value if isinstance(value := row[at], int) else None) for row in chunk.rows]
    return replace(chunk, columns=(*chunk.columns, RECORDS[entity].worth_field), rows=rows)


def _short(value: Value) -> Value:
    return value[:_LONGEST] + "…" if isinstance(value, str) and len(value) > _LONGEST else value


def worth_showing(entity: str, chunk: Chunk) -> tuple[Spec, ...]:
    """Return the fields that tell the rows of a file apart, in declared order.

    Left out are columns that say the same in every row or repeat another one; of many the best filled are taken.
    """
    sample = chunk.rows[:_SAMPLE]
    telling: dict[tuple[Value, ...], Spec] = {}
    for spec in specs(RECORDS[entity]):
        if spec.name not in chunk.columns or not (spec.shown and spec.importable) or spec.kind in _NEVER:
            continue
        at = chunk.columns.index(spec.name)
        values = tuple(row[at] for row in sample)
        if len(set(values)) > 1 or (len(sample) == 1 and values != (None,)):
            telling.setdefault(values, spec)
    fullest = sorted(
        telling, key=lambda values: sum(value is None for value in values) > len(sample) * _SPARSE
    )
    kept = set(fullest[:MOST_COLUMNS])
    return tuple(spec for values, spec in telling.items() if values in kept)
