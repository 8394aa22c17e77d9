"""Orders of shops whose totals stand once: their lines and their total tell what a discount was taken off."""

import pytest

from ingest_runs import read_file, write

HEAD = (
    "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem discount\n"
)


def row(number, money, lines, code=""):
    """Return the rows of an order: `money` is subtotal, shipping, taxes, total and discount."""
    subtotal, shipping, taxes, total, discount = money
    first = f"{number},paid,EUR,{subtotal},{shipping},{taxes},{total},{code},{discount},2026-03-02 10:00:00 +0100,"
    rest = f"{number},,,,,,,,,2026-03-02 10:00:00 +0100,"
    return "".join(f"{rest if place else first}{line}\n" for place, line in enumerate(lines))


@pytest.mark.parametrize(
    ("money", "lines", "told"),
    [
        # Goods, shipping, both at once; shipping as it was before its discount or after.
        ((90, 10, 0, 100, 10), ["2,Cup,50,0"], (10000, 1000, 1000)),
        ((100, 10, 0, 100, 10), ["2,Cup,50,0"], (10000, 0, 0)),
        ((100, 0, 0, 100, 10), ["1,Cup,60,0", "2,Pot,20,0"], (10000, 0, 0)),
        ((80, 10, 0, 80, 30), ["2,Cup,50,0"], (10000, 2000, 0)),
        ((100, 10, 20, 120, 10), ["2,Cup,50,0"], (10000, 0, 0)),
        ((100, 10, 15, 100, 10), ["2,Cup,50,0"], (10000, 0, 0)),
        # A discount of a line beside that of the order, or told by both.
        ((70, 0, 0, 70, 10), ["2,Cup,50,20"], (10000, 3000, 0)),
        ((80, 0, 0, 80, 20), ["2,Cup,50,20"], (10000, 2000, 0)),
        # A tip is no goods.
        ((50, 0, 0, 55, 0), ["1,Tip,5,0", "1,Cup,50,0"], (5000, 0, 0)),
        # Lines without a price say nothing.
        ((90, 10, 0, 100, 10), ["2,Cup,,0"], (10000, 1000, 1000)),
    ],
)
def test_lines_tell_what_a_discount_was_taken_off(tmp_path, money, lines, told):
    plain = row("#2", (30, 5, 0, 35, 0), ["1,Mug,30,0"])
    run = read_file(write(tmp_path, HEAD + row("#1", money, lines) + plain))
    assert not run.doubts
    first, second = run.rows
    assert tuple(first[name] for name in ("gross_sales", "discounts", "shipping_income")) == told
    assert (second["gross_sales"], second["discounts"], second["shipping_income"]) == (3000, 0, 500)


@pytest.mark.parametrize(
    ("money", "lines", "columns"),
    [
        ((90, 10, 0, 100, 10), ["2,Cup,70,0"], "“Lineitem price”, “Subtotal”, “Discount Amount” of order #1"),
        ((90, 10, 0, 100, 10), ["2,Cup,30,0"], "60.00 EUR against 100.00 EUR"),
        ((100, 10, 0, 90, 0), ["2,Cup,50,0"], "“Subtotal”, “Shipping”, “Taxes”, “Total” of order #1"),
        ((100, 10, 0, 130, 0), ["2,Cup,50,0"], "110.00 EUR against 130.00 EUR"),
        # A code that the lines put on shipping, and a total that does not.
        ((100, 10, 0, 96, 10), ["2,Cup,50,0"], "110.00 EUR against 96.00 EUR"),
    ],
)
def test_an_order_that_does_not_add_up_is_doubtful_and_says_which_columns(tmp_path, money, lines, columns):
    run = read_file(write(tmp_path, HEAD + row("#1", money, lines)))
    (doubt,) = run.doubts.values()
    assert columns in doubt.message
