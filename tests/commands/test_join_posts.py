"""A planned post and the one that came out become one: figures stand in the plan, which keeps its id, goal and campaign."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Campaign, Post, PostText
from workspaces import new_workspace

Run = Callable[..., str]
TEXT = "Day 30 of the glow routine: same light, same face."


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="Skincare launch"),
            Campaign(name="Other"),
            Post(
                channel="instagram", state="draft", title="Glow", text=TEXT, scheduled_at="2026-08-02T18:00", cta="Shop now",
                campaign_id=1,
            ),
            PostText(post_id=1, channel="tiktok", text="Day 30"),
            Post(
                channel="instagram", external_id="17", published_at="2026-08-02T16:01:00Z", text=f"{TEXT} #ad", likes=40,
                reach=900, as_of="2026-08-09", permalink="https://instagram.com/p/Ab1", campaign_id=2,
            ),
            Post(channel="instagram", state="ready", title="Old", text="Said word for word", scheduled_at="2026-08-05T09:00"),
            Post(channel="instagram", external_id="18", published_at="2026-08-05T07:00:00Z", text="Said word for word"),
        )  # fmt: skip
        return str(workspace.path)


@pytest.fixture
def run(file: str, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(name: str, *words: str, status: int = 0) -> str:
        assert main([name, file, *words]) == status
        told = capsys.readouterr()
        return told.err.strip() if status else told.out

    return command


def test_what_may_be_one_is_listed_the_surest_first(run: Run) -> None:
    found = json.loads(run("join", "--json"))
    assert [(each["plan"], each["post"], each["why"], each["sure"]) for each in found] == [
        (3, 4, "words", True),
        (1, 2, "like", False),
    ]


def test_the_plan_has_the_figures_then_and_keeps_what_it_was_planned_for(run: Run) -> None:
    before = run("list", "post", "--json")
    assert run("join", "1", "2") == "Joined planned posts with those that came out: 1\n"
    post = next(each for each in json.loads(run("list", "post", "--json")) if each["id"] == 1)
    assert {name: post[name] for name in ("state", "likes", "reach", "title", "text", "cta", "campaign_id")} == {
        "state": "published", "likes": 40, "reach": 900, "title": "Glow", "text": f"{TEXT} #ad", "cta": "Shop now",
        "campaign_id": 1,
    }  # fmt: skip
    assert (post["permalink"], post["scheduled_at"]) == ("https://instagram.com/p/Ab1", "2026-08-02T18:00")
    assert len(json.loads(run("list", "post_text", "--json"))) == 1
    run("undo")
    assert run("list", "post", "--json") == before


def test_all_that_is_sure_is_joined_at_once(run: Run) -> None:
    assert json.loads(run("join", "--sure", "--json"))["joined"] == [3]
    assert [each["plan"] for each in json.loads(run("join", "--json"))] == [1]
    assert run("join", "--sure") == "Nothing is sure to be one.\n"


@pytest.mark.parametrize(
    ("ids", "status", "says"),
    [
        (("1",), 2, "Name the planned post and the one that came out"),
        (("2", "1"), 1, "Post 2 is not planned"),
        (("1", "3"), 1, "Post 3 is not out yet"),
        (("1", "9"), 1, "There is no post 9"),
        (("1", "2", "--sure"), 2, "Name the planned post and the one that came out"),
    ],
)
def test_what_cannot_be_joined_is_said(run: Run, ids: tuple[str, ...], status: int, says: str) -> None:
    assert says in run("join", *ids, status=status)
    assert len(json.loads(run("list", "post", "--json"))) == 4
