"""The grid: keys, choosing, opening, sizes, pictures that come, and what is read aloud."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from picture_files import picture, put_picture
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.viewmodels.records.cards import Card, CardSetup
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.tiles import TileSetup, TilesModel
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.records.grid import ZOOM, PictureGrid
from socialroi_desktop.views.records.grid_places import NARROWEST, USUAL, WIDEST
from socialroi_desktop.views.theme import active_theme

COUNT = 500
SETUP = TileSetup(
    CardSetup(
        title=lambda file: file.name,
        number=lambda _file: "0:34",
        subtitle=lambda file: file.note or "",
        tag=lambda _file: ("ads", Tone.GOOD),
        footer=lambda _file: "until May",
    ),
    lines=3,
)


@pytest.fixture
def colors(session, tmp_path):
    """Keep three pictures, many files that are missing, and one that is none; return the colours of the pictures."""
    media = Media(session.workspace.path)
    colors = ["#cc2222", "#22cc22", "#2222cc"]
    hashes = [media.take_in(put_picture(tmp_path / "p.png", picture(color=color))).sha256 for color in colors]
    (tmp_path / "t.txt").write_bytes(b"a note")
    hashes.append(media.take_in(tmp_path / "t.txt").sha256)
    hashes += [f"{n:064x}" for n in range(COUNT - len(hashes))]
    with change(session.workspace, "Files") as writer:
        rows = [("cost", 1, f"picture {n}", sha256) for n, sha256 in enumerate(hashes)]
        writer.insert_rows("attachment", ("record_kind", "record_id", "name", "sha256"), rows)
    return colors


@pytest.fixture
def table(session, colors):
    return RecordTable(session, Attachment)


@pytest.fixture
def grid(table, qtbot):
    tiles = TilesModel(table, SETUP, table)
    made = PictureGrid(tiles, "Pictures of files")
    qtbot.addWidget(made)
    made.resize(3 * USUAL + 80, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def columns(grid):
    return grid.placed.columns


def press(grid, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(grid, key, modifiers)


def color_of(grid, number):
    """Return the colour in the middle of the picture of a tile as it is drawn."""
    box = grid.visualRect(grid.tile(number))
    shot = grid.viewport().grab().toImage()
    return shot.pixelColor(box.center().x(), box.top() + grid.placed.picture_height // 2)


def test_pictures_come_and_stand_in_their_tiles(grid, colors, qtbot):
    qtbot.waitUntil(lambda: grid.pictures.picture(grid.tile(2).data(Role.PICTURE)) is not None)
    for number, color in enumerate(colors):
        drawn, wanted = color_of(grid, number).getRgb(), QColor(color).getRgb()
        # They are kept as JPEG.
        assert drawn == pytest.approx(wanted, abs=3)


def test_only_what_is_seen_and_the_page_below_is_asked_for(grid, qtbot):
    asked = []
    grid.pictures.want = asked.append
    grid.ask_for_pictures()
    (hashes,) = asked
    room = grid.viewport().height()
    assert len(hashes) == len(grid.placed.in_sight(0, 2 * room - 1)) < 40
    assert hashes[0] == grid.tile(0).data(Role.PICTURE)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    last = grid.tile(COUNT - 1).data(Role.PICTURE)
    # First alone; after a pause those around are asked for as well.
    qtbot.waitUntil(lambda: any(list(hashes)[-1:] == [last] for hashes in asked[1:]))
    grid.hide()
    grid.ask_for_pictures()
    assert list(asked[-1]) == []


def test_why_a_file_has_no_picture_is_said_on_hover(grid, qtbot):
    qtbot.waitUntil(lambda: bool(grid.pictures.reason(grid.tile(4).data(Role.PICTURE))))
    assert grid.told_on_hover(grid.tile(0)) == ""
    assert (
        grid.told_on_hover(grid.tile(3))
        == "Files of this kind have no picture to show; open a copy to see them."
    )
    assert grid.told_on_hover(grid.tile(4)).startswith("Its file is missing")
    assert grid.told_on_hover(grid.indexAt(QPoint(-5, -5))) == ""


def test_arrows_walk_by_tile_and_by_row(grid):
    beside = columns(grid)
    assert beside == 3
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.currentIndex().row() == 0
    press(grid, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Down)
    assert grid.selected_rows() == [1 + beside]
    press(grid, Qt.Key.Key_Left)
    press(grid, Qt.Key.Key_Up)
    assert grid.selected_rows() == [0]
    press(grid, Qt.Key.Key_Up)
    press(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 0
    press(grid, Qt.Key.Key_PageDown)
    row = grid.currentIndex().row()
    assert row > 0
    assert row % beside == 0
    assert row in grid.in_sight
    press(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == COUNT - 1
    assert grid.visualRect(grid.currentIndex()).bottom() <= grid.viewport().height()
    press(grid, Qt.Key.Key_PageUp)
    press(grid, Qt.Key.Key_Home)
    assert grid.currentIndex().row() == 0
    assert grid.value == 0


def test_the_last_row_is_reached_from_above_its_gap(grid):
    assert COUNT % columns(grid), "the last row is too short"
    grid.go_to(COUNT - COUNT % columns(grid) - 1)
    press(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == COUNT - 1
    press(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == COUNT - 1


def test_shift_chooses_in_the_order_of_reading(grid):
    grid.go_to(2)
    press(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(grid, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_rows() == [2, 3, 4]
    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
        grid.visualRect(grid.tile(0)).center(),
    )  # fmt: skip
    assert grid.selected_rows() == [0, 2, 3, 4]
    press(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected_rows() == list(range(COUNT))
    assert len(grid.selectionModel().selection()) == 1, "all at once, not one by one"


def test_the_mouse_draws_a_frame_around_what_it_chooses(grid):
    first, last = (grid.visualRect(grid.tile(n)).center() for n in (1, 1 + columns(grid)))
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(grid.viewport(), last)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert grid.selected_rows() == [1, 1 + columns(grid)]


def test_enter_and_a_double_click_open(grid):
    opened = []
    grid.opened.connect(lambda index: opened.append(index.row()))
    grid.go_to(2)
    press(grid, Qt.Key.Key_Return)
    press(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    place = grid.visualRect(grid.tile(1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2, 1]


def test_the_menu_is_of_the_tile_under_the_mouse(grid, qtbot):
    asked = []

    def fill(index, menu):
        asked.append(index.row())
        menu.addAction("Open a copy")

    grid.menu_requested.connect(fill)
    grid.customContextMenuRequested.emit(grid.visualRect(grid.tile(1)).center())
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Open a copy"]
    menu.close()
    assert asked == [1]


def turn(grid, notches, modifiers=Qt.KeyboardModifier.ControlModifier):
    place = QPointF(20, 20)
    event = QWheelEvent(
        place, grid.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(grid.viewport(), event)


def test_tiles_grow_and_shrink_around_what_is_looked_at(grid):
    widths = []
    grid.tile_width_changed.connect(widths.append)
    grid.go_to(300)
    turn(grid, 1)
    assert 300 in grid.in_sight
    press(grid, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert widths == [USUAL + ZOOM, USUAL]
    for _ in range(10):
        turn(grid, 1)
    assert grid.tile_width == WIDEST
    for _ in range(20):
        turn(grid, -1)
    assert grid.tile_width == NARROWEST
    assert 300 in grid.in_sight
    before = grid.value
    turn(grid, -1, Qt.KeyboardModifier.NoModifier)
    assert grid.value > before, "without Ctrl the wheel scrolls"


def test_every_tile_is_read_aloud(grid):
    read = QAccessible.queryAccessibleInterface(grid)
    assert read.text(QAccessible.Text.Name) == "Pictures of files"
    names = [read.child(n).text(QAccessible.Text.Name) for n in (0, COUNT - 1)]
    assert names[0] == "picture 0\n0:34\nads\nuntil May"
    assert names[1].startswith(f"picture {COUNT - 1}\n")


def test_tiles_come_and_go_with_their_records(grid, session, table):
    grid.go_to(COUNT - 1)
    with change(session.workspace, "Fewer") as writer:
        writer.delete_rows("attachment", list(range(11, COUNT + 1)))
    table.read_anew()
    assert grid.placed.count == 10
    assert grid.verticalScrollBar().maximum() == max(0, grid.placed.height - grid.viewport().height())
    assert grid.indexAt(grid.visualRect(grid.tile(9)).center()).row() == 9
    grid.viewport().grab()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_what_is_chosen_is_ticked_in_every_theme(grid, theme):
    active_theme().apply(theme)
    try:
        grid.go_to(1)
        box = grid.visualRect(grid.tile(1))
        shot = grid.viewport().grab().toImage()
        accent = active_theme().color("accent")
        # The left of the disc, beside its tick.
        assert shot.pixelColor(box.left() + 11, box.top() + 21) == accent
        assert shot.pixelColor(box.left() + 1, box.center().y()) == accent
        grid.selectionModel().clear()
        other = grid.viewport().grab().toImage()
        assert other.pixelColor(box.left() + 11, box.top() + 21) != accent
        assert other.pixelColor(box.left(), box.top()) == active_theme().color("surface")
    finally:
        active_theme().apply("light")


def test_a_selection_can_be_set_from_outside(grid):
    grid.selectionModel().select(grid.tile(7), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert grid.selected_rows() == [7]
    region = grid.visualRegionForSelection(grid.selectionModel().selection())
    assert region.boundingRect() == grid.visualRect(grid.tile(7))


def test_what_stands_on_tiles_is_made_ready_for_those_that_are_painted(table, qtbot):
    ready = []
    made = PictureGrid(TilesModel(table, replace(SETUP, prepare=ready.append), table), "Pictures")
    qtbot.addWidget(made)
    made.resize(3 * USUAL + 80, 500)
    made.show()
    qtbot.waitExposed(made)
    ready.clear()
    made.viewport().grab()
    assert [record.id for record in ready[-1]] == table.ids_of(made.in_sight)


def test_a_record_that_is_gone_before_the_table_heard_of_it_is_painted_as_nothing(grid, session):
    active_theme().load_icons()
    with change(session.workspace, "Gone") as writer:
        writer.delete_rows("attachment", range(1, COUNT + 1))
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert grid.tile(COUNT - 1).data(Role.ICON) is None
    assert not grid.grab().isNull()


def test_beside_the_tag_stands_what_there_is_room_for_each_whole(grid):
    drawn = grid._delegate
    words = drawn._words
    words.wear(grid.font())
    card = Card("Glow", tag=("ads", Tone.GOOD), beside=("★5", "used 1×", "@hanna"))
    width = QFontMetrics(words.plain).horizontalAdvance
    assert words.beside(card.beside, width("★5 · used 1× · @hanna")) == "★5 · used 1× · @hanna"
    assert words.beside(card.beside, width("★5 · used 1× · @hanna") - 1) == "★5 · used 1×"
    # What is too long makes way for the next that is not.
    long = replace(card, beside=("★5", "used in a great many places", "@hq"))
    assert words.beside(long.beside, width("★5 · @hq")) == "★5 · @hq"
    assert words.beside(card.beside, 3) == ""
    assert not drawn.is_cut(grid.font(), 400, card)
    assert drawn.is_cut(grid.font(), 120, card)


TAGS = {
    "used without right": "used without…",
    "asked 172 days ago": "asked…",
    "Website: 12 days": "Website…",
    "Repost + 2": "Repost…",
}


@pytest.mark.parametrize("text", TAGS)
def test_a_tag_for_which_there_is_no_room_ends_with_a_whole_word(grid, text):
    drawn = grid._delegate
    words = drawn._words
    words.wear(grid.font())
    width = QFontMetrics(words.small).horizontalAdvance
    assert words.pill(text, width(text) + 14, 14) == (text, width(text) + 14)
    assert words.pill(text, width(TAGS[text]) + 14, 14)[0] == TAGS[text]
    whole = [word.rstrip(":") for word in text.split()]
    for room in range(width(TAGS[text]), width(text)):
        shown = words.pill(text, room + 14, 14)[0]
        if shown == text:
            # Where that is enough for all of it, the margin is narrower.
            assert width(text) <= room + 14 - 8
            continue
        assert width(shown) <= room
        assert shown.removesuffix("…").split() == whole[: len(shown.removesuffix("…").split())]
    # What is left out is told on hover, also where nothing stands beside the tag.
    assert drawn.is_cut(grid.font(), 18 + 8 + width(text) - 1, Card("x", tag=(text, Tone.BAD)))
    assert not drawn.is_cut(grid.font(), 18 + 8 + width(text), Card("x", tag=(text, Tone.BAD)))


def test_a_word_that_is_too_long_by_itself_is_cut_and_one_without_blanks_by_its_signs(grid):
    words = grid._delegate._words
    words.wear(grid.font())
    width = QFontMetrics(words.small).horizontalAdvance
    assert words.pill("przeterminowane prawo", width("przetermin…") + 14, 14)[0] == "przetermin…"
    assert words.pill("未经许可使用", width("未经许…") + 17, 14)[0] == "未经许…"


@pytest.mark.parametrize("place", [11, COUNT // 2, COUNT - 1])
def test_a_tile_that_is_looked_at_stays_in_sight_where_the_grid_gets_narrower(grid, place):
    grid.go_to(place)
    assert place in grid.in_sight
    grid.resize(grid.width() // 2, grid.height())
    box = grid.visualRect(grid.tile(place))
    assert grid.viewport().rect().contains(box.center())


def test_what_nobody_looked_at_keeps_its_place_where_the_grid_gets_narrower(grid):
    grid.go_to(0)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    before = grid.value
    grid.resize(grid.width() // 2, grid.height())
    assert grid.value == before
