"""Importing a folder, and files that do not say which network they are of."""

import json
import os
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.ingest.files import folders
from workspaces import fresh

DAYS = "2026-05-25T00:00:00,12\n2026-05-26T00:00:00,14\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


def daily(folder: Path, name: str, title: str, days: str = DAYS) -> Path:
    path = folder / name
    path.write_bytes(f"sep=,\n{title}\nDate,Primary\n{days}".encode("utf-16"))
    return path


def brought(capsys: pytest.CaptureFixture[str], *words: object) -> list[dict]:
    assert main(["import", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def networks(capsys: pytest.CaptureFixture[str], shop: Path, entity: str = "account_day") -> set[str]:
    assert main(["list", str(shop), entity, "--json"]) == 0
    return {row["channel"] for row in json.loads(capsys.readouterr().out)}


def test_a_folder_brings_the_exports_in_it_by_name_and_leaves_what_is_no_table(shop, folder, capsys):
    daily(folder, "b.csv", "Facebook reach")
    daily(folder, "A.csv", "Instagram reach")
    (folder / "notes.png").write_bytes(b"\x89PNG")
    assert [one["file"] for one in brought(capsys, shop, folder)] == ["A.csv", "b.csv"]
    assert {one["new"] for one in brought(capsys, shop, folder, folder / "b.csv")} == {0}


def test_an_empty_folder_says_what_it_is(shop, folder, capsys):
    assert main(["import", str(shop), str(folder)]) == 1
    assert "is a folder" in capsys.readouterr().err


def test_files_of_one_drop_tell_each_other_whose_they_are(shop, folder, capsys):
    daily(folder, "Views.csv", "Views")
    daily(folder, "Follows.csv", "Instagram follows")
    told = {one["file"]: one for one in brought(capsys, shop, folder)}
    assert networks(capsys, shop) == {"instagram"}
    assert [item["message"] for item in told["Views.csv"]["problems"]] == [
        "“Views” names no network; it was read as Instagram, because other files of this import are."
    ]


def test_files_of_two_networks_tell_nothing_of_a_third(shop, folder, capsys):
    daily(folder, "Views.csv", "Views")
    daily(folder, "Follows.csv", "Instagram follows")
    daily(folder, "Reach.csv", "Facebook reach")
    told = {one["file"]: one for one in brought(capsys, shop, folder)}
    assert "does not say whether" in told["Views.csv"]["problems"][0]["message"]


def test_the_channel_named_is_that_of_files_that_name_none(shop, folder, capsys):
    daily(folder, "Views.csv", "Views")
    daily(folder, "Reach.csv", "Facebook reach")
    brought(capsys, shop, folder / "Views.csv", "--channel", "Instagram")
    assert networks(capsys, shop) == {"instagram"}
    brought(capsys, shop, folder / "Reach.csv", "--channel", "instagram")
    assert networks(capsys, shop) == {"facebook", "instagram"}


def test_a_list_of_costs_without_a_channel_takes_the_one_named(shop, tmp_path, capsys):
    path = tmp_path / "costs.csv"
    path.write_text("Date,Kind,Amount,Currency\n2026-07-03,Ads,20.00,EUR\n")
    brought(capsys, shop, path, "--channel", "tiktok")
    assert networks(capsys, shop, "cost") == {"tiktok"}


def test_a_channel_nobody_knows_is_wrong_usage(shop, folder, capsys):
    path = daily(folder, "Views.csv", "Views")
    assert main(["import", str(shop), str(path), "--channel", "myspacex"]) == 2
    assert "“myspacex” is not a channel" in capsys.readouterr().err


POSTS = "Date,Text,Likes,Reach\n2026-05-25,{text},12,90\n"


def test_lists_of_posts_of_one_drop_tell_each_other_their_network_and_ads_tell_nothing(shop, folder, capsys):
    (folder / "instagram-posts.csv").write_text(POSTS.format(text="A"), "utf-8")
    (folder / "more.csv").write_text(POSTS.format(text="B"), "utf-8")
    (folder / "ads.csv").write_text(
        "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
        "2026-05-01,2026-05-31,Spring,10.00,100\n",
        "utf-8",
    )
    brought(capsys, shop, folder)
    assert networks(capsys, shop, "post") == {"instagram"}


def test_a_list_of_posts_beside_ads_alone_is_asked_for_its_network_and_takes_the_one_named(
    shop, folder, capsys
):
    posts = folder / "more.csv"
    posts.write_text(POSTS.format(text="B"), "utf-8")
    assert main(["import", str(shop), str(posts)]) == 1
    assert "Which channel" in capsys.readouterr().err
    brought(capsys, shop, posts, "--channel", "TikTok")
    assert networks(capsys, shop, "post") == {"tiktok"}


def orders(folder: Path, name: str, *rows: str, written: int = 0) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Order number,Date,Total,Currency\n" + "".join(f"{row}\n" for row in rows), "utf-8")
    if written:
        os.utime(path, (written, written))
    return path


def totals(capsys: pytest.CaptureFixture[str], shop: Path) -> dict[str, str]:
    assert main(["list", str(shop), "order", "--json"]) == 0
    return {row["number"]: row["total"] for row in json.loads(capsys.readouterr().out)}


def test_the_folders_in_a_folder_are_read_too_and_what_is_left_out_is_said(shop, folder, capsys):
    orders(folder, "a.csv", "1,2026-03-02,100,EUR")
    orders(folder, "2026/march/b.csv", "2,2026-03-02,50,EUR")
    orders(folder, "2026/a.csv", "3,2026-03-02,7,EUR")
    orders(folder, ".cache/old.csv", "9,2026-03-02,9,EUR")
    (folder / "~$a.xlsx").write_text("x")
    (folder / "2026" / "picture.png").write_text("x")
    (folder / "2026" / "back").symlink_to(folder, target_is_directory=True)
    assert main(["import", str(shop), str(folder), "--json"]) == 0
    told = capsys.readouterr()
    names = [one["file"] for one in json.loads(told.out)]
    assert names == ["exports/a.csv", "2026/a.csv", "b.csv"]
    assert totals(capsys, shop) == {"1": "100.00", "2": "50.00", "3": "7.00"}
    for left_out in (".cache", "~$a.xlsx", "2026/picture.png", "2026/back"):
        assert left_out in told.err


def test_more_files_than_are_taken_at_once_are_a_problem_to_mend(shop, folder, capsys, monkeypatch):
    monkeypatch.setattr(folders, "MOST_OF_A_FOLDER", 2)
    for number in (1, 2, 10):
        orders(folder, f"o ({number}).csv", f"{number},2026-03-02,1,EUR")
    assert main(["import", str(shop), str(folder)]) == 1
    assert "o (10).csv" in capsys.readouterr().err
    assert set(totals(capsys, shop)) == {"1", "2"}


def test_of_files_that_tell_an_order_otherwise_the_one_with_later_days_counts(shop, folder, capsys):
    orders(folder, "a.csv", "1,2026-03-02,110,EUR", "2,2026-03-09,5,EUR")
    orders(folder, "b.csv", "1,2026-03-02,100,EUR")
    told = brought(capsys, shop, folder)
    assert [(one["file"], one["new"], one["changed"]) for one in told] == [("a.csv", 1, 1), ("b.csv", 1, 0)]
    assert totals(capsys, shop)["1"] == "110.00"


def test_of_files_with_the_same_days_the_one_written_later_counts(shop, folder, capsys):
    orders(folder, "a.csv", "1,2026-03-02,110,EUR", written=1_780_000_000)
    orders(folder, "b.csv", "1,2026-03-02,100,EUR", written=1_770_000_000)
    brought(capsys, shop, folder)
    assert totals(capsys, shop)["1"] == "110.00"


def test_where_nothing_tells_which_file_is_newer_what_they_tell_otherwise_is_doubtful(shop, folder, capsys):
    orders(folder, "a.csv", "1,2026-03-02,100,EUR", "2,2026-03-02,8,EUR")
    orders(folder, "a (1).csv", "1,2026-03-02,110,EUR", "2,2026-03-02,8,EUR")
    orders(folder, "a copy.csv", "1,2026-03-02,100,EUR", "2,2026-03-02,8,EUR")
    told = {one["file"]: one for one in brought(capsys, shop, folder, "--dry-run")}
    assert [told[name]["doubtful"] for name in ("a.csv", "a (1).csv", "a copy.csv")] == [0, 1, 0]
    (doubt,) = told["a (1).csv"]["doubts"]
    for part in ("“a.csv”, line 2", "100.00 EUR", "110.00 EUR"):
        assert part in doubt["message"]
    brought(capsys, shop, folder)
    assert totals(capsys, shop)["1"] == "100.00"
    brought(capsys, shop, folder / "a (1).csv")
    assert totals(capsys, shop)["1"] == "110.00"


def test_day_and_time_of_files_that_contradict_each_other_tell_nothing(shop, folder, capsys):
    whole = "1,2026-03-02,100,EUR", "2,2026-06-09,5,EUR"
    orders(folder, "quarter.csv", *whole, written=1_770_000_000)
    orders(folder, "march again.csv", "1,2026-03-02,90,EUR", written=1_780_000_000)
    told = {one["file"]: one for one in brought(capsys, shop, folder)}
    assert sum(one["doubtful"] for one in told.values()) == 1


ADS = "Date,Campaign,Spend,Impressions,Clicks{}\n2026-07-02,Kites,10.00,100,5{}\n"


def test_ads_whose_columns_are_those_of_several_networks_are_asked_and_take_the_one_named(
    shop, tmp_path, capsys
):
    path = tmp_path / "ads.csv"
    path.write_text(ADS.format("", ""))
    assert main(["import", str(shop), str(path)]) == 1
    assert "Which channel" in capsys.readouterr().err
    brought(capsys, shop, path, "--channel", "facebook")
    assert networks(capsys, shop, "ad_cost") == {"facebook"}


def test_ads_that_only_read_like_those_of_one_network_say_so_and_take_the_one_named(shop, tmp_path, capsys):
    path = tmp_path / "ads.csv"
    path.write_text("Date,Campaign,Cost,Impr.,Clicks\n2026-07-02,Kites,10.00,100,5\n")
    (told,) = brought(capsys, shop, path, "--dry-run")
    assert any("read as Google" in one["message"] for one in told["problems"])
    brought(capsys, shop, path, "--channel", "tiktok")
    assert networks(capsys, shop, "ad_cost") == {"tiktok"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ADS.format(",Platform", ",TikTok"), "names the network of each row"),
        (
            "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n2026-05-01,2026-05-31,Spring,10.00\n",
            "is a report of Facebook, not of TikTok",
        ),
    ],
)
def test_a_channel_named_for_ads_that_tell_another_is_refused(shop, tmp_path, capsys, text, said):
    path = tmp_path / "ads.csv"
    path.write_text(text)
    assert main(["import", str(shop), str(path), "--channel", "tiktok"]) == 1
    assert said in capsys.readouterr().err
    assert networks(capsys, shop, "ad_cost") == set()


def test_a_file_of_which_no_row_is_taken_fails(shop, tmp_path, capsys):
    path = tmp_path / "visits.csv"
    path.write_text("date,visitors\nTotal,28\n")
    assert main(["import", str(shop), str(path)]) == 1
    assert "No row of “visits.csv” was taken" in capsys.readouterr().err
    path.write_text("date,visitors\n2026-03-01,28\n")
    brought(capsys, shop, path)
    assert {one["same"] for one in brought(capsys, shop, path)} == {1}
