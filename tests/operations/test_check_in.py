"""Counts typed once a week become account days; what exports told of the day stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import AccountDay, Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.check_in import Counted, save_check_in
from socialroi_desktop.operations.records import editing
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.account_counts import last_check_in, last_counts
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def rows(workspace: Workspace) -> list[tuple[str, str | None, str, int | None, int | None, int | None]]:
    return [
        (row.channel, row.account, row.day, row.followers, row.members, row.reach)
        for row in reading.listing(workspace, AccountDay)
    ]


def test_counts_join_what_an_export_told_of_the_day(workspace: Workspace) -> None:
    day = AccountDay(channel="instagram", account="pine", day="2026-07-06", reach=40)
    editing.add_record(workspace, record=day)
    counts = [Counted("instagram", "pine", followers=900), Counted("facebook", "Pine club", members=120)]
    save_check_in(workspace, day="2026-07-06", counts=counts)
    assert rows(workspace) == [
        ("instagram", "pine", "2026-07-06", 900, None, 40),
        ("facebook", "Pine club", "2026-07-06", None, 120, None),
    ]


def test_a_check_in_is_one_change(workspace: Workspace) -> None:
    before = dump(workspace)
    save_check_in(workspace, day="2026-07-06", counts=[Counted("tiktok", None, 1), Counted("x", None, 2)])
    history.undo(workspace)
    assert dump(workspace) == before


def test_nothing_counted_is_no_change(workspace: Workspace) -> None:
    assert save_check_in(workspace, day="2026-07-06", counts=[Counted("tiktok", "a")]) is None
    assert history.undo(workspace) is None


@pytest.mark.parametrize(
    "counts",
    [
        [Counted("tiktok", "a", 1), Counted("tiktok", "a", 2)],
        [Counted("tiktok", "a", 1), Counted("x", "b", -2)],
    ],
)
def test_what_does_not_hold_leaves_nothing(workspace: Workspace, counts: list[Counted]) -> None:
    with pytest.raises(UserError):
        save_check_in(workspace, day="2026-07-06", counts=counts)
    assert rows(workspace) == []


def test_every_account_comes_with_what_was_counted_last(workspace: Workspace) -> None:
    made = Post(channel="youtube", account="Pine TV", external_id="a", published_at="2026-07-01T10:00:00Z")
    editing.add_record(workspace, record=made)
    save_check_in(workspace, day="2026-07-06", counts=[Counted("instagram", "pine", followers=900)])
    save_check_in(workspace, day="2026-07-13", counts=[Counted("instagram", "pine", members=5)])
    found = {item.account: item for item in last_counts(workspace, "2026-07-20")}
    assert (found["pine"].followers, found["pine"].followers_on) == (900, "2026-07-06")
    assert (found["pine"].members, found["pine"].members_on) == (5, "2026-07-13")
    assert found["Pine TV"].followers is None
    assert last_check_in(workspace) == "2026-07-13"
