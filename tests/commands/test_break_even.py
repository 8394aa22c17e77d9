"""Break-even on the command line: needs no workspace, and says what is missing or can never pay."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from deals import BROUGHT, COST, deal, partner, past_deal, sold
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Proposal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace

SPENT = "--fee 500 --product 40 --shipping 10 --hours 2 --rate 25"
DEAL = f"{SPENT} --aov 60 --margin 40 --refund-rate 5".split()


def run(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert cli.main(["break-even", *words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


@pytest.mark.row("G-10")
def test_g10_a_deal_of_600_needs_27_orders_at_22_80_each(capsys):
    told = json.loads(run(capsys, *DEAL, "--json"))
    assert told == {"cost": "600.00", "contribution_per_order": "22.80", "orders": 27}


def test_a_person_reads_one_line(capsys):
    assert run(capsys, *DEAL) == "cost=600.00; contribution_per_order=22.80; orders=27\n"


def test_what_is_not_spent_need_not_be_said(capsys):
    told = json.loads(run(capsys, "--fee", "20", "--aov", "12.5", "--margin", "33.333", "--json"))
    assert told == {"cost": "20.00", "contribution_per_order": "4.17", "orders": 5}


def test_a_commission_is_taken_off_what_an_order_leaves(capsys):
    told = json.loads(run(capsys, *DEAL, "--commission", "10%", "--json"))
    assert told == {"cost": "600.00", "contribution_per_order": "17.10", "orders": 36}


def test_no_number_of_orders_comes_with_its_reason(capsys):
    told = json.loads(run(capsys, *DEAL, "--commission", "50", "--json"))
    assert (told["contribution_per_order"], told["orders"]) == ("-5.70", None)
    assert told["note"] == "Every order loses money by these numbers; no number of orders breaks even."


def test_amounts_have_the_digits_of_their_currency(capsys):
    words = ("--fee", "500000", "--aov", "60001", "--margin", "50", "--currency", "vnd", "--json")
    told = json.loads(run(capsys, *words))
    assert told == {"cost": "500000", "contribution_per_order": "30001", "orders": 17}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fee", "500", "--margin", "40"], "--aov is missing"),
        (["--fee", "500", "--aov", "60"], "--margin is missing"),
        ([*DEAL, "--margin", "140"], "“140” is not a number between 0 and 100."),
        ([*DEAL, "--fee", "-5"], "“-5” is not a number between 0"),
        ([*DEAL, "--fee", "1.000"], "write 1000 or 1.00."),
        ([*DEAL, "--fee", "many"], "“many” is not a number"),
        ([*DEAL, "--currency", "coins"], "“coins” is not a currency"),
        (["--hours", "2", "--aov", "60", "--margin", "40"], "add --rate"),
    ],
)
def test_a_wrong_word_is_named(capsys, words, said):
    assert said in run(capsys, *words, status=2)


@pytest.mark.parametrize(("fee", "currency"), [("1,000", "USD"), ("1.000,00", "EUR"), ("1.000", "JPY")])
def test_a_fee_may_be_written_with_its_thousands_apart(capsys, fee, currency):
    asked = ("--aov", "60", "--margin", "50", "--currency", currency)
    assert run(capsys, *asked, "--fee", fee) == run(capsys, *asked, "--fee", "1000")


@pytest.fixture
def shop(tmp_path: Path) -> tuple[str, str]:
    """A workspace file and the id of its deal, a year of orders behind it."""
    with new_workspace(tmp_path) as workspace:
        today = datetime.now(UTC).date() - timedelta(days=2)
        sold(workspace, "own", 19, today.isoformat())
        sold(workspace, "back", 1, today.isoformat(), refunds=6_000)
        for place, orders in enumerate(BROUGHT):
            past_deal(workspace, f"past{place}", orders)
        return str(workspace.path), str(deal(workspace, partner(workspace, "nadia"), **COST))


@pytest.mark.row("G-10")
def test_g10_a_deal_of_a_workspace_adds_the_chance(shop, capsys):
    file, deal_id = shop
    told = json.loads(run(capsys, file, "--deal", deal_id, "--json"))
    assert list(told) == [
        "cost",
        "contribution_per_order",
        "orders",
        "chance",
        "low",
        "high",
        "partners",
        "from",
    ]
    assert (told["cost"], told["contribution_per_order"], told["orders"]) == ("600.00", "22.80", 27)
    assert 0 < told["low"] < told["chance"] < told["high"] < 1
    assert told["partners"] == len(BROUGHT)


def test_a_deal_in_talks_is_told_from_its_latest_open_offer(shop, capsys):
    file, _ = shop
    with open_workspace(Path(file)) as workspace:
        bare = str(deal(workspace, partner(workspace, "ola")))
        told = {"deal_id": int(bare), "currency": "USD", "product_cost": 4_500, "shipping_cost": 900}
        for day, state, fee in (("01", "sent", 10_000), ("02", "sent", 30_000), ("03", "declined", 5_000)):
            offer = Proposal(offered_on=f"2026-09-{day}", state=state, fee=fee, **told)
            add_record(workspace, record=offer)
    told = json.loads(run(capsys, file, "--deal", bare, "--json"))
    assert (told["cost"], told["orders"], told["from"]) == ("354.00", 16, "offer 2 of 2026-09-02")
    assert cli.main(["deal", file, bare, "--accept", "1"]) == 0
    capsys.readouterr()
    told = json.loads(run(capsys, file, "--deal", bare, "--json"))
    assert (told["cost"], told["from"]) == ("154.00", "terms of the deal")


def test_a_flag_holds_instead_of_what_the_workspace_knows(shop, capsys):
    file, deal_id = shop
    flags = "--fee 0 --product 0 --shipping 0 --hours 1 --rate 10 --aov 10 --margin 50 --refund-rate 0 --commission 30"
    told = json.loads(run(capsys, file, "--deal", deal_id, *flags.split(), "--json"))
    assert (told["cost"], told["contribution_per_order"], told["orders"]) == ("10.00", "2.00", 5)


def test_what_is_kept_with_a_deal_can_be_listed_and_is_kept_once(shop, capsys):
    file, deal_id = shop
    run(capsys, file, "--deal", deal_id, "--keep")
    assert cli.main(["list", file, "deal", "--where", f"id = {deal_id}", "--json"]) == 0
    kept = json.loads(capsys.readouterr().out)[0]
    assert (kept["assumed_order_value"], kept["assumed_orders"]) == ("60.00", 27)
    assert "already" in run(capsys, file, "--deal", deal_id, "--keep", status=1)


def test_a_deal_that_is_not_there_can_be_mended(shop, capsys):
    assert "There is no deal 99" in run(capsys, shop[0], "--deal", "99", status=1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--deal", "1", "--aov", "60", "--margin", "40"], "--deal needs the file"),
        (["--keep", "--aov", "60", "--margin", "40"], "--keep needs the file"),
        (["FILE"], "--deal is missing"),
        (["FILE", "--deal", "1", "--currency", "EUR"], "--currency is that of the deal"),
    ],
)
def test_a_file_and_its_deal_belong_together(shop, capsys, words, said):
    assert said in run(capsys, *(shop[0] if word == "FILE" else word for word in words), status=2)
