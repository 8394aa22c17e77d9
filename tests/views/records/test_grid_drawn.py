"""Tiles are drawn once and kept; whatever a tile shows may change, and then it is drawn as if for the first time."""

import dataclasses
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest

from drawn_grids import COUNT, TAGS, THERE, all_there, keep_files, painted, shot, shot_anew, shown
from picture_files import picture, put_picture
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.viewmodels.records.cards import Card
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.records import grid_drawn
from socialroi_desktop.views.records.grid import ZOOM
from socialroi_desktop.views.records.grid_delegate import TileDelegate
from socialroi_desktop.views.records.grid_drawn import DrawnTiles
from socialroi_desktop.views.records.grid_faces import Face, Look
from socialroi_desktop.views.records.grid_places import USUAL
from socialroi_desktop.views.theme import active_theme, palettes


@pytest.fixture
def hashes(session, tmp_path):
    return keep_files(session, tmp_path)


@pytest.fixture
def table(session, hashes):
    return RecordTable(session, Attachment)


@pytest.fixture
def tag():
    yield TAGS
    TAGS["tag"] = "asked"


@pytest.fixture
def grid(table, qtbot):
    active_theme().load_icons()
    made = shown(table, qtbot, QSize(3 * USUAL + 80, 500))
    all_there(made, qtbot)
    return made


