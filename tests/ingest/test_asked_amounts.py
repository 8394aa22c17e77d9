"""Columns of amounts under headers nobody knows: decided by the totals of a list of orders, else asked, never left out unsaid."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

BARE = "Order;Date;Customer;Total;{};Status"
WHOLE = "Order;Date;Customer;Subtotal;Total;{};Status"
ASKED = (
    "1;20.03.2026;Ali;120,00;20,00;paid",
    "2;21.03.2026;Can;60,00;5,50;paid",
    "3;22.03.2026;Eve;30,00;;paid",
)
ANSWERS = ("tax", "discount", "shipping", "refund", "nothing")


def read(folder, header, *rows, **said):
    path = write(folder, "\n".join((header, *rows)) + "\n")
    options = ingest.Options(
        currency="EUR", columns={name.replace("_", " "): text for name, text in said.items()}
    )
    run = read_file(path, options)
    assert run.plan.format_id == "plain_orders"
    assert not run.rejected
    return run


def asked(run):
    return [one for one in run.plan.questions if one.id.startswith(ingest.COLUMN)]


def net(run):
    return sum(
        row["gross_sales"] - sum(row[name] or 0 for name in ("discounts", "refunds", "taxes"))
        for row in run.rows
    )


@pytest.mark.parametrize(
    "header",
    ["Kadonke", "Handling", "Dopłata", "Zusatzbetrag", "杂项", "VAT by warehouse", "Shipping of returns"],
)
def test_an_amount_nobody_knows_is_asked_once_and_its_orders_wait(tmp_path, header):
    run = read(tmp_path, BARE.format(header), *ASKED)
    (question,) = asked(run)
    assert question.id == f"column {header}"
    assert tuple(value for value, _ in question.choices) == ANSWERS
    assert question.suggested == "nothing"
    assert sorted(run.doubts) == [2, 3]
    assert all(
        one.option == f"column {header}" and f"--read “column {header}=" in one.message
        for one in run.doubts.values()
    )


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_question_tells_what_each_answer_gives(tmp_path, answer):
    (question,) = asked(read(tmp_path, BARE.format("Kadonke"), *ASKED))
    run = read(tmp_path, BARE.format("Kadonke"), *ASKED, Kadonke=answer)
    assert not asked(run)
    assert not run.doubts
    assert question.values["count"] == 3
    assert net(run) == question.values[answer].minor
    assert net(run) == (21000 if answer in ("discount", "nothing") else 18450)


@pytest.mark.parametrize(
    ("rows", "field", "amounts"),
    [
        (
            ("1;20.03.2026;Ali;120,00;140,00;20,00;paid", "2;21.03.2026;Can;60,00;65,50;5,50;paid"),
            "discounts",
            [None, None],
        ),
        (
            ("1;20.03.2026;Ali;120,00;100,00;20,00;paid", "2;21.03.2026;Can;60,00;54,50;5,50;paid"),
            "discounts",
            [2000, 550],
        ),
        (
            ("1;20.03.2026;Ali;120,00;100,00;-20,00;paid", "2;21.03.2026;Can;60,00;60,00;;paid"),
            "discounts",
            [2000, None],
        ),
    ],
    ids=["on top", "off", "off below zero"],
)
@pytest.mark.parametrize("header", ["Kadonke", "Vratka", "Bonus"])
def test_totals_prove_what_an_amount_is(tmp_path, rows, field, amounts, header):
    run = read(tmp_path, WHOLE.format(header), *rows)
    assert not asked(run)
    assert not run.doubts
    assert [row[field] for row in run.rows] == amounts
    assert sum(row["gross_sales"] for row in run.rows) == 18000
    assert any(f"“{header}” was read as" in one.message for one in run.plan.problems)


def test_what_totals_prove_counts_beside_another_column_of_its_kind(tmp_path):
    head = "Order;Date;Customer;Subtotal;Discount;Shipping;Total;Kadonke;Status"
    run = read(
        tmp_path, head, "1;20.03.2026;Ali;120,00;10,00;5,00;95,00;20,00;paid", "2;21.03.2026;Can;60,00;0,00;5,00;59,50;5,50;paid"
    )  # fmt: skip
    assert [row["discounts"] for row in run.rows] == [3000, 550]
    assert not run.doubts


def test_two_columns_are_told_apart_by_the_totals(tmp_path):
    head = "Order;Date;Customer;Subtotal;Total;Kadonke;Bibuna;Status"
    run = read(
        tmp_path, head, "1;20.03.2026;Ali;120,00;123,00;4,00;7,00;paid", "2;21.03.2026;Can;60,00;64,50;0,50;5,00;paid",
    )  # fmt: skip
    assert [row["discounts"] for row in run.rows] == [400, 50]
    assert not run.doubts


def test_what_the_total_does_not_hold_is_asked(tmp_path):
    run = read(
        tmp_path,
        WHOLE.format("Kadonke"),
        "1;20.03.2026;Ali;120,00;120,00;20,00;paid",
        "2;21.03.2026;Can;60,00;60,00;9,58;paid",
    )
    assert [one.values["nothing"].minor - one.values["tax"].minor for one in asked(run)] == [2958]


@pytest.mark.parametrize(
    "header",
    [
        "Shipping weight", "Shipping zone", "Delivery days", "Tax class", "Versandgewicht", "Delivery rate", "Weight",
        "Exchange rate", "Unit cost",
        "Cost price", "Balance", "Punkte", "Points earned", "Waga", "Taux de change", "重量", "Rating", "Profit margin",
        "List price",
    ],
)  # fmt: skip
def test_figures_that_change_no_sum_are_not_asked(tmp_path, header):
    run = read(tmp_path, BARE.format(header), *ASKED)
    assert not asked(run)
    assert not run.doubts
    assert any(f"“{header}”" in one.message for one in run.plan.problems)


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "2", "3"), ("0.125", "0.50", "1.75"), ("19.00%", "7.00%", ""), ("20.03.2026", "21.03.2026", ""),
        ("+48 601 202 303", "", ""),
        ("52.22970", "48.13743", ""), ("8.30-9.45", "", ""), ("120,00", "60,00", "30,00"), ("1500,00", "980,00", "44,00"),
        ("0,00", "0,00", ""),
        ("A 20,00", "B 5,50", ""),
    ],
    ids=["whole", "fine", "percent", "days", "phone", "places", "times", "totals", "beyond", "zero", "texts"],
)  # fmt: skip
def test_what_is_no_amount_of_an_order_is_not_asked(tmp_path, cells):
    rows = (row.rsplit(";", 2)[0] + f";{cell};paid" for row, cell in zip(ASKED, cells, strict=True))
    run = read(tmp_path, BARE.format("Kadonke"), *rows)
    assert not asked(run)
    assert not run.doubts


def test_prices_of_lines_are_no_parts_of_an_order(tmp_path):
    head = "Order;Date;Customer;Item;Quantity;Unit price;Kadonke"
    run = read(
        tmp_path,
        head,
        "1;20.03.2026;Ali;A;2;10,00;20,00",
        "1;20.03.2026;Ali;B;3;5,00;15,00",
        "2;21.03.2026;Can;A;1;10,00;10,00",
    )
    assert not asked(run)


def test_an_amount_on_each_line_is_asked_with_what_its_lines_come_to(tmp_path):
    head = "Order;Date;Customer;Item;Quantity;Unit price;Kadonke"
    run = read(
        tmp_path,
        head,
        "1;20.03.2026;Ali;A;2;10,00;1,00",
        "1;20.03.2026;Ali;B;3;5,00;2,50",
        "2;21.03.2026;Can;A;1;10,00;0,00",
    )
    assert len(asked(run)) == 1
    assert list(run.doubts) == [2]
    assert run.doubts[2].values["amount"].minor == 350


def test_a_cell_that_is_no_amount_spoils_no_order(tmp_path):
    run = read(tmp_path, BARE.format("Kadonke"), *ASKED, "4;22.03.2026;Eve;30,00;n/a;paid")
    assert [row["total"] for row in run.rows] == [12000, 6000, 3000, 3000]


def test_what_is_said_of_a_column_adds_to_the_one_there(tmp_path):
    head = "Order;Date;Customer;Total;Shipping;Kadonke;Status"
    run = read(tmp_path, head, "1;20.03.2026;Ali;120,00;5,00;20,00;paid", Kadonke="shipping")
    assert [(row["shipping_income"], row["gross_sales"]) for row in run.rows] == [(2500, 9500)]


def test_a_table_of_many_figures_is_asked_about_a_few(tmp_path):
    names = [f"Kadonke{letter}" for letter in "abcdefghijklmn"]
    rows = "1;20.03.2026;Ali;120,00" + ";2,10" * len(names) + ";paid"
    path = write(tmp_path, f"{BARE.format(';'.join(names))}\n{rows}\n")
    run = read_file(path, ingest.Options(currency="EUR", format_id="plain_orders"))
    assert len(asked(run)) == 12
    assert any("“Kadonken”" in one.message for one in run.plan.problems)
