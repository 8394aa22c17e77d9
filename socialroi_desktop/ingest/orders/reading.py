"""The typed columns of one group of orders: texts, amounts, tax, units; what is bad or doubtful is gathered.

Knows the ingredients that formats name and how amounts are read; nothing of blocks or of the order of
columns.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import compress
from operator import add

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount, exponent
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.plain_amounts import plain_amounts
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Memo, Unsure
from socialroi_desktop.ingest.orders.adding_up import adding_up
from socialroi_desktop.ingest.orders.checks import apart, back_perhaps
from socialroi_desktop.ingest.orders.group import Group
from socialroi_desktop.ingest.orders.money import Printed, Rates, of_shipping, order_money
from socialroi_desktop.ingest.orders.sums import Told

# With more distinct amounts than this, converting the column at once beats looking each amount up.
_VARIED = 2_000
_OF_GOODS = ("_subtotal", "_discount")
_OF_TOTAL = ("_subtotal", "shipping_income", "_taxes", "total")
_TOTAL = 5
_NEITHER = "The total fits neither prices with tax nor tax on top; the tax in the goods is not known."


@dataclass(slots=True)
class Made:
    """Typed columns of orders; `bad` and `doubts` by the number of the order in the group.

    `odd` are those whose totals stand on no row or on none above, or whose lines do not come to them.
    """

    values: list[Sequence[Value]] = field(default_factory=list)
    children: dict[str, Sequence[Value]] = field(default_factory=dict)
    bad: dict[int, Problem] = field(default_factory=dict)
    doubts: dict[int, Problem] = field(default_factory=dict)
    odd: set[int] = field(default_factory=set)


class GroupReading:
    """The reading of one group; gathers what is bad and doubtful on the way."""

    def __init__(self, layout: Layout, readers: Readers, group: Group) -> None:
        self._layout = layout
        self._readers = readers
        self._group = group
        self._count = len(group.heads)
        self._sums: dict[str, Sequence[Value]] = {}
        self.made = Made()

    def raw(self, name: str) -> Sequence[str]:
        """Return the text of a field for every order; blanks where the file has no such column."""
        places = self._layout.positions(name)
        if not places:
            return [""] * self._count
        return self._group.at_heads(self._group.columns[places[0]])  # type: ignore[return-value]  # text in, text out

    def refuse(self, place: int, template: str, name: str, **values: object) -> None:
        """Reject an order because of its first row."""
        columns = self._layout.positions(name)
        title = self._layout.title(columns[0]) if columns else None
        line = self._group.lines[self._group.heads[place]]
        self.made.bad.setdefault(place, Problem(template, values, line=line, column=title))

    def checked(
        self, cells: Sequence[Cell], name: str, memos: Sequence[Memo], *, needed: bool = False
    ) -> Sequence[Value]:
        """Return the values of orders, with bad and unsure cells noted and taken out."""
        if not any(memo.troubled for memo in memos) and not (needed and None in cells):
            return cells  # type: ignore[return-value]  # nothing but values is left when no memo is troubled
        index = self._layout.positions(name)[0]
        values: list[Value] = []
        for place, cell in enumerate(cells):
            values.append(self._settle(cell, place, self._group.lines[self._group.heads[place]], index))
            if needed and cell is None:
                self.refuse(place, "{field} is missing; fill it in.", name, field=self._layout.title(index))
        return values

    def _settle(self, cell: Cell, place: int, line: int, index: int) -> Value:
        if isinstance(cell, Bad):
            self.made.bad.setdefault(place, self._readers.problem(cell, line, index))
            return None
        if isinstance(cell, Unsure):
            cell = self._readers.settled(cell, self._group.lines[self._group.heads[place]])
            self._doubt(place, self._readers.problem(cell, line, index))
            return cell.value
        return None if isinstance(cell, Decimal) else cell

    def _doubt(self, place: int, problem: Problem) -> None:
        self.made.doubts[place] = joined(self.made.doubts.get(place), problem) or problem

    def texts(self, name: str) -> Sequence[Value]:
        """Return a text field of the orders."""
        places = self._layout.positions(name)
        if not places:
            return [None] * self._count
        return list(map(self._readers.memo(places[0]).__getitem__, self.raw(name)))  # type: ignore[arg-type]  # texts only

    def currencies(self) -> Sequence[Value]:
        """Return the currency of each order; the one told for the file where the row names none."""
        places = self._layout.positions("currency")
        if not places:
            return [self._layout.currency] * self._count
        memo = self._readers.memo(places[0])
        found = self.checked(list(map(memo.__getitem__, self.raw("currency"))), "currency", [memo])
        if None in found:
            lines = [self._group.lines[at] for at in self._group.heads]
            self.made.doubts = self._readers.currencies.blanks(found, lines) | self.made.doubts
        return [code or self._layout.currency for code in found] if None in found else found

    def money(self, name: str, currency: Sequence[Value]) -> Sequence[Value]:
        """Return an amount of the orders in minor units."""
        places = self._layout.positions(name)
        if not places:
            return [None] * self._count
        if name not in self._sums:
            cells, memos = self._amounts(places[0], self.raw(name), currency)
            self._sums[name] = self.checked(cells, name, memos)
        return self._sums[name]

    def _amounts(
        self, index: int, cells: Sequence[str], currency: Sequence[Value]
    ) -> tuple[list[Cell], list[Memo]]:
        codes = {str(code) for code in set(currency)}
        memos = {code: self._readers.memo(index, code) for code in codes}
        if len(memos) == 1:
            code, memo = next(iter(memos.items()))
            found = self._plain_amounts(index, cells, code) if len(memo) > _VARIED else None
            return (found, []) if found is not None else (list(map(memo.__getitem__, cells)), [memo])
        found = [memos[str(code)][text] for code, text in zip(currency, cells, strict=True)]
        return found, list(memos.values())

    def _plain_amounts(self, index: int, cells: Sequence[str], code: str) -> list[Cell] | None:
        """Convert a column of amounts such as `1299.00` at once; None when a cell has another shape."""
        if exponent(code) != 2 or self._layout.styles[index].decimal != ".":
            return None
        return plain_amounts(cells)  # type: ignore[return-value]  # amounts are cells

    def order_money(self, currency: Sequence[Value], status: Sequence[Value]) -> tuple[Sequence[Value], ...]:
        """Return gross sales, discounts, refunds, contained taxes and those perhaps of shipping of the orders."""
        names = ("_subtotal", "_discount", "_refunded", "_taxes", "shipping_income", "total", "_duties")
        amounts = [_known(self.money(name, currency)) for name in names]
        # Some write what was paid back below zero.
        amounts[2] = list(map(abs, amounts[2]))
        subtotal, discount, refunded, taxes, shipping, total, duties = amounts
        if told := self._told_by_lines(amounts, status):
            discount, shipping = list(discount), list(shipping)
            for place, one in told.items():
                discount[place], shipping[place] = one.discount, one.shipping
            self._sums["shipping_income"] = shipping
            amounts = [subtotal, discount, refunded, taxes, shipping, total, duties]
        gross = list(map(add, subtotal, discount))
        if not any(taxes) and not any(refunded):
            zeros = [0] * self._count
            return gross, discount, zeros, zeros, [None] * self._count
        # Most orders need no more than this; the others are settled one by one below.
        rated = any(any(names) for names in self._tax_names())
        contained: list[Value] = [0] * self._count
        if any(taxes):
            contained = [
                0
                if not tax or (extra := whole - goods - sent - duty) == tax
                else (None if extra or (sent and rated) else tax)
                for goods, tax, sent, whole, duty in zip(
                    subtotal, taxes, shipping, total, duties, strict=True
                )
            ]
        refunds = list(refunded)
        rates = Rates(self._tax_names())
        for place in _unsettled(contained, refunded):
            made = order_money(Printed(*(column[place] for column in amounts)), rates(place))
            refunds[place], contained[place] = made.refunds, made.taxes
            if made.taxes is None:
                self._unclear(place)
            elif made.back and status[place] != "voided":
                number, line = (
                    self.raw(self._layout.format.group_by)[place],
                    self._group.lines[self._group.heads[place]],
                )
                self._doubt(place, back_perhaps(number, made.back, str(currency[place]), line))
        return gross, discount, refunds, contained, _perhaps_of_shipping(contained, subtotal, shipping, rates)

    def _told_by_lines(self, amounts: Sequence[Sequence[int]], status: Sequence[Value]) -> Mapping[int, Told]:
        """Return what lines and totals tell of the orders that do not simply add up; doubt those that contradict.

        Of an order that was cancelled nothing counts, and what is below zero as a whole is a refund.
        """
        told = adding_up(self._group, self.made.children, amounts)
        for place, one in told.items():
            if amounts[_TOTAL][place] < 0:
                continue
            if one.lines_apart:
                self.made.odd.add(place)
            if status[place] != "voided":
                self._apart(place, one)
        return told

    def _apart(self, place: int, told: Told) -> None:
        """Note which amounts of an order contradict each other."""
        head = self._group.heads[place]
        currency = str(self.made.children["currency"][head])
        sides = (told.lines_apart, ("unit_price", *_OF_GOODS)), (told.total_apart, _OF_TOTAL)
        for amounts, names in sides:
            if amounts is not None:
                first, second = (Amount(amount, currency) for amount in amounts)
                number = self.raw(self._layout.format.group_by)[place]
                problem = apart(number, self._titles(names), first, second, self._group.lines[head])
                self._doubt(place, problem)

    def _titles(self, names: Sequence[str]) -> Iterator[str]:
        for name in names:
            if places := self._layout.positions(name, child=name in self.made.children):
                yield self._layout.title(places[0])

    def _unclear(self, place: int) -> None:
        line = self._group.lines[self._group.heads[place]]
        index = self._layout.positions("total")[0]
        self._doubt(place, self._readers.problem(Unsure(None, _NEITHER), line, index))

    def _tax_names(self) -> list[Sequence[str]]:
        return [
            self.raw(f"_tax_name_{number}")
            for number in range(1, 6)
            if self._layout.positions(f"_tax_name_{number}")
        ]

    def spread(self, of_order: Sequence[Value]) -> Sequence[Value]:
        """Return a value of the orders for every row of the file."""
        if self._group.single:
            return of_order
        heads = [*self._group.heads, len(self._group.rows)]
        return [value for place, value in enumerate(of_order) for _ in range(heads[place], heads[place + 1])]

    def child(self, name: str, currency: Sequence[Value]) -> Sequence[Value]:
        """Return a field of the line items for every row of the file."""
        places = self._layout.positions(name, child=True)
        if not places:
            return [None] * len(self._group.rows)
        index, cells = places[0], self._group.columns[places[0]]
        if self._readers.is_money(index):
            found, memos = self._amounts(index, cells, currency)
        else:
            memos = [self._readers.memo(index)]
            found = list(map(memos[0].__getitem__, cells))
        if not any(memo.troubled for memo in memos):
            return found  # type: ignore[return-value]  # nothing but values is left when no memo is troubled
        orders = self.spread(range(self._count))
        return [
            self._settle(cell, int(place or 0), line, index)
            for cell, place, line in zip(found, orders, self._group.lines, strict=True)
        ]

    def units(self) -> Sequence[Value]:
        """Return the pieces in each order: the sum of its lines; None where no line tells."""
        quantity = self.made.children["quantity"]
        if self._group.single:
            return quantity
        heads = [*self._group.heads, len(self._group.rows)]
        sums: list[Value] = []
        for place in range(self._count):
            told = [int(one) for one in quantity[heads[place] : heads[place + 1]] if one is not None]
            sums.append(sum(told) if told else None)
        return sums


def _unsettled(contained: Sequence[Value], refunded: Sequence[int]) -> list[int]:
    """Return the places of orders with an open question about tax, or with money paid back."""
    if None not in contained:
        return list(compress(range(len(refunded)), refunded))
    return [place for place, tax in enumerate(contained) if tax is None or refunded[place]]


def _perhaps_of_shipping(
    contained: Sequence[Value], goods: Sequence[int], shipping: Sequence[int], rates: Rates
) -> list[Value]:
    """Return the contained tax of each order that may be of shipping, as no rate tells what it was taken of."""
    found: list[Value] = [None] * len(contained)
    if any(shipping) and any(contained):
        for place, (tax, sent) in enumerate(zip(contained, shipping, strict=True)):
            if tax and sent and rates(place) is None:
                found[place] = of_shipping(int(tax), goods[place], sent)
    return found


def _known(cells: Sequence[Value]) -> list[int]:
    """Return amounts with nothing for those the file leaves blank."""
    found = list(cells)
    return [int(amount or 0) for amount in found] if None in found else found  # type: ignore[return-value]  # amounts are integers
