"""Activities of campaigns and what they cost, from the command line."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path, "--currency", "USD"]) == 0
    assert main(["add", path, "campaign", "name=Winter"]) == 0
    assert main(["add", path, "campaign", "name=Summer"]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


ACTIVITY = ("campaign_id=Winter", "channel=facebook", "start=2026-11-01", "end=2026-11-20")


@pytest.mark.row("S0-21")
def test_what_a_paid_activity_costs_is_a_cost_of_its_campaign_told_once(shop, capsys) -> None:
    paid = ["name=Lead ads", "kind=paid", "objective=leads", "pixel=Lead event of the page"]
    assert main(["add", shop, "activity", *ACTIVITY, *paid]) == 0
    (told,) = answer(capsys, "list", shop, "activity")
    assert (told["objective"], told["pixel"]) == ("leads", "Lead event of the page")
    spent = ["add", shop, "cost", "kind=ad_spend", "spent_on=2026-11-02", "currency=USD", "channel=facebook"]
    assert main([*spent, "amount=120", "activity_id=Lead ads"]) == 0
    (cost,) = answer(capsys, "list", shop, "cost")
    assert (cost["activity_id"], cost["campaign_id"]) == (1, 1)
    figures = [
        "figures",
        shop,
        "--metric",
        "total_cost",
        "--by",
        "campaign",
        "--from",
        "2026-11-01",
        "--to",
        "2026-11-30",
    ]
    found = {row["group"]["campaign"]: row["value"] for row in answer(capsys, *figures)}  # type: ignore[index]
    assert {name: value for name, value in found.items() if value not in (None, "0")} == {"Winter": "120.00"}
    assert main(["set", shop, "activity", "1", "campaign_id=Summer"]) == 0
    assert answer(capsys, "list", shop, "cost")[0]["campaign_id"] == 2
    assert main(["undo", shop]) == 0
    assert answer(capsys, "list", shop, "cost")[0]["campaign_id"] == 1
    assert main(["set", shop, "cost", "1", "campaign_id=Summer"]) == 0
    assert answer(capsys, "list", shop, "cost")[0]["campaign_id"] == 1, "that of its activity"
    assert main(["delete", shop, "activity", "1"]) == 0
    (cost,) = answer(capsys, "list", shop, "cost")
    assert (cost["activity_id"], cost["campaign_id"], cost["amount"]) == (None, 1, "120.00")


@pytest.mark.row("S0-22")
def test_remarketing_names_its_audience_and_its_size(shop, capsys) -> None:
    again = ["name=Once more", "kind=remarketing", "objective=sales", "shown_to=old_customers", "size=840"]
    assert (
        main(
            ["add", shop, "activity", *ACTIVITY, *again, "region=Mazovia", "ages=18-24", "interests=skating"]
        )
        == 0
    )
    (told,) = answer(capsys, "list", shop, "activity")
    assert (told["shown_to"], told["size"], told["region"]) == ("old_customers", 840, "Mazovia")
    assert main(["set", shop, "activity", "1", "shown_to=friends"]) == 1
    assert main(["set", shop, "activity", "1", "end=2026-10-01"]) == 1


@pytest.mark.row("S1-21")
def test_a_giveaway_needs_a_plan_to_keep_those_who_come(shop, capsys) -> None:
    giveaway = [
        "add",
        shop,
        "activity",
        *ACTIVITY,
        "name=Board",
        "kind=giveaway",
        "reward=A board",
        "metrics=followers",
    ]
    assert main([*giveaway, "mechanics=Lottery among comments", "countries=PL, Germany"]) == 1
    assert "Plan to keep them" in capsys.readouterr().err
    assert (
        main([*giveaway, "mechanics=Lottery", "countries=PL, Germany", "keep_plan=A series for newcomers"])
        == 0
    )
    (told,) = answer(capsys, "list", shop, "activity")
    assert (told["countries"], told["keep_plan"]) == ("PL, DE", "A series for newcomers")
    contest = ["add", shop, "activity", *ACTIVITY, "name=Best trick", "kind=contest", "metrics=engagement"]
    assert main(contest) == 0, "a contest needs none"
    assert main(contest) == 1, "each name once within a campaign"


@pytest.mark.row("S1-27")
def test_an_activity_keeps_its_four_parts_and_its_motive(shop, capsys) -> None:
    parts = [
        "information=Until Sunday",
        "guidance=Show your shoes",
        "reward=A board",
        "mechanics=Jury",
        "motive=showing_off",
    ]
    assert main(["add", shop, "activity", *ACTIVITY, "name=Trick", "kind=contest", *parts]) == 0
    (told,) = answer(capsys, "list", shop, "activity")
    assert [f"{part.split('=')[0]}={told[part.split('=')[0]]}" for part in parts] == parts
    assert main(["add", shop, "activity", "name=Trick", "kind=contest"]) == 1, "it belongs to a campaign"


@pytest.mark.row("S2-8")
def test_followers_kept_are_told_with_the_rows_they_come_from(shop, capsys) -> None:
    giveaway = ["name=Board", "kind=giveaway", "keep_plan=Films", "start=2026-06-01", "end=2026-06-10"]
    assert main(["add", shop, "activity", "campaign_id=Winter", "channel=instagram", *giveaway]) == 0
    counted = {"2026-05-31": 1_000, "2026-06-10": 1_100, "2026-07-10": 1_075, "2026-09-08": 1_020}
    for day, followers in counted.items():
        row = ["channel=instagram", "account=pine", f"day={day}", f"followers={followers}"]
        assert main(["add", shop, "account_day", *row]) == 0
    (told,) = answer(capsys, "kept", shop, "--on", "2026-11-30")
    assert (told["followers_before"], told["gained"], told["rows"]) == (1_000, 100, [1, 2])
    marks = [(mark["kept"], mark["kept_percent"], mark["rows"]) for mark in told["marks"]]  # type: ignore[attr-defined]
    assert marks == [(75, "75", [1, 2, 3]), (None, None, []), (20, "20", [1, 2, 4])]
    (told,) = answer(capsys, "kept", shop, "--on", "2026-08-01", "--activity", "1")
    assert told["marks"][1]["reason"] == "60 days are over on 2026-08-09."  # type: ignore[index]
    assert main(["set", shop, "activity", "1", "channel="]) == 0
    (told,) = answer(capsys, "kept", shop, "--on", "2026-11-30")
    assert (told["gained"], told["reason"]) == (
        None,
        "Choose its channel: followers are counted on the accounts of it.",
    )
    assert main(["kept", shop, "--activity", "9"]) == 1
