"""A chart as a table: every value is there, gaps stay gaps."""

from datetime import date

from PySide6.QtCore import Qt

from socialroi_desktop.viewmodels.shared.chart_data import (
    Bar,
    BarRangeChart,
    Point,
    Series,
    TimeSeriesChart,
    Unit,
)
from socialroi_desktop.viewmodels.shared.chart_table import chart_columns
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import RowModel

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
CHART = TimeSeriesChart(
    (
        Series("Net sales", (Point(JULY, 1200), Point(AUGUST, None))),
        Series("Cost", (Point(AUGUST, 300.5),)),
    ),
    Unit.MONEY,
    "USD",
)


def test_days_of_all_series_are_rows():
    table = CHART.to_table()
    assert table.header == ("Day", "Net sales", "Cost")
    assert table.rows == ((JULY, 1200, None), (AUGUST, None, 300.5))


def test_a_chart_of_gaps_is_empty():
    assert TimeSeriesChart((Series("x", (Point(JULY, None),)),)).is_empty
    assert BarRangeChart((Bar("x", None, "–"),)).is_empty
    assert not CHART.is_empty


def test_model(qtmodeltester):
    table = CHART.to_table()
    model = RowModel(chart_columns(table), rows=table.rows)
    qtmodeltester.check(model)
    assert model.index(0, 1).data() == "$1,200.00"
    assert model.index(0, 2).data() == "–"
    assert model.index(1, 2).data(Role.SORT) == 300.5
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Cost"
