"""A header with a currency in brackets is the header without it, in any format, and tells the currency."""

import pytest

from ingest_runs import read_file, write

SHOPEE = (
    "Order ID,Order Status,Order Creation Date,Product Name,SKU Reference No.,Original Price,Deal Price,Quantity,"
    "Product Subtotal,Price Discount(from Seller)(CUR),"
    "Shopee Rebate(CUR),Seller Voucher(CUR),Shopee Voucher(CUR),Buyer Paid Shipping Fee,"
    "Service Fee,Grand Total,Username (Buyer)\n"
)


@pytest.mark.parametrize("told", ["MYR", "SGD", "PHP", "RM"])
def test_the_headers_of_countries_are_those_of_the_format(tmp_path, told):
    row = (
        "77A,Completed,2026-04-01 10:00,Kite,K,30.00,27.00,1,27.00,3.00,0.00,4.00,2.00,6.00,1.50,27.00,amy\n"
    )
    run = read_file(write(tmp_path, SHOPEE.replace("CUR", told) + row))
    (made,) = run.rows
    code = "MYR" if told == "RM" else told
    assert (made["currency"], made["gross_sales"], made["discounts"], made["total"]) == (
        code,
        3_000,
        700,
        2_700,
    )
    assert (run.doubts, run.plan.layout.currency == code) == ({}, False)
    assert "currency" not in {question.id for question in run.plan.questions}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Order number,Date,Subtotal (CZK),Shipping [CZK],Total (CZK)\n9,2026-04-01,80,20,100\n", ("CZK", 8_000, 2_000, 10_000)),
        ("Order number,Date,Subtotal (€),Shipping (€),Total (€)\n9,2026-04-01,80,20,100\n", ("EUR", 8_000, 2_000, 10_000)),
        ("Numer zamówienia;Data;Wysyłka (zł);Suma (zł)\n9;2026-04-01;20,00;100,00\n", ("PLN", 8_000, 2_000, 10_000)),
    ],
)  # fmt: skip
def test_plain_lists_name_their_currency_so_too(tmp_path, text, read):
    (made,) = read_file(write(tmp_path, text)).rows
    assert (made["currency"], made["gross_sales"], made["shipping_income"], made["total"]) == read


def test_an_amount_in_a_second_currency_is_named_and_not_read(tmp_path):
    text = "Order number,Date,Total (USD),Shipping (EUR)\n9,2026-04-01,100,20\n"
    run = read_file(write(tmp_path, text))
    assert [(row["currency"], row["total"], row["shipping_income"]) for row in run.rows] == [
        ("USD", 10_000, None)
    ]
    assert any("Shipping (EUR)" in str(problem.values) for problem in run.plan.problems)


def test_the_shop_s_own_column_stands_before_the_converted_one(tmp_path):
    text = "Order number,Date,Currency,Order total,Order total (USD)\n9,2026-04-01,PLN,100,25\n"
    (made,) = read_file(write(tmp_path, text)).rows
    assert (made["currency"], made["total"]) == ("PLN", 10_000)


def test_brackets_of_other_columns_are_no_currency(tmp_path):
    run = read_file(
        write(tmp_path, "Order number,Date,Total,Customer (PLN),Discount (all)\n9,2026-04-01,100,Ute,5\n")
    )
    assert [row["currency"] for row in run.rows] == ["EUR"]


@pytest.mark.parametrize("told", ["all", "inc", "ALL", "incl. VAT", "gross", "inkl. MwSt.", "brutto"])
def test_words_in_brackets_of_a_total_are_no_currency(tmp_path, told):
    run = read_file(write(tmp_path, f"Order number,Date,Total ({told})\n9,2026-04-01,100\n"))
    assert [(row["currency"], row["total"]) for row in run.rows] == [("EUR", 10_000)]


def test_a_word_that_makes_another_amount_of_a_total_is_not_read_as_it(tmp_path):
    run = read_file(write(tmp_path, "Order number,Date,Total (tax),Total\n9,2026-04-01,19,100\n"))
    assert [(row["currency"], row["total"]) for row in run.rows] == [("EUR", 10_000)]


@pytest.mark.parametrize("head", ["Total (net)", "Amount (net)", "Total [net]"])
def test_a_net_total_is_that_of_the_goods_in_the_workspace_s_currency(tmp_path, head):
    run = read_file(write(tmp_path, f"Order number,Date,{head}\n9,2026-04-01,100\n"))
    assert [(row["currency"], row["gross_sales"]) for row in run.rows] == [("EUR", 10_000)]


def test_costs_with_a_word_in_brackets_are_in_the_workspace_s_currency(tmp_path):
    costs = read_file(write(tmp_path, "Date,Category,Description,Amount (net)\n2026-04-01,Tools,A,11.00\n"))
    assert [(row["currency"], row["amount"]) for row in costs.rows] == [("EUR", 1_100)]
    text = "Date,Platform,Campaign,Cost (inc),Clicks,Impressions\n2026-04-01,Facebook,A,11.00,3,90\n"
    ads = read_file(write(tmp_path, text))
    assert [(row["currency"], row["spend"]) for row in ads.rows] == [("EUR", 1_100)]


def test_a_sum_that_does_not_close_is_asked_about(tmp_path):
    head = SHOPEE.replace("(CUR)", "").replace("Seller Voucher", "Zzz voucher")
    row = (
        "77A,Completed,2026-04-01 10:00,Kite,K,30.00,27.00,1,27.00,3.00,0.00,4.00,2.00,6.00,1.50,27.00,amy\n"
    )
    run = read_file(write(tmp_path, head + row))
    assert list(run.doubts) == [2]
    assert "contradict" in run.doubts[2].template


@pytest.mark.parametrize(
    ("paid", "back", "asked"),
    [("36.00", "", True), ("40.80", "", False), ("36.00", "Request Approved", False)],
)
def test_what_buyers_pay_besides_and_what_goes_back_leaves_no_sum_open(tmp_path, paid, back, asked):
    head = "Order ID,Order Status,Return / Refund Status,Order Creation Date,Product Name,SKU Reference No.,Original Price,"
    head += "Deal Price,Quantity,Product Subtotal,Seller Voucher,Grand Total,Username (Buyer)\n"
    row = f"88B,Completed,{back},2026-04-01 10:00,Kite,K,40.00,40.00,1,40.00,0.00,{paid},amy\n"
    run = read_file(write(tmp_path, head + row))
    assert [row["number"] for row in run.rows] == ["88B"]
    assert any("contradict" in one.template for one in run.doubts.values()) is asked
