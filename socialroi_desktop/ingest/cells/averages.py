"""Averages and rates of web analytics turned back into sums, because only sums can be added up later.

Knows one row by its fields and the columns of a format; each column says what it is an average of.
"""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.cells.reading import Cell
from socialroi_desktop.ingest.formats.declared import Format


def products(form: Format, row: Mapping[str, Cell]) -> Iterator[tuple[str, int]]:
    """Give (field, sum) for every average whose number is known; the first of a field counts."""
    told: set[str] = set()
    for column in form.columns:
        if not column.times or column.gives in told or row.get(column.gives) is not None:
            continue
        average, number = row.get(column.field), _number(row, column.times, column.less)
        if isinstance(average, Decimal) and number is not None:
            amount = int((average * number).to_integral_value(ROUND_HALF_UP))
            if abs(amount) <= HIGHEST_NUMBER:
                told.add(column.gives)
                yield column.gives, amount


def _number(row: Mapping[str, Cell], times: str, less: str) -> int | None:
    """Return what an average is of: a count, less the share of it that `less` tells."""
    number = row.get(times)
    if not isinstance(number, int):
        return None
    if not less:
        return number
    rate = row.get(less)
    if not isinstance(rate, Decimal):
        return None
    return number - int((rate * number).to_integral_value(ROUND_HALF_UP))
