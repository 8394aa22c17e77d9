"""Answers on the command line to what a file leaves open (`--read`), and second readings of rows (`--accept 4=2`)."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh

ORDERS = "Order number,Date,Total\nC1,03/04/2026,1.750\nC2,04/12/2026,3.00\n"
Run = Callable[..., Any]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    fresh(path, Settings(currency="EUR", timezone="UTC")).close()
    return path


@pytest.fixture
def run(shop: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the shop; gives its JSON, or its status and what it said of an error."""

    def started(command: str, *words: object, status: int = 0) -> Any:
        assert main([command, str(shop), *map(str, words), "--json"]) == status
        told = capsys.readouterr()
        return json.loads(told.out) if not status else told.err

    return started


def file(folder: Path, text: str, name: str = "o.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def orders(run: Run) -> dict[str, tuple[str, str]]:
    return {row["number"]: (row["ordered_at"][:10], row["total"]) for row in run("list", "order")}


def test_every_open_question_and_doubt_names_the_options_that_settle_it(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, ORDERS), "--dry-run")
    options = {option for one in told["questions"] for option in one["options"]}
    assert {"--read dates=day-first", "--read dates=month-first", "--read decimals=comma"} <= options
    dates = told["questions"][0]["question"]
    assert all(part in dates for part in ("03/04/2026", "2026-04-03", "2026-03-04"))
    both = told["doubts"][0]["doubts"]
    assert [one["readings"] for one in both] == [["2026-04-03", "2026-03-04"], ["1.75 EUR", "1750.00 EUR"]]
    assert both[0]["options"] == [
        "--read dates=day-first", "--read dates=month-first", "--accept 2", "--accept 2=2",
    ]  # fmt: skip
    assert all(part in told["doubts"][0]["message"] for part in ("2026-03-04", "1750.00 EUR"))


def test_answers_settle_the_rows_and_are_remembered_for_files_of_the_same_header(
    run: Run, tmp_path: Path
) -> None:
    first = file(tmp_path, ORDERS)
    (told,) = run("import", first, "--read", "dates=month-first", "--read", "decimals=comma")
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert orders(run) == {"C1": ("2026-03-04", "1750.00"), "C2": ("2026-04-12", "3.00")}
    (told,) = run("import", file(tmp_path, ORDERS.replace("C1", "C3").replace("3.00", "3"), "later.csv"))
    assert (told["new"], told["doubtful"]) == (1, 0)
    assert orders(run)["C3"] == ("2026-03-04", "1750.00")
    said = " ".join(one["message"] for one in told["problems"])
    assert "Taken as for the last file with these columns: A comma." in said
    # What proves a point asks anew about amounts that may have either sign.
    (told,) = run("import", file(tmp_path, ORDERS.replace("C1", "C4"), "other.csv"))
    assert (told["new"], told["doubtful"]) == (0, 1)


def test_a_trial_remembers_nothing(run: Run, tmp_path: Path) -> None:
    path = file(tmp_path, ORDERS)
    run("import", path, "--dry-run", "--read", "dates=month-first", "--read", "decimals=comma")
    (told,) = run("import", path, "--dry-run")
    assert told["doubtful"] == 2


def test_an_answer_is_of_one_file_where_it_names_it(run: Run, tmp_path: Path) -> None:
    one = file(tmp_path, "Order number,Date,Total\nA1,03/04/2026,1.00\n", "a.csv")
    other = file(tmp_path, "Order number,Date,Total\nB1,03/04/2026,1.00\n", "b.csv")
    run("import", one, other, "--read", "a.csv:dates=month-first", "--read", "b.csv:dates=day-first")
    assert {number: day for number, (day, _) in orders(run).items()} == {
        "A1": "2026-03-04",
        "B1": "2026-04-03",
    }
    said = run("import", one, "--read", "c.csv:dates=day-first", status=2)
    assert all(name in said for name in ("c.csv", "a.csv"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("dates=sideways", "day-first"),
        ("dates", "dates=month-first"),
        ("color=red", "decimals"),
        ("year=26", "2026"),
    ],
)
def test_what_is_no_answer_is_wrong_usage(run: Run, tmp_path: Path, text: str, part: str) -> None:
    assert part in run("import", file(tmp_path, ORDERS), "--read", text, status=2)
    assert run("list", "order") == []


