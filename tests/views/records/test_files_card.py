"""Files of a record in its panel: kept by a drop, opened as copies, saved, removed and brought back."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from picture_files import picture, put_picture
from socialroi_desktop.domain.records import Attachment, Cost
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.files import BOX, FilesTable
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.records.files_card import FilesCard


@pytest.fixture
def card(session, qtbot):
    shown = []
    made = FilesCard(session, reading.get(session.workspace, Cost, 1), editable=True, opener=shown.append)
    qtbot.addWidget(made)
    made.shown = shown
    made.resize(360, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def drop(card, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    card.dropEvent(event)


def contract(tmp_path, name="contract.pdf", body=b"%PDF-1.7 signed"):
    path = tmp_path / name
    path.write_bytes(body)
    return path


def told(card):
    return [card.table.index(row, 0).data() for row in range(card.table.rowCount())]


def test_a_dropped_file_is_kept_opened_as_a_copy_and_removed_with_undo(card, session, tmp_path):
    assert card.empty.isVisible()
    drop(card, contract(tmp_path))
    assert told(card) == ["contract.pdf"]
    assert card.table.index(0, 0).data(Role.SUBTEXT).startswith("PDF document · 15 bytes · ")
    assert not card.empty.isVisible()
    assert session.last_change() == "Keep a file: contract.pdf"
    card.view.setCurrentIndex(card.table.index(0, 0))
    card.open_action.trigger()
    (copy,) = card.shown
    assert copy.name == "contract.pdf"
    assert copy.read_bytes() == b"%PDF-1.7 signed"
    card.remove_action.trigger()
    assert told(card) == []
    session.undo()
    assert told(card) == ["contract.pdf"]
    assert card.view.isVisible()


def test_a_picture_stands_before_the_name_of_what_has_one(card, session, tmp_path):
    drop(card, put_picture(tmp_path / "shelf.png", picture(color="#cc2222")), contract(tmp_path))
    shelf, paper = (card.table.index(row, 0) for row in (0, 1))
    assert shelf.data(Role.IMAGE).size() == BOX
    assert paper.data(Role.IMAGE) is None
    box = card.view.visualRect(shelf)
    shot = card.view.viewport().grab().toImage()
    assert shot.pixelColor(box.left() + 20, box.center().y()).name() == "#cc2222"
    assert shot.pixelColor(box.left() + 20, card.view.visualRect(paper).center().y()).name() != "#cc2222"


def test_what_is_refused_is_said_in_the_card(card, tmp_path):
    drop(card, tmp_path)
    assert card.wrong.isVisible()
    assert "is a folder" in card.wrong.text()
    drop(card, contract(tmp_path, "run.pdf", b"MZ program"))
    assert not card.wrong.isVisible()
    card.view.setCurrentIndex(card.table.index(0, 0))
    card.open_action.trigger()
    assert "is not opened from here" in card.wrong.text()
    assert card.shown == []


def test_a_file_that_is_missing_says_so_in_its_row(card, session, tmp_path):
    drop(card, contract(tmp_path))
    Media(session.workspace.path).folder.rename(tmp_path / "elsewhere")
    card.table.read_anew()
    row = card.table.index(0, 0)
    assert row.data(Role.SUBTEXT) == f"Its file is missing from {session.workspace.path.stem}.media"
    assert row.data(Role.TONE) == Tone.BAD


def test_a_copy_is_saved_and_files_follow_their_own_record_alone(card, session, tmp_path, qtmodeltester):
    drop(card, contract(tmp_path))
    card.table.copies.save(reading.listing(session.workspace, Attachment)[0].id, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.7 signed"
    other = FilesTable(session, reading.get(session.workspace, Cost, 2))
    assert other.rowCount() == 0
    qtmodeltester.check(card.table)


def test_a_reader_sees_files_and_changes_none(session, qtbot):
    made = FilesCard(session, reading.get(session.workspace, Cost, 1), editable=False)
    qtbot.addWidget(made)
    assert made.isHidden()
    assert not made.acceptDrops()
    assert not made.remove_action.isEnabled()
