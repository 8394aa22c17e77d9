"""Rows of one day of ads that stand or fall together are accepted or refused together, by whichever line they are named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

HEAD = "Campaign name,Reporting starts,Reporting ends{},Amount spent (EUR),Impressions\n"
DAY = "Spring,2026-03-0{0},2026-03-0{0}{1},{2}.00,{2}00\n"
WHOLE = HEAD.format("") + DAY.format(1, "", 30) + DAY.format(2, "", 40)


def cut(column: str, parts: tuple[str, str]) -> str:
    """Return a report of two days by two parts, of which only the sum of the first day is another one."""
    first, second = (f",{part}" for part in parts)
    rows = [(1, first, 20), (2, first, 15), (1, second, 12), (2, second, 25)]
    return HEAD.format(f",{column}") + "".join(DAY.format(*row) for row in rows)


CUTS = [("Country", ("DE", "FR")), ("Age", ("18-24", "25-34")), ("Platform", ("facebook", "instagram"))]
Brought = Callable[..., dict[str, Any]]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    (tmp_path / "whole.csv").write_text(WHOLE)
    assert main(["import", str(path), str(tmp_path / "whole.csv")]) == 0
    return path


@pytest.fixture
def brought(shop: Path, capsys: pytest.CaptureFixture[str]) -> Brought:
    def run(text: str, *words: str) -> dict[str, Any]:
        path = shop.with_name("cut.csv")
        path.write_text(text)
        capsys.readouterr()
        assert main(["import", str(shop), str(path), "--json", *words]) == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)[0]
        return found

    return run


def spent(shop: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["figures", str(shop), "--metric", "ad_spend"]) == 0
    return capsys.readouterr().out.strip()


@pytest.mark.parametrize("case", CUTS)
@pytest.mark.parametrize("line", ["2", "4", "2,4", "all"])
def test_one_accepted_line_takes_the_day(shop, capsys, brought, case, line) -> None:
    told = brought(cut(*case), "--accept", line)
    assert [(doubt["line"], doubt["together"], doubt["accepted"]) for doubt in told["doubts"]] == [
        (2, [2, 4], True),
        (4, [2, 4], True),
    ]
    said = [one["message"] for one in told["problems"] if one["message"].startswith("Taken along with")]
    other = {"2": "4", "4": "2"}.get(line)
    assert said == (
        [f"Taken along with line {line} of “cut.csv”: {other}. These lines stand or fall together."]
        if other
        else []
    )
    assert "72.00 EUR" in spent(shop, capsys)


@pytest.mark.parametrize("case", CUTS)
@pytest.mark.parametrize("line", ["2", "4"])
def test_one_refused_line_leaves_the_day(shop, capsys, brought, case, line) -> None:
    told = brought(cut(*case), "--accept", "all", "--refuse", line)
    assert [doubt["accepted"] for doubt in told["doubts"]] == [False, False]
    assert told["refused"] == 2
    assert any(
        one["message"].startswith(f"Left out along with line {line} of “cut.csv”") for one in told["problems"]
    )
    assert "70.00 EUR" in spent(shop, capsys)


@pytest.mark.parametrize("case", CUTS)
def test_a_day_is_not_accepted_and_refused(shop, capsys, brought, case) -> None:
    brought(cut(*case), "--dry-run")
    path = shop.with_name("cut.csv")
    assert main(["import", str(shop), str(path), "--accept", "4", "--refuse", "2"]) != 0
    assert "lines 2, 4 stand or fall together" in capsys.readouterr().err
    assert "70.00 EUR" in spent(shop, capsys)


def test_another_day_is_decided_by_itself(shop, capsys, brought) -> None:
    text = cut("Country", ("DE", "FR")).replace("25.00", "28.00")
    told = brought(text, "--accept", "3")
    assert {doubt["line"]: doubt["accepted"] for doubt in told["doubts"]} == {
        2: False,
        4: False,
        3: True,
        5: True,
    }
    assert "73.00 EUR" in spent(shop, capsys)


def test_each_of_two_cuts_in_one_file_goes_as_one(shop, capsys, brought) -> None:
    text = HEAD.format(",Country,Age") + "".join(
        DAY.format(3, part, spend)
        for part, spend in ((",DE,", 10), (",FR,", 20), (",,18-24", 11), (",,25-34", 21))
    )
    told = brought(text, "--accept", "4")
    assert [(doubt["together"], doubt["accepted"]) for doubt in told["doubts"]] == [
        ([2, 3], False),
        ([2, 3], False),
        ([4, 5], True),
        ([4, 5], True),
    ]
    assert "102.00 EUR" in spent(shop, capsys)
