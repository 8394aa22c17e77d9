"""Sharing a piece makes a draft for each channel, with credit, disclosure and the piece in it, and says whether it may."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Deal, Influencer, Post, UgcItem, Usage, UsageRight
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

ENDS = date.today() + timedelta(30)
LATE = f"{ENDS + timedelta(2)}T09:00"


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Hanna", handle="hq"),
            Deal(influencer_id=1, purpose="Glow", fee=5000, currency="USD", disclosure="#ad"),
            UgcItem(title="Glow routine", caption="Day 30.", influencer_id=1, deal_id=1, owner="Mia"),
            UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on=f"{ENDS}", credit="by @hq"),
        )
        return str(workspace.path)


@pytest.mark.row("S2-12")
def test_a_piece_becomes_a_draft_for_each_channel_and_one_undo_takes_all_back(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_workspace(Path(file)) as workspace:
        before = dump(workspace)
    words = [
        "ugc-share",
        file,
        "1",
        "--channel",
        "instagram",
        "--channel",
        "tt",
        "--on",
        f"{ENDS}T09:00",
        "--json",
    ]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "posts": [{"id": 1, "channel": "instagram"}, {"id": 2, "channel": "tiktok"}],
        "text": "Day 30.\n\nby @hq #ad", "allowed": True, "reason": None,
    }  # fmt: skip
    with open_workspace(Path(file)) as workspace:
        posts = reading.listing(workspace, Post)
        assert {(post.title, post.state, post.scheduled_at, post.text, post.owner) for post in posts} == {
            ("Glow routine", "draft", f"{ENDS}T09:00", "Day 30.\n\nby @hq #ad", "Mia")
        }
        assert [(use.where, use.post_id) for use in reading.listing(workspace, Usage)] == [
            ("post", 1),
            ("post", 2),
        ]
    assert main(["set", file, "post", "1", "state=ready"]) == 0
    for _ in range(2):
        assert main(["undo", file]) == 0
    with open_workspace(Path(file)) as workspace:
        assert dump(workspace) == before


@pytest.mark.row("S2-12")
def test_what_no_right_covers_is_said_at_once_and_kept_as_a_draft(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ugc-share", file, "1", "--channel", "x", "--on", LATE, "--text", "Soon", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["allowed"] is False
    assert told["reason"].startswith(f"The right to use “Glow routine” ends on {ENDS}, before {LATE[:10]}")
    assert main(["list", file, "post", "--where", "rights = missing", "--json"]) == 0
    (post,) = json.loads(capsys.readouterr().out)
    assert (post["state"], post["rights"], post["text"]) == ("draft", "missing", "Soon")
    assert main(["set", file, "post", "1", f"scheduled_at={ENDS}T09:00"]) == 0
    with open_workspace(Path(file)) as workspace:
        assert [post.rights for post in reading.listing(workspace, Post)] == ["covered"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--channel", "nowhere"], "“nowhere” is not a channel; write one such as instagram."),
        (["--channel", "x", "--on", "soon"], "--on soon: write a day and time such as 2026-10-02T09:00."),
    ],
)
def test_what_cannot_be_read_is_said(
    file: str, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert main(["ugc-share", file, "1", *words]) == 2
    assert capsys.readouterr().err.strip() == says


@pytest.mark.parametrize("when", ["0001-01-01T00:00", "soon", "2026-13-01T09:00"])
def test_a_day_that_is_none_of_a_shop_is_refused(
    file: str, capsys: pytest.CaptureFixture[str], when: str
) -> None:
    assert main(["ugc-share", file, "1", "--channel", "instagram", "--on", when]) == 2
    assert capsys.readouterr().err.startswith("--on ")


def test_a_channel_that_takes_no_posts_is_refused(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ugc-share", file, "1", "--channel", "instagram", "--channel", "display"]) == 1
    says = "“Display” takes no posts; choose a network such as Instagram, or e-mail."
    assert capsys.readouterr().err.strip() == says
    with open_workspace(Path(file)) as workspace:
        assert not reading.listing(workspace, Post)
