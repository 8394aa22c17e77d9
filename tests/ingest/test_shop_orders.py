"""The money of orders of every shop, as their exports tell it: each amount once, each row of an order in one order."""

from pathlib import Path

import pytest

from every import every
from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.ingest.orders.checks import Gap, gap_of, sides
from socialroi_desktop.ingest.orders.formulas import fitting, within, worth
from socialroi_desktop.ingest.orders.scatter import Joiner, scattered

MONEY = ("gross_sales", "discounts", "refunds", "taxes", "shipping_income", "fees", "total")


def orders_of(run):
    return {row["number"]: row for row in run.rows}


def money(row):
    return tuple(row[name] for name in MONEY)


@every(
    ("name", "number", "told"),
    [
        ("woocommerce_orders", "501", (5000, 500, None, 0, 490, None, 5990)),
        ("woocommerce_orders", "503", (1800, 0, 1800, 0, 490, None, 2290)),
        ("etsy_orders", "3300000001", (4000, 400, None, 0, 600, 160, 4515)),
        ("etsy_orders", "3300000002", (2500, 0, 1000, 0, 0, 70, 2500)),
        ("etsy_orders", "3300000003", (6000, 0, None, 0, 800, 229, 6800)),
        ("etsy_order_items", "3300000001", (4000, 400, None, 0, 600, None, 4515)),
        ("amazon_orders", "302-1111111-0000001", (2975, 238, None, 475, 476, None, 3213)),
        ("amazon_orders", "112-1111111-0000005", (1200, 0, None, 0, 500, None, 1836)),
        ("ebay_orders", "12-00001-00001", (6500, None, None, 0, 900, None, 7920)),
        ("tiktok_shop_orders", "579000000000000001", (14000000, 1200000, 0, 0, 800000, None, 13100000)),
        ("tiktok_shop_orders", "579000000000000003", (5000000, 0, 2000000, 0, 0, None, 5000000)),
        ("shopee_orders", "260501AAAA", (255000, 25000, 55000, 0, 20000, 20000, 250000)),
        ("tiendanube_orders", "904", (3000000, 300050, None, 0, 250000, None, 2949950)),
        ("tiendanube_orders", "901", (2000000, 2000000, None, 0, 0, None, 0)),
        ("plain_orders", "#2001", (5000, 500, None, 0, 400, None, 4900)),
        ("plain_orders", "#2002", (2000, 0, 2000, 0, 400, None, 2400)),
    ],
)
def test_every_shop_tells_its_money(name, number, told):
    assert money(orders_of(read_file(FIXTURES / f"{name}.csv"))[number]) == told


@every(
    ("name", "states"),
    [
        ("woocommerce_orders", ["paid", "pending", "refunded", "voided"]),
        ("etsy_orders", ["paid", "partially_refunded", "paid"]),
        ("amazon_orders", ["paid", "paid", "voided", "pending", "paid"]),
        ("ebay_orders", ["paid", "pending"]),
        ("tiktok_shop_orders", ["paid", "voided", "partially_refunded"]),
        ("shopee_orders", ["partially_refunded", "voided"]),
        ("tiendanube_orders", ["paid", "paid", "pending", "voided"]),
        ("plain_orders", ["paid", "refunded", "pending"]),
    ],
)
def test_words_for_the_state_of_an_order_are_known(name, states):
    run = read_file(FIXTURES / f"{name}.csv")
    assert sorted(row["status"] for row in run.rows) == sorted(states)
    assert not run.doubts
    assert not run.rejected


def test_rows_of_one_order_that_stand_apart_are_one_order():
    run = read_file(FIXTURES / "amazon_orders.csv")
    place = [row["number"] for row in run.rows].index("302-1111111-0000001")
    lines = [child for parent, child in run.children if parent == place]
    assert [(line["sku"], line["quantity"], line["unit_price"]) for line in lines] == [
        ("TEA-G", 2, 1190),
        ("SIEVE", 1, 595),
    ]
    assert lines[0]["name"] == "Grüner Tee"
    assert len(run.rows) == len(orders_of(run)) == 5
    assert run.file_lines == 7


def test_an_amount_repeated_on_each_row_counts_once():
    run = read_file(FIXTURES / "tiktok_shop_orders.csv")
    assert run.sum("total") == 13100000 + 5300000 + 5000000
    assert [row["creator"] for row in run.rows] == ["madu.kita", None, None]
    assert len(run.skipped) == 1


def test_the_row_with_the_totals_of_several_items_is_no_item():
    run = read_file(FIXTURES / "ebay_orders.csv", ingest.Options(currency="USD"))
    assert [(line["sku"], line["unit_price"]) for _, line in run.children] == [
        ("LAMP", 3500), ("BULB", 1500), ("RUG", 112050),
    ]  # fmt: skip
    assert run.rows[0]["units"] == 3
    assert len(run.skipped) == 2


