"""All about a piece in its panel: who made it, rights asked for and answered there, and taken down where they end."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from asking import add
from picture_files import picture, put_picture
from socialroi_desktop.domain.records import (
    Attachment,
    Contact,
    Deal,
    DealRight,
    Product,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.library.answer_dialog import AnswerDialog
from socialroi_desktop.views.library.ask_dialog import AskDialog
from socialroi_desktop.views.library.piece_head import PieceHead
from socialroi_desktop.views.library.together_dialog import TogetherDialog
from socialroi_desktop.views.library.withdraw_dialog import WithdrawDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog


def head_of(page, row):
    page.pieces.pictures.grid.go_to(row)
    return page.pieces.section.panel.findChildren(PieceHead)[-1]


def link(head, name):
    """Return a link that stands there now, by what it is about."""
    return [each for each in head.findChildren(QPushButton, name) if not each.isHidden()][-1]


def press(head, name):
    shown = link(head, name)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)


def opened(page, kind):
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def rights(session, item):
    return reading.referring(session.workspace, UsageRight, "ugc_item_id", item)


def write(session, change):
    session.perform("x", lambda workspace, _progress: change(workspace))


def steps(head):
    return {use: step.words for use, step in head.rights.steps.items()}


@pytest.mark.row("S1-5")
def test_each_use_says_what_to_do_next(page, session):
    assert steps(head_of(page, 0)) == {
        "repost": "Withdraw…", "ads": "Withdraw…", "website": "Ask…", "shop": "Ask…", "email": "Ask…",
        "print": "Ask…",
    }  # fmt: skip
    assert steps(head_of(page, 1))["ads"] == "Answer…"
    assert steps(head_of(page, 2))["ads"] == "Renew…"
    head = head_of(page, 3)
    assert steps(head)["repost"] == "Ask again…"
    assert link(head, "step repost").accessibleName() == "Ask for Repost"


def test_a_piece_without_a_file_shows_its_text_in_place_of_a_picture(page):
    head = head_of(page, 4)
    assert (head.picture.isHidden(), head.text.text()) == (True, "Two weeks of curbs.")
    assert head_of(page, 3).text.isHidden()


def test_of_keys_pressed_in_a_row_only_the_last_piece_is_told_of(page, qtbot):
    head, panel, grid = head_of(page, 0), page.pieces.section.panel, page.pieces.pictures.grid
    told, show = [], panel.show_record
    panel.show_record = lambda record, *args, **how: (told.append(record.id), show(record, *args, **how))
    grid.setFocus()
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert page.pieces.chosen_ids() == [4]
    assert told == []
    qtbot.waitUntil(lambda: told == [4])
    assert (head.title.text(), panel.content.record.id) == (grid.tile(3).data(), 4)
    assert head is panel.content.about
    assert [place.part for place in panel.content.parts if place.isVisible()] == [UsageRight, Usage]


@pytest.mark.row("S1-5")
def test_several_uses_are_asked_for_copied_and_logged_in_one_step(page, session):
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    assert dialog.uses.ticked == ("website",)
    dialog.uses.boxes["shop"].click()
    assert dialog.channel.currentData() == "instagram"
    # The piece is Polish and nothing tells another language of its maker.
    assert "@hq" in dialog.text.toPlainText()
    dialog.text.appendPlainText("PS: thank you!")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert steps(head_of(page, 1))["website"] == "Answer…"
    asked = {right.use: right for right in rights(session, 2)}
    assert {use: right.state for use, right in asked.items()} == {
        "ads": "asked", "website": "asked", "shop": "asked",
    }  # fmt: skip
    wording = asked["website"].wording
    assert wording.endswith("PS: thank you!")
    assert QGuiApplication.clipboard().text().strip() == wording
    assert (asked["shop"].channel, asked["shop"].asked_on) == ("instagram", "2026-09-20")
    (touch,) = reading.listing(session.workspace, Contact)
    assert touch.what == wording
    session.undo()
    assert [right.use for right in rights(session, 2)] == ["ads"]
    assert reading.listing(session.workspace, Contact) == []


@pytest.mark.row("S1-5")
def test_several_pieces_of_one_creator_are_asked_for_in_one_message(page, session):
    write(session, lambda w: edit_record(w, entity="ugc_item", row_id=4, changes={"influencer_id": 1}))
    grid = page.pieces.pictures.grid
    grid.setFocus()
    grid.go_to(1, 2)
    QTest.keyClick(grid, Qt.Key.Key_A)
    assert page.errors.message == (
        "These pieces are of several creators, and each is asked in a letter of their own: choose the pieces of one, in the "
        "search by creator:@hq, and ask for them; then those of the next."
    )
    grid.go_to(1, 3)
    QTest.keyClick(grid, Qt.Key.Key_A)
    dialog = opened(page, AskDialog)
    text = dialog.text.toPlainText()
    assert "Twoje prace: „Buty — świetna jakość” i „Kickflip”" in text
    assert "Czy możemy je pokazać" in text
    dialog.accept()
    asked = [
        (right.ugc_item_id, right.use, right.state)
        for right in reading.listing(session.workspace, UsageRight)
    ]
    assert asked[-2:] == [(2, "repost", "asked"), (4, "repost", "asked")]
    assert len(reading.listing(session.workspace, Contact)) == 1
    session.undo()
    assert len(reading.listing(session.workspace, UsageRight)) == 5


def test_how_long_and_where_it_is_asked_for_stand_in_the_text_and_an_unknown_creator_is_said(page, session):
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    assert dialog.warned.isHidden()
    dialog.until.setText("2026-12-31")
    dialog.territory.setText("Poland")
    text = dialog.text.toPlainText()
    assert "(" in text
    assert "2026" in text
    dialog.until.setText("2026-09-01")
    dialog.accept()
    assert "is over" in dialog.said.text()
    dialog.until.setText("nonsense")
    dialog.accept()
    assert "That is no day" in dialog.said.text()
    dialog.reject()
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="ugc_item", row_id=2, changes={"influencer_id": None})
    )
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    assert "Nobody stands as the creator" in dialog.warned.text()


def test_the_text_varies_follows_its_language_and_is_kept_once_edited(page, session):
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    first = dialog.text.toPlainText()
    dialog.accept()
    press(head_of(page, 1), "step shop")
    dialog = opened(page, AskDialog)
    second = dialog.text.toPlainText()
    assert first.split("@hq")[0] != second.split("@hq")[0]
    dialog.language.setCurrentIndex(dialog.language.findData("vi"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    assert dialog.text.toPlainText() not in (first, second)
    dialog.text.setPlainText("May we?")
    dialog.uses.boxes["print"].click()
    assert dialog.text.toPlainText() == "May we?"
    dialog.anew.click()
    assert dialog.text.toPlainText() != "May we?"


def test_nothing_is_asked_without_a_use_or_a_text(page, session):
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    dialog.uses.boxes["website"].click()
    dialog.accept()
    assert dialog.said.text() == "Tick at least one use."
    dialog.uses.boxes["website"].click()
    dialog.text.setPlainText(" ")
    dialog.accept()
    assert dialog.said.text() == "The text is empty; write what you ask."
    dialog.text.setPlainText("Hello from ⟦shop_name⟧")
    assert dialog.said.text() == "Still missing: Shop name"
    dialog.accept()
    assert dialog.isVisible()
    assert [right.use for right in rights(session, 2)] == ["ads"]
    dialog.done(0)


@pytest.mark.row("S1-5")
def test_an_answer_with_its_limits_and_its_proof_is_one_change(page, session, tmp_path):
    proof = put_picture(tmp_path / "answer.png", picture(color="#22cc22")) or tmp_path / "answer.png"
    press(head_of(page, 1), "step ads")
    dialog = opened(page, AnswerDialog)
    assert dialog.uses.ticked == ("ads",)
    assert dialog.credit.text() == "@hq"
    dialog.until.setText("2026-12-31")
    dialog.territory.setText("Poland, DE")
    dialog.text.setPlainText("Jasne!")
    dialog.attach(proof)
    dialog.accept()
    (right,) = rights(session, 2)
    assert (right.state, right.ends_on, right.territory, right.credit, right.answer, right.answered_on) == (
        "granted", "2026-12-31", "PL, DE", "@hq", "Jasne!", "2026-09-20",
    )  # fmt: skip
    (file,) = reading.listing(session.workspace, Attachment)
    assert (file.record_kind, file.record_id, file.name) == ("usage_right", right.id, "answer.png")
    head = head_of(page, 1)
    assert next((use.tag, use.more) for use in head.uses if use.use == "ads") == (
        ("granted", Tone.GOOD),
        "until 31 Dec · PL, DE only",
    )
    assert link(head, f"proof {file.id}").accessibleName() == "Proof: answer.png"
    session.undo()
    assert rights(session, 2)[0].state == "asked"
    assert reading.listing(session.workspace, Attachment) == []


def test_an_answer_that_cannot_be_read_is_said(page, session):
    press(head_of(page, 1), "step ads")
    dialog = opened(page, AnswerDialog)
    dialog.until.setText("soon")
    dialog.accept()
    assert dialog.limits["until"].problem.startswith("That is no day")
    dialog.until.setText("2026-09-19")
    dialog.accept()
    assert dialog.said.text().startswith("That day is over")
    dialog.until.setText("")
    dialog.territory.setText("Narnia")
    dialog.accept()
    assert "Narnia" in dialog.said.text()
    dialog.territory.setText("")
    dialog.state.setCurrentIndex(dialog.state.findData("declined"))
    assert dialog.limits["until"].isHidden()
    dialog.accept()
    assert rights(session, 2)[0].state == "declined"


def test_what_is_said_of_a_field_goes_once_it_is_mended(page, session):
    press(head_of(page, 1), "step ads")
    dialog = opened(page, AnswerDialog)
    dialog.until.setText("soon")
    dialog.accept()
    assert dialog.limits["until"].problem
    dialog.until.setText("2026-12-31")
    assert dialog.limits["until"].problem == ""
    dialog.territory.setText("Germny and Poland")
    dialog.accept()
    assert "“Germny” is no country" in dialog.said.text()
    dialog.territory.setText("Germany and Poland")
    assert dialog.said.text() == ""
    dialog.accept()
    assert next(right for right in rights(session, 2) if right.use == "ads").territory == "DE, PL"
    press(head_of(page, 0), "step repost")
    dialog = opened(page, WithdrawDialog)
    dialog.starts.setText("soon")
    dialog.accept()
    assert dialog.day_row.problem
    dialog.starts.setText("2026-12-31")
    assert dialog.day_row.problem == ""


def test_the_window_of_an_answer_stays_as_high_as_it_was_whatever_it_says(page, session, qtbot):
    press(head_of(page, 1), "step ads")
    dialog = opened(page, AnswerDialog)
    qtbot.waitExposed(dialog)
    height = dialog.height()

    def is_calm():
        QApplication.processEvents()
        return dialog.height() == height and dialog.text.height() >= 30

    dialog.until.setText("soon")
    dialog.accept()
    assert dialog.limits["until"].problem
    assert is_calm()
    dialog.until.setText("2026-09-19")
    dialog.accept()
    assert dialog.said.isVisible()
    assert is_calm()
    place = dialog.text.mapTo(dialog, QPoint(0, 0))
    dialog.state.setCurrentIndex(dialog.state.findData("declined"))
    assert is_calm()
    assert dialog.text.mapTo(dialog, QPoint(0, 0)) == place
    dialog.done(0)


@pytest.mark.row("S1-5")
def test_what_was_asked_with_limits_is_answered_with_them(page, session):
    press(head_of(page, 1), "step website")
    dialog = opened(page, AskDialog)
    dialog.until.setText("2026-12-31")
    dialog.territory.setText("Poland, Germny")
    dialog.accept()
    assert "did you mean “Germany”" in dialog.said.text()
    assert [right.use for right in rights(session, 2)] == ["ads"]
    dialog.territory.setText("Poland, Germany")
    dialog.accept()
    asked = next(right for right in rights(session, 2) if right.use == "website")
    assert (asked.state, asked.ends_on, asked.territory) == ("asked", "2026-12-31", "PL, DE")
    press(head_of(page, 1), "step website")
    dialog = opened(page, AnswerDialog)
    assert (dialog.until.day(), dialog.territory.text()) == (date(2026, 12, 31), "PL, DE")
    assert not dialog.is_edited
    assert dialog.uses.ticked == ("website",)
    # What was asked for without these limits is not answered with them by a tick.
    dialog.uses.boxes["ads"].click()
    dialog.accept()
    assert "with these limits" in dialog.said.text()
    dialog.uses.boxes["ads"].click()
    dialog.accept()
    found = {right.use: right for right in rights(session, 2)}
    assert (found["website"].state, found["website"].ends_on, found["website"].territory) == (
        "granted", "2026-12-31", "PL, DE",
    )  # fmt: skip
    assert found["ads"].state == "asked"


@pytest.mark.row("S1-5")
def test_what_is_withdrawn_is_flagged_where_it_is_used_and_taken_down_there(page, session):
    head = head_of(page, 0)
    assert [each.tag for each in head.used] == [None]
    press(head, "step repost")
    dialog = opened(page, WithdrawDialog)
    assert dialog.uses.ticked == ("repost",)
    assert "Post · Autumn" in dialog.places.text()
    dialog.uses.boxes["repost"].click()
    dialog.accept()
    assert dialog.said.text() == "Tick what was withdrawn."
    dialog.uses.boxes["repost"].click()
    dialog.accept()
    head = head_of(page, 0)
    assert [each.tag for each in head.used] == [("right withdrawn", Tone.BAD)]
    assert link(head, "down 1").accessibleName() == "Take down: Post · Autumn · since 2 Sep"
    press(head, "down 1")
    assert reading.get(session.workspace, Usage, 1).taken_down_on == "2026-09-20"
    # The keyboard stays with the places.
    assert head.places.isAncestorOf(page.window().focusWidget())
    assert [each.label for each in head.used] == ["Post · Autumn · taken down 20 Sep"]
    session.undo()
    assert reading.get(session.workspace, Usage, 1).taken_down_on is None


@pytest.mark.row("S1-5")
def test_what_is_withdrawn_for_a_day_ahead_holds_until_the_day_before(page, session):
    press(head_of(page, 0), "step repost")
    dialog = opened(page, WithdrawDialog)
    assert dialog.starts.day() == session.today
    assert dialog.focusWidget() is dialog.starts
    said = []
    session.said.connect(lambda words, _undoable: said.append(words))
    dialog.starts.setText("soon")
    dialog.accept()
    assert dialog.day_row.problem.startswith("That is no day")
    dialog.starts.setText("2026-10-01")
    assert dialog.is_edited
    dialog.accept()
    assert said == ["Withdrawn from 1 Oct 2026 on: rights to “開箱 滑板鞋”"]
    told = [(use.tag[0], use.more) for use in head_of(page, 0).uses if use.use == "repost"]
    assert told == [("granted", "until 30 Sep, withdrawn")]
    assert link(head_of(page, 0), "step repost").text() == "Withdraw…"
    press(head_of(page, 0), "step repost")
    again = [one for one in page.window().findChildren(WithdrawDialog) if one.isVisible()][-1]
    assert again.starts.day().isoformat() == "2026-10-01"
    assert not again.is_edited
    again.reject()
    session.undo()
    told = [(use.tag[0], use.more) for use in head_of(page, 0).uses if use.use == "repost"]
    assert told == [("granted", "no end")]


@pytest.mark.row("S2-37")
def test_another_place_is_written_down_in_a_few_keys(page, session):
    press(head_of(page, 1), "add")
    dialog = opened(page, RecordDialog)
    where = dialog.form.editor("where")
    where.setCurrentIndex(where.findData("home_gallery"))
    dialog.accept()
    (place,) = reading.referring(session.workspace, Usage, "ugc_item_id", 2)
    assert (place.where, place.from_on) == ("home_gallery", "2026-09-20")
    head = head_of(page, 1)
    assert [each.tag for each in head.used] == [("no right", Tone.BAD)]


def test_of_several_that_are_chosen_the_panel_says_which_it_shows(page, session):
    head = head_of(page, 0)
    assert not head.several.isVisibleTo(head)
    grid = page.pieces.pictures.grid
    grid.go_to(0, 1, 3)
    head = page.pieces.section.panel.findChildren(PieceHead)[-1]
    assert head.several.text() == "3 chosen; shown: 開箱 滑板鞋"
    head.together_button.click()
    dialog = opened(page, TogetherDialog)
    assert dialog.shortlist.currentData() is None
    dialog.shortlist.setCurrentIndex(dialog.shortlist.findData(1))
    dialog.accept()
    listed = [item.id for item in reading.listing(session.workspace, UgcItem) if item.shortlisted]
    assert listed == [1, 2, 4]
    session.undo()
    assert page.pieces.chosen_ids() == [1, 2, 4]
    head = head_of(page, 1)
    assert not head.several.isVisibleTo(head)


def test_rights_and_places_stand_once_and_their_tables_behind_a_link(page):
    head_of(page, 0)
    details = page.pieces.section.panel.content
    rights, places, *others = [place for place in details.parts if place.part in (UsageRight, Usage)]
    assert others == []
    for place, words in ((rights, "Rights as a table…"), (places, "Where used as a table…")):
        assert (place.card, place.unfold_button.text()) == (None, words)
    rights.unfold_button.click()
    assert rights.card.isVisibleTo(details)
    assert not rights.unfold_button.isVisibleTo(details)
    page.show_part("usage", 1)
    assert places.card.isVisibleTo(details)
    # A table that shows all its rows leaves the wheel to the panel it stands in.
    view = places.card.view
    down = QWheelEvent(
        QPointF(5, 5), QPointF(view.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(down)
    assert not down.isAccepted()


def test_what_a_piece_names_leads_there(page, session, qtbot):
    add(session.workspace, Product(name="Deck", line="Skate"))
    write(session, lambda w: add_record(w, record=StandingConsent(influencer_id=1, use="repost")))
    write(session, lambda w: edit_record(w, entity="ugc_item", row_id=2, changes={"product_id": 1}))
    went = []
    page.pieces.section.record_opened.connect(lambda entity, row_id: went.append((entity, row_id)))
    head = head_of(page, 1)
    assert link(head, "fact 0").accessibleName() == "Hanna Q. · @hq"
    assert link(head, "fact 1").accessibleName() == "Deck · Skate"
    ground = link(head, "ground ('influencer', 1)")
    assert ground.accessibleName() == "Repost: standing consent of Hanna Q."
    for name in ("fact 0", "fact 1", "ground ('influencer', 1)"):
        press(head, name)
    qtbot.waitUntil(lambda: len(went) == 3)
    assert went == [("influencer", 1), ("product", 1), ("influencer", 1)]


@pytest.mark.row("S1-5")
def test_what_was_given_is_said_and_travels_with_the_credit(page, session):
    workspace = session.workspace
    add(
        workspace,
        Deal(influencer_id=1, purpose="Reel", state="agreed", terms="product", disclosure="#gifted"),
    )
    add(workspace, DealRight(deal_id=1, use="ads", state="granted"))
    write(session, lambda w: add_record(w, record=UgcItem(title="Reel", influencer_id=1, deal_id=1)))
    head = head_of(page, 5)
    press(head, "copy credit")
    assert QGuiApplication.clipboard().text() == "@hq #gifted"
    assert link(head, "ground ('deal', 1)").accessibleName() == "Ads: by the deal “Reel”"
    write(session, lambda w: edit_record(w, entity="deal", row_id=1, changes={"disclosure": None}))
    assert link(head, "disclosure").text() == "Write it with the deal"


def test_only_what_may_be_changed_offers_a_change(page, session):
    head = head_of(page, 4)
    assert steps(head)
    head.rights.show_rights(
        page.pieces.standings.of(head._item),
        head.uses,
        page.pieces.deeds.about(head._item),
        (),
        editable=False,
    )
    assert steps(head) == {}


@pytest.mark.parametrize("way", list(QDialog.DialogCode))
@pytest.mark.parametrize(
    ("row", "name"),
    [(1, "step website"), (1, "step ads"), (0, "step repost"), (1, "add"), (1, "share")],
)
def test_after_a_dialog_of_the_panel_the_next_key_is_for_the_pieces(page, session, row, name, way):
    press(head_of(page, row), name)
    dialog = opened(page, QDialog)
    QDialog.done(dialog, way)
    grid = page.pieces.pictures.grid
    assert page.window().focusWidget() is grid
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_4)
    assert reading.listing(session.workspace, UgcItem)[row].rating == 4


def test_after_several_were_edited_together_from_the_panel_the_next_key_is_for_the_pieces(page, session):
    head = head_of(page, 0)
    page.pieces.section.view.go_to(0, 1)
    head.together_button.setFocus()
    head.together_button.click()
    dialog = opened(page, TogetherDialog)
    dialog.tags.line.setText("spring")
    dialog.accept()
    assert page.window().focusWidget() is page.pieces.pictures.grid
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_3)
    assert [item.rating for item in reading.listing(session.workspace, UgcItem)[:2]] == [3, 3]


def test_what_somebody_else_said_is_asked_again_and_not_answered(page, session):
    write(session, lambda w: edit_record(w, entity="usage_right", row_id=3, changes={"state": "granted"}))
    assert steps(head_of(page, 1))["ads"] == "Withdraw…"
    # Nobody knows any more who made it; what Hanna granted is opened.
    write(session, lambda w: edit_record(w, entity="ugc_item", row_id=2, changes={"influencer_id": None}))
    assert rights(session, 2)[0].state == "replied"
    assert steps(head_of(page, 1))["ads"] == "Ask again…"
    page.pieces.rights.answer()
    assert page.errors.message == "Nothing was asked for what is chosen that waits for an answer."
    write(session, lambda w: edit_record(w, entity="ugc_item", row_id=2, changes={"influencer_id": 1}))
    assert steps(head_of(page, 1))["ads"] == "Answer…"


def tab_order(head):
    """Return what Tab goes through in the panel of a piece, by object name or words."""
    found, at = [], head.picture
    while (at := at.nextInFocusChain()) is not head.picture:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            found.append(at.objectName() or getattr(at, "text", str)())
    return found


def test_tab_goes_through_the_panel_as_it_is_read_also_once_it_is_filled_anew(page, session):
    head = head_of(page, 1)
    in_order = ("step repost", "step ads", "step website", "add", "Rights as a table…", "Edit")
    assert [one for one in tab_order(head) if one in in_order] == list(in_order)
    right = next(one for one in rights(session, 2) if one.use == "ads")
    changes = {"state": "granted", "answered_on": "2026-09-19"}
    write(session, lambda w: edit_record(w, entity="usage_right", row_id=right.id, changes=changes))
    assert [one for one in tab_order(head) if one in in_order] == list(in_order)


def test_enter_presses_what_tab_leads_to_in_the_panel(page):
    head = head_of(page, 3)
    shown = link(head, "step ads")
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    opened(page, AskDialog).reject()
