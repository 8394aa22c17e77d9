"""What is said of rows, columns and sheets that a workbook hides: they are read with the others, and what they hold is told.

Knows the layout; decides nothing.
"""

from collections import Counter
from collections.abc import Iterator

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.ingest.files.hidden_parts import Hidden, hidden_in
from socialroi_desktop.ingest.planning.column_styles import currency_of

_SHEET = "The sheet “{sheet}” is hidden; it was read."
_COLUMNS = "Columns that are hidden were read as well: {columns}."
_ONE_ROW = "One hidden row is among those read."
_ROWS = "{count} hidden rows are among those read."
_ONE_ROW_WORTH = "One hidden row is among those read; its “{column}” is {amounts}."
_ROWS_WORTH = "{count} hidden rows are among those read; their “{column}” is {amounts} together."
# Fields that say what a row is worth, the best first.
_WORTH = ("total", "_subtotal", "gross_sales", "spend", "amount", "fee", "web_revenue")


def hidden_told(layout: Layout) -> Iterator[Problem]:
    """Say what of a table was hidden and is read all the same."""
    if not layout.table.typed:
        return
    found = hidden_in(layout.table_in_file)
    if found.sheet:
        yield Problem(_SHEET, {"sheet": layout.table.name})
    # Of a wide table, the columns that are read are other ones.
    columns = found.columns if layout.table_in_file is layout.table else frozenset()
    names = [layout.title(at) for at in sorted(columns & layout.columns.keys())]
    if names:
        yield Problem(_COLUMNS, {"columns": ", ".join(f"“{name}”" for name in names)})
    if found.rows:
        yield from _rows(layout, found)


def _rows(layout: Layout, found: Hidden) -> Iterator[Problem]:
    worth = _worth(layout)
    readers, count, sums = Readers(layout), 0, Counter[str]()
    for block in layout.blocks():
        for line, cells in zip(block.lines, block.rows, strict=True):
            if line not in found.rows or not any(cell.strip() for cell in cells):
                continue
            count += 1
            if worth is not None and worth < len(cells) and cells[worth].strip():
                code = currency_of(layout, worth, cells)
                value = readers.memo(worth, code)[cells[worth]]
                told = value.value if isinstance(value, Unsure) else value
                sums[code] += told if isinstance(told, int) else 0
    if count and worth is not None and sums:
        values = {
            "count": count, "column": layout.title(worth),
            "amounts": ", ".join(str(Amount(minor, code)) for code, minor in sorted(sums.items())),
        }  # fmt: skip
        yield Problem(_ONE_ROW_WORTH, values) if count == 1 else Problem(_ROWS_WORTH, values)
    elif count:
        yield Problem(_ONE_ROW) if count == 1 else Problem(_ROWS, {"count": count})


def _worth(layout: Layout) -> int | None:
    """Return the column of amounts that says what a row is worth; None where there is none."""
    money = [at for at in layout.columns if layout.kind(at) is Kind.MONEY]
    names = (*_WORTH, getattr(RECORDS.get(layout.format.entity), "worth_field", ""))
    named = (at for name in names for at in layout.positions(name) if at in money)
    return next(named, money[0] if money else None)
