"""Movements of a PayPal balance: payments received are orders, money given back is theirs, all else is told and left out."""

from datetime import datetime, time

import xlsxwriter

from every import every
from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest


def amounts(run, *names):
    return {row["number"]: tuple(row[name] for name in names) for row in run.rows}


def test_payments_received_are_orders_with_their_fee_and_shipping():
    run = read_file(FIXTURES / "paypal_payments.csv")
    assert run.plan.format_id == "paypal_payments"
    assert run.plan.declined is None
    assert amounts(run, "currency", "gross_sales", "shipping_income", "fees", "total") == {
        "8AB04": ("USD", 120_000, 5_000, 4_095, 125_000),
        "8AB01": ("EUR", 2_000, 400, 95, 2_400),
    }
    assert run.rows[1]["ordered_at"] == "2026-03-02T10:24:54Z"
    assert not run.rejected
    assert not run.doubts


def test_a_refund_is_of_the_payment_it_refers_to_and_stands_above_it():
    run = read_file(FIXTURES / "paypal_payments.csv")
    assert [(one["number"], one["amount"], one["currency"], one["refunded_on"]) for one in run.refunds] == [
        ("8AB01", 600, "EUR", "2026-03-14")
    ]


def test_each_row_that_is_no_sale_is_told_with_its_reason():
    run = read_file(FIXTURES / "paypal_payments.csv")
    told = {problem.line: problem.message for problem in run.skipped}
    assert sorted(told) == [3, 4, 6, 7]
    assert "bank or a card" in told[3]
    assert "had not arrived" in told[4]
    assert "something you paid" in told[6]
    assert "bank or a card" in told[7]
    assert run.file_lines == 7


LANGUAGES = ("de", "en", "es", "fr", "it", "pl")


@every("language", LANGUAGES)
def test_the_same_list_comes_out_alike_in_every_language(language):
    run = read_file(FIXTURES.parent / "payments" / f"paypal_{language}.csv")
    assert run.plan.format_id == "paypal_payments"
    assert run.plan.declined is None
    assert not run.plan.questions
    (row,) = run.rows
    assert (row["number"], row["gross_sales"], row["fees"], row["currency"]) == ("AA1", 125_050, 4_120, "PLN")
    assert row["ordered_at"] == "2026-03-02T10:24:54Z"
    assert [(one["number"], one["amount"]) for one in run.refunds] == [("AA1", 25_050)]
    assert [problem.line for problem in run.skipped] == [4, 5]
    assert not run.rejected
    assert not run.doubts


HEAD = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,Transaction ID,Reference Txn ID,Balance,"
    "Balance Impact\n"
)


def rows(tmp_path, *lines):
    return read_file(write(tmp_path, HEAD + "".join(f"{line}\n" for line in lines)))


def test_a_movement_of_an_unknown_kind_is_doubtful_where_money_came_in(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Ida,Varuköp via nätet,Completed,SEK,240.00,-8.00,232.00,i@x.se,T1,,232.00,Credit",
        "16/03/2026,10:00:00,CET,Ida,Återköp,Completed,SEK,-40.00,0.00,-40.00,s@x.se,T2,T1,192.00,Debit",
        "16/03/2026,11:00:00,CET,Post,Porto,Completed,SEK,-12.00,0.00,-12.00,s@x.se,T3,,180.00,Debit",
        "17/03/2026,11:00:00,CET,Post,Porto,Completed,SEK,-12.00,0.00,-12.00,s@x.se,T4,B-12AB,168.00,Debit",
    )
    assert [row["number"] for row in run.rows] == ["T1"]
    assert "Varuköp via nätet" in run.doubts[2].message
    # What refers to a payment in the list gives money back for it, whatever it is called.
    assert [(one["number"], one["amount"]) for one in run.refunds] == [("T1", 4_000)]
    assert [problem.line for problem in run.skipped] == [4, 5]


def test_a_state_that_is_not_known_is_doubtful(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Ida,Website Payment,Avklarad,SEK,240.00,-8.00,232.00,i@x.se,T1,,232.00,",
        "15/03/2026,10:00:00,CET,Leo,Website Payment,Denied,SEK,10.00,0.00,10.00,l@x.se,T2,,232.00,",
    )
    assert "Avklarad" in run.doubts[2].message
    assert ["was not made" in problem.message for problem in run.skipped] == [True]


def test_money_that_comes_back_for_what_was_paid_is_no_sale(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Clay,Express Checkout Payment,Completed,EUR,-24.00,0.00,-24.00,s@x.de,T1,,0.00,Debit",
        "15/03/2026,10:00:00,CET,,Gutschrift ohne Namen,Completed,EUR,24.00,0.00,24.00,,T2,T1,24.00,Credit",
        "19/03/2026,10:00:00,CET,Clay,Payment Refund,Completed,EUR,24.00,0.00,24.00,c@x.de,T3,T1,24.00,Credit",
    )
    assert not run.rows
    assert not run.refunds
    assert len(run.skipped) == 3


