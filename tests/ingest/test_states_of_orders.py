"""What an order's state says, in any list and language, and what was paid back, is never taken for a plain sale."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.ingest.formats.order_states import LONGEST_BEGINNING, state_of

HEAD = "Order number,Date,Total,Status\n"
SHOPIFY = (
    "Name,Financial Status,Created at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Lineitem quantity,Lineitem name,"
    "Lineitem price,Refunded Amount\n"
)


def one(tmp_path, state):
    return read_file(write(tmp_path, f"{HEAD}K1,2026-05-02,10,{state}\nK2,2026-05-03,7,paid\n"))


@pytest.mark.parametrize(
    ("state", "read"),
    [
        ("Rejected", "voided"), ("Отменён", "voided"), ("キャンセル", "voided"), ("ANNULÉ", "voided"), ("ยกเลิก", "voided"),
        ("iptal edildi", "voided"),
        ("Chargeback", "refunded"), ("Zwrot", "refunded"), ("已退货", "refunded"), ("Returned", "refunded"),
        ("Awaiting payment", "pending"), ("To ship", "pending"), ("待付款", "pending"),
        ("Delivered", "paid"), ("Livrée", "paid"), ("đã giao", "paid"), ("Exchange", "paid"),
        ("wc-shipped", "paid"), ("partial-shipped", "paid"), ("Paid (PayPal)", "paid"), ("Paid / Shipped", "paid"),
        ("Paid / Cancelled", "voided"),
        ("wc-pre-ordered", "pending"), ("Shipped; unpaid", "pending"),
        ("Teljesítve", "paid"), ("W realizacji", "paid"), ("Storno", "voided"),
        ("Peruutettu", "voided"), ("Stornováno", "voided"), ("Kargolandı", "paid"), ("Sztornózva", "voided"),
        ("취소됨", "voided"),
        ("Ακυρωμένο", "voided"), ("取消済み", "voided"), ("Visszatérítve", "refunded"), ("Hyvitetty", "refunded"),
        ("返品済み", "refunded"),
        ("Vráceno", "refunded"), ("Επιστράφηκε", "refunded"), ("Čeká na platbu", "pending"), ("결제대기", "pending"),
        ("Odottaa maksua", "pending"),
        ("Gönderildi", "paid"), ("발송완료", "paid"), ("出荷済み", "paid"), ("Versendet (Teillieferung)", "paid"),
        ("Shipped - partial", "paid"),
        ("Wysłane (częściowo)", "paid"), ("Ödendi (kısmen)", "pending"), ("Betald – delvis", "pending"),
    ],
)  # fmt: skip
def test_states_are_known_in_many_languages(tmp_path, state, read):
    run = one(tmp_path, state)
    assert (run.rows[0]["status"], run.doubts, len(run.rows)) == (read, {}, 2)


@pytest.mark.parametrize(
    "state",
    [
        "nicht bezahlt", "En attente de paiement", "Pending payment", "Oczekuje na płatność", "No pagado", "da pagare", "待付款",
        "chưa thanh toán",
        "Warten auf Zahlung", "NO PAGADA", "Niet betaald", "Ожидание оплаты", "wc-pending-payment", "未入金", "Do zapłaty",
        "Open, unpaid", "Completed / not paid", "em aberto",
    ],
)  # fmt: skip
def test_an_order_that_is_not_paid_is_open_in_any_language(tmp_path, state):
    run = read_file(write(tmp_path, f'{HEAD}K1,2026-05-02,10,"{state}"\n'))
    assert (run.rows[0]["status"], run.doubts) == ("pending", {})


@pytest.mark.parametrize(
    ("state", "read"),
    [
        ("Completed (refunded)", "refunded"), ("Paid (cancelled)", "voided"), ("Delivered (returned)", "refunded"),
        ("Shipped (chargeback)", "refunded"), ("Versendet (storniert)", "voided"), ("Paid [refunded]", "refunded"),
        ("Wysłane (zwrot)", "refunded"), ("Paid - refunded", "refunded"), ("Shipped / returned", "refunded"),
        ("Expédiée (remboursée)", "refunded"), ("Enviado – devuelto", "refunded"), ("已发货（已退款）", "refunded"),
        ("Done: cancelled", "voided"), ("Paid {refunded}", "refunded"),
        ("Completed (partially refunded)", "partially_refunded"),
        ("Refunded (partially)", "partially_refunded"), ("Paid (partially)", "pending"), ("Bezahlt (teilweise)", "pending"),
        ("Completed (unpaid)", "pending"), ("Cancelled (paid)", "voided"), ("Cancelled (see the mail)", "voided"),
        ("Completed (refunded, PayPal)", "refunded"), ("Completed (delivered) (refunded)", "refunded"),
        ("Paid (Visa 4242)", "paid"), ("Versendet (DHL)", "paid"), ("Shipped (2026-05-04)", "paid"), ("Paid - Klarna", "paid"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_state_is_a_state_too(tmp_path, state, read):
    run = read_file(write(tmp_path, f'{HEAD}K1,2026-05-02,10,"{state}"\n'))
    assert run.rows[0]["status"] == read
    assert (run.doubts == {}) is (read != "partially_refunded")
    assert read != "refunded" or run.sum("refunds") == 1_000


@pytest.mark.parametrize(
    "state",
    [
        "Rimborsato – parziale", "Refunded (partial)", "Storniert - teilweise", "Partially cancelled",
        "Částečně vráceno", "İade edildi (kısmen)",
        "Reembolsado parcialmente", "一部返金済み", "Delvis återbetald",
    ],
)  # fmt: skip
def test_what_went_back_in_part_asks_how_much(tmp_path, state):
    run = one(tmp_path, state)
    assert (run.rows[0]["status"], list(run.doubts)) == ("partially_refunded", [2])


@pytest.mark.parametrize(
    "state",
    [
        "Completed (sent back)", "Completed (partial)", "Partial", "Paid (refund requested)",
        "Paid (not refunded)", "Paid (test)", "Shipped - damaged",
        "Completed (-4.00)", "Delivered (draft)",
    ],
)  # fmt: skip
def test_a_remark_that_nobody_knows_is_asked_about(tmp_path, state):
    run = one(tmp_path, state)
    assert list(run.doubts) == [2]
    assert run.doubts[2].values["value"] == state


@pytest.mark.parametrize(
    ("state", "read"),
    [
        ("Shipped (refunded)", "refunded"),
        ("Shipped - Returned to Seller", "refunded"),
        ("Shipped [cancelled]", "voided"),
    ],
)
@pytest.mark.parametrize("other", ["Shipped", ""])
def test_a_state_that_begins_like_a_good_one_is_read_to_its_end(tmp_path, state, read, other):
    head = "amazon-order-id\tpurchase-date\torder-status\tproduct-name\titem-status\tquantity\tcurrency\titem-price\n"
    row = f"303-1\t2026-05-06T10:00:00+00:00\t{state}\tKite\t{other}\t1\tUSD\t25.00\n"
    run = read_file(write(tmp_path, head + row, "amz.txt"))
    assert [one["status"] for one in run.rows] == [read]


@pytest.mark.parametrize(
    ("titles", "cells", "read"),
    [
        ("Order status,Payment status", "completed,unpaid", "pending"),
        ("Status,Zahlungsstatus", "versendet,offen", "pending"),
        ("Stan,Opłacone", "wysłane,nie", "pending"),
        ("Stan,Opłacone", "wysłane,✗", "pending"),
        ("Status,Bezahlt", "versendet,nein", "pending"),
        ("Status,Bezahlt", "versendet,ja", "paid"),
        ("Status,Bezahlt", "storniert,nein", "voided"),
        ("Is paid,Item", "no,Kite", "pending"),
        ("Is paid,Item", "yes,Kite", None),
        ("Order status,Payment status", "new,refunded", "refunded"),
    ],
)
def test_states_in_two_columns_are_one(tmp_path, titles, cells, read):
    run = read_file(write(tmp_path, f"Order number,Date,Total,{titles}\nK1,2026-05-02,10,{cells}\n"))
    assert run.rows[0]["status"] == read


@pytest.mark.parametrize(
    "state",
    ["Draft", "auto-draft", "Quote", "Abandoned cart", "Testbestellung", "已删除", "Черновик"],
)
def test_what_was_never_ordered_is_left_out(tmp_path, state):
    run = one(tmp_path, state)
    assert [row["number"] for row in run.rows] == ["K2"]
    assert "nothing was ordered" in run.skipped[0].template


@pytest.mark.parametrize("state", ["Zombie", "B-Ware", "see note", "???"])
def test_a_state_that_nobody_knows_is_asked_about(tmp_path, state):
    run = one(tmp_path, state)
    assert list(run.doubts) == [2]
    assert (run.doubts[2].minor, run.doubts[2].values["value"]) == (False, state)


@pytest.mark.parametrize("told", ["-3.00", "(3.00)", "3.00", "−3.00"])
def test_what_a_shop_paid_back_counts_with_any_sign(tmp_path, told):
    row = f"#1,partially_refunded,2026-05-02 10:00:00 +0200,EUR,10.00,0,0,10.00,0,1,Kite,10.00,{told}\n"
    run = read_file(write(tmp_path, SHOPIFY + row))
    assert (run.sum("refunds"), run.doubts) == (300, {})


@pytest.mark.parametrize("state", ["partially_refunded", "refunded"])
@pytest.mark.parametrize("told", ["", "0.00"])
def test_money_that_went_back_without_an_amount_is_asked_about(tmp_path, state, told):
    row = f"#1,{state},2026-05-02 10:00:00 +0200,EUR,10.00,0,0,10.00,0,1,Kite,10.00,{told}\n"
    run = read_file(write(tmp_path, SHOPIFY + row))
    assert list(run.doubts) == [2]
    plain = one(tmp_path, "partially refunded")
    assert list(plain.doubts) == [2]


@pytest.mark.parametrize(
    "error", ["#REF!", "#N/A", "#WERT!", "#DIV/0!", "########", "#¡VALOR!", "Err:502", "#ССЫЛКА!"]
)
def test_an_error_of_a_spreadsheet_is_no_zero(tmp_path, error):
    text = f"Order number,Date,Total,Refunded\nK1,2026-05-02,10.00,{error}\nK2,2026-05-03,7.00,0\n"
    run = read_file(write(tmp_path, text))
    assert list(run.doubts) == [2]
    costs = read_file(write(tmp_path, f"Date,Type,Amount,Hours\n2026-05-02,tool,4.00,{error}\n"))
    assert list(costs.doubts) == [2]


def test_orders_mapped_by_their_totals_are_worth_them(tmp_path):
    rows = [
        "A;1;02.05.2026;110,00;10,00;-30,00;-5,00",
        "A;2;03.05.2026;12,50;;;",
        "A;3;04.05.2026;-4,00;;;",
        "",
    ]
    text = "\n".join(["Sklep;Nr;Kiedy;Kwota;Koszt;Zwrot;Rabat", *rows])
    mapping = {"Sklep": "source", "Nr": "number", "Kiedy": "ordered_at", "Kwota": "total"}
    mapping |= {"Koszt": "shipping_income", "Zwrot": "refunds", "Rabat": "discounts"}
    run = read_file(write(tmp_path, text), ingest.Options(entity="order", mapping=mapping))
    money = [(row["gross_sales"], row["discounts"], row["refunds"], row["taxes"]) for row in run.rows]
    assert money == [(10_500, 500, 3_000, 0), (1_250, None, None, 0)]
    assert [row["amount"] for row in run.refunds] == [400]


def test_every_beginning_that_a_format_tells_is_found_before_anything_that_may_follow():
    told = [
        (word, format.words["status"])
        for format in formats()
        for word in format.words.get("status", {})
        if word.endswith("*")
    ]
    assert told
    for word, known in told:
        assert len(word) <= LONGEST_BEGINNING
        assert state_of(f"{word[:-1]}zzz", known) == known[word]
