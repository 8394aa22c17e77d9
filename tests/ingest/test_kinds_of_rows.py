"""A column that tells sales from refunds, or money spent from money that came back, decides what each row is."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest


def sales(tmp_path, header, *rows):
    text = "".join(
        f"{number},2026-03-0{at},K{at},{total},{kind}\n" for at, (number, total, kind) in enumerate(rows, 1)
    )
    return read_file(write(tmp_path, f"Order number,Date,Customer,Total,{header}\n{text}"))


@pytest.mark.parametrize(
    ("header", "sold", "back"),
    [
        ("Type", "Sale", "Refund"), ("Transaction type", "Order", "Return"), ("Art", "Rechnung", "Gutschrift"),
        ("Vorgang", "Verkauf", "Retoure"), ("Tipo", "Vendita", "Rimborso"), ("Rodzaj", "Sprzedaż", "Zwrot"),
        ("Loại", "Bán", "Hoàn tiền"), ("类型", "销售", "退款"), ("Whatever", "purchase", "refund"),
        ("Status", "SALE", "CREDIT_NOTE"), ("Sale or return", "sale", "return"),
    ],
)  # fmt: skip
def test_a_row_of_the_kind_of_refunds_gives_money_back(tmp_path, header, sold, back):
    run = sales(
        tmp_path,
        header,
        ("1", "21.00", sold),
        ("2", "22.00", sold),
        ("3", "23.00", sold),
        ("2", "5.00", back),
    )
    assert sorted((row["number"], row["total"]) for row in run.rows) == [
        ("1", 2100),
        ("2", 2200),
        ("3", 2300),
    ]
    assert [(row["number"], row["amount"]) for row in run.refunds] == [("2", 500)]
    assert not run.doubts
    assert not any("Not read" in one.message for one in run.plan.problems)


def test_other_kinds_are_asked_and_blank_ones_are_as_the_others(tmp_path):
    run = sales(
        tmp_path, "Type", ("1", "21.00", "Sale"), ("2", "22.00", "Sale"), ("3", "4.00", "Exchange"), ("4", "9.00", ""),
        ("1", "21.00", "Refund"), ("5", "8.00", "Sale"),
    )  # fmt: skip
    assert sorted(row["total"] for row in run.rows) == [400, 800, 900, 2100, 2200]
    assert list(run.doubts) == [4]
    assert "Exchange" in run.doubts[4].message


def test_a_refund_that_tells_no_amount_is_asked(tmp_path):
    run = sales(
        tmp_path,
        "Type",
        ("1", "21.00", "Sale"),
        ("2", "22.00", "Sale"),
        ("3", "7.00", "Sale"),
        ("2", "", "Refund"),
    )
    assert sorted(row["total"] for row in run.rows) == [700, 2100, 2200]
    assert [doubt.message.split(",")[0] for doubt in run.doubts.values()] == [
        "“Refund” in “Type” gives money back"
    ]


@pytest.mark.parametrize(
    "cells",
    [("Sale", "Sale", "Sale"), ("Refunded", "Completed", "Completed"), ("Mug", "Order", "Return"),
     ("PayPal", "Rechnung", "Gutschrift")],
)  # fmt: skip
def test_other_columns_turn_no_row_around(tmp_path, cells):
    run = sales(tmp_path, "Zahlart", *((str(at), "10.00", cell) for at, cell in enumerate(cells, 1)))
    assert [row["total"] for row in run.rows] == [1000, 1000, 1000]


def test_what_is_left_out_by_hand_or_read_by_hand(tmp_path):
    text = "Order number,Date,Total,Type\n1,2026-03-01,21.00,Sale\n2,2026-03-02,22.00,Sale\n1,2026-03-03,3.00,Refund\n"
    said = ingest.Options(columns={"Type": "status"})
    run = read_file(write(tmp_path, text), said)
    assert [row["amount"] for row in run.refunds] == [300]
    assert not run.doubts


def costs(tmp_path, text):
    return read_file(write(tmp_path, text))


@pytest.mark.parametrize(
    ("header", "spent", "back"),
    [
        ("Debit/Credit", "D", "C"),
        ("Soll/Haben", "S", "H"),
        ("Type", "Charge", "Refund"),
        ("Typ", "Wydatek", "Zwrot"),
    ],
)
def test_costs_that_came_back_are_read_with_a_minus_and_asked(tmp_path, header, spent, back):
    text = f"Date,Category,Description,Amount,{header},Currency\n2026-03-01,Tools,Canva,12.00,{spent},EUR\n"
    run = costs(
        tmp_path,
        f"{text}2026-03-02,Tools,Canva,12.00,{back},EUR\n2026-03-03,Advertising,Meta,100.00,{spent},EUR\n",
    )
    assert [row["amount"] for row in run.rows] == [1200, -1200, 10000]
    assert list(run.doubts) == [3]


@pytest.mark.parametrize(
    ("states", "asked"),
    [
        (("Paid", "Planned", "Cancelled", "Refunded"), [3, 4, 5]), (("paid", "open", "paid", "paid"), [3]),
        (("bezahlt", "geplant", "storniert", "Sonstwas"), [3, 4, 5]),
        (("Planned", "Planned", "Planned", "Planned"), [2, 3, 4, 5]),
        (("Paid", "Paid", "Paid", ""), []), (("Anna", "Bert", "Planned", "Zoe"), []),
    ],
)  # fmt: skip
def test_costs_that_nobody_paid_are_asked(tmp_path, states, asked):
    rows = "".join(f"2026-03-0{at},Tools,Canva,{at}0.00,{state},EUR\n" for at, state in enumerate(states, 1))
    run = costs(tmp_path, f"Date,Category,Description,Amount,Status,Currency\n{rows}")
    assert [row["amount"] for row in run.rows] == [1000, 2000, 3000, 4000]
    assert list(run.doubts) == asked


def test_credits_of_ads_are_asked(tmp_path):
    text = "Date,Platform,Campaign,Spend,Clicks,Type\n2026-03-13,Facebook,Spring,11.00,31,Charge\n"
    rows = "2026-03-14,Facebook,Spring,12.00,32,Charge\n2026-03-25,Facebook,Spring,40.00,,Promo credit\n"
    run = costs(tmp_path, f"{text}{rows}2026-03-26,Facebook,Spring,15.00,,Adjustment\n")
    assert [row["spend"] for row in run.rows] == [1100, 1200, -4000, 1500]
    assert list(run.doubts) == [4, 5]
