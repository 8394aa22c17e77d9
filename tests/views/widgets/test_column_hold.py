"""Columns fill their table from the first moment it has a size, and stay as a hand drew them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.data_table import DataTable


@pytest.fixture
def table(qtbot):
    holder = QWidget()
    holder.resize(900, 300)
    column = QVBoxLayout(holder)
    made = DataTable("Rows", stretch_column=0)
    model = QStandardItemModel(3, 4, made)
    model.setHorizontalHeaderLabels(["A long name", "Kind of row", "Number of rows", "Another"])
    made.setModel(model)
    button = QPushButton("Open")
    column.addWidget(button)
    column.addWidget(made)
    qtbot.addWidget(holder)
    made.button, made.holder = button, holder
    return made


def width(table: DataTable) -> int:
    return sum(table.columnWidth(n) for n in range(4))


def test_a_page_opened_by_a_click_that_is_still_held_is_fitted(table, qtbot):
    # The window opens pages on the press: their tables get their first width before the release.
    QTest.mousePress(table.button, Qt.MouseButton.LeftButton)
    table.window().show()
    qtbot.waitExposed(table.window())
    table.horizontalHeader().resizeSection(1, 100)
    QTest.mouseRelease(table.button, Qt.MouseButton.LeftButton)
    table.window().resize(1100, 300)
    qtbot.waitUntil(lambda: width(table) == table.viewport().width())


def test_widths_drawn_by_hand_stay(table, qtbot):
    table.window().show()
    qtbot.waitExposed(table.window())
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    header.resizeSection(0, 111)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    table.window().resize(1100, 300)
    qtbot.waitUntil(lambda: table.window().width() == 1100)
    assert table.columnWidth(0) == 111


@pytest.mark.parametrize(("place", "measured"), [(5, True), (100, False)])
def test_only_rows_that_are_measured_change_the_widths(table, qtbot, place, measured):
    table.model().setRowCount(100)
    table.window().show()
    qtbot.waitExposed(table.window())
    qtbot.waitUntil(lambda: not table._fit_timer.isActive())
    table.model().insertRow(place)
    assert table._fit_timer.isActive() is measured
    qtbot.waitUntil(lambda: not table._fit_timer.isActive())
