"""Doubtful rows on the command line: listed with both readings, confirmed or refused by their lines, as in the window."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

ORDERS = """Order number,Date,Subtotal,Shipping,Tax,Total,Currency
1,2026-07-03,100.00,0.00,0.00,100.00,EUR
2,2026-07-04,50.00,5.00,0.00,90.00,EUR
3,2026-07-05,20.00,0.00,0.00,35.00,EUR
2.02207E+18,2026-07-05,7.00,0.00,0.00,7.00,EUR
"""
# The last row repeats the first with another value: it has nothing of its own to take.
TWINS = "Date,Currency,Rate\n2026-07-03,USD,0.90\n2026-07-04,USD,0.91\n2026-07-03,USD,0.95\n"
Decided = tuple[list[str], list[str]]
Import = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(name="Pine", currency="EUR", timezone="Europe/Warsaw")).close()
    return path


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS, "utf-8")
    return path


@pytest.fixture
def brought(shop: Path, capsys: pytest.CaptureFixture[str]) -> Import:
    def run(*words: object) -> list[dict[str, Any]]:
        assert main(["import", str(shop), *map(str, words), "--json"]) == 0
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
        return found

    return run


def numbers(shop: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["list", str(shop), "order", "--json"]) == 0
    return sorted(row["number"].partition("~")[0] for row in json.loads(capsys.readouterr().out))


def test_a_dry_run_lists_them_with_both_readings(brought: Import, orders: Path) -> None:
    (told,) = brought(orders, "--dry-run")
    assert (told["new"], told["doubtful"], told["batch"]) == (1, 3, None)
    assert [doubt["line"] for doubt in told["doubts"]] == [3, 4, 5]
    first = told["doubts"][0]
    assert "55.00 EUR against 90.00 EUR" in first["message"]
    assert (first["can_be_accepted"], first["accepted"]) == (True, False)
    assert (first["row"]["number"], first["row"]["gross_sales"], first["row"]["total"]) == (
        "2",
        "50.00",
        "90.00",
    )
    assert told["doubts"][2]["column"] == "Order number"


def test_a_doubt_about_what_is_stored_shows_old_and_new(brought: Import, orders: Path) -> None:
    brought(orders, "--accept", "3")
    orders.write_text(ORDERS.replace("50.00,5.00,0.00,90.00", "60.00,5.00,0.00,95.00"), "utf-8")
    doubt = brought(orders, "--dry-run")[0]["doubts"][0]
    assert doubt["changes"] == {"gross_sales": ["50.00", "60.00"], "total": ["90.00", "95.00"]}


@pytest.mark.parametrize(
    "decided",
    [
        ([], ["1"]),
        (["--accept", "all"], ["1", "2", "2.02207E+18", "3"]),
        (["--accept", "3,5"], ["1", "2", "2.02207E+18"]),
        (["--accept", "3-4"], ["1", "2", "3"]),
        (["--accept", "all", "--refuse", "4"], ["1", "2", "2.02207E+18"]),
        (["--refuse", "2"], []),
        (["--refuse", "2", "--accept", "orders.csv:3"], ["2"]),
        (["--refuse", "all"], ["1"]),
    ],
    ids=["neither", "all", "two", "a span", "all but one", "a new one", "of a named file", "none"],
)
def test_rows_are_taken_as_was_said(
    shop: Path,
    brought: Import,
    orders: Path,
    capsys: pytest.CaptureFixture[str],
    decided: Decided,
) -> None:
    words, taken = decided
    dry = brought(orders, "--dry-run", *words)[0]
    assert numbers(shop, capsys) == []
    told = brought(orders, *words)[0]
    assert numbers(shop, capsys) == taken
    assert told["doubts"] == dry["doubts"]
    assert told["refused"] == len([word for word in words if word in ("4", "2")])
    if taken:
        assert main(["undo", str(shop)]) == 0
        capsys.readouterr()
        assert numbers(shop, capsys) == []


def test_a_doubt_can_be_accepted_later(
    shop: Path, brought: Import, orders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brought(orders)
    assert brought(orders, "--accept", "4")[0]["same"] == 1
    assert numbers(shop, capsys) == ["1", "3"]
    assert [doubt["line"] for doubt in brought(orders, "--dry-run")[0]["doubts"]] == [3, 5]


@pytest.mark.parametrize(
    "refused",
    [
        (["--accept", "2"], 1, "Line 2 of “orders.csv” is not doubtful"),
        (["--accept", "99"], 1, "Line 99 of “orders.csv” is not doubtful"),
        (["--refuse", "99"], 1, "Line 99 of “orders.csv” brings nothing"),
        (["--accept", "x"], 2, "no list of lines"),
        (["--accept", "9-4"], 2, "no list of lines"),
        (["--accept", "0"], 2, "no list of lines"),
        (["--accept", "3", "--refuse", "3"], 2, "both accepted and refused"),
        (["--accept", "all", "--refuse", "all"], 2, "contradict each other"),
        (["--accept", "others.csv:3"], 2, "no file named “others.csv”"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_comes_in(
    shop: Path, orders: Path, capsys: pytest.CaptureFixture[str], refused: tuple[list[str], int, str]
) -> None:
    words, status, said = refused
    assert main(["import", str(shop), str(orders), *words]) == status
    assert said in capsys.readouterr().err
    assert numbers(shop, capsys) == []


def test_lines_of_several_files_say_whose_they_are(
    shop: Path, brought: Import, orders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.csv"
    other.write_text(
        ORDERS.replace("\n1,", "\n11,").replace("\n2,", "\n12,").replace("\n3,", "\n13,"), "utf-8"
    )
    assert main(["import", str(shop), str(orders), str(other), "--accept", "3"]) == 2
    assert "orders.csv:3" in capsys.readouterr().err
    brought(orders, other, "--accept", "other.csv:3-4,orders.csv:4")
    assert numbers(shop, capsys) == ["1", "11", "12", "13", "3"]


def test_what_has_nothing_of_its_own_cannot_be_accepted(
    shop: Path, brought: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(TWINS, "utf-8")
    (doubt,) = brought(path, "--dry-run")[0]["doubts"]
    assert (doubt["line"], doubt["can_be_accepted"]) == (4, False)
    assert main(["import", str(shop), str(path), "--accept", "4"]) == 1
    assert "cannot be accepted: Line 4 repeats line 2" in capsys.readouterr().err
    told = brought(path, "--accept", "all")[0]
    assert (told["new"], told["doubts"][0]["accepted"]) == (2, False)


def test_text_says_how_to_take_them(shop: Path, orders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(shop), str(orders), "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert "Line 3, doubtful:" in out
    assert "read as source=list, number=2" in out
    assert "--accept 3,4,5 or --accept all" in out
    assert out.count("55.00 EUR against 90.00 EUR") == 1


def test_a_dry_run_says_which_records_come_along(brought: Import, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order number,Date,Subtotal,Total,Currency\n1,2026-07-03,10.00,10.00,EUR\n1,2026-07-04,-4.00,-4.00,EUR\n",
        "utf-8",
    )
    dry, real = brought(path, "--dry-run")[0], brought(path)[0]
    assert dry["makes"] == real["makes"] == {"refund": 1}


def test_a_refund_of_an_order_that_is_doubtful_itself_says_so(brought: Import, tmp_path: Path) -> None:
    rows = "Order number,Date,Total,Currency\nA1,25/03/2026,20.00,EUR\nA2,26/03/26,50.00,EUR\nA2,27/03/2026,-50.00,EUR\n"
    path = tmp_path / "o.csv"
    path.write_text(rows + "A9,28/03/2026,-5.00,EUR\n", "utf-8")
    (told,) = brought(path, "--dry-run")
    messages = {doubt["line"]: doubt["message"] for doubt in told["doubts"]}
    assert "itself doubtful in this import (“o.csv”, line 3)" in messages[4]
    assert "is not known here" in messages[5]
    (told,) = brought(path, "--accept", "3")
    assert [doubt["line"] for doubt in told["doubts"] if not doubt["accepted"]] == [5]


@pytest.mark.parametrize("said_left", [("2", "-11.00"), ("2=2", "21.00")])
def test_spend_below_nothing_came_back_or_was_spent(
    brought: Import,
    shop: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    said_left: tuple[str, str],
) -> None:
    said, left = said_left
    path = tmp_path / "costs.csv"
    path.write_text(
        "Date,Type,Amount,Currency\n2026-07-03,Ads,(16.00) €,EUR\n2026-07-04,Ads,5.00,EUR\n", "utf-8"
    )
    (told,) = brought(path, "--dry-run")
    assert told["doubts"][0]["doubts"][0]["readings"] == ["-16.00 EUR", "16.00 EUR"]
    brought(path, "--accept", said)
    assert main(["figures", str(shop), "--metric", "ad_spend", "--json"]) == 0
    assert [figure["value"] for figure in json.loads(capsys.readouterr().out)] == [left]
    saved = tmp_path / "saved.csv"
    assert main(["list", str(shop), "cost", "--csv", str(saved)]) == 0
    capsys.readouterr()
    (told,) = brought(saved)
    assert (told["new"], told["same"], told["doubtful"]) == (0, 2, 0)


@pytest.mark.parametrize("sheets", [("Jan", "Feb"), ("Q1 2026", "Q2 2026")])
def test_the_options_of_one_of_several_sheets_can_be_passed_as_they_are_told(
    brought: Import, shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], sheets: tuple[str, str]
) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "b.xlsx"))
    for at, name in enumerate(sheets):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["Order number", "Date", "Total", "Currency", "Status"])
        sheet.write_row(1, 0, [f"H{at}", "2026-03-01", 10, "EUR", "Weird"])
    book.close()
    told = brought(tmp_path / "b.xlsx", "--dry-run")
    both = [one["doubts"][0]["doubts"][0]["options"][-2:] for one in told]
    assert both == [[f'--accept "b.xlsx › {name}:{line}"' for line in ("2", "2=2")] for name in sheets]
    options = [first for first, _ in both]
    brought(tmp_path / "b.xlsx", *shlex.split(options[1]))
    assert numbers(shop, capsys) == ["H1"]