def test_no_address_and_no_name_is_kept():
    for name in ("woocommerce_orders", "etsy_orders", "ebay_orders", "plain_orders", "shopee_orders"):
        for row in read_file(FIXTURES / f"{name}.csv").rows:
            assert len(row["customer"]) == 16
            assert "example" not in str(row)


AOE = (
    "Order Number,Order Status,Order Date,Email (Billing),Cart Discount Amount,Order Subtotal Amount,"
    "Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item Name,"
    "Quantity (- Refund),Item Cost,Coupon Code\n"
)


def test_another_plugin_of_woocommerce_repeats_the_totals(tmp_path):
    path = write(
        tmp_path,
        AOE
        + "9,Processing,2026-01-05 10:00,a@example.org,3.00,33.00,5.00,0,41.00,6.00,A,Mug,1,13.00,HI\n"
        + "9,Processing,2026-01-05 10:00,a@example.org,3.00,33.00,5.00,0,41.00,6.00,B,Jug,2,10.00,HI\n",
    )
    run = read_file(path)
    assert run.plan.format_id == "woocommerce_orders"
    assert money(run.rows[0])[:5] == (3300, 300, 0, 0, 500)
    assert (run.rows[0]["units"], run.rows[0]["discount_code"]) == (3, "HI")


def test_amounts_that_differ_on_the_rows_of_an_order_are_doubtful(tmp_path):
    path = write(
        tmp_path,
        "Order number,Date,Total,Currency\n7,2026-01-05,10.00,EUR\n7,2026-01-05,12.00,EUR\n",
    )
    run = read_file(path)
    assert [row["total"] for row in run.rows] == [1000]
    assert "10.00 and 12.00" in run.doubts[2].message


BRAZIL = (
    "Order ID,Order Status,Product Name,Seller SKU,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,"
    "SKU Seller Discount,Shipping Fee After Discount,Order Amount,Order Refund Amount,Created Time\n"
)


def test_marks_months_and_words_of_brazil(tmp_path):
    path = write(
        tmp_path,
        BRAZIL
        + '58\t,Concluído,Camisa,C-1,1,"BRL 1.234,56","BRL 1.234,56","BRL 34,56","BRL 0,00","BRL 1.200,00",'
        + '"BRL 0,00",12/15/2025 9:30:33 AM\t\n'
        + '59\t,Não pago,Camisa,C-1,1,"BRL 99,90","BRL 99,90","BRL 0,00","BRL 10,00","BRL 109,90","BRL 0,00",'
        + "01/05/2026 1:05:00 PM\t\n",
    )
    run = read_file(path, ingest.Options(timezone="America/Sao_Paulo"))
    assert not run.plan.questions
    assert [(row["currency"], row["gross_sales"], row["status"]) for row in run.rows] == [
        ("BRL", 123456, "paid"), ("BRL", 9990, "pending"),
    ]  # fmt: skip
    assert [row["ordered_at"] for row in run.rows] == ["2025-12-15T12:30:33Z", "2026-01-05T16:05:00Z"]


def test_the_order_of_day_and_month_is_asked_where_no_row_tells(tmp_path):
    path = write(tmp_path, BRAZIL + "58,Selesai,Kaos,K,1,5,5,0,0,5,0,06/10/2026 07:00:00\n")
    run = read_file(path)
    assert "day_first" in {question.id for question in run.plan.questions}
    assert run.doubts


