"""Order lists of WooCommerce whose plugin writes its columns in the language of the shop."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

# Total 94.90 with 4.90 shipping, 15 tax on top and 10 taken off; a code that two orders in three have.
LANGUAGES = {
    "de": "Bestellnummer;Bestelldatum;Bestellstatus;Bestellsumme;Versandkosten;"
    "Steuerbetrag;Rabattbetrag;Gutscheincode;Währung|Abgeschlossen",
    "pl": "Numer zamówienia;Data zamówienia;Status zamówienia;Suma zamówienia;"
    "Koszt wysyłki;Kwota podatku;Kwota rabatu;Kod kuponu;Waluta|Zrealizowane",
    "vi": "Mã đơn hàng;Ngày đặt hàng;Trạng thái đơn hàng;Tổng đơn hàng;Phí vận chuyển;"
    "Tổng thuế;Số tiền giảm giá;Mã ưu đãi;Tiền tệ|Đã hoàn thành",
    "zh": "订单编号;订单日期;订单状态;订单总额;运费;税额;折扣金额;优惠券代码;货币|已完成",
    "zh_Hant": "訂單編號;訂單日期;訂單狀態;訂單總額;運費;稅額;折扣金額;折價券代碼;貨幣|已完成",
    "fr": "Numéro de commande;Date de commande;État de la commande;Montant total de la commande;Frais d’expédition;"
    "Montant total des taxes de la commande;Montant de la remise du panier;Code de coupon;Devise|Terminée",
    "es": "Número de pedido;Fecha del pedido;Estado del pedido;Importe total del pedido;Importe de envío del pedido;"
    "Importe total de impuestos del pedido;Importe de descuento del carrito;Código de cupón;Moneda|Completado",
    "it": "Numero ordine;Data ordine;Stato ordine;Totale ordine;Spese di spedizione;"
    "Totale tasse;Sconto carrello;Codice promozionale;Valuta|Completato",
    "nl": "Bestelnummer;Besteldatum;Bestelstatus;Besteltotaal;Verzendkosten;"
    "Btw-bedrag;Kortingsbedrag;Kortingscode;Valuta|Afgerond",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_in_the_language_of_the_shop_are_read(tmp_path, language):
    header, done = LANGUAGES[language].split("|")
    rows = f"1;2026-03-24;{done};94,90;4,90;15,00;10,00;anna10;EUR\n2;2026-03-25;{done};35,00;0,00;5,00;0,00;;EUR\n"
    run = read_file(write(tmp_path, f"{header}\n{rows}"), ingest.Options(decimal=","))
    assert run.plan.format_id == "woocommerce_orders"
    assert not run.plan.problems
    assert not run.doubts
    assert not run.rejected
    told = [
        tuple(
            row[name]
            for name in ("gross_sales", "discounts", "shipping_income", "total", "discount_code", "status")
        )
        for row in run.rows
    ]
    assert told == [(8500, 1000, 490, 9490, "anna10", "paid"), (3000, 0, 0, 3500, None, "paid")]


@pytest.mark.parametrize(
    ("header", "gross"),
    [
        ("Bestellnummer;Datum;Status;Gesamtbetrag;Versandkosten;Rabattbetrag;Gutscheincode", 10000),
        ("Numer zamówienia;Data;Status;Razem;Koszt wysyłki;Kwota rabatu;Kod kuponu", 10000),
        ("Número de pedido;Fecha;Estado;Importe;Gastos de envío;Importe de descuento;Código de cupón", 10000),
        ("Ordernummer;Datum;Status;Totaalbedrag;Verzendkosten;Korting;Kortingscode", 10000),
    ],
)
def test_lists_with_everyday_words_are_read_alike(tmp_path, header, gross):
    rows = "1;2026-03-24;paid;94,90;4,90;10,00;anna10\n2;2026-03-25;paid;30,00;0,00;0,00;\n"
    run = read_file(write(tmp_path, f"{header}\n{rows}"), ingest.Options(currency="EUR", decimal=","))
    assert not run.plan.problems
    first = run.rows[0]
    assert (first["gross_sales"], first["discounts"], first["discount_code"]) == (gross, 1000, "anna10")


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("code:anna10|amount:10.00", "anna10"),
        ("code:free|amount:0.00;code:anna10|amount:10.00", "free, anna10"),
        ("Code: May-5 |discount:5.00|amount:5.00", "May-5"),
        ('"[{""code"":""anna10"",""amount"":10},{""code"":""May"",""amount"":0}]"', "anna10, May"),
        ("anna10", "anna10"),
        ("", None),
    ],
)
def test_codes_among_the_coupon_items_of_woocommerce(tmp_path, cell, codes):
    text = (
        "order_number,order_date,status,order_currency,discount_total,order_total,coupon_items,product_name,quantity,item_total\n"
        f"1,2026-03-02 10:00:00,completed,EUR,10,90,{cell},Cup,1,90\n"
    )
    (order,) = read_file(write(tmp_path, text)).rows
    assert order["discount_code"] == codes
