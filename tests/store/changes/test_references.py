"""Deleting takes along what only makes sense with a record, at any depth, and undo brings all of it back."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Cost, Lead, LeadStep, Mention, Post
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.store.changes import references
from socialroi_desktop.store.changes.references import Reference
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def chain(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Post <- lead <- step, all required, and a cost that may name the lead in the middle."""
    add(workspace, Post(channel="instagram", external_id="p", published_at="2026-07-02T10:00:00Z"))
    add(workspace, Lead(created_at="2026-07-02T10:00:00Z", email="a@b.c", post_id=1))
    add(workspace, LeadStep(lead_id=1, done_on="2026-07-03", kind="coupon"))
    add(workspace, Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD", post_id=1))
    add(workspace, Mention(mentioned_at="2026-07-02T10:00:00Z", author="jo"))
    declared = references.incoming

    def strict(entity: str) -> tuple[Reference, ...]:
        return tuple(
            Reference(each.entity, each.column, each.required or each.entity == "lead")
            for each in declared(entity)
        )

    monkeypatch.setattr("socialroi_desktop.store.changes.writer.incoming", strict)
    return workspace


def test_a_chain_of_three_goes_and_comes_back_whole(chain: Workspace) -> None:
    before = dump(chain)
    delete_records(chain, entity="post", ids=[1])
    gone = dump(chain)
    assert (gone["post"], gone["lead"], gone["lead_step"]) == ([], [], [])
    cost = chain.connection().execute("SELECT post_id FROM cost").fetchone()
    assert cost["post_id"] is None
    history.undo(chain)
    assert dump(chain) == before
    history.redo(chain)
    assert dump(chain) == gone


def test_what_only_names_a_record_stays_without_it(workspace: Workspace) -> None:
    add(workspace, Post(channel="instagram", external_id="p", published_at="2026-07-02T10:00:00Z"))
    add(workspace, Lead(created_at="2026-07-02T10:00:00Z", email="a@b.c", post_id=1))
    delete_records(workspace, entity="post", ids=[1])
    assert workspace.connection().execute("SELECT post_id FROM lead").fetchall()[0][0] is None
    history.undo(workspace)
    assert workspace.connection().execute("SELECT post_id FROM lead").fetchall()[0][0] == 1