SHOPEE = [
    (
        "No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Nomor Referensi SKU,Nama Produk,Harga Awal,"
        "Harga Setelah Diskon,Jumlah,Returned quantity,Total Harga Produk,Diskon Dari Penjual,"
        "Voucher Ditanggung Penjual,Ongkos Kirim Dibayar oleh Pembeli,Total Pembayaran,Username (Pembeli)",
        "26A,Selesai,2026-05-01 00:01,K-1,Kopi,50000,45000,2,0,90000,10000,5000,8000,93000,budi",
        (10000000, 1500000, "paid"),
    ),
    (
        "訂單編號,訂單狀態,訂單成立日期,買家帳號,商品總價,買家支付運費,買家總支付金額,賣場優惠券,成交手續費,其他服務費,"
        "金流與系統處理費,商品名稱,商品原價,商品活動價格,數量",
        "26B,已完成,2026-05-01 12:30,mei,560,60,600,20,30,0,12,茶壺,300,280,2",
        (60000, 6000, "paid"),
    ),
    (
        "ID do pedido,Status do pedido,Data de criação do pedido,Nome do Produto,Número de referência SKU,"
        "Preço original,Preço acordado,Quantidade,Subtotal do produto,Valor Total,Cupom do vendedor,"
        "Taxa de envio pagas pelo comprador,Taxa de comissão bruta,Taxa de serviço bruta,Nome de usuário (comprador)",
        '26C,Cancelado,2026-05-01 12:30,Vela,V-1,"40,00","30,00",1,"30,00","38,00",0,"8,00","4,00","1,00",ana',
        (4000, 1000, "voided"),
    ),
    (
        "Order ID,Order Status,Order Creation Date,Username (Buyer),Product Name,SKU Reference No.,"
        "Original Price,Deal Price,Quantity,Returned quantity,Product Subtotal,Seller Rebate,Seller Voucher,"
        "Buyer Paid Shipping Fee,Grand Total,Commission Fee,Service Fee",
        "26D,To ship,2026-05-01 12:30,lee,Lamp,L-1,20.00,18.00,1,0,18.00,2.00,1.00,3.00,20.00,1.00,0.50",
        (2000, 300, "paid"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("header", "row", "told"), SHOPEE)
def test_shopee_in_other_languages(tmp_path, header, row, told):
    run = read_file(write(tmp_path, f"{header}\n{row}\n"), ingest.Options(timezone="Asia/Jakarta"))
    assert run.plan.format_id == "shopee_orders"
    assert not run.doubts
    (made,) = run.rows
    assert (made["gross_sales"], made["discounts"], made["status"]) == told


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Bestellnummer;Bestelldatum;Gesamtbetrag;Währung;Kunde", "A-1;03.02.2026;19,90;EUR;Ute"),
        ("Numer zamówienia;Data zamówienia;Kwota;Waluta;Klient", "A-1;03.02.2026;19,90;EUR;Ola"),
        ("Mã đơn hàng;Ngày đặt hàng;Tổng tiền;Tiền tệ;Khách hàng", "A-1;2026-02-03;19.90;EUR;Lan"),
        ("訂單編號;訂單日期;總金額;幣別;客戶", "A-1;2026-02-03;19.90;EUR;王"),
        ("Order number;Total (EUR);Order date", "A-1;19.90;3 February 2026"),
    ],
)
def test_plain_lists_of_orders_in_any_language(tmp_path, header, row):
    run = read_file(write(tmp_path, f"{header}\n{row}\n"))
    assert run.plan.format_id == "plain_orders"
    (made,) = run.rows
    assert (made["number"], made["total"], made["gross_sales"], made["currency"]) == (
        "A-1",
        1990,
        1990,
        "EUR",
    )
    assert made["ordered_at"] == "2026-02-02T23:00:00Z"


LINES = (
    "Order ID,Date,Email,Product,Quantity,Price,Currency,Discount code,Shipping,Country\n"
    "1001,2026-05-01,a@example.org,Board,2,49.90,EUR,JO10,4.50,PL\n"
    "1001,2026-05-01,a@example.org,Wax,1,5.00,EUR,JO10,4.50,PL\n"
    "1002,2026-05-02,b@example.org,Board,1,49.90,EUR,,4.50,DE\n"
)


def test_totals_are_worked_out_from_the_lines_where_no_column_holds_them(tmp_path):
    run = read_file(write(tmp_path, LINES))
    assert run.plan.format_id == "plain_orders"
    assert not run.doubts
    assert {row["number"]: money(row) for row in run.rows} == {
        "1001": (10480, None, None, 0, 450, None, 10930),
        "1002": (4990, None, None, 0, 450, None, 5440),
    }
    assert [child["quantity"] for _, child in run.children] == [2, 1, 1]
    assert any("worked out" in told.message for told in run.plan.problems)


def test_a_list_with_totals_says_nothing_of_working_them_out():
    assert not read_file(FIXTURES / "plain_orders.csv").plan.problems


def test_a_tax_is_unknown_where_no_total_tells_what_it_is_in(tmp_path):
    run = read_file(
        write(
            tmp_path, "Order ID,Date,Product,Quantity,Price,Currency,Tax\n7,2026-05-01,Wax,1,5.00,EUR,1.00\n"
        )
    )
    assert (run.rows[0]["taxes"], run.rows[0]["total"]) == (None, 500)
    assert "No total tells" in next(iter(run.doubts.values())).message


@pytest.mark.parametrize("header", ["Order ID,Date,Product,Price", "Order ID,Date,Product,Quantity"])
def test_a_list_that_tells_neither_totals_nor_lines_is_no_list_of_orders(tmp_path, header):
    plan = ingest.plan(ingest.open_source(write(tmp_path, f"{header}\n1,2026-05-01,Wax,2\n")), HOME)
    assert plan.format_id != "plain_orders"


def test_a_bad_cell_rejects_the_order_with_all_its_rows(tmp_path):
    text = (FIXTURES / "woocommerce_orders.csv").read_text("utf-8-sig").replace("30.00\n", "thirty\n")
    run = read_file(write(tmp_path, text))
    assert [item.problem.line for item in run.rejected] == [2, 3]
    assert "thirty" in run.rejected[0].problem.message
    assert "502" in orders_of(run)


def test_a_row_without_a_number_is_told_and_the_others_go_on(tmp_path):
    text = (FIXTURES / "plain_orders.csv").read_text("utf-8").replace("#2002", "")
    run = read_file(write(tmp_path, text))
    assert [item.problem.message for item in run.rejected] == ["The order number is missing; fill it in."]
    assert set(orders_of(run)) == {"#2001", "#2003"}


