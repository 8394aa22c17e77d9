from pathlib import Path

import pytest

from socialroi_desktop.store.changes.writer import DuplicateKey, change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    "ask",
    [
        lambda w: reading.ids_with(w, "influencer", "nonsense", "nonsense"),
        lambda w: reading.count_referring(w, "cost", "nonsense", 1),
        lambda w: reading.distinct(w, "cost", "nonsense"),
        lambda w: labels(w.connection(), "cost"),
    ],
)
def test_a_column_that_does_not_exist_is_an_error_and_no_text(workspace: Workspace, ask) -> None:
    with pytest.raises(Exception, match="no such column"):
        ask(workspace)


def test_only_a_taken_key_is_a_doublet(workspace: Workspace) -> None:
    with pytest.raises(Exception, match="NOT NULL"), change(workspace, "Edit") as writer:
        writer.insert("campaign", {"name": None})
    rate = {"day": "2026-07-01", "currency": "EUR", "rate": "1"}
    with change(workspace, "Edit") as writer:
        writer.insert("exchange_rate", rate)
        with pytest.raises(DuplicateKey):
            writer.insert("exchange_rate", rate)
