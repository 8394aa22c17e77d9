"""What the name of a sheet or file and merged cells tell: the currency, and the day or thing of each row under them."""

import datetime

import pytest
import xlsxwriter

from ingest_runs import read_file, write

HEAD = ["Date", "Order ID", "Total"]
DAY, NEXT = datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)


def book(folder, rows, title="Sheet", merged=(), name="book.xlsx"):
    """Write a sheet; of `merged` each is first row, last row, column and what stands there."""
    path = folder / name
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as made:
        sheet = made.add_worksheet(title)
        days = made.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    sheet.write(at, place, value)
        for first, last, column, value in merged:
            sheet.merge_range(
                first, column, last, column, value, days if isinstance(value, datetime.date) else None
            )
    return path


def days(run):
    return [row["ordered_at"][:10] for row in run.rows]


def test_a_day_that_is_merged_over_rows_is_that_of_each(tmp_path):
    rows = [HEAD, [None, "A1", 10], [None, "A2", 20], [None, "A3", 30], [NEXT, "A4", 40]]
    run = read_file(book(tmp_path, rows, merged=[(1, 3, 0, DAY)]))
    assert (days(run)[1:3], run.rejected, run.sum("total")) == ([days(run)[0]] * 2, [], 10000)
    assert days(run)[3] > days(run)[0]


def test_a_day_that_only_stands_in_the_first_row_is_not(tmp_path):
    run = read_file(book(tmp_path, [HEAD, [DAY, "A1", 10], [None, "A2", 20]]))
    assert (len(run.rows), [one.problem.line for one in run.rejected]) == (1, [3])


def test_a_campaign_is_that_of_each_row_and_spend_is_not(tmp_path):
    head = ["Campaign", "Date", "Network", "Spend", "Clicks", "Currency"]
    day = [None, "2026-03-01", "TikTok", None, 5, "EUR"]
    rows = [head, day, [None, "2026-03-02", "TikTok", None, 6, "EUR"]]
    run = read_file(book(tmp_path, rows, merged=[(1, 2, 0, "Spring"), (1, 2, 3, 30)]))
    assert [(row["campaign"], row["spend"]) for row in run.rows] == [("Spring", 3000), ("Spring", None)]


@pytest.mark.parametrize("title", ["USD", "Orders USD", "Sales (USD)", "usd USD"])
def test_a_sheet_tells_its_currency_by_its_name(tmp_path, title):
    run = read_file(book(tmp_path, [HEAD, ["2026-03-01", "A1", 10]], title))
    assert run.rows[0]["currency"] == "USD"
    assert "currency" not in {one.id for one in run.plan.questions}
    assert any(one.values.get("currency") == "USD" for one in run.plan.problems)


def test_a_file_tells_its_currency_by_its_name(tmp_path):
    run = read_file(write(tmp_path, "Date,Order ID,Total\n2026-03-01,A1,10\n", "orders_USD.csv"))
    assert run.rows[0]["currency"] == "USD"


@pytest.mark.parametrize("title", ["Orders", "USD EUR", "Orders ALL", "TRY THIS", "usd", "Ausdruck"])
def test_other_names_tell_none(tmp_path, title):
    run = read_file(book(tmp_path, [HEAD, ["2026-03-01", "A1", 10]], title))
    assert run.rows[0]["currency"] == "EUR"
    assert "currency" in {one.id for one in run.plan.questions}


def test_what_the_file_says_of_its_currency_counts_before_its_name(tmp_path):
    run = read_file(book(tmp_path, [[*HEAD, "Currency"], ["2026-03-01", "A1", 10, "GBP"]], "USD"))
    assert run.rows[0]["currency"] == "GBP"
    marked = read_file(write(tmp_path, "Date,Order ID,Total\n2026-03-01,A1,£10\n", "orders_USD.csv"))
    assert marked.rows[0]["currency"] == "GBP"


@pytest.mark.parametrize(
    "text",
    [
        "Mã đơn hàng,Ngày,Tổng tiền,Phí vận chuyển\nA1,2026-03-01,1.119.000 ₫,30.000\n",
        "Order ID,Date,Total,Shipping,Currency\nA1,2026-03-01,1.119.000,30.000,₫\n",
        "Order ID,Date,Total (₫),Shipping\nA1,2026-03-01,1.119.000,30.000\n",
    ],
)
def test_an_amount_beside_one_of_a_currency_without_decimals_is_of_that(tmp_path, text):
    run = read_file(write(tmp_path, text))
    assert (run.rows[0]["shipping_income"], run.rows[0]["currency"], run.doubts) == (30000, "VND", {})
    assert "decimal" not in {one.id for one in run.plan.questions}