def test_rows_that_are_too_far_apart_are_told_and_never_make_two_orders():
    numbers = ["a", "b", "a", "c", "b", "c", "a"]
    joiner = Joiner(scattered(numbers), most=2)
    found = [one for n, number in enumerate(numbers) for one in joiner.take(number, n, [number])]
    found += joiner.rest()
    whole = [one.number for one in found if not one.torn]
    assert len(whole) == len(set(whole))
    assert sum(len(one.rows) for one in found) == len(numbers)
    assert {one.number for one in found if one.torn} == {"a"}
    assert set(whole) == {"b", "c"}


def test_formulas():
    values = {"total": 1000, "tax": 100, "ship": None}
    product = {("quantity", "price"): 600}
    assert worth("total - tax - ship?", values, lambda *names: product[names]) == 900
    assert worth("total - ship", values, lambda *names: product[names]) is None
    assert worth("quantity*price + tax", values, lambda *names: product[names]) == 700
    with pytest.raises(ValueError, match="no formula"):
        worth("total tax", values, lambda *names: None)
    assert fitting([500, 600], [601]).value == 600
    assert not fitting([500, 600], [700]).sure
    assert fitting([500, 500, None], []).sure


def test_parts_of_a_discount_lie_inside_or_beside_it_as_the_buyer_paid():
    assert within(500, [], [0], []).value == 500
    assert within(500, [100], [], [400]) == within(500, [100], [], [401])
    assert (within(500, [100], [], [400]).value, within(500, [100], [], [500]).value) == (400, 500)
    assert within(500, [], [100], [400]).value == 400
    # A small rest is something else; a large one leaves it open.
    assert within(500, [100], [], [430]).value == 400
    assert within(500, [100], [], [430]).either is None
    assert within(500, [100], [], [200]).either == (400, 500)
    assert within(500, [100], [], []).either == (400, 500)
    assert within(500, [], [100], []).either is None


def test_equations_hold_within_a_cent_and_name_what_does_not():
    values = {"goods": 1000, "ship": 100, "total": 1100, "tax": None}

    def gap(*equations):
        return gap_of(equations, values, lambda *names: None)

    assert gap("goods + ship = total") is None
    assert gap("goods = total | total - ship") is None
    assert gap("goods + tax = total", "goods = tax") is None
    assert gap("goods <= total", "total >= goods") is None
    assert gap("goods = total") == Gap(1000, 1100, ("goods", "total"))
    assert gap("goods >= total", "goods = goods").right == 1100
    values["total"] = 1101
    assert gap("goods + ship = total") is None


COMBOS = (
    "Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Tên sản phẩm,Giá gốc,Tổng số tiền được người bán trợ giá,"
    "Giá ưu đãi,Số lượng,Mã giảm giá của Shop,Mã giảm giá của Shopee,Giảm giá từ Combo của Shop,"
    "Phí vận chuyển mà người mua trả,Tổng số tiền người mua thanh toán\n"
)


@pytest.mark.parametrize(
    ("state", "paid", "discounts", "doubtful"),
    [
        # The combo of 6,000 lies inside the rebate of 30,000, or it was taken off besides.
        ("Hoàn thành", 185000 - 5000, 30000 + 10000, False),
        ("Hoàn thành", 179000 - 5000, 36000 + 10000, False),
        ("Hoàn thành", 195000 - 5000, 30000, False),
        ("Hoàn thành", 120000, 40000, True),
        ("Đã hủy", 0, 40000, False),
    ],
)
def test_a_combo_lies_inside_the_rebate_where_the_buyer_paid_so(tmp_path, state, paid, discounts, doubtful):
    row = f"A1,2026-01-05 10:00,{state},Kệ,105000,30000,75000,2,10000,5000,6000,15000,{paid}\n"
    row = row.replace("105000,30000,75000,2", "210000,30000,180000,1")
    run = read_file(write(tmp_path, COMBOS + row), ingest.Options(currency="VND"))
    assert [(one["gross_sales"], one["discounts"]) for one in run.rows] == [(210000, discounts)]
    assert bool(run.doubts) == doubtful
    if doubtful:
        assert "40000 VND or 46000 VND" in next(iter(run.doubts.values())).message


ETSY = "Sale Date,Order ID,Number of Items,Currency,Order Value,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total"


@pytest.mark.parametrize(
    ("row", "shipping", "refunds"),
    [
        # Shipping as it was paid, or before its discount.
        ("50.00,5.00,4.00,0.00,0,47.50,2.00,43.00,0.00,0.00,0.00", 0, None),
        ("50.00,5.00,4.00,6.00,0,47.00,2.00,45.00,0.00,0.00,0.00", 200, None),
        ("50.00,5.00,0.00,6.00,0,51.00,2.00,49.00,0.00,1.50,29.50", 600, 2000),
        # Gift wrap stands in no column, and shipping is never negative.
        ("50.00,5.00,4.00,0.00,0,52.00,2.00,47.00,0.00,0.00,0.00", 0, None),
        ("50.00,5.00,0.00,6.00,0,51.00,2.00,49.00,0.00,0.40,0.00", 600, 4500),
        ("50.00,5.00,0.00,6.00,0,51.00,2.00,49.00,41.00,1.50,39.50", 600, 1000),
    ],
)
def test_etsy_tells_shipping_and_refunds_by_what_the_seller_got(tmp_path, row, shipping, refunds):
    header = (
        ETSY
        + ",Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount\n"
    )
    run = read_file(write(tmp_path, header + "03/14/26,11,1,USD," + row + "\n"))
    assert not run.doubts
    assert [(one["shipping_income"], one["refunds"]) for one in run.rows] == [(shipping, refunds)]


