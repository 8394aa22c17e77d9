"""The cells of the rows of one order: read once for the order or row by row, what is bad or doubtful noted.

Knows the layout and how cells are read; nothing of what an order is worth.
"""

from collections.abc import Sequence
from decimal import Decimal

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.ingest.cells.flag_cells import beside, is_open_return
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Unsure
from socialroi_desktop.ingest.formats.amount_headers import ADDED
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.formats.order_flags import FIELD
from socialroi_desktop.ingest.formats.order_states import GRAVEST, says_unpaid
from socialroi_desktop.ingest.orders.moments import Moments

Row = tuple[int, list[str]]
Rows = Sequence[Row]
_NO_VALUES = (Bad, Unsure, Decimal)
_YES = frozenset({"1", "true", "yes"})
_TWO_TOTALS = "The rows of order {number} tell different amounts, {first} and {second}; the first was taken."
_RETURNING = (
    "“{value}” does not tell whether the money of order {number} went back; take the row only if it did not,"
    " else add the refund."
)
_TOTAL_OR_PARTS = (
    "The rows of order {number} tell different amounts, {first} and {second}: the first was taken for its total, and they come"
    " to {all} where each row tells what it cost; a column with the price of each row tells which."
)


def may_be_of_rows(layout: Layout, index: int) -> bool:
    """Tell whether a column of totals may be that of rows: its header does not say that it is of the order."""
    column = layout.columns[index]
    return column.told == "unsure" and normalise(layout.header[index]) not in column.whole


