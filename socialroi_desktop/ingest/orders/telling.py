"""What one order of a shop export is: its money by the formulas of the format, its status, customer, lines.

Every amount a format names is either told once for the order (on its first row, or repeated on each), or on
each row for the item there (`told = "each"`). Knows the layout; one order at a time.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.payments import reference_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.pseudonyms import customer_key
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.formats.headers import plain, unscrambled
from socialroi_desktop.ingest.formats.order_flags import FIELD
from socialroi_desktop.ingest.formats.order_states import NO_ORDER, of_rows
from socialroi_desktop.ingest.orders.checks import apart, off_total
from socialroi_desktop.ingest.orders.currencies import currency_of_order
from socialroi_desktop.ingest.orders.formulas import parsed
from socialroi_desktop.ingest.orders.given_back import GivenBack
from socialroi_desktop.ingest.orders.moments import Moments
from socialroi_desktop.ingest.orders.notes import Origin, origin_of, with_page
from socialroi_desktop.ingest.orders.perhaps import counted, untaxed
from socialroi_desktop.ingest.orders.repeats import doubts_of_lines, without_copies
from socialroi_desktop.ingest.orders.row_cells import Fault, OrderRows, Row, Rows
from socialroi_desktop.ingest.orders.settled import Settled
from socialroi_desktop.ingest.orders.tax_rates import with_rates
from socialroi_desktop.ingest.orders.tells import told_by_list
from socialroi_desktop.ingest.orders.told import Told
from socialroi_desktop.ingest.orders.worth import Amounts, Worth, worth_of

_LINE_TEXTS = ("name", "sku")
_NEITHER = "The total fits neither prices with tax nor tax on top; the tax in the goods is not known."
_UNTOTALLED = "No total tells whether the prices contain the tax; the tax in the goods is not known."
_LARGE = "The amounts of order {number} add up to more than any order; check its prices and quantities."
_NEGATIVE = "The amount of order {number} is negative; put money given back into a list of refunds."
_EITHER = (
    "Nothing tells whether the discounts of order {number} contain each other: they are {first} or {second};"
    " check what the buyer paid."
)
_NOTHING = "No amount of order {number} can be read; fill it in."


class Teller:
    """Tells orders of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._readers = Readers(layout)
        form = layout.format
        given = form.constants.get("source", form.id)
        self._source = f"{given}: {layout.options.account}" if layout.options.account else given
        self._settled = Settled(layout)
        self._tells = tuple(told_by_list(layout).values())
        self._once = counted(self._money_fields(each=False))
        for name in self._settled.fields:
            self._once.pop(name, None)
        self._each = self._money_fields(each=True)
        self._moments = Moments(layout)
        self._amount_columns = [index for index in layout.columns if self._readers.is_money(index)]

    def _money_fields(self, *, each: bool) -> dict[str, list[int]]:
        """Return the columns of amounts by field, those told once an order or those told on each row."""
        fields: dict[str, list[int]] = {}
        for index, column in self._layout.columns.items():
            on_rows = column.child or column.told == "each"
            counted = self._readers.is_money(index) or column.told == "each"
            if counted and on_rows == each:
                fields[column.field] = self._layout.positions(column.field, child=column.child)
        return fields

    def has_amounts(self, cells: Sequence[str]) -> bool:
        """Tell whether any amount stands in a row."""
        return any(
            any(letter.isdigit() for letter in cells[at]) for at in self._amount_columns if at < len(cells)
        )

    def is_no_order(self, cells: Sequence[str]) -> bool:
        """Tell whether a flag of a row says that nothing was ordered."""
        places = self._layout.positions(FIELD)
        return any(at < len(cells) and self._readers.memo(at)[cells[at]] == NO_ORDER for at in places)

    def give_back(self, number: str, rows: Rows) -> GivenBack | Problem:
        """Return the refund that some negative rows make, or the problem that spoils it."""
        try:
            return self._telling(number, rows).given_back(self._source, self._once, self._each)
        except Fault as fault:
            return fault.problem

    def tell(self, number: str, rows: Rows, back: Rows = ()) -> Told | Problem:
        """Return the order that some rows make, or the problem that spoils it; rows that give `back` tell fees, too."""
        try:
            telling = self._telling(number, rows)
            told = telling.told(self._source, self._once, self._each, self._tells)
            return telling.with_fees_of(told, back, self._once.get("_fee", ())) if back else told
        except Fault as fault:
            return fault.problem

    def _telling(self, number: str, rows: Rows) -> "_Telling":
        return _Telling(
            self._layout, self._readers, number, rows, moments=self._moments, settled=self._settled
        )