def test_a_row_is_taken_in_its_second_reading(run: Run, tmp_path: Path) -> None:
    path = file(tmp_path, ORDERS)
    (told,) = run("import", path, "--accept", "2=2")
    assert (told["new"], told["doubtful"]) == (1, 1)
    assert orders(run) == {"C1": ("2026-03-04", "1750.00")}
    (told,) = run("import", path, "--accept", "3=1")
    assert orders(run)["C2"] == ("2026-12-04", "3.00")


def test_all_rows_are_taken_in_their_second_reading(run: Run, tmp_path: Path) -> None:
    costs = "Date,Kind,Amount,Currency\n03/04/2026,Fee,10.00,EUR\n05/06/2026,Fee,9.00 CR,EUR\n"
    (told,) = run("import", file(tmp_path, costs), "--accept", "all=2")
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert {(row["spent_on"], row["amount"]) for row in run("list", "cost")} == {
        ("2026-03-04", "10.00"), ("2026-05-06", "-9.00"),
    }  # fmt: skip


def test_a_row_without_a_second_reading_is_said(run: Run, tmp_path: Path) -> None:
    text = "Order number,Date,Subtotal,Shipping,Tax,Total,Currency\n2,2026-07-04,50.00,5.00,0.00,90.00,EUR\n"
    assert "no second reading" in run("import", file(tmp_path, text), "--accept", "2=2", status=1)
    assert run("list", "order") == []
    assert "4=2" in run("import", file(tmp_path, text), "--accept", "2=3", status=2)


def test_a_year_that_no_date_tells_is_said(run: Run, tmp_path: Path) -> None:
    path = file(tmp_path, "Date,Kind,Amount,Currency\n14 March,Fee,10.00,EUR\n2 May,Fee,9.00,EUR\n")
    assert "--period" in run("import", path, status=1)
    run("import", path, "--read", "year=2025")
    assert {row["spent_on"] for row in run("list", "cost")} == {"2025-03-14", "2025-05-02"}


def test_what_columns_mean_is_said(run: Run, tmp_path: Path) -> None:
    path = file(tmp_path, "Wann,Wofür,Was es kostete\n2026-03-14,Tool,10.00\n")
    assert "--read kind=cost" in run("import", path, status=1)
    columns = [f"column {name}={field}" for name, field in (
        ("Wann", "spent_on"), ("Wofür", "kind"), ("Was es kostete", "amount"),
    )]  # fmt: skip
    (told,) = run("import", path, *(word for one in ("kind=cost", *columns) for word in ("--read", one)))
    assert told["new"] == 1
    (told,) = run("import", file(tmp_path, "Wann,Wofür,Was es kostete\n2026-03-15,Tool,7.00\n", "b.csv"))
    assert told["new"] == 1


def test_whom_a_shared_name_means_is_said(run: Run, tmp_path: Path) -> None:
    for handle in ("@a", "@b"):
        run("add", "influencer", "name=Anna", f"handle={handle}")
    path = file(tmp_path, "Date,Kind,Amount,Currency,Influencer\n2026-03-14,Fee,10.00,EUR,Anna\n")
    (told,) = run("import", path, "--dry-run")
    assert "--read “influencer:Anna=ID”" in told["doubts"][0]["doubts"][0]["options"]
    run("import", path, "--read", "influencer:Anna=2")
    assert [row["influencer_id"] for row in run("list", "cost")] == [2]


def test_answers_are_taken_back_where_the_import_stops(run: Run, tmp_path: Path) -> None:
    path = file(tmp_path, ORDERS)
    run("import", path, "--read", "dates=month-first", "--accept", "9", status=1)
    (told,) = run("import", path, "--dry-run")
    assert told["doubtful"] == 2


def test_a_question_that_no_answer_for_the_file_settles_is_not_asked(run: Run, tmp_path: Path) -> None:
    rows = ["N1,03/14/2026,1.00", "N2,03/15/2026,2.00", "N3,05.04.2026,3.00", "N4,06.04.2026,4.00"]
    path = file(tmp_path, "\n".join(["Order number,Date,Total", *rows]))
    (told,) = run("import", path, "--dry-run")
    assert [one["question"] for one in told["questions"] if "Date" in one["question"]] == []
    assert [doubt["line"] for doubt in told["doubts"]] == [4, 5]
    run("import", path, "--accept", "4,5=2")
    assert {number: day for number, (day, _) in orders(run).items()} == {
        "N1": "2026-03-14", "N2": "2026-03-15", "N3": "2026-04-05", "N4": "2026-06-04",
    }  # fmt: skip


