"""Two rows of a table become one: chosen values, what belonged to either, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations.records.merging import compare_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.merge_table import FIRST, SECOND, MergeTable
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data import data_page
from socialroi_desktop.views.records.merge_dialog import MergeDialog


@pytest.fixture
def page(session, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_section("cost")
    return made


@pytest.fixture
def dialog(page):
    view = page.section.view
    selection = view.selectionModel()
    for row in (0, 1):
        selection.select(view.model().index(row, 0), selection.SelectionFlag.Select)
    view.merge_action.trigger()
    return page.findChild(MergeDialog)


def costs(session):
    return [(cost.amount, cost.note) for cost in reading.listing(session.workspace, Cost)]


def test_the_table_of_both_is_a_sound_model(session, qtmodeltester):
    found = compare_records(session.workspace, entity="cost", keep_id=1, drop_id=2)
    table = MergeTable(found, Naming("USD", "Europe/Warsaw"))
    qtmodeltester.check(table)
    names = [spec.name for spec in found.fields]
    amount, channel = names.index("amount"), names.index("channel")
    assert table.index(amount, FIRST).data() != table.index(amount, SECOND).data()
    ticked = Qt.CheckState.Checked
    assert table.setData(table.index(amount, SECOND), ticked, Qt.ItemDataRole.CheckStateRole)
    assert table.taken == {"amount"}
    assert table.index(amount, FIRST).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert not table.setData(table.index(channel, SECOND), ticked, Qt.ItemDataRole.CheckStateRole)


def test_two_rows_are_merged_with_the_values_chosen_and_undone(session, dialog, qtbot):
    before = costs(session)
    names = [
        spec.name for spec in compare_records(session.workspace, entity="cost", keep_id=1, drop_id=2).fields
    ]
    dialog.table.take(names.index("amount"), second=True)
    qtbot.mouseClick(dialog.findChild(QPushButton, "accept"), Qt.MouseButton.LeftButton)
    assert costs(session) == [(2000, "Note 1"), (3000, "Note 3")]
    session.undo()
    assert costs(session) == before


def test_what_cannot_be_merged_is_said_in_the_window(session, dialog, qtbot):
    session.workspace.connection().execute("DELETE FROM cost WHERE id = 2")
    qtbot.mouseClick(dialog.findChild(QPushButton, "accept"), Qt.MouseButton.LeftButton)
    assert "deleted meanwhile" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()
