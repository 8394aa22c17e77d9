"""Fees that a payment service took in the currency of the account, where the order is in another one.

Such lists tell the amount in both currencies; the fee is the same share of both. Knows the layout and how cells are read.
"""

from collections.abc import Sequence

from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.orders.money import in_proportion
from socialroi_desktop.ingest.orders.row_cells import OrderRows, Row

_CURRENCY, _AMOUNT, _FEE = "_settled_currency", "_settled", "_fee"


class Settled:
    """Tells the fees of the orders of one layout. `fields` are the amounts that may be in another currency than their order."""

    def __init__(self, layout: Layout) -> None:
        self._fee, self._totals = layout.positions(_FEE), layout.positions("total")
        # What the buyer saw stands first; a list may tell what came of it as an amount and a currency of the same kind.
        self._currency = layout.positions(_CURRENCY) or layout.positions("currency")[1:]
        self._amount = layout.positions(_AMOUNT) or self._totals[1:]
        told = bool(self._currency and self._amount and self._fee)
        self.fields = (_FEE, _AMOUNT) if told else ()

    def fee(self, order: OrderRows, row: Row) -> int | None:
        """Return the fee in a row in the currency of its order, in minor units; None where nothing tells it."""
        currency = row[1][self._currency[0]].strip().upper() or order.currency
        fee, settled = (self._amount_of(order, places, row, currency) for places in (self._fee, self._amount))
        if not fee or currency == order.currency:
            return fee
        total = self._amount_of(order, self._totals[:1], row, order.currency)
        return in_proportion(fee, abs(total), abs(settled)) if total and settled else None

    @staticmethod
    def _amount_of(order: OrderRows, places: Sequence[int], row: Row, currency: str) -> int | None:
        found = order.read(places[0], row, currency)
        return found if isinstance(found, int) else None
