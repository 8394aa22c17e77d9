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
