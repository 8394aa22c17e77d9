"""The weekly form: due when a week has gone by, quick to fill in, one sentence when a count is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from pages import data_page
from socialroi_desktop.domain.records import AccountDay
from socialroi_desktop.operations.check_in import Counted, save_check_in
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data.check_in_dialog import CheckInDialog


@pytest.fixture
def page(session, qtbot):
    save_check_in(session.workspace, day="2026-09-12", counts=[Counted("instagram", "pine", followers=900)])
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def dialog(page):
    page.check_in_action.trigger()
    return page.findChild(CheckInDialog)


def save(dialog, qtbot):
    qtbot.mouseClick(dialog.findChild(QPushButton, "accept"), Qt.MouseButton.LeftButton)


def counted(session):
    return [
        (row.day, row.channel, row.account, row.followers, row.members)
        for row in reading.listing(session.workspace, AccountDay)
    ]


def test_it_is_due_after_a_week_and_saved_with_enter(page, dialog, session, qtbot):
    assert page.check_in_action.text() == "Weekly check-in · due"
    followers, members = dialog.editors[0]
    qtbot.keyClicks(followers, "1,025")
    qtbot.keyClicks(members, "40")
    qtbot.keyClick(members, Qt.Key.Key_Return)
    assert counted(session)[-1] == ("2026-09-20", "instagram", "pine", 1025, 40)
    assert page.check_in_action.text() == "Weekly check-in"
    assert not dialog.isVisible()


def test_the_growth_stands_beside_a_count_while_it_is_typed(dialog, qtbot):
    hint = dialog._grid.itemAtPosition(1, 3).widget()
    assert hint.whole_text == "900 on 12 Sep 2026"
    qtbot.keyClicks(dialog.editors[0][0], "925")
    assert hint.whole_text == "+25"


def test_counts_are_let_go_of_only_when_that_is_wanted(dialog, qtbot):
    qtbot.keyClicks(dialog.editors[0][0], "925")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.confirm.isVisible()) == (True, True)
    qtbot.keyClick(dialog.confirm.no, Qt.Key.Key_Return)
    assert (dialog.isVisible(), dialog.confirm.isVisible()) == (True, False)
    dialog.editors[0][0].clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_account_that_is_not_there_yet_can_be_added(dialog, session, qtbot):
    dialog.add_account()
    combo = dialog.findChild(QComboBox)
    combo.setCurrentIndex(combo.findData("facebook"))
    name = next(
        line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "Name of the new account"
    )
    qtbot.keyClicks(name, "Pine club")
    qtbot.keyClicks(dialog.editors[1][1], "120")
    save(dialog, qtbot)
    assert counted(session)[-1] == ("2026-09-20", "facebook", "Pine club", None, 120)


@pytest.mark.parametrize(("text", "says"), [("many", "no count"), ("", "Nothing was typed")])
def test_what_cannot_be_saved_is_said_in_the_form(dialog, session, qtbot, text, says):
    before = counted(session)
    qtbot.keyClicks(dialog.editors[0][0], text)
    save(dialog, qtbot)
    assert says in dialog.problem.text()
    assert dialog.isVisible()
    assert counted(session) == before
    dialog.reject()
