"""Joins small chunks to chunks of the size the store likes.

Rows are read a few thousand at a time, because so many cells stay in the processor's cache (a sixth faster
than twenty thousand at a time, measured on a million orders); the store wants few, large chunks.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain

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
        list(chain.from_iterable(chunk.lines for chunk in chunks)),
        children=joined(parts) if parts else None,
        parents=[
            start + parent for start, chunk in zip(starts, chunks, strict=False) for parent in chunk.parents
        ],
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
    columns = zip(*map(columns_of, parts), strict=True)
    return ByColumn([list(chain.from_iterable(pieces)) for pieces in columns])
