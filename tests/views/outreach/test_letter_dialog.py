"""The letter dialog as a seller uses it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from asking import add
from letters_shop import ANIA, BARE, LAN, contact, fill_letters_shop
from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.letters.writing import Letter
from socialroi_desktop.domain.records import Contact, Influencer, LetterTemplate
from socialroi_desktop.operations.records.editing import edit_record, edit_settings
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.outreach.letter_dialog import LetterDialog
from socialroi_desktop.views.outreach.template_dialog import TemplateDialog


@pytest.fixture
def opened(session, qtbot):
    fill_letters_shop(session.workspace)
    links = []

    def open_dialog(person, *, answers=True):
        dialog = LetterDialog(session, person, open_link=lambda url: links.append(url) or answers)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        dialog.links = links
        return dialog

    return open_dialog


def choose(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


@pytest.mark.row("S0-29")
def test_the_letter_is_filled_in_and_control_enter_logs_it_with_a_follow_up(opened, session, qtbot):
    dialog = opened(ANIA)
    assert dialog.windowTitle() == "Write to Ania Kowalska"
    assert dialog.subject.text() == "Shop i @ania.skates"
    assert dialog.body.toPlainText().startswith("Dzień dobry, Ania!")
    assert dialog.template.currentText() == "Pierwszy list (polski)"
    assert not dialog.missing.isVisible()
    qtbot.keyClick(dialog.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    (entry,) = reading.listing(session.workspace, Contact)
    assert (entry.way, entry.template) == ("email", "first_letter/pl")
    person = reading.get(session.workspace, Influencer, ANIA)
    assert (person.next_action, person.next_action_on) == ("Follow up", "2026-09-27")
    session.undo()
    assert reading.listing(session.workspace, Contact) == []


@pytest.mark.row("S0-27")
@pytest.mark.row("S1-23")
def test_what_is_planned_otherwise_stays_planned_when_a_letter_went_out(opened, session):
    planned = {"next_action": "Story is due", "next_action_on": "2026-10-03"}
    edit_record(session.workspace, entity="influencer", row_id=ANIA, changes=planned)
    dialog = opened(ANIA)
    assert not dialog.next_step.wanted.isChecked()
    assert (
        dialog.next_step.planned.text()
        == "Stays planned: “Story is due” on 3 Oct 2026. “Then” would take its place."
    )
    dialog.accept()
    person = reading.get(session.workspace, Influencer, ANIA)
    assert (person.next_action, person.next_action_on) == ("Story is due", "2026-10-03")
    again = opened(ANIA)
    again.next_step.wanted.setChecked(True)
    assert again.next_step.planned.text() == "Instead of “Story is due” on 3 Oct 2026."
    again.accept()
    assert reading.get(session.workspace, Influencer, ANIA).next_action == "Follow up"


def test_a_follow_up_that_was_planned_is_done_with_the_letter(opened, session):
    planned = {"next_action": "Follow up", "next_action_on": "2026-09-19"}
    edit_record(session.workspace, entity="influencer", row_id=ANIA, changes=planned)
    dialog = opened(ANIA)
    assert dialog.next_step.wanted.isChecked()
    assert dialog.next_step.planned.text() == "Instead of “Follow up” on 19 Sep 2026."
    dialog.accept()
    assert reading.get(session.workspace, Influencer, ANIA).next_action_on == "2026-09-27"


@pytest.mark.row("S0-29")
def test_missing_fields_are_listed_and_block_until_they_are_filled_in(opened, session, qtbot):
    dialog = opened(BARE)
    assert list(dialog.missing.rows) == ["handle", "network"]
    assert "subject and in the text" in dialog.missing.rows["handle"].problem
    assert dialog.subject_row.problem
    assert not dialog.copy_button.isEnabled()
    assert not dialog.sent_button.isEnabled()
    assert "still missing" in dialog.sent_button.toolTip()
    dialog.accept()
    assert dialog.isVisible()
    assert "Fields are still missing" in dialog.said.text()
    for name, value in (("handle", "@some.body"), ("network", "Instagram")):
        line = dialog.missing.rows[name].editor
        line.setText(value)
        line.editingFinished.emit()
    assert not dialog.missing.rows
    assert dialog.subject.text() == "Shop and @some.body"
    assert dialog.copy_button.isEnabled()
    assert dialog.sent_button.isEnabled()
    assert not dialog.subject_row.problem
    dialog.next_step.wanted.setChecked(False)
    dialog.accept()
    assert len(reading.listing(session.workspace, Contact)) == 1
    assert reading.get(session.workspace, Influencer, BARE).next_action is None


def test_a_mark_that_is_left_in_a_text_edited_by_hand_blocks_as_well(opened, qtbot):
    dialog = opened(ANIA)
    dialog.body.setPlainText("My own words, for ⟦fee⟧")
    assert list(dialog.missing.rows) == ["fee"]
    assert not dialog.mail_button.isEnabled()
    dialog.body.setPlainText("")
    dialog.accept()
    assert "empty" in dialog.said.text()


def test_what_was_edited_comes_back_by_undo_after_another_template(opened):
    dialog = opened(ANIA)
    dialog.body.moveCursor(dialog.body.textCursor().MoveOperation.Start)
    dialog.body.insertPlainText("By hand. ")
    choose(dialog.purpose, "thanks")
    dialog.confirm.yes.click()
    assert "By hand" not in dialog.body.toPlainText()
    assert dialog.template.count() == 5
    dialog.body.undo()
    assert dialog.body.toPlainText().startswith("By hand. ")
    assert dialog.model.letter.body.startswith("By hand. ")


@pytest.mark.parametrize(
    ("name", "key"), [("purpose", "thanks"), ("template", "first_letter/en"), ("deal", None)]
)
def test_words_typed_by_hand_are_replaced_only_when_that_is_wanted(opened, name, key):
    dialog = opened(ANIA)
    box = getattr(dialog, name)
    dialog.body.setPlainText("By hand.")
    before = box.currentIndex()
    choose(box, key)
    assert dialog.confirm.isVisible()
    assert (dialog.body.toPlainText(), box.currentIndex()) == ("By hand.", before)
    dialog.confirm.no.click()
    assert not dialog.confirm.isVisible()
    assert dialog.body.toPlainText() == "By hand."
    choose(box, key)
    dialog.confirm.yes.click()
    assert "By hand" not in dialog.body.toPlainText()
    choose(dialog.purpose, "permission")
    assert not dialog.confirm.isVisible()


def test_escape_lets_go_of_typed_words_only_when_that_is_wanted(opened, qtbot):
    dialog = opened(ANIA)
    dialog.body.setPlainText("By hand.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.confirm.no.hasFocus()
    qtbot.keyClick(dialog.confirm.no, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.confirm.isVisible()
    dialog.close()
    assert dialog.isVisible()
    dialog.confirm.yes.click()
    assert not dialog.isVisible()


def test_a_letter_nobody_edited_closes_at_once(opened, qtbot):
    dialog = opened(ANIA)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_copying_and_mailing_hand_over_the_whole_letter(opened):
    dialog = opened(ANIA)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.model.text
    assert "Copied" in dialog.said.text()
    choose(dialog.template, "first_letter/en")
    dialog.mail()
    url = dialog.links[-1]
    assert url.scheme() == "mailto"
    assert url.path() == "ania@example.com"
    assert "advertising" in url.query()
    dialog.body.setPlainText("滑板鞋" * 200)
    dialog.mail()
    assert "body=" not in dialog.links[-1].query()
    assert QGuiApplication.clipboard().text() == "滑板鞋" * 200
    assert "too long" in dialog.said.text()


def test_a_mail_program_that_does_not_answer_is_told(opened):
    dialog = opened(ANIA, answers=False)
    dialog.mail()
    assert "No mail program answered" in dialog.said.text()


def test_a_next_action_without_words_or_day_keeps_the_dialog_open(opened):
    dialog = opened(ANIA)
    dialog.next_step.day.setText("soon")
    dialog.accept()
    assert "no date" in dialog.said.text()
    dialog.next_step.action.setText(" ")
    dialog.accept()
    assert "Say what comes next" in dialog.said.text()
    assert dialog.isVisible()


@pytest.mark.row("S1-11")
def test_many_alike_letters_today_are_warned_of_and_an_open_follow_up_is_said(opened, session):
    dialog = opened(BARE)
    assert not dialog.warning.isVisible()
    assert not dialog.waiting.isVisible()
    for number in range(letter_limits().alike_a_day):
        (row_id,) = add(session.workspace, Influencer(name=f"Person {number}"))
        add(session.workspace, contact(row_id, "2026-09-20", template="first_letter/en"))
    assert "10 letters like this one" in opened(BARE).warning.text()
    add(session.workspace, contact(BARE, "2026-09-01"))
    late = opened(BARE)
    assert late.waiting.text() == "No answer for 19 days: a follow-up is due."
    assert late.purpose.currentData() == "follow_up"
    assert not late.warning.isVisible()


def test_a_shop_that_is_called_like_its_file_is_said_where_the_letter_names_it(opened, session):
    assert not opened(ANIA).name_hint.isVisible()
    named = replace(session.settings, name=session.workspace.path.stem)
    session.announce(edit_settings(session.workspace, settings=named))
    dialog = opened(ANIA)
    assert dialog.name_hint.isVisible()
    assert (
        dialog.name_hint.text()
        == f"Your shop is called “{named.name}”, like its file: change it in Workspace settings."
    )
    dialog.model.edit(Letter("", "Hi Ania"))
    assert not dialog.name_hint.isVisible()


def test_a_template_of_the_app_is_edited_as_an_own_copy(opened, session):
    dialog = opened(ANIA)
    dialog.edit_template()
    editor = dialog.findChild(TemplateDialog)
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    assert editor.form.base.name == "Pierwszy list (mine)"
    editor.form.editor("body").setPlainText("Hej {{ frist_name }}")
    editor.accept()
    assert editor.isVisible()
    assert "do you mean first_name?" in editor.form._wrong["body"].text()
    editor.form.editor("body").setPlainText("Hej {{ first_name }}!")
    editor.accept()
    assert not editor.isVisible()
    (own,) = reading.listing(session.workspace, LetterTemplate)
    assert (own.language, own.purpose) == ("pl", "first_letter")
    assert dialog.template.currentText() == "Pierwszy list (mine) (own, polski)"
    assert dialog.body.toPlainText() == "Hej Ania!\n"
    dialog.edit_template()
    assert dialog.findChildren(TemplateDialog)[-1].form.base.id == own.id


def test_the_main_action_is_the_default_and_stands_last(opened):
    dialog = opened(ANIA)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.property("role") != "link"]
    assert [one.text() for one in buttons if one.isDefault() or one.autoDefault()] == ["Mark as sent"]
    assert max(buttons, key=lambda one: one.mapTo(dialog, one.rect().topLeft()).x()).isDefault()


def test_why_a_language_was_chosen_is_said_where_the_person_does_not_tell(opened, session):
    assert not opened(ANIA).language.isVisible()
    assert opened(BARE).language.text() == "Neither language nor country is known: the letter is in English."
    lan = opened(LAN).language.text()
    assert lan.startswith("The language is not known: Tiếng Việt was chosen by the country (")
    add(
        session.workspace,
        Influencer(name="Hans Weber", country="DE"),
        Influencer(name="Grete", country="PL", language="de"),
    )
    hans, grete = 4, 5
    told = opened(hans).language.text()
    assert told == (
        "The language is not known, and letters come in none of the country (DE): the letter is in English."
    )
    assert opened(grete).language.text().startswith("Letters do not come in “de”")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_the_answer_to_go_on_writing_sends_nothing(opened, session, qtbot, key):
    dialog = opened(ANIA)
    qtbot.keyClicks(dialog.body, "By hand. ")
    words = dialog.body.toPlainText()
    qtbot.keyClick(dialog.body, Qt.Key.Key_Escape)
    assert dialog.focusWidget() is dialog.confirm.no
    qtbot.keyClick(dialog.focusWidget(), key)
    assert dialog.isVisible()
    assert not dialog.confirm.isVisible()
    assert dialog.body.toPlainText() == words
    assert reading.listing(session.workspace, Contact) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_the_answer_to_keep_the_words_keeps_them_and_sends_nothing(opened, session, qtbot, key):
    dialog = opened(ANIA)
    dialog.body.setPlainText("By hand.")
    choose(dialog.purpose, "thanks")
    qtbot.keyClick(dialog.focusWidget(), key)
    assert (dialog.isVisible(), dialog.confirm.isVisible()) == (True, False)
    assert dialog.body.toPlainText() == "By hand."
    choose(dialog.purpose, "thanks")
    dialog.confirm.yes.setFocus()
    qtbot.keyClick(dialog.confirm.yes, key)
    assert (dialog.isVisible(), dialog.confirm.isVisible()) == (True, False)
    assert dialog.body.toPlainText() != "By hand."
    assert reading.listing(session.workspace, Contact) == []


def test_while_a_question_is_open_nothing_is_sent_from_elsewhere(opened, session, qtbot):
    dialog = opened(ANIA)
    dialog.body.setPlainText("By hand.")
    choose(dialog.purpose, "thanks")
    dialog.subject.setFocus()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.confirm.no.hasFocus()
    assert reading.listing(session.workspace, Contact) == []


@pytest.mark.parametrize("name", ["copy_button", "mail_button"])
def test_return_on_a_button_presses_it_and_sends_nothing(opened, session, qtbot, name):
    dialog = opened(ANIA)
    button = getattr(dialog, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.said.text()
    assert reading.listing(session.workspace, Contact) == []
    dialog.subject.setFocus()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert len(reading.listing(session.workspace, Contact)) == 1
