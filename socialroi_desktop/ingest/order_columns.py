"""Columns of text of an order export into columns of typed order fields.

Every ingredient a format names (`_subtotal`, `_refunded`, `_financial`, …) is put to use here. Knows nothing of blocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells import Bad, Cell, Memo, Unsure, choice_cell
from socialroi_desktop.ingest.completing import customer_key
from socialroi_desktop.ingest.layout import Layout
from socialroi_desktop.ingest.order_group import Group
from socialroi_desktop.ingest.order_money import order_money, rate_of
from socialroi_desktop.ingest.order_notes import NOWHERE, origin_of
from socialroi_desktop.ingest.readers import Readers
from socialroi_desktop.ingest.stamps import Stamps

COLUMNS = (
    "source", "number", "ordered_at", "status", "currency", "gross_sales", "discounts", "refunds", "taxes",
    "shipping_income", "total", "units", "customer", "discount_code", "utm_source", "utm_medium", "utm_campaign",
    "referrer", "landing_page",
)  # fmt: skip
_MONEY_MOVED_BACK = ("refunded", "partially_refunded")
_NEITHER = "The total is neither subtotal and shipping nor those and taxes; whether prices contain the tax is not known."


@dataclass(slots=True)
class Made:
    """Typed columns of orders; `bad` and `doubts` by the number of the order in the group."""

    values: list[Sequence[Value]] = field(default_factory=list)
    children: dict[str, Sequence[Value]] = field(default_factory=dict)
    bad: dict[int, Problem] = field(default_factory=dict)
    doubts: dict[int, Problem] = field(default_factory=dict)


class Orders:
    """Reads groups of orders of one layout."""

    columns = COLUMNS

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._readers = Readers(layout)
        given = layout.format.constants.get("source", layout.format.id)
        self._source = f"{given}: {layout.options.account}" if layout.options.account else given
        stamped = layout.positions("ordered_at")
        self._stamps = Stamps(self._readers.memo(stamped[0]))
        self._status = Memo(choice_cell(layout.specs["status"], layout.format.words.get("status", {})))

    def read(self, group: Group, keys: Sequence[str]) -> Made:
        """Read whole orders; every order has a place in the columns, the bad ones too."""
        run = _Run(self._layout, self._readers, group)
        numbers = list(group.at_heads(keys))
        self._orphans(run, numbers)
        currency = run.currencies()
        status = self._statuses(run)
        ordered_at = run.checked(self._stamps.column(run.raw("ordered_at")), "ordered_at", [self._stamps.memo], needed=True)
        money = run.order_money(currency)
        self._lines(run, currency)
        count = len(numbers)
        notes = [origin_of(text) for text in run.raw("_attributes")] if any(run.raw("_attributes")) else [NOWHERE] * count
        run.made.values = [
            [self._source] * count,
            numbers,  # type: ignore[list-item]  # at_heads keeps the text of its cells
            ordered_at,
            status,
            currency,
            *money,
            run.money("shipping_income", currency),
            run.money("total", currency),
            run.units(),
            [customer_key(text.strip()) if text else None for text in run.raw("_email")],
            run.texts("discount_code"),
            [one.utm_source for one in notes],
            [one.utm_medium for one in notes],
            [one.utm_campaign for one in notes],
            [one.referrer for one in notes],
            [one.landing_page for one in notes],
        ]
        return run.made

    def _orphans(self, run: "_Run", numbers: Sequence[Cell]) -> None:
        """Refuse orders without a number, and rows whose order stands elsewhere or was cut off."""
        totals, subtotals, states = run.raw("total"), run.raw("_subtotal"), run.raw("_financial")
        if "" not in totals and "" not in subtotals and "" not in numbers:
            return
        for place, number in enumerate(numbers):
            if not number:
                run.refuse(place, "The order number is missing; fill it in.", self._layout.format.group_by)
            elif not (totals[place].strip() or subtotals[place].strip() or states[place].strip()):
                told = "The first row of order {number}, the one with its totals, does not stand above this row; export it whole."
                run.refuse(place, told, "_subtotal", number=number)
            elif not (totals[place].strip() and subtotals[place].strip()):
                run.refuse(place, "An amount of order {number} is missing; fill it in.", "_subtotal", number=number)

    def _statuses(self, run: "_Run") -> Sequence[Value]:
        cells = list(map(self._status.__getitem__, run.raw("_financial")))
        states = list(run.checked(cells, "_financial", [self._status]))
        cancelled = run.raw("_cancelled")
        if any(cancelled):
            for place, text in enumerate(cancelled):
                if text.strip() and states[place] not in _MONEY_MOVED_BACK:
                    states[place] = "voided"
        return states

    def _lines(self, run: "_Run", currency: Sequence[Value]) -> None:
        """Read the columns of the line items, one value for every row of the file."""
        of_row = run.spread(currency)
        for name in ("name", "sku", "quantity", "unit_price", "discount"):
            run.made.children[name] = run.child(name, of_row)
        run.made.children["currency"] = of_row


class _Run:
    """The reading of one group; gathers what is bad and doubtful on the way."""

    def __init__(self, layout: Layout, readers: Readers, group: Group) -> None:
        self._layout = layout
        self._readers = readers
        self._group = group
        self._count = len(group.heads)
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

    def checked(self, cells: Sequence[Cell], name: str, memos: Sequence[Memo], *, needed: bool = False) -> Sequence[Value]:
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
            self.made.doubts.setdefault(place, self._readers.problem(cell, line, index))
            return cell.value
        return None if isinstance(cell, Decimal) else cell

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
        return found if None not in found else [code or self._layout.currency for code in found]

    def money(self, name: str, currency: Sequence[Value]) -> Sequence[Value]:
        """Return an amount of the orders in minor units."""
        places = self._layout.positions(name)
        if not places:
            return [None] * self._count
        cells, memos = self._amounts(places[0], self.raw(name), currency)
        return self.checked(cells, name, memos)

    def _amounts(self, index: int, cells: Sequence[str], currency: Sequence[Value]) -> tuple[list[Cell], list[Memo]]:
        codes = {str(code) for code in set(currency)}
        memos = {code: self._readers.memo(index, code) for code in codes}
        if len(memos) == 1:
            return list(map(next(iter(memos.values())).__getitem__, cells)), list(memos.values())
        return [memos[str(code)][text] for code, text in zip(currency, cells, strict=True)], list(memos.values())

    def order_money(self, currency: Sequence[Value]) -> tuple[Sequence[Value], ...]:
        """Return gross sales, discounts, refunds and contained taxes of the orders."""
        names = ("_subtotal", "_discount", "_refunded", "_taxes", "shipping_income", "total", "_duties")
        subtotal, discount, refunded, taxes, shipping, total, duties = (
            [int(amount) if amount else 0 for amount in self.money(name, currency)] for name in names
        )
        gross = [goods + off for goods, off in zip(subtotal, discount, strict=True)]
        if not any(taxes) and not any(refunded):
            zeros = [0] * self._count
            return gross, discount, zeros, zeros
        rates = self._rates()
        refunds: list[Value] = []
        contained: list[Value] = []
        for place in range(self._count):
            amounts = (subtotal[place], discount[place], refunded[place], taxes[place], shipping[place], total[place])
            back, tax = _quick(*amounts, duties[place]) or _slowly(amounts, rates(place), duties[place])
            refunds.append(back)
            contained.append(tax)
            if tax is None and place not in self.made.bad:
                line = self._group.lines[self._group.heads[place]]
                index = self._layout.positions("total")[0]
                self.made.doubts.setdefault(place, self._readers.problem(Unsure(None, _NEITHER), line, index))
        return gross, discount, refunds, contained

    def _rates(self) -> "_Rates":
        return _Rates([self.raw(f"_tax_name_{number}") for number in range(1, 6)])

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


class _Rates:
    """The tax rate of an order, looked up only where it matters."""

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        self._names = names

    def __call__(self, place: int) -> Decimal | None:
        return rate_of(column[place] for column in self._names)


def _quick(
    subtotal: int, discount: int, refunded: int, taxes: int, shipping: int, total: int, duties: int
) -> tuple[int, int] | None:
    """Answer the usual orders without a refund: no tax, tax on top, or contained tax without shipping."""
    extra = total - subtotal - shipping - duties
    if refunded:
        return None
    if not taxes or extra == taxes:
        return 0, 0
    return (0, taxes) if not extra and not shipping else None


def _slowly(amounts: tuple[int, int, int, int, int, int], rate: Decimal | None, duties: int) -> tuple[int, int | None]:
    subtotal, discount, refunded, taxes, shipping, total = amounts
    made = order_money(subtotal, discount, refunded, taxes, shipping, total, rate, duties)
    return made.refunds, made.taxes


