"""Texts that go on below themselves: how many lines they take, and rows as high as that."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.row_wrapping import MOST_LINES, lines_of, shown_in

LONG = "Nadia Laurent waits for an answer to: Asks 450 and a product for a reel and stories"


@pytest.mark.parametrize("text", [LONG, "北方可持续滑板生活方式收藏者协会联盟总部在等待我们的回答"])
def test_a_text_takes_the_lines_it_needs_and_is_cut_after_the_last(qapp, text):
    metrics = QFontMetrics(QFont())
    whole = metrics.horizontalAdvance(text)
    assert lines_of(text, whole, metrics) == 1
    assert lines_of(text, whole * 2 // 3, metrics) == 2
    assert shown_in(text, whole * 2 // 3, metrics) == text
    assert shown_in(text, whole // 2 - 40, metrics) == text
    assert lines_of(text, whole // 8, metrics) == MOST_LINES
    assert shown_in(text, whole // 8, metrics).endswith("…")


def test_rows_are_as_high_as_the_column_that_wraps_needs(qtbot):
    model = RowModel((Column("What", str), Column("When", lambda _row: "42 days late")))
    table = DataTable("Due", stretch_column=0)
    qtbot.addWidget(table)
    model.setParent(table)
    table.setModel(model)
    table.wrap_lines(0)
    model.show_rows(["short", LONG])
    table.resize(360, 300)
    table.show()
    qtbot.waitExposed(table)
    qtbot.waitUntil(lambda: table.rowHeight(1) > table.rowHeight(0))
    table.resize(1200, 300)
    assert table.rowHeight(1) == table.rowHeight(0)
    table.resize(360, 300)
    table.fit_height(5)
    assert table.height() >= table.rowHeight(0) + table.rowHeight(1)
