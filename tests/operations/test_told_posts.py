"""A post that its platform and a planning tool tell is one post: figures are updated, never added up, whichever comes first."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.records import Post
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

LINK = "https://www.instagram.com/reel/ABC123/"
META = (
    "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Saves\n"
    "17900000000000001,7,pinetea,New tea is here,03/01/2026 09:00,{link},IG reel,Lifetime,900,700,{likes},3\n"
)
TOOL = (
    "Network,Profile,Date,Post Type,Text,Link,Reach,Likes,Comments,Engagement\n"
    "Instagram,Pine Tea,2026-03-01 18:01,Reel,New tea …,{link},800,{likes},4,5.7%\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, folder: Path, text: str, day: int) -> list[Assessed]:
    """Import a file that was written on a day of March."""
    path = folder / "list.csv"
    path.write_text(text, "utf-8")
    when = datetime(2026, 3, day, 12, tzinfo=UTC).timestamp()
    os.utime(path, (when, when))
    seen: list[Assessed] = []

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        seen.extend(verdicts)

    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    import_files(workspace, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    return seen


def posts(workspace: Workspace) -> list[Post]:
    return list(reading.listing(workspace, Post))


def test_a_tool_updates_the_figures_of_the_post_its_platform_told_and_nothing_else(
    workspace: Workspace, tmp_path: Path
):
    bring(workspace, tmp_path, META.format(link=LINK, likes=50), 10)
    (before,) = posts(workspace)
    other = LINK.replace("https://www.", "http://").rstrip("/") + "?igsh=x"
    seen = bring(workspace, tmp_path, TOOL.format(link=other, likes=61), 12)
    assert [item.verdict for item in seen] == [Verdict.CHANGED]
    (post,) = posts(workspace)
    assert (post.likes, post.reach, post.comments, post.views, post.saves) == (61, 800, 4, 900, 3)
    assert (post.external_id, post.text, post.account, post.published_at, post.permalink) == (
        before.external_id, before.text, before.account, before.published_at, before.permalink,
    )  # fmt: skip
    again = bring(workspace, tmp_path, TOOL.format(link=other, likes=61), 12)
    assert [item.verdict for item in again] == [Verdict.SAME]


def test_figures_of_an_earlier_day_do_not_replace_later_ones(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, META.format(link=LINK, likes=70), 20)
    bring(workspace, tmp_path, TOOL.format(link=LINK, likes=61), 12)
    assert [post.likes for post in posts(workspace)] == [70]


def test_the_platform_takes_over_a_post_that_a_tool_told_first(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, TOOL.format(link=LINK, likes=40), 10)
    seen = bring(workspace, tmp_path, META.format(link=LINK, likes=50), 12)
    assert [item.verdict for item in seen] == [Verdict.CHANGED]
    (post,) = posts(workspace)
    assert (post.external_id, post.text, post.account, post.likes, post.comments) == (
        "17900000000000001", "New tea is here", "pinetea", 50, 4,
    )  # fmt: skip
    assert [item.verdict for item in bring(workspace, tmp_path, META.format(link=LINK, likes=50), 12)] == [
        Verdict.SAME
    ]
    history.undo(workspace)
    assert [one.likes for one in posts(workspace)] == [40]


def test_a_number_that_the_tool_passes_on_tells_the_post_where_addresses_differ(
    workspace: Workspace, tmp_path: Path
):
    bring(workspace, tmp_path, META.format(link=LINK, likes=50), 10)
    text = (
        "Network,Post ID,Date,Text,Link,Likes\n"
        "instagram,17900000000000001,2026-03-01 18:00,Short,https://instagram.com/p/other,61\n"
    )
    assert [item.verdict for item in bring(workspace, tmp_path, text, 12)] == [Verdict.CHANGED]
    assert [post.likes for post in posts(workspace)] == [61]


def test_without_an_address_the_same_words_and_day_are_doubtful_and_say_what_settles_it(
    workspace: Workspace, tmp_path: Path
):
    bring(workspace, tmp_path, META.format(link=LINK, likes=50), 10)
    text = (
        "Network,Date,Text,Likes\nInstagram,2026-03-01 20:15,new tea  is here,61\n"
        "Facebook,2026-03-01 20:15,New tea is here,9\n"
    )
    seen = bring(workspace, tmp_path, text, 12)
    assert [item.verdict for item in seen] == [Verdict.DOUBTFUL, Verdict.NEW]
    assert seen[0].doubt is not None
    assert "with the links of the posts" in seen[0].doubt.message
    assert sum(post.likes or 0 for post in posts(workspace)) == 59


def test_two_tools_that_tell_one_post_tell_it_once(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, TOOL.format(link=LINK, likes=40), 10)
    text = f"Platform,Update ID,Sent at,Message,Post URL,Reactions\nInstagram,5f1,2026-03-01 18:01,New tea …,{LINK},44\n"
    assert [item.verdict for item in bring(workspace, tmp_path, text, 12)] == [Verdict.CHANGED]
    assert [(post.likes, post.reactions) for post in posts(workspace)] == [(40, 44)]


def test_a_plan_of_the_tool_is_the_post_that_comes_out(workspace: Workspace, tmp_path: Path):
    plan = "Network,Date,Text,Status,Likes\nInstagram,2026-03-01 18:00,New tea is here,Scheduled,0\n"
    bring(workspace, tmp_path, plan, 1)
    assert [(post.state, post.likes) for post in posts(workspace)] == [("ready", None)]
    bring(workspace, tmp_path, META.format(link=LINK, likes=50), 12)
    (post,) = posts(workspace)
    assert (post.state, post.external_id, post.likes) == ("published", "17900000000000001", 50)
    # An old list of the tool makes no second plan of it.
    assert [item.verdict for item in bring(workspace, tmp_path, plan, 13)] == [Verdict.SAME]
    assert [item.verdict for item in bring(workspace, tmp_path, plan + "\n", 13)] == [Verdict.DOUBTFUL]
    assert [one.state for one in posts(workspace)] == ["published"]
