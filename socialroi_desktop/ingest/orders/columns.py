"""Columns of text of an order export into columns of typed order fields.

Every ingredient a format names (`_subtotal`, `_refunded`, `_financial`, …) is put to use here. Knows
nothing of blocks.
"""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.pseudonyms import customer_keys
from socialroi_desktop.ingest.cells.choice_cells import choice_cell
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Cell, Memo
from socialroi_desktop.ingest.cells.stamps import Stamps
from socialroi_desktop.ingest.orders.group import Group
from socialroi_desktop.ingest.orders.notes import origin_of
from socialroi_desktop.ingest.orders.reading import GroupReading, Made
from socialroi_desktop.ingest.orders.returned import returned_in
from socialroi_desktop.ingest.orders.tells import told_by_list
from socialroi_desktop.ingest.orders.two_columns import two_columns_in

COLUMNS = (
    "source", "number", "ordered_at", "status", "currency", "gross_sales", "discounts", "refunds", "taxes",
    "shipping_taxes", "shipping_income", "total", "units", "customer", "country", "discount_code",
    "utm_source", "utm_medium", "utm_campaign", "referrer", "landing_page", "states_told", "refunds_told",
)  # fmt: skip
_MONEY_MOVED_BACK = ("refunded", "partially_refunded")


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
        self._tells = tuple(told_by_list(layout).values())
        self._status = Memo(choice_cell(layout.specs["status"], layout.format.words.get("status", {})))

    def read(self, group: Group, keys: Sequence[str]) -> Made:
        """Read whole orders; every order has a place in the columns, the bad ones too."""
        run = GroupReading(self._layout, self._readers, group)
        numbers = list(group.at_heads(keys))
        self._orphans(run, numbers)
        currency = run.currencies()
        status = self._statuses(run)
        ordered_at = run.checked(
            self._stamps.column(run.raw("ordered_at")), "ordered_at", [self._stamps.memo], needed=True
        )
        self._lines(run, currency)
        if self._layout.twins:
            rows = run.made.children["currency"]
            run.made.doubts |= two_columns_in(self._layout, self._readers, group, rows)
        money = run.order_money(currency, status)
        totals = run.money("total", currency)
        back = returned_in(group, run.made.children["quantity"], numbers)  # type: ignore[arg-type]  # texts
        # What is below zero as a whole is a refund.
        run.made.doubts |= {place: told for place, told in back.items() if int(totals[place] or 0) >= 0}
        count = len(numbers)
        origins = _origins(run.raw("_attributes"))
        run.made.values = [
            [self._source] * count,
            numbers,  # type: ignore[list-item]  # at_heads keeps the text of its cells
            ordered_at,
            status,
            currency,
            *money,
            run.money("shipping_income", currency),
            totals,
            run.units(),
            customer_keys(run.raw("_email")),
            run.texts("country"),
            run.texts("discount_code"),
            *origins,
            *([one] * count for one in self._tells),
        ]
        return run.made

    def _orphans(self, run: GroupReading, numbers: Sequence[Cell]) -> None:
        """Refuse orders without a number, and rows whose order stands elsewhere or was cut off."""
        totals, subtotals, states = run.raw("total"), run.raw("_subtotal"), run.raw("_financial")
        if "" not in totals and "" not in subtotals and "" not in numbers:
            return
        for place, number in enumerate(numbers):
            if not number:
                run.refuse(place, "The order number is missing; fill it in.", self._layout.format.group_by)
            elif not (totals[place].strip() or subtotals[place].strip() or states[place].strip()):
                told = "No row of order {number} has its totals; export it whole."
                run.refuse(place, told, "_subtotal", number=number)
                run.made.odd.add(place)
            elif not (totals[place].strip() and subtotals[place].strip()):
                run.refuse(
                    place, "An amount of order {number} is missing; fill it in.", "_subtotal", number=number
                )

    def _statuses(self, run: GroupReading) -> Sequence[Value]:
        cells = list(map(self._status.__getitem__, run.raw("_financial")))
        states = list(run.checked(cells, "_financial", [self._status]))
        cancelled = run.raw("_cancelled")
        if any(cancelled):
            for place, text in enumerate(cancelled):
                if text.strip() and states[place] not in _MONEY_MOVED_BACK:
                    states[place] = "voided"
        return states

    def _lines(self, run: GroupReading, currency: Sequence[Value]) -> None:
        """Read the columns of the line items, one value for every row of the file."""
        of_row = run.spread(currency)
        for name in ("name", "sku", "quantity", "unit_price", "discount"):
            run.made.children[name] = run.child(name, of_row)
        run.made.children["currency"] = of_row


def _origins(notes: Sequence[str]) -> Iterator[Sequence[Value]]:
    """Give the columns of where orders came from; few notes among many orders are read once each."""
    found = {note: origin_of(note) for note in set(notes)}
    for told in zip(*found.values(), strict=True):
        if set(told) == {None}:
            yield [None] * len(notes)
            continue
        values = dict(zip(found, told, strict=True))
        yield list(map(values.__getitem__, notes))
