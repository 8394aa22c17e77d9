"""The page of one person as it is used: walk, move, do what is next, log, settle, and take it all back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from held_jobs import HeldJobs
from pages import Noting, page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Contact, Deal, Handle, Influencer, StageChange
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import (
    add_record,
    delete_records,
    edit_record,
    edit_settings,
)
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.outreach import TAB
from socialroi_desktop.views.outreach.erase_dialog import EraseDialog
from socialroi_desktop.views.outreach.letter_dialog import LetterDialog
from socialroi_desktop.views.outreach.person_identity import IdentityCard
from socialroi_desktop.views.outreach.person_log import ContactLogCard
from socialroi_desktop.views.outreach.person_page import PersonPage
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.tag_chips import TagRow

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = (
    Influencer(name="Anna Wit", stage="track"),
    Influencer(
        name="Nadia Petit", handle="nadiaglow", channel="instagram", followers=62_100, engagement_rate=340,
        stage="negotiate", next_action="Send the counter-offer by mail", next_action_on="2026-09-20",
        introduced_by_id=1,
    ),
    Influencer(name="陈雨的护肤日记", stage="negotiate", introduced_by_id=2),
)  # fmt: skip


def touch(day, direction, way, what=None, **other):
    return Contact(
        influencer_id=2,
        happened_at=f"2026-09-{day:02d}T09:00:00Z",
        direction=direction,
        way=way,
        what=what,
        **other,
    )


@pytest.fixture
def noting():
    return Noting()


@pytest.fixture
def page(session, noting, qtbot):
    for record in (*PEOPLE, touch(9, "out", "comment", minutes=2), touch(14, "in", "email", "Asks $450")):
        add_record(session.workspace, record=record)
    made = PersonPage(session, FilterState(), noting)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_person(2)
    return made


def person(session, row_id=2):
    return reading.get(session.workspace, Influencer, row_id)


def log(session):
    return reading.listing(session.workspace, Contact)


def card(page, kind):
    return next(widget for _column, widget in page.cards if isinstance(widget, kind))


def key(page, qtbot, *pressed):
    qtbot.keyClick(QApplication.focusWidget() or page, *pressed)


def test_the_head_tells_who_it_is_and_what_is_owed(page):
    head = page.header
    assert head.name.whole_text == "Nadia Petit"
    assert head.line.whole_text == "last touch 14 Sep, theirs"
    assert head.owed.text() == "1 answer owed"
    assert head.place.text() == "1 of 2 in Negotiate"


def test_arrows_walk_the_people_of_the_stage_and_stop_at_the_ends(page, qtbot):
    key(page, qtbot, Qt.Key.Key_Down)
    assert page.header.name.whole_text == "陈雨的护肤日记"
    assert page.header.place.text() == "2 of 2 in Negotiate"
    assert not page.header.after.isEnabled()
    key(page, qtbot, Qt.Key.Key_Down)
    assert page.person_id == 3
    key(page, qtbot, Qt.Key.Key_Up)
    assert page.person_id == 2


def test_a_second_step_is_kept_while_the_first_waits(page, session, qtbot):
    edit_record(session.workspace, entity="influencer", row_id=2, changes={"stage": "letter"})
    page.show_person(2)
    session.jobs = HeldJobs()
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    assert person(session).stage == "letter"
    session.jobs.let_go()
    assert person(session).stage == "track"
    key(page, qtbot, Qt.Key.Key_Left, CTRL)
    session.jobs.let_go()
    assert person(session).stage == "negotiate"


def test_who_was_moved_is_not_counted_in_the_stage_any_more(page, session, qtbot):
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    assert page.header.place.text() == "was 1 of 2 in Negotiate"
    session.undo()
    assert page.header.place.text() == "1 of 2 in Negotiate"
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    key(page, qtbot, Qt.Key.Key_Down)
    assert page.header.place.text() == "1 of 1 in Negotiate"


def test_a_key_moves_through_the_stages_with_history_and_undo(page, session, qtbot):
    before = len(reading.listing(session.workspace, StageChange))
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    assert person(session).stage == "track"
    assert [step.standing for step in page.stages.line.steps] == ["open"] * 4 + ["done", "here", "open"]
    assert len(reading.listing(session.workspace, StageChange)) == before + 1
    key(page, qtbot, Qt.Key.Key_Left, CTRL)
    assert person(session).stage == "negotiate"
    session.undo()
    session.undo()
    assert (person(session).stage, len(reading.listing(session.workspace, StageChange))) == (
        "negotiate",
        before,
    )


def test_who_declines_is_asked_why_at_the_field_and_comes_back_where_they_stood(page, session, qtbot):
    page.stages.move_actions["declined"].trigger()
    ask = page.stages.ask
    assert QApplication.focusWidget() is ask.text
    qtbot.keyClick(ask.text, Qt.Key.Key_Return)
    assert (ask.isVisible(), person(session).stage) == (True, "negotiate")
    assert "word or two" in ask.words.text()
    qtbot.keyClicks(ask.text, "Too dear")
    qtbot.keyClick(ask.text, Qt.Key.Key_Return)
    assert (person(session).stage, person(session).stage_reason) == ("declined", "Too dear")
    assert page.stages.aside.text() == "Declined: Too dear"
    assert ask.isHidden()
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    assert person(session).stage == "negotiate"
    assert page.stages.aside.isHidden()


@pytest.mark.row("S1-12")
def test_what_is_next_is_put_off_done_and_planned_anew(page, session, qtbot):
    assert (page.stages.next.words.text(), page.stages.next.tag.text()) == (
        "Send the counter-offer by mail", "today",
    )  # fmt: skip
    key(page, qtbot, Qt.Key.Key_S)
    ask = page.stages.ask
    ask.day.setText("soon")
    qtbot.keyClick(ask.day, Qt.Key.Key_Return)
    assert "no day" in ask.words.text()
    ask.day.setText("2026-09-22")
    qtbot.keyClick(ask.day, Qt.Key.Key_Return)
    assert person(session).next_action_on == "2026-09-22"
    assert page.stages.next.tag.text() == "in 2 days"
    key(page, qtbot, Qt.Key.Key_Return, CTRL)
    assert (person(session).next_action, log(session)[-1].way) == (None, "email")
    assert page.stages.next.add.isVisible()
    key(page, qtbot, Qt.Key.Key_Return, CTRL)
    assert "Nothing is to be done next" in page.errors.message
    page.stages.next.add.click()
    ask.text.setText("Call her")
    ask.day.setText("2026-09-25")
    qtbot.keyClick(ask.text, Qt.Key.Key_Return)
    assert (person(session).next_action, person(session).next_action_on) == ("Call her", "2026-09-25")


def test_a_question_is_left_by_escape_and_escape_then_leads_back(page, session, qtbot):
    key(page, qtbot, Qt.Key.Key_S)
    with qtbot.assertNotEmitted(page.back):
        key(page, qtbot, Qt.Key.Key_Escape)
        assert page.stages.ask.isHidden()
        assert person(session).next_action_on == "2026-09-20"
        line = card(page, ContactLogCard).line
        line.setFocus()
        key(page, qtbot, Qt.Key.Key_Escape)
        assert not line.hasFocus()
    with qtbot.waitSignal(page.back):
        key(page, qtbot, Qt.Key.Key_Escape)


@pytest.mark.row("S0-27")
def test_a_touch_is_typed_or_logged_by_one_key_and_becomes_the_last_one(page, session, qtbot):
    shown = card(page, ContactLogCard)
    shown.line.setFocus()
    qtbot.keyClicks(shown.line, "they mail also Likes Letters, 5 min")
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    made = log(session)[-1]
    assert (made.direction, made.way, made.what, made.minutes) == ("in", "email", "also Likes Letters", 5)
    assert shown.line.text() == ""
    # The letters of what is typed did nothing else.
    assert len(log(session)) == 3
    page.setFocus()
    key(page, qtbot, Qt.Key.Key_L)
    assert (log(session)[-1].direction, log(session)[-1].way) == ("out", "comment")
    assert person(session).last_touch_way == "comment"
    assert shown.rows.rows[0].who == "you"
    session.undo()
    assert len(log(session)) == 3


def test_arrows_in_a_text_or_in_the_log_stay_there(page, qtbot):
    shown = card(page, ContactLogCard)
    shown.line.setFocus()
    qtbot.keyClick(shown.line, Qt.Key.Key_Down)
    assert page.person_id == 2
    shown.list.setFocus()
    shown.list.choose(2)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert (page.person_id, shown.list.chosen().contact.id) == (2, 1)


def test_what_is_owed_is_settled_or_dropped_with_a_reason_or_promised(page, session, qtbot):
    shown = card(page, ContactLogCard)
    shown.show_part("contact", 2)
    assert shown.list.chosen().right == "owed"
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_P)
    shown.ask.day.setText("2026-09-24")
    qtbot.keyClick(shown.ask.day, Qt.Key.Key_Return)
    assert (log(session)[1].promise_on, page.header.owed.text()) == ("2026-09-24", "")
    assert shown.list.chosen().right == "promised: Thu"
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_X)
    shown.ask.text.setText("She found it out herself")
    qtbot.keyClick(shown.ask.text, Qt.Key.Key_Return)
    assert (log(session)[1].settled_on, log(session)[1].settled_reason) == (
        "2026-09-20", "She found it out herself",
    )  # fmt: skip
    assert shown.list.chosen().right == "dropped"
    shown.actions_by_name["again"].trigger()
    assert log(session)[1].settled_on is None
    shown.actions_by_name["settle"].trigger()
    assert (shown.list.chosen().right, person(session).owes_since) == ("settled", None)
    shown.actions_by_name["delete"].trigger()
    assert [one.id for one in log(session)] == [1]


def test_the_log_is_as_high_as_its_rows_and_tells_the_rest_on_hover(page, session):
    shown = card(page, ContactLogCard)
    before = shown.list.height()
    add_record(session.workspace, record=touch(15, "out", "letter", "First line\n\nBody"))
    long = "要求寄送样品到上海，并询问是否可以延长使用权" * 20
    session.perform("x", lambda w, _p: add_record(w, record=touch(16, "in", "message", long)))
    assert shown.list.height() > before
    assert [row.what for row in shown.rows.rows[:2]] == [long, "First line"]
    assert "Body" in shown.rows.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    tall = [shown.list.sizeHintForRow(row) for row in (0, 1)]
    assert tall[1] < tall[0] < 2 * tall[1]


@pytest.mark.row("S1-10")
def test_the_card_shows_who_introduced_whom_and_leads_there(page, noting, qtbot):
    identity = card(page, IdentityCard)
    links = {button.text(): button for button in identity.findChildren(QPushButton)}
    links["Anna Wit"].click()
    links["陈雨的护肤日记"].click()
    assert noting.went == [("record", "influencer", 1), ("record", "influencer", 3)]


@pytest.mark.row("S1-12")
def test_people_become_other_kinds_of_partners_and_the_card_tells_when(page, session):
    identity = card(page, IdentityCard)
    for kind in ("customer", "fan", "promoter", "ambassador", "agent"):
        identity.kind_actions[kind].trigger()
        assert person(session).kind == kind
    texts = [label.whole_text for label in identity.findChildren(ElidedLabel)]
    assert texts[:2] == ["Agent", "Mid, 50k – 100k"]
    assert any("Customer" in text and "Ambassador" in text for text in texts)
    session.undo()
    assert person(session).kind == "ambassador"


def test_the_form_of_the_person_says_a_ring_at_once(page, session, qtbot):
    edit_record(session.workspace, entity="influencer", row_id=2, changes={"introduced_by_id": None})
    page.show_person(2)
    card(page, IdentityCard).edit()
    dialog = page.findChild(RecordDialog)
    dialog.form.set_field("introduced_by_id", 3)
    dialog.accept()
    assert dialog.isVisible()
    assert person(session).introduced_by_id is None
    dialog.form.set_field("introduced_by_id", 1)
    dialog.form.set_field("country", "France")
    dialog.accept()
    assert (person(session).introduced_by_id, person(session).country) == (1, "FR")


def test_an_account_is_added_by_its_form(page, session):
    card(page, IdentityCard).edit_account(None)
    dialog = page.findChild(RecordDialog)
    first = next(name for name, entry in dialog.form.entries.items() if entry in ("", Picked(None)))
    assert dialog.focusWidget() is dialog.form.editor(first)
    dialog.form.set_field("handle", "nadia.glow")
    dialog.accept()
    assert [one.handle for one in reading.listing(session.workspace, Handle)] == ["nadiaglow", "nadia.glow"]


def test_tags_and_files_stand_on_the_card_of_whoever_is_shown(page, session, tmp_path, qtbot):
    identity = card(page, IdentityCard)
    assert identity.findChild(TagRow) is None
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="influencer", row_id=2, changes={"tags": "vip, skate"})
    )
    pills = identity.findChild(TagRow).findChildren(QWidget)
    assert [pill.accessibleName() for pill in pills] == ["skate", "vip"]
    contract = tmp_path / "contract.pdf"
    contract.write_bytes(b"%PDF-1.7 signed")
    identity.files.keep([contract])
    assert identity.files.table.rowCount() == 1
    key(page, qtbot, Qt.Key.Key_Down)
    assert identity.files.table.rowCount() == 0
    key(page, qtbot, Qt.Key.Key_Up)
    assert identity.files.table.rowCount() == 1


def test_a_letter_to_the_person_is_begun_by_button_or_key(page, qtbot):
    page.header.letter.click()
    dialog = page.findChild(LetterDialog)
    assert dialog.model.influencer_id == 2
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(LetterDialog) is None)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    key(page, qtbot, Qt.Key.Key_W)
    assert page.findChild(LetterDialog).isVisible()


def test_a_file_that_is_only_read_lets_nothing_be_changed(session, qtbot, monkeypatch):
    add_record(session.workspace, record=PEOPLE[0])
    monkeypatch.setattr(type(session.workspace), "writable", property(lambda _workspace: False))
    page = PersonPage(session, FilterState(), Noting())
    qtbot.addWidget(page)
    page.show()
    page.show_person(1)
    shown = card(page, ContactLogCard)
    assert not any(
        widget.isEnabled() for widget in (shown.line, shown.usual, page.header.letter, page.stages.next.add)
    )
    key(page, qtbot, Qt.Key.Key_L)
    key(page, qtbot, Qt.Key.Key_Right, CTRL)
    key(page, qtbot, Qt.Key.Key_S)
    assert (log(session), person(session, 1).stage, page.stages.ask.isHidden()) == ([], "track", True)


def test_who_was_deleted_is_said_and_undo_shows_them_again(page, session):
    session.perform("x", lambda w, _p: delete_records(w, entity="influencer", ids=[2]))
    assert "has been deleted" in page.errors.message
    assert page.stages.isHidden()
    session.undo()
    assert page.header.name.whole_text == "Nadia Petit"
    assert page.stages.isVisible()


def test_rounds_are_counted_by_deals(page, session):
    session.perform("x", lambda w, _p: add_record(w, record=Deal(influencer_id=2, purpose="Spring")))
    assert page.header.line.whole_text.startswith("round 1 · ")


@pytest.fixture
def pages(session, qtbot):
    for record in PEOPLE:
        add_record(session.workspace, record=record)
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_tab_opens_a_person_from_the_board_and_comes_back_to_the_card(pages, qtbot):
    pages.everybody.people.board.show_cards([3])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert pages.currentWidget() is pages.person
    assert pages.person.header.place.text() == "2 of 2 in Negotiate"
    key(pages, qtbot, Qt.Key.Key_Up)
    key(pages, qtbot, Qt.Key.Key_Escape)
    assert pages.currentWidget() is pages.everybody
    assert pages.everybody.people.board.selected_ids() == [2]


def test_the_table_opens_the_chosen_person(pages):
    pages.show_table()
    section = pages.everybody.people.section
    section.show_row(3)
    next(button for button in section.findChildren(QPushButton) if button.text() == "Open").click()
    assert (pages.currentWidget() is pages.person, pages.person.person_id) == (True, 3)


def test_a_person_is_erased_by_a_command(pages, session, qtbot):
    (command,) = [each for each in TAB.commands if "erase" in each.title().casefold()]
    pages.open_person(2)
    command.run(pages)
    dialog = pages.findChild(EraseDialog)
    assert dialog.isVisible()
    dialog.reject()
    pages.go_back()
    pages.everybody.people.let_go()
    command.run(pages)
    assert "Choose the one person" in pages.everybody.errors.message


def test_from_the_place_of_who_was_erased_esc_and_undo_lead_to_the_others(pages, session, qtbot):
    pages.show()
    pages.open_person(2)
    pages.person.findChild(IdentityCard).setFocus()
    pages.person.findChild(IdentityCard).findChild(QPushButton).setFocus()
    session.perform("x", lambda w, _p: erase_person(w, person_id=2, today=session.today)[0])
    assert pages.window().focusWidget() is pages.person
    qtbot.keyClick(pages.person, Qt.Key.Key_Escape)
    assert pages.currentWidget() is pages.everybody
    pages.setCurrentWidget(pages.person)
    pages.show_place(Place("influencer", (), (9,)))
    assert pages.currentWidget() is pages.everybody
    pages.setCurrentWidget(pages.person)
    pages.hide()
    pages.show()
    assert pages.currentWidget() is pages.everybody


def test_undo_stays_on_the_page_of_the_person_or_goes_to_that_of_another(pages, session, qtbot):
    pages.open_person(2)
    pages.show_place(Place("influencer", (2,)))
    assert pages.person.person_id == 2
    pages.show_place(Place("influencer", (3,)))
    assert (pages.currentWidget() is pages.person, pages.person.person_id) == (True, 3)
    pages.show_place(Place("influencer", (1, 2)))
    assert pages.currentWidget() is pages.everybody


def test_where_there_is_no_room_the_last_column_goes_below_the_first(page):
    columns = page._body
    last = page.cards[-1][1]
    for width, narrow in ((820, True), (1300, False), (820, True)):
        page.resize(width, 700)
        QApplication.processEvents()
        assert columns.narrow is narrow
        assert columns.minimumSizeHint().width() <= width
        place = last.mapTo(columns, last.rect().topLeft())
        assert (place.x() == 0) is narrow
        assert last.isVisibleTo(columns)


def test_a_long_name_leaves_room_for_the_one_beside_it(page, session):
    for name in ("北方可持续滑板生活方式收藏者协会联盟总部", "Anna Wit"):
        made = Influencer(name=name, introduced_by_id=page.person_id)
        session.perform("x", lambda w, _p, made=made: add_record(w, record=made))
    page.resize(1100, 700)
    QApplication.processEvents()
    links = [
        link for link in page.cards[0][1].findChildren(ElidedLink) if link.accessibleName() == "Anna Wit"
    ]
    assert {link.text() for link in links} == {"Anna Wit"}


def test_the_page_calls_stages_as_the_workspace_does(page, session):
    settings = replace(session.settings, stage_negotiate="谈判", stage_declined="Odmowa")
    session.perform("x", lambda w, _p: edit_settings(w, settings=settings))
    assert [step.name for step in page.stages.line.steps][4] == "谈判"
    assert page.header.place.text() == "1 of 2 in 谈判"
    assert page.stages.move_actions["declined"].text() == "Odmowa…"
    page.stages.move_actions["declined"].trigger()
    assert "Odmowa" in page.stages.ask.question.text()


def test_the_card_tells_the_size_by_the_limits_of_the_workspace(page, session):
    identity = card(page, IdentityCard)
    settings = replace(session.settings, tier_mid_from=70_000)
    session.perform("x", lambda w, _p: edit_settings(w, settings=settings))
    assert "Micro, 10k – 70k" in [label.whole_text for label in identity.findChildren(ElidedLabel)]


def test_who_asks_to_be_forgotten_is_erased_from_their_own_page(page, session, qtbot):
    identity = card(page, IdentityCard)
    identity.erase_action.trigger()
    dialog = identity.findChild(EraseDialog)
    qtbot.waitUntil(dialog.erase_button.isEnabled)
    dialog.erase_button.click()
    qtbot.waitUntil(lambda: reading.get(session.workspace, Influencer, 2) is None)
    dialog.reject()
