"""How the columns of one table are written: the styles of its columns, settled with what is known of the file.

Knows the layout, the options and the first rows; how a column decides is told in `styles`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.ingest.cells.bounds import likely_most
from socialroi_desktop.ingest.cells.currency_marks import shared_mark, split_currency
from socialroi_desktop.ingest.cells.key_cells import all_end_in_zeros
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.money_cells import decimals_of, told_by
from socialroi_desktop.ingest.cells.numbers import decimal_evidence
from socialroi_desktop.ingest.cells.power_words import PowerWords
from socialroi_desktop.ingest.cells.styles import Habits, Style, decide

_PERCENT = re.compile(r"%|percent|\bpct\b|prozent|procent|pourcent|porcent", re.IGNORECASE)
# What most currencies have.
_CENTS = 2
_SHORTENED = frozenset({Kind.INTEGER, Kind.MONEY, Kind.DECIMAL})


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
        today="" if layout.format.own else datetime.now(layout.day_zone).date().isoformat(),
    )
    styles: dict[int, Style] = {}
    for index in layout.columns:
        near = [without_marks(cells[index]) for cells in data if index < len(cells)]
        parser = layout.columns[index].parser
        mine = replace(
            habits,
            whole=parser in ("", "count", "shortened"),
            rounded=parser == "rounded",
            percent=layout.format.own or _PERCENT.search(layout.header[index]) is not None,
        )
        styles[index] = decide(layout.kind(index), near, partial(layout.cells, index), mine)
        if layout.tells_apart(index) and all_end_in_zeros(near):
            styles[index] = replace(styles[index], zeros=True)
    if form.strategy == "wide":
        styles |= _of_one_sheet(layout, data, styles)
    words = _power_words(layout, data)
    return {
        index: replace(
            _of_rows(layout, index, data, style), words=words if layout.kind(index) in _SHORTENED else None
        )
        for index, style in styles.items()
    }


def _of_one_sheet(
    layout: Layout, data: Sequence[Sequence[str]], styles: Mapping[int, Style]
) -> dict[int, Style]:
    """Return the styles of columns of rates by the sign that any cell of them proves, as one sheet writes all of them alike."""
    rates = layout.positions("rate")
    if layout.options.decimal or layout.table.typed:
        return {}
    proofs = {decimal_evidence(row[index]) for row in data for index in rates if index < len(row)} & {
        ".",
        ",",
    }
    if len(proofs) != 1:
        return {}
    sign = proofs.pop()
    return {index: replace(styles[index], decimal=str(sign)) for index in rates}


def _power_words(layout: Layout, data: Sequence[Sequence[str]]) -> PowerWords:
    columns = [
        (
            [row[index] for row in data if index < len(row)],
            likely_most(layout.columns[index].field, layout.spec(index)),
        )
        for index in layout.columns
        if layout.kind(index) in _SHORTENED
    ]
    return PowerWords(layout.header, partial(chain.from_iterable, data), columns)


def _of_rows(layout: Layout, index: int, data: Sequence[Sequence[str]], style: Style) -> Style:
    """Settle what the decimals of the currencies of the rows tell of a column of amounts, `150.000 VND` or `51.045 KWD`."""
    known = layout.options.decimal or layout.format.decimal or layout.table.typed
    if known or layout.kind(index) is not Kind.MONEY:
        return style
    told = [
        (currency_of(layout, index, row), row[index])
        for row in data
        if index < len(row) and row[index].strip()
    ]
    if style.trusted is None and len({decimals_of(code) for code, _ in told}) < 2:
        return style
    proofs = [(code, cell, decimal_evidence(cell)) for code, cell in told]
    trusted = frozenset(decimals_of(code) for code, _, proof in proofs if proof in (".", ","))
    thirds = not trusted and any(
        proof == "?" and decimals_of(code) == _CENTS and "." in split_currency(cell)[0]
        for code, cell, proof in proofs
    )
    style = replace(style, trusted=trusted, thirds=thirds)
    open_ = any(
        proof == "?" and told_by(code, split_currency(cell)[0], style) is None for code, cell, proof in proofs
    )
    return replace(style, unsure=style.unsure and (open_ or not told))


def currency_of(layout: Layout, index: int, row: Sequence[str]) -> str:
    """Return the currency of an amount: as its header, its row or a mark there tells, its own first, else the one of the file."""
    if index in layout.currencies:
        return layout.currencies[index]
    named = next(
        (row[at].strip().upper() for at in layout.positions("currency") if at < len(row) and row[at].strip()),
        "",
    )
    if named and not is_known_currency(named):
        mark = split_currency(f"1 {named}")[1]
    else:
        mark = next(_marks(layout, index, row), None) if layout.format.symbols and not named else None
    code = shared_mark(mark, layout.currency) if mark else named
    return code or next(iter(layout.currencies.values()), layout.currency)


def _marks(layout: Layout, index: int, row: Sequence[str]) -> Iterator[str]:
    """Give the marks of the amounts of a row, that of one column first."""
    for at in (index, *(at for at in layout.columns if at != index and layout.kind(at) is Kind.MONEY)):
        if at < len(row) and (mark := split_currency(row[at])[1]) is not None:
            yield mark