def test_a_tile_that_stays_the_same_is_drawn_once(grid):
    before = shot(grid)
    drawn = painted(grid)
    assert shot(grid) == before
    assert drawn == []
    # Half of a row comes in: all of each of its tiles is drawn.
    step = grid.placed.step
    grid.verticalScrollBar().setValue(step // 2)
    shot(grid)
    assert len(drawn) == len(grid.in_sight) - len(grid.placed.in_sight(0, grid.viewport().height() - 1))
    drawn.clear()
    grid.verticalScrollBar().setValue(step // 2 + 9)
    grid.verticalScrollBar().setValue(0)
    assert shot(grid) == before
    assert drawn == []


def test_what_is_kept_is_as_much_as_is_seen_and_a_page_on_either_side(grid, qtbot):
    for value in range(0, grid.verticalScrollBar().maximum(), 90):
        grid.verticalScrollBar().setValue(value)
        shot(grid)
    three_pages = 3 * grid.viewport().height() // grid.placed.step + 2
    assert len(grid._drawn._kept) <= three_pages * grid.placed.columns < COUNT
    all_there(grid, qtbot)
    assert shot(grid) == shot_anew(grid, qtbot)
    grid.hide()
    assert not grid._drawn._kept


def test_where_tiles_are_large_only_a_row_on_either_side_is_kept(grid, qtbot, monkeypatch):
    monkeypatch.setattr(grid_drawn, "KEPT_BYTES", 1 << 20)
    for value in range(0, grid.verticalScrollBar().maximum(), 90):
        grid.verticalScrollBar().setValue(value)
        shot(grid)
    assert len(grid._drawn._kept) == len(grid.in_sight) + 2 * grid.placed.columns


def test_a_tile_that_is_chosen_is_tinted_and_one_that_is_not_any_more_is_not(grid, qtbot):
    before = shot(grid)
    grid.go_to(1)
    chosen = shot(grid)
    assert chosen != before
    assert chosen == shot_anew(grid, qtbot)
    grid.go_to(2)
    assert shot(grid) == shot_anew(grid, qtbot) != chosen
    grid.selectionModel().clear()
    assert shot(grid) == before


def test_the_focus_is_seen_where_it_is(grid, qtbot):
    before = shot(grid)
    grid.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    grid.window().activateWindow()
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(grid.hasFocus)
    first = shot(grid)
    assert first != before
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert grid.currentIndex().row() == 1
    second = shot(grid)
    assert second not in (before, first)
    grid._drawn.forget()
    assert shot(grid) == second
    grid.clearFocus()
    grid.selectionModel().clear()
    assert shot(grid) == before


def test_what_is_changed_of_a_record_is_seen(grid, session, qtbot):
    before = shot(grid)
    session.announce(edit_record(session.workspace, entity="attachment", row_id=2, changes={"note": "★★★★★"}))
    after = shot(grid)
    assert after != before
    assert after == shot_anew(grid, qtbot)
    changed = grid.visualRect(grid.tile(1))
    assert after.copy(grid.visualRect(grid.tile(0))) == before.copy(grid.visualRect(grid.tile(0)))
    assert after.copy(changed) != before.copy(changed)


def test_what_else_a_card_is_told_by_is_seen(grid, tag, qtbot):
    before = shot(grid)
    tag["tag"] = "usable in ads"
    after = shot(grid)
    assert after != before
    assert after == shot_anew(grid, qtbot)


def test_rows_that_go_and_come_back_are_each_in_their_place(grid, session, table, qtbot):
    before = shot(grid)
    with change(session.workspace, "Fewer") as writer:
        writer.delete_rows("attachment", [1])
    table.read_anew()
    all_there(grid, qtbot)
    after = shot(grid)
    assert after != before
    assert after == shot_anew(grid, qtbot)
    table.show_anew(replace(table.query, descending=True))
    all_there(grid, qtbot)
    assert shot(grid) == shot_anew(grid, qtbot) != after


def test_a_picture_that_comes_is_drawn_over_the_one_before(grid, hashes, session, qtbot):
    drawn = painted(grid)
    words = []
    paint_words = grid._delegate._paint_words
    grid._delegate._paint_words = lambda *told: words.append(paint_words(*told))
    red = shot(grid)
    box = grid.placed.picture_box(1)
    other = QImage(*box, QImage.Format.Format_RGB32)
    other.fill(QColor("#ddaa00"))
    session.pictures.put((hashes[0], *box), other)
    grid.pictures.arrived.emit(hashes[0])
    after = shot(grid)
    assert after != red
    assert len(drawn) == 1
    assert words == [], "those below it stand already"
    assert after == shot_anew(grid, qtbot)


def test_a_file_that_is_back_is_seen(grid, hashes, session, tmp_path, qtbot):
    grid.go_to(THERE)
    before = shot(grid)
    path = put_picture(tmp_path / "back.png", picture(color="#22cccc"))
    found = Media(session.workspace.path).take_in(path).sha256
    with change(session.workspace, "Back") as writer:
        writer.update("attachment", THERE + 1, {"sha256": found})
    grid.tiles.rows.read_anew()
    all_there(grid, qtbot)
    after = shot(grid)
    place = grid.visualRect(grid.tile(THERE))
    middle = place.left() + 40, place.top() + 40
    assert after.pixelColor(*middle).name() != before.pixelColor(*middle).name()
    assert after == shot_anew(grid, qtbot)


def test_a_file_that_is_gone_shows_the_icon_of_its_kind(grid, hashes, session, qtbot):
    known = shot(grid)
    session.pictures.forget_reasons()
    assert shot(grid) != known
    for sha256 in hashes[THERE:]:
        session.pictures.put_reason(sha256, "Its file is missing.")
    assert shot(grid) == known
    assert known == shot_anew(grid, qtbot)


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_another_theme_is_put_on(grid, theme, qtbot):
    active_theme().apply("light")
    before = shot(grid)
    active_theme().apply(theme)
    try:
        after = shot(grid)
        assert after != before
        assert after == shot_anew(grid, qtbot)
    finally:
        active_theme().apply("light")
    assert shot(grid) == before


def test_tiles_of_another_size_and_in_another_font_are_drawn_anew(grid, qtbot):
    grid.zoom(ZOOM)
    all_there(grid, qtbot)
    wider = shot(grid)
    assert wider == shot_anew(grid, qtbot)
    font = QFont(grid.font())
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    grid.setFont(font)
    spaced = shot(grid)
    assert spaced != wider
    assert spaced == shot_anew(grid, qtbot)


def test_another_ground_is_seen_in_the_corners(grid):
    before = shot(grid)
    grid.stand_on("ground")
    place = grid.visualRect(grid.tile(0)).topLeft()
    assert before.pixelColor(place) == active_theme().color("surface")
    assert shot(grid).pixelColor(place) == active_theme().color("ground")


LOOK = {
    "size": QSize(120, 140),
    "ratio": 1.0,
    "font": QFont("Inter", 10),
    "palette": palettes()["light"],
    "ground": "surface",
    "icons": True,
}
OTHER_LOOK = {
    "size": QSize(121, 140),
    "ratio": 1.5,
    "font": QFont("Inter", 11),
    "palette": palettes()["dark"],
    "ground": "ground",
    "icons": False,
}
FACE = {"card": Card("Kickflip"), "picture": 0, "icon": "", "selected": False, "current": False}
OTHER_FACE = {"card": Card("Heelflip"), "picture": 7, "icon": "file", "selected": True, "current": True}


class Counted(TileDelegate):
    """Counts the tiles it paints."""

    def __init__(self):
        super().__init__(2)
        self.count = 0

    def paint(self, *told, **how):
        super().paint(*told, **how)
        self.count += 1


def drawn_in(tiles, look, face):
    screen = QImage(400, 400, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(look.ratio)
    screen.fill(QColor("white"))
    tiles.wear(look, 4)
    painter = QPainter(screen)
    tiles.draw(painter, 0, QPoint(3, 5), face, None)
    painter.end()
    return screen


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Look)])
def test_a_look_that_differs_in_anything_draws_anew(qapp, name):
    counted = Counted()
    tiles = DrawnTiles(counted)
    for _ in range(2):
        drawn_in(tiles, Look(**LOOK), Face(**FACE))
    assert counted.count == 1
    other = Look(**LOOK | {name: OTHER_LOOK[name]})
    drawn = drawn_in(tiles, other, Face(**FACE))
    assert counted.count == 2
    assert drawn == drawn_in(DrawnTiles(TileDelegate(2)), other, Face(**FACE))


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Face)])
def test_a_face_that_differs_in_anything_draws_anew(qapp, name):
    counted = Counted()
    tiles = DrawnTiles(counted)
    for _ in range(2):
        drawn_in(tiles, Look(**LOOK), Face(**FACE))
    assert counted.count == 1
    other = Face(**FACE | {name: OTHER_FACE[name]})
    drawn = drawn_in(tiles, Look(**LOOK), other)
    assert counted.count == 2
    assert drawn == drawn_in(DrawnTiles(TileDelegate(2)), Look(**LOOK), other)


