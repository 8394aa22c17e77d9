"""The list is counted on the page, screened in a dialog with counts that follow the rule, and ticked as followed."""

import pytest
from PySide6.QtWidgets import QPushButton

from pages import page_of
from socialroi_desktop.domain.records import Handle, Influencer, ScreeningRule
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.outreach import TAB
from socialroi_desktop.views.outreach.screening_dialog import ScreeningDialog

PEOPLE = (
    Influencer(name="Ollie", handle="ollie", channel="instagram", followers=12_400, engagement_rate=300),
    Influencer(name="Mai", handle="mai", channel="tiktok", followers=900),
    Influencer(name="Lin", channel="tiktok"),
)


@pytest.fixture
def page(session, qtbot):
    for record in (*PEOPLE, ScreeningRule(name="Skate", minimum_followers=10_000)):
        session.perform("x", lambda w, _p, record=record: add_record(w, record=record))
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made.everybody


@pytest.fixture
def dialog(page, qtbot):
    page.screening.screen_button.click()
    found = page.screening.findChild(ScreeningDialog)
    qtbot.waitUntil(lambda: bool(counts(found)))
    return found


def counts(dialog):
    return [button.text() for button in dialog.who.groups.findChildren(QPushButton) if button.isVisible()]


def stages(session):
    return [person.stage for person in reading.listing(session.workspace, Influencer)]


@pytest.mark.row("S0-26")
def test_the_page_counts_the_way_to_a_hundred(page, session, qtbot):
    assert page.screening.words.whole_text == "3 of 100 found, 1 pass"
    # Words may go where there is no room, numbers may not.
    page.screening.words.setFixedWidth(page.screening.words.minimumSizeHint().width())
    qtbot.waitUntil(lambda: page.screening.words.text() == "3 of 100")
    assert (page.screening.bar.value(), page.screening.bar.maximum()) == (3, 100)
    session.perform("x", lambda w, _p: add_record(w, record=Influencer(name="New", followers=20_000)))
    qtbot.waitUntil(lambda: page.screening.words.whole_text == "4 of 100 found, 2 pass")


@pytest.mark.row("S0-26")
def test_counts_follow_the_rule_and_people_move_once_it_is_accepted(dialog, page, session, qtbot):
    assert counts(dialog) == ["Pass 1", "Out 1", "Not known 1", "Suspicious 0"]
    dialog.form.editor("minimum_followers").setText("500")
    qtbot.waitUntil(lambda: counts(dialog)[:1] == ["Pass 2"])
    assert stages(session) == ["search"] * 3
    dialog.accept()
    qtbot.waitUntil(lambda: stages(session) == ["get_contact", "get_contact", "search"])
    assert reading.listing(session.workspace, ScreeningRule)[0].minimum_followers == 10_000
    session.undo()
    qtbot.waitUntil(lambda: stages(session) == ["search"] * 3)


def test_who_is_out_is_declined_with_the_reason(dialog, session, qtbot):
    dialog.accept()
    qtbot.waitUntil(lambda: stages(session) == ["get_contact", "declined", "search"])
    assert (
        reading.listing(session.workspace, Influencer)[1].stage_reason == "900 followers, fewer than 10,000."
    )


def test_a_rule_that_cannot_hold_moves_nobody(dialog, session):
    dialog.form.editor("maximum_followers").setText("5")
    dialog.accept()
    assert dialog.isVisible()
    assert "nobody could pass" in dialog.form.reading.problems["maximum_followers"]
    assert stages(session) == ["search"] * 3


def test_a_new_rule_is_kept_without_moving_anybody(dialog, page, session, qtbot):
    dialog.choice.setCurrentIndex(dialog.choice.count() - 1)
    dialog.form.editor("name").setText("Tiny")
    dialog.form.editor("aim").setText("20")
    dialog.save.click()
    qtbot.waitUntil(lambda: page.screening.words.whole_text == "3 of 20 found, 1 pass")
    assert stages(session) == ["search"] * 3


@pytest.mark.row("S0-26")
def test_accounts_of_chosen_people_are_ticked_on_one_network(page, session, qtbot):
    said = []
    session.said.connect(lambda sentence, undoable: said.append((sentence, undoable)))
    page.screening.mark_followed("tiktok")
    assert said == [("Choose the people first whose accounts you follow.", False)]
    page.show_table()
    page.people.section.view.selectAll()
    page.screening.mark_followed("tiktok")
    told = [(one.handle, one.followed) for one in reading.listing(session.workspace, Handle)]
    assert told == [("ollie", None), ("mai", 1), ("", 1)]
    page.screening.mark_followed("tiktok")
    assert said[-1][0].startswith("Nobody is marked. Followed already: Lin, Mai")
    assert not page.errors.isVisible()


def test_a_dialog_that_was_closed_hears_nothing_of_the_next(dialog, page, session, qtbot):
    dialog.reject()
    qtbot.waitUntil(lambda: page.screening.findChild(ScreeningDialog) is None)
    page.screening.screen_button.click()
    page.screening.findChild(ScreeningDialog).accept()
    qtbot.waitUntil(lambda: stages(session) == ["get_contact", "declined", "search"])


def test_each_group_names_who_is_in_it_why_and_what_becomes_of_them(page, session, qtbot):
    planned = {"next_action": "Look at posts"}
    session.perform("x", lambda w, _p: edit_record(w, entity="influencer", row_id=2, changes=planned))
    page.screening.screen_button.click()
    dialog = page.screening.findChild(ScreeningDialog)
    qtbot.waitUntil(lambda: bool(counts(dialog)))
    who = dialog.who
    assert (who.becomes.text(), who.list.toPlainText()) == (
        "Who passes goes to “Get contact”.",
        "Ollie · @ollie",
    )
    who.groups.findChildren(QPushButton)[1].click()
    assert who.becomes.text().startswith("Who is out is declined, with the reason")
    assert who.list.toPlainText() == (
        "Mai · @mai · 900 followers, fewer than 10,000. · planned: Look at posts"
    )
    who.decline.click()
    assert who.becomes.text() == "Who is out stays where they are."
    dialog.accept()
    qtbot.waitUntil(lambda: stages(session) == ["get_contact", "search", "search"])
