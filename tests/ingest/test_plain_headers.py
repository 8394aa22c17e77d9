"""Lists that are plain to a reader are read without a question: their headers, their times, and what each row tells."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop.domain.workspace import Settings

HEAD = "Order ID,Date,Total,Currency\n"
TAIPEI = Settings(name="Pine", currency="TWD", timezone="Asia/Taipei")


def orders(folder, text, settings=None):
    path = write(folder, text)
    return read_file(path, None, settings) if settings else read_file(path)


def moments(run):
    assert (run.rejected, run.doubts) == ([], {})
    return [row["ordered_at"] for row in run.rows]


@pytest.mark.parametrize(
    ("time", "told"),
    [
        ("2026/3/1 下午 11:30", "2026-03-01T15:30:00Z"), ("2026/3/1 上午09:30:05", "2026-03-01T01:30:05Z"),
        ("2026-03-01 PM 1:05", "2026-03-01T05:05:00Z"), ("2026/3/1 오후 11:30", "2026-03-01T15:30:00Z"),
        ("1772409600", "2026-03-02T00:00:00Z"), ("1772409600000", "2026-03-02T00:00:00Z"),
        ("1772409600.25", "2026-03-02T00:00:00Z"),
        ("Mon Mar 02 2026 10:00:00 GMT+0100 (Central European Standard Time)", "2026-03-02T09:00:00Z"),
        ("Mon Mar 02 2026 10:00:00 GMT-0500 (EST)", "2026-03-02T15:00:00Z"),
        ("Mon Mar 02 2026 10:00:00 GMT+0100 (Mitteleuropäische Normalzeit)", "2026-03-02T09:00:00Z"),
    ],
)  # fmt: skip
def test_times_of_other_programs_are_read(tmp_path, time, told):
    assert moments(orders(tmp_path, f"{HEAD}K1,{time},10,EUR\n", TAIPEI)) == [told]


@pytest.mark.parametrize("text", ["177240960", "9772409600", "1772409600 x", "下午", "2026/3/1 下午 25:30"])
def test_what_is_no_time_is_none(tmp_path, text):
    assert len(orders(tmp_path, f"{HEAD}K1,{text},10,EUR\n", TAIPEI).rejected) == 1


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Created at (UTC)", "2026-03-01T22:30:00Z"), ("Order date UTC", "2026-03-01T22:30:00Z"),
        ("Created at [GMT+2]", "2026-03-01T20:30:00Z"), ("Bestelldatum (CET)", "2026-03-01T21:30:00Z"),
        ("Paid at (PST)", "2026-03-02T06:30:00Z"),
    ],
)  # fmt: skip
def test_a_header_may_name_the_zone_of_its_times(tmp_path, header, told):
    run = orders(tmp_path, f"Order ID,{header},Total,Currency\nK1,2026-03-01 22:30:00,10,EUR\n")
    assert moments(run) == [told]
    assert "timezone" not in {one.id for one in run.plan.questions}


@pytest.mark.parametrize("header", ["Timestamp", "Date/Time", "Datetime"])
def test_headers_of_times(tmp_path, header):
    assert moments(orders(tmp_path, f"Order ID,{header},Total,Currency\nK1,1772409600,10,EUR\n"))


def test_goods_less_discounts_and_shipping_make_the_total(tmp_path):
    head = "Order ID,Date,Subtotal,Shipping,Discount,Currency\n"
    run = orders(tmp_path, head + "K1,2026-03-01,100,5,10,EUR\nK2,2026-03-02,50,5,0,EUR\n")
    assert (run.sum("gross_sales"), run.sum("discounts"), run.sum("shipping_income"), run.doubts) == (
        15000,
        1000,
        1000,
        {},
    )
    assert any("worked out of the goods" in one.template for one in run.plan.problems)


@pytest.mark.parametrize(
    "head",
    [
        "Bestellnummer;Datum;Netto;MwSt;Brutto;Währung",
        "Numer zamówienia;Data;Netto;VAT;Brutto;Waluta",
        "Numéro de commande;Date;Montant HT;TVA;Montant TTC;Devise",
        "Numero ordine;Data;Imponibile;IVA;Lordo;Valuta",
        "Order ID;Date;Total excl. VAT;VAT;Total incl. VAT;Currency",
        "Bestelnummer;Datum;Excl. btw;BTW;Incl. btw;Valuta",
    ],
)
def test_net_tax_and_gross_are_known(tmp_path, head):
    run = orders(
        tmp_path, head + "\nA1;2026-03-01;100,00;19,00;119,00;EUR\nA2;2026-03-02;50,00;9,50;59,50;EUR\n"
    )
    assert (run.sum("total"), run.doubts, run.rejected) == (17850, {}, [])
    assert run.sum("gross_sales") - run.sum("taxes") == 15000


@pytest.mark.parametrize(
    ("rows", "worth"),
    [
        ("A1,2026-03-01,Tea,2,5.00,10.00\nA1,2026-03-01,Cup,1,7.00,7.00\nA2,2026-03-02,Tea,3,5.00,15.00\n", [1700, 1500]),
        ("A1,2026-03-01,Tea,2,5.00,10.00\nA1,2026-03-01,Cup,1,10.00,10.00\n", [2000]),
        ("A1,2026-03-01,Tea,2,5.00,17.00\nA1,2026-03-01,Cup,1,7.00,17.00\n", [1700]),
    ],
)  # fmt: skip
def test_rows_whose_totals_are_their_pieces_are_added_up(tmp_path, rows, worth):
    run = orders(tmp_path, "Order ID,Date,Item,Qty,Price,Total\n" + rows)
    assert ([row["gross_sales"] for row in run.rows], run.doubts) == (worth, {})


def test_rows_whose_totals_are_not_their_pieces_are_asked_about(tmp_path):
    rows = "A1,2026-03-01,Tea,2,5.00,10.00\nA1,2026-03-01,Cup,1,7.00,8.00\n"
    assert orders(tmp_path, "Order ID,Date,Item,Qty,Price,Total\n" + rows).doubts


@pytest.mark.parametrize("header", ["Channel", "Source", "Quelle", "Kanał", "渠道", "Canal"])
def test_where_an_order_came_from_may_stand_beside_it(tmp_path, header):
    run = orders(tmp_path, f"Order ID,Date,Total,Currency,{header}\nK1,2026-03-01,10,EUR,Instagram\n")
    assert (run.rows[0]["utm_source"], run.doubts) == ("Instagram", {})


@pytest.mark.parametrize("head", ["Session source,Session medium", "Sitzungsquelle,Sitzungsmedium"])
def test_source_and_medium_of_sessions_may_stand_apart(tmp_path, head):
    run = read_file(
        write(tmp_path, f"Date,{head},Sessions\n20260301,google,cpc,10\n20260301,instagram,social,5\n")
    )
    assert run.plan.format_id == "ga4_traffic"
    assert [(row["source"], row["medium"], row["sessions"]) for row in run.rows] == [
        ("google", "cpc", 10),
        ("instagram", "social", 5),
    ]
