"""Journeys on the command line, from an empty folder to proved figures; the contract scripts lean on."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.cli import LATER, main

IMPORT_KEYS = {
    "file", "format", "entity", "rows", "new", "same", "changed", "doubtful", "rejected", "skipped", "problems", "batch",
}  # fmt: skip
FIGURE_KEYS = [
    "metric",
    "group",
    "from",
    "to",
    "value",
    "unit",
    "formula",
    "inputs",
    "rows",
    "low",
    "high",
    "note",
]
ORDERS = """Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Note Attributes,Cancelled at,Refunded Amount
#2,b@example.com,paid,USD,50.00,0.00,0.00,50.00,,0.00,2026-07-04 10:00:00 +0200,1,Shoe,50.00,S1,utm_source: facebook,,0.00
#1,a@example.com,paid,USD,90.00,5.00,0.00,95.00,,0.00,2026-07-03 10:00:00 +0200,1,Shoe,60.00,S1,utm_source: instagram,,0.00
#1,a@example.com,,,,,,,,,,2,Socks,15.00,S2,,,
"""
COSTS = "Date,Kind,Amount,Currency,Channel\n2026-07-03,Ads,20.00,USD,Instagram\n2026-07-05,Ads,oops,USD,Instagram\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture
def shop(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "shop.socialroi"
    words = ("--currency", "USD", "--timezone", "Europe/Warsaw", "--margin", "40", "--hourly-rate", "25")
    assert run("new", path, *words) == (0, "", "")
    return path


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders_export.csv"
    path.write_text(ORDERS, "utf-8")
    return path


@pytest.fixture
def costs(tmp_path: Path) -> Path:
    path = tmp_path / "costs.csv"
    path.write_text(COSTS, "utf-8")
    return path


def imported(run: Run, *words: object) -> list[dict[str, Any]]:
    status, out, err = run("import", *words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def figures(run: Run, *words: object) -> list[dict[str, Any]]:
    status, out, err = run("figures", *words, "--json")
    # Where there is none, it is said.
    assert (status, bool(err)) == (0, out == "[]\n")
    return json.loads(out)


def one(run: Run, *words: object) -> dict[str, Any]:
    (found,) = figures(run, *words)
    return found


def is_one_sentence(text: str) -> bool:
    return text.endswith(".\n") and text.count("\n") == 1 and "Traceback" not in text


def test_from_an_empty_folder_to_a_proved_roi_and_back(
    run: Run, shop: Path, orders: Path, costs: Path
) -> None:
    by_orders, by_costs = imported(run, shop, orders, costs)
    assert set(by_orders) >= IMPORT_KEYS
    assert (by_orders["file"], by_orders["format"], by_orders["entity"]) == (
        "orders_export.csv", "shopify_orders", "order",
    )  # fmt: skip
    assert (by_orders["new"], by_orders["rejected"], by_orders["problems"]) == (2, 0, [])
    assert (by_costs["new"], by_costs["rejected"]) == (1, 1)
    (problem,) = by_costs["problems"]
    assert (problem["line"], problem["column"]) == (3, "Amount")
    assert "oops" in problem["message"]
    roi = one(run, shop, "--metric", "roi")
    assert list(roi) == FIGURE_KEYS
    assert (roi["value"], roi["unit"], roi["rows"]) == ("1.8", "ratio", 3)
    assert roi["inputs"] == {"attributed_contribution": "56.00", "total_cost": "20.00"}
    assert (roi["from"], roi["to"]) == ("2026-07-03", "2026-07-04")
    assert roi["low"] is not None
    assert Decimal(roi["low"]) <= Decimal("1.8") <= Decimal(roi["high"])
    status, out, _ = run("undo", shop, "--json")
    assert status == 0
    assert json.loads(out)["undone"] == "Import of 2 files"
    assert one(run, shop, "--metric", "orders")["value"] is None
    status, _, err = run("undo", shop)
    assert (status, err) == (1, "There is nothing to undo.\n")


def test_figures_by_channel_add_up_and_name_what_is_unknown(run: Run, shop: Path, orders: Path) -> None:
    imported(run, shop, orders)
    found = figures(
        run,
        shop,
        "--metric",
        "net_sales",
        "roi",
        "--by",
        "channel",
        "--from",
        "2026-07-01",
        "--to",
        "2026-07-31",
    )
    sales = {item["group"]["channel"]: item["value"] for item in found if item["metric"] == "net_sales"}
    assert sales == {"facebook": "50.00", "instagram": "90.00"}
    assert {item["unit"] for item in found if item["metric"] == "net_sales"} == {"USD"}
    roi = next(item for item in found if item["metric"] == "roi")
    assert roi["value"] is None
    assert "not known" in roi["note"]


@pytest.mark.parametrize("by", ["campaign", "influencer", "post", "goal", "product", "day", "week", "month"])
def test_every_grouping_answers(run: Run, shop: Path, orders: Path, by: str) -> None:
    imported(run, shop, orders)
    for item in figures(run, shop, "--by", by):
        assert list(item["group"]) == [by]
        assert list(item) == FIGURE_KEYS


@pytest.mark.parametrize("model", ["last_touch", "first_touch", "linear", "position", "time_decay"])
def test_every_model_credits_the_same_whole(run: Run, shop: Path, orders: Path, model: str) -> None:
    imported(run, shop, orders)
    found = figures(run, shop, "--metric", "net_sales", "--by", "channel", "--model", model)
    assert sum(Decimal(item["value"]) for item in found) == 140


def test_the_same_file_twice_adds_nothing(run: Run, shop: Path, orders: Path) -> None:
    (first,) = imported(run, shop, orders)
    (again,) = imported(run, shop, orders)
    assert isinstance(first["batch"], int)
    assert (again["new"], again["same"], again["batch"]) == (0, 2, None)
    assert one(run, shop, "--metric", "orders")["value"] == "2"


def test_a_trial_judges_and_keeps_nothing(run: Run, shop: Path, orders: Path) -> None:
    (tried,) = imported(run, shop, orders, "--dry-run")
    assert (tried["new"], tried["batch"]) == (2, None)
    assert one(run, shop, "--metric", "orders")["value"] is None
    assert run("undo", shop)[0] == 1


def test_a_sound_workspace_is_said_to_be_so(run: Run, shop: Path, orders: Path) -> None:
    imported(run, shop, orders)
    assert run("check", shop) == (0, f"{shop}: sound\n", "")


def test_a_backup_is_a_workspace(run: Run, shop: Path, orders: Path, tmp_path: Path) -> None:
    imported(run, shop, orders)
    copy = tmp_path / "copy.socialroi"
    assert run("backup", shop, copy)[0] == 0
    assert one(run, copy, "--metric", "orders")["value"] == "2"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--metric", "sessions", "--by", "influencer"),
            "“sessions” cannot be told by influencer; it is told by channel, campaign, day, week, month.",
        ),
        (
            ("--metric", "mentions", "--by", "influencer", "--from", "2026-07-01", "--to", "2026-07-31"),
            "Nothing is known of “mentions” by influencer from 2026-07-01 to 2026-07-31.",
        ),
    ],
)
def test_figures_that_are_not_there_are_said_in_a_sentence(
    run: Run, shop: Path, words: tuple[str, ...], said: str
) -> None:
    assert run("figures", shop, *words) == (0, "", f"{said}\n")
    assert run("figures", shop, *words, "--json") == (0, "[]\n", f"{said}\n")


def test_lines_for_people_tell_the_same(run: Run, shop: Path, orders: Path, costs: Path) -> None:
    status, out, _ = run("import", shop, orders, costs)
    assert status == 0
    assert out.startswith("orders_export.csv: shopify_orders, order: 2 new")
    assert "Line 3, column Amount: “oops” is not an amount" in out
    status, out, _ = run("figures", shop, "--metric", "net_sales", "--by", "channel")
    assert status == 0
    assert "instagram: net_sales 90.00 USD" in out


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate", "a", "b"),
        ("figures",),
        ("import", "only-a-workspace"),
        ("new", "x.socialroi", "--currency", "dollars"),
        ("new", "x.socialroi", "--timezone", "Mars/Olympus"),
        ("figures", "x.socialroi", "--from", "yesterday"),
        ("import", "x.socialroi", "a.csv", "--period", "July"),
        ("import", "x.socialroi", "a.csv", "--nonsense"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(
    run: Run, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", sorted(LATER))
def test_what_comes_later_says_so(run: Run, command: str) -> None:
    status, out, err = run(command, "a.socialroi")
    assert (status, out) == (1, "")
    assert err == LATER[command] + "\n"


@pytest.mark.parametrize("command", ["import", "figures", "check", "undo", "backup"])
def test_a_missing_workspace_is_named(run: Run, tmp_path: Path, orders: Path, command: str) -> None:
    missing = tmp_path / "nowhere.socialroi"
    more = (orders,) if command == "import" else ()
    status, _, err = run(command, missing, *more)
    assert status == 1
    assert "nowhere.socialroi" in err
    assert is_one_sentence(err)
    assert not missing.exists()


def test_a_missing_export_is_named_and_the_others_are_imported(
    run: Run, shop: Path, orders: Path, tmp_path: Path
) -> None:
    status, out, err = run("import", shop, tmp_path / "gone.csv", orders, "--json")
    assert status == 1
    assert "gone.csv" in err
    assert is_one_sentence(err)
    gone, good = json.loads(out)
    assert set(gone) >= IMPORT_KEYS
    assert (gone["file"], gone["new"], gone["batch"]) == ("gone.csv", 0, None)
    assert (good["file"], good["new"]) == ("orders_export.csv", 2)


def test_an_unknown_table_asks_for_its_columns(run: Run, shop: Path, tmp_path: Path) -> None:
    strange = tmp_path / "strange.csv"
    strange.write_text("Foo,Bar\n1,2\n", "utf-8")
    status, _, err = run("import", shop, strange)
    assert status == 1
    assert "strange.csv" in err
    assert is_one_sentence(err)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--metric", "luck"), "luck"),
        (("--by", "mood"), "mood"),
        (("--model", "magic"), "magic"),
        (("--model", "markov"), "not there yet"),
    ],
)
def test_unknown_words_of_figures_are_named(run: Run, shop: Path, words: tuple[str, ...], told: str) -> None:
    status, _, err = run("figures", shop, *words)
    assert status in (1, 2)
    assert told in err
    assert is_one_sentence(err)


def test_a_workspace_is_never_overwritten(run: Run, shop: Path) -> None:
    before = shop.read_bytes()
    status, _, err = run("new", shop)
    assert (status, shop.read_bytes()) == (1, before)
    assert is_one_sentence(err)


def test_a_file_that_is_no_workspace_is_refused(run: Run, orders: Path) -> None:
    status, _, err = run("figures", orders)
    assert status == 1
    assert "not a SocialROI workspace" in err


def test_the_demo_is_made_without_a_window(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "demo.socialroi"
    assert run("demo", path, "--no-window")[0] == 0
    found = figures(
        run, path, "--metric", "roi", "--by", "channel", "--from", "2026-01-01", "--to", "2026-11-20"
    )
    values = {item["group"]["channel"]: item["value"] for item in found}
    assert Decimal(values["instagram"]) > 0 > Decimal(values["tiktok"])
    assert values["unattributed"] is None
    goals = figures(run, path, "--by", "goal")
    assert {"units", "reach", "gross_sales", "sessions"} <= {item["metric"] for item in goals}
    assert run("check", path)[0] == 0


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("new", "x.socialroi", "--margin", "nan"), 2),
        (("new", "x.socialroi", "--margin", "-5"), 2),
        (("new", "x.socialroi", "--margin", "101"), 2),
        (("new", "x.socialroi", "--hourly-rate", "1e30"), 2),
        (("new", "x.socialroi", "--currency", "ZZZ"), 2),
        (("new", "x.socialroi", "--currency", "XXX"), 2),
        (("new", "x.socialroi", "--timezone", "Mars/Base"), 2),
        (("new", ""), 2),
        (("new", "n" * 300 + ".socialroi"), 1),
        (("check", "n" * 300 + ".socialroi"), 1),
        (("screenshots", "shots", "--size", "0x0"), 2),
        (("bogus", "x"), 2),
    ],
)
def test_slips_are_told_in_one_sentence_and_leave_nothing(
    words: tuple[str, ...],
    status: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(list(words)) == status
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words", [("--from", "0001-01-01"), ("--to", "9999-12-31"), ("--from", "1970-01-01", "--by", "day")]
)
def test_days_out_of_reach_end_quickly(words: tuple[str, ...], tmp_path: Path) -> None:
    path = str(tmp_path / "a.socialroi")
    assert main(["new", path]) == 0
    assert main(["figures", path, "--metric", "orders", *words]) in (1, 2)


def test_a_terminal_without_the_letters_gets_escapes(tmp_path: Path) -> None:
    path = tmp_path / "a.socialroi"
    assert main(["new", str(path)]) == 0
    run = [sys.executable, "-m", "socialroi_desktop", "figures", str(path), "--metric", "roi", "--json"]
    environ = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(run, capture_output=True, env=environ, cwd=Path(__file__).parents[2], check=True)
    assert json.loads(done.stdout)[0]["metric"] == "roi"
