"""Reads shop exports whose format says how the money of an order is told: one row an item, or one an order.

Rows of one order may stand apart; a bad cell rejects the order with all its rows. Knows the layout and how
rows are put together; what an order is worth is told in `order_telling`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.only_figures import only_amounts
from socialroi_desktop.ingest.cells.signs import signed
from socialroi_desktop.ingest.cells.total_alone import total_alone
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.formats.order_flags import FIELD
from socialroi_desktop.ingest.formats.order_states import drafts
from socialroi_desktop.ingest.formats.skips import Skip
from socialroi_desktop.ingest.orders import scatter
from socialroi_desktop.ingest.orders.given_back import GivenBack, Signs, chunk_of
from socialroi_desktop.ingest.orders.lines import CHILD_COLUMNS
from socialroi_desktop.ingest.orders.missing_lines import with_missing_lines
from socialroi_desktop.ingest.orders.movements import Movements
from socialroi_desktop.ingest.orders.numbers import OrderNumbers
from socialroi_desktop.ingest.orders.row_cells import Rows
from socialroi_desktop.ingest.orders.scatter import Joiner, Together, companions, torn_problem
from socialroi_desktop.ingest.orders.telling import Teller
from socialroi_desktop.ingest.orders.told import COLUMNS, Told
from socialroi_desktop.ingest.orders.undone import lowered

_ORDERS = 5_000
_WIDE = "This row has {count} cells where the header has {width}; a separator or a quotation mark is out of place."
_SHORT = "The last row has {count} cells where the header has {width}; the file may have been cut off here."
_GONE_BACK = (
    "Payment {number} says that money went back, and nothing in this list tells how much; take it, and bring the list that"
    " holds the refund."
)
_NO_CURRENCY = "This row names no currency; its amounts were read in {currency}. Take it where they are."
_UNTOLD = "This row is no order: it has neither an order number nor a date."
_NUMBERLESS = "The order number is missing; fill it in."


def read_orders(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the orders of a table in chunks."""
    reader = _Reader(layout)
    # The file is read twice, and progress counts both.
    joiner = Joiner(scatter.scattered(reader.numbers(scatter.half(progress, 0))))
    held: Block | None = None
    for block in layout.blocks(scatter.half(progress, 1)):
        if held is not None:
            yield from reader.chunks(held, joiner)
        held = block
    if held is not None:
        yield from reader.chunks(held, joiner, last=True)
    for together in joiner.rest():
        reader.settle(together)
    given_back = reader.given_back()
    yield replace(reader.chunk(), aside=given_back)


