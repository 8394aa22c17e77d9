"""Rows that only add up others, whatever they lack: left out with their sum, in every list, and nothing else with them."""

import pytest

from ingest_runs import read_file, write

ORDERS = "Order ID,Date,Total,Currency\nA1,2026-03-01,10.00,EUR\nA2,2026-03-02,20.00,EUR\n"
COSTS = "Date,Category,Amount,Currency\n2026-03-01,Tools,10.00,EUR\n2026-03-02,Travel,20.00,EUR\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ORDERS + "Total,,30.00,EUR\n", "Total"),
        (ORDERS + "Gesamt,,30.00,EUR\n", "Gesamt"),
        (COSTS + ",Grand total,30.00,EUR\n", "Grand total"),
        (COSTS + ",Łącznie,30.00,EUR\n", "Łącznie"),
    ],
)
def test_a_row_that_calls_itself_a_total_tells_its_sum(tmp_path, text, name):
    run = read_file(write(tmp_path, text, "list.csv"))
    (left,) = run.skipped
    assert not run.rejected
    assert len(run.rows) == 2
    assert f"“{name}”" in left.message
    assert "30.00" in left.message


def test_a_row_without_words_that_adds_up_the_others_is_left_out(tmp_path):
    run = read_file(write(tmp_path, COSTS + ",,30.00,EUR\n", "list.csv"))
    (left,) = run.skipped
    assert not run.rejected
    assert "(30.00)" in left.message


def test_a_row_without_words_that_adds_up_nothing_lacks_its_day(tmp_path):
    run = read_file(write(tmp_path, COSTS + ",,31.00,EUR\n", "list.csv"))
    (bad,) = run.rejected
    assert "Date is missing" in bad.problem.message
    assert not run.skipped


def test_amounts_without_an_order_tell_their_sum(tmp_path):
    run = read_file(write(tmp_path, ORDERS + ",,30.00,EUR\n", "list.csv"))
    (bad,) = run.rejected
    assert "(30.00)" in bad.problem.message


SHOPIFY = (
    "Name,Created at,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price\n"
    "#1,2026-07-01 10:00:00 +0000,paid,EUR,30.00,0.00,0.00,30.00,1,Mug,30.00\n"
    "#2,2026-07-02 10:00:00 +0000,paid,EUR,31.00,0.00,0.00,31.00,1,Cup,31.00\n"
)


def test_the_total_under_an_export_of_a_shop_is_left_out(tmp_path):
    run = read_file(write(tmp_path, SHOPIFY + "Total,,,EUR,61.00,0.00,0.00,61.00,,,\n", "orders.csv"))
    (left,) = run.skipped
    assert not run.rejected
    assert "(61.00)" in left.message
    assert [row["total"] for row in run.rows] == [3000, 3100]
