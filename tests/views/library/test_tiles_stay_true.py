"""The tiles of pieces show what is so now, whatever of it was changed elsewhere: they are drawn once and kept."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from library import fill, use
from pages import page_of
from socialroi_desktop.domain.records import StandingConsent, UsageRight
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.records.grid import PictureGrid


@pytest.fixture
def grid(session, qtbot):
    fill(session.workspace)
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    qtbot.waitExposed(page)
    yield page.pieces.pictures.grid
    session.pictures.close()


def seen(grid):
    """Return each tile as it is seen."""
    shot = grid.viewport().grab().toImage()
    return [shot.copy(grid.visualRect(grid.tile(number))) for number in grid.in_sight]


def seen_anew(grid, session, qtbot):
    """Return the same of a grid that knew nothing before."""
    tiles = TilesModel(grid.tiles.rows, Standings(session, grid).tiles(), grid)
    other = PictureGrid(tiles, "Pieces")
    qtbot.addWidget(other)
    other.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    other.stand_on(grid._ground)
    other.resize(grid.size())
    other.show()
    qtbot.waitExposed(other)
    if grid.selected_rows():
        other.go_to(*grid.selected_rows())
    return seen(other)


def differing(before, after):
    return [number for number, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]


def _edited(entity, row_id, **changes):
    return lambda workspace: edit_record(workspace, entity=entity, row_id=row_id, changes=changes)


CHANGES = {
    "a right that is granted": (
        lambda workspace: add_record(
            workspace, record=UsageRight(ugc_item_id=4, use="ads", state="granted", answered_on="2026-09-19")
        ),
        [3],
    ),
    "a right that is taken back": (_edited("usage_right", 2, state="withdrawn"), [0]),
    "a right that is not there any more": (
        lambda workspace: delete_records(workspace, entity="usage_right", ids=[5]),
        [3],
    ),
    "what somebody allows with all they make": (
        lambda workspace: add_record(
            workspace, record=StandingConsent(influencer_id=1, use="repost", state="granted")
        ),
        [1],
    ),
    "another length": (_edited("ugc_item", 3, seconds=61), [2]),
    "another kind": (_edited("ugc_item", 4, kind="review"), [3]),
    "another title": (_edited("ugc_item", 4, title="Heelflip"), [3]),
    "another maker": (_edited("ugc_item", 5, influencer_id=1), [4]),
    "another name of the maker": (_edited("influencer", 1, handle="hanna"), [1]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_tile_shows_what_was_changed(grid, session, qtbot, name):
    change, numbers = CHANGES[name]
    before = seen(grid)
    session.announce(change(session.workspace))
    after = seen(grid)
    assert differing(before, after) == numbers
    assert after == seen_anew(grid, session, qtbot)
    session.undo()
    assert seen(grid) == before


def test_a_tile_shows_where_a_piece_is_used(grid, session, qtbot):
    before = seen(grid)
    use(session.workspace, 5, where="email", what="Letter")
    session.announce(edit_record(session.workspace, entity="usage", row_id=2, changes={"what": "News"}))
    after = seen(grid)
    assert differing(before, after) == [4]
    assert after == seen_anew(grid, session, qtbot)


def test_stars_given_by_a_key_are_seen_at_once(grid, session, qtbot):
    grid.setFocus()
    grid.go_to(1, 2)
    before = seen(grid)
    QTest.keyClick(grid, Qt.Key.Key_4)
    rated = seen(grid)
    assert differing(before, rated) == [1, 2]
    QTest.keyClick(grid, Qt.Key.Key_S)
    listed = seen(grid)
    assert differing(rated, listed) == [1, 2]
    grid.clearFocus()
    assert seen(grid) == seen_anew(grid, session, qtbot)


def test_what_ends_is_counted_in_days_from_today(grid, session, qtbot):
    before = seen(grid)
    session._today = session.today + timedelta(1)
    after = seen(grid)
    # The third piece may be used for some days still, the second was asked for some days ago.
    assert differing(before, after) == [1, 2]
    assert after == seen_anew(grid, session, qtbot)
