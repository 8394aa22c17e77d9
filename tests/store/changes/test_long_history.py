"""However long the history is, a change and what is asked after it look into small indexes of it."""

from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.store.changes import log
from socialroi_desktop.store.changes.standing import fallen
from socialroi_desktop.store.changes.taken_back import taken_back
from workspaces import new_workspace


@pytest.mark.parametrize(
    "run",
    [
        taken_back,
        log.next_redo,
        lambda workspace: fallen(workspace.connection(), 99),
        lambda workspace: add(workspace, Campaign(name="Autumn")),
    ],
    ids=["taken back", "next redo", "fallen", "a change"],
)
def test_the_history_is_not_read_through(tmp_path: Path, run):
    with new_workspace(tmp_path) as workspace:
        add(workspace, Campaign(name="Summer"))
        seen: list[str] = []
        connection = workspace.connection()
        connection.set_trace_callback(seen.append)
        run(workspace)
        connection.set_trace_callback(None)
        asked = [text for text in seen if " operation" in text and not text.startswith(("INSERT", "--"))]
        assert asked
        for statement in asked:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            assert not [step for step in plan if step in ("SCAN operation", "SCAN o")], statement
