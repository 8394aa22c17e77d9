"""The table of files of the Data tab: as rows and as pictures over one query, opened as copies, never added there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pages import data_page
from picture_files import picture, put_picture
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.operations import attachments
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.file_words import file_tiles
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.data import kept_files
from socialroi_desktop.views.records.grid_places import USUAL
from socialroi_desktop.views.records.table_or_pictures import PICTURES, TABLE
from socialroi_desktop.views.theme import active_theme


@pytest.fixture
def files(session, tmp_path):
    """Keep two pictures, a contract and what may be a program."""
    bodies = {"contract.pdf": b"%PDF-1.7 signed", "run.pdf": b"MZ program"}
    colors = {"red.png": "#cc2222", "blue.png": "#2222cc"}
    paths = [put_picture(tmp_path / name, picture(color=color)) for name, color in colors.items()]
    for name, body in bodies.items():
        (tmp_path / name).write_bytes(body)
        paths.append(tmp_path / name)
    for n, path in enumerate(paths):
        kept = attachments.keep_file(session.workspace, path=path)
        entity, row_id = (("campaign", 1), ("cost", 2))[n % 2]
        attachments.attach_file(session.workspace, entity=entity, row_id=row_id, kept=kept)
    return [path.name for path in paths]


@pytest.fixture
def page(session, files, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_section("attachment")
    return made


@pytest.fixture
def section(page):
    return page.section


@pytest.fixture
def opened(monkeypatch):
    shown = []
    monkeypatch.setattr(kept_files, "open_outside", shown.append)
    return shown


def names(section):
    column = section.view.column_of("name")
    return [section.table.index(row, column).data() for row in range(section.table.rowCount())]


def tiles(section):
    grid = section.pictures.grid
    return [grid.tile(n).data() for n in range(grid.tiles.rowCount())]


def test_files_are_a_table_first_and_pictures_on_demand(section, files, session):
    assert section.pictures.currentWidget() is section.view
    assert names(section) == files
    assert not section.pictures.sizes.isVisible()
    section.pictures.switch.current_changed.emit(PICTURES)
    assert section.pictures.grid.isVisible()
    assert section.pictures.sizes.isVisible()
    assert tiles(section) == files
    assert session.looks["rows/attachment"] == PICTURES
    section.pictures.switch.current_changed.emit(TABLE)
    assert section.view.isVisible()


def test_how_files_were_shown_is_remembered(section, session, qtbot):
    section.pictures.show_as(PICTURES)
    section.pictures.sizes.setValue(240)
    assert section.pictures.grid.tile_width == 240
    again = data_page(session, FilterState())
    qtbot.addWidget(again)
    again.show()
    again.show_section("attachment")
    assert again.section.pictures.currentWidget() is again.section.pictures.grid
    assert again.section.pictures.grid.tile_width == again.section.pictures.sizes.value() == 240


def test_the_wheel_moves_the_slider(section):
    section.pictures.show_as(PICTURES)
    section.pictures.grid.zoom(28)
    assert section.pictures.sizes.value() == USUAL + 28


def test_pictures_are_those_of_the_search(section, qtbot):
    section.pictures.show_as(PICTURES)
    section.bar.search.setText("blue")
    qtbot.waitUntil(lambda: tiles(section) == ["blue.png"])
    grid = section.pictures.grid
    qtbot.waitUntil(lambda: grid.pictures.picture(grid.tile(0).data(Role.PICTURE)) is not None)
    section.bar.search.setText("nothing such")
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.nothing)
    section.bar.search.clear()
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.rows)
    assert grid.isVisible()


def test_what_is_chosen_in_one_is_chosen_in_both(section):
    section.view.go_to(1, 2)
    section.pictures.show_as(PICTURES)
    grid = section.pictures.grid
    assert grid.selected_rows() == [1, 2]
    grid.go_to(3)
    assert section.view.selected_ids() == section.table.ids_of([3])
    assert not section.panel.isHidden()
    section.show_row(section.table.ids_of([0])[0])
    assert grid.selected_rows() == [0]
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(section.view.selected_ids()) == 4
    section.pictures.show_as(TABLE)
    assert {row for row, _ in section.view.selected_cells()} == {0, 1, 2, 3}


@pytest.mark.parametrize("look", [TABLE, PICTURES])
def test_a_file_is_opened_as_a_copy_or_not_at_all(section, page, opened, look):
    section.pictures.show_as(look)
    widget = section.pictures.currentWidget()
    widget.go_to(2)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    (copy,) = opened
    assert copy.name == "contract.pdf"
    assert copy.read_bytes() == b"%PDF-1.7 signed"
    widget.go_to(3)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert page.errors.isVisible()


def test_files_are_deleted_together_and_brought_back(section, session):
    section.pictures.show_as(PICTURES)
    grid = section.pictures.grid
    grid.go_to(0, 1)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert tiles(section) == ["contract.pdf", "run.pdf"]
    session.undo()
    assert len(tiles(section)) == 4
    # What deletes rows in the table makes tiles smaller here.
    grid.go_to(0)
    QTest.keyClick(grid, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert len(tiles(section)) == 4


def test_the_menu_of_a_tile_says_what_can_be_done(section):
    section.pictures.show_as(PICTURES)
    grid = section.pictures.grid
    grid.go_to(0, 1)
    grid.customContextMenuRequested.emit(grid.visualRect(grid.tile(2)).center())
    menu = QApplication.activePopupWidget()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert words == ["Open a copy", "Save a copy…", "Go to its record", "Delete rows"]
    assert grid.selected_rows() == [2], "what is not chosen is chosen first"


def test_a_file_leads_to_its_record(section, qtbot):
    section.view.go_to(1)
    with qtbot.waitSignal(section.record_opened) as caught:
        section.extra_actions[2].trigger()
    assert caught.args == ["cost", 2]


def test_no_file_is_added_here(section, page, session):
    assert section.add_button is None
    section.add()
    assert section.panel.isHidden()
    assert page.errors.isVisible()
    QApplication.clipboard().setText("pasted.png\ttwo")
    section.view.setCurrentIndex(section.table.index(3, 0))
    section.view.paste()
    assert len(reading.listing(session.workspace, Attachment)) == 4


def test_what_a_file_is_kept_with_is_named_and_not_typed_over(section):
    kept_with, kind = (section.view.column_of(name) for name in ("record_id", "record_kind"))
    shown = [tuple(section.table.index(row, column).data() for column in (kind, kept_with)) for row in (0, 1)]
    assert shown == [("Campaign", "Ra mắt"), ("Cost", "2")], "a cost has no name"
    for column in (kind, kept_with):
        assert not section.table.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable
    name = section.table.index(0, section.view.column_of("name"))
    assert name.flags() & Qt.ItemFlag.ItemIsEditable


def test_an_empty_table_says_where_files_come_from(session, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    made.show_section("attachment")
    assert made.section.stack.currentWidget() is made.section.empty
    made.section.add()
    assert "drop them" in made.errors.message


@pytest.mark.parametrize(
    "kind", [None, "image/png", "video/mp4", "audio/mpeg", "application/pdf", "text/plain"]
)
def test_every_kind_of_file_has_its_icon(kind, qapp):
    name = file_tiles().icon(Attachment(kind=kind))
    assert not active_theme().icon(name).isNull()
