"""The arrow of the column a table is sorted by stands beside the title and covers none of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.sorted_header import SortedHeader

TITLES = (("Goal", False), ("Chance", True), ("Một tiêu đề rất dài 標題", True))


@pytest.mark.parametrize("column", range(len(TITLES)))
def test_the_arrow_stands_beside_the_title(qtbot, column):
    columns = [Column(title, str, right=right) for title, right in TITLES]
    table = DataTable("Goals")
    qtbot.addWidget(table)
    table.setModel(RowModel(columns, table, rows=("one",)))
    table.setSortingEnabled(True)
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    table.resize(700, 200)
    table.show()
    table.fit_columns()
    header = table.horizontalHeader()
    assert isinstance(header, SortedHeader)
    rect = header.rect()
    rect.setLeft(header.sectionViewportPosition(column))
    rect.setWidth(header.sectionSize(column))
    title, right = TITLES[column]
    width = QFontMetrics(sized(table.font(), sizes().font_small, bold=True)).horizontalAdvance(title)
    arrow = header.arrow_place(rect, column)
    assert rect.left() <= arrow.left()
    assert arrow.right() <= rect.right() + 1
    assert arrow.right() <= rect.right() - 8 - width if right else arrow.left() >= rect.left() + 8 + width
