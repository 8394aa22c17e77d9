"""Two rows of a table become one: chosen values, what belonged to either, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pages import data_page
from socialroi_desktop.domain.records import Cost, Influencer, Post, PostMetrics
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.operations.records.merging import compare_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.merge_table import FIRST, SECOND, MergeTable
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
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


def test_ticking_one_field_of_an_account_ticks_them_all(session, qtbot):
    ids = [
        add_record(
            session.workspace, record=Influencer(name=name, channel=channel, handle=handle, followers=7)
        ).ids[0]
        for name, channel, handle in (("Mark", "youtube", None), ("Mark Twin", "instagram", "soap"))
    ]
    found = compare_records(session.workspace, entity="influencer", keep_id=ids[0], drop_id=ids[1])
    dialog = MergeDialog(session, found, Naming("USD", "Europe/Warsaw"), lambda _id: None)
    qtbot.addWidget(dialog)
    assert dialog.table.taken == set()
    names = [spec.name for spec in found.fields]
    dialog.table.take(names.index("handle"), second=True)
    assert {"channel", "handle", "followers"} <= dialog.table.taken
    dialog.table.take(names.index("channel"), second=False)
    assert dialog.table.taken == set()


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


def test_figures_that_differ_are_asked_about_and_the_choice_is_taken(session, qtbot):
    for name, views in (("a", 5), ("b", 3)):
        post = Post(channel="x", external_id=name, published_at="2026-07-01T10:00:00Z")
        (row_id,) = add_record(session.workspace, record=post).ids
        add_record(session.workspace, record=PostMetrics(post_id=row_id, as_of="2026-07-05", views=views))
    found = compare_records(session.workspace, entity="post", keep_id=1, drop_id=2)
    dialog = MergeDialog(session, found, Naming("USD", "Europe/Warsaw"), lambda _id: None)
    qtbot.addWidget(dialog)
    box = dialog.choices["post_metrics"]
    assert box.accessibleName().startswith("Figures of posts: 1 ")
    assert [box.itemText(n) for n in range(3)] == [
        "The larger of each figure",
        "What the first row has",
        "What the second row has",
    ]
    box.setCurrentIndex(2)
    qtbot.mouseClick(dialog.findChild(QPushButton, "accept"), Qt.MouseButton.LeftButton)
    assert [row.views for row in reading.listing(session.workspace, PostMetrics)] == [3]


def test_what_cannot_be_merged_is_said_in_the_window(session, dialog, qtbot):
    session.workspace.connection().execute("DELETE FROM cost WHERE id = 2")
    qtbot.mouseClick(dialog.findChild(QPushButton, "accept"), Qt.MouseButton.LeftButton)
    assert "deleted meanwhile" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_return_merges_and_space_ticks(session, dialog, qtbot, modifier):
    assert dialog.view.hasFocus()
    names = [spec.name for spec in dialog._found.fields]
    dialog.view.setCurrentIndex(dialog.table.index(names.index("amount"), SECOND))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.table.taken == {"amount"}
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return, modifier)
    assert costs(session)[0] == (2000, "Note 1")
    assert len(costs(session)) == 2
