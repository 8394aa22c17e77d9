"""Sales of tills and of places that pay out themselves: Square, Gumroad. What is no sale is told and left out."""

from dataclasses import replace

import pytest

from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest


def amounts(run, *names):
    return {row["number"]: tuple(row[name] for name in names) for row in run.rows}


def refunds(run):
    return [(one["number"], one["amount"], one["currency"]) for one in run.refunds]


def test_payments_of_square_are_orders_without_tips_taxes_and_gift_cards():
    run = read_file(FIXTURES / "square_transactions.csv")
    assert run.plan.format_id == "square_transactions"
    assert amounts(run, "currency", "gross_sales", "discounts", "fees", "total") == {
        "SQA1x": ("USD", 123_000, 3_000, 3_410, 130_000),
        "SQB2y": ("USD", 1_200, 0, 129, 3_796),
    }
    assert run.rows[0]["ordered_at"] == "2026-07-14T14:02:11Z"
    # The refund is a transaction of its own, of the same payment.
    assert refunds(run) == [("SQB2y", 1_296, "USD")]
    assert not run.rejected
    assert not run.doubts


def test_items_of_square_are_lines_of_one_order():
    run = read_file(FIXTURES / "square_items.csv")
    assert run.plan.format_id == "square_items"
    assert amounts(run, "gross_sales", "discounts", "units", "total") == {"SQC3z": (4_800, 300, 3, 4_860)}
    assert [(line["name"], line["quantity"], line["unit_price"]) for _, line in run.children] == [
        ("Pine cup", 2, 1_800),
        ("Pine lamp", 1, 1_200),
    ]
    # The number of pieces stays positive in a refund; its amounts tell.
    assert refunds(run) == [("SQC3z", 1_296, "USD")]


SQUARE = (
    "Date,Time,Time Zone,Gross Sales,Discounts,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Fees,Transaction ID,"
    "Payment ID,Event Type\n"
)


def test_a_refund_of_square_whose_payment_is_nowhere_in_the_list_is_doubtful(tmp_path):
    text = SQUARE + (
        "2026-07-20,9:00:00 AM,London,-£12.00,£0.00,£0.00,-£2.40,£0.00,£0.00,-£14.40,£0.00,SQ9,PA9,Refund\n"
        "2026-07-20,9:05:00 AM,London,£10.00,£0.00,£0.00,£2.00,£0.00,£0.00,£12.00,-£0.21,SQ8,PA8,Payment\n"
    )
    run = read_file(write(tmp_path, text))
    assert amounts(run, "currency", "gross_sales", "fees") == {"SQ8": ("GBP", 1_000, 21)}
    assert run.rows[0]["ordered_at"] == "2026-07-20T08:05:00Z"
    assert refunds(run) == [("SQ9", 1_440, "GBP")]
    assert "names no payment" in run.refund_doubts[0].message


def test_a_refund_of_square_that_is_numbered_by_its_payment_is_of_it(tmp_path):
    text = SQUARE + (
        "2026-07-20,9:05:00,London,£10.00,£0.00,£0.00,£2.00,£0.00,-£6.00,£12.00,-£0.21,SQ8,PA8,Payment\n"
        "2026-07-21,9:05:00,London,(£5.00),£0.00,£0.00,(£1.00),£0.00,£0.00,(£6.00),£0.00,SQ9,PA8_R1,Refund\n"
    )
    run = read_file(write(tmp_path, text), ingest.Options(day_first=True))
    assert refunds(run) == [("SQ8", 600, "GBP")]
    assert not run.refund_doubts


