"""Prices that grow with the quantity of the same article: they are those of whole lines, not of one piece.

Knows the layout and its first rows; what an order is worth is told by its format.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, number
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.line_prices import LINE, PERHAPS_OF_LINE
from socialroi_desktop.ingest.planning.state_columns import is_list

_PRICE, _PIECES = "unit_price", "quantity"
_PER_PIECE = (
    "unit",
    "each",
    "einzel",
    "stück",
    "unit.",
    "jednostk",
    "unitaire",
    "unitario",
    "per piece",
    "単価",
    "单价",
    "單價",
)
# So many prices that grew are a proof; fewer may be chance.
_ENOUGH = 2
_OF_LINES = "The prices in “{column}” grow with the quantity of the same article, so they were read as those of whole lines."


def with_line_prices(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with a price read as that of its whole line where rows prove it, doubted where one alone says so."""
    prices = layout.positions(_PRICE, child=True)
    told = is_list(layout) and prices and layout.positions(_PIECES, child=True)
    if not told or len(prices) > 1 or layout.positions("total") or layout.positions("_subtotal"):
        return layout
    at = prices[0]
    grown = 0 if says_per_piece(layout.header[at]) else _grown(layout, at, data)
    if not grown:
        return layout
    column = replace(layout.columns[at], told=PERHAPS_OF_LINE)
    if grown >= _ENOUGH:
        column = replace(column, field=LINE, parser="money", child=False, told="each")
    return replace(layout, columns={**layout.columns, at: column})


def says_per_piece(header: str) -> bool:
    """Tell whether a header says that its prices are those of one piece."""
    title = normalise(header)
    return any(word in title for word in _PER_PIECE)


def line_prices_told(layout: Layout) -> Iterator[Problem]:
    """Say that prices were read as those of whole lines."""
    if places := layout.positions(LINE):
        yield Problem(_OF_LINES, {"column": layout.title(places[0])})


def _grown(layout: Layout, at: int, data: Sequence[Sequence[str]]) -> int:
    """Return how many prices are those of the same article for one piece times the quantity; 0 where any is not."""
    by_article: Mapping[tuple[str, ...], dict[Decimal, Decimal]] = defaultdict(dict)
    names = [one for name in ("sku", "name") for one in layout.positions(name, child=True)]
    pieces = layout.positions(_PIECES, child=True)[0]
    for row in data:
        if max(at, pieces, *names, 0) >= len(row):
            continue
        article = tuple(plain(row[one]).casefold() for one in names)
        count, price = _number(row[pieces]), _number(row[at])
        if not any(article) or not count or not price or count < 0:
            continue
        if by_article[article].setdefault(count, price) != price:
            return 0
    grown = 0
    for told in by_article.values():
        (first, price), *rest = told.items()
        for count, other in rest:
            if abs(other * first - price * count) > Decimal("0.01") * max(first, count):
                return 0
            grown += 1
    return grown


def _number(cell: str) -> Decimal | None:
    text = split_currency(plain(without_marks(cell)))[0]
    with suppress(ValueError):
        return number(text, "," if decimal_evidence(text) == "," else ".")
    return None
