"""Lists of orders and of invoices in many languages: what each header holds is known, and what came back is no sale."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest


def run_of(tmp_path, text, name="list.csv", **said):
    return read_file(write(tmp_path, text, name=name), ingest.Options(**said))


LANGUAGES = [
    ("Besteldatum;Bestelnummer;Klant;Totaal;Verzendkosten;Korting;BTW;Status", "Betaald", "Geannuleerd"),
    ("Datum;Ordernummer;Klantnaam;Totaalbedrag incl. btw;Bezorging;Korting;Btw-bedrag;Status", "Betaald", "Geannuleerd"),
    ("Data ordine;Numero ordine;Cliente;Totale ordine;Spese di spedizione;Sconto;IVA;Stato", "Pagato", "Annullato"),
    ("Data encomenda;Nº encomenda;Nome do cliente;Total da encomenda;Portes;Desconto;IVA;Estado", "Pago", "Cancelada"),
    ("Data do pedido;ID do pedido;Comprador;Valor do pedido;Frete;Desconto;Impostos;Status", "Pago", "Cancelado"),
    ("Datum objednávky;Číslo objednávky;Odběratel;Celková cena s DPH;Doprava;Sleva;DPH;Stav", "Zaplaceno", "Stornováno"),
    ("Orderdatum;Ordernr.;Kundens namn;Totalt inkl. moms;Frakt;Rabatt;Moms;Status", "Betald", "Makulerad"),
    ("Ordredato;Ordre ID;Køber;Total inkl. moms;Leveringspris;Rabat;Moms;Status", "Betalt", "Annulleret"),
    ("Sipariş Tarihi;Sipariş No;Müşteri;KDV Dahil Toplam;Kargo Ücreti;İndirim;KDV;Durum", "Teslim edildi", "İptal edildi"),
    ("Tanggal pembelian;No. Pesanan;Nama pembeli;Total belanja;Ongkos Kirim;Diskon;PPN;Status Pesanan", "Selesai", "Batal"),
    ("วันที่สั่งซื้อ;เลขคำสั่งซื้อ;ผู้ซื้อ;ยอดรวมสุทธิ;ค่าขนส่ง;ส่วนลด;ภาษี;สถานะคำสั่งซื้อ", "สำเร็จแล้ว", "ยกเลิกแล้ว"),
    ("受付日;ご注文ID;顧客名;ご請求金額;送料;割引額;消費税;ステータス", "完了", "キャンセル"),
    ("주문일시;주문번호;주문자명;최종 결제금액;배송비;할인금액;부가세;주문상태", "배송완료", "취소완료"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "paid", "cancelled"), LANGUAGES)
def test_every_column_of_a_list_of_orders_is_read(tmp_path, header, paid, cancelled):
    text = (
        f"{header}\n2026-03-01;A1001;Anna;25,50;4,95;2,00;4,43;{paid}\n"
        f"2026-03-15;A1002;Ben;30,50;4,95;0,00;5,29;{cancelled}\n"
    )
    run = run_of(tmp_path, text)
    assert (run.plan.format_id, run.plan.needs_mapping, run.doubts) == ("plain_orders", False, {})
    assert len(run.plan.mapping) == len(run.plan.header)
    assert [(row["number"], row["total"], row["status"]) for row in run.rows] == [
        ("A1001", 2_550, "paid"), ("A1002", 3_050, "voided"),
    ]  # fmt: skip
    first = run.rows[0]
    assert (first["gross_sales"], first["discounts"], first["shipping_income"], first["taxes"]) == (
        2_255,
        200,
        495,
        443,
    )
    assert first["customer"]


INVOICES = [
    "Rechnungsnummer;Rechnungsdatum;Kunde;Netto;USt;Brutto",
    "Rechnungs-Nr.;Belegdatum;Rechnungsempfänger;Nettobetrag;MwSt.;Rechnungsbetrag",
    "Invoice number;Invoice date;Customer;Net amount;VAT;Invoice total",
    "Factuurnummer;Factuurdatum;Klant;Bedrag excl. btw;BTW;Bedrag incl. btw",
    "Numer faktury;Data wystawienia;Nabywca;Wartość netto;VAT;Wartość brutto",
    "N° facture;Date de facture;Client;Total HT;TVA;Total TTC",
    "Numero fattura;Data fattura;Cliente;Imponibile;IVA;Totale fattura",
]


@pytest.mark.parametrize("header", INVOICES)
def test_invoices_to_customers_are_orders_and_one_with_a_minus_is_money_given_back(tmp_path, header):
    text = (
        f"{header}\nR-1001;2026-03-01;Anna;20,00;3,80;23,80\nR-1002;2026-03-02;Ben;30,00;5,70;35,70\n"
        "R-1003;2026-03-15;Ben;-30,00;-5,70;-35,70\n"
    )
    run = run_of(tmp_path, text)
    assert (run.plan.format_id, run.plan.needs_mapping, run.doubts) == ("plain_orders", False, {})
    assert [(row["number"], row["total"]) for row in run.rows] == [("R-1001", 2_380), ("R-1002", 3_570)]
    assert [refund["amount"] for refund in run.refunds] == [3_570]


@pytest.mark.parametrize("kind", ["Gutschrift", "Storno", "Stornorechnung", "Rechnungskorrektur"])
def test_a_credit_note_told_by_its_kind_is_no_sale(tmp_path, kind):
    text = (
        "Belegart;Rechnungsnummer;Rechnungsdatum;Kunde;Bruttobetrag\nRechnung;R-1;01.03.2026;Anna;23,80\n"
        f"{kind};G-2;15.03.2026;Anna;11,90\n"
    )
    run = run_of(tmp_path, text)
    assert [row["number"] for row in run.rows] == ["R-1"]
    assert [(refund["number"], refund["amount"]) for refund in run.refunds] == [("G-2", 1_190)]


@pytest.mark.parametrize("header", ["Storno zu", "Gutschrift zu Rechnung", "Bezugsrechnung"])
def test_a_storno_that_names_its_invoice_gives_back_what_that_one_took(tmp_path, header):
    text = (
        f"Rechnungsnummer;Rechnungsdatum;Kunde;Bruttobetrag;{header}\nR-1;01.03.2026;Anna;23,80;\n"
        "R-2;15.03.2026;Anna;-23,80;R-1\nR-3;16.03.2026;Ben;10,00;\n"
    )
    run = run_of(tmp_path, text)
    assert [row["number"] for row in run.rows] == ["R-1", "R-3"]
    assert [(one["number"], one["amount"]) for one in run.refunds] == [("R-1", 2_380)] or run.rows[0][
        "refunds"
    ] == 2_380


@pytest.mark.parametrize(
    "text",
    [
        "Rechnungsnummer;Rechnungsdatum;Brutto\nR-1;01.03.2026;23,80\n",
        "Rechnungsnummer;Rechnungsdatum;Kundennummer;Netto;Brutto\nR-1;01.03.2026;17;20,00;23,80\n",
        "Invoice number,Invoice date,Amount\nR-1,2026-03-01,23.80\n",
    ],
)
def test_invoices_that_name_no_customer_are_asked_about(tmp_path, text):
    run = run_of(tmp_path, text)
    assert run.plan.needs_mapping
    assert "plain_orders" in dict(run.plan.rivals)


def test_invoices_of_suppliers_are_costs(tmp_path):
    run = run_of(
        tmp_path,
        "Rechnungsnummer;Rechnungsdatum;Lieferant;Netto;Brutto\nR-1;01.03.2026;Druckerei;20,00;23,80\n",
    )
    assert run.plan.entity == "cost"


def test_an_invoice_beside_its_order_names_nothing(tmp_path):
    run = run_of(
        tmp_path,
        "Rechnungsnummer;Bestellnummer;Rechnungsdatum;Bestelldatum;Gesamt\nR-7;1001;05.03.2026;01.03.2026;23,80\n"
        "R-8;1002;15.03.2026;14.03.2026;33,80\n",
    )
    assert [row["number"] for row in run.rows] == ["1001", "1002"]
    assert run.rows[0]["ordered_at"].startswith("2026-02-28")
