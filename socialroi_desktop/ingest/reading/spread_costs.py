"""Costs of a month, week or quarter: one for each of its days, so that every period has its share of them.

Pure; knows the typed rows of a list of costs.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.ingest.completing.by_entity import days_between

_DAY = "spent_on"
_SHARED = ("amount", "minutes")
_ON_EACH = "It is of {start} to {end}, and counts evenly on these days once it is taken."


def spread_costs(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a list of costs with those of several days as one of each day, which add up to them.

    Of one that is doubtful each day is, for the same reason.
    """
    known: Counter[tuple[Value, ...]] = Counter()
    for chunk in chunks:
        yield _numbered(_spread(chunk), known) if _DAY in chunk.columns and len(chunk.rows) else chunk


def _numbered(chunk: Chunk, known: Counter[tuple[Value, ...]]) -> Chunk:
    """Return a chunk with equal rows counted anew: the days of two months may be alike where the months were not."""
    if Cost.numbered_by not in chunk.columns:
        return chunk
    number = chunk.columns.index(Cost.numbered_by)
    names = [name for name in Cost.key if name != Cost.numbered_by and name in chunk.columns]
    places = [chunk.columns.index(name) for name in names]
    rows = []
    for row in chunk.rows:
        key = tuple(row[place] for place in places)
        known[key] += 1
        rows.append((*row[:number], known[key], *row[number + 1 :]))
    return replace(chunk, rows=rows)


def _spread(chunk: Chunk) -> Chunk:
    at = chunk.columns.index(_DAY)
    shared = [chunk.columns.index(name) for name in _SHARED if name in chunk.columns]
    rows: list[tuple[Value, ...]] = []
    lines: list[int] = []
    doubts: dict[int, Problem] = {}
    spans: dict[int, tuple[str, str]] = {}
    for place, row in enumerate(chunk.rows):
        days, doubt = days_between(row[at]), chunk.doubts.get(place)
        made = [row] if days is None else list(_by_day(row, at, days, shared))
        if days and days[0] != days[1] and doubt is not None and not doubt.minor:
            doubt = joined(
                doubt, Problem(_ON_EACH, {"start": days[0], "end": days[1]}, line=chunk.lines[place])
            )
        if doubt is not None:
            doubts.update(dict.fromkeys(range(len(rows), len(rows) + len(made)), doubt))
        if days and days[0] != days[1]:
            spans.update(dict.fromkeys(range(len(rows), len(rows) + len(made)), days))
        rows += made
        lines += [chunk.lines[place]] * len(made)
    return replace(chunk, rows=rows, lines=lines, doubts=doubts, spans=spans)


def _by_day(
    row: tuple[Value, ...], at: int, days: tuple[str, str], shared: list[int]
) -> Iterator[tuple[Value, ...]]:
    """Give a row for each day with its share; days that have none are left out where others have some."""
    first, last = map(date.fromisoformat, days)
    count = (last - first).days + 1
    some = any(row[place] for place in shared)
    for n in range(count):
        made = list(row)
        made[at] = (first + timedelta(days=n)).isoformat()
        for place in shared:
            value = row[place]
            if isinstance(value, int):
                # Rounded as they go on, the shares come to the whole.
                made[place] = value * (n + 1) // count - value * n // count
        if not some or any(made[place] for place in shared):
            yield tuple(made)
