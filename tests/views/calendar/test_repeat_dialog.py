"""How often a post comes again is asked in one dialog, which says what that makes before it is made."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.domain.posting.repeating import Unit
from socialroi_desktop.domain.records import Account, Post
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.calendar.item import Place
from socialroi_desktop.views.calendar.page import CalendarPage
from socialroi_desktop.views.calendar.panel.draft_dialog import DraftDialog
from socialroi_desktop.views.calendar.panel.repeat_dialog import RepeatDialog
from workspaces import new_workspace

TODAY = date(2026, 3, 2)


@pytest.fixture
def page(tmp_path, qtbot):
    with new_workspace(tmp_path) as workspace:
        for record in (
            Account(channel="x", name="skate", timezone="Europe/Warsaw"),
            Post(channel="x", account="skate", state="idea", title="Tip", scheduled_at="2026-03-15T02:30"),
        ):
            add_record(workspace, record=record)
        made = CalendarPage(Session(workspace, InlineJobs(), TODAY), FilterState(), None)
        qtbot.addWidget(made)
        made.resize(1100, 760)
        made.show()
        qtbot.waitExposed(made)
        yield made


def posts(page):
    return reading.listing(page.session.workspace, Post)


def opened(qtbot, page):
    page.month.choose(Place(date(2026, 3, 15), ("post", 1)))
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_R)
    return page.beside.findChild(RepeatDialog)


def test_a_post_is_repeated_from_the_keyboard_and_undone_in_one_step(qtbot, page):
    dialog = opened(qtbot, page)
    dialog.until.set_date(date(2026, 4, 5))
    assert (
        dialog.told.text()
        == "2 drafts, 22 Mar 2026 to 5 Apr 2026, each at 02:30 by the clock of Europe/Warsaw."
    )
    assert dialog.left_out.text().startswith("2026-03-29 02:30 is left out: the clock of Europe/Warsaw")
    said = []
    page.session.said.connect(lambda words, _undoable: said.append(words))
    qtbot.keyClick(dialog.until, Qt.Key.Key_Return)
    assert [post.scheduled_at for post in posts(page)[1:]] == ["2026-03-22T02:30", "2026-04-05T02:30"]
    assert "2026-03-29 02:30 is left out" in said[0]
    page.session.undo()
    assert len(posts(page)) == 1


def test_what_cannot_be_repeated_is_said_while_it_is_typed(qtbot, page):
    dialog = opened(qtbot, page)
    dialog.until.clear()
    assert dialog.said.text() == "Say when it ends: either its last day, or how many times it comes again."
    dialog.end.setCurrentIndex(1)
    dialog.end.activated.emit(1)
    for typed, sentence in (
        ("", "“” is no whole number; write one such as 8."),
        ("900", "A post comes again once to 200 times; 900 is not that."),
        ("3", ""),
    ):
        dialog.times.setText(typed)
        assert dialog.said.text() == sentence
    dialog.unit.setCurrentIndex(dialog.unit.findData(Unit.MONTH))
    dialog.number.setText("13")
    dialog.accept()
    assert dialog.isVisible()
    assert len(posts(page)) == 1


def test_without_a_post_it_says_which_is_missing(qtbot, page):
    page.repeat_post()
    assert page.errors.isVisible()
    assert page.beside.findChild(RepeatDialog) is None


def test_a_draft_without_a_day_stays_beside_after_it_was_made(qtbot, page):
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_D)
    dialog = page.beside.findChild(DraftDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("article"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    dialog.title.setText("How to ollie")
    dialog.title.textEdited.emit("")
    dialog.channels.set_ids(["x"])
    dialog.accept()
    assert page.beside.model.post_id == posts(page)[-1].id
    page.model.refresh()
    assert page.beside.title.text() == "How to ollie"
