"""Joins small chunks to chunks of the size the store likes.

Rows are read a few thousand at a time, because so many cells stay in the processor's cache (a sixth faster
than twenty thousand at a time, measured on a million orders); the store wants few, large chunks.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, pairwise

from socialroi_desktop.domain.imports import ByColumn, Chunk, Value, columns_of

READ_ROWS = 5_000
CHUNK_ROWS = 20_000


def gathered(chunks: Iterator[Chunk], size: int = CHUNK_ROWS) -> Iterator[Chunk]:
    """Give the same rows in chunks of at least `size` records of the file, but for the last."""
    held: list[Chunk] = []
    count = 0
    for chunk in chunks:
        held.append(chunk)
        count += chunk.file_lines
        if count >= size:
            yield joined(held)
            held, count = [], 0
    if held:
        yield joined(held)


def joined(chunks: Sequence[Chunk]) -> Chunk:
    """Return chunks of one entity and the same columns as one."""
    first = chunks[0]
    if len(chunks) == 1:
        return first
    starts = list(accumulate((len(chunk.rows) for chunk in chunks), initial=0))
    parts = [chunk.children for chunk in chunks if chunk.children is not None]
    return Chunk(
        first.entity,
        first.columns,
        _joined_rows([chunk.rows for chunk in chunks if len(chunk.rows)]),
        _joined_numbers([chunk.lines for chunk in chunks]),
        children=joined(parts) if parts else None,
        parents=_joined_numbers(
            [_shifted(chunk.parents, start) for start, chunk in zip(starts, chunks, strict=False)]
        ),
        beside={
            start + place: told
            for start, chunk in zip(starts, chunks, strict=False)
            for place, told in chunk.beside.items()
        },
        rejected=tuple(chain.from_iterable(chunk.rejected for chunk in chunks)),
        skipped=tuple(chain.from_iterable(chunk.skipped for chunk in chunks)),
        doubts={
            start + place: told
            for start, chunk in zip(starts, chunks, strict=False)
            for place, told in chunk.doubts.items()
        },
        file_lines=sum(chunk.file_lines for chunk in chunks),
    )


def _joined_rows(parts: Sequence[Sequence[tuple[Value, ...]]]) -> Sequence[tuple[Value, ...]]:
    """Return rows of several chunks as one, column by column."""
    return ByColumn([_joined(pieces) for pieces in zip(*map(columns_of, parts), strict=True)])


def _joined(parts: Sequence[Sequence[Value]]) -> list[Value]:
    """Return sequences as one list; a list takes another one in at once, an iterator item by item."""
    whole = list(parts[0])
    for part in parts[1:]:
        whole += part
    return whole


def _joined_numbers(parts: Sequence[Sequence[int]]) -> Sequence[int]:
    """Return numbers of lines or places as one sequence, as a range where they are one."""
    told = [part for part in parts if len(part)]
    if all(isinstance(part, range) and part.step == 1 for part in told) and all(
        first[-1] + 1 == second[0] for first, second in pairwise(told)
    ):
        return range(told[0][0], told[-1][-1] + 1) if told else range(0)
    return list(chain.from_iterable(told))


def _shifted(places: Sequence[int], by: int) -> Sequence[int]:
    if isinstance(places, range):
        return range(places.start + by, places.stop + by, places.step)
    return [place + by for place in places]
