"""Records put under another of their choices: one change, whatever became of some of them meanwhile."""

import pytest

from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.operations.records.moving import move_each, move_records
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        for day in range(1, 4):
            add_record(made, record=Cost(spent_on=f"2026-09-0{day}", kind="tool", amount=1, currency="USD"))
        yield made


def kinds(workspace):
    return [cost.kind for cost in reading.listing(workspace, Cost)]


def move(workspace, *ids, value="other"):
    return move_records(workspace, entity="cost", field="kind", ids=ids, value=value)


def test_several_are_moved_as_one_change(workspace):
    before = dump(workspace)
    changed, problems = move(workspace, 1, 3)
    assert (changed.ids, problems) == ((1, 3), ())
    assert kinds(workspace) == ["other", "tool", "other"]
    history.undo(workspace)
    assert dump(workspace) == before


def test_those_that_are_gone_are_said_and_the_others_move(workspace):
    delete_records(workspace, entity="cost", ids=[1, 2])
    changed, (problem,) = move(workspace, 1, 2, 3)
    assert changed.ids == (3,)
    assert problem.message == "2 of these have been deleted meanwhile; they were not moved."
    changed, (problem,) = move(workspace, 1)
    assert changed is None
    assert problem.message == "One of these has been deleted meanwhile; it was not moved."


def test_what_is_no_choice_is_refused_and_nothing_changes(workspace):
    changed, problems = move(workspace, 1, value="no kind")
    assert changed is None
    assert len(problems) == 1
    assert kinds(workspace) == ["tool"] * 3


def test_what_is_told_with_a_move_is_part_of_it(workspace):
    changed, problems = move_records(
        workspace, entity="cost", field="kind", ids=[1, 2], value="other", told={"note": "sorted out"}
    )
    assert (changed.ids, problems) == ((1, 2), ())
    assert [cost.note for cost in reading.listing(workspace, Cost)] == ["sorted out", "sorted out", None]
    history.undo(workspace)
    assert [cost.note for cost in reading.listing(workspace, Cost)] == [None] * 3


def test_it_is_said_where_what_went(workspace):
    changed, _ = move(workspace, 1)
    assert changed.text.startswith("Moved to Other: ")
    changed, _ = move(workspace, 2, 3)
    assert changed.text == "Moved to Other: Costs (2)"


def test_each_gets_its_own_choice_in_one_change(workspace):
    before = dump(workspace)
    delete_records(workspace, entity="cost", ids=[2])
    changed, (problem,) = move_each(
        workspace, entity="cost", field="kind", values={1: "other", 2: "other", 3: "hours"}
    )
    assert kinds(workspace) == ["other", "hours"]
    assert changed.text == "Moved: Costs (2)"
    assert problem.message == "One of these has been deleted meanwhile; it was not moved."
    history.undo(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    assert move_each(workspace, entity="cost", field="kind", values={9: "other"})[0] is None
