"""Tiles that come next are drawn while nothing is asked for; they show what is so when they are seen."""

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from drawn_grids import TAGS, all_there, keep_files, painted, shot, shot_anew, shown
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.views.records import grid_ahead
from socialroi_desktop.views.records.grid import ZOOM
from socialroi_desktop.views.records.grid_ahead import FEW, GATHER, PAUSE, Ahead
from socialroi_desktop.views.records.grid_places import USUAL
from socialroi_desktop.views.theme import active_theme


@pytest.fixture
def hashes(session, tmp_path):
    return keep_files(session, tmp_path)


@pytest.fixture
def grid(session, hashes, qtbot):
    active_theme().load_icons()
    made = shown(RecordTable(session, Attachment), qtbot, QSize(3 * USUAL + 80, 500))
    all_there(made, qtbot)
    return made


def rested(grid, qtbot):
    """Wait until nothing is left to draw ahead."""
    shot(grid)
    ahead = grid._ahead
    qtbot.waitUntil(
        lambda: not (ahead._pause.isActive() or ahead.at_work or grid.tiles.rows.session.jobs.busy)
    )


def turn(grid, pages=1):
    bar = grid.verticalScrollBar()
    bar.setValue(bar.value() + pages * grid.viewport().height())


def test_a_page_up_and_down_is_there_already(grid, qtbot):
    turn(grid)
    shot(grid)
    rested(grid, qtbot)
    drawn = painted(grid)
    for pages in (1, -2):
        turn(grid, pages)
        seen = shot(grid)
        assert drawn == []
        grid._drawn.forget()
        assert shot(grid) == seen
        turn(grid, -pages)
        rested(grid, qtbot)
        drawn.clear()


def test_what_comes_next_is_drawn_first(grid, qtbot):
    middle = grid.verticalScrollBar().maximum() // 2
    for start, below_first in ((middle - 9, True), (middle + 9, False)):
        grid.verticalScrollBar().setValue(start)
        grid.verticalScrollBar().setValue(middle)
        shot(grid)
        first, second = grid._pages_beside()
        assert len(first) * len(second) > 0
        assert (first.start > second.start) is below_first


def test_what_is_known_of_pictures_by_then_is_drawn(grid, session, hashes, qtbot):
    rested(grid, qtbot)
    number = grid.in_sight.stop + 1
    box = grid.placed.picture_box(1)
    image = QImage(*box, QImage.Format.Format_RGB32)
    image.fill(QColor("#ddaa00"))
    session.pictures.put((hashes[number], *box), image)
    drawn = painted(grid)
    grid.pictures.arrived.emit(hashes[number])
    rested(grid, qtbot)
    assert [face.picture for face in drawn] == [image.cacheKey()]
    turn(grid)
    seen = shot(grid)
    assert len(drawn) == 1
    assert seen == shot_anew(grid, qtbot)


def _edit(grid, session):
    number = grid.in_sight.stop + 1
    session.announce(
        edit_record(session.workspace, entity="attachment", row_id=number + 1, changes={"note": "★★★★★"})
    )


def _tell_otherwise(_grid, _session):
    TAGS["tag"] = "usable in ads"


def _dark(_grid, _session):
    active_theme().apply("dark")


def _wider(grid, _session):
    grid.zoom(ZOOM)


def _chosen(grid, _session):
    grid.selectionModel().select(grid.tile(grid.in_sight.stop), grid.selectionModel().SelectionFlag.Select)


@pytest.mark.parametrize("change", [_edit, _tell_otherwise, _dark, _wider, _chosen])
def test_what_became_another_since_is_seen_at_once(grid, session, qtbot, change):
    rested(grid, qtbot)
    before = grid.value
    try:
        change(grid, session)
        turn(grid)
        seen = shot(grid)
        all_there(grid, qtbot)
        assert seen == shot(grid) == shot_anew(grid, qtbot)
        grid.verticalScrollBar().setValue(before)
        shot(grid)
        # And what was drawn ahead after it.
        rested(grid, qtbot)
        drawn = painted(grid)
        turn(grid)
        assert shot(grid) == seen
        assert drawn == []
    finally:
        TAGS["tag"] = "asked"
        active_theme().apply("light")


