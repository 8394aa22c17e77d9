"""Bad files dropped on the page, and files that are gone while it is open: said in a sentence, and the rest goes on."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from bad_files import SOUND, WRONG, put_bad_files
from film_files import drawn, put_photo
from pages import page_of
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.page import LibraryPage
from socialroi_desktop.views.library.preview import PreviewDialog


@pytest.fixture
def page(session, qtbot) -> Iterator[LibraryPage]:
    session.jobs = jobs = Jobs()
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()
    jobs.close()


def drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def items(session):
    return reading.listing(session.workspace, UgcItem)


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be given there")
def test_each_bad_file_is_said_and_the_window_goes_on(page, session, tmp_path, qtbot):
    drop(page, put_bad_files(tmp_path / "drop"))
    qtbot.waitUntil(page.added.isVisible, timeout=30_000)
    assert page.added.words.text().endswith(f"{len(WRONG)} refused · {WRONG['boast.jpg']}")
    assert set(WRONG.values()) <= set(page.added._told)
    assert len(items(session)) == len(SOUND)
    assert page.errors.message == ""


def test_a_change_that_cannot_be_written_is_said_and_leaves_no_bytes(
    page, session, tmp_path, qtbot, monkeypatch
):
    def full(*_told):
        raise UserError("The disk is full: nothing of this change was kept. Make room and try again.")

    with monkeypatch.context() as patched:
        patched.setattr(Writer, "insert", full)
        drop(page, put_photo(tmp_path / "a.png", "PNG"))
        qtbot.waitUntil(lambda: "disk is full" in page.errors.message, timeout=30_000)
        qtbot.waitUntil(lambda: not session.jobs.busy)
    assert list(Media(session.workspace.path).all_kept()) == []
    assert items(session) == []


def test_files_that_were_moved_away_are_said_and_shown_again_when_they_are_back(
    page, session, tmp_path, qtbot
):
    drop(page, put_photo(tmp_path / "a.png", "PNG"), put_photo(tmp_path / "b.png", "PNG", drawn(500, 300)))
    qtbot.waitUntil(lambda: len(items(session)) == 2 and not session.jobs.busy, timeout=30_000)
    folder, away = Media(session.workspace.path).folder, tmp_path / "away"
    folder.rename(away)
    preview = PreviewDialog(session, page.pieces.section.table, 0, lambda _row: None)
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(lambda: "is missing; put the folder of files back" in preview.words.text())
    preview.open_copy()
    qtbot.waitUntil(lambda: f"put the folder “{folder.name}” back" in preview.words.text())
    away.rename(folder)
    preview.go(1)
    qtbot.waitUntil(lambda: preview.picture.image is not None)
    preview.go(-1)
    qtbot.waitUntil(lambda: preview.picture.image is not None)
    assert not preview.words.isVisible()
    preview.close()


def test_a_folder_that_is_gone_is_said_before_anything_is_added_and_no_more_once_it_is_back(
    page, session, tmp_path, qtbot
):
    drop(page, put_photo(tmp_path / "a.png", "PNG"))
    qtbot.waitUntil(lambda: len(items(session)) == 1 and not session.jobs.busy, timeout=30_000)
    folder, away = Media(session.workspace.path).folder, tmp_path / "away"
    assert not page.errors.isVisible()
    folder.rename(away)
    page.hide()
    page.show()
    qtbot.waitUntil(page.errors.isVisible)
    assert "with the kept files is not beside the workspace" in page.errors.message
    folder.symlink_to(tmp_path / "nowhere")
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: "leads nowhere" in page.errors.message)
    folder.unlink()
    away.rename(folder)
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert not page.errors.isVisible()
