"""While a section of the plan is read for the first time it never says that there is nothing; what is deleted goes at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from held_jobs import HeldJobs
from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Cadence, Tactic
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.viewmodels.plan import plan
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.sections import GOALS, POSTING, TACTICS, section_of
from socialroi_desktop.views.widgets.keyboard import give_keyboard, has_keyboard

NOTHING = {"No goals yet", "No tactics yet", "No posting targets yet"}


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        made.jobs = HeldJobs("read")
        yield made


def open_page(session, qtbot, section):
    page = plan_page(session, FilterState(session.today))
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.activateWindow()
    if section == GOALS:
        give_keyboard(page)
    else:
        chip = next(
            each
            for each in page.segments.findChildren(QAbstractButton)
            if each.text() == section_of(section).title()
        )
        chip.setFocus()
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return page


def shown_words(page):
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


@pytest.mark.parametrize("section", [GOALS, TACTICS, POSTING])
def test_nothing_is_said_to_be_missing_before_it_is_read(session, qtbot, section):
    save_goal(session.workspace, goal=SHOES)
    for record in (
        Tactic(name="Post daily", goal_id=1),
        Cadence(channel="instagram", unit="week", posts="3-5"),
    ):
        add_record(session.workspace, record=record)
    page = open_page(session, qtbot, section)
    assert not shown_words(page) & NOTHING
    assert "Reading…" in shown_words(page)
    focus = page.window().focusWidget()
    assert not (isinstance(focus, QPushButton) and page.view(section).isAncestorOf(focus))
    session.jobs.let_go()
    assert "Reading…" not in shown_words(page)
    assert not shown_words(page) & NOTHING
    assert has_keyboard(page.view(section).table)


@pytest.mark.parametrize("section", [GOALS, TACTICS, POSTING])
def test_that_there_is_nothing_is_said_once_it_is_known(session, qtbot, section):
    page = open_page(session, qtbot, section)
    session.jobs.let_go()
    assert shown_words(page) & NOTHING


def test_a_deleted_goal_leaves_the_list_before_the_others_are_read_anew(session, qtbot):
    for name, channel in (("First", "instagram"), ("Second", "facebook")):
        save_goal(session.workspace, goal=replace(SHOES, name=name, channels=channel))
    page = open_page(session, qtbot, GOALS)
    session.jobs.let_go()
    page.model.delete(1)
    names = [
        page.goals.table.model().index(row, 0).data() for row in range(page.goals.table.model().rowCount())
    ]
    assert names == ["Second"]
    session.jobs.let_go()
    assert page.goals.table.model().rowCount() == 1


def test_goals_that_cannot_be_read_are_not_said_to_be_read(session, qtbot, monkeypatch):
    def refuse(_workspace, _today):
        raise UserError("The disk does not answer.")

    told = []
    session.failed.connect(told.append)
    page = open_page(session, qtbot, GOALS)
    with monkeypatch.context() as patched:
        patched.setattr(plan, "goal_states", refuse)
        session.jobs.let_go()
    assert [str(error) for error in told] == ["The disk does not answer."]
    assert "Reading…" not in shown_words(page)
    assert any("could not be read" in words for words in shown_words(page))
    page.model.refresh()
    session.jobs.let_go()
    assert shown_words(page) & NOTHING
