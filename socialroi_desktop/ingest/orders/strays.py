"""Rows of an order that stand away from the row with its totals, or above it, in files that tell totals once an order.

Most files have none, so the file is gone through for them only once some order lacks its totals or its lines.
Knows the layout and whole rows; nothing of what an order is worth.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.orders.group import NOTHING, Piece
from socialroi_desktop.ingest.orders.numbers import OrderNumbers
from socialroi_desktop.ingest.orders.pieces import Pieces, piece_of
from socialroi_desktop.ingest.orders.scatter import Joiner, Together, scattered

_TOTALS = ("_subtotal", "total", "_financial")
_LINE = ("name", "sku", "quantity", "unit_price")


class Strays:
    """Holds the rows of orders that stand in several places of one file until each order is whole."""

    def __init__(self, layout: Layout, key: int, needed: Sequence[int]) -> None:
        self._layout, self._key, self._needed = layout, key, needed
        self._numbers = OrderNumbers(layout)
        self._totals = [at for name in _TOTALS for at in layout.positions(name)]
        self._lines = [at for name in _LINE for at in layout.positions(name, child=True)]
        self._places: dict[int, int] = {}
        self._joiner: Joiner | None = None

    @property
    def are_sought(self) -> bool:
        """Whether the file was gone through for orders that stand in several places."""
        return self._joiner is not None

    def seek(self, size: int) -> bool:
        """Go through the file, `size` rows at a time, for orders in several places; tell whether there are any."""
        self._places = dict(scattered(self._all_numbers(size)))
        self._joiner = Joiner(self._places)
        return bool(self._places)

    def _all_numbers(self, size: int) -> Iterator[str]:
        pieces = Pieces(self._layout.header, self._key, self._needed)
        blocks = self._layout.blocks(no_progress, size, self._needed)
        for piece in chain((pieces.take(block)[0] for block in blocks), map(Pieces.rest, (pieces,))):
            if len(piece):
                yield from self._numbers.column(piece)[0]

    def lack_totals(self, piece: Piece) -> bool:
        """Tell whether the first row of a piece tells no total of an order."""
        return bool(len(piece)) and not self._has_totals(piece, 0)

    def _has_totals(self, piece: Piece, row: int) -> bool:
        return any(piece.columns[at][row].strip() for at in self._totals)

    def joined(self, piece: Piece, *, ends: bool = False) -> Piece:
        """Return a piece without the rows of orders that are not whole yet, and with those that are by now."""
        if self._joiner is None or not self._places:
            return piece
        keys = self._numbers.column(piece)[0] if len(piece) else []
        apart = [hash(key) in self._places for key in keys]
        whole: list[Together] = []
        for row, key in enumerate(keys):
            if apart[row]:
                whole += self._joiner.take(key, piece.lines[row], list(piece.rows[row]))
        if ends:
            whole += self._joiner.rest()
        if not any(apart) and not whole:
            return piece
        kept = [(piece.lines[row], piece.rows[row]) for row, held in enumerate(apart) if not held]
        # Those that stand too far apart to wait for each other are read as they are.
        rows = [*kept, *chain.from_iterable(one.rows for one in whole)]
        if not rows:
            return NOTHING
        return piece_of([cells for _, cells in rows], [line for line, _ in rows], self._needed)

    def mended(self, piece: Piece, heads: Sequence[int], odd: Collection[int]) -> tuple[Piece, list[int]]:
        """Return a piece whose odd orders begin with the row of their totals, and the first row of each order.

        An order that begins once more below itself, as in two exports in one file, is an order each time.
        """
        ends = [*heads, len(piece)]
        order = list(range(len(piece)))
        found: list[int] = []
        for place, head in enumerate(heads):
            rows = range(head, ends[place + 1])
            found.append(head)
            if place not in odd or len(rows) < 2:
                continue
            first = next((row for row in rows if self._has_totals(piece, row)), head)
            order[head : first + 1] = [first, *range(head, first)]
            if first == head:
                found += self._begun_again(piece, rows)
        if order != list(range(len(piece))):
            rows_ = [piece.rows[row] for row in order]
            piece = piece_of(rows_, [piece.lines[row] for row in order], self._needed)
        return piece, found

    def _begun_again(self, piece: Piece, rows: range) -> list[int]:
        """Return the rows in which an order begins once more: with the very same lines, or with other totals above lines."""
        starts = [row for row in rows if self._has_totals(piece, row)]
        if len(starts) < 2:
            return []
        blocks = [range(start, end) for start, end in zip(starts, [*starts[1:], rows.stop], strict=True)]
        lines = {tuple(piece.columns[at][row] for row in block for at in self._lines) for block in blocks}
        totals = {tuple(piece.columns[at][start] for at in self._totals) for start in starts}
        several = len(starts) < len(rows) and len(totals) > 1
        return starts[1:] if len(lines) == 1 or several else []
