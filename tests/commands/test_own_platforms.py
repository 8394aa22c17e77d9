"""A platform of the seller's own is a channel like any other: from its account to what it returns."""

import json
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.cli import main

JULY = ["--from", "2026-07-01", "--to", "2026-07-31"]


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path, "--currency", "PLN"]) == 0
    assert main(["settings", path, "gross_margin=50"]) == 0
    assert main(["add", path, "account", "channel=Naver Blog", "name=boards"]) == 0
    return path


def told(capsys: pytest.CaptureFixture[str], *command: str) -> Any:
    capsys.readouterr()
    assert main([*command, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.row("S3-4")
def test_an_own_platform_has_account_posts_orders_costs_and_its_roi_by_name(shop, tmp_path, capsys) -> None:
    on = "channel=naver blog"
    assert main(["add", shop, "source_rule", "source=naverblog", on]) == 0
    assert (
        main(
            ["add", shop, "post", on, "external_id=7", "title=Autumn boards", "published_at=2026-07-02T09:00"]
        )
        == 0
    )
    assert main(["add", shop, "cost", on, "kind=other", "amount=50", "spent_on=2026-07-02"]) == 0
    assert main(["add", shop, "account_day", on, "account=boards", "day=2026-07-31", "followers=320"]) == 0
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "Order,Date,Total,UTM Source\n1,2026-07-03,200.00,naverblog\n2,2026-07-04,99.00,newsletter\n", "utf-8"
    )
    assert main(["import", shop, str(orders), "--currency", "PLN"]) == 0
    roi = told(capsys, "figures", shop, "--metric", "roi", "--by", "channel", *JULY)
    sales = told(capsys, "figures", shop, "--metric", "attributed_net_sales", "--by", "channel", *JULY)
    assert [one["value"] for one in sales if one["group"]["channel"] == "own:Naver_Blog"] == ["200.00"]
    assert [one["value"] for one in roi if one["group"]["channel"] == "own:Naver_Blog"] == ["1"]
    proved = told(
        capsys,
        "proof",
        shop,
        "--metric",
        "attributed_net_sales",
        "--by",
        "channel",
        "--group",
        "naver blog",
        *JULY,
    )
    assert len(proved) == 1
    whole = told(capsys, "figures", shop, "--metric", "social_net_sales", *JULY)
    assert whole[0]["value"] == "200.00"


def test_where_no_account_is_said_only_a_name_in_use_is_a_channel(shop, capsys) -> None:
    post = ["add", shop, "post", "external_id=1", "published_at=2026-07-02T09:00"]
    assert main([*post, "channel=Wizaz"]) == 1
    assert "“Wizaz” is not a channel; choose one from the list, or add an account" in capsys.readouterr().err
    assert main(["add", shop, "account", "channel=own:Wizaz", "name=boards"]) == 0
    assert main(["add", shop, "account", "channel=WIZAZ", "name=second"]) == 0
    assert main([*post, "channel=wizaz"]) == 0
    goal = [
        "name=Both", "metric=orders", "baseline_source=new", "target_kind=total", "target=5", "start=2026-07-01",
        "end=2026-07-31", "channels=tiktok, Naver Blog",
    ]  # fmt: skip
    assert main(["add", shop, "goal", *goal]) == 0
    assert [one["channel"] for one in told(capsys, "list", shop, "account", "--where", "channel=wizaz")] == [
        "own:Wizaz"
    ] * 2
    assert told(capsys, "list", shop, "goal")[0]["channels"] == ["tiktok", "own:Naver_Blog"]


def test_a_slip_of_a_name_that_ships_is_no_new_platform(shop, capsys) -> None:
    account = ["add", shop, "account", "name=boards"]
    assert main([*account, "channel=Instagramm"]) == 1
    assert (
        "did you mean “instagram”? For a platform of your own write “own:Instagramm”."
        in capsys.readouterr().err
    )
    assert main([*account, "channel=own:Instagramm"]) == 0
    assert main([*account, "channel=a, b"]) == 1
    assert "“a, b” is no name of a platform" in capsys.readouterr().err
    assert main(["import", shop, __file__, "--channel", "Nowhere"]) == 2
    assert "own:Naver_Blog" in (said := capsys.readouterr().err)
    assert "add FILE account channel=NAME" in said


def written(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


@pytest.mark.row("S3-4")
def test_files_name_own_platforms_in_use_and_their_links_follow_the_account(shop, tmp_path, capsys) -> None:
    posts = written(
        tmp_path / "posts.csv",
        "Platform,Publish time,Caption,Likes\n"
        "naver blog,2026-07-02 09:00,Boards,5\nInstagram,2026-07-03 09:00,Shoes,7\n",
    )
    assert main(["import", shop, posts]) == 0
    channels = {one["text"]: one["channel"] for one in told(capsys, "list", shop, "post")}
    assert channels == {"Boards": "own:Naver_Blog", "Shoes": "instagram"}
    days = written(tmp_path / "days.csv", "Date,Followers,Views\n2026-07-02,320,40\n2026-07-03,321,44\n")
    read = ["--read", "channel=naver blog", "--read", "kind=account_day"]
    assert main(["import", shop, days, *read, "--account", "boards"]) == 0
    assert {one["channel"] for one in told(capsys, "list", shop, "account_day")} == {"own:Naver_Blog"}
    orders = written(
        tmp_path / "orders.csv",
        "Order,Date,Total,UTM Source,UTM Medium\n"
        "1,2026-07-03,200.00,naver_blog,social\n2,2026-07-04,99.00,newsletter,email\n",
    )
    assert main(["import", shop, orders, "--currency", "PLN"]) == 0
    sales = ["figures", shop, "--metric", "attributed_net_sales", "--by", "channel", *JULY]
    assert {one["group"]["channel"]: one["value"] for one in told(capsys, *sales)}[
        "own:Naver_Blog"
    ] == "200.00"
    # Without the account the word says nothing any more; with it back, it does again.
    assert main(["delete", shop, "account", "1"]) == 0
    assert "own:Naver_Blog" not in {one["group"]["channel"] for one in told(capsys, *sales)}
    assert main(["undo", shop]) == 0
    assert "own:Naver_Blog" in {one["group"]["channel"] for one in told(capsys, *sales)}
    # By a new name all of it is there still, the word of its links, too.
    assert main(["accounts", shop, "--rename", "naver blog"]) == 2
    assert main(["accounts", shop, "--rename", "naver blog", "--to", "Boards of Seoul"]) == 0
    assert "Renamed the platform Naver Blog to Boards of Seoul" in capsys.readouterr().out
    found = {one["group"]["channel"]: one["value"] for one in told(capsys, *sales)}
    assert found["own:Boards_of_Seoul"] == "200.00"
    assert "own:Naver_Blog" not in found


def test_a_word_for_every_channel_is_no_platform(shop, capsys) -> None:
    capsys.readouterr()
    assert main(["add", shop, "account", "channel=all", "name=b"]) == 1
    assert "“all” means every channel and is none; write the one that is meant." in capsys.readouterr().err
