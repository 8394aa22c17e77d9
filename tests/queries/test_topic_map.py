"""The map of topics: what grows under what, what came of each, posts off it, many posts put on one topic in one change."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.calendar.topic_map import in_branches
from socialroi_desktop.domain.records import Post, Topic
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.posting.topics import give_topic
from socialroi_desktop.queries.post_ranges import RATE
from socialroi_desktop.queries.strategy.topics import topic_map
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

POSTS = (
    Post(engagements=30, reach=300, topic_id=1, published_at="2026-07-05T10:00:00Z"),
    Post(engagements=10, reach=100, topic_id=1, published_at="2026-07-06T10:00:00Z"),
    Post(engagements=5, reach=500, topic_id=2, published_at="2026-07-07T10:00:00Z"),
    Post(engagements=1, reach=50, published_at="2026-07-08T10:00:00Z"),
    Post(engagements=9, reach=60, topic_id=3, published_at="2026-06-08T10:00:00Z"),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Topic(name="Skin", root="product"),
            Topic(name="Serums", root="product", parent_id=1),
            Topic(name="Care", root="brand"),
            *(replace(post, channel="instagram", external_id=str(n)) for n, post in enumerate(POSTS)),
            Post(channel="x", title="To come", state="draft"),
            Post(channel="x", title="Let go", state="dropped"),
        )
        yield made


def topics_of(workspace: Workspace) -> list[int | None]:
    return [post.topic_id for post in reading.listing(workspace, Post)]


@pytest.mark.row("S4-41")
def test_each_topic_stands_under_its_wider_one_with_what_it_brought(workspace: Workspace) -> None:
    found = topic_map(workspace, JULY)
    told = [
        (row.topic.name if row.topic else None, row.depth, row.told["engagements"].value, row.ids)
        for row in found.rows
    ]
    assert told == [
        ("Care", 0, None, ()), ("Skin", 0, 40, (1, 2)), ("Serums", 1, 5, (3,)), (None, 0, 1, (4,)),
    ]  # fmt: skip
    rate = found.rows[1].told[RATE]
    assert rate.value == Decimal("0.1")
    # Two posts cannot tell how far posts differ.
    assert (rate.low, rate.high) == (None, None)
    assert "Under 3 posts" in (rate.note or "")
    assert found.off == (4, 6)


@pytest.mark.row("S4-41")
def test_a_month_says_how_many_topics_it_had_beside_its_rate(workspace: Workspace) -> None:
    whole = replace(JULY, start=JULY.start.replace(month=6, day=1))
    june, july = topic_map(workspace, whole).months
    assert (june.posts, june.topics, june.on_most, june.rate.value) == (1, 1, 1, Decimal("0.15"))
    assert (july.posts, july.topics, july.on_most) == (4, 2, 2)
    assert july.rate.value == Decimal(46).__truediv__(950).quantize(Decimal("1e-11"))


def test_topics_of_a_ring_stand_at_the_top() -> None:
    ring = [
        Topic(id=1, name="A", parent_id=2),
        Topic(id=2, name="B", parent_id=1),
        Topic(id=3, name="C", parent_id=9),
    ]
    assert [(one.topic.name, one.depth) for one in in_branches(ring)] == [("C", 0), ("A", 0), ("B", 1)]  # fmt: skip


@pytest.mark.row("S4-41")
def test_many_posts_are_put_on_a_topic_by_one_change(workspace: Workspace) -> None:
    before = topics_of(workspace)
    changed = give_topic(workspace, ids=(3, 4, 5), topic_id=3)
    assert changed.ids == (3, 4)
    assert topics_of(workspace)[2:5] == [3, 3, 3]
    undo(workspace)
    assert topics_of(workspace) == before
    give_topic(workspace, ids=(1,), topic_id=None)
    assert topics_of(workspace)[0] is None
    with pytest.raises(UserError, match="already"):
        give_topic(workspace, ids=(1,), topic_id=None)
    with pytest.raises(NotThere):
        give_topic(workspace, ids=(1,), topic_id=77)
    with pytest.raises(NotThere):
        give_topic(workspace, ids=(99,), topic_id=1)


@pytest.mark.row("S4-41")
def test_the_command_tells_the_map_and_puts_posts_on_it(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(workspace.path)
    workspace.close()
    words = ["topics", path, "--from", "2026-07-01", "--to", "2026-07-31"]
    assert main([*words, "--give", "care", "--posts", "4,6", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    care = told["topics"][0]
    assert (care["topic"], care["posts"], care["engagements"], care["rate"]["value"]) == (
        "Care",
        "1",
        "1",
        "0.02",
    )
    assert told["off_the_map"] == []
    assert [month["topics"] for month in told["months"]] == [3]
    assert main(words) == 0
    assert "topic=  Serums; root=product" in capsys.readouterr().out
    assert main([*words, "--give", "Nowhere", "--posts", "1"]) == 1
    assert "There is no topic “Nowhere”" in capsys.readouterr().err
    assert main([*words, "--give", "care"]) == 2
    assert main([*words, "--give", "none", "--posts", "1"]) == 0
