"""A cost of a month that is in doubt is asked about once, and counts on all its days when it is taken."""

import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

COSTS = "{},Type,Amount,Currency\n{},tool,-31.00,EUR\n2026-06-03,tool,3.00,EUR\n"
SPANS = [("Month", "2026-05", 31), ("Week", "2026-W20", 7), ("Date", "2026-04-01 - 2026-06-30", 91)]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


def brought(capsys: pytest.CaptureFixture[str], shop: Path, path: Path, *words: str) -> dict:
    capsys.readouterr()
    assert main(["import", str(shop), str(path), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)[0]


def by_month(capsys: pytest.CaptureFixture[str], shop: Path) -> dict[str, Decimal]:
    capsys.readouterr()
    assert main(["list", str(shop), "cost", "--json"]) == 0
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in json.loads(capsys.readouterr().out):
        found[row["spent_on"][:7]] += Decimal(row["amount"])
    return found


@pytest.mark.parametrize("span", SPANS, ids=["month", "week", "quarter"])
@pytest.mark.parametrize("taken", [("2", Decimal(-31)), ("2=2", Decimal(31))])
def test_one_that_was_taken_is_spread_and_known_again(shop, tmp_path, capsys, span, taken):
    (title, cell, days), (reading, whole) = span, taken
    text = COSTS.format(title, cell)
    path = tmp_path / "costs.csv"
    path.write_text(text.replace("2026-06-03", "2026-09" if title == "Month" else "2026-09-07"))
    told = brought(capsys, shop, path)
    assert (told["doubtful"], len(told["doubts"])) == (days, 1)
    assert told["doubts"][0]["doubts"][0]["readings"] == ["-31.00 EUR", "31.00 EUR"]
    assert sum("came back" in one["message"] for one in told["problems"]) == 1
    told = brought(capsys, shop, path, "--accept", reading)
    assert told["new"] + told["doubtful"] == days
    found = by_month(capsys, shop)
    assert found.pop("2026-09") == 3
    assert sum(found.values()) == whole
    assert len(found) == (3 if days == 91 else 1)
    again = brought(capsys, shop, path)
    assert (again["new"], again["changed"], again["doubtful"]) == (0, 0, 0)