class _Telling(OrderRows):
    """The telling of one order."""

    def __init__(
        self, layout: Layout, readers: Readers, number: str, rows: Rows, *, moments: Moments, settled: Settled
    ) -> None:
        super().__init__(layout, readers, number, rows)
        self._moments = moments
        self._settled = settled
        items = self._item_rows(rows)
        # The row with the totals of several items names none of them.
        self.heads = [row for row in rows if row not in items] or rows

    def told(
        self,
        source: str,
        once: Mapping[str, list[int]],
        each: Mapping[str, list[int]],
        tells: Sequence[Value],
    ) -> Told:
        ordered_at = self.moment(self._moments)
        self.currency = currency_of_order(self)
        status, kept = self._status_and_rows()
        items, copies = without_copies(self, self._item_rows(kept))
        values = {name: self.once(places) for name, places in once.items()}
        if self._settled.fields:
            values["_fee"] = self._settled.fee(self, self.heads[0])
        parts = {name: [self.amount(places, row) for row in items] for name, places in each.items()}
        parts["quantity"] = [self._pieces(row) for row in items]
        amounts = Amounts(with_rates(self, values, parts), parts)
        worth = untaxed(self, worth_of(self.layout.format, amounts, self.currency, status))
        for problem in doubts_of_lines(self, items, amounts, worth, status):
            self.doubts(problem)
        self._note_worth(worth)
        lines = self._lines(items, parts, worth.gross_sales)
        units = own if (own := self.first("units")) is not None else _sum(parts["quantity"])
        noted = origin_of("\n".join(self.texts("_attributes")))
        origin = with_page(Origin(*map(self._origin, Origin._fields, noted)))
        reference = reference_of((*self.texts("_orders"), *self.texts("_about")))
        return Told(
            (
                source, self.number, ordered_at, worth.status, self.currency, worth.gross_sales,
                worth.discounts, worth.refunds, worth.taxes, worth.shipping_taxes, worth.shipping_income,
                worth.fees, worth.total, units, self._customer(), self.first("country"),
                self.first("discount_code"), *origin, self.first("creator"), reference, *tells,
            ),
            lines,
            self.doubt,
            copies,
        )  # fmt: skip

    def with_fees_of(self, told: Told, back: Rows, places: Sequence[int]) -> Told:
        """Return the order with the fees that giving back returned, or cost besides."""
        settled = self._settled if self._settled.fields else None
        own, others = (
            [settled.fee(self, row) if settled else self.amount(places, row) for row in rows]
            for rows in (self.heads, back)
        )
        return told.with_fees(abs(sum(filter(None, (*own, *others))))) if any(others) else told

    def _origin(self, name: str, noted: str | None) -> str | None:
        """Return what a column tells of where the order came from, else what its notes do."""
        told = self.first(name)
        return told if isinstance(told, str) else noted

    def given_back(
        self, source: str, once: Mapping[str, list[int]], each: Mapping[str, list[int]]
    ) -> GivenBack:
        """Return what negative rows give back: their amounts without their signs, as of an order."""
        moment = str(self.moment(self._moments))
        self.currency = currency_of_order(self)
        values = {name: _size(self.once(places)) for name, places in once.items()}
        parts = {
            name: [_size(self.amount(places, row)) for row in self.rows] for name, places in each.items()
        }
        parts["quantity"] = [_size(self._pieces(row)) for row in self.rows]
        worth = worth_of(self.layout.format, Amounts(values, parts), self.currency, None)
        if not worth.total or worth.is_too_large:
            raise Fault(Problem(_NOTHING, {"number": self.number}, line=self.rows[0][0]))
        named = reference_of((*self.texts("_orders"), *self.texts("_about"))) or ""
        at = self.rows[0][0]
        return GivenBack(self.number, moment, worth.total, self.currency, source, at, self.doubt, named)

    def _note_worth(self, worth: Worth) -> None:
        if any(amount is not None and amount < 0 for amount in (worth.gross_sales, worth.total)):
            raise Fault(Problem(_NEGATIVE, {"number": self.number}, line=self.rows[0][0]))
        if worth.is_too_large:
            raise Fault(Problem(_LARGE, {"number": self.number}, line=self.rows[0][0]))
        awaited = worth.status in ("pending", "voided")
        if worth.gross_sales is None and worth.total is None and not awaited:
            raise Fault(Problem(_NOTHING, {"number": self.number}, line=self.rows[0][0]))
        self._note_gaps(worth)
        if worth.apart:
            goods, total = (Amount(one or 0, self.currency) for one in (worth.gross_sales, worth.total))
            self.doubts(off_total(self.number, goods, total, self.rows[0][0]))
        if worth.unclear:
            self.doubts(
                Problem(_NEITHER if self.layout.positions("total") else _UNTOTALLED, line=self.rows[0][0])
            )

    def _note_gaps(self, worth: Worth) -> None:
        """Say which amounts contradict each other, with both readings."""
        line = self.rows[0][0]
        if worth.either is not None and worth.status != "voided":
            first, second = (Amount(amount, self.currency) for amount in worth.either)
            self.doubts(
                Problem(_EITHER, {"number": self.number, "first": first, "second": second}, line=line)
            )
        if worth.gap is not None and not self.has_return_agreed():
            left, right = Amount(worth.gap.left, self.currency), Amount(worth.gap.right, self.currency)
            self.doubts(apart(self.number, self._titles(worth.gap.names), left, right, line))

    def _titles(self, names: Sequence[str]) -> Iterator[str]:
        """Give the titles of the columns that amounts were read from or worked out of."""
        for name in names:
            places = self.layout.positions(name) or self.layout.positions(name, child=True)
            if places:
                yield self.layout.title(places[0])
            elif formulas := self.layout.format.money.get(name):
                parts = {one for term in parsed(formulas[0]) for one in (term.name, term.times) if one}
                yield from self._titles(sorted(parts - {name}))

    def _status_and_rows(self) -> tuple[str | None, Rows]:
        """Return the status of the order and its rows without items cancelled in an order that goes on."""
        states = [self.status_of(row) for row in self.rows]
        going = [row for row, state in zip(self.rows, states, strict=True) if state != "voided"]
        if not going or ("voided" in states and self._is_voided(states)):
            return "voided", self.rows
        return self.of_part(of_rows(states) or self.layout.format.constants.get("status"), states), going

    def _is_voided(self, states: Sequence[str | None]) -> bool:
        """Tell whether the row with the totals of several items, which names none, is cancelled: so is the order."""
        heads = {line for line, _ in self.heads}
        cancelled = {line for (line, _), state in zip(self.rows, states, strict=True) if state == "voided"}
        return len(heads) < len(self.rows) and not heads.isdisjoint(cancelled)

    def _item_rows(self, rows: Rows) -> Rows:
        """Return the rows that name an item; a row with the totals of several items names none."""
        places = [index for name in _LINE_TEXTS for index in self.layout.positions(name, child=True)]
        items = [row for row in rows if any(plain(row[1][index]) for index in places)]
        return items or rows

    def _pieces(self, row: Row) -> int | None:
        value = self._line_value("quantity", row)
        return value if isinstance(value, int) else self.layout.format.pieces or None

    def _line_value(self, name: str, row: Row) -> Value:
        for index in self.layout.positions(name, child=True):
            money = self.readers.is_money(index)
            if (value := self.read(index, row, self.currency if money else "")) is not None:
                return value
        return None

    def _lines(
        self, items: Rows, parts: Mapping[str, Sequence[int | None]], gross: int | None
    ) -> list[tuple[int, tuple[Value, ...]]]:
        """Return the line items; a price that stands for all pieces of a line is divided by them."""
        lines: list[tuple[int, tuple[Value, ...]]] = []
        nothing = [None] * len(items)
        by_line = gross == _sum(parts.get("_sold", ()))
        for place, row in enumerate(items):
            name, sku = (self._line_value(text, row) for text in _LINE_TEXTS)
            name = unscrambled(name) if isinstance(name, str) else name
            quantity = parts["quantity"][place]
            if name is None and sku is None:
                continue
            price = self._line_value("unit_price", row)
            whole = parts.get("_line", parts.get("_line_price", nothing))[place]
            if price is None and whole is not None and quantity:
                price = round(Decimal(whole) / quantity)
            if price is None and (each := parts.get("_sold", nothing)[place]) is not None:
                price = round(Decimal(each) / quantity) if by_line and quantity else each
            off = self._line_value("discount", row)
            values = (len(lines) + 1, name, sku, quantity, price, off, self.currency)
            lines.append((row[0], values))
        return lines

    def _customer(self) -> str | None:
        """Return the pseudonym of the customer, of the address where there is one, else of the name."""
        for name in ("_email", "_buyer", "_name"):
            told = " ".join(plain(text) for text in self.texts(name)[:1])
            if told:
                return customer_key(unscrambled(told))
        return None


def _size(amount: int | None) -> int | None:
    return None if amount is None else abs(amount)


def _sum(values: Sequence[int | None]) -> int | None:
    told = [value for value in values if value is not None]
    return sum(told) if told else None
