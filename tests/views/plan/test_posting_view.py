"""Posting targets on the Plan tab, and what a percentage really is."""

import pytest
from PySide6.QtWidgets import QPushButton

from asking import add
from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Cadence, Post, Tactic
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.playbook_dialog import PlaybookDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        add(made.workspace, SHOES)
        yield made


def page_of(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    return page


@pytest.mark.row("S0-18", "G-2")
def test_the_calculator_says_what_half_more_is(session, qtbot):
    page = page_of(session, qtbot)
    page.show_section("posting")
    card = page.view("posting").calculator
    assert card.answer.text() == "4.5–7.5 posts"
    card.said.setText("6-10")
    assert "that is +100 %" in card.answer.text()
    card.said.setText("4.5-7.5")
    assert card.answer.text().startswith("✓")
    card.percent.setText("much")
    assert "such as 3-5" in card.answer.text()


def test_targets_are_shown_with_what_came_out(session, qtbot):
    add(session.workspace, Cadence(channel="instagram", unit="week", usual="2-3", own_share=50))
    add(
        session.workspace,
        Post(channel="instagram", external_id="n", published_at="2026-08-10T09:00:00Z", origin="own"),
    )
    page = page_of(session, qtbot)
    page.show_section("posting")
    view = page.view("posting")
    told = [view.table.model().index(0, column).data() for column in range(view.table.model().columnCount())]
    assert told[:2] == ["Instagram", "2–3"]
    assert "own 100%/50%" in told[-1]
    assert view.calculator.usual.text() == "2-3"
    view.add_target()
    (dialog,) = view.findChildren(RecordDialog)
    assert dialog.form.record() is None
    dialog.done(0)


def test_a_goal_tells_its_tactics_and_effort_and_leads_to_its_playbook(session, qtbot):
    page = page_of(session, qtbot)
    page.goals.open_goal(1)
    tactics = page.goals.page.tactics
    assert "never a result" in tactics._effort_title.text()
    assert tactics._effort.isVisible()
    assert tactics.nothing.isVisible()
    tactics.add.click()
    (dialog,) = tactics.findChildren(PlaybookDialog)
    assert dialog.goal.currentText() == SHOES.name
    dialog.done(0)
    session.announce(add_record(session.workspace, record=Tactic(name="Film", goal_id=1)))
    assert tactics.table.isVisible()
    assert tactics.nothing.isHidden()


def test_a_page_without_targets_offers_the_first_one(session, qtbot):
    page = page_of(session, qtbot)
    page.show_section("posting")
    view = page.view("posting")
    button = next(each for each in view.findChildren(QPushButton) if each.text() == "New posting target")
    assert button.isVisible()
    button.click()
    (dialog,) = view.findChildren(RecordDialog)
    dialog.done(0)
