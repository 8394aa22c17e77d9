"""What follows for a person from their log: size, last touch, and whether an answer is owed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Jo"), Influencer(name="Mai"))
        yield made


def person(workspace: Workspace, place: int = 0) -> Influencer:
    return reading.listing(workspace, Influencer)[place]


def log(workspace: Workspace, day: str, direction: str, way: str = "email", **more: object) -> int:
    contact = Contact(influencer_id=1, happened_at=f"{day}T10:00:00Z", direction=direction, way=way, **more)  # type: ignore[arg-type]  # its fields
    return add(workspace, contact)[0]


@pytest.mark.parametrize(
    ("followers", "tier"),
    [
        (None, None),
        (0, "nano"),
        (9_999, "nano"),
        (10_000, "micro"),
        (50_000, "mid"),
        (100_000, "macro"),
        (10**6, "mega"),
    ],
)
def test_the_size_follows_from_the_followers(
    workspace: Workspace, followers: int | None, tier: str | None
) -> None:
    edit_record(workspace, entity="influencer", row_id=1, changes={"followers": followers})
    assert person(workspace).tier == tier


def test_the_last_touch_is_the_latest_whoever_began_it(workspace: Workspace) -> None:
    log(workspace, "2026-09-05", "out", "comment")
    log(workspace, "2026-09-01", "in")
    assert (person(workspace).last_touch_on, person(workspace).last_touch_way) == ("2026-09-05", "comment")
    assert person(workspace, 1).last_touch_on is None


def test_an_answer_is_owed_since_the_first_message_nobody_answered(workspace: Workspace) -> None:
    log(workspace, "2026-09-01", "in")
    log(workspace, "2026-09-02", "out")
    assert person(workspace).owes_since is None
    log(workspace, "2026-09-03", "in")
    log(workspace, "2026-09-04", "in")
    assert person(workspace).owes_since == "2026-09-03"


def test_a_comment_of_ours_answers_nobody(workspace: Workspace) -> None:
    log(workspace, "2026-09-01", "in")
    log(workspace, "2026-09-02", "out", "comment")
    assert person(workspace).owes_since == "2026-09-01"


def test_what_is_settled_is_owed_no_more_and_undo_brings_it_back(workspace: Workspace) -> None:
    contact = log(workspace, "2026-09-01", "in")
    before = dump(workspace)
    changes = {"settled_on": "2026-09-02", "settled_reason": "asked by mistake"}
    edit_record(workspace, entity="contact", row_id=contact, changes=changes)
    assert person(workspace).owes_since is None
    history.undo(workspace)
    assert dump(workspace) == before
    assert person(workspace).owes_since == "2026-09-01"


def test_a_promise_is_owed_from_its_day_whatever_is_answered(workspace: Workspace) -> None:
    contact = log(workspace, "2026-09-01", "in", promise_on="2026-09-05")
    log(workspace, "2026-09-02", "out")
    assert person(workspace).owes_since == "2026-09-05"
    edit_record(workspace, entity="contact", row_id=contact, changes={"settled_on": "2026-09-04"})
    assert person(workspace).owes_since is None


def test_who_declined_waits_for_no_answer_until_they_are_back(workspace: Workspace) -> None:
    log(workspace, "2026-09-01", "in")
    edit_record(
        workspace, entity="influencer", row_id=1, changes={"stage": "declined", "stage_reason": "No time."}
    )
    assert person(workspace).owes_since is None
    log(workspace, "2026-09-03", "out", "comment", promise_on="2026-09-04")
    assert person(workspace).owes_since == "2026-09-04"
    edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "letter"})
    assert person(workspace).owes_since == "2026-09-01"


def test_a_log_entry_that_goes_or_changes_hands_is_followed(workspace: Workspace) -> None:
    contact = log(workspace, "2026-09-01", "in")
    edit_record(workspace, entity="contact", row_id=contact, changes={"influencer_id": 2})
    assert (person(workspace).last_touch_on, person(workspace, 1).last_touch_on) == (None, "2026-09-01")
    delete_records(workspace, entity="contact", ids=[contact])
    assert person(workspace, 1).owes_since is None
