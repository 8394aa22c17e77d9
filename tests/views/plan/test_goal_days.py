"""The days of a goal are typed as people write them; what is no day is told at its field, and nothing is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(tmp_path, qtbot):
    with planning_session(tmp_path) as session:
        save_goal(session.workspace, goal=SHOES)
        page = plan_page(session, FilterState())
        qtbot.addWidget(page)
        page.show()
        page.edit_goal(1)
        yield page


def retype(field, text: str) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)


def kept(page) -> Goal:
    return reading.listing(page.session.workspace, Goal)[0]


@pytest.mark.parametrize("text", ["5.8.2027", "2027-08-05", "5 Aug 2027", "Aug 5, 2027"])
@pytest.mark.parametrize("name", ["end", "baseline_end"])
def test_a_day_is_typed_as_in_any_form(page, name, text):
    form = page.form
    form.editor.set(baseline_source="typed", baseline="3")
    retype(form.rows[name].editor, text)
    assert getattr(form.editor.goal, name) == "2027-08-05"


@pytest.mark.parametrize("name", ["start", "end", "baseline_start", "baseline_end"])
@pytest.mark.parametrize("text", ["soonish", "31.2.2027", "27 Feb 000027"])
def test_what_is_no_day_is_said_at_its_field_and_nothing_is_saved(page, name, text):
    form, before = page.form, kept(page)
    form.editor.set(baseline_source="typed", baseline="3")
    retype(form.rows[name].editor, text)
    form.save()
    assert form.rows[name].problem == f"“{text}” is not a date; write one such as 2026-08-31."
    assert form.rows[name].editor.text() == text
    assert kept(page) == before


def test_an_end_before_the_start_is_said_as_that_before_anything_is_saved(page):
    form = page.form
    retype(form.rows["end"].editor, "2 Jan 2026")
    form.rows["end"].editor.editingFinished.emit()
    assert form.rows["end"].problem.startswith("The goal ends on 2 Jan 2026, before it starts on 1 Jul 2026")
    assert form._sentence.text() == form.rows["end"].problem


def test_what_is_no_day_of_the_share_is_said_as_well(page):
    form = page.form
    form.editor.set(metric="net_sales", sales_forecast="10000", social_share="20", share_model="linear")
    retype(form.place.share.start, "soonish")
    form.save()
    assert form.rows["share_end"].problem.startswith("“soonish” is not a date")


def test_an_emptied_day_stays_empty_and_is_asked_for(page):
    form = page.form
    field = form.rows["start"].editor
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    form.save()
    assert field.text() == ""
    assert form.rows["start"].problem == "Choose the day the goal starts."
