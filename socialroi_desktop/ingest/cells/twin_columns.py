"""Columns of one name that fill one field: which of them is right, a file does not tell. Knows headers only."""

from collections.abc import Mapping, Sequence

from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise

TWICE = (
    "The column stands twice with different values, {first} and {second}; the first was taken. Take the row where that is"
    " right, else delete the other column and import the file again."
)


def twins_of(header: Sequence[str], columns: Mapping[int, Column]) -> tuple[tuple[int, int], ...]:
    """Return the columns that have the name and the field of one before them, each with that one."""
    first: dict[tuple[str, str, bool], int] = {}
    found: list[tuple[int, int]] = []
    for index in sorted(columns):
        column = columns[index]
        key = (normalise(header[index]), column.field, column.child)
        before = first.setdefault(key, index)
        if before != index:
            found.append((before, index))
    return tuple(found)
