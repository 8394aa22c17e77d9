"""What stands where a piece was deleted is the one that is chosen, framed and told of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.rows import reading


@pytest.fixture
def page(page):
    page.pieces.pictures.grid.setFocus()
    return page


@pytest.fixture(params=["pictures", "table", "line"])
def shown(page, request):
    """The rows as pictures, as a table, and as pictures that a line found."""
    if request.param == "table":
        page.show_table()
        return page.pieces.section.view
    if request.param == "line":
        page.pieces.query.set_line("-kind:story")
    return page.pieces.pictures.grid


def told(page):
    """Return the piece that is framed, those chosen and the one told of beside them; None while nothing is told."""
    pieces = page.pieces
    panel = pieces.section.panel
    framed = pieces.section.rows.currentWidget().currentIndex().row()
    return (
        pieces.section.table.ids_of((framed,)),
        pieces.chosen_ids(),
        None if panel.isHidden() else panel.content.record.id,
    )


def delete(page, shown):
    if shown is page.pieces.pictures.grid:
        QTest.keyClick(shown, Qt.Key.Key_Delete)
    else:
        QTest.keyClick(shown, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("row", "then"), [(1, 3), (0, 2), (4, 4)], ids=["in the middle", "the first", "the last"]
)
def test_what_stood_next_is_chosen_framed_and_told(page, shown, session, row, then):
    page.pieces.section.view.go_to(row)
    delete(page, shown)
    assert len(reading.listing(session.workspace, UgcItem)) == 4
    assert told(page) == ([then], [then], then)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert told(page) == ([then], [then], then)


def test_a_digit_rates_the_card_that_is_framed_then(page, session):
    grid = page.pieces.pictures.grid
    grid.go_to(1)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    QTest.keyClick(grid, Qt.Key.Key_4)
    assert page.errors.isHidden()
    assert reading.get(session.workspace, UgcItem, 3).rating == 4


def test_several_deleted_leave_the_one_that_stood_after_the_first(page, shown):
    page.pieces.section.view.go_to(1, 2)
    delete(page, shown)
    assert told(page) == ([4], [4], 4)


def test_nothing_is_told_where_nothing_is_left(page, shown):
    page.pieces.section.view.go_to(*range(5))
    delete(page, shown)
    assert page.pieces.chosen_ids() == []
    assert page.pieces.section.panel.isHidden()


def click(shown, place):
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_beside_the_pictures_lets_go_of_choice_frame_and_panel(page, qtbot):
    grid = page.pieces.pictures.grid
    grid.go_to(0, 2)
    assert not page.pieces.section.panel.isHidden()
    click(grid, grid.viewport().rect().bottomRight())
    qtbot.waitUntil(page.pieces.section.panel.isHidden)
    assert told(page) == ([], [], None)
    QTest.keyClick(grid, Qt.Key.Key_4)
    assert "Choose" in page.errors.message


def test_a_picture_that_only_stands_out_is_the_one_that_is_meant(page, session):
    grid = page.pieces.pictures.grid
    page.pieces.query.line.setFocus()
    grid.setFocus()
    assert grid.currentIndex().row() == 0
    assert page.pieces.section.view.selected_ids() == []
    QTest.keyClick(grid, Qt.Key.Key_3)
    assert reading.get(session.workspace, UgcItem, 1).rating == 3
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert told(page) == ([1], [1], 1)


def test_the_panel_tells_one_of_those_that_are_chosen(page):
    grid = page.pieces.pictures.grid
    grid.go_to(0, 1)
    place = grid.visualRect(grid.tile(0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert page.pieces.chosen_ids() == [2]
    page.pieces.section.table.read_anew()
    assert page.pieces.section.panel.content.record.id == 2
