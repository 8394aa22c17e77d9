"""A field dragged onto a column is filled by it; dragged back to the strip it is free."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from data_tab import write
from pages import data_page
from socialroi_desktop.viewmodels.data.field_drag import carried
from socialroi_desktop.viewmodels.data.mapping_table import FIELD
from socialroi_desktop.viewmodels.shared.filter_state import FilterState

TABLE = "Aaa,Bbb,Ccc\n2026-09-05,10.00,Plakat\n"
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def page(session, qtbot):
    page = data_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def pane(page, tmp_path):
    page.open_files([write(tmp_path, "unknown.csv", TABLE)])
    made = page.importing.mapping
    made.table.set_entity("cost")
    return made


def drop(table, name, row):
    return table.dropMimeData(carried(name), COPY, -1, -1, table.index(row, 0))


def test_a_field_dropped_on_a_column_is_filled_by_it(pane):
    assert "amount" in pane.strip.names
    assert drop(pane.table, "amount", 1)
    assert pane.table.field_at(1) == "amount"
    assert "amount" not in pane.strip.names
    assert drop(pane.table, "amount", 2)
    assert (pane.table.field_at(1), pane.table.field_at(2)) == ("", "amount")


def test_only_fields_can_be_dropped_and_only_on_a_column(pane):
    other = QMimeData()
    other.setText("amount")
    assert not pane.table.dropMimeData(other, COPY, -1, -1, pane.table.index(0, 0))
    assert not pane.table.dropMimeData(carried("nonsense"), COPY, -1, -1, pane.table.index(0, 0))
    assert not pane.table.dropMimeData(carried("amount"), COPY, -1, -1, QModelIndex())


def test_a_field_dragged_back_to_the_strip_is_free(pane):
    drop(pane.table, "amount", 1)
    data = pane.table.mimeData([pane.table.index(1, 0)])
    event = QDropEvent(QPointF(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    pane.strip.dropEvent(event)
    assert pane.table.field_at(1) == ""
    assert "amount" in pane.strip.names


def test_a_real_drop_on_the_table_reaches_the_column_under_the_mouse(pane):
    place = pane.view.visualRect(pane.table.index(1, 0)).center()
    data = pane.strip.mimeData([pane.strip.item(pane.strip.names.index("amount"))])
    event = QDropEvent(
        QPointF(place + QPoint(2, 0)), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    pane.view.dropEvent(event)
    assert pane.table.field_at(1) == "amount"


def test_columns_without_a_field_have_nothing_to_drag(pane):
    drop(pane.table, "amount", 1)
    flags = [
        bool(pane.table.flags(pane.table.index(row, FIELD)) & Qt.ItemFlag.ItemIsDragEnabled) for row in (0, 1)
    ]
    assert flags == [pane.table.field_at(0) != "", True]
    assert pane.strip.names[0] in {spec.name for spec in pane.table.missing}
