"""Who introduced whom is a chain without a ring, however it is written."""

import pytest

from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        for name, by in (("Anna", None), ("Zofia", 1), ("Nadia", 2), ("陈雨", None)):
            add_record(made, record=Influencer(name=name, introduced_by_id=by))
        yield made


def introduced_by(workspace, row_id):
    return reading.get(workspace, Influencer, row_id).introduced_by_id


@pytest.mark.parametrize("by", [1, 2, 3])
@pytest.mark.parametrize("field", ["introduced_by_id", "agent_id"])
def test_a_ring_is_refused_with_the_field(workspace, by, field):
    for row_id, other in ((2, 1), (3, 2)):
        edit_record(workspace, entity="influencer", row_id=row_id, changes={field: other})
    before = dump(workspace)
    with pytest.raises(UserError, match="comes from this one"):
        edit_record(workspace, entity="influencer", row_id=1, changes={field: by})
    assert dump(workspace) == before


def test_somebody_outside_the_chain_is_taken(workspace):
    edit_record(workspace, entity="influencer", row_id=1, changes={"introduced_by_id": 4})
    assert introduced_by(workspace, 1) == 4


def test_of_a_pasted_block_only_the_ring_is_left_out(workspace):
    changes = {1: {"introduced_by_id": 3}, 4: {"introduced_by_id": 1}}
    changed, problems = edit_table(workspace, edit=TableEdit("influencer", changes))
    assert changed.ids == (4,)
    assert len(problems) == 1
    assert introduced_by(workspace, 1) is None


def test_of_two_that_become_one_neither_introduced_itself(workspace):
    merge_records(workspace, entity="influencer", keep_id=2, drop_id=1)
    assert introduced_by(workspace, 2) is None
    assert introduced_by(workspace, 3) == 2


def test_the_ends_of_a_chain_do_not_become_one(workspace):
    before = dump(workspace)
    with pytest.raises(UserError, match="comes from this one"):
        merge_records(workspace, entity="influencer", keep_id=3, drop_id=1)
    assert dump(workspace) == before