@dataclass(slots=True)
class _Gathered:
    """The chunk under way."""

    rows: list[tuple[Value, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    children: list[tuple[Value, ...]] = field(default_factory=list)
    child_lines: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    doubts: dict[int, Problem] = field(default_factory=dict)
    seen: int = 0


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._teller = Teller(layout)
        self._names = [normalise(name) for name in layout.header]
        self._number = layout.positions("number")
        self._parent, self._totals = layout.positions("_parent"), layout.positions("total")
        self._sold: set[str] = set()
        self._dates = layout.positions("ordered_at")
        self._skips = [skip for skip in layout.format.skips if self._applies(skip)]
        self._flags = layout.positions(FIELD)
        self._no_order = drafts()[0]
        self._out = _Gathered()
        self._numbers = OrderNumbers(layout)
        self._short: dict[int, Problem] = {}
        self._rounded: dict[int, Problem] = {}
        self._last = ""
        self._signs = Signs(layout)
        self._movements = Movements(layout, self._signs)
        self._doubted: dict[int, Problem] = {}
        self._given_back: list[GivenBack] = []
        self._undone: list[GivenBack] = []

    def _applies(self, skip: Skip) -> bool:
        return any(self._layout.positions(name) for name in (*skip.blank, skip.field))

    def numbers(self, progress: Progress) -> Iterator[str]:
        """Give the order number of every row that has one, as it is compared."""
        for block in self._layout.blocks(progress):
            for cells, line in zip(block.rows, block.lines, strict=True):
                if number := self._number_of(cells):
                    if self._movements.declared:
                        number = self._movements.noted(number, self._whole(cells))
                    yield self._numbers.compared(number, cells, line)

    def _number_of(self, cells: Sequence[str]) -> str:
        """Return the order number of a row; one that gives money back belongs to the order it names, whatever its own number."""
        number = self._text(self._number, cells)
        if not self._parent:
            return number
        if not signed(self._text(self._totals, cells)).startswith("-"):
            self._sold.add(number)
        # A reference may be to a payment as well.
        elif number not in self._sold:
            return self._text(self._parent, cells) or number
        return number

    @staticmethod
    def _text(places: Sequence[int], cells: Sequence[str]) -> str:
        return next((text for at in places if at < len(cells) and (text := plain(cells[at]))), "")

    def chunks(self, block: Block, joiner: Joiner, *, last: bool = False) -> Iterator[Chunk]:
        """Read a block; give a chunk whenever enough orders are whole."""
        self._out.rejected += block.rejected
        self._out.seen += len(block.rejected)
        for line, cells in zip(block.lines, block.rows, strict=True):
            if any(cells):
                self._out.seen += 1
                ends_file = last and line == block.lines[-1]
                self._take(line, cells, joiner, ends_file=ends_file)
        if len(self._out.rows) + len(self._out.rejected) >= _ORDERS:
            yield self.chunk()

    def _take(self, line: int, cells: list[str], joiner: Joiner, *, ends_file: bool) -> None:
        width, kinds = len(self._names), self._layout.kinds
        number = self._number_of(cells)
        skipped = self._skipped(number, cells, line)
        if skipped is not None:
            self._out.skipped.append(skipped)
        elif len(cells) > width and any(cell.strip() for cell in cells[width:]):
            self._reject(Problem(_WIDE, {"count": len(cells), "width": width}, line=line), cells)
        elif self._movements.declared and (moved := self._moved(number, cells, line)) is None:
            return
        elif not (number := (moved if self._movements.declared else number) or self._continued(cells)):
            lacks = Problem(_NUMBERLESS, line=line, column=self._layout.title(self._number[0]))
            self._reject(only_amounts(cells, line) or lacks, cells)
        else:
            if ends_file and len(cells) < width:
                self._short[line] = Problem(_SHORT, {"count": len(cells), "width": width}, line=line)
            self._last = number
            if kinds and (unclear := kinds.doubt(cells, line)):
                self._doubted[line] = unclear
            key = self._numbers.compared(number, cells, line)
            if self._numbers.is_lost(number, key):
                self._rounded[line] = self._numbers.problem(number, line)
            for together in joiner.take(key, line, self._whole(cells)):
                self.settle(together)

    def _whole(self, cells: list[str]) -> list[str]:
        return cells + [""] * (len(self._names) - len(cells))

    def _moved(self, number: str, cells: list[str], line: int) -> str | None:
        """Return the number of the order that a row belongs to; None for a movement of money that is no sale."""
        movement = self._movements.of(number, self._whole(cells), line)
        if movement.skipped is not None:
            self._out.skipped.append(movement.skipped)
            return None
        if movement.undone:
            self._give_back(movement.number, [(line, self._whole(cells))], self._undone)
            return None
        if movement.doubt is not None:
            self._doubted[line] = movement.doubt
        return movement.number

    def _continued(self, cells: Sequence[str]) -> str:
        """Return the number of the order above for a row that names an item and nothing of an order of its own."""
        items = self._layout.positions("name", child=True)
        return self._last if self._text(items, cells) and not self._text(self._dates, cells) else ""

    def _reject(self, problem: Problem, cells: Sequence[str]) -> None:
        self._out.rejected.append(Rejected(problem, tuple(cells)))

    def _skipped(self, number: str, cells: Sequence[str], line: int) -> Problem | None:
        """Say why a row is no order: totals, descriptions, the count of records under a table."""
        if self._repeats_header(cells):
            return Problem("This row repeats the header.", line=line)
        for skip in self._skips:
            if self._matches(skip, cells):
                return Problem(skip.reason, line=line)
        if self._flags and self._teller.is_no_order(cells):
            return Problem(self._no_order.reason, line=line)
        numbered = any(letter.isdigit() for letter in number)
        dated = any(letter.isdigit() for letter in self._text(self._dates, cells))
        if dated or numbered or self._teller.has_amounts(cells):
            return None
        return Problem(_UNTOLD, line=line)

    def _repeats_header(self, cells: Sequence[str]) -> bool:
        at = self._number[0]
        if at >= len(cells) or normalise(cells[at]) != self._names[at]:
            return False
        return [normalise(cell) for cell in cells[: len(self._names)]] == self._names

    def _matches(self, skip: Skip, cells: Sequence[str]) -> bool:
        if skip.blank:
            return not any(self._text(self._layout.positions(name), cells) for name in skip.blank)
        return normalise(self._text(self._layout.positions(skip.field), cells)) in skip.words

    def settle(self, together: Together) -> None:
        """Turn the rows of one order into an order, or into rejected rows."""
        out = self._out
        if together.torn:
            for line, cells in together.rows:
                self._reject(torn_problem(together.number, line), cells)
            return
        number = self._numbers.kept(together.number, self._text(self._number, together.rows[0][1]))
        rows, back = self._signs.apart(together.rows)
        self._give_back(number, back, self._given_back)
        if not rows:
            return
        told = self._teller.tell(number, rows, back if self._movements.declared else ())
        if isinstance(told, Problem):
            line, cells = rows[0]
            total = total_alone(cells, line, self._totals) if len(rows) == 1 else None
            if total is not None:
                out.skipped.append(total)
            else:
                out.rejected += companions(told, rows)
            return
        out.skipped += told.copies
        place = len(out.rows)
        doubted = next(filter(None, [self._doubted.pop(line, None) for line, _ in rows]), None)
        doubt = joined(joined(self._rounded.pop(rows[0][0], None), doubted), told.doubt)
        if self._movements.declared:
            whole = bool(back or told.refunds)
            doubt = doubt or (None if whole else self._gone_back(number, rows)) or self._in_none(told, rows)
        doubt = doubt or self._numbers.named_total(together.number, rows[0][0])
        doubt = doubt or next((self._short[line] for line, _ in rows if line in self._short), None)
        if doubt is not None:
            out.doubts[place] = doubt
        out.rows.append(told.values)
        out.lines.append(rows[0][0])
        self._lines(told, place)

    def _gone_back(self, number: str, rows: Rows) -> Problem | None:
        """Doubt a payment of which money went back that nothing in the list tells of."""
        line, cells = rows[0]
        told = self._movements.has_gone_back(cells)
        return Problem(_GONE_BACK, {"number": number}, line=line) if told else None

    def _in_none(self, told: Told, rows: Rows) -> Problem | None:
        """Doubt a payment that names no currency where the list has a column for it."""
        line, cells = rows[0]
        places = self._layout.positions("currency")
        if not places or self._text(places, cells):
            return None
        values = {"currency": told.currency}
        return Problem(_NO_CURRENCY, values, line=line, column=self._layout.title(places[-1]))

    def _give_back(self, number: str, rows: Rows, kept: list[GivenBack]) -> None:
        """Keep the refunds that negative rows tell, or what takes them back, until the orders of the file are given."""
        for one in self._signs.one_by_one(rows):
            told = self._teller.give_back(number, one)
            if isinstance(told, Problem):
                self._out.rejected += companions(told, one)
            else:
                doubt = self._doubted.pop(one[0][0], None)
                kept.append(told if doubt is None else replace(told, doubt=doubt))

    def given_back(self) -> Chunk | None:
        """Return the refunds of the file; None where it has none."""
        found, told = lowered(self._given_back, self._undone, self._movements.owners)
        self._out.skipped += told
        return chunk_of(self._layout, found) if found else None

    def _lines(self, told: Told, place: int) -> None:
        for line, values in told.lines:
            self._out.children.append(values)
            self._out.child_lines.append(line)
            self._out.parents.append(place)

    def chunk(self) -> Chunk:
        """Return what is gathered as a chunk and begin the next."""
        out, self._out = self._out, _Gathered()
        return Chunk(
            self._layout.format.entity, COLUMNS, out.rows, out.lines,
            children=Chunk(self._layout.format.parts, CHILD_COLUMNS, out.children, out.child_lines),
            parents=out.parents, rejected=tuple(out.rejected), skipped=tuple(out.skipped),
            file_lines=out.seen, doubts=with_missing_lines(self._layout, out.rows, out.lines, out.doubts),
        )  # fmt: skip
