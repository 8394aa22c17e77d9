"""What works on each platform: told out of own posts, only where the ranges lie apart and enough posts tell it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import JULY, add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import ContentForm, Post, Topic
from socialroi_desktop.queries.strategy.works import what_works
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


def out(number: int, channel: str, engagements: int, **told: int) -> Post:
    return Post(
        channel=channel, external_id=str(number), published_at="2026-07-05T10:00:00Z", reach=1000,
        engagements=engagements, **told,  # type: ignore[arg-type]  # references, all of them ids
    )  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Topic(name="Skin"),
            Topic(name="Skating"),
            ContentForm(name="Vote"),
            *(out(n, "instagram", 120, topic_id=1) for n in range(3)),
            *(out(n, "instagram", 40, topic_id=2) for n in range(3, 6)),
            out(6, "instagram", 300, form_id=1),
            *(out(n, "tiktok", 50, topic_id=1) for n in range(7, 10)),
            Post(
                channel="x", external_id="10", published_at="2026-07-05T10:00:00Z", engagements=4, topic_id=1
            ),
        )
        yield made


@pytest.mark.row("S2-6")
def test_each_platform_tells_what_works_there_with_how_many_posts(workspace: Workspace) -> None:
    told = [(one.channel, one.by, one.name, one.posts, one.verdict) for one in what_works(workspace, JULY)]
    assert told == [
        ("instagram", "form", "Vote", 1, "too_few"),
        ("instagram", "topic", "Skin", 3, "alike"),
        ("instagram", "topic", "Skating", 3, "worse"),
        ("tiktok", "topic", "Skin", 3, "alike"),
    ]


@pytest.mark.row("S2-6")
def test_better_is_said_where_the_range_lies_above(workspace: Workspace) -> None:
    add(workspace, *(out(n, "instagram", 30) for n in range(20, 30)))
    (skin,) = [one for one in what_works(workspace, JULY) if (one.channel, one.name) == ("instagram", "Skin")]
    assert (skin.verdict, skin.posts) == ("better", 3)


@pytest.mark.row("S2-6")
def test_the_command_tells_it(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(workspace.path)
    workspace.close()
    words = ["topics", path, "--works", "--from", "2026-07-01", "--to", "2026-07-31"]
    assert main([*words, "--json"]) == 0
    vote = json.loads(capsys.readouterr().out)[0]
    assert (vote["name"], vote["rate"], vote["posts"], vote["verdict"]) == ("Vote", "0.3", 1, "too_few")
    assert main(words) == 0
    assert "channel=tiktok; by=topic; name=Skin; posts=3" in capsys.readouterr().out
