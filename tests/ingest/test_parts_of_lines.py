"""Tax and discounts that differ from line to line of one order are added up where its amounts allow it, else asked."""

import pytest

from ingest_runs import read_file, write

HEAD = "Order;Date;Customer;Item;Quantity;Unit price;{};Total"


def orders(folder, header, *rows):
    run = read_file(write(folder, "\n".join((header, *rows)) + "\n"))
    assert run.plan.format_id == "plain_orders"
    assert not run.rejected
    return run


@pytest.mark.parametrize("header", ["VAT", "MwSt.", "TVA", "davon MwSt."])
@pytest.mark.parametrize(
    ("cells", "taxes"),
    [
        (("1,60;30,00", "1,31;30,00", "1,31;20,00"), [291, 131]),
        (("1,90;33,30", "1,40;33,30", "1,40;21,40"), [0, 0]),
    ],
    ids=["contained", "on top"],
)
def test_tax_of_lines_is_that_of_the_order(tmp_path, header, cells, taxes):
    rows = (
        f"{order};20.03.2026;Ali;{item};1;{price};{cell}"
        for (order, item, price), cell in zip(
            (("1", "A", "10,00"), ("1", "B", "20,00"), ("2", "B", "20,00")), cells, strict=True
        )
    )
    run = orders(tmp_path, HEAD.format(header), *rows)
    assert not run.doubts
    assert [row["taxes"] for row in run.rows] == taxes


@pytest.mark.parametrize("header", ["Discount", "Rabatt", "Remise"])
def test_discounts_of_lines_are_added(tmp_path, header):
    run = orders(
        tmp_path, HEAD.format(header), "1;20.03.2026;Ali;A;2;10,00;1,00;36,50", "1;20.03.2026;Ali;B;1;20,00;2,50;36,50",
        "2;20.03.2026;Can;B;1;20,00;0,00;20,00",
    )  # fmt: skip
    assert not run.doubts
    assert [(row["gross_sales"], row["discounts"]) for row in run.rows] == [(4000, 350), (2000, 0)]


@pytest.mark.parametrize(
    "rows",
    [
        ("1;20.03.2026;Ali;A;1;10,00;1,60;35,00", "1;20.03.2026;Ali;B;1;20,00;1,31;35,00"),
        ("1;20.03.2026;Ali;A;1;10,00;9,60;30,00", "1;20.03.2026;Ali;B;1;20,00;1,31;30,00"),
        ("1;20.03.2026;Ali;A;1;;1,60;30,00", "1;20.03.2026;Ali;B;1;20,00;1,31;30,00"),
    ],
    ids=["another total", "too much", "no price"],
)
def test_tax_that_does_not_fit_its_lines_is_asked(tmp_path, rows):
    assert orders(tmp_path, HEAD.format("VAT"), *rows).doubts


@pytest.mark.parametrize("names", ["Note;Comment", "Description;Note", "Comment;Notes"])
def test_a_second_note_of_a_row_is_named(tmp_path, names):
    run = read_file(
        write(
            tmp_path, f"Date;Amount;Category;{names}\n20.03.2026;10,00;Ads;hi;ho\n21.03.2026;5,00;Ads;;he\n"
        )
    )
    told = " ".join(one.message for one in run.plan.problems)
    assert all(f"“{name}”" in told for name in names.split(";"))
    assert "one note" in told
