"""The list of people is screened from the command line: a look first, then moved, then undone."""

import json
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path]) == 0
    for fields in (["name=Jo", "followers=12000"], ["name=Bo", "followers=900"], ["name=Al"]):
        assert main(["add", path, "influencer", *fields]) == 0
    return path


def screened(capsys: Any, *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["screen", *words, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.row("S0-26")
def test_a_list_is_looked_at_screened_and_given_back(shop: str, capsys: Any) -> None:
    assert main(["add", shop, "screening_rule", "name=Ten thousand", "minimum_followers=10000"]) == 0
    told = screened(capsys, shop, "ten thousand")
    assert (told["found"], told["aim"], told["pass"], told["out"], told["unknown"]) == (3, 100, 1, 1, 1)
    assert told["applied"] is None
    assert [one["verdict"] for one in told["people"]] == ["pass", "out", "unknown"]
    assert told["people"][1]["reasons"] == ["900 followers, fewer than 10000."]
    assert screened(capsys, shop, "1", "--apply")["applied"].endswith("passed 1, declined 1")
    assert main(["list", shop, "influencer", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["stage"], row["stage_reason"]) for row in rows] == [
        ("get_contact", None), ("declined", "900 followers, fewer than 10000."), ("search", None),
    ]  # fmt: skip
    assert main(["undo", shop]) == 0
    assert screened(capsys, shop, "1")["pass"] == 1


def test_the_list_is_printed_with_the_reasons(shop: str, capsys: Any) -> None:
    main(["add", shop, "screening_rule", "name=R", "minimum_followers=10000", "onward=screen"])
    capsys.readouterr()
    assert main(["screen", shop, "R", "--apply"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "3 of 100 found, 1 pass; 1 out, 1 open, 0 suspicious",
        "1; Jo; pass",
        "2; Bo; out; 900 followers, fewer than 10000.",
        "3; Al; unknown; How many followers is not known.",
        "Screened by “R”: passed 1, declined 1",
    ]


def test_that_nobody_has_to_move_is_said_and_no_problem(shop: str, capsys: Any) -> None:
    main(["add", shop, "screening_rule", "name=R", "minimum_followers=10000", "onward=screen"])
    screened(capsys, shop, "R", "--apply")
    # Who passed stands in the stage they go on to, who was out is declined: only who is open is left.
    again = screened(capsys, shop, "R", "--apply")
    assert again["applied"] == "Nobody moves: those who pass stand there already, and nobody is out."
    assert (again["pass"], again["out"], again["unknown"]) == (1, 0, 1)


@pytest.mark.row("S1-11")
def test_a_jump_of_followers_is_flagged(shop: str, capsys: Any) -> None:
    earlier = [
        "handle=al",
        "channel=instagram",
        "counted_on=2026-05-01",
        "followers=10000",
        "average_likes=400",
    ]
    assert main(["add", shop, "follower_count", "influencer_id=3", *earlier]) == 0
    newer = ["handle=al", "channel=instagram", "followers=90000", "average_likes=408"]
    assert main(["set", shop, "influencer", "3", *newer]) == 0
    main(["add", shop, "screening_rule", "name=R"])
    told = screened(capsys, shop, "R")
    assert told["flagged"] == 1
    (flag,) = told["people"][2]["flags"]
    assert "@al went from 10000 to 90000 followers" in flag


@pytest.mark.parametrize("added", [True, False])
def test_a_rule_that_is_not_there_is_named(shop: str, capsys: Any, added: bool) -> None:
    if added:
        main(["add", shop, "screening_rule", "name=Skate"])
    assert main(["screen", shop, "Nobody"]) == 1
    told = capsys.readouterr().err
    assert ("there are: Skate" in told) if added else ("There is no screening rule yet" in told)
