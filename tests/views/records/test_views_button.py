"""Saved views of any table: named, found in one step, renamed, deleted, taken back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Cost, SavedView, UgcItem
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.view_name_dialog import ViewNameDialog

EVERYTHING, SAVE = "Everything", "Save this view…"


@pytest.fixture
def section(session, qtbot):
    made = RecordsSection(session, FilterState(), Cost)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


def offered(section):
    section.views.fill()
    return section.views.actions_shown


def names(section):
    return [text for text, action in offered(section).items() if action.isCheckable()]


def answer(section, qtbot, text):
    # One that was closed goes later.
    dialog = section.views.findChildren(ViewNameDialog)[-1]
    dialog.line.setText(text)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    return dialog


def shown(section):
    return section.table.ids_of(range(section.table.rowCount()))


def test_what_is_shown_gets_a_name_and_is_found_in_one_step(section, session, qtbot):
    assert not offered(section)[SAVE].isEnabled()
    section.bar.search.setText("note")
    section.narrow((Term("amount", ">=", Decimal(20)),))
    section.view.sort_by("amount", descending=True)
    assert shown(section) == [3, 2]
    offered(section)[SAVE].trigger()
    answer(section, qtbot, "Drogie 昂贵")
    assert names(section) == ["Drogie 昂贵"]
    assert offered(section)["Drogie 昂贵"].isChecked()
    assert not offered(section)[SAVE].isEnabled()
    offered(section)[EVERYTHING].trigger()
    section.view.sort_by("amount")
    assert (shown(section), section.bar.search.text()) == ([1, 2, 3], "")
    assert "Rename “Drogie 昂贵”…" not in offered(section)
    offered(section)["Drogie 昂贵"].trigger()
    assert (shown(section), section.bar.search.text()) == ([3, 2], "note")


def test_a_view_is_renamed_and_deleted_and_undo_gives_it_back(section, session, qtbot):
    section.narrow((Term("amount", ">=", Decimal(20)),))
    for name in ("Large", "Other & more"):
        offered(section)[SAVE].trigger()
        answer(section, qtbot, name)
        section.narrow((Term("amount", "<", Decimal(20)),))
    assert names(section) == ["Large", "Other && more"]
    offered(section)["Large"].trigger()
    offered(section)["Rename “Large”…"].trigger()
    dialog = answer(section, qtbot, "other & MORE")
    assert "already" in dialog.row.problem
    answer(section, qtbot, "  ")
    assert "Give the view a name" in dialog.row.problem
    answer(section, qtbot, "Duże")
    assert names(section) == ["Duże", "Other && more"]
    offered(section)["Delete “Duże”"].trigger()
    assert names(section) == ["Other && more"]
    session.undo()
    session.undo()
    assert names(section) == ["Large", "Other && more"]


def test_a_view_that_no_longer_holds_is_said_and_nothing_moves(section, session, qtbot):
    section.narrow((Term("amount", ">=", Decimal(20)),))
    offered(section)[SAVE].trigger()
    answer(section, qtbot, "Large")
    (view,) = reading.listing(session.workspace, SavedView)
    edit_record(session.workspace, entity="saved_view", row_id=view.id, changes={"conditions": "amont > 3"})
    section.narrow(())
    with qtbot.waitSignal(section.refused) as told:
        offered(section)["Large"].trigger()
    assert "did you mean “amount”" in told.args[0]
    assert shown(section) == [1, 2, 3]


def test_a_table_without_a_line_leaves_out_views_that_are_one(session, qtbot):
    for name, text in (("Words", "first drop"), ("Line", "rights:ads -used")):
        add_record(session.workspace, record=SavedView(record_kind="ugc_item", name=name, text=text))
    pieces = RecordsSection(session, FilterState(), UgcItem)
    qtbot.addWidget(pieces)
    assert names(pieces) == ["Words"]
    assert pieces.views.views.problem("line") == "There is a view “Line” already; choose another name."
