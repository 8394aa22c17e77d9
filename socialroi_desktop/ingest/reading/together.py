"""Keeps rows of ad results that tell one spend, in parts or on several platforms, in one chunk, wherever they stand in the file.

Pure; knows the typed rows of a whole file. What a report cuts by age or country is judged as a whole, so it must come as one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.records.advertising import SPEND


def keep_together(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a file of ad results, with each row in the chunk where the first of its kind stands."""
    whole = list(chunks)
    filled = [chunk for chunk in whole if len(chunk.rows)]
    if len({chunk.columns for chunk in filled}) != 1 or len(filled) == 1:
        yield from whole
        return
    homes: dict[tuple[Value, ...], int] = {}
    moved: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, chunk in enumerate(whole):
        for place, key in enumerate(_keys(chunk)):
            moved[homes.setdefault(key, number)].append((number, place))
    for number, chunk in enumerate(whole):
        yield _gathered(whole, chunk, moved[number])


def _keys(chunk: Chunk) -> Iterator[tuple[Value, ...]]:
    names = [name for name in SPEND if name in chunk.columns]
    places = [chunk.columns.index(name) for name in names]
    return (tuple(row[at] for at in places) for row in chunk.rows)


def _gathered(whole: Sequence[Chunk], chunk: Chunk, rows: Sequence[tuple[int, int]]) -> Chunk:
    """Return a chunk with the rows that belong to it, given as number of their chunk and place there."""
    doubts = {
        at: doubt
        for at, (number, place) in enumerate(rows)
        if (doubt := whole[number].doubts.get(place)) is not None
    }
    return replace(
        chunk,
        rows=[whole[number].rows[place] for number, place in rows],
        lines=[whole[number].lines[place] for number, place in rows],
        doubts=doubts,
    )
