"""Payments and movements of a Stripe balance: charges are orders, what went back is a refund of theirs, all else is told."""

import pytest

from ingest_runs import FIXTURES, read_file, write


def amounts(run, *names):
    return {row["number"]: tuple(row[name] for name in names) for row in run.rows}


def refunds(run):
    return [(one["number"], one["amount"], one["currency"]) for one in run.refunds]


def test_payments_are_orders_with_what_was_refunded_and_the_fee():
    run = read_file(FIXTURES / "stripe_payments.csv")
    assert run.plan.format_id == "stripe_payments"
    assert amounts(run, "currency", "gross_sales", "refunds", "fees", "status") == {
        "ch_01": ("EUR", 800, 0, 53, "paid"),
        "ch_02": ("EUR", 125_000, 25_000, 1_900, "partially_refunded"),
        # The fee of 1.25 EUR is taken of 31.25 EUR, of which the buyer saw 5,000 JPY.
        "ch_03": ("JPY", 5_000, 0, 200, "paid"),
    }
    assert run.rows[0]["ordered_at"] == "2026-03-02T03:48:02Z"
    assert [problem.line for problem in run.skipped] == [5]
    assert not run.rejected
    assert not run.doubts


def test_the_balance_tells_refunds_disputes_fees_and_payouts_apart():
    run = read_file(FIXTURES / "stripe_balance.csv")
    assert run.plan.format_id == "stripe_balance"
    # The fee of a dispute is a fee of its order, too; the dispute that was won gives nothing back.
    assert amounts(run, "total", "fees") == {"ch_01": (800, 1_553), "ch_02": (125_000, 1_900)}
    assert refunds(run) == [("ch_02", 25_000, "EUR")]
    told = {problem.line: problem.message for problem in run.skipped}
    assert sorted(told) == [6, 7, 8]
    assert "write it down as a cost" in told[6]
    assert "counts less by it" in told[7]
    assert "bank or a card" in told[8]
    assert not run.rejected
    assert not run.doubts


def test_the_newest_movement_may_stand_first(tmp_path):
    header, *lines = (FIXTURES / "stripe_balance.csv").read_text("utf-8").splitlines()
    run = read_file(write(tmp_path, "\n".join([header, *reversed(lines)])))
    assert amounts(run, "total", "fees") == {"ch_01": (800, 1_553), "ch_02": (125_000, 1_900)}
    assert refunds(run) == [("ch_02", 25_000, "EUR")]


def test_a_balance_without_ids_of_charges_ties_refunds_by_their_text():
    run = read_file(FIXTURES / "stripe_activity.csv")
    assert run.plan.format_id == "stripe_activity"
    assert amounts(run, "source", "total", "fees") == {
        "txn_01": ("stripe balance", 800, 53),
        "txn_02": ("stripe balance", 125_000, 1_900),
    }
    assert refunds(run) == [("txn_02", 25_000, "EUR")]


def test_payouts_are_declined_with_what_to_bring_instead():
    plan = read_file(FIXTURES / "stripe_payouts.csv").plan
    assert plan.format_id == "stripe_payouts"
    assert plan.declined is not None


REPORT = (
    "balance_transaction_id,created,available_on,currency,gross,fee,net,reporting_category,source_id,description,charge_id,"
    "customer_facing_amount,customer_facing_currency,customer_email\n"
)


def report(tmp_path, *lines):
    return read_file(write(tmp_path, REPORT + "".join(f"{line}\n" for line in lines)))


def test_an_order_is_in_the_currency_that_the_buyer_saw(tmp_path):
    run = report(
        tmp_path,
        "txn_1,2026-03-02 03:48:02,2026-03-04,eur,92.00,3.00,89.00,charge,ch_1,Order 1041,ch_1,100.00,usd,i@example.org",
        "txn_2,2026-03-05 03:48:02,2026-03-07,eur,-46.50,0.00,-46.50,refund,re_1,REFUND,ch_1,-50.00,usd,",
        "txn_3,2026-03-06 03:48:02,2026-03-08,jpy,1250,45,1205,payment,py_2,Order 1042,py_2,,,",
    )
    assert run.plan.format_id == "stripe_balance"
    assert amounts(run, "currency", "total", "fees") == {
        "ch_1": ("USD", 10_000, 326),
        "py_2": ("JPY", 1_250, 45),
    }
    assert refunds(run) == [("ch_1", 5_000, "USD")]


def test_a_refund_whose_charge_is_in_an_earlier_list_names_it(tmp_path):
    run = report(
        tmp_path,
        "txn_2,2026-03-05 03:48:02,2026-03-07,eur,-5.00,0.00,-5.00,refund,re_1,REFUND FOR CHARGE,ch_0,-5.00,eur,",
        "txn_3,2026-03-06 03:48:02,2026-03-08,eur,5.00,0.00,5.00,dispute_reversal,dp_1,,ch_9,5.00,eur,",
    )
    assert refunds(run) == [("ch_0", 500, "EUR")]
    assert "in no refund of this list" in run.skipped[0].message


@pytest.mark.parametrize(
    ("category", "says"),
    [
        ("payout", "bank or a card"), ("transfer", "bank or a card"), ("fee", "fee of its own"), ("topup", "bank or a card"),
        ("other_adjustment", "corrects the balance"), ("risk_reserved_funds", "holds money back"),
        ("issuing_transaction", "you paid"),
    ],
)  # fmt: skip
def test_other_movements_are_told_whatever_their_sign(tmp_path, category, says):
    line = "txn_{n},2026-03-05 03:48:02,2026-03-07,eur,{amount},0.00,{amount},{category},,x,,,,"
    run = report(
        tmp_path,
        *(line.format(n=n, amount=amount, category=category) for n, amount in enumerate(("5.00", "-5.00"))),
    )
    assert not run.rows
    assert not run.refunds
    assert [says in problem.message for problem in run.skipped] == [True, True]


def test_a_kind_that_is_not_known_is_doubtful_where_money_came_in(tmp_path):
    run = report(
        tmp_path, "txn_1,2026-03-05 03:48:02,2026-03-07,eur,5.00,0.00,5.00,new_thing,nt_1,x,,5.00,eur,"
    )
    assert "new_thing" in run.doubts[2].message


def test_states_of_payments_decide_what_counts(tmp_path):
    head = "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Fee,Status,Customer Email\n"
    states = ("Paid", "succeeded", "Failed", "Uncaptured", "requires_payment_method", "canceled", "Disputed")
    text = head + "".join(
        f"ch_{n},x,,2026-03-0{n} 10:00,8.00,0.00,eur,0.53,{state},i@example.org\n"
        for n, state in enumerate(states, start=1)
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "stripe_payments"
    assert [row["number"] for row in run.rows] == ["ch_1", "ch_2", "ch_7"]
    assert [problem.line for problem in run.skipped] == [4, 5, 6, 7]
    assert "Disputed" in run.doubts[8].message


def test_semicolons_a_byte_order_mark_and_decimal_commas_are_read(tmp_path):
    text = (
        "\ufeffid;Created date (UTC);Amount;Amount Refunded;Currency;Fee;Status;Statement Descriptor;Customer Email\n"
        "ch_1;2026-03-02 10:00;1250,50;0,00;pln;41,20;Paid;PINE;i@example.org\n"
    )
    run = read_file(write(tmp_path, text))
    assert amounts(run, "currency", "total", "fees") == {"ch_1": ("PLN", 125_050, 4_120)}
