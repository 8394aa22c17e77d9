"""Somebody who buys becomes a fan, a promoter, an ambassador, an agent; each step is noted, and what comes next is due."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Community, CommunityCount, Customer, CustomerChange
from socialroi_desktop.operations import history
from socialroi_desktop.operations.due import finish_due
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace, put_orders

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@pytest.mark.row("S1-12")
def test_what_a_customer_becomes_is_noted_and_taken_back(workspace: Workspace) -> None:
    add(workspace, Customer(name="Zofia"))
    before = dump(workspace)
    for kind in ("fan", "ambassador"):
        edit_record(workspace, entity="customer", row_id=1, changes={"kind": kind})
    steps = reading.listing(workspace, CustomerChange)
    assert [step.kind for step in steps] == ["customer", "fan", "ambassador"]
    history.undo(workspace)
    history.undo(workspace)
    assert dump(workspace) == before


@pytest.mark.row("S1-12")
def test_the_next_step_with_a_customer_and_a_community_is_due_and_done(workspace: Workspace) -> None:
    add(
        workspace,
        Customer(name="Zofia", next_step="Ask for a photo", next_step_on="2026-09-18"),
        Community(name="Rain crew", next_step="Vote on a colour", next_step_on="2026-09-20"),
        CommunityCount(community_id=1, counted_on="2026-09-01", members=212),
    )
    items = [item for item in due_by(workspace, TODAY) if item.area == "listening"]
    assert [item.says.message for item in items] == [
        "Customer Zofia: Ask for a photo",
        "Rain crew: Vote on a colour",
    ]
    finish_due(workspace, items=items, today=TODAY)
    assert [item for item in due_by(workspace, TODAY) if item.area == "listening"] == []


@pytest.mark.row("S2-26")
def test_customers_are_told_by_a_command(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    bought = [("ann", "2026-08-01"), ("ann", "2026-09-01"), ("ben", "2026-09-02")]
    put_orders(workspace, [{"customer": who, "ordered_at": f"{day}T10:00:00Z"} for who, day in bought])
    file = str(workspace.path)
    workspace.close()
    assert cli.main(["customers", file, "--from", "2026-09-01", "--to", "2026-09-30", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [told["figures"][name]["value"] for name in ("new_customers", "returning_customers")] == ["1", "1"]
    assert told["cohorts"][1] == {"month": "2026-08", "customers": 1, "bought": [1, 1]}
    assert cli.main(["customers", file, "--from", "2026-09-02", "--to", "2026-09-01"]) == 2


def test_without_orders_the_command_says_what_to_do(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(workspace.path)
    workspace.close()
    assert cli.main(["customers", file]) == 1
    assert "import your shop" in capsys.readouterr().err
