"""Draft posts for all chosen channels are made from one source in one step, each fitted to its channel."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Campaign, Mention, Offer, Product, UgcItem
from workspaces import new_workspace

Run = Callable[..., str]
LONG = "Glow. " * 90


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="Skincare launch", link_names="skin-launch"),
            Product(name="Serum", line="Skincare"),
            Offer(name="Old", kind="core", page="https://shop.example/old", product_id=1, end="2026-01-31"),
            Offer(
                name="Serum, 15 % off", kind="core", page="https://shop.example/serum", code="GLOW15", product_id=1,
                campaign_id=1, end="2090-10-04",
            ),
            Mention(mentioned_at="2026-09-01T10:00:00Z", author="Jo", text=LONG, url="https://blog.example/glow"),
            UgcItem(title="Glow by Jo", caption="My glow"),
        )  # fmt: skip
        file = str(workspace.path)

    def command(name: str, *words: str, status: int = 0) -> str:
        assert main([name, file, *words]) == status
        told = capsys.readouterr()
        return told.err.strip() if status else told.out

    return command


def drafted(run: Run, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("draft", *words, "--json"))
    return found


def listed(run: Run, entity: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("list", entity, "--json"))
    return found


def test_an_offer_becomes_a_draft_for_each_channel_in_one_step(run: Run) -> None:
    words = (
        "--from",
        "offer:2",
        "--channels",
        "instagram,tiktok",
        "--on",
        "2090-10-02T09:00",
        "--template",
        "discount",
    )
    instagram, tiktok = drafted(run, *words)
    assert instagram["text"] == "GLOW15 makes it cheaper: Serum.\n\nThe last day is October 4, 2090."
    assert tiktok["link"] == (
        "https://shop.example/serum?utm_source=tiktok&utm_medium=social&utm_campaign=skin-launch&utm_content=serum-15-off"
    )
    posts = listed(run, "post")
    assert [(post["channel"], post["state"], post["scheduled_at"]) for post in posts] == [
        ("instagram", "draft", "2090-10-02T09:00"),
        ("tiktok", "draft", "2090-10-02T09:00"),
    ]
    assert {post["source"] for post in posts} == {"promotion"}
    run("undo")
    assert listed(run, "post") == []


def test_a_product_leads_to_its_offer_of_today_and_no_two_links_are_alike(run: Run) -> None:
    (first,) = drafted(
        run, "--from", "product:1", "--channels", "instagram", "--template", "new_line", "--language", "pl"
    )
    (second,) = drafted(run, "--from", "product:1", "--channels", "instagram")
    assert first["text"].startswith("Nowość: Skincare – Serum ✨\n\nZ kodem GLOW15 taniej")
    assert first["link"].startswith("https://shop.example/serum?")
    assert first["link"] != second["link"]


def test_each_text_is_fitted_to_its_channel(run: Run) -> None:
    by_channel = {
        post["channel"]: post
        for post in drafted(run, "--from", "mention:1", "--channels", "x,instagram,youtube")
    }
    assert len(by_channel["x"]["text"]) <= 280
    assert by_channel["x"]["text"].endswith("Glow.…")
    assert by_channel["instagram"]["text"].endswith("Jo")
    assert len(by_channel["youtube"]["title"]) <= 100
    lengths = [
        check["ok"] for check in json.loads(run("check-post", "1", "--json")) if check["check"] == "length"
    ]
    assert lengths == [True]
    assert {(post["origin"], post["credit"]) for post in listed(run, "post")} == {("curated", "Jo")}


def test_a_piece_is_used_in_its_drafts_and_an_article_is_typed(run: Run) -> None:
    drafted(run, "--from", "ugc:1", "--channels", "instagram", "--channels", "tiktok")
    assert [(usage["ugc_item_id"], usage["post_id"]) for usage in listed(run, "usage")] == [(1, 1), (1, 2)]
    (post,) = drafted(
        run,
        "--from",
        "article:How to glow: a start",
        "--link",
        "https://shop.example/glow",
        "--channels",
        "facebook",
    )
    assert post["title"] == "How to glow: a start"
    assert post["link"].startswith("https://shop.example/glow?utm_source=facebook")


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("--from", "shelf:1", "--channels", "x"), 2, "--from shelf:1: write product:3, offer:3"),
        (("--from", "product:one", "--channels", "x"), 2, "--from product:one: write the id"),
        (("--from", "product:9", "--channels", "x"), 1, "There is no product 9"),
        (("--from", "product:1", "--channels", "shelf"), 2, "“shelf” is not a channel"),
        (("--from", "product:1", "--channels", "google"), 1, "takes no posts"),
        (("--from", "product:1", "--channels", ","), 1, "Choose a channel to draft a post for."),
        (
            ("--from", "product:1", "--channels", "x", "--template", "old"),
            2,
            "--template old: write new_line",
        ),
        (
            ("--from", "product:1", "--channels", "x", "--link", "https://a.example"),
            2,
            "--link is of an article",
        ),
        (("--from", "article:Glow", "--link", "no address", "--channels", "x"), 1, "no address"),
        (("--from", "mention:1", "--channels", "x", "--template", "discount"), 1, "“Discount” needs code"),
    ],
)
def test_what_cannot_be_drafted_is_said_and_nothing_is_made(
    run: Run, words: tuple[str, ...], status: int, says: str
) -> None:
    assert says in run("draft", *words, status=status)
    assert listed(run, "post") == []


def steps(run: Run, source: str, *words: str) -> dict[str, tuple[bool, int, int]]:
    found = json.loads(run("draft", "--from", source, *words, "--steps", "--json"))
    return {step["step"]: (step["done"], step["count"], step["of"]) for step in found}


@pytest.mark.row("S4-25")
def test_six_steps_are_told_by_the_posts_that_were_made_of_a_source(run: Run) -> None:
    source = ("--from", "article:How to glow", "--link", "https://shop.example/glow")
    assert steps(run, "article:How to glow", *source[2:]) == {
        "page": (True, 1, 1), "channels": (False, 0, 3), "texts": (False, 0, 0), "pictures": (False, 0, 0),
        "links": (False, 0, 0), "days": (False, 0, 0),
    }  # fmt: skip
    drafted(run, *source, "--channels", "instagram,x,facebook", "--on", "2090-10-02T09:00")
    drafted(run, "--from", "article:Other", "--link", "https://shop.example/glow-more", "--channels", "x")
    assert steps(run, "article:How to glow", *source[2:]) == {
        "page": (True, 1, 1), "channels": (True, 3, 3), "texts": (False, 1, 3), "pictures": (False, 0, 3),
        "links": (True, 3, 3), "days": (True, 3, 3),
    }  # fmt: skip
    run("set", "post", "2", "text=How to glow, in two lines")
    run("set", "post", "3", "text=Three ways to glow")
    run("set", "post", "3", "scheduled_at=")
    run("add", "usage", "ugc_item_id=1", "where=post", "post_id=1")
    told = steps(run, "article:How to glow", *source[2:])
    assert (told["texts"], told["pictures"], told["days"]) == ((True, 3, 3), (False, 1, 3), (False, 2, 3))
    run("set", "post", "3", "state=dropped")
    assert steps(run, "article:How to glow", *source[2:])["days"] == (True, 2, 2)
    assert "open  2 of 3  Every channel has a post of its own" in run("draft", *source, "--steps")


def test_the_posts_of_a_record_are_those_that_name_or_show_it(run: Run) -> None:
    drafted(run, "--from", "product:1", "--channels", "instagram,x")
    drafted(run, "--from", "offer:2", "--channels", "tiktok")
    drafted(run, "--from", "ugc:1", "--channels", "facebook")
    drafted(run, "--from", "mention:1", "--channels", "facebook,x")
    counts = {
        source: steps(run, source)["days"][2] for source in ("product:1", "offer:2", "ugc:1", "mention:1")
    }
    assert counts == {"product:1": 3, "offer:2": 1, "ugc:1": 1, "mention:1": 2}
    assert steps(run, "ugc:1")["pictures"] == (True, 1, 1)
