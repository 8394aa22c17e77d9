"""A column of currencies is read wherever there are amounts, whether or not the export has one of its own."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

TIKTOK = "Order ID,Created Time,SKU ID,Product Name,Quantity,SKU Subtotal After Discount,Order Amount"
EBAY = (
    "Sales Record Number,Order Number,Buyer Username,Sale Date,Item Number,Item Title,Quantity,Sold For,"
    "Shipping And Handling,Total Price"
)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (TIKTOK, "577000000000001,2026-05-02 10:00:00,17,Kite,1,12,12"),
        (EBAY, "9,12-1,ann,02-May-26,11,Kite,1,10.00,2.00,12.00"),
        ("ID,Type,SKU,Name,Published,Regular price", "1,simple,K1,Kite,1,12.00"),
    ],
)
@pytest.mark.parametrize("title", ["Currency", "Order currency", "Währung", "货币", "Tiền tệ"])
def test_the_currency_of_a_row_is_read_in_any_export(tmp_path, header, row, title):
    known = read_file(write(tmp_path, f"{header}\n{row}\n"))
    run = read_file(write(tmp_path, f"{header},{title}\n{row},USD\n", "told.csv"))
    assert run.plan.format_id == known.plan.format_id
    assert [one["currency"] for one in run.rows] == ["USD"]
    assert not any(question.id == "currency" for question in run.plan.questions)


def test_each_row_has_its_own_currency_and_its_decimals(tmp_path):
    rows = [
        "577000000000001,2026-05-02 10:00:00,17,Kite,1,1200,1200,JPY",
        "577000000000002,2026-05-02 10:00:00,17,Kite,1,12,12,USD",
        "577000000000003,2026-05-02 10:00:00,17,Kite,1,12,12,",
    ]
    run = read_file(write(tmp_path, "\n".join([f"{TIKTOK},Currency", *rows, ""])))
    assert [(row["currency"], row["total"]) for row in run.rows] == [
        ("JPY", 1200),
        ("USD", 1200),
        ("EUR", 1200),
    ]


def test_what_other_amounts_are_in_is_not_taken(tmp_path):
    row = "9,12-1,ann,02-May-26,11,Kite,1,10.00,2.00,12.00"
    run = read_file(write(tmp_path, f"{EBAY},Payout currency,Listing currency\n{row},EUR,GBP\n"))
    assert run.rows[0]["currency"] == "GBP"
    alone = read_file(write(tmp_path, f"{EBAY},Payout currency\n{row},GBP\n", "alone.csv"))
    assert alone.rows[0]["currency"] == "EUR"
    assert any(question.id == "currency" for question in alone.plan.questions)


def test_figures_in_a_currency_are_no_currency(tmp_path):
    row = "577000000000001,2026-05-02 10:00:00,17,Kite,1,12,12"
    run = read_file(write(tmp_path, f"{TIKTOK},Local currency\n{row},13.20\n"))
    assert (run.rows[0]["currency"], run.rejected) == ("EUR", [])


def test_mapped_columns_leave_no_currency_out(tmp_path):
    mapping = {"Nr": "number", "Kiedy": "ordered_at", "Ile": "total"}
    path = write(tmp_path, "Nr,Kiedy,Ile,Waluta\n1,2026-05-02,12.00,GBP\n")
    run = read_file(path, ingest.Options(entity="order", mapping=mapping))
    assert [row["currency"] for row in run.rows] == ["GBP"]


def test_revenue_of_visits_is_in_the_currency_of_its_row(tmp_path):
    text = "Date,Source,Medium,Sessions,Revenue,Currency\n2026-05-02,ig,social,9,120,JPY\n2026-05-03,ig,social,9,1.5,USD\n"
    run = read_file(write(tmp_path, text))
    assert [(row["currency"], row["web_revenue"]) for row in run.rows] == [("JPY", 120), ("USD", 150)]


def test_revenue_of_one_thing_in_two_currencies_is_not_mixed(tmp_path):
    text = "Date,Source,Medium,Sessions,Revenue,Currency\n2026-05-02,ig,social,9,120,JPY\n2026-05-02,ig,social,9,1.5,USD\n"
    run = read_file(write(tmp_path, text))
    assert [(row["currency"], row["web_revenue"]) for row in run.rows] == [("JPY", 120)]
    assert "in another currency" in run.rejected[0].problem.template
