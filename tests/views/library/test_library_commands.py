"""All that can be done on the UGC tab is found in the palette, and menus name the keys that do it."""

import pytest
from PySide6.QtTest import QTest

from library import fill
from pages import Noting
from socialroi_desktop.catalogue import chinese_scripts
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.palette.names import other_names
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.shell.command import Command, CommandGroup
from socialroi_desktop.views.shell.command_matching import matching

# What every table can, and ways that are called otherwise where the tab is not named beside them.
_ELSEWHERE = {"Export CSV…", "Delete pieces", "Add a text or link", "Add a folder…"}


def found(text):
    listed = CommandGroup("UGC", tuple(Command(each.title(), each.shown_key, print) for each in TAB.commands))
    groups = matching([listed], text, other_names(), chinese_scripts())
    return [command.title for group in groups for command in group.commands]


def lines(menu):
    for action in menu.actions():
        if action.menu() is not None:
            yield from lines(action.menu())
        elif not action.isSeparator():
            yield action.text().partition("\t")


def test_all_that_the_menu_of_pieces_holds_is_found_in_the_palette(page):
    told = {words: key for words, _, key in lines(page.pieces.section.bar._menu)}
    commands = {each.title(): each.shown_key for each in TAB.commands}
    assert told.keys() - commands.keys() <= _ELSEWHERE
    assert {words: key for words, key in told.items() if key} == {
        "Look at it large": "Space", "Shortlist": "S", "Give or take tags…": "T", "Ask for rights…": "A", "Share this…": "P",
        "Note an answer…": "R", "Note that rights were withdrawn…": "W",
        "Put into a collection…": "C", **{f"Rate {n}": str(n) for n in range(6)},
    }  # fmt: skip
    # The palette names the same keys.
    assert {words: commands[words] for words in commands.keys() & told.keys()} == {
        words: told[words] for words in commands.keys() & told.keys()
    }


@pytest.mark.row("G-15")
@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Share this", "Share this…"), ("export", "Export pieces…"),
        ("look-alikes", "Look-alikes…"), ("导出", "Export pieces…"),
        ("匯出", "Export pieces…"), ("udostępnij", "Share this…"), ("poproś o prawa", "Ask for rights…"),
        ("odpowiedź", "Note an answer…"),
        ("撤回", "Note that rights were withdrawn…"), ("rate 4", "Rate 4"),
        ("duplicates", "Look-alikes…"), ("chia sẻ", "Share this…"), ("bulk edit", "Edit together…"),
    ],
)  # fmt: skip
def test_what_is_done_with_pieces_is_found_in_each_language(text, first):
    assert found(text)[0] == first


def test_pieces_are_called_pieces_where_rows_are_deleted_and_merged(page):
    section = page.pieces.section
    page.pieces.choose_all([1, 2, 3])
    assert section.view.delete_action.text() == "Delete 3 pieces"
    page.pieces.choose_all([1])
    assert section.view.delete_action.text() == "Delete pieces"
    assert section.view.merge_action.text() == "Merge two pieces…"


def test_each_command_does_something_on_the_page(page, session):
    page.pieces.pictures.grid.go_to(1)
    by_title = {each.title(): each for each in TAB.commands}
    by_title["Rate 4"].run(page)
    by_title["Shortlist"].run(page)
    item = reading.get(session.workspace, UgcItem, 2)
    assert (item.rating, item.shortlisted) == (4, 1)
    for each in TAB.commands:
        way = getattr(each.run, "args", ((),))[0]
        at = page
        for name in way if isinstance(way, tuple) else ():
            at = getattr(at, name)
        assert callable(at) or at is page


def test_a_part_of_the_menu_rates(page, session, qtbot):
    page.pieces.pictures.grid.go_to(1)
    rate = next(a for a in page.pieces.section.bar._menu.actions() if a.text() == "Rate")
    rate.menu().actions()[3].trigger()
    assert reading.get(session.workspace, UgcItem, 2).rating == 3
    page.pieces.pictures.grid.setFocus()
    QTest.keyClick(page.pieces.pictures.grid, "5")
    assert reading.get(session.workspace, UgcItem, 2).rating == 5


def test_the_creator_of_a_piece_opens_on_their_own_page(session, qtbot):
    fill(session.workspace)
    ways = Noting()
    made = TAB.build(session, FilterState(), ways)
    qtbot.addWidget(made)
    made.pieces.section.record_opened.emit("influencer", 1)
    made.pieces.section.record_opened.emit("product", 2)
    assert ways.went == [("person", 1), ("record", "product", 2)]
    session.pictures.close()