PLAIN = "Order number,Date,Total,Currency\nU1,2026-03-14,10,EUR\n"
COSTS = "Date,Type,Amount,Currency\n2026-03-14,Ads,4,EUR\n"
ADS = "Date,Platform,Campaign,Spend,Currency\n2026-03-14,TikTok,Moss,4,EUR\n"


@pytest.mark.parametrize(
    ("text", "words", "option"),
    [
        (PLAIN, ("--read", "decimals=comma"), "--read decimals"),
        (PLAIN, ("--read", "dates=day-first"), "--read dates"),
        (PLAIN, ("--channel", "tiktok"), "--channel"),
        (PLAIN, ("--read", "kind=cost"), "--read kind"),
        (PLAIN, ("--read", "year=2025"), "--period"),
        (PLAIN, ("--currency", "USD"), "--currency"),
        (COSTS, ("--account", "Pine"), "--account"),
        (ADS, ("--read", "dates=month-first"), "--read dates"),
    ],
)
def test_an_answer_that_nothing_asked_for_is_said_to_have_changed_nothing(
    run: Run, tmp_path: Path, text: str, words: tuple[str, str], option: str
) -> None:
    (told,) = run("import", file(tmp_path, text), *words)
    assert f"{option} changed nothing" in " ".join(one["message"] for one in told["problems"])
    assert told["new"] == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (PLAIN.replace("2026-03-14", "03/04/2026"), ("--read", "dates=day-first")),
        (PLAIN.replace("10", "1.750"), ("--read", "decimals=comma")),
        (PLAIN.replace(",Currency", "").replace(",EUR", ""), ("--currency", "USD")),
        (PLAIN.replace("2026-03-14", "2026-03-14 10:00"), ("--timezone", "Asia/Tokyo")),
    ],
)
def test_an_answer_that_is_followed_is_not_said_to_be_in_vain(
    run: Run, tmp_path: Path, text: str, words: tuple[str, str]
) -> None:
    (told,) = run("import", file(tmp_path, text), *words)
    assert "changed nothing" not in " ".join(one["message"] for one in told["problems"])


@pytest.mark.parametrize("answer", ["kind=banana", "year=1850", "year=2099"])
def test_an_answer_that_cannot_be_is_refused(run: Run, tmp_path: Path, answer: str) -> None:
    assert "--read" in run("import", file(tmp_path, PLAIN), "--read", answer, status=2)


NO_STATE = "Order number,Date,Total,State\nC1,2026-04-13,1.75,Lager 3\nC2,2026-04-14,3.00,Lager 4\n"
MAY_BE = "Order number,Date,Total,Kind\nC1,2026-04-13,1.75,new\nC2,2026-04-14,3.00,return\n"


def test_a_column_that_is_no_state_is_said_to_be_none_and_stays_so(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, NO_STATE), "--dry-run")
    (asked,) = [one for one in told["questions"] if "State" in one["question"]]
    assert asked["options"] == ['--read "column State=status"', '--read "column State=nothing"']
    assert [one["doubts"][0]["options"][0] for one in told["doubts"]] == ['--read "column State=nothing"'] * 2
    assert all(one["doubts"][0]["readings"] == ["a sale that counts", "cancelled"] for one in told["doubts"])
    (told,) = run("import", file(tmp_path, NO_STATE), "--read", "column State=nothing")
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert not any("changed nothing" in one["message"] for one in told["problems"])
    later = NO_STATE.replace("C1", "C3").replace("C2", "C4").replace("Lager 3", "Lager 7")
    (told,) = run("import", file(tmp_path, later, "later.csv"))
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert any("Taken as for the last file" in one["message"] for one in told["problems"])


def test_a_column_of_another_name_is_said_to_tell_states(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, MAY_BE), "--dry-run")
    assert (told["new"], len(told["questions"])) == (2, 2)
    (told,) = run("import", file(tmp_path, MAY_BE), "--read", "column Kind=status")
    states = {row["number"]: row["status"] for row in run("list", "order")}
    assert states == {"C1": "pending", "C2": "refunded"}


