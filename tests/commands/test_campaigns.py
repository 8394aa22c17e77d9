"""Campaigns from the command line: whom they speak to, what went into them, what was found when they were over."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path, "--currency", "USD"]) == 0
    assert main(["add", path, "campaign", "name=Winter", "start=2025-11-01", "end=2025-11-20"]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.row("S1-2")
def test_a_campaign_has_its_people_its_goods_and_its_place(shop, capsys) -> None:
    told = {
        "purpose": "Sell the boards of last year",
        "audience_region": "Łódź",
        "audience_age": "18-24",
        "audience_gender": "women",
        "audience_interests": "滑板, streetwear",
        "product_line": "Skate shoes",
        "place": "Instagram Shop",
        "landing_page": "https://shop.example/winter",
    }
    assert main(["set", shop, "campaign", "1", *(f"{name}={value}" for name, value in told.items())]) == 0
    (found,) = answer(capsys, "list", shop, "campaign")
    assert {name: found[name] for name in told} == told
    assert main(["set", shop, "campaign", "1", "end=2025-10-01"]) == 1, "it would end before it begins"


@pytest.mark.row("S3-2")
def test_what_is_no_money_is_noted_with_its_quantity(shop, capsys) -> None:
    pairs = ["add", shop, "campaign_input", "campaign_id=Winter", "what=sample pairs"]
    assert main([*pairs, "quantity=2"]) == 0
    assert main(["add", shop, "campaign_input", "campaign_id=Winter", "quantity=-1", "what=tents"]) == 1
    (found,) = answer(capsys, "list", shop, "campaign_input")
    assert (found["what"], found["quantity"]) == ("sample pairs", "2")


@pytest.mark.row("S0-11")
def test_a_campaign_is_closed_by_the_commands_of_its_records(shop, capsys) -> None:
    marked = ["add", shop, "campaign_verdict", "campaign_id=Winter", "metric=roi", "verdict=not_effective"]
    assert main([*marked, "value=-0.2", "target=0.5"]) == 0
    assert main(["add", shop, "campaign_cause", "campaign_id=Winter", "cause=period_too_short"]) == 0
    assert main(["add", shop, "campaign_cause", "campaign_id=Winter", "cause=bad luck"]) == 1
    assert (
        main(["set", shop, "campaign", "1", "closed_on=2025-11-30", "lessons=Start three weeks earlier"]) == 0
    )
    (verdict,) = answer(capsys, "list", shop, "campaign_verdict")
    assert (verdict["verdict"], verdict["value"], verdict["target"]) == ("not_effective", "-0.2", "0.5")
    assert answer(capsys, "list", shop, "campaign_cause")[0]["cause"] == "period_too_short"


@pytest.mark.row("S3-2")
def test_costs_of_a_campaign_are_printed_line_by_line(shop, capsys) -> None:
    assert main(["settings", shop, "hourly_rate=30"]) == 0
    spent = ["spent_on=2025-11-02", "currency=USD", "campaign_id=Winter"]
    assert main(["add", shop, "cost", "kind=ad_spend", "amount=120", *spent]) == 0
    assert main(["add", shop, "cost", "kind=hours", "minutes=90", *spent]) == 0
    (told,) = answer(capsys, "campaigns", shop, "--campaign", "1")
    assert told["costs"] == {"ad_spend": "120.00", "labour_cost": "45.00"}
    assert (told["total_cost"], told["hours"]) == ("165.00", "1.5")
    assert main(["campaigns", shop]) == 0
    assert "Total cost: 165.00" in capsys.readouterr().out
    assert main(["campaigns", shop, "--campaign", "9"]) == 1


@pytest.mark.row("S1-2")
def test_groups_of_campaigns_are_printed_with_the_whole(shop, capsys) -> None:
    assert main(["set", shop, "campaign", "1", "place=微信小店"]) == 0
    assert main(["add", shop, "campaign", "name=Summer"]) == 0
    for campaign, amount in (("Winter", "100"), ("Summer", "50")):
        spent = ["spent_on=2025-11-02", "currency=USD", f"campaign_id={campaign}", "kind=tool"]
        assert main(["add", shop, "cost", f"amount={amount}", *spent]) == 0
    found = answer(capsys, "campaigns", shop, "--by", "place")
    assert [(group["told"], group["total_cost"], group["whole"]) for group in found] == [
        (["微信小店"], "100.00", False), ([], "50.00", False), ([], "150.00", True),
    ]  # fmt: skip


def test_money_of_campaigns_names_its_currency(shop, capsys) -> None:
    spent = ["spent_on=2025-11-02", "currency=USD", "campaign_id=Winter", "kind=tool", "amount=30"]
    assert main(["add", shop, "cost", *spent]) == 0
    found = answer(capsys, "campaigns", shop, "--by", "place")
    assert {(group["currency"], group["total_cost"]) for group in found} == {("USD", "30.00")}
    assert answer(capsys, "campaigns", shop, "--campaign", "1")[0]["currency"] == "USD"


@pytest.mark.row("S1-29")
def test_the_budget_of_a_campaign_is_asked_for_by_a_sheet(shop, capsys, tmp_path) -> None:
    assert main(["set", shop, "campaign", "1", "budget=900", "currency=USD", "purpose=Sell boards"]) == 0
    spent = ["kind=tool", "spent_on=2025-11-02", "currency=USD", "campaign_id=Winter"]
    assert main(["add", shop, "cost", "amount=100", *spent]) == 0
    sheet = tmp_path / "budget.csv"
    assert main(["campaigns", shop, "--budget-request", str(sheet)]) == 2, "of which campaign?"
    assert main(["campaigns", shop, "--campaign", "1", "--budget-request", str(sheet)]) == 0
    head, first = sheet.read_text("utf-8-sig").splitlines()[:2]
    assert head == "item,planned,spent,left,currency,from,to,note"
    assert first == "Winter,900.00,100.00,800.00,USD,2025-11-01,2025-11-20,Sell boards"


def test_all_that_keeps_a_total_from_being_known_is_said_at_once(shop, capsys) -> None:
    spent = ["spent_on=2025-11-02", "campaign_id=Winter"]
    for told in (
        ["kind=other", "amount=1", "currency=JPY"],
        ["kind=other", "amount=90", "currency=USD"],
        ["kind=hours", "minutes=90", "currency=USD"],
    ):
        assert main(["add", shop, "cost", *told, *spent]) == 0
    (told,) = answer(capsys, "campaigns", shop, "--campaign", "1")
    assert (told["costs"]["other_cost"], told["total_cost"]) == ("90.00", None)
    assert "the workspace has no hourly rate" in told["note"]
    assert "1 JPY are left out" in told["note"]
