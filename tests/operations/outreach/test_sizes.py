"""Other limits of sizes, and other days of silence, hold for everybody at once, and undo takes all of it back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asking import add, values
from socialroi_desktop.domain.records import Contact, Cost, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Jo", followers=6_000, stage="relationship"),
            Influencer(name="Mai", followers=60_000),
            Influencer(name="陈雨"),
            Contact(influencer_id=1, happened_at="2026-07-01T09:00:00Z", way="email"),
            Cost(spent_on="2026-07-02", kind="influencer_fee", amount=700, currency="USD", influencer_id=1),
        )
        yield made


def put(workspace: Workspace, **settings: Any) -> None:
    edit_settings(workspace, settings=replace(workspace.settings(), **settings))


def sizes(workspace: Workspace) -> list[str | None]:
    return [person.tier for person in reading.listing(workspace, Influencer)]


def test_limits_decide_the_size_of_everybody_in_one_step(workspace: Workspace) -> None:
    assert sizes(workspace) == ["nano", "mid", None]
    assert values(workspace, "total_cost", "tier")["nano"] == 7
    before = dump(workspace)
    put(workspace, tier_micro_from=5_000, tier_mid_from=70_000)
    assert sizes(workspace) == ["micro", "micro", None]
    assert values(workspace, "total_cost", "tier")["micro"] == 7
    add(workspace, Influencer(name="Tom", followers=69_999))
    assert sizes(workspace)[-1] == "micro"
    history.undo(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert sizes(workspace) == ["micro", "micro", None]


def test_days_of_silence_decide_when_somebody_is_due(workspace: Workspace) -> None:
    def due(today: date) -> list[str]:
        return [item.kind for item in due_by(workspace, today) if item.kind == "keep_in_touch"]

    assert due(date(2026, 8, 1)) == []
    put(workspace, touch_days_nano=30)
    assert (due(date(2026, 7, 30)), due(date(2026, 7, 31))) == ([], ["keep_in_touch"])
    put(workspace, tier_micro_from=5_000)
    assert due(date(2026, 8, 1)) == []


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"tier_micro_from": 60_000}, "Mid has to begin above Micro"),
        ({"tier_mega_from": 0}, "cannot be below 1"),
        ({"touch_days_mid": 0}, "cannot be below 1"),
        ({"touch_days_mid": 9_999}, "cannot be above 3650"),
    ],
)
def test_limits_that_do_not_hold_are_refused_and_nothing_changes(workspace: Workspace, told, said) -> None:
    before = dump(workspace)
    with pytest.raises(UserError, match=said):
        put(workspace, **told)
    assert dump(workspace) == before
