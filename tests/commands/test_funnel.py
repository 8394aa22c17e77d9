"""Offers and their funnels from the command line."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path]) == 0
    assert main(["add", path, "campaign", "name=Winter"]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.row("S4-32")
def test_a_funnel_leads_from_the_article_over_the_lead_magnet_to_the_tripwire(shop, capsys) -> None:
    offer = ["add", shop, "offer"]
    assert (
        main(
            [
                *offer,
                "name=Wax",
                "kind=tripwire",
                "price=7 USD",
                "campaign_id=Winter",
                "reached=90",
                "responses=9",
            ]
        )
        == 0
    )
    assert (
        main(
            [
                *offer,
                "name=Article",
                "kind=value_content",
                "campaign_id=Winter",
                "reached=1000",
                "responses=400",
            ]
        )
        == 0
    )
    assert (
        main([*offer, "name=Guide", "kind=lead_magnet", "campaign_id=Winter", "reached=300", "responses=90"])
        == 0
    )
    assert main([*offer, "name=Elsewhere", "kind=core"]) == 0
    assert main([*offer, "name=Last", "kind=bargain"]) == 1
    assert main([*offer, "name=Last"]) == 1, "a kind is needed"
    (funnel,) = answer(capsys, "funnel", shop, "--campaign", "1")
    assert funnel["campaign"] == "Winter"
    told = [(step["offers"], step["response_rate"], step["passed"]) for step in funnel["steps"]]  # type: ignore[attr-defined]
    assert told == [(["Article"], "40", None), (["Guide"], "30", "22.5"), (["Wax"], "10", "10")]
    assert main(["set", shop, "offer", "1", "position=1"]) == 0
    (funnel,) = answer(capsys, "funnel", shop, "--campaign", "1")
    assert [step["offers"] for step in funnel["steps"]] == [["Wax", "Article"], ["Guide"]]  # type: ignore[attr-defined]
    assert [each["campaign"] for each in answer(capsys, "funnel", shop)] == ["Winter", None]
    assert main(["delete", shop, "offer", "4"]) == 0
    assert [each["campaign"] for each in answer(capsys, "funnel", shop)] == ["Winter"]
    assert main(["funnel", shop, "--campaign", "7"]) == 1


@pytest.mark.row("S4-23")
def test_of_an_offer_reach_responses_and_rate_are_told_from_days_or_from_figures(shop, capsys) -> None:
    assert main(["add", shop, "offer", "name=Guide", "kind=lead_magnet", "reached=50", "responses=5"]) == 0
    (funnel,) = answer(capsys, "funnel", shop)
    (step,) = funnel["steps"]  # type: ignore[misc]
    assert (step["reached"], step["responses"], step["response_rate"]) == (50, 5, "10")
    day = ["add", shop, "offer_day", "offer_id=1"]
    assert main([*day, "day=2026-11-01", "reached=100", "responses=20"]) == 0
    assert main([*day, "day=2026-11-02", "reached=60", "responses=4"]) == 0
    assert main([*day, "day=2026-11-02", "reached=1"]) == 1, "each day once"
    (funnel,) = answer(capsys, "funnel", shop)
    (step,) = funnel["steps"]  # type: ignore[misc]
    assert (step["reached"], step["responses"], step["response_rate"]) == (160, 24, "15")
    assert main(["add", shop, "offer", "name=Film", "kind=value_content", "reached=9"]) == 0
    (funnel,) = answer(capsys, "funnel", shop)
    film, guide = funnel["steps"]  # type: ignore[misc]
    assert (film["response_rate"], guide["passed"]) == (None, None)
    assert film["response_rate_reason"] == "It is not counted how many answered “Film”."
    assert guide["passed_reason"] == "It is not counted how many answered the step before."
    assert main(["funnel", shop]) == 0
    assert "2 Guide: 15 % answered; It is not counted" in capsys.readouterr().out


def test_an_offer_that_ends_before_it_begins_is_refused(shop, capsys) -> None:
    offer = ["add", shop, "offer", "name=Guide", "kind=lead_magnet"]
    assert main([*offer, "start=2026-11-30", "end=2026-11-01"]) == 1
    assert main([*offer, "position=0"]) == 1
    assert main([*offer, "price=-1 USD"]) == 1
    assert answer(capsys, "list", shop, "offer") == []


@pytest.mark.row("S2-33")
def test_the_average_order_stands_before_during_and_after_an_offer(shop, capsys) -> None:
    offer = ["name=Free shipping", "kind=upsell", "threshold=60", "currency=USD", "points=50", "code=SHIP60"]
    assert main(["add", shop, "offer", *offer, "start=2026-06-11", "end=2026-06-20"]) == 0
    worths = {1: [30, 50], 11: [60, 80, 70], 21: [50], 25: [40], 30: [60]}
    orders = [(day, worth) for day, some in worths.items() for worth in some]
    for number, (day, worth) in enumerate(orders):
        order = [
            f"number={number}",
            f"ordered_at=2026-06-{day:02d}T10:00",
            f"gross_sales={worth}",
            "currency=USD",
        ]
        code = ["discount_code=ship60"] if day == 11 and worth > 60 else []
        assert main(["add", shop, "order", "source=shop", *order, *code]) == 0
    (told,) = answer(capsys, "offers", shop, "--on", "2026-11-30")
    assert (told["threshold"], told["points"], told["code"], told["orders_by_code"]) == (
        "60.00",
        50,
        "SHIP60",
        2,
    )
    values = told["order_value"]
    found = {when: (span["aov"], span["orders"], span["from"], span["to"]) for when, span in values.items()}  # type: ignore[attr-defined]
    assert found == {
        "before": ("40.00", 2, "2026-06-01", "2026-06-10"),
        "during": ("70.00", 3, "2026-06-11", "2026-06-20"),
        "after": ("50.00", 3, "2026-06-21", "2026-06-30"),
    }
    low, high = (float(values["during"][end]) for end in ("low", "high"))  # type: ignore[index]
    assert low < 70 < high
    (told,) = answer(capsys, "offers", shop, "--on", "2026-06-15")
    assert told["order_value"]["after"]["reason"] == "It runs until 2026-06-20."  # type: ignore[index]
    assert main(["set", shop, "offer", "1", "start="]) == 0
    (told,) = answer(capsys, "offers", shop)
    assert {span["reason"] for span in told["order_value"].values()} == {  # type: ignore[attr-defined]
        "It has no first day, so nothing stands before and after it."
    }
