"""Tiles are the rows of a table with a picture: the same records, said in words."""

import pytest
from PySide6.QtCore import Qt

from data_tab import data_session, english
from socialroi_desktop.domain.records import Attachment, Cost
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.records.cards import CardSetup
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.tiles import TileSetup, TilesModel
from socialroi_desktop.viewmodels.shared.roles import Role, Tone

SETUP = TileSetup(
    CardSetup(
        title=lambda file: file.name,
        number=lambda _file: "photo",
        subtitle=lambda file: file.note or "",
        tag=lambda _file: ("ads", Tone.GOOD),
    ),
    lines=3,
    icon=lambda file: "video" if file.kind == "video/mp4" else "file",
)


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def session(tmp_path, qapp):
    with data_session(tmp_path) as made:
        with change(made.workspace, "Files") as writer:
            rows = [
                ("cost", 1, f"f{n}.png", f"{n:064x}", "video/mp4" if n == 2 else "image/png")
                for n in range(1, 5)
            ]
            writer.insert_rows("attachment", ("record_kind", "record_id", "name", "sha256", "kind"), rows)
        yield made


@pytest.fixture
def table(session):
    made = RecordTable(session, Attachment)
    yield made
    made.deleteLater()


@pytest.fixture
def tiles(table):
    made = TilesModel(table, SETUP)
    yield made
    made.deleteLater()


def test_a_tile_tells_its_record(tiles):
    assert (tiles.rowCount(), tiles.columnCount()) == (4, 1)
    index = tiles.index(1, 0)
    assert index.data() == "f2.png"
    assert index.data(Role.PICTURE) == f"{2:064x}"
    assert index.data(Role.ICON) == "video"
    assert index.data(Role.KEY) == 2
    assert index.data(Role.CARD).number == "photo"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "f2.png\nphoto\nads"
    assert index.data(Qt.ItemDataRole.EditRole) is None
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_tiles_are_the_rows_of_the_query(tiles, table):
    table.sort_by("name", Qt.SortOrder.DescendingOrder)
    assert [tiles.index(row, 0).data() for row in range(4)] == ["f4.png", "f3.png", "f2.png", "f1.png"]


def test_a_change_repaints_its_tile(tiles, session, qtbot):
    with qtbot.waitSignal(tiles.dataChanged):
        session.announce(
            edit_record(session.workspace, entity="attachment", row_id=3, changes={"note": "Shelf"})
        )
    assert tiles.index(2, 0).data(Role.CARD).subtitle == "Shelf"


def test_the_model_keeps_the_rules_of_models(tiles, qtmodeltester):
    qtmodeltester.check(tiles)


def test_what_declares_no_picture_has_no_tiles(session):
    with pytest.raises(ValueError, match="cost declares no picture"):
        TilesModel(RecordTable(session, Cost), SETUP)
