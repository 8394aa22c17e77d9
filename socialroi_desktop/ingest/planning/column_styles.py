"""How the columns of one table are written: the styles of its columns, settled with what is known of the file.

Knows the layout, the options and the first rows; how a column decides is told in `styles`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.money import exponent
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.key_cells import all_end_in_zeros
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.styles import Habits, Style, decide


def styles_of(layout: Layout, data: Sequence[Sequence[str]]) -> dict[int, Style]:
    """Return the style of every column, from the first rows where these tell, else from the whole file."""
    options, form = layout.options, layout.format
    habits = Habits(
        decimal=options.decimal,
        order=None if options.day_first is None else "dmy" if options.day_first else "mdy",
        declared_decimal=form.decimal,
        declared_order=form.date_order,
        likely_order=layout.likely_order,
        typed=layout.table.typed,
    )
    styles: dict[int, Style] = {}
    for index in layout.columns:
        near = [cells[index] for cells in data if index < len(cells)]
        parser = layout.columns[index].parser
        mine = replace(habits, whole=parser in ("", "count", "shortened"), rounded=parser == "rounded")
        styles[index] = decide(layout.kind(index), near, partial(layout.cells, index), mine)
        if layout.tells_apart(index) and all_end_in_zeros(near):
            styles[index] = replace(styles[index], zeros=True)
    return _without_cents(layout, data, styles)


def _without_cents(
    layout: Layout, data: Sequence[Sequence[str]], styles: Mapping[int, Style]
) -> dict[int, Style]:
    """Settle `150.000` where the currency has no smaller coin: it can only be a hundred and fifty thousand."""
    told = [row[index] for index in layout.positions("currency") for row in data if index < len(row)]
    named = next((code for cell in told if (code := cell.strip().upper())), None)
    code = named or next(iter(layout.currencies.values()), None) or _mark(layout, data) or layout.currency
    if exponent(code) and code != "IDR":
        return dict(styles)
    settled = dict(styles)
    for index, style in styles.items():
        if style.unsure and layout.kind(index) is Kind.MONEY:
            points = any("." in row[index] for row in data if index < len(row))
            settled[index] = replace(style, decimal="," if points else ".", unsure=False)
    return settled


def _mark(layout: Layout, data: Sequence[Sequence[str]]) -> str | None:
    """Return the currency that the first marked amount names, where a format's amounts carry their currency."""
    places = [index for index in layout.columns if layout.kind(index) is Kind.MONEY]
    cells = (row[index] for row in data for index in places if index < len(row))
    marks = (split_currency(cell)[1] for cell in cells) if layout.format.symbols else iter(())
    return next((mark for mark in marks if mark), None)
