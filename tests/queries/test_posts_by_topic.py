"""Engagement by topic and by form of content; what has none stands in a group of its own."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, values
from socialroi_desktop.cli import main
from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.records import ContentForm, Post, Topic
from socialroi_desktop.queries.figures import groupings_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Topic(name="护肤"),
            Topic(name="Skating"),
            ContentForm(name="Vote"),
            *(
                replace(
                    post, channel="instagram", external_id=str(number), published_at="2026-07-05T10:00:00Z"
                )
                for number, post in enumerate(
                    (
                        Post(engagements=30, reach=300, topic_id=1, form_id=1),
                        Post(engagements=10, reach=100, topic_id=1),
                        Post(engagements=5, reach=500, topic_id=2),
                        Post(engagements=1, reach=50),
                    )
                )
            ),
        )
        yield made


def test_engagement_is_told_by_topic_and_what_is_off_the_map_stands_alone(workspace: Workspace) -> None:
    assert values(workspace, "engagements", "topic") == {"护肤": 40, "Skating": 5, UNATTRIBUTED: 1}
    assert values(workspace, "posts", "topic") == {"护肤": 2, "Skating": 1, UNATTRIBUTED: 1}
    assert ask(workspace, "engagement_rate_by_reach", "topic")["护肤"].value == Decimal("0.1")


@pytest.mark.row("S3-5")
def test_posts_are_told_by_their_form(workspace: Workspace) -> None:
    assert values(workspace, "engagements", "form") == {"Vote": 30, UNATTRIBUTED: 16}


def test_a_group_is_proved_by_its_posts(workspace: Workspace) -> None:
    figure = ask(workspace, "engagements", "topic")["护肤"]
    proof = prove(workspace, figure, Scope(JULY, "topic"))
    assert sum(len(table.rows) for table in proof.tables) == 2


def test_what_is_told_by_no_post_has_no_topic(workspace: Workspace) -> None:
    assert "topic" in groupings_of(["engagements"])
    for metric in ("roi", "new_customers", "sessions"):
        assert not {"topic", "form"} & groupings_of([metric])


def test_the_command_groups_by_them(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["figures", str(workspace.path), "--metric", "engagements", "--by", "topic"]
    assert main(words) == 0
    assert "护肤: engagements 40" in capsys.readouterr().out


def test_posts_off_the_map_are_listed(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(workspace.path), "post", "--where", "topic_id =", "--json"]) == 0
    assert [post["id"] for post in json.loads(capsys.readouterr().out)] == [4]
