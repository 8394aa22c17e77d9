"""Columns of a list of orders whose headers name tax, discounts, refunds or shipping in words nobody lists are read, or asked."""

import pytest

from every import every
from ingest_runs import read_file, write
from socialroi_desktop.ingest.formats.amount_headers import NamedAmount, named_amount

_TAXES = """MwSt. 19 %;davon MwSt.;inkl. MwSt.;enthaltene MwSt. (19%);USt 19%;VAT 20%;VAT (20%);VAT included;Incl. VAT;Tax total;
of which VAT;TVA 20%;TVA (20 %);dont TVA;TVA incluse;Montant TVA;IVA 21%;IVA (21%);IVA incluido;Impuestos incluidos;Cuota IVA;
IVA inclusa;di cui IVA;Imposta;VAT 23%;w tym VAT;Kwota VAT;KDV %20;KDV (%20 dahil);KDV tutarı;davon 19 % MwSt.;dont T.V.A."""
_OTHERS = {
    "_discount": "Discount total;Order discount;Coupon amount;Gutscheinwert;Bon de réduction;Descuento pedido;Buono sconto;Kupon",
    "_refunded": "davon erstattet;Amount refunded;Montant remboursé;Kwota zwrotu;Importe devuelto",
    "shipping_income": "Porto;P&P;Delivery fee;Shipping charged;Freight;Gastos de envío;Frais de port;Shipping incl. VAT",
    "total": "Total pedido;Total commande;Suma zamówienia;Total do pedido;Totale ordine;Order total;Bestellsumme;Ordersumma",
}  # fmt: skip


@every("header", [one.strip() for one in _TAXES.split(";")])
def test_tax_is_known_by_its_words(header):
    named = named_amount(header)
    assert named
    assert (named.field, named.sure) == ("_taxes", True)


@every(("field", "header"), [(name, one) for name in _OTHERS for one in _OTHERS[name].split(";")])
def test_parts_of_an_order_are_known_by_their_words(field, header):
    assert named_amount(header) == NamedAmount(field, sure=True)


@every(
    "header", ["Refunded tax", "Shipping discount", "Customer", "Total", "Rabatt 10 %", "Order", "Unit cost"]
)
def test_other_headers_name_none(header):
    assert named_amount(header) is None


def test_words_nobody_knows_leave_it_open():
    assert named_amount("VAT by warehouse") == NamedAmount("_taxes", sure=False)


def orders(folder, header, *rows):
    run = read_file(write(folder, "\n".join((header, *rows)) + "\n"))
    assert run.plan.format_id == "plain_orders"
    assert not run.rejected
    return run


TAXED = "Bestellnr.;Bestelldatum;Kunde;Zwischensumme;{};Gesamtbetrag;Status"


@pytest.mark.parametrize(
    "header", ["MwSt. 19 %", "davon MwSt.", "KDV dahil", "IVA inclusa", "enthaltene MwSt. (19%)"]
)
def test_contained_tax_is_taken_off(tmp_path, header):
    rows = "1;20.03.2026;Ali;120,00;20,00;120,00;bezahlt", "2;21.03.2026;Can;60,00;10,00;60,00;bezahlt"
    run = orders(tmp_path, TAXED.format(header), *rows)
    assert not run.doubts
    assert [row["taxes"] for row in run.rows] == [2000, 1000]


def test_taxes_of_several_rates_are_added(tmp_path):
    head = TAXED.format("MwSt. 19 %;MwSt. 7 %")
    run = orders(
        tmp_path,
        head,
        "1;20.03.2026;Ali;226,00;19,00;7,00;226,00;bezahlt",
        "2;21.03.2026;Can;107,00;0,00;7,00;107,00;bezahlt",
    )
    assert [row["taxes"] for row in run.rows] == [2600, 700]
    assert not run.doubts


