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
            [
                "add",
                shop,
                "activity",
                *ACTIVITY,
                *again,
                "audience_region=Mazovia",
                "audience_age=18-24",
                "audience_interests=skating",
            ]
        )
        == 0
    )
    (told,) = answer(capsys, "list", shop, "activity")
    assert (told["shown_to"], told["size"], told["audience_region"]) == ("old_customers", 840, "Mazovia")
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
    kept = {name: told[name] for name in ("kind", "mechanics", "reward", "start", "end")}
    assert list(kept.values()) == ["giveaway", "Lottery", "A board", "2026-11-01", "2026-11-20"]
    assert "followers" in str(told["metrics"]), "what it is to move"
    assert main(["set", shop, "activity", "1", "information=Who lives in Poland"]) == 0
    prize = ["kind=product_seeding", "amount=80", "currency=USD", "spent_on=2026-11-01", "activity_id=Board"]
    assert main(["add", shop, "cost", *prize]) == 0
    assert answer(capsys, "campaigns", shop, "--campaign", "1")[0]["total_cost"] == "80.00"
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


@pytest.mark.row("S2-8")
def test_a_giveaway_of_one_account_counts_the_followers_of_that_one(shop, capsys) -> None:
    for name in ("pine", "oak"):
        assert main(["add", shop, "account", "channel=instagram", f"name={name}"]) == 0
        for day, followers in {"2026-05-31": 1_000, "2026-06-10": 1_100, "2026-07-10": 1_075}.items():
            count = followers * (2 if name == "oak" else 1)
            row = ["channel=instagram", f"account={name}", f"day={day}", f"followers={count}"]
            assert main(["add", shop, "account_day", *row]) == 0
    giveaway = ["name=Board", "kind=giveaway", "keep_plan=Films", "start=2026-06-01", "end=2026-06-10"]
    assert main(["add", shop, "activity", "campaign_id=Winter", "channel=instagram", *giveaway]) == 0

    def told() -> object:
        (found,) = answer(capsys, "kept", shop, "--on", "2026-07-30")
        return found["gained"], found["marks"][0]["kept"], found["reason"]  # type: ignore[index]

    assert told() == (300, 225, None)
    assert main(["set", shop, "activity", "1", "account_id=oak"]) == 0
    assert told() == (200, 150, None)
    assert main(["set", shop, "activity", "1", "channel="]) == 0
    assert told() == (200, 150, None)
    assert main(["set", shop, "activity", "1", "channel=tiktok"]) == 0
    assert told() == (
        None,
        None,
        "“oak” is no account of its channel; choose one that is, or leave the account empty.",
    )