class Fault(Exception):
    """A cell that spoils its order."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.template)
        self.problem = problem


class OrderRows:
    """The rows of one order. `heads` are those with its totals, `currency` is set once it is known."""

    def __init__(self, layout: Layout, readers: Readers, number: str, rows: Rows) -> None:
        self.layout = layout
        self.readers = readers
        self.number = number
        self.rows = rows
        self.doubt: Problem | None = None
        self.currency = ""
        self.heads = rows

    def doubts(self, problem: Problem) -> None:
        """Note what is doubtful."""
        self.doubt = joined(self.doubt, problem)

    def read(self, index: int, row: Row, currency: str = "") -> Value:
        """Return the value of a cell; a bad one spoils the order, an unsure one is noted."""
        cell: Cell = self.readers.memo(index, currency)[row[1][index]]
        return self.settled(cell, row[0], index) if isinstance(cell, _NO_VALUES) else cell

    def settled(self, cell: Cell, line: int, index: int) -> Value:
        """Return what was read of a cell; a bad one spoils the order, an unsure one is noted."""
        if isinstance(cell, Bad):
            raise Fault(self.readers.problem(cell, line, index))
        if isinstance(cell, Unsure):
            cell = self.readers.settled(cell, self.rows[0][0])
            self.doubts(self.readers.problem(cell, line, index))
            return cell.value
        return str(cell) if isinstance(cell, Decimal) else cell

    def amount(self, places: Sequence[int], row: Row) -> int | None:
        """Return an amount of one row, from the first column that tells it."""
        for index in places:
            value = self.read(index, row, self.currency)
            if isinstance(value, int):
                return value
        return None

    def once(self, places: Sequence[int]) -> int | None:
        """Return an amount told for the whole order; rows that tell another one make it doubtful."""
        if len(places) > 1 and self.layout.columns[places[0]].told == ADDED:
            # Each rate of tax has a column of its own.
            parts = [part for at in places if (part := self.once([at])) is not None]
            return sum(parts) if parts else None
        for index in places:
            told = [
                (value, row) for row in self.heads
                if isinstance(value := self.read(index, row, self.currency), int)
            ]  # fmt: skip
            if not told or (self.layout.columns[index].told == "unless_zero" and not told[0][0]):
                continue
            if self.layout.columns[index].told == "either" and len({value for value, _ in told}) > 1:
                return sum(value for value, _ in told)
            if len(told) > 1 and may_be_of_rows(self.layout, index) and self._are_of_lines(told):
                return sum(value for value, _ in told)
            if all(value == told[0][0] for value, _ in told):
                return told[0][0]
            # Rows beside the one that tells the order's amount may hold a 0.
            filled = [one for one in told if one[0]]
            other = next((row for value, row in filled if value != filled[0][0]), None)
            if other is not None:
                first, second = (plain(row[1][index]) for row in (filled[0][1], other))
                values: dict[str, object] = {"number": self.number, "first": first, "second": second}
                title = self.layout.title(index)
                template = _TWO_TOTALS
                if may_be_of_rows(self.layout, index):
                    template = _TOTAL_OR_PARTS
                    together = sum(value for value, _ in told)
                    values |= {"all": Amount(together, self.currency)}
                self.doubts(Problem(template, values, line=other[0], column=title))
            return filled[0][0]
        return None

    def _are_of_lines(self, told: Sequence[tuple[int, Row]]) -> bool:
        """Tell whether amounts are what the pieces of their own rows cost.

        One amount beside single pieces of that price may be as well what was paid for all, as with a second piece free.
        """
        prices, pieces = (self.layout.positions(name, child=True) for name in ("unit_price", "quantity"))
        if not (prices and pieces):
            return False
        counts = [self.amount(pieces, row) or 0 for _, row in told]
        proven = len({value for value, _ in told}) > 1 or any(count != 1 for count in counts)
        return proven and all(
            value and (self.amount(prices, row) or 0) * count == value
            for (value, row), count in zip(told, counts, strict=True)
        )

    def first(self, name: str) -> Value:
        """Return the first filled value of a field of the order."""
        for index in self.layout.positions(name):
            for row in self.rows:
                value = self.read(index, row)
                if value is not None:
                    return value
        return None

    def needed(self, name: str) -> Value:
        """Return a field of the order; without it there is no order."""
        value = self.first(name)
        if value is None:
            title = self.layout.title(self.layout.positions(name)[0])
            problem = Problem(
                "{field} is missing; fill it in.", {"field": title}, line=self.rows[0][0], column=title
            )
            raise Fault(problem)
        return value

    def moment(self, moments: Moments) -> Value:
        """Return when the order was placed; without a day there is no order."""
        if moments.apart:
            for line, cells in self.rows:
                cell, at = moments.of(cells)
                if (value := self.settled(cell, line, at)) is not None:
                    return value
        return self.needed("ordered_at")

    def status_of(self, row: Row) -> str | None:
        """Return the status that one row tells; None where it tells none."""
        layout = self.layout
        places = layout.positions("status")
        if won := layout.positions("_won"):
            places = self._states(places, won, row)
        told = [value for index in places if isinstance(value := self.read(index, row), str)]
        if layout.positions("_back"):
            told += self._given_back(row)
        if layout.positions(FIELD):
            told += self._flagged(row, told)
        if told:
            # An item is no further than its order: cancelled, paid back or waiting in either column is so.
            state = min(told, key=GRAVEST.index)
            return "pending" if state == "paid" and self._is_unpaid() else state
        paid = layout.positions("_paid")
        if not paid or any(plain(cells[index]) for index in paid for _, cells in self.rows):
            return "pending" if self._is_unpaid() else None
        return "pending"

    def _given_back(self, row: Row) -> list[str]:
        """Return whether a column that follows returns says that the row was paid back; what it leaves open is doubtful."""
        back = [index for index in self.layout.positions("_back") if plain(row[1][index])]
        if not back or self.amount(self.layout.positions("_returned"), row):
            return []
        read = self.read(back[0], row)
        if read not in ("refunded", "nothing"):
            column, told = self.layout.title(back[0]), plain(row[1][back[0]])
            values = {"number": self.number, "value": told}
            self.doubts(Problem(_RETURNING, values, line=row[0], column=column, minor=read == "approved"))
        return ["refunded"] if read == "refunded" else []

    def _flagged(self, row: Row, told: Sequence[str]) -> list[str]:
        """Return what flags, days and reasons say of a row whose columns of states tell some."""
        found: list[str] = []
        for index in self.layout.positions(FIELD):
            text, parser = row[1][index], self.layout.columns[index].parser
            cell = beside(parser, self.readers.memo(index)[text], told, text)
            if is_open_return(parser, cell) and self.amount(self.layout.positions("_refunded"), row):
                # How much came back is told, which is all that was open.
                continue
            if isinstance(value := self.settled(cell, row[0], index), str):
                found.append(value)
        return found

    def of_part(self, told: str | None, states: Sequence[str | None]) -> str | None:
        """Return the state told of an order: that of a part where flags say of some of its rows only that they came back."""
        layout = self.layout
        # A row that tells nothing of the order goes on with the one above it.
        places = [*layout.positions("ordered_at"), *layout.positions("total")]
        goes_on = layout.positions(FIELD) and any(
            state is None and any(plain(cells[at]) for at in places)
            for (_, cells), state in zip(self.rows, states, strict=True)
        )
        return "partially_refunded" if told == "refunded" and goes_on else told

    def has_return_agreed(self) -> bool:
        """Tell whether a return was agreed to, after which totals are told without what comes back."""
        return any(
            self.read(at, row) == "approved" for at in self.layout.positions("_back") for row in self.rows
        )

    def _is_unpaid(self) -> bool:
        """Tell whether a column of payments says that nothing was paid."""
        told = (plain(cells[index]) for index in self.layout.positions("_paid") for _, cells in self.rows)
        said = [text for text in told if text]
        return bool(said) and all(map(says_unpaid, said))

    def _states(self, places: Sequence[int], won: Sequence[int], row: Row) -> list[int]:
        """Return the columns that tell the status of a row with disputes, in the order in which they are asked."""
        # A refund of any kind stands before a dispute, and one that was won changes nothing.
        columns = {self.layout.columns[index]: index for index in reversed(places)}
        places = [columns[column] for column in dict.fromkeys(map(self.layout.columns.__getitem__, places))]
        places = places[:1] if any(self._says_yes(index, row) for index in won) else places
        return sorted(places, key=lambda index: not self._says_yes(index, row))

    @staticmethod
    def _says_yes(index: int, row: Row) -> bool:
        return plain(row[1][index]).casefold() in _YES

    def texts(self, name: str) -> list[str]:
        """Return the filled cells of a field."""
        return [
            text for index in self.layout.positions(name) for _, cells in self.rows if (text := cells[index])
        ]
