"""Columns called “Paid” that say whether an order was paid, not how much: never taken for its total."""

import pytest

from ingest_runs import read_file, write


def run_of(tmp_path, text):
    return read_file(write(tmp_path, text))


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [
        ("Order ID;Date;Total;Paid", "1", "0"),
        ("Order ID;Date;Total;Paid", "yes", "no"),
        ("Order ID;Date;Paid;Total", "true", "false"),
        ("Order ID;Date;Paid;Total", "1.00", "0.00"),
        ("Bestellnummer;Datum;Summe;Bezahlt", "1", "0"),
        ("N° commande;Date;Total;Payé", "oui", "non"),
        ("Numer zamówienia;Data;Kwota;Opłacone", "tak", "nie"),
    ],
)
def test_a_flag_of_payment_is_no_amount(tmp_path, header, yes, no):
    total, flag = (";20,00;{}", ";30,00;{}") if not header.endswith("Total") else (";{};20,00", ";{};30,00")
    run = run_of(tmp_path, f"{header}\nA1;2026-03-01{total.format(yes)}\nA2;2026-03-02{flag.format(no)}\n")
    assert (run.doubts, run.rejected) == ({}, [])
    assert [(row["total"], row["status"]) for row in run.rows] == [(2_000, None), (3_000, "pending")]


def test_what_was_paid_stays_an_amount(tmp_path):
    run = run_of(tmp_path, "Order ID,Date,Paid\nA1,2026-03-01,1.00\nA2,2026-03-02,0.00\nA3,2026-03-02,1.00\n")
    assert [row["total"] for row in run.rows] == [100, 0, 100]
    run = run_of(tmp_path, "Order ID,Date,Total,Amount\nA1,2026-03-01,0.00,20.00\nA2,2026-03-02,0.00,30.00\n")
    assert [row["status"] for row in run.rows] == [None, None]
    run = run_of(tmp_path, "Order ID,Date,Total,Paid\nA1,2026-03-01,20.00,20.00\nA2,2026-03-02,30.00,0.00\n")
    assert [row["total"] for row in run.rows] == [2_000, 3_000]
