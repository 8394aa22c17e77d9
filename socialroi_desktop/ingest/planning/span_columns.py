"""Columns of reports that name a month, a week, a quarter or several days in one cell, whatever their format calls them.

Knows the layout and its first rows; reads no cell for good.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.span_cells import SPAN
from socialroi_desktop.ingest.cells.spans import ANY, is_span, kind_of, names_no_year
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.planning.mapping import MAPPED

RANGE = "_range"
# Costs have one day, and are divided among several.
_COST, _SPENT = "cost", "spent_on"
# Columns that may hold the days of a row, where no other tells its end.
_DAYS = frozenset({"_day", "period_start"})
# Of several columns the one with the shorter spans says more.
_FINEST = ("week", "week_ending", ANY, "month", "quarter")
_SPREAD = "“{column}” names several days at once; what a row tells is spread evenly over its days."


def spanned(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return a layout in which what names several days in one cell is read as that."""
    form = layout.format
    if form.entity == _COST and form.strategy == "rows" and not form.own:
        return _of_costs(layout, data)
    if form.own or form.strategy != "rows" or not {"period_start", "period_end"} <= layout.specs.keys():
        return layout
    found = dict(_spans(layout, data))
    if not found:
        return layout
    finest = min(found, key=lambda at: _FINEST.index(found[at]))
    column = Column(RANGE, (), parser=SPAN + found[finest])
    rest = {at: one for at, one in layout.columns.items() if at not in found}
    return replace(layout, columns=dict(sorted({**rest, finest: column}.items())))


def _of_costs(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return a layout of costs in which days that stand for several are read as these."""
    for at in layout.positions(_SPENT):
        kind = kind_of(layout.header[at])
        if (kind and kind != ANY) or any(at < len(row) and is_span(row[at].strip()) for row in data):
            column = replace(layout.columns[at], parser=SPAN + (kind or ANY))
            return replace(layout, columns={**layout.columns, at: column})
    return layout


def _spans(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Give the columns whose cells are spans, and of which kind."""
    # Of a mapped file the seller said which columns are left out.
    mapped = layout.format.id == MAPPED
    for at, name in enumerate(layout.header):
        column, kind = layout.columns.get(at), kind_of(name)
        cells = [row[at].strip() for row in data if at < len(row) and row[at].strip()]
        if column is None or column.field == RANGE:
            if kind and (column is not None or not (mapped or layout.format.ignores(name))):
                yield at, kind
            elif column is not None:
                yield at, ANY
        elif column.field in _DAYS and not layout.positions("period_end") and _are_spans(cells):
            yield at, kind or ANY


def _are_spans(cells: Sequence[str]) -> bool:
    return not any(map(looks_like_day, cells)) and any(map(is_span, cells))


def lacking_years(layout: Layout, data: Sequence[Sequence[str]]) -> int | None:
    """Return the column of spans whose cells do not tell their year; None where there is none."""
    for at, column in layout.columns.items():
        kind = column.parser.removeprefix(SPAN)
        if is_of_spans(column) and any(at < len(row) and names_no_year(row[at], kind) for row in data):
            return at
    return None


def is_of_spans(column: Column) -> bool:
    """Tell whether the cells of a column name several days at once."""
    return column.parser.startswith(SPAN)


def spreading(layout: Layout) -> Iterator[Problem]:
    """Say of which column the spans are spread."""
    spans = [at for at, column in layout.columns.items() if is_of_spans(column)]
    if spans and not layout.positions("_day"):
        yield Problem(_SPREAD, {"column": layout.title(spans[0])})
