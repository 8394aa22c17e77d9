"""Followers are kept with their day whatever wrote them: typed, in a cell, by a list; and taken back with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import FollowerCount, Handle, Influencer
from socialroi_desktop.operations import history
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

JO = {"name": "Jo", "handle": "jo", "channel": "instagram"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch):
    """Let changes happen on a day."""

    def set_day(day: str) -> None:
        monkeypatch.setattr("socialroi_desktop.store.changes.writer.now", lambda: f"{day}T10:00:00Z")

    return set_day


def told(workspace: Workspace) -> list[tuple[object, ...]]:
    return [
        (one.handle, one.counted_on, one.followers, one.engagement_rate, one.average_likes)
        for one in reading.listing(workspace, FollowerCount)
    ]


def put(workspace: Workspace, entity: str, row_id: int, **values: object) -> None:
    with change(workspace, "Edit") as writer:
        writer.update(entity, row_id, values)


@pytest.mark.row("S1-11")
def test_each_change_of_followers_leaves_a_count_with_its_day(workspace: Workspace, on) -> None:
    on("2026-05-01")
    add(
        workspace, Influencer(**JO, followers=10_000, average_likes=400), Influencer(name="Mai", handle="mai")
    )
    on("2026-05-21")
    put(workspace, "influencer", 1, followers=16_000, average_likes=408)
    on("2026-06-21")
    put(workspace, "handle", 1, followers=15_000, engagement_rate=270)
    put(workspace, "influencer", 1, country="PL")
    assert told(workspace) == [
        ("jo", "2026-05-01", 10_000, None, 400),
        ("jo", "2026-05-21", 16_000, None, 408),
        ("jo", "2026-06-21", 15_000, 270, 408),
    ]


def test_what_is_written_again_on_a_day_puts_the_count_right(workspace: Workspace, on) -> None:
    on("2026-05-01")
    add(workspace, Influencer(**JO, followers=1_000))
    put(workspace, "influencer", 1, followers=10_000)
    put(workspace, "influencer", 1, average_likes=300)
    assert told(workspace) == [("jo", "2026-05-01", 10_000, None, 300)]


def test_a_day_that_was_told_is_believed_and_not_taken_for_later_counts(workspace: Workspace, on) -> None:
    on("2026-05-01")
    add(workspace, Influencer(name="Jo"))
    add(
        workspace,
        Handle(influencer_id=1, channel="tiktok", handle="jo", followers=900, followers_on="2026-03-31"),
    )
    on("2026-05-21")
    put(workspace, "handle", 1, followers=950)
    put(workspace, "handle", 1, followers=980, followers_on="2026-05-15")
    assert [count[1:3] for count in told(workspace)] == [
        ("2026-03-31", 900), ("2026-05-21", 950), ("2026-05-15", 980),
    ]  # fmt: skip


@pytest.mark.row("S1-11")
def test_counts_are_part_of_the_change_that_brought_them(workspace: Workspace, on) -> None:
    on("2026-05-01")
    add(workspace, Influencer(**JO, followers=10_000))
    before = dump(workspace)
    on("2026-05-21")
    put(workspace, "influencer", 1, followers=16_000)
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after


def test_the_account_that_is_not_the_main_one_has_no_likes_of_it(workspace: Workspace, on) -> None:
    on("2026-05-01")
    add(workspace, Influencer(**JO, followers=10_000, average_likes=400))
    add(workspace, Handle(influencer_id=1, channel="tiktok", handle="jo", followers=90))
    assert told(workspace)[1] == ("jo", "2026-05-01", 90, None, None)
