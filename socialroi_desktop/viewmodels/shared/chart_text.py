"""Values of charts as text: in full for tooltips and tables, short for axes. Knows no drawing."""

from decimal import Decimal

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import Unit, Value


def write_value(value: Value, unit: Unit, currency: str) -> str:
    """Return a value in full; money is in major units, shares are fractions."""
    if value is None:
        return formatting.UNKNOWN
    if unit is Unit.SHARE:
        return formatting.percent(value, 0 if abs(float(value)) >= 0.1 else 1)
    if unit is Unit.MONEY:
        return formatting.money(to_minor(Decimal(str(value)), currency), currency)
    return formatting.number(value, 0 if value == int(value) else 2)


def write_tick(value: float, unit: Unit) -> str:
    """Return a value short; the currency is said in the title of the chart."""
    exact = round(value, 6)
    return formatting.percent(exact) if unit is Unit.SHARE else formatting.compact_number(exact)
