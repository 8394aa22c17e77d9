"""How many decimals an amount has is told by the currency of its row, whatever other rows of the file have."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

HEADER = "Date,Amount,Note\n"


def costs(tmp_path, *cells, header=HEADER, options=None):
    rows = "".join(f'2026-04-{day:02d},"{cell}",Ads\n' for day, cell in enumerate(cells, start=1))
    return read_file(write(tmp_path, header + rows), options)


def told(run):
    return [(row["amount"], row["currency"]) for row in run.rows]


@pytest.mark.parametrize(
    ("cells", "amounts"),
    [
        (("4120000 VND", "61.045 KWD"), [(4120000, "VND"), (61045, "KWD")]),
        (("61.045 KWD", "4120000 VND"), [(61045, "KWD"), (4120000, "VND")]),
        (("412.000 VND", "61.045 BHD"), [(412000, "VND"), (61045, "BHD")]),
        (("¥1,500 JPY", "12.50 USD", "7.125 TND"), [(1500, "JPY"), (1250, "USD"), (7125, "TND")]),
        (("12.50 USD", "412.345 VND"), [(1250, "USD"), (412345, "VND")]),
        (("JPY 1.500", "JPY 900"), [(1500, "JPY"), (900, "JPY")]),
    ],
)
def test_each_row_has_the_decimals_of_its_currency(tmp_path, cells, amounts):
    run = costs(tmp_path, *cells)
    assert told(run) == amounts
    assert not run.doubts
    assert not run.rejected
    assert "decimal" not in {question.id for question in run.plan.questions}


@pytest.mark.parametrize(
    ("cells", "line", "readings"),
    [
        (("4120000 VND", "1.234 USD"), 3, "1.23 USD or 1234.00 USD"),
        (("4.120.000 VND", "61.045 KWD"), 3, "61045.000 KWD or 61.045 KWD"),
        (("12.50 USD", "150.000 VND"), 3, "150000 VND or 150 VND"),
        (("61.045 KWD", "61,045 KWD"), 3, "61045.000 KWD or 61.045 KWD"),
    ],
)
def test_what_a_currency_does_not_tell_is_doubtful_with_both_readings(tmp_path, cells, line, readings):
    run = costs(tmp_path, *cells)
    assert list(run.doubts) == [line]
    assert readings in run.doubts[line].message


@pytest.mark.parametrize(
    "cells",
    [("2.500 EUR", "3.250 BHD"), ("7.125 TND", "2.500 USD"), ("2.500 PLN", "900 JPY", "3.250 KWD")],
)
def test_three_digits_are_doubtful_in_all_currencies_where_they_are_in_one(tmp_path, cells):
    run = costs(tmp_path, *cells)
    assert len(run.doubts) == 2
    assert costs(tmp_path, *cells, "12.50 EUR").doubts.keys() < {2, 3, 4}


def test_a_doubt_is_settled_by_the_sign_of_decimals(tmp_path):
    run = costs(tmp_path, "4120000 VND", "1.234 USD", options=ingest.Options(decimal=","))
    assert told(run) == [(4120000, "VND"), (123400, "USD")]


def test_rows_below_the_first_ones_are_read_by_their_own_currency(tmp_path):
    cells = ["900 VND"] * 27 + ["61.045 KWD"]
    run = read_file(
        write(
            tmp_path, HEADER + "".join(f"2026-04-01,{cell},Ads {at}\n" for at, cell in enumerate(cells * 40))
        )
    )
    assert not run.doubts
    assert {row["amount"] for row in run.rows if row["currency"] == "KWD"} == {61045}


def test_a_column_of_currencies_tells_as_well(tmp_path):
    text = (
        "Order number,Date,Total,Currency\nD1,2026-04-01,4120000,VND\nD2,2026-04-02,61.045,KWD\n"
        "D3,2026-04-03,150.000,VND\nD4,2026-04-04,800,JPY\n"
    )
    run = read_file(write(tmp_path, text))
    assert [row["total"] for row in run.rows] == [4120000, 61045, 150000, 800]
