"""Who the shop is and where, from the command line, with the commands that any record has."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path]) == 0
    return path


def listed(shop: str, entity: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["list", shop, entity, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.row("S3-3")
def test_a_brief_keeps_all_that_step_one_asks_by_versions_of_a_day(shop, capsys) -> None:
    told = [
        "why_social=friends buy what friends show", "wanted_value=sales and a name", "positioning=Boards for rainy cities",
        "tone=dry, never shouting", "consumers=Instagram, skate forums", "likes=wet grip, short films",
        "competitors=Board & Co", "present_state=4,000 followers, no forum", "people=me, 10 hours a week",
        "material=60 photos of customers", "money=2500 USD",
    ]  # fmt: skip
    assert main(["add", shop, "brief", "dated_on=2026-06-01", *told]) == 0
    assert main(["add", shop, "brief", "positioning=Boards for rainy cities and sand"]) == 0
    first, second = listed(shop, "brief", capsys)
    assert (first["name"], first["money"], first["currency"]) == ("Boards for rainy cities", "2500.00", "USD")
    assert [first[one.split("=")[0]] for one in told[:-1]] == [one.split("=")[1] for one in told[:-1]]
    assert second["dated_on"] is not None


@pytest.mark.row("S3-6")
def test_a_stage_has_one_of_three_purposes(shop, capsys) -> None:
    stage = ["add", shop, "stage_plan", "start=2026-09-01"]
    assert main([*stage, "end=2026-11-30", "name=Autumn", "purpose=voice"]) == 0
    assert main([*stage, "end=2026-11-30", "name=Winter", "purpose=fame"]) == 1
    assert main([*stage, "end=2026-11-30", "name=Winter"]) == 1
    assert main([*stage, "name=Spring", "purpose=pr", "end=2026-08-01"]) == 1
    assert [row["purpose"] for row in listed(shop, "stage_plan", capsys)] == ["voice"]


def test_shares_of_a_stage_are_never_more_than_all_of_it(shop, capsys) -> None:
    assert (
        main(["add", shop, "stage_plan", "name=A", "purpose=sales", "start=2026-09-01", "end=2026-11-30"])
        == 0
    )
    share = ["add", shop, "platform_share", "stage_plan_id=1"]
    assert main([*share, "channel=instagram", "budget_share=62.5", "hours_share=40"]) == 0
    assert main([*share, "channel=tiktok", "budget_share=40"]) == 1
    assert "Of budget: 102.5 % with the others; 37.5 % are left." in capsys.readouterr().err
    assert main([*share, "channel=tiktok", "budget_share=37.5", "hours_share=60"]) == 0
    assert main(["set", shop, "platform_share", "1", "hours_share=41"]) == 1
    assert main([*share, "channel=tiktok", "budget_share=0"]) == 1, "each platform once"
    assert [row["hours_share"] for row in listed(shop, "platform_share", capsys)] == ["40", "60"]


@pytest.mark.row("S2-7")
def test_accounts_tell_growth_and_what_a_flat_number_may_hide(shop, capsys) -> None:
    assert main(["add", shop, "account", "channel=facebook", "name=shop", "role=minor"]) == 0
    day = ["add", shop, "account_day", "channel=facebook", "account=shop"]
    assert main([*day, "day=2026-09-01", "followers=1000", "engagements=12"]) == 0
    assert main([*day, "day=2026-10-01", "followers=1004", "engagements=5"]) == 0
    capsys.readouterr()
    assert main(["accounts", shop, "--on", "2026-10-02", "--days", "30", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["gained"], told["growth_percent"], told["is_flat"]) == (4, "0.4", True)
    assert (told["engagements"], told["engagements_before"]) == (5, 12)
    assert "Sleeping accounts still count" in told["flat"]


def test_an_account_that_is_checked_is_due_again_later(shop, capsys) -> None:
    assert (
        main(["add", shop, "account", "channel=instagram", "name=Skate.Shop", "role=main", "owner=Ela"]) == 0
    )
    assert listed(shop, "account", capsys)[0]["check_on"] is None
    check = [
        "add",
        shop,
        "profile_check",
        "channel=instagram",
        "account=skate.shop",
        "ticked=name",
        "checked_on=2026-09-01",
    ]
    assert main(check) == 0
    assert listed(shop, "account", capsys)[0]["check_on"] == "2026-11-30"
    assert main(["undo", shop]) == 0
    assert listed(shop, "account", capsys)[0]["check_on"] is None


@pytest.mark.row("S3-4")
def test_figures_that_only_one_platform_counts_are_noted_by_the_day(shop, capsys) -> None:
    assert main(["add", shop, "account", "channel=forum", "name=rolki", "platform=rolki.net"]) == 0
    assert main(["add", shop, "account", "channel=podcast", "name=Ollie"]) == 0
    noted = ["add", shop, "account_figure", "account_id=rolki"]
    assert main([*noted, "metric=Karma", "day=2026-09-01", "value=12"]) == 0
    assert main([*noted, "metric=karma", "day=2026-10-01", "value=10.5", "note=one bad thread"]) == 0
    assert main([*noted, "metric=Thread views", "day=2026-10-01", "value=1,200"]) == 0
    assert main([*noted, "metric=karma", "day=2026-10-01", "value=11"]) == 1, "once a day"
    capsys.readouterr()
    assert main([*noted, "metric=KARMA ", "day=2026-10-01", "value=-12.5"]) == 1, "in any case"
    assert "“karma” of 2026-10-01 is noted already: 10.5." in capsys.readouterr().err
    assert main(["set", shop, "account_figure", "2", "value=10.5"]) == 0, "it is no twin of itself"
    assert main([*noted, "metric=karma", "day=2026-10-02"]) == 1, "a figure without a value"
    capsys.readouterr()
    assert main(["accounts", shop, "--on", "2026-10-02", "--json"]) == 0
    forum, podcast = json.loads(capsys.readouterr().out)
    assert forum["own_figures"] == [
        {
            "metric": "karma",
            "value": "10.5",
            "noted_on": "2026-10-01",
            "earlier": "12",
            "earlier_on": "2026-09-01",
        },
        {
            "metric": "Thread views",
            "value": "1200",
            "noted_on": "2026-10-01",
            "earlier": None,
            "earlier_on": None,
        },
    ]
    assert podcast["own_figures"] == []
    assert main(["accounts", shop, "--on", "2026-10-02"]) == 0
    told, bare = capsys.readouterr().out.splitlines()
    assert "own_figures=karma 10.5, Thread views 1200" in told
    assert "own_figures" not in bare


@pytest.mark.row("S3-4")
def test_noted_figures_are_mended_taken_back_and_go_with_their_account(shop, capsys) -> None:
    assert main(["add", shop, "account", "channel=forum", "name=rolki"]) == 0
    noted = ["add", shop, "account_figure", "account_id=1", "metric=karma"]
    assert main([*noted, "day=2026-09-01", "value=12"]) == 0
    assert main(["set", shop, "account_figure", "1", "value=-3"]) == 0
    assert [row["value"] for row in listed(shop, "account_figure", capsys)] == ["-3"]
    assert main(["undo", shop]) == 0
    assert [row["value"] for row in listed(shop, "account_figure", capsys)] == ["12"]
    assert main(["delete", shop, "account", "1"]) == 0
    assert listed(shop, "account_figure", capsys) == []
    assert main(["undo", shop]) == 0
    assert [row["account_id"] for row in listed(shop, "account_figure", capsys)] == [1]


@pytest.mark.row("S3-12")
def test_one_person_may_hold_all_six_roles(shop, capsys) -> None:
    six = ["lead", "planner", "copywriter", "service", "promotion", "designer"]
    for role in six:
        assert main(["add", shop, "role", f"role={role}", "person=Ela", "target=12 posts a week"]) == 0
    assert main(["add", shop, "role", "role=lead", "person=Ela"]) == 1, "once is enough"
    assert main(["add", shop, "role", "role=boss", "person=Ela"]) == 1
    assert main(["set", shop, "role", "1", "result=14 a week", "reward=a day off"]) == 0
    rows = listed(shop, "role", capsys)
    assert [row["role"] for row in rows] == six
    assert (rows[0]["result"], rows[0]["reward"]) == ("14 a week", "a day off")
