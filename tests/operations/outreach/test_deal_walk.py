"""Walks at random over what can be done to a deal, takes all of it back, does it again, and compares."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import invented
from asking import add
from deal_steps import DEAL_STEPS
from socialroi_desktop.domain.records import RECORDS, Cost, Deal, Influencer, Proposal
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.changes.log import last_done
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

EDITED = st.sampled_from(["deal", "proposal", "deliverable", "deal_right", "cost", "discount_code"])
STEPS = st.lists(
    st.one_of(
        st.sampled_from(sorted(DEAL_STEPS)).map(lambda name: ("step", name)),
        EDITED.flatmap(lambda entity: invented.changes(RECORDS[entity])).map(lambda told: ("edit", told)),
        st.just(("delete", "proposal")),
        st.just(("undo", None)),
        st.just(("redo", None)),
    ),
    min_size=3,
    max_size=16,
)


def take(workspace: Workspace, base: int, kind: str, detail: Any) -> None:
    """Do one step; what the deal refuses as it stands does nothing."""
    with suppress(UserError):
        if kind == "step":
            DEAL_STEPS[detail](workspace)
        elif kind == "edit":
            edit_record(workspace, entity=detail[0], row_id=1, changes=detail[1])
        elif kind == "delete":
            delete_records(workspace, entity=detail, ids=[1])
        elif kind == "redo" or last_id(workspace) > base:
            getattr(history, kind)(workspace)


def last_id(workspace: Workspace) -> int:
    last = last_done(workspace)
    return last.id if last is not None else 0


@settings(max_examples=25)
@given(STEPS)
def test_all_of_it_can_be_taken_back_and_done_again(steps: list[tuple[str, Any]]) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        add(
            workspace,
            Influencer(name="Nadia", handle="nadia", channel="instagram"),
            Deal(influencer_id=1, purpose="Sales", currency="USD", product_cost=4_000),
            Proposal(deal_id=1, offered_on="2026-09-14", by="them", fee=45_000),
            Proposal(deal_id=1, offered_on="2026-09-15", fee=30_000, minutes=60),
        )
        before, base = dump(workspace), last_id(workspace)
        for kind, detail in steps:
            take(workspace, base, kind, detail)
            accepted = [one for one in reading.listing(workspace, Proposal) if one.state == "accepted"]
            assert len(accepted) <= 1
            assert all(one.currency for one in reading.listing(workspace, Proposal))
        kinds = [cost.kind for cost in reading.listing(workspace, Cost)]
        assert len(kinds) == len(set(kinds)) or any(kind == "edit" for kind, _ in steps)
        after = dump(workspace)
        count = 0
        while last_id(workspace) > base:
            history.undo(workspace)
            count += 1
        assert dump(workspace) == before
        for _ in range(count):
            history.redo(workspace)
        assert dump(workspace) == after
