"""Esc: an open list is closed alone, and a form beside a table asks before what was typed is thrown away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from data_tab import english
from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton

ESC = Qt.Key.Key_Escape


@pytest.fixture
def session(tmp_path, qapp):
    with english(), planning_session(tmp_path) as made:
        save_goal(made.workspace, goal=SHOES)
        yield made


@pytest.fixture
def section(session, qtbot):
    made = RecordsSection(session, FilterState(), Campaign)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.add()
    return made


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is, as windows do."""
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def type_name(section) -> QLineEdit:
    name = section.panel.form.editor("name")
    name.setFocus()
    QTest.keyClicks(name, "Night drop")
    return name


def test_escape_asks_before_what_was_typed_is_thrown_away(section):
    name = type_name(section)
    press(ESC)
    assert section.panel.confirm.isVisible()
    assert section.panel.confirm.no.text() == "Go on writing"
    assert section.panel.form is not None
    press(ESC)
    assert not section.panel.confirm.isVisible()
    assert name.hasFocus()
    assert name.text() == "Night drop"
    press(ESC)
    section.panel.confirm.yes.click()
    assert section.panel.form is None
    assert section.panel.isHidden()


def test_escape_closes_a_form_nobody_typed_into(section):
    press(ESC)
    assert section.panel.form is None


def test_escape_closes_an_open_list_and_leaves_the_form(section):
    type_name(section)
    field = section.panel.form.editor("channels")
    assert isinstance(field, DropdownButton)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    popover = QApplication.activePopupWidget()
    assert popover is not None
    QTest.keyClick(popover.focusWidget() or popover, ESC)
    assert not popover.isVisible()
    assert section.panel.form is not None
    assert not section.panel.confirm.isVisible()


def test_the_form_of_a_goal_asks_too(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.edit_goal(1)
    name = page.form.rows["name"].editor
    name.setFocus()
    QTest.keyClicks(name, " again")
    press(ESC)
    assert page.form is not None
    assert page.form.confirm.isVisible()
    page.form.confirm.no.click()
    assert name.text().endswith(" again")
    page.cancel_action.trigger()
    page.form.confirm.yes.click()
    assert page.form is None


def test_the_form_of_a_goal_nobody_typed_into_closes_at_once(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.edit_goal(1)
    press(ESC)
    assert page.form is None