def _tag_and_badge(tone, number="0:12", *, selected=False):
    return Face(Card("Kickflip", number=number, tag=("usable in ads", tone)), selected=selected)


def _spaced():
    font = QFont("Inter", 10)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    return font


@pytest.mark.parametrize(
    ("before", "after", "look"),
    [
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.BAD), LOOK),
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.GOOD, selected=True), LOOK),
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.GOOD, "0:13"), LOOK),
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.GOOD), LOOK | {"palette": palettes()["dark"]}),
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.GOOD), LOOK | {"ratio": 1.5}),
        (_tag_and_badge(Tone.GOOD), _tag_and_badge(Tone.GOOD), LOOK | {"font": _spaced()}),
    ],
)
def test_words_in_boxes_are_kept_only_as_long_as_they_look_the_same(qapp, before, after, look):
    tiles, anew = DrawnTiles(TileDelegate(2)), DrawnTiles(TileDelegate(2))
    first = drawn_in(tiles, Look(**LOOK), before)
    assert drawn_in(tiles, Look(**look), after) == drawn_in(anew, Look(**look), after) != first


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_kept_tile_is_as_sharp_as_one_painted_on_the_screen(qapp, ratio):
    look, face = Look(**LOOK | {"ratio": ratio}), Face(Card("Kickflip in Łódź", number="0:12"))
    kept = drawn_in(DrawnTiles(TileDelegate(2)), look, face)
    straight = QImage(look.size * ratio, QImage.Format.Format_RGB32)
    straight.setDevicePixelRatio(ratio)
    straight.fill(QColor(look.palette.surface))
    painter = QPainter(straight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    TileDelegate(2).paint(painter, look, face, None)
    painter.end()
    straight.setDevicePixelRatio(1)
    kept.setDevicePixelRatio(1)
    place = QPoint(round(3 * ratio), round(5 * ratio))
    assert kept.copy(place.x(), place.y(), straight.width(), straight.height()) == straight
