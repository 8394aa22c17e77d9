"""The link of a post is made by a command: tagged once, never as that of another post, kept where that is asked."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Campaign, Offer, Post
from workspaces import new_workspace

Run = Callable[..., str]
TAGS = "utm_source=instagram&utm_medium=social&utm_campaign=sale&utm_content=last-day"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="sale"),
            Offer(name="Half price", kind="core", page="https://shop.example/sale"),
            Post(channel="instagram", state="draft", title="Last day", campaign_id=1, offer_id=1),
            Post(
                channel="instagram",
                state="draft",
                title="Last day",
                campaign_id=1,
                link="shop.example/sale?size=38",
            ),
            Post(channel="instagram", state="draft", title="Nowhere"),
        )
        file = str(workspace.path)

    def command(name: str, *words: str, status: int = 0) -> str:
        assert main([name, file, *words]) == status
        told = capsys.readouterr()
        return (told.err if status else told.out).strip()

    return command


def test_a_link_is_made_of_the_page_and_kept_where_asked(run: Run) -> None:
    link = f"https://shop.example/sale?{TAGS}"
    assert run("link", "--post", "1") == link
    assert json.loads(run("list", "post", "--where", "id=1", "--json"))[0]["link"] is None
    assert run("link", "--post", "1", "--keep") == link
    assert run("link", "--post", "1", "--keep") == link
    assert json.loads(run("list", "post", "--where", "id=1", "--json"))[0]["link"] == link
    assert run("link", "--post", "2") == f"https://shop.example/sale?size=38&{TAGS}-2"


def test_a_post_that_leads_nowhere_says_what_to_do(run: Run) -> None:
    assert run("link", "--post", "3", status=1) == (
        "Nobody told where the post leads; write the page into “Link in the post” (link), or into its offer."
    )
    assert "There is no post 9" in run("link", "--post", "9", status=1)


def test_what_a_check_says_is_mended_by_the_link(run: Run) -> None:
    before = {check["check"]: check["ok"] for check in json.loads(run("check-post", "1", "--json"))}
    assert (before["link"], before["landing page"]) == (False, False)
    assert "Half price" in run("set", "post", "1", "state=ready", "text=Half price. Shop now", status=1)
    run("link", "--post", "1", "--keep")
    run("set", "post", "1", "state=ready", "text=Half price. Shop now", "cta=Shop now")
    after = {check["check"]: check["ok"] for check in json.loads(run("check-post", "1", "--json"))}
    assert (after["link"], after["cta"], after["landing page"]) == (True, True, True)


def test_the_phone_gets_what_is_planned(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "c.ics"
    run("set", "post", "1", "scheduled_at=2090-10-02T18:00")
    run("set", "post", "2", "scheduled_at=2026-01-02T18:00")
    run("add", "own_day", "name=Birthday", "start=2020-05-05", "yearly=true")
    run("add", "own_day", "name=Long ago", "start=2020-05-06")
    assert run("calendar", "--out", str(out)) == "posts: 1, own days: 1"
    assert out.read_bytes().count(b"BEGIN:VEVENT") == 2
    assert run("calendar", "--out", str(out), "--from", "2026-01-01") == "posts: 2, own days: 1"
    assert "is a folder" in run("calendar", "--out", str(tmp_path), status=1)
