"""The window that erases a person: nothing goes before the red button, and the receipt can be kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from pages import page_of
from socialroi_desktop.domain.records import (
    Deal,
    Deliverable,
    Influencer,
    Post,
    StandingConsent,
    UgcItem,
    Usage,
)
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.queries.library.results import results_of_used
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.outreach import TAB
from socialroi_desktop.views.outreach.erase_dialog import EraseDialog, erase_dialog
from workspaces import put_orders


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
    assert "Will be deleted: the person" in dialog.counts.text()
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
    assert dialog.problem.text() == "The receipt is saved as “receipt.txt”."
    assert dialog.focusWidget() is dialog.cancel_button
    assert dialog.counts.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_question_names_the_person_and_every_place_that_shows_their_pieces(session, people, qtbot):
    add_record(session.workspace, record=UgcItem(title="Ride", influencer_id=1))
    add_record(
        session.workspace,
        record=Usage(ugc_item_id=1, where="email", what="Spring letter", from_on="2026-04-26"),
    )
    consent = StandingConsent(influencer_id=1, use="email", state="granted")
    add_record(session.workspace, record=consent)
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Everything of Zq Juniper goes" in dialog.words.text()
    place = "Take down yourself: “Ride”, E-mail · Spring letter · since 26 Apr 2026"
    assert place in dialog.counts.text()
    assert "Right that goes with the person: “Ride”, E-mail" in dialog.counts.text()
    dialog.pieces.findChildren(QPushButton)[1].click()
    assert place in dialog.counts.text()
    dialog.erase_button.click()
    assert place in dialog.counts.text()
    assert "delete their copies there yourself" in dialog.words.text()


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
    assert len(refused) == 2
    assert all("press their card or row, then erase again" in sentence for sentence in refused)
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


def test_enter_in_the_receipt_closes_it_and_asks_for_nothing_again(session, people, qtbot):
    add_record(session.workspace, record=UgcItem(title="Ride", influencer_id=1))
    dialog = EraseDialog(session, 1)
    dialog.show()
    dialog.erase_button.setFocus()
    qtbot.keyClick(dialog.erase_button, Qt.Key.Key_Return)
    assert people() == ["Bo Fir"]
    receipt = dialog.counts.text()
    assert "Deleted: the person" in receipt
    dialog.pieces.current_changed.emit("delete")
    assert dialog.counts.text() == receipt
    assert dialog.problem.isHidden()
    assert dialog.save_button.text() == "Save receipt…"
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_the_page_of_somebody_erased_promises_no_way_back(session, people, qtbot):
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.open_person(1)
    page.person.erase()
    (dialog,) = page.person.findChildren(EraseDialog)
    dialog.erase_button.click()
    assert "erased for good" in page.person.errors.message
    assert "Ctrl+Z" not in page.person.errors.message
    dialog.reject()
    page.open_person(2)
    delete_records(session.workspace, entity="influencer", ids=[2])
    page.person.model.read_anew()
    assert "Ctrl+Z" in page.person.errors.message


def test_orders_that_lead_to_their_pieces_by_their_deal_alone_are_counted(session, people, qtbot):
    workspace = session.workspace
    add_record(workspace, record=UgcItem(title="Ride", influencer_id=1))
    add_record(
        workspace,
        record=Post(
            channel="instagram",
            title="Ride",
            state="published",
            external_id="P-10001",
            published_at="2026-09-01T10:00:00Z",
        ),
    )
    post = reading.listing(workspace, Post)[-1].id
    add_record(workspace, record=Usage(ugc_item_id=1, where="post", post_id=post))
    add_record(workspace, record=Deal(influencer_id=1, purpose="Autumn", code="ZQ10"))
    deal = reading.listing(workspace, Deal)[-1].id
    add_record(workspace, record=Deliverable(deal_id=deal, what="post", post_id=post))
    put_orders(
        workspace, [{"ordered_at": f"2026-09-0{day}T10:00:00Z", "discount_code": "ZQ10"} for day in (2, 3)]
    )
    dialog = EraseDialog(session, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "2 orders can no longer be laid to these pieces" in dialog.counts.text()
    dialog.pieces.findChildren(QPushButton)[1].click()
    assert "can no longer be laid" not in dialog.counts.text()
    dialog.pieces.findChildren(QPushButton)[0].click()
    dialog.erase_button.click()
    assert "2 orders can no longer be laid to these pieces" in dialog.counts.text()
    assert results_of_used(workspace, session.today)[0].came == ()
