"""A price that grows with the quantity of the same article is that of its whole line."""

import pytest

from ingest_runs import read_file, write


def orders(tmp_path, head, rows):
    lines = "".join(f"{n};{n + 11}.03.2026;{row}\n" for n, row in enumerate(rows, 1))
    return read_file(write(tmp_path, f"Bestellnr.;Datum;{head}\n{lines}"))


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Artikel;Menge;Preis", ("Tasse;1;10,00 €", "Tasse;2;20,00 €", "Kanne;1;30,00 €", "Tasse;3;30,00 €")),
        ("Product;Quantity;Price", ("Cup;1;10.00", "cup;2;20.00", "Pot;2;50.00", "Pot;4;100.00")),
        ("SKU;Qty;Price", ("A1;2;9,98", "A1;6;29,94", "A1;1;4,99")),
    ],
)
def test_prices_that_grow_are_those_of_lines(tmp_path, head, rows):
    run = orders(tmp_path, head, rows)
    assert run.doubts == {}
    told = [round(float(row.split(";")[2].strip(" €").replace(",", ".")) * 100) for row in rows]
    assert [row["gross_sales"] for row in run.rows] == told
    assert any("whole lines" in problem.template for problem in run.plan.problems)
    counts = [int(row.split(";")[1]) for row in rows]
    assert [part["unit_price"] for _, part in run.children] == [
        price // count for price, count in zip(told, counts, strict=True)
    ]


def test_lines_of_one_order_are_added_up(tmp_path):
    text = (
        "Order number,Date,Product,Quantity,Price\n1,2026-03-12,Cup,2,20.00\n1,2026-03-12,Pot,1,30.00\n"
        "2,2026-03-13,Cup,1,10.00\n3,2026-03-14,Cup,4,40.00\n"
    )
    run = read_file(write(tmp_path, text))
    assert (run.doubts, [row["gross_sales"] for row in run.rows]) == ({}, [5_000, 1_000, 4_000])


def test_one_price_that_grew_is_asked_about_with_both_readings(tmp_path):
    run = orders(tmp_path, "Artikel;Menge;Preis", ("Tasse;1;10,00", "Tasse;2;20,00", "Kanne;3;30,00"))
    assert list(run.doubts) == [3, 4]
    assert [run.doubts[3].values[name].minor for name in ("first", "second")] == [4_000, 2_000]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Artikel;Menge;Preis", ("Tasse;1;10,00", "Tasse;2;10,00", "Kanne;3;30,00")),
        ("Artikel;Menge;Preis", ("Tasse;1;10,00", "Tasse;5;9,00", "Kanne;3;30,00")),
        ("Artikel;Menge;Preis", ("Tasse;1;10,00", "Tasse;2;20,00", "Kanne;1;30,00", "Kanne;3;30,00")),
        ("Artikel;Menge;Einzelpreis", ("Tasse;1;10,00", "Tasse;2;20,00", "Kanne;3;30,00")),
    ],
)
def test_prices_of_one_piece_stay_so(tmp_path, head, rows):
    run = orders(tmp_path, head, rows)
    counts, prices = zip(*(row.split(";")[1:] for row in rows), strict=True)
    told = [
        int(count) * round(float(price.replace(",", ".")) * 100)
        for count, price in zip(counts, prices, strict=True)
    ]
    assert (run.doubts, [row["gross_sales"] for row in run.rows]) == ({}, told)
