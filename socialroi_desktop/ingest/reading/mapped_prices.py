"""Prices of one piece that a mapping by hand takes for what an order came to: asked where a row has more pieces, or fewer.

Knows the headers of one mapped list of orders and the cells of a row; changes no amount.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from decimal import Decimal
from functools import cache

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, number
from socialroi_desktop.ingest.cells.reading import Cell, Unsure
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.planning.line_prices import says_per_piece
from socialroi_desktop.ingest.planning.state_columns import is_mapped

_OF_PIECE = N_(
    "“{column}” sounds like the price of one piece, and the row has {count}: its order is worth {first}, which was taken, or"
    " {second}."
)
_SUMS = ("total", "gross_sales")
# The list of orders of anybody, whose headers are known in every language.
_LIST, _PRICE, _PIECES = "plain_orders", "unit_price", "quantity"
Doubt = Callable[[Cell, int, Sequence[str], str], Unsure | None]


def prices_mapped(layout: Layout) -> Doubt:
    """Return what is doubtful of an amount in a column and row, its currency given."""
    prices, pieces = _places(layout) if is_mapped(layout) else ([], [])

    def doubt(value: Cell, index: int, cells: Sequence[str], currency: str) -> Unsure | None:
        if index not in prices or not isinstance(value, int) or not value:
            return None
        count = next((one for at in pieces if at < len(cells) and (one := _count(cells[at]))), None)
        if count is None or count == 1:
            return None
        whole = round(value * count)
        told = {**shown(cells[index]), "column": layout.title(index), "count": count}
        sums = {"first": Amount(value, currency), "second": Amount(whole, currency)}
        return Unsure(value, _OF_PIECE, {**told, **sums}, other=whole)

    return doubt


def _places(layout: Layout) -> tuple[list[int], list[int]]:
    """Return the columns of amounts that sound like prices of pieces, and those that tell pieces."""
    sums = [at for at, column in layout.columns.items() if column.field in _SUMS]
    prices = [at for at in sums if _says_price(layout.header[at])]
    named = (at for at, name in enumerate(layout.header) if at not in layout.columns and _says_pieces(name))
    return prices, [*layout.positions("units"), *named] if prices else []


def _says_price(header: str) -> bool:
    return says_per_piece(header) or normalise(header) in _headers(_PRICE)


def _says_pieces(header: str) -> bool:
    return normalise(header) in _headers(_PIECES)


@cache
def _headers(field: str) -> frozenset[str]:
    found = (column.headers for column in format_of(_LIST).columns if column.field == field)
    return frozenset(name for headers in found for name in headers)


def _count(cell: str) -> Decimal | None:
    text = plain(cell)
    with suppress(ValueError):
        return number(text, "," if decimal_evidence(text) == "," else ".")
    return None