def test_what_is_said_of_a_column_in_vain_is_named(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, NO_STATE), "--read", "column Sate=nothing")
    assert any("column Sate” changed nothing" in one["message"] for one in told["problems"])
    # Without its number there is no order.
    (told,) = run("import", file(tmp_path, MAY_BE), "--read", "column Order number=nothing")
    assert any("column Order number” changed nothing" in one["message"] for one in told["problems"])


IN_PART = "Order number,Date,Total,Currency\nC1,2026-04-13,1.75,USD\nC2,2026-04-14,3.00,{}\n"


def test_a_currency_that_blank_rows_take_is_no_idle_answer_and_each_is_offered(
    run: Run, tmp_path: Path
) -> None:
    (told,) = run("import", file(tmp_path, IN_PART.format("")), "--dry-run")
    offered = [option for option in told["doubts"][0]["doubts"][0]["options"] if "currency" in option]
    assert offered == ["--read currency=EUR", "--read currency=USD"]
    (told,) = run("import", file(tmp_path, IN_PART.format("")), "--currency", "CAD")
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert not any("changed nothing" in one["message"] for one in told["problems"])
    assert [row["currency"] for row in run("list", "order")] == ["USD", "CAD"]
    (told,) = run("import", file(tmp_path, IN_PART.format("USD"), "b.csv"), "--currency", "CAD", "--dry-run")
    assert any("--currency changed nothing" in one["message"] for one in told["problems"])


def test_a_blank_column_of_currencies_says_which_one_was_taken(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, IN_PART.format("").replace("USD", "")))
    assert any("names no currency; it was read as EUR" in one["message"] for one in told["problems"])


def test_a_flag_is_said_to_tell_nothing_of_orders(run: Run, tmp_path: Path) -> None:
    text = "Order number,Date,Total,Active\nC1,2026-04-13,1.75,1\nC2,2026-04-14,3.00,0\n"
    (told,) = run("import", file(tmp_path, text), "--dry-run")
    assert any('--read "column Active=nothing"' in one["options"] for one in told["questions"])
    (told,) = run("import", file(tmp_path, text), "--read", "column Active=status", "--dry-run")
    assert (told["new"], told["doubtful"]) == (1, 1)
    assert not any("changed nothing" in one["message"] for one in told["problems"])
    (told,) = run("import", file(tmp_path, text), "--read", "column Active=nothing")
    assert (told["new"], told["doubtful"]) == (2, 0)


AMOUNTS = "Order number,Date,Total,Kadonke\nC1,2026-04-13,20.00,1.75\nC2,2026-04-14,30.00,\nC3,2026-04-15,50.00,2.50\n"
MEANINGS = ("tax", "discount", "shipping", "refund", "nothing")


def test_a_column_of_amounts_nobody_knows_is_asked_and_its_answer_kept(run: Run, tmp_path: Path) -> None:
    (told,) = run("import", file(tmp_path, AMOUNTS), "--dry-run")
    options = [f'--read "column Kadonke={one}"' for one in MEANINGS]
    (asked,) = [one for one in told["questions"] if "Kadonke" in one["question"]]
    assert asked["options"] == options
    assert "100.00 EUR without" in asked["question"]
    assert "95.75 EUR if that is tax" in asked["question"]
    assert [one["doubts"][0]["options"][:5] for one in told["doubts"]] == [options] * 2
    assert any("--read “column Kadonke=tax”" in one["message"] for one in told["problems"])
    (told,) = run("import", file(tmp_path, AMOUNTS), "--read", "column Kadonke=shipping")
    assert (told["new"], told["doubtful"]) == (3, 0)
    assert not any("Kadonke" in one["question"] for one in told["questions"])
    later = AMOUNTS.replace("C", "D")
    (told,) = run("import", file(tmp_path, later, "later.csv"))
    assert (told["new"], told["doubtful"]) == (3, 0)
    assert {row["number"]: row["shipping_income"] for row in run("list", "order")}["D3"] == "2.50"


@pytest.mark.parametrize("said", ["column Total=tax", "column Date=refund", "column Sate=tax"])
def test_an_amount_that_cannot_be_so_is_said_to_change_nothing(run: Run, tmp_path: Path, said: str) -> None:
    (told,) = run("import", file(tmp_path, AMOUNTS), "--read", said)
    assert any(f"{said.partition('=')[0]}” changed nothing" in one["message"] for one in told["problems"])
