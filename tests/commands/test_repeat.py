"""A post is planned again by a command, which names each time."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Post
from workspaces import new_workspace


def test_a_post_comes_again_until_a_day_or_so_many_times(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Post(channel="x", state="draft", title="Tip", scheduled_at="2090-03-20T18:00"))
        file = str(workspace.path)
    assert main(["repeat", file, "1", "--every", "week", "--until", "2090-04-05"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Planned post “Tip” again until 2090-04-03: 2", "2090-03-27 18:00  [2]", "2090-04-03 18:00  [3]",
    ]  # fmt: skip
    assert main(["repeat", file, "1", "--every", "2 Weeks", "--times", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [post["scheduled_at"] for post in told["posts"]] == ["2090-04-17T18:00"]
    assert told["notes"] == ["On 1 of its days the post stands already; they are as they were."]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--every", "week"], 1, "Say when it ends: either its last day, or how many times it comes again."),
        (["--every", "year", "--times", "1"], 2, "--every “year”: write day, week, month, or such as 3 days"),
        (["--every", "day", "--times", "-3"], 2, ""),
        (["--every", "day", "--times", "many"], 2, "--times “many” is no number; write one such as 8."),
        (["--every", "day", "--times", "5000"], 1, "A post comes again once to 200 times; 5000 is not that."),
        (["--every", "day", "--until", "soon"], 2, "--until “soon” is not a date"),
    ],
)
def test_what_cannot_be_repeated_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], status: int, sentence: str
) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Post(channel="x", state="draft", title="Tip", scheduled_at="2090-03-20T18:00"))
    assert main(["repeat", str(workspace.path), "1", *words]) == status
    assert sentence in capsys.readouterr().err
