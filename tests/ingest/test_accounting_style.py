"""Amounts as books and sheets write them, with the mark and the minus on either side, in every place an amount can stand."""

import pytest

from ingest_runs import read_file, write


def test_an_order_list_in_accounting_style(tmp_path):
    text = (
        "Order number,Date,Total,Refunded\n"
        'B1,2026-04-02," $2,140.50 "," $-   "\n'
        "B2,2026-04-03, $90.00 , $(40.00)\n"
        "B3,2026-04-04, $70.00 , ($20.00)\n"
        "B4,2026-04-05, $60.00 , -$10.00\n"
        "B5,2026-04-06, $50.00 , $5.00- \n"
        "B6,2026-04-07, $40.00 , $ 5.00 \n"
    )
    run = read_file(write(tmp_path, text))
    assert not run.rejected
    assert [(row["total"], row["refunds"] or 0) for row in run.rows] == [
        (214050, 0), (9000, 4000), (7000, 2000), (6000, 1000), (5000, 500), (4000, 500),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("(30,00 €)", -3000), ("30,00- €", -3000), ("€ (30,00)", -3000), ("-30,00 €", -3000), ("–30,00 €", -3000),
        ("- €", 0), ("€ -", 0), ("12,50 €", 1250), ("1,2 mln €", 120000000),
    ],
)  # fmt: skip
def test_a_cost_in_accounting_style(tmp_path, cell, minor):
    run = read_file(write(tmp_path, f"Date;Amount;Note\n2026-04-02;{cell};Ads\n2026-04-03;1,50 €;Ads\n"))
    assert [row["amount"] for row in run.rows] == [minor, 150]
    # What is below nothing came back, or books write costs so.
    assert ([*run.doubts], run.rejected) == ([2] if minor < 0 else [], [])
    assert {row["currency"] for row in run.rows} == {"EUR"}


META = "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad name,Amount spent (EUR),Impressions,Reach,Link clicks\n"


@pytest.mark.parametrize("cell", ["(31.50) €", "31.50-", "-31.50", "€ (31.50)", "−31.50", "(31.50)"])
def test_spend_that_came_back_is_asked_with_both_readings(tmp_path, cell):
    row = "2026-04-0{0},2026-04-0{0},Spring,A,B,{1},10,9,1\n"
    run = read_file(write(tmp_path, META + row.format(2, cell) + row.format(3, "4.00")))
    assert ([one["spend"] for one in run.rows], run.rejected, [*run.doubts]) == ([-3150, 400], [], [2])
    doubt = run.doubts[2]
    assert "-31.50 EUR, which came back, or 31.50 EUR" in doubt.message


def test_a_dash_alone_is_no_amount_and_two_marks_that_differ_are_refused(tmp_path):
    text = "Date,Amount,Note\n2026-04-02,—,Ads\n2026-04-03,€30 PLN,Ads\n2026-04-04,--$30,Ads\n2026-04-05,€4.00,Ads\n"
    run = read_file(write(tmp_path, text))
    assert [row["amount"] for row in run.rows] == [400]
    assert [one.problem.line for one in run.rejected] == [2, 3, 4]


def test_what_programs_write_into_empty_cells_is_no_name_of_an_ad():
    from socialroi_desktop.ingest.cells.reading import name_cell

    for text in ("--", " --", "—", "N/A", "n/a", "#N/A", "#REF!", "undefined", "null", "NaN", "(not set)"):
        assert name_cell(text) is None
    assert name_cell("Null Island") == "Null Island"
    assert name_cell("NA") == "NA"
