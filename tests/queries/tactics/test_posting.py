"""Posts by week beside what is wanted, and of what they are made."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from asking import add
from socialroi_desktop.domain.records import Cadence, Post
from socialroi_desktop.queries.tactics.posting import CadenceState, cadence_states
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2026, 9, 23)


def posts(channel: str, *days: str, **told: str) -> list[Post]:
    return [
        Post(channel=channel, external_id=f"{channel}{day}{n}", published_at=f"{day}T09:00:00Z", **told)  # type: ignore[arg-type]  # fields of a post
        for n, day in enumerate(days)
    ]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def state_of(workspace: Workspace, *cadence: Cadence) -> CadenceState:
    add(workspace, *cadence)
    (state,) = cadence_states(workspace, TODAY, 3)
    return state


@pytest.mark.row("S0-18")
def test_what_came_out_stands_beside_what_is_wanted_week_by_week(workspace: Workspace) -> None:
    add(
        workspace,
        *posts("instagram", "2026-09-21", "2026-09-22"),
        *posts("instagram", "2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-20"),
        *posts("instagram", "2026-09-07", "2026-09-08", "2026-09-09"),
        *posts("instagram", *["2026-09-01"] * 9),
        *posts("tiktok", "2026-09-14"),
        Post(channel="instagram", state="draft", title="To come"),
    )
    state = state_of(
        workspace, Cadence(channel="instagram", unit="week", usual="3-5", lift="50", start="2026-01-01")
    )
    assert str(state.wanted) == "4.5-7.5"
    assert [(week.posts, week.state) for week in state.weeks] == [
        (2, ""),
        (5, "within"),
        (3, "below"),
        (9, "above"),
    ]
    assert (str(state.usual), state.middle, state.kept) == ("3-9", Decimal(5), 2)


def test_a_target_a_day_is_held_against_weeks_as_seven_of_it(workspace: Workspace) -> None:
    state = state_of(workspace, Cadence(channel="x", unit="day", posts="3-5"))
    assert str(state.wanted) == "21-35"


def test_weeks_before_the_target_are_not_judged(workspace: Workspace) -> None:
    add(workspace, *posts("x", "2026-09-02", "2026-09-15"))
    state = state_of(workspace, Cadence(channel="x", unit="week", posts="2", start="2026-09-14"))
    assert [week.state for week in state.weeks] == ["", "below", "", ""]


def test_only_posts_of_the_account_count(workspace: Workspace) -> None:
    add(workspace, *posts("x", "2026-09-15", account="shop"), *posts("x", "2026-09-16", account="me"))
    state = state_of(
        workspace, Cadence(channel="x", account="shop", unit="week", posts="1", start="2026-01-01")
    )
    assert [week.posts for week in state.weeks] == [None, 1, 0, 0]


@pytest.mark.row("S4-26")
def test_the_mix_wanted_stands_beside_the_mix_there_is(workspace: Workspace) -> None:
    add(
        workspace,
        *posts("x", "2026-09-14", "2026-09-15", "2026-09-16", origin="own"),
        *posts("x", "2026-09-17", origin="curated", credit="@peer"),
        *posts("x", "2026-09-18"),
    )
    state = state_of(
        workspace,
        Cadence(channel="x", unit="week", own_share=60, curated_share=20, conversation_share=20),
    )
    assert [(share.origin, share.wanted, share.posts) for share in state.shares] == [
        ("own", 60, 3), ("curated", 20, 1), ("conversation", 20, 0),
    ]  # fmt: skip
    assert (state.told, state.posts, state.wanted) == (4, 5, None)


def test_weeks_after_the_last_post_that_is_told_are_not_known(workspace: Workspace) -> None:
    add(workspace, *posts("x", "2026-09-07", "2026-09-08", "2026-09-09"))
    state = state_of(workspace, Cadence(channel="x", unit="week", posts="2", start="2026-01-01"))
    assert [(week.posts, week.state) for week in state.weeks] == [
        (None, ""),
        (None, ""),
        (3, ""),
        (0, "below"),
    ]
    assert (state.kept, state.judged) == (0, 1)


def test_a_target_without_a_first_day_judges_no_week_before_it_was_made(workspace: Workspace) -> None:
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    days = [str(today - timedelta(days=7 * n)) for n in range(4)]
    add(workspace, *posts("x", *days), Cadence(channel="x", unit="week", posts="2"))
    (made,) = cadence_states(workspace, today, 3)
    assert (made.judged, made.kept) == (0, 0)
    after = str(today + timedelta(days=21))
    add(workspace, *posts("x", after))
    (later,) = cadence_states(workspace, today + timedelta(days=21), 3)
    # The week it was made in and the two after it, not the present one.
    assert [bool(week.state) for week in later.weeks] == [False, True, True, True]


def test_a_week_that_the_target_covers_only_in_part_is_not_judged(workspace: Workspace) -> None:
    add(workspace, *posts("x", "2026-09-02", "2026-09-09", "2026-09-20"))
    state = state_of(
        workspace, Cadence(channel="x", unit="week", posts="6", start="2026-09-02", end="2026-09-18")
    )
    assert [(week.posts, week.state) for week in state.weeks] == [(0, ""), (1, ""), (1, "below"), (1, "")]
