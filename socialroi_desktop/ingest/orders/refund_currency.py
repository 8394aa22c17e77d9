"""Orders of which money went back in another currency than they were paid in, as a column beside the refund tells.

Converts nothing: which amount went back in the currency of the order is for a person to say.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.money import Amount, exponent
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.formats.currency_words import says_refund_currency
from socialroi_desktop.ingest.formats.headers import plain
from socialroi_desktop.ingest.orders.row_cells import OrderRows

_OTHER = (
    "What was paid back of order {number} is in {told}, the order in {known}: {other} went back, or {own}. Taken, {own} count;"
    " put what went back in {known} into the file."
)


def other_currency_back(order: OrderRows, refunds: int) -> Iterator[Problem]:
    """Give a doubt about an order with `refunds` in minor units of its currency, where a cell tells another one for them."""
    for index in _places(tuple(order.layout.header)):
        for line, cells in order.rows:
            told = plain(cells[index]).upper()
            if told != order.currency and is_known_currency(told):
                other = round(Decimal(refunds).scaleb(exponent(told) - exponent(order.currency)))
                values: dict[str, object] = {"number": order.number, "told": told, "known": order.currency}
                values |= {"other": Amount(other, told), "own": Amount(refunds, order.currency)}
                yield Problem(_OTHER, values, line=line, column=order.layout.title(index))
                return


@lru_cache(maxsize=16)
def _places(header: Sequence[str]) -> Sequence[int]:
    return [index for index, name in enumerate(header) if says_refund_currency(name)]
