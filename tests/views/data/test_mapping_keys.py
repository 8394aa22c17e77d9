"""The keyboard on the mapping screen: Tab goes through it as it is read, both ways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data_tab import UNKNOWN, write
from pages import data_page
from socialroi_desktop.viewmodels.data.mapping_table import FIELD
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def pane(session, tmp_path, qtbot):
    page = data_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    qtbot.waitExposed(page)
    page.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    made = page.importing.mapping
    made.kind.setCurrentIndex(made.kind.findData("cost"))
    made.kind.activated.emit(made.kind.currentIndex())
    for row, name in enumerate(("spent_on", "amount")):
        assert made.table.setData(made.table.index(row, FIELD), name)
    made.table.set_default("kind", "other")
    return made


def walked(start, key, steps):
    start.setFocus()
    found = [QApplication.focusWidget()]
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget(), key)
        found.append(QApplication.focusWidget())
    return found


def in_order(pane):
    lists = [pane.view.indexWidget(pane.table.index(row, FIELD)) for row in range(pane.table.rowCount())]
    values = [pane._defaults.itemAt(n).widget() for n in range(1, pane._defaults.count(), 2)]
    return [pane.kind, pane.add_value, pane.view, *lists, *values, pane.result, pane.confirm]


def test_tab_walks_the_mapping_as_it_is_read_and_back(pane):
    expected = in_order(pane)
    assert [one.accessibleName() for one in expected[3:6]] == ["Wann", "Betrag", "Wozu"]
    assert walked(pane.kind, Qt.Key.Key_Tab, len(expected) - 1) == expected
    assert walked(pane.confirm, Qt.Key.Key_Backtab, len(expected) - 1) == expected[::-1]