def test_an_etsy_order_that_came_to_less_than_its_parts_is_doubtful(tmp_path):
    row = "03/14/26,11,1,USD,50.00,5.00,0.00,6.00,0,41.00,2.00,39.00"
    run = read_file(write(tmp_path, ETSY + ",Card Processing Fees,Order Net\n" + row + "\n"))
    (doubt,) = run.doubts.values()
    assert "Order Value" in doubt.message
    assert "51.00 USD against 41.00 USD" in doubt.message


def test_an_amount_told_on_one_row_and_zero_on_the_others_is_told_once(tmp_path):
    text = (FIXTURES / "etsy_order_items.csv").read_text("utf-8")
    for zero in ("1.60,0.00,0,0,16.00", "1.60,0.00,0.00,3.15,16.00"):
        run = read_file(write(tmp_path, text.replace("1.60,0.00,6.00,3.15,16.00", zero)))
        assert not run.doubts
        assert orders_of(run)["3300000001"]["shipping_income"] == 600
    first = text.replace("2.40,0.00,6.00", "2.40,0.00,0")
    assert orders_of(read_file(write(tmp_path, first)))["3300000001"]["shipping_income"] == 600


def test_every_format_of_orders_names_amounts_it_has():
    from socialroi_desktop.ingest.formats.declared import formats
    from socialroi_desktop.ingest.orders.formulas import parsed
    from socialroi_desktop.ingest.orders.line_prices import LINE

    results = {"discounts", "gross_sales", "refunds", "shipping_income", "fees", "total"}
    for form in formats():
        known = {column.field for column in form.columns} | results
        if "unit_price" in known:
            # No header is called so: rows prove of a column of prices that they are those of whole lines.
            known.add(LINE)
        for key, formulas in form.money.items():
            told = formulas
            if key == "checks":
                told = [one for check in formulas for one in (sides(check)[0], *sides(check)[2])]
            for formula in told:
                names = {name for term in parsed(formula) for name in (term.name, term.times) if name}
                assert names, (form.id, formula)
                assert names <= known | set(form.money), (form.id, formula)


def test_etsy_with_commas_and_years_of_two_digits(tmp_path):
    text = (FIXTURES / "etsy_orders.csv").read_text("utf-8").replace("\t", ",").replace("/2026", "/26")
    run = read_file(write(tmp_path, text, Path("EtsySoldOrders2026.csv").name))
    assert run.plan.format_id == "etsy_orders"
    assert run.rows[0]["ordered_at"] == "2026-03-13T23:00:00Z"


def test_a_row_a_piece_is_counted_by_rows():
    run = read_file(FIXTURES / "lazada_orders.csv")
    assert [row["units"] for row in run.rows] == [2, 1, 1]
    assert money(run.rows[0]) == (6000, 600, None, 0, 500, None, 5900)
    assert [row["status"] for row in run.rows] == ["paid", "refunded", "voided"]
    assert run.rows[1]["refunds"] == 1500


@pytest.mark.parametrize(("currency", "minor"), [("VND", 150000), ("IDR", 15000000)])
def test_thousands_of_a_currency_without_cents_need_no_answer(tmp_path, currency, minor):
    row = "58,Selesai,Kaos,K,1,150.000,150.000,0,0,150.000,0,25/10/2026 07:00:00\n"
    run = read_file(write(tmp_path, BRAZIL + row), ingest.Options(currency=currency, timezone="Asia/Jakarta"))
    assert not run.plan.questions
    assert not run.doubts
    assert run.rows[0]["gross_sales"] == minor


def test_names_read_in_the_wrong_encoding_are_one_customer(tmp_path):
    header = "Order number,Date,Total,Currency,Customer\n"
    rows = "1,2026-01-05,5.00,EUR,José Núñez\n2,2026-01-06,5.00,EUR,JosÃ© NÃºÃ±ez\n3,2026-01-07,5.00,EUR,Â\n"
    run = read_file(write(tmp_path, header + rows))
    assert run.rows[0]["customer"] == run.rows[1]["customer"] != run.rows[2]["customer"]


def test_amounts_beyond_any_order_are_told(tmp_path):
    text = (
        (FIXTURES / "etsy_order_items.csv")
        .read_text("utf-8")
        .replace(",2,8.00,", ",900000000000,900000000.00,")
    )
    run = read_file(write(tmp_path, text))
    assert "check its prices and quantities" in run.rejected[0].problem.message
    assert len(run.rejected) == 2


