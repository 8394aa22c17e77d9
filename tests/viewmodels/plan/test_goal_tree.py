"""The goals as a tree: order, folding, what rolls up."""

import pytest

from asking import add
from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Goal
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
        "\u2003\u2003Sell 25 pairs of skate shoes through Instagram", "\u2003\u2003Shoes again", "Nothing yet",
    ]  # fmt: skip
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
    assert column(model, GOAL)[1] == "Students ride our shoes"
