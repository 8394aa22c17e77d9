"""A platform of the seller's own is renamed, or becomes one with a channel: all that is of it follows, and undo takes it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import (
    RECORDS,
    Account,
    Cost,
    Goal,
    PlatformShare,
    Post,
    SavedView,
    StagePlan,
    WebSessions,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.own_platforms import rename_platform
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channels_of
from workspaces import new_workspace

OLD, NEW = "own:Naver_Blog", "own:Blog_Naver"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Account(channel=OLD, name="boards"))
        add(
            workspace,
            Post(channel=OLD, external_id="7", account="boards", published_at="2026-07-02T09:00:00Z"),
        )
        add(workspace, cost(OLD))
        day = {"period_start": "2026-07-03", "period_end": "2026-07-03", "sessions": 40}
        add(workspace, WebSessions(source="naver_blog", breakdown="date+source", **day))
        yield workspace


def cost(channel: str) -> Cost:
    return Cost(spent_on="2026-07-02", kind="other", amount=5000, currency="USD", channel=channel)


def channels(workspace: Workspace) -> dict[str, list[str | None]]:
    kinds = ("account", "post", "cost", "web_sessions")
    return {kind: [row.channel for row in reading.listing(workspace, RECORDS[kind])] for kind in kinds}  # type: ignore[attr-defined]


@pytest.mark.row("S3-4")
def test_all_that_is_of_a_platform_follows_its_new_name_and_so_do_its_links(shop: Workspace) -> None:
    goal = {
        "metric": "orders",
        "baseline_source": "new",
        "target_kind": "total",
        "target": "5",
        "start": "2026-07-01",
        "end": "2026-07-31",
    }
    add(shop, Goal(name="Both", channels=f"tiktok {OLD}", **goal))
    add(shop, SavedView(record_kind="post", name="Boards", conditions=f"channel = {OLD}"))
    before = channels(shop)
    assert before == {kind: [OLD] for kind in before}
    changed = rename_platform(shop, platform="naver blog", to="Blog Naver")
    assert changed.text == "Renamed the platform Naver Blog to Blog Naver"
    assert channels(shop) == {kind: [NEW] for kind in before}
    assert [one.channels for one in reading.listing(shop, Goal)] == [f"tiktok {NEW}"]
    assert [one.conditions for one in reading.listing(shop, SavedView)] == [f"channel = {NEW}"]
    assert channels_of(shop).own_ids == (NEW,)
    undo(shop)
    assert channels(shop) == before
    assert channels_of(shop).own_ids == (OLD,)
    redo(shop)
    assert channels(shop) == {kind: [NEW] for kind in before}


def test_what_two_platforms_have_alike_becomes_one_but_costs_are_each_their_own(shop: Workspace) -> None:
    add(shop, Account(channel="instagram", name="boards", note="Main"))
    add(shop, Post(channel="instagram", external_id="7", published_at="2026-07-02T09:00:00Z", title="Autumn"))
    add(shop, cost("instagram"))
    rename_platform(shop, platform=OLD, to="Insta")
    assert channels(shop) == {
        "account": ["instagram"],
        "post": ["instagram"],
        "cost": ["instagram"] * 2,
        "web_sessions": ["instagram"],
    }
    post = reading.listing(shop, Post)[0]
    assert (post.title, post.published_at) == ("Autumn", "2026-07-02T09:00:00Z")
    assert sorted(one.occurrence or 1 for one in reading.listing(shop, Cost)) == [1, 2]
    undo(shop)
    assert channels(shop)["account"] == [OLD, "instagram"]


def test_parts_that_both_platforms_have_are_named_and_nothing_is_renamed(shop: Workspace) -> None:
    (stage,) = add(shop, StagePlan(name="Autumn", purpose="sales", start="2026-09-01", end="2026-11-30"))
    for channel in (OLD, "instagram"):
        add(shop, PlatformShare(stage_plan_id=stage, channel=channel, budget_share=20))
    before = channels(shop)
    with pytest.raises(UserError, match=r"Both platforms have the same row \(.+, number 1\)"):
        rename_platform(shop, platform=OLD, to="Insta")
    assert channels(shop) == before
    assert [one.channel for one in reading.listing(shop, PlatformShare)] == [OLD, "instagram"]


def test_another_spelling_is_a_new_name_and_no_name_is_refused(shop: Workspace) -> None:
    rename_platform(shop, platform=OLD, to="NAVER Blog")
    assert channels_of(shop).own_ids == ("own:NAVER_Blog",)
    for platform, to, words in (
        ("Wizaz", "Boards", "“Wizaz” is no platform of your own that is in use; there are: NAVER Blog."),
        (
            "instagram",
            "Boards",
            "“instagram” is no platform of your own that is in use; there are: NAVER Blog.",
        ),
        (
            "naver blog",
            "NAVER Blog",
            "“NAVER Blog” is what the platform is called already; write another name.",
        ),
        ("naver blog", "Instagramm", "“Instagramm” is not a channel; did you mean “instagram”?"),
    ):
        with pytest.raises(UserError) as refused:
            rename_platform(shop, platform=platform, to=to)
        assert words in str(refused.value)