def test_an_amount_that_may_be_tax_is_asked_and_tax_unknown(tmp_path):
    head = TAXED.format("MwSt. nach Lagerort")
    run = orders(
        tmp_path,
        head,
        "1;20.03.2026;Ali;120,00;20,00;120,00;bezahlt",
        "2;21.03.2026;Can;60,00;0,00;60,00;bezahlt",
    )
    assert [row["taxes"] for row in run.rows] == [None, 0]
    assert list(run.doubts) == [2]


def test_what_is_too_much_for_a_tax_is_none(tmp_path):
    head = "Bestellnr.;Bestelldatum;Kunde;Zwischensumme;Ware inkl. MwSt.;Status"
    run = orders(tmp_path, head, "1;20.03.2026;Ali;100,00;120,00;bezahlt")
    assert not run.doubts
    assert [row["taxes"] for row in run.rows] == [0]


@pytest.mark.parametrize(
    "header", ["Discount total", "Gutscheinwert", "Coupon", "Gutschein", "Kupon", "Bon de réduction"]
)
def test_discounts_and_codes_that_are_amounts_are_discounts(tmp_path, header):
    head = f"Order;Date;Customer;Subtotal;{header};Status"
    run = orders(tmp_path, head, "1;20.03.2026;Ali;120,00;20,00;paid", "2;21.03.2026;Can;60,00;0,00;paid")
    assert [row["discounts"] for row in run.rows] == [2000, 0]


def test_a_code_stays_one(tmp_path):
    run = orders(tmp_path, "Order;Date;Customer;Subtotal;Coupon;Status", "1;20.03.2026;Ali;120,00;MAY20;paid")
    assert [(row["discounts"], row["discount_code"]) for row in run.rows] == [(None, "MAY20")]


@pytest.mark.parametrize(
    ("header", "field"),
    [("davon erstattet", "refunds"), ("Porto", "shipping_income"), ("Freight", "shipping_income")],
)
def test_refunds_and_shipping_are_taken_off(tmp_path, header, field):
    head = f"Order;Date;Customer;Total;{header};Status"
    run = orders(tmp_path, head, "1;20.03.2026;Ali;120,00;20,00;paid", "2;21.03.2026;Can;60,00;0,00;paid")
    assert [row[field] for row in run.rows] == [2000, 0]


@pytest.mark.parametrize(
    ("amount", "off", "whole"),
    [
        ("Importe", "Descuento pedido", "Total pedido"),
        ("Montant", "Remise commande", "Total commande"),
        ("Kwota", "Rabat na zamówienie", "Suma zamówienia"),
        ("Valor", "Desconto do pedido", "Total do pedido"),
        ("Betrag", "Bestellrabatt", "Bestellsumme"),
        ("Amount", "Order discount", "Order total"),
        ("Importo", "Sconto ordine", "Totale ordine"),
        ("Bedrag", "Orderkorting", "Ordertotaal"),
    ],
)
def test_the_discount_and_total_of_an_order_stand_on_each_of_its_lines(tmp_path, amount, off, whole):
    head = f"Order;Date;Customer;Product;Quantity;Unit price;{amount};{off};{whole}"
    run = orders(
        tmp_path, head, "P1;25.03.2026;Ana;Vela;2;10,00;20,00;5,00;30,00", "P1;25.03.2026;Ana;Jab;3;5,00;15,00;5,00;30,00",
        "P2;26.03.2026;Luis;Vela;1;10,00;10,00;0,00;10,00",
    )  # fmt: skip
    assert [(row["gross_sales"], row["discounts"], row["total"]) for row in run.rows] == [
        (3500, 500, 3000),
        (1000, 0, 1000),
    ]
    assert not run.doubts


def test_lines_that_miss_the_total_of_their_order_are_asked(tmp_path):
    head = "Pedido;Fecha;Cliente;Artículo;Cantidad;Precio unitario;Importe;Total pedido"
    run = orders(
        tmp_path,
        head,
        "P1;25.03.2026;Ana;Vela;2;10,00;20,00;30,00",
        "P1;25.03.2026;Ana;Jab;3;5,00;15,00;30,00",
    )
    assert list(run.doubts) == [2]
