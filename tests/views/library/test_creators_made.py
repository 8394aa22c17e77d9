"""A creator nobody knows yet is made in one step: from a link that is pasted, and where pieces are edited together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from socialroi_desktop.domain.library.addresses import TextLink, creator_in, links_in_text, named_in
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.operations.records.editing import edit_record
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


@pytest.mark.parametrize(
    ("words", "handle"),
    [
        ("by @nobody.known", "nobody.known"),
        ("@klara_rolls: first ride!", "klara_rolls"),
        ("Thanks @klara.", "klara"),
        ("(@Klara) and again @klara", "klara"),
        ("滑板 ＠小林滑板", "小林滑板"),
        ("@klara with @bo", ""),
        ("write to klara@example.com", ""),
        ("no one @ all", ""),
    ],
)
def test_whom_the_words_beside_a_link_name(words, handle):
    assert named_in(words).casefold() == handle


@pytest.mark.parametrize(
    "pasted",
    ["by @nobody.known https://www.instagram.com/p/Zx9/", "https://www.instagram.com/p/Zx9/\n@nobody.known"],
)
def test_who_is_named_beside_a_link_is_offered_as_creator(page, session, pasted):
    page.links.add(links_in_text(pasted))
    assert page.added.makers_button.text() == "Add @nobody.known as creator"
    page.added.makers_button.click()
    assert people(session)[1:] == [("nobody.known", "nobody.known", "instagram")]
    assert makers(session) == [2]


def test_the_next_tab_leads_from_what_was_pasted_to_the_offer(page, qtbot):
    page.links.add([TextLink("https://www.tiktok.com/@klara.rolls/video/1")])
    page.activateWindow()
    grid = page.pieces.pictures.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.added.makers_button
    qtbot.keyClick(page.added.makers_button, Qt.Key.Key_Return)
    assert page.added.words.text() == "Added as creator: @klara.rolls"


def test_who_is_named_beside_a_link_and_known_is_asked_about_and_not_made_again(page, session):
    page.links.add(links_in_text("seen at @hq https://www.instagram.com/p/Zx9/"))
    assert makers(session) == [None]
    page.added.makers_button.click()
    assert (len(people(session)), makers(session)) == (1, [1])


def test_a_link_of_somebody_unknown_offers_to_make_them_in_one_step(page, session):
    page.links.add([TextLink("https://www.tiktok.com/@klara.rolls/video/1")])
    assert page.added.makers_button.text() == "Add @klara.rolls as creator"
    page.added.makers_button.click()
    assert people(session)[1:] == [("klara.rolls", "klara.rolls", "tiktok")]
    assert makers(session) == [2]
    assert page.added.words.text() == "Added as creator: @klara.rolls"
    assert not page.added.makers_button.isVisible()
    assert session.last_change() == "Add to the library (1)"
    session.undo()
    assert (len(people(session)), makers(session)) == (1, [])
    session.redo()
    assert (len(people(session)), makers(session)) == (2, [2])


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
    session.undo()
    assert [one.influencer_id for one in reading.listing(session.workspace, UgcItem)][3:] == [None, None]
    assert len(people(session)) == 1, "one undo takes back both"
    session.redo()
    assert [one.influencer_id for one in reading.listing(session.workspace, UgcItem)][3:] == [2, 2]
    assert people(session)[1:] == [("Klara", None, None)]


def test_who_was_made_and_is_not_named_in_the_end_stays_a_step_of_its_own(page, session, qtbot):
    page.pieces.pictures.grid.go_to(3, 4)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    picker = dialog.rows["influencer_id"].editor
    qtbot.keyClicks(picker, "Klara")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    form = dialog.findChild(RecordDialog)
    next(one for one in form.findChildren(QPushButton) if one.text() == "Add").click()
    picker.set_value(1)
    dialog.accept()
    session.undo()
    assert len(people(session)) == 2
    session.undo()
    assert len(people(session)) == 1


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


def form_with_creator(page, qtbot, typed, key=Qt.Key.Key_Return, **fields):
    page.add_by_hand()
    form = page.pieces.section.panel.form
    for name, text in fields.items():
        form.editor(name).setText(text)
    picker = form.editor("influencer_id")
    picker.setFocus()
    qtbot.keyClicks(picker, typed)
    qtbot.keyClick(picker, key)
    return form, picker


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_one_key_makes_a_creator_of_a_handle_with_the_channel_of_the_link(page, session, qtbot, key):
    link = "https://www.instagram.com/p/AbC123x/"
    form, picker = form_with_creator(page, qtbot, "@lena.rides", key, title="Garden skate", url=link)
    assert page.pieces.findChild(RecordDialog) is None
    assert people(session)[1:] == [("lena.rides", "lena.rides", "instagram")]
    assert picker.value == 2
    assert form.reading.problems == {}


def test_a_creator_made_in_the_form_is_one_step_with_the_piece(page, session, qtbot):
    link = "https://www.tiktok.com/@lena.rides/video/9"
    form_with_creator(page, qtbot, "@lena.rides", url=link, title="Garden skate")
    page.pieces.section.panel.save()
    assert makers(session) == [2]
    session.undo()
    assert (len(people(session)), makers(session)) == (1, [])
    assert session.next_redo() == "Add: Piece"
    session.redo()
    assert (people(session)[1:], makers(session)) == ([("lena.rides", "lena.rides", "tiktok")], [2])


def test_what_was_done_between_stays_a_step_of_its_own(page, session, qtbot):
    form_with_creator(page, qtbot, "@lena.rides", url="https://example.com/9", title="Garden skate")
    page.pieces.choosing.rate([4], 5)
    page.pieces.section.panel.save()
    session.undo()
    assert (len(people(session)), makers(session)) == (2, [])
    assert session.last_change().startswith("Rate 5")


def test_who_is_named_and_told_no_handle_is_asked_for_in_the_form(page, qtbot):
    form_with_creator(page, qtbot, "Lena Rides", title="Garden skate")
    form = page.pieces.findChild(RecordDialog).findChild(RecordForm)
    assert form.editor("name").text() == "Lena Rides"
    assert form.editor("handle").text() == ""


def test_one_key_makes_a_creator_of_a_handle_where_pieces_are_edited_together(page, session, qtbot):
    link = "https://www.tiktok.com/t/ZT9/"
    session.perform("x", lambda w, _p: edit_record(w, entity="ugc_item", row_id=4, changes={"url": link}))
    page.pieces.pictures.grid.go_to(3, 4)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    picker = dialog.rows["influencer_id"].editor
    qtbot.keyClicks(picker, "@klara.rolls")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert dialog.findChild(RecordDialog) is None
    dialog.accept()
    assert people(session)[1:] == [("klara.rolls", "klara.rolls", "tiktok")]
    session.undo()
    assert len(people(session)) == 1
