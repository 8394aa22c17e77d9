"""Chosen pieces are dragged into other programs as copies without place and device, made from when the drag begins."""

import atexit
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from film_files import put_photo, told_exif
from pages import page_of
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.records import UgcItem, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.outside import folder_to_hand_out, forget_left_copies
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.viewmodels.library.dragging import MOST, Copies, Dragging, PiecesOut
from socialroi_desktop.viewmodels.shared.dropped import OWN, dropped_files
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB


@pytest.fixture
def page(session, tmp_path, qtbot, monkeypatch):
    """Two photos with a place, 1 and 2, of which the first may be used; 3 is a text."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    files = [
        put_photo(tmp_path / f"{name}.jpg", "JPEG", exif=told_exif(), comment=name.encode())
        for name in ("first", "second")
    ]
    with Decoders() as decoders:
        add_files(session.workspace, paths=files, look=lambda path: decoders.seen(path, 320))
    add_record(session.workspace, record=UgcItem(title="Said", kind="review", caption="Two weeks of curbs."))
    add_record(session.workspace, record=UsageRight(ugc_item_id=1, use="ads", state="granted"))
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.show()
    yield made
    session.pictures.close()


@pytest.fixture
def said(session):
    words = []
    session.said.connect(lambda sentence, _undoable: words.append(sentence))
    return words


def dragged(page, *ids):
    page.pieces.choose_all(ids)
    return page.pieces.pictures.grid.dragged()


def copies(tmp_path):
    return sorted(path.name for path in tmp_path.glob("socialroi-out-*/pieces/*.jpg"))


def test_what_is_chosen_goes_as_files_without_place_and_device(page, tmp_path):
    data = dragged(page, 1, 2)
    assert data.hasUrls()
    paths = [Path(url.toLocalFile()) for url in data.urls()]
    assert [path.name for path in paths] == ["first.jpg", "second.jpg"]
    for path in paths:
        assert b"Exif" not in path.read_bytes()
    assert data.urls() == [QUrl.fromLocalFile(str(path)) for path in paths]
    assert copies(tmp_path) == ["first.jpg", "second.jpg"]
    # As other programs get it.
    sent = bytes(data.data("text/uri-list").data()).decode().split()
    assert sent == [QUrl.fromLocalFile(str(path)).toString() for path in paths]


def test_texts_and_links_go_as_text(page):
    data = dragged(page, 2, 3)
    assert data.text() == "second\n\nTwo weeks of curbs."
    assert [Path(url.toLocalFile()).suffix for url in data.urls()] == [".jpg", ".txt"]


def test_rows_of_the_table_go_as_pictures_do(page, monkeypatch):
    sent = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: sent.append(drag.mimeData().ids))
    page.show_table()
    view = page.pieces.section.view
    page.pieces.choose_all((1, 2))
    far = QPoint(0, QApplication.startDragDistance() + 1)

    def pulled(start):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view.viewport(), start + far)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + far)

    chosen = view.selectedIndexes()[0]
    pulled(view.visualRect(chosen).center())
    assert [set(ids) for ids in sent] == [{1, 2}]
    # A row that is not chosen is chosen by the mouse, as ever.
    view.clearSelection()
    pulled(view.visualRect(chosen).center())
    assert len(sent) == 1
    assert view.selected_ids() != []


def test_a_program_that_asks_too_early_waits_no_longer_than_a_moment(session, said, monkeypatch):
    monkeypatch.setattr("socialroi_desktop.viewmodels.library.dragging.WAIT", 0.01)
    copies = Copies(())
    assert copies.hold
    data = PiecesOut(Dragging(session), (1,), copies)
    assert data.urls() == []
    assert said == ["The copies of what was dragged are still being made; drag them again in a moment."]
    copies.made.set_exception(UserError("Too little room."))
    assert data.urls() == []
    assert len(said) == 1


def test_the_pointer_says_that_copies_are_waited_for(session, said, monkeypatch):
    copies, seen = Copies(()), []
    real = copies.made.exception

    def waits(seconds):
        cursor = QGuiApplication.overrideCursor()
        seen.append(None if cursor is None else cursor.shape())
        return real(0 if not seconds else 0.01)

    monkeypatch.setattr(copies.made, "exception", waits)
    assert Dragging(session).ready(copies) == []
    assert seen == [None, Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None


def test_copies_are_made_once_until_a_piece_changes(page, session, tmp_path):
    folders = lambda: list(tmp_path.glob("socialroi-out-*"))  # noqa: E731  # asked three times
    first = [url.toLocalFile() for url in dragged(page, 1).urls()]
    assert [url.toLocalFile() for url in dragged(page, 1).urls()] == first
    assert len(folders()) == 1
    edit_record(session.workspace, entity="ugc_item", row_id=1, changes={"title": "Renamed"})
    (again,) = dragged(page, 1).urls()
    assert Path(again.toLocalFile()).name == "Renamed.jpg"
    assert len(folders()) == 2


def test_copies_that_a_crash_left_go_at_the_next_start(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ours = folder_to_hand_out()
    left = tmp_path / "socialroi-out-left"
    (left / "pieces").mkdir(parents=True)
    (left / "pieces" / "a.jpg").write_bytes(b"x")
    forget_left_copies()
    assert ours.is_dir()
    assert not left.exists()


def test_what_may_not_be_used_for_anything_is_said(page, said):
    dragged(page, 1)
    assert said == []
    dragged(page, 1, 2, 3)
    assert said == ["2 of the dragged pieces may not be used for anything yet; ask their makers."]


def test_a_piece_that_cannot_be_copied_stays_and_the_reason_is_said(page, session, said, tmp_path):
    edit_record(session.workspace, entity="ugc_item", row_id=3, changes={"caption": None})
    data = dragged(page, 1, 3)
    assert len(data.urls()) == 1
    assert said[-1].startswith("“Said” stayed here: There is neither a file nor a text of it")


def test_too_many_are_exported_instead(session, said):
    assert Dragging(session).out(range(1, MOST + 2)) is None
    assert said == ["More than 50 pieces are not dragged out; export them instead."]


def test_nothing_of_the_app_takes_what_is_dragged_out_of_it(page, tmp_path):
    data = dragged(page, 1)
    assert data.hasFormat(OWN)
    assert dropped_files(data) == []
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_files_of_others_are_dropped_as_ever(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg")), QUrl("https://example.com/b.jpg")])
    assert dropped_files(data) == [tmp_path / "a.jpg"]


def test_copies_go_when_the_app_ends(page, tmp_path, monkeypatch):
    ends = []
    monkeypatch.setattr(atexit, "register", lambda call, *given, **named: ends.append((call, given, named)))
    assert len(dragged(page, 1).urls()) == 1
    for call, given, named in ends:
        call(*given, **named)
    assert copies(tmp_path) == []
