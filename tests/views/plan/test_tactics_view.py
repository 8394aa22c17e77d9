"""Tactics on the Plan tab: counted and ticked by keys, attached from a playbook unticked, shown by what they serve."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from asking import add
from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Account, Post, Tactic, TacticDone
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.playbook_dialog import PlaybookDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.widgets.buttons import ElidedLink


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        add(made.workspace, SHOES)
        yield made


def view_of(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_section("tactics")
    page.activateWindow()
    page.view("tactics").table.setFocus()
    QApplication.processEvents()
    return page, page.view("tactics")


def names(view):
    model = view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.row("S0-19")
def test_a_daily_tactic_is_counted_by_keys_and_undone(session, qtbot):
    day = session.today.isoformat()
    add(session.workspace, Tactic(name="Follow 10 accounts", repeat="daily", wanted=10, goal_id=1))
    _, view = view_of(session, qtbot)
    for key in "++-+":
        qtbot.keyClicks(view.table, key)
    assert [(one.day, one.count) for one in reading.listing(session.workspace, TacticDone)] == [(day, 2)]
    assert view.card._counted.text() == "2 of 10"
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.card._counted.text() == "10 of 10"
    assert "day 1 in a row" in view.card._streak.text()
    session.undo()
    assert view.card._counted.text() == "2 of 10"


def test_taking_back_more_than_there_is_says_so(session, qtbot):
    add(session.workspace, Tactic(name="Follow", repeat="daily", wanted=10, goal_id=1))
    page, view = view_of(session, qtbot)
    qtbot.keyClicks(view.table, "-")
    assert page.errors.isVisible()


def test_what_is_done_leaves_what_runs_and_stays_in_all(session, qtbot):
    add(
        session.workspace,
        Tactic(name="Set the bio link", goal_id=1),
        Tactic(name="Ring", due_on="2020-01-01"),
    )
    _, view = view_of(session, qtbot)
    assert names(view) == ["Ring", "Set the bio link"]
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert names(view) == ["Set the bio link"]
    view.filters.standing.set_current("all")
    view.filters.changed.emit()
    assert len(names(view)) == 2


@pytest.mark.row("S0-17")
def test_tactics_are_chosen_from_the_playbook_unticked_and_added_in_one_step(session, qtbot):
    _, view = view_of(session, qtbot)
    assert "1 goal without tactics" in [
        label.text() for label in view.alone.findChildren(type(view.card._name))
    ]
    view.choose_from_playbook(1)
    (dialog,) = view.findChildren(PlaybookDialog)
    dialog.activateWindow()
    dialog.table.setFocus()
    QApplication.processEvents()
    assert dialog.rows.ticked == []
    assert dialog.book.currentData() == "sales"
    dialog.accept()
    assert dialog.isVisible()
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.table.selectRow(2)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.findChild(QPushButton, "accept").text() == "Add 2 tactics"
    dialog.accept()
    added = reading.listing(session.workspace, Tactic)
    assert [one.goal_id for one in added] == [1, 1]
    assert len(names(view)) == 2
    session.undo()
    assert reading.listing(session.workspace, Tactic) == []


def test_a_due_tactic_is_opened_where_it_stands(session, qtbot):
    add(session.workspace, Tactic(name="One", goal_id=1), Tactic(name="Two", state="done", goal_id=1))
    page, view = view_of(session, qtbot)
    page.show_place(Place("tactic", (2,)))
    assert view.model.selected == 2
    assert "Two" in names(view)


def test_a_tactic_is_edited_in_a_form(session, qtbot):
    add(session.workspace, Tactic(name="One", goal_id=1))
    _, view = view_of(session, qtbot)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    (dialog,) = view.findChildren(RecordDialog)
    assert dialog.form.record().name == "One"
    dialog.done(0)


def test_posts_that_lack_the_link_are_shown_from_its_tactic(session, qtbot):
    add(
        session.workspace,
        Tactic(name="Link in every post", goal_id=1, measure="posts_with_link", page="/form"),
    )
    add(session.workspace, Post(channel="instagram", external_id="n1", published_at="2026-08-03T09:00:00Z"))
    add(
        session.workspace,
        Post(
            channel="instagram",
            external_id="n2",
            published_at="2026-08-04T09:00:00Z",
            link="https://shop.example/form",
        ),
    )
    _, view = view_of(session, qtbot)
    asked = []
    view.card.posts_requested.connect(asked.append)
    assert view.card.missing.text() == "Show the post without"
    without = view.model.chosen.measured.missing
    view.card.missing.click()
    assert asked == [without]
    assert len(without) == 1


@pytest.mark.row("S4-3")
@pytest.mark.row("S1-29")
def test_tasks_of_a_department_are_found_with_what_it_is_asked_for(session, qtbot):
    add(
        session.workspace,
        Tactic(
            name="Ask for the ad budget",
            department="finance",
            request="budget",
            due_on="2030-10-01",
            owner="Ela",
        ),
        Tactic(name="Answer the forum", department="community", goal_id=1),
        Tactic(name="Tidy"),
    )
    _, view = view_of(session, qtbot)
    box = view.filters.owner
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered == ["Anybody", "Ela", "Nobody", "Community", "Finance"]
    box.setCurrentIndex(4)
    box.activated.emit(4)
    assert names(view) == ["Ask for the ad budget"]
    view.table.selectRow(0)
    assert {"Finance", "Budget"} <= {label.text() for label in view.card.findChildren(QLabel)}
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert names(view) == ["Ask for the ad budget"]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert names(view) == ["Answer the forum"]


@pytest.mark.row("S4-3")
def test_accounts_and_tasks_belong_to_marketing_sales_pr_or_community():
    for record in (Account, Tactic):
        offered = [choice.label for choice in spec_of(record, "department").choices]
        assert offered[:4] == ["Marketing", "Sales", "PR", "Community"]


def test_all_goals_without_tactics_can_be_reached(session, qtbot):
    add(
        session.workspace,
        *(replace(SHOES, name=f"Goal {n}", channels=None, end=f"2026-10-0{n}") for n in range(1, 6)),
    )
    _, view = view_of(session, qtbot)

    def seen():
        return [link for link in view.alone.findChildren(ElidedLink) if link.isVisible()]

    before = len(seen())
    more = next(link for link in seen() if link.accessibleName() == "3 more" or link.text() == "3 more")
    more.click()
    assert len(seen()) == before + 2, "the other three in place of the way to them"
