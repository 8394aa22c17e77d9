"""Columns of tax and discount that hold rates: worked out where the file tells what they are of, else asked about."""

import pytest

from ingest_runs import read_file, write

TOTALS = ("24,90", "59,00", "120,00", "12,50")


def listed(tmp_path, head, cells, totals=TOTALS):
    rows = "".join(
        f"{n};{n + 11}.03.2026;{total};{cell}\n"
        for n, (total, cell) in enumerate(zip(totals, cells, strict=True), 1)
    )
    return read_file(write(tmp_path, f"Bestellnummer;Datum;{head}\n{rows}"))


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Gesamtbetrag;MwSt", ("7", "19", "19", "7")), ("Total;VAT", ("20",) * 4), ("Total;VAT", ("0,2",) * 4),
        ("Total;VAT", ("20.0",) * 4), ("Gesamtbetrag;MwSt", ("19%", "7%", "0%", "19 %")), ("Total;Tax rate", ("20",) * 4),
        ("Summe;Steuersatz", ("19", "19", "7", "7")), ("Total;IVA", ("21", "10", "21", "4")),
    ],
)  # fmt: skip
def test_a_rate_beside_totals_that_do_not_tell_is_asked_about_with_both_readings(tmp_path, head, cells):
    run = listed(tmp_path, head, cells)
    assert (len(run.rows), run.rejected) == (4, [])
    asked = [place for place, cell in enumerate(cells) if cell != "0%"]
    assert sorted(run.doubts) == [place + 2 for place in asked]
    shown = run.doubts[2].values
    assert (shown["first"].minor, shown["second"].minor) == (run.rows[0]["taxes"], 0)


@pytest.mark.parametrize("head", ["Gesamtbetrag (inkl. MwSt)", "Brutto", "Total TTC", "Total incl. VAT"])
def test_a_header_that_says_so_tells_that_the_total_holds_the_tax(tmp_path, head):
    run = listed(tmp_path, f"{head};MwSt", ("20", "20", "7", "20%"))
    assert run.doubts == {}
    assert [row["taxes"] for row in run.rows] == [415, 983, 785, 208]


@pytest.mark.parametrize("head", ["Netto", "Total HT", "Total excl. VAT"])
def test_a_header_that_says_so_tells_that_the_tax_came_on_top(tmp_path, head):
    run = listed(tmp_path, f"{head};MwSt", ("20",) * 4)
    assert run.doubts == {}
    assert [(row["gross_sales"], row["taxes"], row["total"]) for row in run.rows[1:3]] == [
        (5_900, 0, 7_080),
        (12_000, 0, 14_400),
    ]


def test_goods_and_total_tell_it_too(tmp_path):
    text = "Order number,Date,Subtotal,Shipping,VAT,Total\n1,2026-03-12,50.00,4.90,{},{}\n2,2026-03-13,100.00,4.90,{},{}\n"
    on_top = read_file(write(tmp_path, text.format("20", "64.90", "20", "124.90")))
    assert (on_top.doubts, [row["taxes"] for row in on_top.rows]) == ({}, [0, 0])
    inside = read_file(write(tmp_path, text.format("20", "54.90", "20", "104.90")))
    assert (inside.doubts, [row["taxes"] for row in inside.rows]) == ({}, [915, 1_748])


@pytest.mark.parametrize(
    ("totals", "cells"),
    [
        (("120,00",) * 4, ("20,00",) * 4), (("119,00", "107,00", "119,00", "59,50"), ("19", "7", "19,00", "9,50")),
        (TOTALS, ("3,98", "9,42", "19,16", "2,00")), (TOTALS, ("0", "0,00", "0", "")),
    ],
)  # fmt: skip
def test_amounts_of_tax_are_not_asked_about(tmp_path, totals, cells):
    run = listed(tmp_path, "Gesamtbetrag;MwSt", cells, totals)
    assert (run.doubts, run.rejected) == ({}, [])
    told = [round(float(cell.replace(",", ".") or 0) * 100) for cell in cells]
    assert [row["taxes"] for row in run.rows] == told


def test_what_may_be_either_is_asked_about_where_it_makes_a_difference(tmp_path):
    run = listed(tmp_path, "Gesamtbetrag;MwSt", ("19", "19", "7", "19"), ("119,00",) * 4)
    assert list(run.doubts) == [4]
    assert [run.doubts[4].values[name].minor for name in ("first", "second")] == [779, 700]


def test_amounts_stand_before_the_rates_beside_them(tmp_path):
    text = "Order number,Date,Total,VAT,VAT rate\n1,2026-03-12,59.00,9.42,19\n2,2026-03-13,120.00,19.16,19\n"
    run = read_file(write(tmp_path, text))
    assert (run.doubts, [row["taxes"] for row in run.rows]) == ({}, [942, 1_916])


@pytest.mark.parametrize("sign", ["%", " %", ""])
def test_a_discount_may_be_a_percentage_of_the_goods(tmp_path, sign):
    text = (
        "Order number,Date,Subtotal,Discount,Shipping,Total\n"
        f"1,2026-03-12,24.90,10{sign},4.90,27.31\n2,2026-03-13,59.00,0{sign},4.90,63.90\n"
    )
    run = read_file(write(tmp_path, text))
    assert (run.doubts, run.rejected) == ({}, [])
    assert [(row["gross_sales"], row["discounts"]) for row in run.rows] == [(2_490, 249), (5_900, 0)]


def test_a_discount_that_closes_as_an_amount_stays_one(tmp_path):
    text = (
        "Order number,Date,Subtotal,Discount,Total\n1,2026-03-12,90.00,10,90.00\n2,2026-03-13,59.00,0,59.00\n"
    )
    run = read_file(write(tmp_path, text))
    assert [row["discounts"] for row in run.rows] == [1_000, 0]


def test_one_order_does_not_tell_rates_from_amounts(tmp_path):
    run = listed(tmp_path, "Gesamtbetrag;MwSt", ("20",), ("59,00",))
    assert (run.doubts, [row["taxes"] for row in run.rows]) == ({}, [2_000])
    signed = listed(tmp_path, "Brutto;MwSt", ("20%",), ("59,00",))
    assert (signed.doubts, [row["taxes"] for row in signed.rows]) == ({}, [983])
    head = "Order number,Date,Product,Quantity,Price,Tax,Total\n"
    lines = f"{head}1,2026-03-12,Cup,1,40.00,5,59.00\n1,2026-03-12,Pot,1,14.00,5,59.00\n"
    assert "rate" not in "".join(doubt.message for doubt in read_file(write(tmp_path, lines)).doubts.values())


def test_a_known_shop_tells_amounts_of_tax(tmp_path):
    head = "order_number,order_date,status,order_currency,tax_total,order_total,product_name,sku,quantity,item_total\n"
    rows = (
        "9,2026-01-05 10:00:00,completed,EUR,20,110.00,Mug,M,1,90.00\n"
        "10,2026-01-06 10:00:00,completed,EUR,20,230.00,Mug,M,2,210.00\n"
    )
    run = read_file(write(tmp_path, head + rows))
    assert (run.plan.format_id, run.doubts) == ("woocommerce_orders", {})
    assert [(row["gross_sales"], row["total"]) for row in run.rows] == [(9_000, 11_000), (21_000, 23_000)]
