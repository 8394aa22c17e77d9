"""Files are linked where they lie, and found again in one pass where they were moved."""

import pytest

from library import drop
from pages import page_of
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB


@pytest.fixture
def page(session, qtbot):
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.show()
    yield made
    session.pictures.close()


@pytest.fixture
def folder(tmp_path):
    return drop(tmp_path)


def asked(page, *paths, folder=None):
    page.bringing.ask_files = lambda *_: ([str(path) for path in paths], "")
    page.bringing.ask_folder = lambda *_: str(folder) if folder else ""


def lies(session):
    return [item.path for item in reading.listing(session.workspace, UgcItem)]


def test_a_linked_file_stays_where_it_lies(page, session, folder):
    asked(page, folder / "red.png")
    page.bringing.link_files()
    assert lies(session) == [str(folder / "red.png")]
    assert list(Media(session.workspace.path).all_kept()) == []
    assert page.added.words.text() == "1 new"
    asked(page)
    page.bringing.link_files()
    page.bringing.link_folder()
    assert len(lies(session)) == 1


@pytest.mark.row("S1-5")
def test_moved_files_are_found_again_in_one_pass_and_it_is_said_how_many(page, session, folder, tmp_path):
    asked(page, folder=folder)
    page.bringing.link_folder()
    page.bringing.find_moved()
    assert page.added.words.text() == "No linked file is missing: all lie where they did"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "red.png").rename(elsewhere / "renamed.png")
    (folder / "deep" / "blue.png").unlink()
    asked(page, folder=elsewhere)
    page.bringing.find_moved()
    assert page.added.words.text() == "1 linked file found again, 1 still missing"
    assert page.added._told == (f"blue: it lay at {folder / 'deep' / 'blue.png'}",)
    assert str(elsewhere / "renamed.png") in lies(session)
    session.undo()
    assert str(folder / "red.png") in lies(session)


def test_what_is_found_nowhere_changes_nothing(page, session, folder, tmp_path):
    asked(page, folder=folder)
    page.bringing.link_folder()
    before = lies(session)
    (folder / "red.png").unlink()
    (tmp_path / "empty").mkdir()
    asked(page, folder=tmp_path / "empty")
    page.bringing.find_moved()
    assert page.added.words.text() == "0 linked files found again, 1 still missing"
    assert lies(session) == before


def test_the_menu_of_the_page_has_all_the_ways(page):
    words = [action.text() for action in page.pieces.section.bar._menu.actions()]
    first = words.index("Add a folder…")
    assert words[first : first + 7] == [
        "Add a folder…",
        "Add a review or another text…",
        "Add a link…",
        "Import a list of links and texts…",
        "Link files where they lie…",
        "Link a folder where it lies…",
        "Find moved files…",
    ]
