"""Ids a few at a time, as many as one statement takes. Knows no table."""

from collections.abc import Iterator, Sequence

# Older builds of SQLite take no more than 999 parameters.
AT_ONCE = 900


def chunks(ids: Sequence[int], size: int = AT_ONCE) -> Iterator[list[int]]:
    """Give ids in their order, `size` at a time, the last ones fewer; nothing when there are none."""
    for start in range(0, len(ids), size):
        yield list(ids[start : start + size])
