"""Files of anybody with a column for each month, network or kind of cost: read as if each of these cells were a row.

Knows the first rows; only a table that no format knows is looked at, so that no export of a platform is ever turned.
"""

from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.files.long_tables import Spread, long_block
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.files.tables import LongTable, Table
from socialroi_desktop.ingest.formats.headers import WIDEST, normalise
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.told_costs import COSTS
from socialroi_desktop.ingest.planning.wide_kinds import kinds_in
from socialroi_desktop.ingest.planning.wide_networks import UNKNOWN, networks_in
from socialroi_desktop.ingest.planning.wide_rows import Wide
from socialroi_desktop.ingest.planning.wide_spans import spans_in

# Headers stand near the top.
_TOP = 20
# Formats that tell of a table with parts as columns what it is.
_FINDERS = (spans_in, networks_in, kinds_in)
_SAID = {
    "months": "“{first}” to “{last}” are months, weeks or quarters: each amount under them was read as a row of its own.",
    "networks": "“{first}” to “{last}” are networks: each figure under them was read as a row of its own.",
    "kinds": "“{first}” to “{last}” are kinds of costs: each amount under them was read as a row of its own.",
}
_NOT_SAID = (
    "Nothing says what is counted under the networks: say what “{column}” is, or name the file after it, such as"
    " followers.csv."
)
_LEFT_OUT = "Columns that add up others were left out: {columns}."


def made_long(source: Source) -> Source | None:
    """Return a file with its wide tables made long; None where it has none."""
    made = [
        _long(table, top, (source.name, table.name))
        for table, top in zip(source.tables, source.tops, strict=True)
    ]
    if not any(made):
        return None
    pairs = [one or (table, top) for one, table, top in zip(made, source.tables, source.tops, strict=True)]
    return replace(source, tables=tuple(table for table, _ in pairs), tops=tuple(top for _, top in pairs))


def may_be_wide(one: Candidate) -> bool:
    """Tell whether a table that fits a format may be wide: costs without a column of kinds, people without a name."""
    fields = {column.field for _, column in one.found}
    if one.format.loose:
        return fields.isdisjoint(("name", "email", "profile"))
    return one.format.id == COSTS and "kind" not in fields


def as_mapped(source: Source, options: Options) -> Source:
    """Return a file as it was when its columns were mapped: made long where it has none of those that are named."""
    named = {normalise(name) for name in options.mapping or {}}
    long = None if named <= _headers(source) else made_long(source)
    return long if long is not None and named <= _headers(long) else source


def _headers(source: Source) -> set[str]:
    return {normalise(cell) for top in source.tops for row in top.rows[:_TOP] for cell in row[:WIDEST]}


def _long(table: Table, top: Block, names: tuple[str, str]) -> tuple[Table, Block] | None:
    if isinstance(table, LongTable):
        return None
    for row in range(min(_TOP, len(top.rows) - 1)):
        if (spread := _spread(Wide(top.rows, row, names))) is not None:
            made = LongTable(table, top.lines[row], spread)
            return made, long_block(top, spread, top.lines[row])
    return None


def _spread(wide: Wide) -> Spread | None:
    if len(wide.header) > WIDEST or not wide.may_be_header:
        return None
    return next((found for finder in _FINDERS if (found := finder(wide)) is not None), None)


def long_told(layout: Layout) -> Iterator[Problem]:
    """Say which columns of a file were read as rows, and which were left out."""
    if not isinstance(layout.table, LongTable):
        return
    spread = layout.table.spread
    yield Problem(_SAID[spread.title], dict(zip(("first", "last"), spread.ends, strict=True)))
    if UNKNOWN in spread.values and layout.header.index(UNKNOWN) not in layout.columns:
        yield Problem(_NOT_SAID, {"column": UNKNOWN})
    if spread.left_out:
        yield Problem(_LEFT_OUT, {"columns": ", ".join(f"“{name}”" for name in spread.left_out)})