def test_orders_in_japanese_bytes(tmp_path):
    text = (FIXTURES / "amazon_orders.csv").read_text("cp1252")
    text = (
        text.replace("Grüner Tee", "緑茶の詰め合わせ").replace("Weißer Tee", "玄米茶").replace("EUR", "JPY")
    )
    for euros, yen in (("23.80", "2380"), ("3.80", "216"), ("4.76", "400"), ("0.76", "36"), ("2.38", "0")):
        text = text.replace(euros, yen)
    run = read_file(write(tmp_path, text, "orders.txt", encoding="shift_jis"))
    made = orders_of(run)["302-1111111-0000001"]
    assert made["currency"] == "JPY"
    assert any(line["name"] == "緑茶の詰め合わせ" for _, line in run.children)


def test_the_line_of_descriptions_in_a_workbook_is_no_order(tmp_path):
    import xlsxwriter

    rows = [line.split(",") for line in BRAZIL.splitlines()]
    rows.append(["Platform unique order ID.", "Order status.", *["Text."] * 9, "Order created time."])
    rows.append(
        ["58\t", "Đã hoàn tất", "Áo", "A", "2", "10", "20", "5", "3", "18", "0", "25/10/2026 07:00:00\t"]
    )
    path = tmp_path / "orders.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("OrderSKUList")
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    run = read_file(path, ingest.Options(timezone="Asia/Ho_Chi_Minh"))
    assert len(run.skipped) == 1
    assert [(row["number"], row["gross_sales"], row["status"]) for row in run.rows] == [("58", 2000, "paid")]


THAI = (
    "หมายเลขคำสั่งซื้อ,สถานะการสั่งซื้อ,ชื่อผู้ใช้ (ผู้ซื้อ),วันที่ทำการสั่งซื้อ,ชื่อสินค้า,เลขอ้างอิง SKU (SKU Reference No.),"
    "ราคาตั้งต้น,ราคาขาย,จำนวน,จำนวนที่ส่งคืน,ราคาขายสุทธิ,โค้ดส่วนลดชำระโดยผู้ขาย,ค่าจัดส่งที่ชำระโดยผู้ซื้อ,ค่าคอมมิชชั่น,"
    "Transaction Fee,ค่าบริการ,จำนวนเงินทั้งหมด\n"
)


def test_items_below_their_order_without_its_number_belong_to_it(tmp_path):
    path = write(
        tmp_path,
        THAI
        + "26T1,สำเร็จแล้ว,nok,2026-05-01 10:00,เทียน,T-1,120,100,2,0,200,10,30,12,5,3,250\n"
        + ",,,,ถ้วย,T-2,50,50,1,0,50,,,,,,\n"
        + "26T2,ยกเลิกแล้ว,lek,2026-05-02 10:00,ถ้วย,T-2,50,50,1,0,50,0,30,0,0,0,80\n",
    )
    run = read_file(path, ingest.Options(currency="THB", timezone="Asia/Bangkok"))
    assert not run.rejected
    assert [row["units"] for row in run.rows] == [3, 1]
    assert money(run.rows[0]) == (29000, 5000, 0, 0, 3000, 2000, 25000)


def test_a_rebate_told_for_one_piece_counts_for_all(tmp_path):
    text = (FIXTURES / "shopee_orders.csv").read_text("utf-8")
    text = text.replace("100000,20000,0,90000,2,", "100000,10000,0,90000,2,")
    run = read_file(write(tmp_path, text))
    assert orders_of(run)["260501AAAA"]["discounts"] == 25000
    assert not run.doubts


def test_ebay_in_german(tmp_path):
    path = write(
        tmp_path,
        "\n"
        "Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Angebotstitel;Bestandseinheit;Anzahl;Verkauft für;"
        "Verpackung und Versand;Gesamtbetrag;Verkauft am;Zahlungsdatum\n"
        "1;23-12345-12345;lampe7;Lampe;L-1;2;1.055,50 €;6,00 €;2.117,00 €;10-Dez-25;10-Dez-25\n",
    )
    run = read_file(path)
    assert run.plan.format_id == "ebay_orders"
    (made,) = run.rows
    assert (made["gross_sales"], made["total"], made["currency"], made["units"]) == (211100, 211700, "EUR", 2)
    assert made["ordered_at"] == "2025-12-09T23:00:00Z"


def test_words_for_a_state_may_go_on(tmp_path):
    text = (FIXTURES / "shopee_orders.csv").read_text("utf-8")
    long = "Người mua xác nhận đã nhận được hàng nhưng vẫn có thể trả hàng đến 09-05-2026"
    run = read_file(write(tmp_path, text.replace("Hoàn thành", long)))
    assert not run.doubts


def test_a_negative_order_is_no_order(tmp_path):
    run = read_file(write(tmp_path, "Order number,Date,Total,Currency\n7,2026-01-05,-10.00,EUR\n"))
    assert not run.rows
    assert not run.rejected


