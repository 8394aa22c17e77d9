"""Lists of invoices: those of one's own sales are read as orders, those of suppliers have the same headers.

Told by a customer in a column; without one it is asked. Knows candidates and columns; reads no rows.
"""

from collections.abc import Mapping, Sequence

from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.currency_headers import without_currency
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.row_kinds import INVOICE
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.told_costs import COSTS

ORDERS = "plain_orders"
_NUMBER = "number"
_CUSTOMER = frozenset({"_name", "_email"})
# Whose name it is, such a header does not tell.
_ANY = frozenset({"name"})


def is_of_sales(one: Candidate, header: Sequence[str]) -> bool:
    """Tell whether a candidate for a list of orders is one: its numbers are of orders, or its invoices name customers."""
    if any(column.field == _NUMBER and column.told != INVOICE for _, column in one.found):
        return True
    own = format_of(COSTS).words["_headers"]
    if any(without_currency(normalise(name))[0] in own for name in header):
        return False
    return any(column.field in _CUSTOMER and normalise(name) not in _ANY for name, column in one.found)


def without_invoices(columns: Mapping[int, Column]) -> dict[int, Column]:
    """Return columns without those of invoices whose field one of the order itself fills."""
    own = {column.field for column in columns.values() if column.told != INVOICE}
    return {at: one for at, one in columns.items() if one.told != INVOICE or one.field not in own}
