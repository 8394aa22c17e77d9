"""The values of a chart as columns of a table, for "Show as table". Knows no drawing."""

from datetime import date

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import ChartTable, Value
from socialroi_desktop.viewmodels.shared.chart_text import write_value
from socialroi_desktop.viewmodels.shared.row_model import Column

Cell = date | str | Value
Row = tuple[Cell, ...]


def chart_columns(table: ChartTable) -> list[Column[Row]]:
    """Return the columns of a chart's rows; the first one is the day or the label."""

    def write(value: Cell) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, date):
            return formatting.day(value)
        return write_value(value, table.unit, table.currency)

    return [
        Column(title, lambda row, n=n: write(row[n]), lambda row, n=n: row[n], right=n > 0)  # type: ignore[misc]  # n is bound here
        for n, title in enumerate(table.header)
    ]