@pytest.mark.parametrize(("home", "currency", "total"), [("CAD", "CAD", 1_200), ("EUR", "USD", 1_200)])
def test_a_mark_that_several_currencies_share_is_that_of_the_workspace(tmp_path, home, currency, total):
    text = SQUARE + (
        "2026-07-20,9:05:00 AM,Eastern Time (US & Canada),$10.00,$0.00,$0.00,$2.00,$0.00,$0.00,$12.00,-$0.21,SQ8,PA8,Payment\n"
    )
    run = read_file(write(tmp_path, text), settings=replace(HOME, currency=home))
    assert amounts(run, "currency", "total") == {"SQ8": (currency, total)}


def test_amounts_of_square_that_do_not_add_up_are_doubtful(tmp_path):
    text = (
        SQUARE
        + "2026-07-20,9:05:00,London,£10.00,£0.00,£0.00,£2.00,£0.00,£0.00,£15.00,£0.00,SQ8,PA8,Payment\n"
    )
    run = read_file(write(tmp_path, text))
    assert "contradict each other" in run.doubts[2].message


def test_sales_of_gumroad_are_orders_in_dollars():
    run = read_file(FIXTURES / "gumroad_sales.csv")
    assert run.plan.format_id == "gumroad_sales"
    assert not run.plan.questions
    assert amounts(run, "currency", "gross_sales", "fees", "total", "status") == {
        "g1==": ("USD", 1_200, 185, 1_200, "paid"),
        "g2==": ("USD", 2_400, 320, 2_592, "partially_refunded"),
        "g3==": ("USD", 800, 130, 800, "refunded"),
        # A dispute that is open took the money, one that was won did not.
        "g4==": ("USD", 800, 130, 800, "refunded"),
        "g5==": ("USD", 800, 130, 800, "paid"),
    }
    # Of the 5.00 that went back a part is the tax that was added to the goods.
    assert amounts(run, "refunds")["g2=="] == (463,)
    assert run.rows[0]["ordered_at"] == "2026-07-02T22:30:00Z"
    assert run.rows[0]["utm_source"] == "instagram"
    told = {problem.line: problem.message for problem in run.skipped}
    assert sorted(told) == [7, 8]
    assert "had not arrived" in told[7]
    assert "adds up" in told[8]


GUMROAD = "Purchase ID,Item Name,Purchase Email,Purchase Date,Subtotal ($),Taxes ($),Sale Price ($),Fees ($),Net Total ($)"


@pytest.mark.parametrize(
    ("columns", "cells", "refunds"),
    [
        ("Refunded?,Partial Refund ($)", "1,0.0", 1_200),
        ("Refunded?,Partial Refund ($)", "0,0.0", 0),
        ("Refunded?,Fully Refunded?,Partial Refund ($)", "1,0,5.0", 500),
        ("Refunded?,Fully Refunded?,Disputed?,Dispute Won?", "0,0,1,0", 1_200),
        ("Refunded?,Fully Refunded?,Disputed?,Dispute Won?", "1,1,1,1", 1_200),
        ("Refunded?,Fully Refunded?,Disputed?,Dispute Won?", "false,false,true,true", 0),
    ],
)
def test_what_gumroad_says_of_refunds_and_disputes_is_read_together(tmp_path, columns, cells, refunds):
    text = f"{GUMROAD},{columns}\ng1,Planner,i@example.org,2026-07-02,12.0,0.0,12.0,1.85,10.15,{cells}\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "gumroad_sales"
    assert (run.rows[0]["refunds"] or 0) == refunds


def test_a_payout_of_gumroad_tells_the_same_sales_by_the_same_numbers():
    run = read_file(FIXTURES / "gumroad_payouts.csv")
    assert run.plan.format_id == "gumroad_payouts"
    assert amounts(run, "currency", "gross_sales", "total", "fees") == {
        "g1==": ("USD", 1_200, 1_200, 185),
        "g2==": ("USD", 2_400, 2_592, 280),
    }
    assert refunds(run) == [("g2==", 500, "USD"), ("g0==", 1_200, "USD")]
    assert [problem.line for problem in run.skipped] == [5, 7, 8, 9]
    assert not run.refund_doubts
    assert not run.rejected
