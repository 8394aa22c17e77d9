"""Undo and redo select what they moved in its table; where rows went, the one that stands in their place."""

import pytest
from PySide6.QtCore import Qt

from data_tab import COST_LIST, write
from pages import data_page
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def page(session, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    session.shown.connect(made.show_place)
    return made


def do(session, operation, **arguments):
    session.perform("x", lambda workspace, _progress: operation(workspace, **arguments))


def chosen(page):
    return page.section.view.selected_ids()


def test_every_row_that_came_back_is_selected(page, session):
    do(session, delete_records, entity="cost", ids=[1, 3])
    session.undo()
    assert chosen(page) == [1, 3]


@pytest.mark.parametrize(("gone", "beside"), [([1], [2]), ([2], [3]), ([3], [2]), ([1, 2], [3])])
def test_where_rows_are_deleted_again_the_row_in_their_place_is_selected(page, session, gone, beside):
    page.show_section("cost")
    do(session, delete_records, entity="cost", ids=gone)
    session.undo()
    session.redo()
    assert chosen(page) == beside


def test_it_is_found_from_another_section_and_whatever_is_searched_for(page, session):
    page.show_section("cost")
    page.section.bar.search.setText("nothing like it")
    page.section._look()
    page.show_section("campaign")
    do(session, edit_record, entity="cost", row_id=2, changes={"note": "x"})
    session.undo()
    assert chosen(page) == [2]


def test_in_an_empty_list_nothing_is_selected(page, session):
    page.show_section("cost")
    do(session, delete_records, entity="cost", ids=[1, 2, 3])
    session.undo()
    assert chosen(page) == [1, 2, 3]
    session.redo()
    assert chosen(page) == []
    assert page.section.stack.currentWidget() is page.section.empty


def test_a_place_in_a_sorted_table_is_where_the_row_stood(page, session):
    page.show_section("cost")
    table = page.section.table
    table.sort([spec.name for spec in table.columns].index("amount"), Qt.SortOrder.DescendingOrder)
    do(session, delete_records, entity="cost", ids=[3])
    session.undo()
    session.redo()
    assert chosen(page) == [2]


def test_the_keyboard_stays_beside_the_record_whose_part_was_undone(page, session, qtbot):
    page.show_section("cost")
    page.show_place(Place("cost", (1,)))
    page.section.bar.search.setFocus()
    page.show_place(Place("cost", (2,)))
    assert page.window().focusWidget() is page.section.bar.search
    assert chosen(page) == [2]


def test_an_import_is_selected_in_its_history(page):
    page.show_section("cost")
    page.show_place(Place("import_batch", (), (1,)))
    assert page.chips.current == "imports"


def test_no_other_import_takes_the_place_of_one_that_undo_took_away(page, session, tmp_path):
    for number, name in enumerate(("first.csv", "second.csv"), start=1):
        page.open_files([write(tmp_path, name, COST_LIST.replace("2026-09", f"2026-1{number}"))])
        page.model.apply()
    imports = page.section
    assert imports.batch().file == "second.csv"
    session.undo()
    assert imports.table.rowCount() >= 1
    assert imports.batch() is None
    assert not imports.detail.isVisibleTo(page)
    session.redo()
    assert imports.batch().file == "second.csv"
    assert imports.detail.isVisibleTo(page)