@pytest.mark.row("S0-25")
def test_what_comes_by_the_link_of_a_promotion_is_credited_to_its_partner(shop, capsys) -> None:
    promotion = ["add", shop, "activity", "campaign_id=Winter", "kind=partner", "start=2026-11-01"]
    assert main([*promotion, "name=Tea and boards"]) == 1
    assert "Partner brands" in capsys.readouterr().err
    link = "https://shop.example/tea?utm_source=pine-tea&utm_campaign=boards"
    assert main([*promotion, "name=Tea and boards", "partners=Pine Tea", f"link={link}"]) == 0
    assert (
        main([*promotion, "name=Three of us", "partners=Pine Tea, 松茶", "link=https://shop.example/three"])
        == 0
    )
    assert main([*promotion, "name=Later", "partners=Oak"]) == 0
    post = [
        "channel=instagram",
        "external_id=1",
        "published_at=2026-11-02T10:00",
        "activity_id=Tea and boards",
    ]
    assert main(["add", shop, "post", *post]) == 0
    order = ["add", shop, "order", "source=shop", "currency=USD"]
    by_link = ["utm_source=Pine-Tea", "utm_campaign=boards"]
    assert main([*order, "number=1", "ordered_at=2026-11-03T10:00", "gross_sales=40", *by_link]) == 0
    assert (
        main([*order, "number=2", "ordered_at=2026-11-04T10:00", "gross_sales=50", *by_link, "status=voided"])
        == 0
    )
    assert main([*order, "number=3", "ordered_at=2026-10-04T10:00", "gross_sales=60", *by_link]) == 0
    page = ["landing_page=/three?fbclid=1"]
    assert main([*order, "number=4", "ordered_at=2026-11-05T10:00", "gross_sales=30", *page]) == 0
    assert (
        main([*order, "number=5", "ordered_at=2026-11-05T10:00", "gross_sales=70", "utm_source=pine-tea"])
        == 0
    )
    lead = ["add", shop, "lead", "created_at=2026-11-06T10:00", "email=a@b.example", f"link={link}"]
    assert main(lead) == 0
    visits = [
        "period_start=2026-11-02",
        "period_end=2026-11-02",
        "source=pine-tea",
        "campaign=boards",
        "sessions=30",
    ]
    assert main(["add", shop, "web_sessions", *visits]) == 0
    capsys.readouterr()
    assert main(["promotions", shop, "--on", "2026-11-30", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = {
        row["name"]: (row["posts"], row["visits"], row["leads"], row["orders"], row["net_sales"])
        for row in told["promotions"]
    }
    assert found == {
        "Tea and boards": ([1], 30, [1], [1], "40.00"),
        "Three of us": ([], None, [], [4], "30.00"),
        "Later": ([], None, None, None, None),
    }
    assert [row["orders_after_its_end"] for row in told["promotions"]] == [[], [], None]
    assert main(["set", shop, "activity", "1", "end=2026-11-02"]) == 0
    capsys.readouterr()
    (first, *_) = answer(capsys, "promotions", shop, "--on", "2026-11-30")["promotions"]
    # A link that is out is clicked after its promotion as well: the order counts, and is said to be late.
    assert (first["orders"], first["orders_after_its_end"], first["net_sales"]) == ([1], [1], "40.00")
    assert told["promotions"][2]["reason"].startswith("Type the link that was used")
    partners = [
        (row["partner"], row["orders"], row["net_sales"], row["leads"], row["shared"])
        for row in told["partners"]
    ]
    assert partners == [
        ("Pine Tea", 2, "70.00", 1, ["Three of us"]),
        ("松茶", 1, "30.00", 0, ["Three of us"]),
        ("Oak", 0, "0.00", 0, []),
    ]
    # Credited to two brands, and there once.
    assert told["together"] == {"visits": 30, "leads": 1, "orders": 2, "net_sales": "70.00"}
    assert main(["set", shop, "activity", "2", "link=https://shop.example/"]) == 0
    capsys.readouterr()
    assert main(["promotions", shop, "--on", "2026-11-30"]) == 0
    said = capsys.readouterr().out
    assert "Three of us: The link names no campaign" in said
    assert "All of them, each order once: 1 orders, 40.00" in said


def test_sale_days_are_marked_and_refused_in_words(shop, capsys) -> None:
    days = ["add", shop, "sale_day", "name=Black Friday", "start=2026-11-27", "end=2026-11-30"]
    assert main([*days, "lift=0"]) == 1
    assert "between 0.1 and 50 times an ordinary day" in capsys.readouterr().err
    assert main(["add", shop, "sale_day", "name=Friday", "start=2026-11-27", "end=2026-11-20"]) == 1
    assert main([*days, "lift=3"]) == 0
    assert main(["undo", shop]) == 0
    capsys.readouterr()
    assert main(["list", shop, "sale_day", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.row("S1-27")
def test_results_are_told_by_motive_with_what_each_cost(shop, capsys) -> None:
    giveaway = [
        "add",
        shop,
        "activity",
        "campaign_id=Winter",
        "kind=giveaway",
        "keep_plan=Films",
        "channel=instagram",
    ]
    days = ["start=2026-06-01", "end=2026-06-10"]
    assert main([*giveaway, *days, "name=Socks", "motive=gain", "participants=40"]) == 0
    assert main([*giveaway, "name=Shoes", "motive=gain"]) == 0
    contest = ["add", shop, "activity", "campaign_id=Winter", "kind=contest"]
    assert main([*contest, "name=Trick", "motive=showing_off", "participants=10"]) == 0
    assert main(["add", shop, "activity", "campaign_id=Winter", "kind=paid", "name=Ads"]) == 0
    for day, followers in (("2026-05-31", 1_000), ("2026-06-10", 1_016)):
        row = ["channel=instagram", "account=pine", f"day={day}", f"followers={followers}"]
        assert main(["add", shop, "account_day", *row]) == 0
    cost = ["add", shop, "cost", "spent_on=2026-06-02", "currency=USD"]
    assert main([*cost, "kind=product_seeding", "amount=60", "activity_id=Socks"]) == 0
    assert main([*cost, "kind=hours", "minutes=60", "activity_id=Socks"]) == 0
    assert main([*cost, "kind=other", "amount=30", "activity_id=Shoes"]) == 0
    assert main(["settings", shop, "hourly_rate=20"]) == 0
    gain, showing = answer(capsys, "motives", shop, "--on", "2026-11-30")
    assert (gain["motive"], gain["activities"], gain["cost"]) == ("gain", ["Socks", "Shoes"], "110.00")
    assert (gain["participants"], gain["cost_per_participant"]) == (40, "2.00"), (
        "Shoes tells none, so its cost is in none"
    )
    assert (gain["new_followers"], gain["cost_per_follower"]) == (16, "5.00")
    assert (showing["motive"], showing["participants"], showing["cost_per_participant"]) == (
        "showing_off",
        10,
        None,
    )
    assert (showing["new_followers"], showing["cost_per_follower"]) == (None, None)
    assert main([*cost[:-1], "currency=CHF", "kind=other", "amount=30", "activity_id=Socks"]) == 0
    gain, _ = answer(capsys, "motives", shop, "--on", "2026-11-30")
    assert gain["cost_per_participant"] is None, "no rate says what 30 CHF are worth"


@pytest.mark.row("S1-8")
def test_an_activity_says_whom_it_is_shown_to_and_who_may_join(shop, capsys) -> None:
    audience = [
        "audience_region=Mazovia",
        "audience_age=18-24",
        "audience_gender=any",
        "audience_interests=skating",
    ]
    assert main(["add", shop, "activity", *ACTIVITY, "name=Boost", "kind=paid", *audience]) == 0
    giveaway = ["add", shop, "activity", *ACTIVITY, "kind=giveaway", "keep_plan=Films"]
    assert main([*giveaway, "name=All", "countries=worldwide"]) == 0
    assert main([*giveaway, "name=Some", "countries=Poland, DE"]) == 0
    assert main([*giveaway, "name=Nowhere", "countries=Atlantis"]) == 1
    boost, everywhere, some = answer(capsys, "list", shop, "activity")
    assert [boost[name.split("=")[0]] for name in audience] == [name.split("=")[1] for name in audience]
    assert (everywhere["countries"], some["countries"]) == ("Worldwide", "PL, DE")
