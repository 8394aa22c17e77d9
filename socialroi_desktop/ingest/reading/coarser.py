"""Doubts ad results that hold finer ones of the same file: a campaign above its ads, a period above its days.

Pure; knows the typed rows of a whole file. What lies in the workspace already is held against a file elsewhere.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem

_HOLDS = "Line {other} tells part of the same spend, at a finer level or for fewer days; taking both would count it twice."
_LEVELS = ("campaign", "ad_set", "ad")
_SPAN = ("period_start", "period_end")
# What rows of one kind have in common: how many levels they name, and how many days they tell.
_Class = tuple[int, int]
_LEAST = 0.9
_FIRST = attrgetter("first")


@dataclass(frozen=True, slots=True)
class _Row:
    chunk: int
    place: int
    line: int
    names: tuple[str, ...]
    first: int
    last: int
    spend: int

    @property
    def kind(self) -> _Class:
        return sum(map(bool, self.names)), self.last - self.first

    def holds(self, other: "_Row") -> bool:
        """Tell whether the other row, whose days lie within, is of the same names as far as this one tells them."""
        return other.spend <= self.spend and all(
            not mine or mine == theirs for mine, theirs in zip(self.names, other.names, strict=True)
        )


def doubt_coarser(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a file of ad results with the rows in doubt that hold others of it."""
    whole = list(chunks)
    found: dict[int, dict[int, Problem]] = defaultdict(dict)
    for rows in _by_owner(whole).values():
        kinds = _by_kind(rows)
        for row in rows if len(kinds) > 1 else ():
            parts = next((parts for parts in _parts(row, kinds) if _make_up(row, parts)), None)
            if parts is not None:
                found[row.chunk][row.place] = Problem(_HOLDS, {"other": parts[0].line}, line=row.line)
    for number, chunk in enumerate(whole):
        yield replace(chunk, doubts={**chunk.doubts, **found[number]}) if found[number] else chunk


def _make_up(row: _Row, parts: list[_Row]) -> bool:
    """Tell whether parts come to what a row holds, but for rounding and for what a list leaves out: deleted ads, small ones."""
    spent = sum(part.spend for part in parts)
    return spent > 0 and _LEAST * row.spend <= spent <= row.spend + max(len(parts), row.spend // 200)


def _parts(row: _Row, kinds: Mapping[_Class, list[_Row]]) -> Iterator[list[_Row]]:
    """Give the rows of each finer kind that tell part of one: as deep or deeper, in as many days or fewer."""
    depth, days = row.kind
    for (deeper, fewer), found in kinds.items():
        if (deeper, fewer) == (depth, days) or deeper < depth or fewer > days:
            continue
        begin = bisect_left(found, row.first, key=_FIRST)
        end = bisect_right(found, row.last - fewer, key=_FIRST)
        yield [other for other in found[begin:end] if row.holds(other)]


def _by_kind(rows: Iterable[_Row]) -> dict[_Class, list[_Row]]:
    found: dict[_Class, list[_Row]] = defaultdict(list)
    for row in sorted(rows, key=_FIRST):
        found[row.kind].append(row)
    return found


def _by_owner(chunks: Iterable[Chunk]) -> dict[tuple[Value, ...], list[_Row]]:
    """Return the rows by network and account; those without an account or day hold nothing that can be told."""
    found: dict[tuple[Value, ...], list[_Row]] = defaultdict(list)
    for number, chunk in enumerate(chunks):
        at = {name: place for place, name in enumerate(chunk.columns)}
        for place, row in enumerate(chunk.rows):
            told = {name: row[index] for name, index in at.items()}
            if told.get("period_start") and told.get("period_end") and isinstance(told.get("spend"), int):
                owner = (told.get("channel"), told.get("account"), told.get("currency"))
                found[owner].append(_row_of(told, number, place, chunk.lines[place]))
    return found


def _row_of(told: Mapping[str, Value], chunk: int, place: int, line: int) -> _Row:
    names = tuple(str(told.get(name) or "").casefold() for name in _LEVELS)
    first, last = (date.fromisoformat(str(told[name])).toordinal() for name in _SPAN)
    return _Row(chunk, place, line, names, first, last, int(str(told["spend"])))
