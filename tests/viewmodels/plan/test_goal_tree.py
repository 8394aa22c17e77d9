"""The goals as a tree: order, folding, what rolls up."""

import pytest

from asking import add
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.goal_below import below
from socialroi_desktop.viewmodels.plan.goal_table import GOAL, NOW, PACE, PROGRESS
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role


@pytest.fixture
def model(tmp_path, qapp):
    from dataclasses import replace

    with planning_session(tmp_path) as session:
        days = {"start": "2026-07-01", "end": "2026-09-30"}
        add(
            session.workspace,
            replace(SHOES, parent_id=None),
            Goal(name="Students ride our shoes", level="big_goal", **days),
            Goal(name="Back to school", level="event", parent_id=2, **days),
            Goal(name="Nothing yet", level="event", **days),
            replace(SHOES, name="Shoes again", target="24", channels="facebook", parent_id=3),
        )
        from socialroi_desktop.operations.records.editing import edit_record

        edit_record(session.workspace, entity="goal", row_id=1, changes={"parent_id": 3})
        made = PlanModel(session, FilterState(session.today))
        made.refresh()
        made.set_active(True)
        yield made


def column(model: PlanModel, at: int) -> list[str]:
    return [model.table.index(row, at).data() for row in range(model.table.rowCount())]


@pytest.mark.row("S1-32")
def test_goals_stand_below_those_they_are_part_of_and_fold(model: PlanModel) -> None:
    model.set_tree(True)
    assert column(model, GOAL) == [
        "▾ Students ride our shoes", "\u2003▾ Back to school",
        "\u2003\u2003\u2003Sell 25 pairs of skate shoes through Instagram", "\u2003\u2003\u2003Shoes again", "Nothing yet",
    ]  # fmt: skip
    # What a name begins with stands left of all its lines.
    assert [model.table.index(row, GOAL).data(Role.LEAD) for row in (1, 3)] == ["\u2003▾ ", "\u2003" * 3]
    # 12 of 25 and 9 of 24, by the mean of their ways.
    assert column(model, NOW)[:2] == ["43%", "43%"]
    assert column(model, PACE)[0] == "from the goal below it"
    assert column(model, PACE)[-1] == "nothing below it yet"
    fraction, expected, _tone = model.table.index(0, PROGRESS).data(Role.PROGRESS)
    assert (round(fraction, 4), expected is not None) == (0.4275, True)
    model.select(5)
    model.fold(True)
    assert model.selected == 3
    model.fold(True)
    assert column(model, GOAL) == ["▾ Students ride our shoes", "\u2003▸ Back to school", "Nothing yet"]
    model.fold(False)
    assert model.table.rowCount() == 5
    model.set_tree(False)
    assert column(model, GOAL) == ["Sell 25 pairs of skate shoes through Instagram", "Shoes again"]


def test_the_list_has_the_measured_goals_and_begins_with_one_that_has_a_curve(model: PlanModel) -> None:
    assert column(model, GOAL) == ["Sell 25 pairs of skate shoes through Instagram", "Shoes again"]
    assert model.selected == 1
    assert model.detail is not None
    assert model.detail.days
    model.set_tree(True)
    model.select(2)
    model.set_tree(False)
    assert model.selected == 1


def test_a_goal_that_no_list_has_is_looked_at_in_the_tree(model: PlanModel, qtbot) -> None:
    with qtbot.waitSignal(model.reloaded):
        model.select(3)
    assert model.table.is_tree
    assert model.detail is not None
    assert model.detail.state.goal.name == "Back to school"


def test_without_a_measured_goal_the_list_has_all(model: PlanModel) -> None:
    from socialroi_desktop.operations.records.editing import delete_records

    session = model.session
    session.perform("x", lambda workspace, _: delete_records(workspace, entity="goal", ids=[1, 5]))
    assert column(model, GOAL) == ["Students ride our shoes", "Back to school", "Nothing yet"]


def test_a_big_goal_says_what_it_rolls_up(model: PlanModel) -> None:
    told = {}
    for goal_id in (2, 3, 4, 1):
        model.select(goal_id)
        assert model.detail is not None
        told[goal_id] = [(fact.label, fact.value) for fact in below(model.detail, "USD")]
    assert told == {
        2: [("Back to school", "43%"), ("Mean of them", "43%")],
        3: [
            ("Sell 25 pairs of skate shoes through Instagram", "48%"),
            ("Shoes again", "38%"),
            ("Mean of them", "43%"),
        ],
        4: [("nothing below it yet", "")],
        1: [],
    }