def test_a_list_with_items_has_lines_and_must_add_up(tmp_path):
    header = "Order number,Date,Product,Quantity,Price,Tax,Total,Currency\n"
    rows = (
        "1,2026-01-05,Mug,2,10.00,2.00,22.00,EUR\n"
        "2,2026-01-05,Mug,1,10.00,,25.00,EUR\n"
        "2,2026-01-05,Jug,1,15.00,,25.00,EUR\n"
        "3,2026-01-05,Mug,1,10.00,,10.00,EUR\n"
        "3,2026-01-05,Jug,1,10.00,,10.00,EUR\n"
    )
    run = read_file(write(tmp_path, header + rows))
    assert run.plan.format_id == "plain_orders"
    assert [(row["gross_sales"], row["units"], row["taxes"]) for row in run.rows[:2]] == [
        (2000, 2, 0),
        (2500, 2, 0),
    ]
    # Totals of the rows or of the order? The prices say that something is amiss.
    assert list(run.doubts) == [5]
    assert [line["name"] for _, line in run.children] == ["Mug", "Mug", "Jug", "Mug", "Jug"]


def test_fees_may_stand_for_the_order_or_for_each_item(tmp_path):
    text = (FIXTURES / "shopee_orders.csv").read_text("utf-8")
    once = orders_of(read_file(write(tmp_path, text)))["260501AAAA"]
    apart = text.replace("250000,9000,5000,6000,khach1", "250000,7000,5000,6000,khach1", 1)
    each = orders_of(read_file(write(tmp_path, apart)))["260501AAAA"]
    assert (once["fees"], each["fees"]) == (20000, 7000 + 9000 + 5000 + 6000)


def test_refunds_that_did_not_happen_are_left_out(tmp_path):
    path = write(
        tmp_path,
        "id,Created date (UTC),Amount,Currency,Charge,Reason,Status,order_id (metadata)\n"
        "re_1,2026-02-01 10:00,12.50,eur,ch_1,requested_by_customer,succeeded,1001\n"
        "re_2,2026-02-01 11:00,9.00,eur,ch_2,duplicate,failed,1002\n",
    )
    run = read_file(path)
    assert run.plan.format_id == "plain_refunds"
    assert [(row["number"], row["amount"], row["currency"]) for row in run.rows] == [("1001", 1250, "EUR")]
    assert len(run.skipped) == 1


def test_a_tiktok_export_without_the_price_before_discount(tmp_path):
    header = (
        "Order ID,Order Status,Seller SKU,Product Name,Quantity,SKU Platform Discount,SKU Seller Discount,"
        "SKU Subtotal After Discount,Order Amount,Created Time\n"
    )
    path = write(tmp_path, header + "58,Shipped,A,Mug,2,3.00,2.00,15.00,18.00,07/25/2026 9:00:00 AM\n")
    (made,) = read_file(path, ingest.Options(currency="USD")).rows
    assert (made["gross_sales"], made["discounts"], made["total"]) == (2000, 200, 1800)


def test_a_list_of_orders_is_no_list_of_refunds():
    from socialroi_desktop.ingest.planning.recognise import candidates

    found = candidates([["Order ID", "Date", "Status", "Total"]])
    assert [one.format.id for one in found if one.confidence >= 0.55] == ["plain_orders"]
    found = candidates([["Order", "Date", "Refunded amount", "Currency"]])
    assert [one.format.id for one in found if one.confidence >= 0.55] == ["plain_refunds"]


def test_rupiah_with_their_mark_need_no_answer(tmp_path):
    header, row, _ = SHOPEE[0]
    for amount in ("50000", "45000", "90000", "10000", "8000", "93000"):
        row = row.replace(f",{amount},", f",Rp {int(amount) // 1000}.000,")
    run = read_file(write(tmp_path, f"{header}\n{row}\n"), ingest.Options(timezone="Asia/Jakarta"))
    assert not run.plan.questions
    assert not run.doubts
    (made,) = run.rows
    assert (made["currency"], made["gross_sales"], made["total"]) == ("IDR", 10000000, 9300000)


@pytest.mark.parametrize(("cell", "country"), [("Brazil", "BR"), ("fr", "FR"), ("", None)])
def test_where_an_order_was_sent_is_kept_by_its_code(tmp_path, cell, country):
    head = "Name,Financial Status,Currency,Subtotal,Total,Created at,Shipping Country"
    line = f"#1,paid,USD,5.00,5.00,2025-06-01 10:00:00 +0200,{cell}"
    (row,) = read_file(write(tmp_path, f"{head}\n{line}\n", "orders.csv")).rows
    assert row["country"] == country


@pytest.mark.parametrize(
    ("name", "country"), [("etsy_orders", "NO"), ("etsy_order_items", "NO"), ("amazon_orders", "DE")]
)
def test_every_row_of_an_order_tells_the_same_country(name, country):
    assert {row["country"] for row in read_file(FIXTURES / f"{name}.csv").rows} == {country}


