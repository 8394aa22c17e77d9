"""What a second column, or one item of several, says of money that went back is never hidden by a better state beside it."""

import pytest

from ingest_runs import read_file, write

SHOPEE = (
    "Order ID,Order Status,Return / Refund Status,Order Creation Date,Product Name,SKU Reference No.,Original Price,Deal Price,"
    "Quantity,Returned quantity,Product Subtotal,Buyer Paid Shipping Fee,Grand Total,Username (Buyer)\n"
)
AMAZON = "amazon-order-id\tpurchase-date\torder-status\tproduct-name\titem-status\tquantity\tcurrency\titem-price\n"


def shopee(tmp_path, told, back=0):
    row = f"88C,Completed,{told},2026-04-01 10:00,Kite,K,30.00,30.00,1,{back},30.00,4.00,34.00,amy\n"
    return read_file(write(tmp_path, SHOPEE + row))


@pytest.mark.parametrize("told", ["Refund Completed", "refund paid", "Request Completed"])
def test_a_return_that_is_done_was_paid_back(tmp_path, told):
    run = shopee(tmp_path, told)
    assert [(row["status"], row["refunds"]) for row in run.rows] == [("refunded", 3_000)]
    assert run.doubts == {}


@pytest.mark.parametrize("told", ["", "-", "Request Cancelled", "Đã Huỷ Yêu Cầu"])
def test_a_return_that_was_called_off_changes_nothing(tmp_path, told):
    run = shopee(tmp_path, told)
    assert [(row["status"], row["refunds"], run.doubts) for row in run.rows] == [("paid", 0, {})]


@pytest.mark.parametrize("told", ["Return in progress", "Seller dispute"])
def test_a_return_under_way_is_asked_about(tmp_path, told):
    run = shopee(tmp_path, told)
    assert list(run.doubts) == [2]
    assert told in run.doubts[2].message
    assert shopee(tmp_path, told, back=1).doubts == {}


def test_a_return_that_was_agreed_to_is_named(tmp_path):
    (doubt,) = shopee(tmp_path, "Request Approved").doubts.values()
    assert doubt.minor
    assert "Request Approved" in doubt.message


@pytest.mark.parametrize("first", ["Shipped", "Shipped - Returned to Seller"])
def test_one_item_of_several_that_came_back_is_asked_about(tmp_path, first):
    second = "Shipped" if first != "Shipped" else "Shipped - Returned to Seller"
    rows = [
        f"304-1\t2026-05-06T10:00:00+00:00\tShipped\tKite {state}\t{state}\t1\tUSD\t25.00\n"
        for state in (first, second)
    ]
    run = read_file(write(tmp_path, AMAZON + "".join(rows), "amz.txt"))
    assert [row["status"] for row in run.rows] == ["partially_refunded"]
    assert "not how much" in next(iter(run.doubts.values())).message
