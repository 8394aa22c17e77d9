import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pages import plan_page
from planning import planning_session
from socialroi_desktop.viewmodels.plan.templates import goal_templates
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def open_form(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.start_new_goal()
    page._begin(next(one for one in goal_templates() if one.id == "units_of_product"))
    return page


def test_a_baseline_is_picked_with_its_days_and_shows_its_rows(session, qtbot):
    page = open_form(session, qtbot)
    editor, offers = page.form.editor, page.form.baseline.offers
    editor.set(start="2026-10-01", end="2026-12-31")
    year, before = offers.buttons["last_year"], offers.buttons["before"]
    assert year.text() == "Same days last year: 0"
    assert before.text() == "Days just before: 12"
    assert before.isChecked()
    qtbot.keyClick(year, Qt.Key.Key_Space)
    assert (editor.goal.baseline, editor.goal.baseline_start) == ("0", "2025-10-01")
    assert year.isChecked()
    assert not before.isChecked()
    links = [each for each in offers.findChildren(QPushButton) if each.text() == "2 rows"]
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert offers.rows.isVisible()
    assert offers.rows.rows.rowCount() == 2
    assert not offers.rows.segments.isVisible()
    offers.rows.close()
