"""Lines of orders against what stands of the whole order: lines that miss it, stand twice, stand apart, or go back."""

import pytest

from ingest_runs import read_file, write

SHOPIFY = (
    "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem discount,Refunded Amount,Cancelled at\n"
)


def head(number, money, line, status="paid", cancelled=""):
    """Return the first row of an order: `money` is subtotal, shipping, taxes, total and discount."""
    subtotal, shipping, taxes, total, discount = money
    told = f"{number},{status},EUR,{subtotal},{shipping},{taxes},{total},,{discount}"
    return f"{told},2026-03-02 10:00:00 +0100,{line},0,0,{cancelled}\n"


def below(number, line):
    """Return a further row of an order."""
    return f"{number},,,,,,,,,2026-03-02 10:00:00 +0100,{line},0,,\n"


def told_of(tmp_path, *rows):
    return read_file(write(tmp_path, SHOPIFY + "".join(rows)))


def worth(run):
    return {row["number"]: (row["gross_sales"], row["units"]) for row in run.rows}


@pytest.mark.parametrize(
    ("rows", "figures"),
    [
        ([head("#1", (35, 0, 0, 35, 0), "1,Bowl,62")], "62.00 EUR against 35.00 EUR"),
        ([head("#1", (35, 4, 0, 39, 0), "2,Bowl,10"), below("#1", "1,Jar,5")], "25.00 EUR against 35.00 EUR"),
        # More than a coin a line, and more than the tax.
        ([head("#1", (30, 0, 0, 30, 0), "1,Bowl,30.02")], "30.02 EUR against 30.00 EUR"),
        ([head("#1", (100, 0, 19, 119, 0), "1,Bowl,118")], "118.00 EUR against 100.00 EUR"),
    ],
)
def test_lines_that_miss_the_subtotal_are_doubtful_with_both_figures(tmp_path, rows, figures):
    run = told_of(tmp_path, *rows)
    (doubt,) = run.doubts.values()
    assert figures in doubt.message
    assert "look at the order in the shop" in doubt.message


@pytest.mark.parametrize(
    "rows",
    [
        # A coin a line; prices with tax over a subtotal without; a cancelled order, of which nothing counts.
        [head("#1", (30, 0, 0, 30, 0), "1,Bowl,15.01"), below("#1", "1,Jar,15.01")],
        [head("#1", (100, 0, 19, 119, 0), "1,Bowl,119")],
        [head("#1", (0, 0, 0, 0, 0), "1,Bowl,119", "voided")],
        [head("#1", (0, 0, 0, 0, 0), "1,Bowl,119", "paid", "2026-03-03 10:00:00 +0100")],
    ],
)
def test_what_is_no_more_than_rounding_tax_or_cancelled_is_no_doubt(tmp_path, rows):
    assert not told_of(tmp_path, *rows).doubts


ONE = [head("#7", (50, 0, 0, 50, 0), "2,Mug,10"), below("#7", "1,Cup,30")]
OTHER = [head("#8", (12, 0, 0, 12, 0), "1,Pin,12")]


@pytest.mark.parametrize(
    "rows",
    [
        [*ONE, *ONE],
        [*OTHER, *ONE, *ONE],
        [*ONE, SHOPIFY, *ONE, *OTHER],
        [*OTHER, *OTHER, *ONE],
    ],
)
def test_an_order_that_stands_twice_in_one_file_is_given_twice_with_its_own_units(tmp_path, rows):
    run = told_of(tmp_path, *rows)
    assert not run.doubts
    assert not run.rejected
    assert worth(run).items() <= {("#7", (5000, 3)), ("#8", (1200, 1))}
    assert len(run.rows) == sum(1 for row in rows if ",paid," in row)


def test_an_order_that_stands_twice_with_other_totals_is_two_rows_of_one_number(tmp_path):
    later = [head("#7", (80, 0, 0, 80, 0), "2,Mug,10"), below("#7", "2,Cup,30")]
    run = told_of(tmp_path, *ONE, *later)
    assert [(row["gross_sales"], row["units"]) for row in run.rows] == [(5000, 3), (8000, 4)]


def test_totals_on_each_row_are_one_order_with_two_equal_lines(tmp_path):
    run = told_of(tmp_path, *(head("#1", (20, 0, 0, 20, 0), "1,Mug,10"),) * 2)
    assert worth(run) == {"#1": (2000, 2)}
    assert not run.doubts


THREE = [head("#1", (60, 5, 0, 65, 0), "2,Mug,10"), below("#1", "1,Cup,30"), below("#1", "1,Pin,10")]


@pytest.mark.parametrize(
    "rows",
    [
        [THREE[1], *OTHER, THREE[0], THREE[2]],
        [THREE[1], THREE[2], THREE[0], *OTHER],
        [THREE[0], THREE[1], *OTHER, THREE[2]],
        [*OTHER, THREE[2], THREE[1], THREE[0]],
        [THREE[0], *OTHER, THREE[2], *[head(f"#{n}", (9, 0, 0, 9, 0), "1,Ink,9") for n in (9, 10)], THREE[1]],
    ],
)
def test_rows_of_an_order_are_one_order_wherever_they_stand(tmp_path, rows):
    run = told_of(tmp_path, *rows)
    assert not run.rejected
    assert not run.doubts
    assert worth(run)["#1"] == (6000, 4)
    assert worth(run)["#8"] == (1200, 1)
    place = [row["number"] for row in run.rows].index("#1")
    assert sorted(line["name"] for parent, line in run.children if parent == place) == ["Cup", "Mug", "Pin"]
    assert run.file_lines == len(rows)


def test_rows_without_the_totals_of_their_order_are_rejected(tmp_path):
    run = told_of(tmp_path, below("#3", "1,Cup,30"), *OTHER, below("#3", "1,Pin,10"))
    assert worth(run) == {"#8": (1200, 1)}
    assert len(run.rejected) == 2
    assert "No row of order #3 has its totals" in run.rejected[0].problem.message


@pytest.mark.parametrize(
    ("rows", "sold", "left"),
    [
        ([head("#1", (20, 0, 0, 20, 0), "1,Mug,50"), below("#1", "-1,Cup,30")], "1 pieces were", "else 0"),
        ([head("#1", (70, 0, 0, 70, 0), "4,Mug,20"), below("#1", "-2,Pin,5")], "4 pieces were", "else 2"),
    ],
)
def test_a_line_that_may_be_a_return_is_doubtful_with_both_readings(tmp_path, rows, sold, left):
    (doubt,) = told_of(tmp_path, *rows).doubts.values()
    assert sold in doubt.message
    assert left in doubt.message
