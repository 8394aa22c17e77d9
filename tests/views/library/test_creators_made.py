"""A creator nobody knows yet is made in one step: from a link that is pasted, and where pieces are edited together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from socialroi_desktop.domain.library.addresses import TextLink, creator_in
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.library.together_dialog import TogetherDialog
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.records.record_dialog import RecordDialog


def people(session):
    return [(one.name, one.handle, one.channel) for one in reading.listing(session.workspace, Influencer)]


def makers(session):
    return [one.influencer_id for one in reading.listing(session.workspace, UgcItem)][5:]


@pytest.mark.parametrize(
    ("address", "handle"),
    [
        ("https://www.tiktok.com/@klara.rolls/video/1", "klara.rolls"),
        ("https://instagram.com/klara/reel/abc", "klara"),
        ("https://www.instagram.com/stories/klara/3104", "klara"),
        ("https://www.instagram.com/p/CxYz", ""),
        ("https://www.youtube.com/shorts/abc", ""),
        ("https://www.youtube.com/@klara/shorts", "klara"),
        ("https://example.com/blog/9", ""),
        ("https://notinstagram.com/klara", ""),
    ],
)
def test_whose_a_link_is_for_sure(address, handle):
    assert creator_in(address) == handle


def test_a_link_of_somebody_unknown_offers_to_make_them_in_one_step(page, session):
    page.links.add([TextLink("https://www.tiktok.com/@klara.rolls/video/1")])
    assert page.added.makers_button.text() == "Add @klara.rolls as creator"
    page.added.makers_button.click()
    assert people(session)[1:] == [("klara.rolls", "klara.rolls", "tiktok")]
    assert makers(session) == [2]
    assert page.added.words.text() == "Added as creator: @klara.rolls"
    assert not page.added.makers_button.isVisible()
    session.undo()
    assert (len(people(session)), makers(session)) == (1, [None])


def test_several_links_of_several_people_are_given_theirs_at_once(page, session):
    page.links.add(
        [
            TextLink("https://www.instagram.com/klara/p/1"),
            TextLink("https://www.instagram.com/klara/p/2"),
            TextLink("https://www.tiktok.com/@bo/video/2"),
            TextLink("https://www.instagram.com/hq/p/3"),
        ]
    )
    page.added.makers_button.click()
    assert [handle for _name, handle, _channel in people(session)] == ["hq", "klara", "bo"]
    assert makers(session) == [2, 2, 3, 1]


def test_a_link_of_somebody_known_asks_nothing(page, session):
    page.links.add([TextLink("https://instagram.com/hq/reel/abc")])
    assert makers(session) == [1]
    assert page.added.isHidden() or not page.added.makers_button.isVisible()


def test_a_creator_is_made_where_pieces_are_edited_together(page, session, qtbot):
    page.pieces.pictures.grid.go_to(3, 4)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    picker = dialog.rows["influencer_id"].editor
    qtbot.keyClicks(picker, "Klara")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    form = dialog.findChild(RecordDialog)
    assert form.findChild(RecordForm).editor("name").text() == "Klara"
    next(one for one in form.findChildren(QPushButton) if one.text() == "Add").click()
    assert picker.text() == "Klara"
    dialog.accept()
    assert [one.influencer_id for one in reading.listing(session.workspace, UgcItem)] == [None, 1, None, 2, 2]


def test_what_is_wrong_has_its_place_where_pieces_are_edited_together(page, qtbot):
    page.pieces.pictures.grid.go_to(3, 4)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    dialog.rows["rating"].editor.setText("9")
    for name in ("influencer_id", "product_id", "campaign_id"):
        dialog.rows[name].editor.set_words("Nobody of this name is anywhere")
    dialog.accept()
    QApplication.processEvents()
    lacking = {
        name: (row.height(), row.heightForWidth(row.width()))
        for name, row in dialog.rows.items()
        if row.height() < row.heightForWidth(row.width())
    }
    assert lacking == {}
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())
    dialog.reject()
