"""Reads sheets on which tables stand side by side under one row of headers; rows of one post become one.

Where a header comes again, the next table begins. Knows the layout; every table is read as rows are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.reading.rows import read_rows

Row = dict[str, Value]


def tables(layout: Layout) -> tuple[Layout, ...]:
    """Return a layout for each of the tables, the leftmost first."""
    groups: list[dict[int, str]] = [{}]
    for index in sorted(layout.columns):
        name = normalise(layout.header[index])
        if name in groups[-1].values():
            groups.append({})
        groups[-1][index] = name
    return tuple(_part(layout, group) for group in groups)


def _part(layout: Layout, group: Mapping[int, str]) -> Layout:
    return replace(
        layout,
        columns={index: column for index, column in layout.columns.items() if index in group},
        styles={index: style for index, style in layout.styles.items() if index in group},
    )


@dataclass(slots=True)
class _Merged:
    """Rows by their key, as the tables tell them, with the line each came first on."""

    rows: dict[tuple[Value, ...], Row] = field(default_factory=dict)
    lines: dict[tuple[Value, ...], int] = field(default_factory=dict)
    doubts: dict[tuple[Value, ...], Problem] = field(default_factory=dict)
    columns: dict[str, None] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)

    def take(self, chunk: Chunk) -> None:
        """Add the rows of one table; what is known already is kept."""
        key = RECORDS[chunk.entity].key
        self.columns |= dict.fromkeys(chunk.columns)
        self.rejected += chunk.rejected
        for place, values in enumerate(chunk.rows):
            row = dict(zip(chunk.columns, values, strict=True))
            name = tuple(row.get(part) for part in key)
            held = self.rows.setdefault(name, {})
            self.lines.setdefault(name, chunk.lines[place])
            held |= {column: value for column, value in row.items() if held.get(column) is None}
            if place in chunk.doubts:
                self.doubts.setdefault(name, chunk.doubts[place])


def read_beside(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the rows of all tables, merged; such a sheet holds the best of a list and is short."""
    merged = _Merged()
    seen = 0
    for part in tables(layout):
        lines = 0
        for chunk in read_rows(part, progress):
            # A table that is shorter than its neighbour has blank rows, of which nothing need be said.
            merged.take(chunk)
            lines += chunk.file_lines
        seen = max(seen, lines)
    places = {name: place for place, name in enumerate(merged.rows)}
    yield Chunk(
        layout.format.entity,
        tuple(merged.columns),
        [tuple(row.get(name) for name in merged.columns) for row in merged.rows.values()],
        list(merged.lines.values()),
        rejected=tuple(merged.rejected),
        doubts={places[name]: problem for name, problem in merged.doubts.items()},
        file_lines=seen,
    )
