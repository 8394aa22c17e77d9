"""Amounts with credit or debit behind them: whose book it is nobody knows, so they are doubtful with both readings."""

import pytest

from ingest_runs import read_file, write

HEADER = "Order number,Date,Total,Currency\n"


def orders(tmp_path, *cells, currency="EUR"):
    rows = "".join(f'{at},2026-07-0{at},"{cell}",{currency}\n' for at, cell in enumerate(cells, 1))
    return read_file(write(tmp_path, HEADER + rows))


@pytest.mark.parametrize(
    "cell",
    [
        "12.50 CR", "12.50CR", "12.50 Cr", "12.50 cr.", "12.50 DR", "12.50dr", "€12.50 Dr", "12.50 € CR", "12.50 EUR DR",
        "EUR 12.50 cr", "12.50 dr.",
    ],
)  # fmt: skip
def test_which_way_it_went_is_asked_with_both_readings(tmp_path, cell):
    run = orders(tmp_path, cell, cell.replace("12.50", "1,203.00"), "7.00")
    assert not run.rejected
    assert [row["total"] for row in run.rows] == [1250, 120300, 700]
    assert "12.50 EUR or -12.50 EUR" in run.doubts[2].message
    assert "1203.00 EUR or -1203.00 EUR" in run.doubts[3].message
    assert list(run.doubts) == [2, 3]


def test_beside_a_debit_a_credit_is_no_crore(tmp_path):
    run = orders(tmp_path, "2 Cr", "7.00 Dr", "3.50 Cr", currency="INR")
    assert [row["total"] for row in run.rows] == [200, 700, 350]
    assert len(run.doubts) == 3
    assert all("INR or -" in doubt.message for doubt in run.doubts.values())
    people = read_file(write(tmp_path, "Name,Instagram followers\nJo,1.2 Cr\nAnn,3.4 L\n"))
    assert [row["followers"] for row in people.rows] == [12_000_000, 340_000]


@pytest.mark.parametrize(
    ("cells", "minor"), [(("12,50 CR", "1.203,00 DR"), [1250, 120300]), (("3,5 DR",), [350])]
)
def test_the_sign_of_decimals_is_told_with_a_side_behind_it(tmp_path, cells, minor):
    assert [row["total"] for row in orders(tmp_path, *cells).rows] == minor


def test_costs_are_asked_and_refunds_are_the_same_both_ways(tmp_path):
    text = "Date,Kind,Amount,Currency,Note\n2026-07-03,Ads,12.50 DR,EUR,a\n2026-07-04,Ads,10DR,EUR,b\n"
    run = read_file(write(tmp_path, text))
    assert [row["amount"] for row in run.rows] == [1250, 1000]
    assert list(run.doubts) == [2, 3]
    text = "Order,Refund date,Refund amount,Currency\n1,2026-07-05,12.50 CR,EUR\n2,2026-07-06,3.00 DR,EUR\n"
    refunds = read_file(write(tmp_path, text))
    assert [row["amount"] for row in refunds.rows] == [1250, 300]
    assert not refunds.doubts


@pytest.mark.parametrize("cell", ["-12.50 DR", "(12.50) DR", "12.50- DR", "-12.50 CR"])
def test_a_minus_never_becomes_a_plus(tmp_path, cell):
    text = f"Date,Kind,Amount,Currency,Note\n2026-07-03,Ads,{cell},EUR,a\n2026-07-03,Ads,3.00,EUR,b\n"
    run = read_file(write(tmp_path, text))
    assert all(row["amount"] == 300 or run.doubts for row in run.rows)
    assert len(run.rows) + len(run.rejected) == 2
