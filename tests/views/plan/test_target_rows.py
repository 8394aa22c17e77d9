"""The small table of parts in the form of a goal, typed into by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from planning import planning_session
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.views.plan.goal_form import GoalForm


@pytest.fixture
def form(tmp_path, qtbot):
    with planning_session(tmp_path) as session:
        editor = GoalEditor(session)
        editor.set(kind="leads")
        editor.set(baseline_source="new", name="Leads", start="2026-08-01", end="2026-09-15")
        made = GoalForm(editor)
        qtbot.addWidget(made)
        made.show()
        yield made


@pytest.mark.row("S0-14")
def test_parts_are_typed_and_add_up_to_the_target(form: GoalForm, qtbot) -> None:
    table = form.place.targets
    for channel, number in (("facebook", "500"), ("x", "150")):
        qtbot.mouseClick(table.add_button, Qt.MouseButton.LeftButton)
        row = table.rows[-1]
        row.channel.setCurrentIndex(row.channel.findData(channel))
        row.channel.activated.emit(row.channel.currentIndex())
        row.number.setFocus()
        qtbot.keyClicks(row.number, number)
    assert [(part.channel, part.target) for part in form.editor.targets] == [
        ("facebook", "500"),
        ("x", "150"),
    ]
    assert form.editor.goal.target == "650"
    form.editor.set(target="600")
    form.save()
    assert "come to 650, the target is 600" in form.rows["targets"].problem
    qtbot.mouseClick(table.rows[0].away, Qt.MouseButton.LeftButton)
    assert len(table.rows) == 1


def test_kinds_are_offered_where_the_metric_has_them(form: GoalForm, qtbot) -> None:
    form.place.targets.add()
    row = form.place.targets.rows[0]
    line = row.kind.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "Fitting")
    assert form.editor.targets[0].kind == "Fitting"
    form.editor.set(metric="orders", kind="sales")
    assert not form.place.targets.rows[0].kind.isVisible()


def test_a_big_goal_hides_what_it_does_not_need(form: GoalForm) -> None:
    form.editor.set(level="big_goal")
    assert not form.rows["target"].isVisible()
    assert not form.rows["targets"].isVisible()
    assert not form.baseline.isVisible()
    form.editor.set(level="metric")
    assert form.rows["target"].isVisible()


def test_tab_goes_from_the_parts_to_the_button_that_adds_one_and_on_as_before(form: GoalForm) -> None:
    table = form.place.targets

    def after(widget: QWidget, count: int) -> list[QWidget]:
        found: list[QWidget] = []
        while len(found) < count:
            widget = widget.nextInFocusChain()
            inside = isinstance(widget.parent(), QComboBox)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inside:
                found.append(widget)
        return found

    before = after(table.add_button, 8)
    table.add()
    table.add()
    QApplication.processEvents()
    first, second = table.rows
    assert after(first.number, 2) == [first.away, second.channel]
    assert after(second.number, 2) == [second.away, table.add_button]
    names = [
        widget.accessibleName() or getattr(widget, "text", str)() for widget in after(table.add_button, 8)
    ]
    assert names == [widget.accessibleName() or getattr(widget, "text", str)() for widget in before]