def test_a_fee_that_a_refund_returns_is_taken_off_the_fee_of_its_payment(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Ida,Website Payment,Completed,EUR,49.00,-1.57,47.43,i@x.de,T1,,47.43,Credit",
        "16/03/2026,10:00:00,CET,Ida,Payment Refund,Completed,EUR,-24.50,0.61,-23.89,s@x.de,T2,T1,23.54,Debit",
        "17/03/2026,10:00:00,CET,,Chargeback Fee,Completed,EUR,-16.00,0.00,-16.00,,T3,T1,7.54,Debit",
    )
    assert amounts(run, "total", "fees") == {"T1": (4_900, 96)}
    assert [one["amount"] for one in run.refunds] == [2_450]
    assert "fee of its own" in run.skipped[0].message


def test_a_payment_that_says_it_went_back_is_doubtful_where_no_row_tells_how_much(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Ida,Website Payment,Refunded,EUR,49.00,-1.57,47.43,i@x.de,T1,,47.43,Credit",
        "15/03/2026,10:00:00,CET,Leo,Website Payment,Partially Refunded,EUR,49.00,-1.57,47.43,l@x.de,T2,,47.43,Credit",
        "16/03/2026,10:00:00,CET,Leo,Payment Refund,Completed,EUR,-9.00,0.00,-9.00,s@x.de,T3,T2,38.43,Debit",
    )
    assert [row["number"] for row in run.rows] == ["T1", "T2"]
    assert list(run.doubts) == [2]
    assert "nothing in this list tells how much" in run.doubts[2].message


def test_a_payment_that_names_no_currency_is_doubtful(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,CET,Ida,Website Payment,Completed,USD,49.00,-1.57,47.43,i@x.de,T1,,47.43,Credit",
        "15/03/2026,10:00:00,CET,Leo,Website Payment,Completed,,49.00,-1.57,47.43,l@x.de,T2,,47.43,Credit",
    )
    assert amounts(run, "currency") == {"T1": ("USD",), "T2": ("EUR",)}
    assert list(run.doubts) == [3]
    assert "read in EUR" in run.doubts[3].message


def test_currencies_without_decimals_are_read_as_whole_amounts(tmp_path):
    run = rows(
        tmp_path,
        '15/03/2026,10:00:00,JST,Ida,Website Payment,Completed,JPY,"1,250",-85,"1,165",i@x.jp,T1,,"1,165",Credit',
        "15/03/2026,10:00:00,JST,Leo,Website Payment,Completed,EUR,12.50,-0.85,11.65,l@x.jp,T2,,11.65,Credit",
    )
    assert amounts(run, "currency", "total", "fees") == {"T1": ("JPY", 1_250, 85), "T2": ("EUR", 1_250, 85)}
    assert run.rows[0]["ordered_at"] == "2026-03-15T01:00:00Z"


def test_a_time_zone_that_nobody_knows_is_said(tmp_path):
    run = rows(
        tmp_path,
        "15/03/2026,10:00:00,XYZT,Ida,Website Payment,Completed,EUR,49.00,-1.57,47.43,i@x.de,T1,,47.43,Credit",
    )
    assert "XYZT" in run.doubts[2].message


def test_whether_day_or_month_stands_first_is_asked_where_the_list_does_not_tell(tmp_path):
    text = HEAD + (
        "02/03/2026,10:00:00,CET,Ida,Website Payment,Completed,EUR,49.00,-1.57,47.43,i@x.de,T1,,47.43,Credit\n"
    )
    path = write(tmp_path, text)
    assert [one.id for one in read_file(path).plan.questions] == ["day_first"]
    run = read_file(path, ingest.Options(day_first=False))
    assert run.rows[0]["ordered_at"] == "2026-02-03T09:00:00Z"


def test_a_list_without_numbers_of_payments_is_declined_with_what_to_bring_instead(tmp_path):
    text = (
        '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Betrag","Empfangsnummer","Guthaben"\n'
        '"01.01.2026","11:24:54","CET","Händler","Zahlung","Abgeschlossen","EUR","-353,97","","-353,97"\n'
    )
    plan = read_file(write(tmp_path, text)).plan
    assert plan.format_id == "paypal_payments"
    assert plan.declined is not None
    assert "Transaction ID" in plan.declined.message


def test_days_and_clocks_of_a_workbook_are_put_together(tmp_path):
    path = tmp_path / "Download.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEAD.strip().split(","))
    day, clock = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "hh:mm:ss"})
    cells = ["CET", "Ida", "Website Payment", "Completed", "EUR"]
    sheet.write_datetime(1, 0, datetime(2026, 3, 2), day)
    sheet.write_datetime(1, 1, time(11, 24, 54), clock)
    sheet.write_row(1, 2, [*cells, 24, -0.95, 23.05, "i@example.org", "T1", "", 23.05, "Credit"])
    book.close()
    run = read_file(path)
    assert amounts(run, "total", "fees", "ordered_at") == {"T1": (2_400, 95, "2026-03-02T10:24:54Z")}
