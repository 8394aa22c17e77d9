"""A header that says that goods are without tax tells that the tax came on top, where no column holds totals."""

import pytest

from ingest_runs import read_file, write

HEADS = [
    "Order no,Date,Customer,{net},VAT", "Bestellnummer,Datum,Kunde,{net},MwSt", "N° commande,Date,Client,{net},TVA",
    "Pedido,Fecha,Cliente,{net},IVA",
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "net"),
    [
        (0, "Total excl. VAT"), (0, "Net total"), (0, "Total net"), (0, "Net amount"), (0, "Amount (net)"), (0, "Sales ex VAT"),
        (1, "Netto"), (1, "Gesamt netto"), (1, "Betrag netto"), (2, "Total HT"), (2, "Montant HT"), (3, "Base imponible"),
    ],
)  # fmt: skip
def test_goods_are_net_as_their_header_says(tmp_path, head, net):
    rows = "".join(f"{n},2026-03-{n},C{n},{n}0.00,{n * 2}.00\n" for n in range(11, 15))
    run = read_file(write(tmp_path, HEADS[head].format(net=net) + "\n" + rows))
    assert (run.doubts, run.rejected) == ({}, [])
    assert [(row["gross_sales"], row["taxes"], row["total"]) for row in run.rows[:2]] == [
        (11_000, 0, 13_200),
        (12_000, 0, 14_400),
    ]


def test_a_refund_of_net_goods_holds_its_share_of_the_tax(tmp_path):
    text = "Order no,Date,Total excl. VAT,VAT,Refunded\n1,2026-03-11,100.00,20.00,60.00\n"
    (row,) = read_file(write(tmp_path, text)).rows
    assert (row["gross_sales"], row["refunds"], row["taxes"]) == (10_000, 5_000, 0)


def test_a_total_beside_it_still_tells(tmp_path):
    text = "Bestellnummer,Datum,Kunde,Netto,MwSt,Brutto\n1,2026-03-11,C,100.00,19.00,119.00\n"
    (row,) = read_file(write(tmp_path, text)).rows
    assert (row["gross_sales"], row["taxes"], row["total"]) == (10_000, 0, 11_900)


@pytest.mark.parametrize("head", ["Subtotal", "Goods value"])
def test_goods_of_which_no_header_says_it_are_asked_about(tmp_path, head):
    run = read_file(write(tmp_path, f"Order no,Date,{head},VAT\n1,2026-03-11,100.00,19.00\n"))
    assert list(run.doubts) == [2]


@pytest.mark.parametrize(
    ("number", "total"),
    [
        ("N° commande", "Montant TTC"), ("N°commande", "Total TTC"), ("Auftragsnr", "Summe brutto"), ("Auftragsnr.", "Summe"),
        ("Bestellnr", "Brutto"), ("Nº pedido", "Total"),
    ],
)  # fmt: skip
def test_numbers_of_orders_in_their_short_forms(tmp_path, number, total):
    run = read_file(write(tmp_path, f"{number};Datum;{total}\nF1;13.03.2026;119,00 €\n"))
    assert [(row["number"], row["total"]) for row in run.rows] == [("F1", 11_900)]
