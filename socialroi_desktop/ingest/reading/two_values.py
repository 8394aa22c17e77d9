"""Two columns of a row that fill one field with different values: of one name, or two amounts of one cost.

Knows two cells and their values; which of them is right no file tells.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Cell, Unsure, as_value
from socialroi_desktop.ingest.cells.twin_columns import TWICE
from socialroi_desktop.ingest.reading.rounded_twins import exact_of

_AMOUNT = "amount"
_TWO_AMOUNTS = N_("“{one}” tells {first} and “{other}” {second}; the first was taken as what it cost.")


def is_of_two(layout: Layout, name: str) -> bool:
    """Tell whether columns of different names may tell a field of one row differently, so that it is asked."""
    return layout.format.entity == "cost" and name == _AMOUNT and not layout.format.own


def of_two(
    layout: Layout, places: tuple[int, int], cells: Sequence[str], values: tuple[Cell, Cell], currency: str
) -> tuple[Cell, Unsure | None]:
    """Return the value to take of two that differ, and what is doubtful about it; None where one is the other, only rounded."""
    (one, other), (found, value) = places, values
    if layout.header[one] == layout.header[other] or not is_of_two(layout, layout.columns[one].field):
        exact = exact_of((cells[one], as_value(found)), (cells[other], as_value(value)))
        if exact is not None:
            return exact, None
        return found, Unsure(None, TWICE, {"first": cells[one], "second": cells[other]})
    first, second = as_value(found), as_value(value)
    if not isinstance(first, int) or not isinstance(second, int):
        return found, None
    told = {"value": cells[one], "one": layout.title(one), "other": layout.title(other)}
    amounts = {"first": Amount(first, currency), "second": Amount(second, currency)}
    return found, Unsure(first, _TWO_AMOUNTS, {**told, **amounts}, other=second)
