"""A total above the lines of its order, in a list in which those of the others are equal, is asked: a line may be missing."""

import pytest

from ingest_runs import read_file, write

HEADER = "Order number,Order date,SKU,Product,Quantity,Unit price"


def items(tmp_path, *orders, more=""):
    rows = "".join(
        f"{at},2026-03-{at:02d},A{at},Cup,{count},{price},{total}\n"
        for at, (count, price, total) in enumerate(orders, 1)
    )
    return read_file(write(tmp_path, f"{HEADER}{more},Order total\n{rows}"))


@pytest.mark.parametrize(
    ("totals", "asked"),
    [
        (["20.00"] * 9 + ["50.00"], [11]), (["20.00"] * 4 + ["20.50"], [6]), (["20.00"] * 8 + ["30.00", "40.00"], [10, 11]),
        (["20.00"] * 10, []), (["20.00", "20.01"] * 5, []),
        # Shipping that no column tells.
        (["24.90", "20.00", "24.90", "24.90"], []), (["24.90"] * 5, []),
    ],
)  # fmt: skip
def test_totals_above_lines_are_asked_where_the_others_are_equal(tmp_path, totals, asked):
    run = items(tmp_path, *((2, "10.00", total) for total in totals))
    assert len(run.rows) == len(totals)
    assert list(run.doubts) == asked
    assert all("come to 20.00 EUR" in doubt.message for doubt in run.doubts.values())


def test_shipping_that_a_column_tells_explains_it(tmp_path):
    text = f"{HEADER},Shipping,Order total\n" + "".join(
        f"{at},2026-03-{at:02d},A1,Cup,2,10.00,{5 if at == 7 else 0}.00,{25 if at == 7 else 20}.00\n"
        for at in range(1, 9)
    )
    assert not read_file(write(tmp_path, text)).doubts


def test_an_order_of_several_rows_is_held_against_all_of_them(tmp_path):
    rows = "".join(
        f"{at},2026-03-0{at},A1,Cup,1,10.00,30.00\n{at},2026-03-0{at},B1,Pot,2,10.00,30.00\n"
        for at in range(1, 6)
    )
    assert not read_file(write(tmp_path, f"{HEADER},Order total\n{rows}")).doubts
    run = read_file(write(tmp_path, f"{HEADER},Order total\n{rows}6,2026-03-06,A1,Cup,1,10.00,30.00\n"))
    assert list(run.doubts) == [12]