@pytest.mark.parametrize(
    ("header", "row", "told"),
    [
        # Subtotal, shipping and total; the total with its tax; a discount that was taken off twice.
        ("Subtotal,Shipping,Total", "100.00,10.00,110.00", ""),
        ("Subtotal,Shipping,Tax,Total", "100.00,10.00,5.00,115.00", ""),
        ("Subtotal,Shipping,Total", "100.00,10.00,150.00", "110.00 EUR against 150.00 EUR"),
        ("Subtotal,Discount,Shipping,Total", "100.00,20.00,10.00,70.00", "90.00 EUR against 70.00 EUR"),
        ("Subtotal,Discount,Shipping,Total", "80.00,20.00,10.00,90.00", ""),
        ("Subtotal,Shipping,Refunded,Total", "100.00,10.00,30.00,80.00", ""),
        ("Subtotal,Shipping,Tip,Total", "100.00,10.00,5.00,115.00", ""),
        ("Subtotal,Shipping,Tip,Tax,Total", "100.00,10.00,5.00,20.00,135.00", ""),
        ("Subtotal,Shipping,Gift card,Total", "100.00,10.00,50.00,60.00", ""),
        ("Subtotal,Shipping,Tip,Total", "100.00,10.00,5.00,125.00", "110.00 EUR against 120.00 EUR"),
        ("Subtotal,Total", "100.00,110.00", ""),
    ],
)
def test_a_list_whose_columns_contradict_each_other_is_doubtful(tmp_path, header, row, told):
    run = read_file(write(tmp_path, f"Order number,Date,{header},Currency\n7,2026-01-05,{row},EUR\n"))
    doubts = [doubt.message for doubt in run.doubts.values()]
    assert [told in doubt for doubt in doubts] == ([True] if told else [])
    assert all("Subtotal" in doubt and "Total" in doubt for doubt in doubts)


@pytest.mark.parametrize(
    ("name", "old", "new", "column"),
    [
        ("woocommerce_orders", "59.90", "79.90", "item_total"),
        ("ebay_orders", "79.20", "99.20", "Total Price"),
        ("tiendanube_orders", ";29499.5;", ";27499.5;", "Subtotal de productos"),
        ("tiktok_shop_orders", ",10000,75000,", ",10000,65000,", "SKU Subtotal After Discount"),
        ("lazada_orders", "27.00;30.00;-3.00", "29.00;30.00;-3.00", "paidPrice"),
        ("etsy_order_items", "3.15,16.00", "3.15,17.00", "Item Total"),
    ],
)
def test_amounts_of_every_shop_are_held_against_each_other(tmp_path, name, old, new, column):
    text = (FIXTURES / f"{name}.csv").read_text("latin-1" if name == "tiendanube_orders" else "utf-8")
    assert not read_file(write(tmp_path, text)).doubts
    run = read_file(write(tmp_path, text.replace(old, new)))
    assert any(column in doubt.message for doubt in run.doubts.values()), (run.doubts, text)


def test_nuvemshop_in_portuguese(tmp_path):
    text = (
        "Número do Pedido;E-mail;Data;Status do Pedido;Status do Pagamento;Moeda;Subtotal;Desconto;Valor do Frete;Total;"
        "Nome do comprador;País;Cupom de Desconto;Nome do Produto;Valor do Produto;Quantidade Comprada;SKU\n"
        "71;a@example.com;15/03/2026 10:20;Aberto;Confirmado;BRL;100,00;10,00;20,00;110,00;Ana;Brasil;ANA10;Caneca;50,00;2;C1\n"
        "72;b@example.com;16/03/2026 10:20;Aberto;Confirmado;BRL;100,00;10,00;20,00;130,00;Bia;Brasil;;Caneca;50,00;2;C1\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "tiendanube_orders"
    first, second = run.rows
    assert (first["gross_sales"], first["discounts"], first["shipping_income"], first["units"]) == (
        10000,
        1000,
        2000,
        2,
    )
    assert (first["status"], first["country"], first["discount_code"]) == ("paid", "BR", "ANA10")
    assert list(run.doubts) == [3]
    assert "110.00 BRL against 130.00 BRL" in run.doubts[3].message
    assert second["number"] == "72"


@pytest.mark.parametrize(
    ("cell", "sold"),
    [
        ("-30.00", False), ("\u221230", False), ("(€30.00)", False), ("€(30.00)", False), ("-€30.00", False), ("30.00-", False),
        ("30.00 €-", False), ("EUR -30", False), ("30.00", True), ("30.00 EUR", True),
    ],
)  # fmt: skip
def test_a_minus_says_that_money_went_back_and_other_signs_do_not(tmp_path, cell, sold):
    run = read_file(write(tmp_path, f'Order number,Date,Total,Currency\n7,2026-01-05,"{cell}",EUR\n'))
    assert not run.rejected
    assert len(run.rows) == (1 if sold else 0)


def test_a_list_with_the_headers_of_a_script_is_known(tmp_path):
    text = (
        "order_id,date,subtotal,shipping,discount,total,currency\n1,2026-03-01,100.00,5.00,10.00,95.00,EUR\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "plain_orders"
    assert [money(row)[:2] for row in run.rows] == [(10000, 1000)]
