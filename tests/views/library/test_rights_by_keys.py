"""By the keyboard alone: the chosen pieces are asked for, answered together as one change, and their rights taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from library import fill
from pages import page_of
from socialroi_desktop.domain.records import UgcItem, UsageRight
from socialroi_desktop.operations.library.asking import ask_for
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.answer_dialog import AnswerDialog
from socialroi_desktop.views.library.ask_dialog import AskDialog
from socialroi_desktop.views.library.withdraw_dialog import WithdrawDialog


@pytest.fixture
def page(session, qtbot):
    fill(session.workspace)
    for title in ("Night set", "Dawn set"):
        add_record(session.workspace, record=UgcItem(title=title, kind="photo", influencer_id=1))
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


def press(page, key, *rows):
    grid = page.pieces.pictures.grid
    grid.setFocus()
    grid.go_to(*rows)
    QTest.keyClick(grid, key)


def opened(page, kind):
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def ask(session, item, others=(), uses=("ads", "repost"), day=20):
    wording = "May we?" if others else f"May we use {item}?"
    day = session.today.replace(day=day)
    session.perform(
        "x",
        lambda w, _p: ask_for(
            w, item_id=item, uses=uses, channel=None, today=day, wording=wording, others=others
        ),
    )


def states(session, *items):
    rows = reading.listing(session.workspace, UsageRight)
    return {(row.ugc_item_id, row.use): (row.state, row.credit) for row in rows if row.ugc_item_id in items}


@pytest.mark.row("S1-5")
def test_r_answers_for_all_chosen_pieces_at_once_by_the_uses_that_are_ticked(page, session):
    ask(session, 6, (7,))
    ask(session, 2, day=18)
    before = states(session, 2, 6, 7)
    press(page, Qt.Key.Key_R, 1, 5, 6)
    dialog = opened(page, AnswerDialog)
    assert dialog.windowTitle() == "Answer about 3 pieces"
    assert dialog.uses.ticked == ("repost", "ads")
    assert (dialog.credit.text(), dialog.beside.isVisible()) == ("@hq", False)
    dialog.uses.boxes["repost"].click()
    QTest.keyClick(dialog.state, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    if dialog.isVisible():
        dialog.accept()
    granted, asked = ("granted", "@hq"), ("asked", None)
    assert states(session, 2, 6, 7) == {
        (2, "ads"): granted, (2, "repost"): asked, (6, "ads"): granted, (6, "repost"): asked, (7, "ads"): granted,
        (7, "repost"): asked,
    }  # fmt: skip
    # The keyboard is with the pieces again.
    assert page.window().focusWidget() is page.pieces.pictures.grid
    press(page, Qt.Key.Key_R, 1, 5, 6)
    dialog = opened(page, AnswerDialog)
    assert dialog.uses.ticked == ("repost",)
    dialog.state.setCurrentIndex(dialog.state.findData("declined"))
    dialog.accept()
    assert {state for (_, use), (state, _) in states(session, 2, 6, 7).items() if use == "repost"} == {
        "declined"
    }
    session.undo()
    session.undo()
    assert states(session, 2, 6, 7) == before


@pytest.mark.row("S1-5")
def test_of_one_piece_the_others_of_the_same_message_are_answered_by_a_tick(page, session):
    ask(session, 6, (7, 2), uses=("repost",))
    press(page, Qt.Key.Key_R, 5)
    dialog = opened(page, AnswerDialog)
    assert dialog.windowTitle() == "Answer about “Night set”"
    assert (dialog.beside.isVisible(), dialog.beside.isChecked()) == (True, False)
    assert dialog.beside.text() == "Also for 2 other pieces asked for in the same message"
    assert dialog.beside.toolTip() == "Buty — świetna jakość, Dawn set"
    dialog.accept()
    assert {key: state for key, (state, _) in states(session, 2, 6, 7).items()} == {
        (2, "ads"): "asked", (2, "repost"): "asked", (6, "repost"): "granted", (7, "repost"): "asked",
    }  # fmt: skip
    press(page, Qt.Key.Key_R, 6)
    dialog = opened(page, AnswerDialog)
    dialog.beside.click()
    dialog.accept()
    # What was asked for it in another message waits on.
    assert {key: state for key, (state, _) in states(session, 2, 7).items()} == {
        (2, "ads"): "asked", (2, "repost"): "granted", (7, "repost"): "granted",
    }  # fmt: skip


def test_of_several_creators_none_is_named_for_all_and_other_limits_are_said(page, session):
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="ugc_item", row_id=6, changes={"influencer_id": None})
    )
    ask(session, 6, uses=("ads",))
    press(page, Qt.Key.Key_R, 1, 5)
    dialog = opened(page, AnswerDialog)
    assert (dialog.credit.text(), dialog.credit.placeholderText()) == ("", "Each as they are called")
    dialog.done(0)
    right = UsageRight(ugc_item_id=7, use="ads", state="asked", asked_on="2026-09-19", territory="PL")
    session.perform("x", lambda w, _p: add_record(w, record=right))
    press(page, Qt.Key.Key_R, 1, 6)
    dialog = opened(page, AnswerDialog)
    dialog.accept()
    assert dialog.said.text().startswith("Not all of this was asked for with these limits")
    dialog.territory.setText("DE")
    dialog.accept()
    found = reading.listing(session.workspace, UsageRight)
    told = [(row.territory, row.state) for row in found if row.ugc_item_id in (2, 7)]
    assert told == [("DE", "granted"), ("DE", "granted")]


def test_where_nothing_waits_or_nothing_is_granted_it_is_said(page, session):
    press(page, Qt.Key.Key_R, 4)
    assert page.errors.message == "Nothing was asked for what is chosen that waits for an answer."
    press(page, Qt.Key.Key_W, 1)
    assert page.errors.message == "Nothing is granted for “Buty — świetna jakość” that could be withdrawn."
    press(page, Qt.Key.Key_W, 0, 2)
    assert page.errors.message == "Choose the one piece of which rights were withdrawn."


@pytest.mark.row("S1-5")
def test_w_takes_back_what_is_granted_for_the_chosen_piece(page, session):
    press(page, Qt.Key.Key_W, 0)
    dialog = opened(page, WithdrawDialog)
    assert dialog.uses.ticked == ("repost", "ads")
    dialog.uses.boxes["ads"].click()
    dialog.accept()
    assert {key: state for key, (state, _) in states(session, 1).items()} == {
        (1, "ads"): "granted", (1, "repost"): "withdrawn",
    }  # fmt: skip
    assert page.window().focusWidget() is page.pieces.pictures.grid


@pytest.mark.row("S1-5")
def test_a_asks_for_what_is_not_granted_yet(page, session):
    press(page, Qt.Key.Key_A, 5)
    dialog = opened(page, AskDialog)
    assert dialog.uses.ticked == ("repost",)
    dialog.done(0)
    # Reposts and ads are granted; what somebody was asked for already is not asked for again by itself.
    right = UsageRight(ugc_item_id=1, use="shop", state="asked", asked_on="2026-09-19")
    session.perform("x", lambda w, _p: add_record(w, record=right))
    press(page, Qt.Key.Key_A, 0)
    dialog = opened(page, AskDialog)
    assert dialog.uses.ticked == ("website", "email", "print")
    dialog.done(0)
    for use in ("website", "email", "print"):
        granted = UsageRight(ugc_item_id=1, use=use, state="granted", answered_on="2026-09-01")
        session.perform("x", lambda w, _p, one=granted: add_record(w, record=one))
    press(page, Qt.Key.Key_A, 0)
    dialog = opened(page, AskDialog)
    assert (dialog.uses.ticked, dialog.text.toPlainText()) == ((), "")
    assert dialog.said.text() == "Tick at least one use."
