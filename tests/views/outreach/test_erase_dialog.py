"""The window that erases a person: nothing goes before the red button, and the receipt can be kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from pages import page_of
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.outreach import TAB
from socialroi_desktop.views.outreach.erase_dialog import EraseDialog, erase_dialog


@pytest.fixture
def people(session):
    for name in ("Zq Juniper", "Bo Fir"):
        add_record(session.workspace, record=Influencer(name=name, handle=name.split()[0].lower()))
    return lambda: [one.name for one in reading.listing(session.workspace, Influencer)]


def test_only_the_red_button_erases_and_the_receipt_is_saved(session, people, qtbot, tmp_path, monkeypatch):
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Will be deleted: " in dialog.counts.text()
    assert "Influencers: 1" in dialog.counts.text()
    assert dialog.cancel_button.isDefault()
    assert not dialog.erase_button.isDefault()
    with qtbot.waitSignal(dialog.erased):
        qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    assert people() == ["Bo Fir"]
    assert "Zq" not in dialog.windowTitle() + dialog.counts.text() + dialog.words.text()
    assert dialog.erase_button.isHidden()
    path = tmp_path / "receipt.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "Deleted: " in path.read_text("utf-8")
    assert dialog.problem.isHidden()


def test_enter_leaves_everybody_where_they_are(session, people, qtbot):
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert people() == ["Zq Juniper", "Bo Fir"]


def test_somebody_who_is_gone_is_said_and_nothing_can_be_pressed(session, qtbot):
    dialog = EraseDialog(session, 7)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "deleted meanwhile" in dialog.problem.text()
    assert not dialog.erase_button.isEnabled()


def test_pieces_whose_bytes_are_away_can_be_kept_and_not_deleted(session, people, qtbot, tmp_path):
    (tmp_path / "ride").write_bytes(b"ride")
    media = Media(session.workspace.path)
    sha256 = media.take_in(tmp_path / "ride").sha256
    add_record(session.workspace, record=UgcItem(title="Ride", influencer_id=1, sha256=sha256))
    media.folder.rename(media.folder.with_name("elsewhere"))
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    keep, delete = dialog.pieces.findChildren(QPushButton)
    delete.click()
    assert "is not beside the workspace" in dialog.problem.text()
    assert not dialog.erase_button.isEnabled()
    keep.click()
    assert dialog.problem.isHidden()
    assert dialog.erase_button.isEnabled()
    assert people() == ["Zq Juniper", "Bo Fir"]


def test_the_table_of_people_offers_it_for_the_one_who_is_chosen(session, people, qtbot):
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.everybody.people.show_board(shown=False)
    section = page.everybody.people.section
    (action,) = (one for one in section.extra_actions if "Erase" in one.text())
    refused = []
    section.refused.connect(refused.append)
    action.trigger()
    section.view.selectAll()
    action.trigger()
    assert refused == ["Choose the one person who is to be erased."] * 2
    section.show_row(2)
    action.trigger()
    (dialog,) = page.findChildren(EraseDialog)
    assert "Bo Fir" in dialog.windowTitle()
    dialog.reject()


def test_it_opens_from_anywhere(session, people, qtbot):
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    dialog = erase_dialog(page, session, 1)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize(("delete", "left"), [(False, ["Ride", "Others"]), (True, ["Others"])])
def test_what_becomes_of_their_pieces_is_asked_and_done(session, people, qtbot, delete, left):
    for title, creator in (("Ride", 1), ("Others", 2)):
        add_record(session.workspace, record=UgcItem(title=title, influencer_id=creator))
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pieces.isVisible()
    keep, drop = dialog.pieces.findChildren(QPushButton)
    assert keep.isChecked()
    assert "stay without a name, a source and a proof: 1" in dialog.counts.text()
    if delete:
        qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
        assert "go with their pictures and films: 1" in dialog.counts.text()
    with qtbot.waitSignal(dialog.erased):
        qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    assert [one.title for one in reading.listing(session.workspace, UgcItem)] == left
    assert dialog.pieces.isHidden()


def test_whoever_made_nothing_is_not_asked_about_pieces(session, people, qtbot):
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.erase_button.isEnabled()
    assert dialog.pieces.isHidden()
