"""Break-even on the command line: needs no workspace, and says what is missing or can never pay."""

import json

import pytest

from socialroi_desktop import cli

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
        ([*DEAL, "--fee", "many"], "“many” is not a number"),
        ([*DEAL, "--currency", "coins"], "“coins” is not a currency"),
        (["--hours", "2", "--aov", "60", "--margin", "40"], "add --rate"),
    ],
)
def test_a_wrong_word_is_named(capsys, words, said):
    assert said in run(capsys, *words, status=2)
