"""Stages and kinds are noted with their moment whatever wrote them, and taken back with it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Jo"), Influencer(name="Mai", stage="letter", kind="koc"))
        yield made


def steps(workspace: Workspace, person: int = 1) -> list[tuple[str, str | None, str | None]]:
    return [
        (step.stage, step.kind, step.reason)
        for step in reading.listing(workspace, StageChange)
        if step.influencer_id == person
    ]


def put(workspace: Workspace, person: int, **values: object) -> None:
    with change(workspace, "Edit") as writer:
        writer.update("influencer", person, values)


def test_whoever_comes_is_noted_in_the_stage_they_come_in(workspace: Workspace) -> None:
    assert steps(workspace) == [("search", "influencer", None)]
    assert steps(workspace, 2) == [("letter", "koc", None)]
    assert all(step.changed_on for step in reading.listing(workspace, StageChange))


def test_a_move_is_noted_and_since_when(workspace: Workspace) -> None:
    put(workspace, 1, stage="negotiate")
    assert steps(workspace)[1:] == [("negotiate", "influencer", None)]
    (jo, _) = reading.listing(workspace, Influencer)
    assert jo.stage_since == reading.listing(workspace, StageChange)[-1].changed_on


def test_becoming_another_kind_of_partner_is_noted_too(workspace: Workspace) -> None:
    put(workspace, 1, kind="ambassador")
    assert steps(workspace)[1:] == [("search", "ambassador", None)]


def test_what_is_no_move_is_not_noted(workspace: Workspace) -> None:
    put(workspace, 1, name="Joanna", stage="search")
    assert len(steps(workspace)) == 1


def test_a_reason_stays_with_the_step_and_is_forgotten_by_who_goes_on(workspace: Workspace) -> None:
    put(workspace, 1, stage="paused", stage_reason="on leave until May")
    put(workspace, 1, stage="letter")
    assert steps(workspace)[1:] == [
        ("paused", "influencer", "on leave until May"),
        ("letter", "influencer", None),
    ]
    assert reading.listing(workspace, Influencer)[0].stage_reason is None


def test_a_move_and_its_note_are_one_step_of_undo_and_redo(workspace: Workspace) -> None:
    before = dump(workspace)
    put(workspace, 1, stage="track")
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after


def test_a_batch_is_noted_at_once(workspace: Workspace) -> None:
    edit = TableEdit("influencer", edits={1: {"stage": "track"}, 2: {"stage": "track"}})
    edit_table(workspace, edit=edit)
    assert (steps(workspace)[-1][0], steps(workspace, 2)[-1][0]) == ("track", "track")


def test_with_whoever_is_declined_nothing_is_planned_any_more(workspace: Workspace) -> None:
    put(workspace, 1, next_action="Look at his audience", next_action_on="2026-12-02")
    before = dump(workspace)
    put(workspace, 1, stage="declined", stage_reason="Too few.")
    (jo, _) = reading.listing(workspace, Influencer)
    assert (jo.next_action, jo.next_action_on, jo.stage_reason) == (None, None, "Too few.")
    assert steps(workspace)[-1] == ("declined", "influencer", "Too few. (2026-12-02 Look at his audience)")
    history.undo(workspace)
    assert dump(workspace) == before


def test_what_is_planned_stays_with_who_is_paused_and_what_is_told_with_the_step(
    workspace: Workspace,
) -> None:
    put(workspace, 1, next_action="Ask again", next_action_on="2026-12-02")
    put(workspace, 1, stage="paused")
    assert reading.listing(workspace, Influencer)[0].next_action == "Ask again"
    put(workspace, 1, stage="declined", next_action="Ask in spring")
    assert reading.listing(workspace, Influencer)[0].next_action == "Ask in spring"


def since(workspace: Workspace, person: int = 0) -> tuple[str, str | None]:
    told = reading.listing(workspace, Influencer)[person]
    return told.stage, told.stage_since


def noted(workspace: Workspace, stage: str, moment: str, **told: str) -> int:
    return add(workspace, StageChange(influencer_id=1, stage=stage, changed_at=moment, **told))[0]


@pytest.mark.row("S1-23")
def test_becoming_another_kind_of_partner_leaves_the_day_they_came_into_their_stage(
    workspace: Workspace,
) -> None:
    with change(workspace, "Long ago") as writer:
        for step in reading.listing(workspace, StageChange):
            writer.update(
                "stage_change", step.id, {"changed_at": "2026-03-01T09:00:00Z", "changed_on": "2026-03-01"}
            )
    assert since(workspace) == ("search", "2026-03-01")
    put(workspace, 1, kind="koc")
    assert since(workspace) == ("search", "2026-03-01")
    put(workspace, 1, stage="screen")
    put(workspace, 1, stage="search")
    # Who came back is there since then.
    assert since(workspace) == ("search", reading.listing(workspace, StageChange)[-1].changed_on)


@pytest.mark.row("S1-23")
def test_a_step_noted_by_hand_moves_the_person_where_it_is_the_latest(workspace: Workspace) -> None:
    before = dump(workspace)
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    noted(workspace, "track", now)
    assert (since(workspace)[0], steps(workspace)[-1]) == ("track", ("track", "influencer", None))
    assert len(steps(workspace)) == 2
    noted(workspace, "letter", "2026-03-01T09:00:00Z")
    assert since(workspace)[0] == "track"
    history.undo(workspace)
    history.undo(workspace)
    assert dump(workspace) == before


def test_a_step_aside_noted_by_hand_is_that_of_the_person_with_its_reason(workspace: Workspace) -> None:
    put(workspace, 1, next_action="Ask again", next_action_on="2026-12-02")
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    with pytest.raises(UserError, match="need a reason"):
        noted(workspace, "declined", now)
    noted(workspace, "declined", now, reason="Too few.")
    (jo, _) = reading.listing(workspace, Influencer)
    assert (jo.stage, jo.stage_reason, jo.next_action) == ("declined", "Too few.", None)
    assert steps(workspace)[-1] == ("declined", "influencer", "Too few. (2026-12-02 Ask again)")


def test_a_step_ahead_of_now_is_refused(workspace: Workspace) -> None:
    ahead = f"{datetime.now(UTC) + timedelta(days=30):%Y-%m-%dT%H:%M:%SZ}"
    with pytest.raises(UserError, match="nobody has come into a stage ahead of now"):
        noted(workspace, "track", ahead)
    assert since(workspace)[0] == "search"
