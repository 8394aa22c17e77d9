"""No figure speaks of posts that are only planned, and no import takes one for a post that came out."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from asking import add
from partner_shop import DEAL_DAYS, LINK, TODAY, partner_shop
from socialroi_desktop import ingest
from socialroi_desktop.cli import main
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Post, UgcItem, Usage
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.library.beside import kinds_beside
from socialroi_desktop.queries.library.results import results_of_pieces
from socialroi_desktop.queries.outreach.results import results_of_deal
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.queries.search import recalled
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.store.sums.account_counts import last_counts
from workspaces import new_workspace

BY: tuple[By, ...] = ("", "channel", "campaign", "influencer", "post", "day")
POSTS = "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Views\n"
POST = "77,1,shop,Autumn,07/03/2026 10:00,https://www.instagram.com/p/77/,IG image,90\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[tuple[Workspace, int]]:
    workspace, _, deal = partner_shop(tmp_path)
    with workspace:
        add(
            workspace,
            UgcItem(title="Glow", kind="video", deal_id=deal),
            Usage(ugc_item_id=1, where="post", post_id=1),
        )
        yield workspace, deal


def all_that_is_counted(workspace: Workspace, deal: int) -> list[object]:
    return [
        *(figures_of(workspace, Scope(DEAL_DAYS, by), list(METRICS)) for by in BY),
        results_of_deal(workspace, deal, TODAY),
        results_of_pieces(workspace, reading.listing(workspace, UgcItem), TODAY),
        kinds_beside(workspace),
        last_counts(workspace, "2026-12-31"),
    ]


def test_planned_posts_change_no_figure(shop: tuple[Workspace, int]) -> None:
    workspace, deal = shop
    before = all_that_is_counted(workspace, deal)
    for state in ("idea", "draft", "ready", "dropped"):
        planned = add(
            workspace,
            # All by which orders and people find a post, and figures nobody could have yet.
            Post(
                channel="instagram", account="nadiaglow", state="draft", title="Spring", link=LINK,
                permalink="https://www.instagram.com/nadiaglow/p/9/", scheduled_at="2026-05-04T09:00",
                reach=900, likes=90, views=1_000,
            ),
            Post(channel="tiktok", account="never.seen", state=state, title="Spring"),
        )  # fmt: skip
        add(workspace, Usage(ugc_item_id=1, where="post", post_id=planned[0], note="asked"))
        told = {"state": state, "override_reason": "asked"}
        edit_record(workspace, entity="post", row_id=planned[0], changes=told)
    assert all_that_is_counted(workspace, deal) == before


def test_what_is_planned_is_shown_in_any_period_and_by_its_words(shop: tuple[Workspace, int]) -> None:
    workspace, _ = shop
    add(workspace, Post(channel="instagram", state="idea", title="Neon wheels"))
    query = Query("post", period=Period(TODAY, TODAY))
    assert list(ordered_ids(workspace, query)) == [2]
    assert list(ordered_ids(workspace, Query("post", text="neon"))) == [2]


def test_an_import_does_not_meet_what_is_planned(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            *(Post(channel="instagram", account="shop", state="draft", text="Other") for _ in range(3)),
        )
        path = tmp_path / "posts.csv"
        path.write_text(POSTS + POST, "utf-8")
        plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options())
        assert import_files(workspace, files=[FileImport(plan)])[0].counts.new == 1
        states = [row[0] for row in workspace.connection().execute("SELECT state FROM post ORDER BY id")]
        assert states == ["draft", "draft", "draft", "published"]


def test_a_post_goes_from_draft_to_published_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)

    def run(*words: str, status: int = 0) -> str:
        assert main(list(words)) == status
        told = capsys.readouterr()
        return told.err.strip() if status else told.out

    made = json.loads(
        run(
            "add", file, "post", "channel=instagram", "title=Autumn", "state=draft",
            "scheduled_at=2026-10-02T09:00", "text=New colours", "--json",
        )
    )  # fmt: skip
    assert made["id"] == 1
    (row,) = json.loads(run("list", file, "post", "--where", "state = draft", "--json"))
    assert (row["title"], row["scheduled_at"], row["published_at"]) == ("Autumn", "2026-10-02T09:00", None)
    assert json.loads(run("list", file, "post", "--where", "scheduled_at > 2026-10-02T09:00", "--json")) == []
    run("set", file, "post", "1", "state=ready")
    assert run("set", file, "post", "1", "state=published", status=1) == "Published is missing; fill it in."
    run("set", file, "post", "1", "state=published", "published_at=2026-10-02T09:01", "external_id=77")
    (row,) = json.loads(run("list", file, "post", "--json"))
    assert (row["state"], row["published_on"]) == ("published", "2026-10-02")
    assert run("set", file, "post", "1", "state=draft", status=1).startswith("It has come out")
    run("set", file, "post", "1", "state=draft", "published_at=")
    (row,) = json.loads(run("list", file, "post", "--json"))
    assert (row["state"], row["published_on"]) == ("draft", None)


def test_saved_plans_come_again_as_they_were(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "other").mkdir()
    with new_workspace(tmp_path) as workspace, new_workspace(tmp_path / "other") as other:
        drafts = [
            Post(channel="instagram", state="draft", title=title, scheduled_at="2026-10-02T09:00")
            for title in "ab"
        ]
        add(workspace, *drafts)
        files = [str(each.path) for each in (workspace, other)]
    saved = str(tmp_path / "post.csv")
    assert main(["list", files[0], "post", "--csv", saved]) == 0
    for file, counted in zip(files, ("same", "new"), strict=True):
        capsys.readouterr()
        assert main(["import", file, saved, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)[0][counted] == 2
    assert main(["list", files[1], "post", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {(row["title"], row["state"], row["scheduled_at"]) for row in found} == {
        ("a", "draft", "2026-10-02T09:00"),
        ("b", "draft", "2026-10-02T09:00"),
    }


@pytest.mark.row("G-14")
def test_a_plan_saved_before_takes_nothing_from_what_came_out_since(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        plan = Post(channel="instagram", external_id="77", state="draft", title="a", text="First words")
        add(workspace, plan, replace(plan, external_id="78", title="b"))
        file = str(workspace.path)
    saved = str(tmp_path / "post.csv")
    assert main(["list", file, "post", "--csv", saved]) == 0
    out = ["state=published", "published_at=2026-10-02T09:01", "text=Better words"]
    assert main(["set", file, "post", "1", *out]) == 0
    assert main(["set", file, "post", "2", "text=Other words"]) == 0
    capsys.readouterr()
    assert main(["import", file, saved, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)[0]
    assert (told["same"], told["changed"]) == (1, 1)
    assert main(["list", file, "post", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {(row["id"], row["state"], row["text"]) for row in found} == {
        (1, "published", "Better words"),
        (2, "draft", "First words"),
    }


def test_a_search_tells_the_state_of_a_plan_and_the_day_of_what_came_out(shop: tuple[Workspace, int]) -> None:
    workspace, _ = shop
    add(workspace, Post(channel="x", state="draft", title="Neon", scheduled_at="2026-10-02T09:00"))
    plan, out = recalled(workspace, [("post", 2), ("post", 1)])
    assert (plan.state, out.state) == (("state", "draft"), ("published_on", "2026-05-04"))


def test_who_is_erased_is_in_no_plan_any_more(shop: tuple[Workspace, int]) -> None:
    workspace, _ = shop
    add(workspace, Post(channel="x", state="draft", title="Nadia Petit at dawn", text="Glow. @nadiaglow"))
    erase_person(workspace, person_id=1, today=TODAY)
    (plan,) = [post for post in reading.listing(workspace, Post) if post.state == "draft"]
    assert "Nadia" not in f"{plan.title}{plan.text}"
    assert "nadiaglow" not in f"{plan.title}{plan.text}"