def test_a_page_that_is_jumped_to_asks_for_what_is_seen_and_after_a_pause_for_more(grid, qtbot):
    rested(grid, qtbot)
    asked = []
    grid.pictures.want = lambda hashes: asked.append(list(hashes))
    for pixels, more in ((grid.viewport().height(), False), (9, True)):
        grid.verticalScrollBar().setValue(grid.value + pixels)
        grid.ask_for_pictures()
        seen = [grid.tiles.picture(number) for number in grid.in_sight]
        assert asked[-1][: len(seen)] == seen
        assert (len(asked[-1]) > len(seen)) is more
        rested(grid, qtbot)
        wanted = {grid.tiles.picture(number) for part in grid._beside for number in part}
        assert wanted
        assert {*seen, *wanted} == set(asked[-1])


def test_pages_that_are_left_at_once_ask_for_no_pictures(grid, qtbot, monkeypatch):
    rested(grid, qtbot)
    monkeypatch.setattr(grid_ahead, "PAUSE", 60_000)
    asked, want = [], grid.pictures.want
    grid.pictures.want = lambda hashes: asked.append(list(hashes)) or want(hashes)
    for _ in range(2):
        turn(grid)
        shot(grid)
    QTest.qWait(1)
    assert asked == []
    monkeypatch.undo()
    grid._ahead.wait()
    qtbot.waitUntil(lambda: len(asked) > 0)
    seen = [grid.tiles.picture(number) for number in grid.in_sight]
    assert asked[0] == seen, "what is seen comes before what may be seen next"
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert asked[1][: len(seen)] == seen
    assert len(asked[1]) > len(seen)


def test_a_page_is_made_ready_before_pictures_are_gathered(qtbot):
    owner = QObject()
    ahead = Ahead(lambda: [], lambda _numbers: None, owner)
    ahead.after_frame()
    assert ahead._pause.interval() == PAUSE < GATHER
    ahead.look_again()
    assert ahead._pause.interval() == PAUSE, "what is to begin before long begins no later"
    ahead.leave_off()
    ahead.look_again()
    assert ahead._pause.interval() == GATHER


def test_nobody_draws_ahead_where_nobody_looks(grid, qtbot):
    turn(grid)
    shot(grid)
    grid.hide()
    drawn = painted(grid)
    assert not grid._ahead._pause.isActive()
    assert not grid._ahead.at_work
    assert not grid._drawn._kept
    # As it is drawn for a picture of the whole window.
    rested(grid, qtbot)
    assert len(drawn) == len(grid.in_sight)
    drawn.clear()
    grid._drawn.forget()
    grid.show()
    qtbot.waitUntil(lambda: len(drawn) > len(grid.in_sight))


def _press(grid):
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)


def _scroll(grid):
    grid.verticalScrollBar().setValue(grid.value + 3)


@pytest.mark.parametrize("ask", [_press, _scroll])
def test_it_makes_way_for_whatever_is_asked_for(grid, qtbot, monkeypatch, ask):
    rested(grid, qtbot)
    monkeypatch.setattr(grid_ahead, "SLICE", 0)
    parts, stopped = [], []
    make = grid._ahead._make

    def made(numbers):
        parts.append(numbers)
        make(numbers)
        if len(parts) == 1:
            ask(grid)
            stopped.append(not grid._ahead.at_work)

    grid._ahead._make = made
    grid.viewport().update()
    qtbot.waitUntil(lambda: bool(stopped))
    assert stopped == [True]
    qtbot.waitUntil(lambda: len(parts) > 1)  # it begins anew after a pause
    rested(grid, qtbot)
    assert parts[1].start == parts[0].start, "from what comes next"
    assert {number for part in parts for number in part} >= set(grid._beside[0])


@pytest.mark.parametrize(("seconds", "turns"), [(0, 3), (60, 1)])
def test_so_many_are_made_that_nothing_else_waits_for_long(qtbot, monkeypatch, seconds, turns):
    monkeypatch.setattr(grid_ahead, "SLICE", seconds)
    owner, made = QObject(), []
    ahead = Ahead(lambda: [range(7, 7 + FEW + 1), range(3, 5)], made.append, owner)
    ahead._begin()
    went = 0
    while ahead.at_work:
        ahead._go_on()
        went += 1
    assert went == turns
    assert made == [range(7, 7 + FEW), range(7 + FEW, 8 + FEW), range(3, 5)]
