"""A file said to be of one account, then of another one, then of none: all its rows are under one answer."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

HEAD = "Campaign,Spend,Currency,Clicks\n"
ADS = HEAD + "Moss,30.00,EUR,3\nFern,50.00,EUR,5\n"
SOME = HEAD + "Moss,30.00,EUR,3\n"
DAYS = "Date,Views,Likes\n2026-03-13,100,5\n2026-03-14,200,6\n"
DAY = "Date,Views,Likes\n2026-03-13,100,5\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(shop: Path, name: str, text: str, *words: str) -> None:
    path = shop.with_name(name)
    path.write_text(text)
    more = ["--period", "2026-03-01..2026-03-31"] if "Campaign" in text else []
    assert main(["import", str(shop), str(path), "--channel", "tiktok", *more, *words]) == 0


def rows(capsys: pytest.CaptureFixture[str], shop: Path, entity: str, figure: str) -> list[tuple]:
    capsys.readouterr()
    assert main(["list", str(shop), entity, "--json"]) == 0
    return sorted((row["account"] or "", float(row[figure])) for row in json.loads(capsys.readouterr().out))


CASES = [("ad_cost", "spend", (ADS, SOME), (30, 50)), ("account_day", "views", (DAYS, DAY), (100, 200))]


@pytest.mark.parametrize("case", CASES, ids=["ads", "days"])
def test_a_file_of_no_account_is_of_the_one_said_last(shop, capsys, case):
    entity, figure, (whole, part), (one, two) = case
    brought(shop, "a.csv", whole, "--account", "Oak")
    brought(shop, "b.csv", part, "--account", "Elm")
    brought(shop, "a.csv", whole, "--account", "Elm")
    assert rows(capsys, shop, entity, figure) == [("Elm", one), ("Elm", two)]
    brought(shop, "a.csv", whole)
    assert "account “Elm” before" in capsys.readouterr().out
    assert rows(capsys, shop, entity, figure) == [("Elm", one), ("Elm", two)]
    brought(shop, "a.csv", whole, "--account", "Ash")
    assert rows(capsys, shop, entity, figure) == [("Ash", one), ("Ash", two), ("Elm", one)]


def test_other_bytes_are_of_no_account_unless_it_is_said(shop, capsys):
    brought(shop, "a.csv", DAYS, "--account", "Oak")
    brought(shop, "c.csv", DAYS.replace("100", "101").replace("-13", "-23").replace("-14", "-24"))
    assert "account" not in capsys.readouterr().out.replace("account_day", "").replace("an account", "")
    assert [account for account, _ in rows(capsys, shop, "account_day", "views")] == ["", "", "Oak", "Oak"]


def test_what_was_taken_back_says_nothing(shop, capsys):
    brought(shop, "a.csv", ADS, "--account", "Oak")
    assert main(["undo", str(shop)]) == 0
    brought(shop, "a.csv", ADS)
    assert rows(capsys, shop, "ad_cost", "spend") == [("", 30), ("", 50)]
