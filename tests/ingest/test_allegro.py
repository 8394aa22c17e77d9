"""Orders of Allegro: a table of orders with a table of their items below it, and lists in Polish with one row an item."""

import pytest

from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest

ORDERS = "Type,OrderId,OrderDate,SellerStatus,BuyerId,BuyerLogin,BuyerName,PaymentAmount,TotalToPayAmount,TotalToPayCurrency\n"
ITEMS = "Type,OrderId,LineItemId,Name,Quantity,Price,Currency,ReturnsQuantity\n"


def amounts(run, *names):
    return {row["number"]: tuple(row[name] for name in names) for row in run.rows}


def test_items_below_the_orders_are_lines_of_theirs():
    run = read_file(FIXTURES / "allegro_orders.csv")
    assert run.plan.format_id == "allegro_orders"
    assert not run.plan.questions
    assert amounts(run, "currency", "gross_sales", "shipping_income", "refunds", "total", "status") == {
        "a1-01": ("PLN", 8_500, 1_099, 2_500, 9_599, "partially_refunded"),
        "a1-02": ("PLN", 3_000, 0, 0, 3_000, "voided"),
        "a1-03": ("CZK", 60_000, 10_000, 0, 70_000, "paid"),
    }
    # Times of Allegro are those of Poland.
    assert run.rows[0]["ordered_at"] == "2026-07-02T08:15:00Z"
    lines = [(parent, line["name"], line["quantity"], line["unit_price"]) for parent, line in run.children]
    assert lines == [
        (0, "Pine cup", 2, 3_000), (0, "Pine lamp", 1, 2_500), (1, "Pine cup", 1, 3_000), (2, "Pine table", 1, 60_000),
    ]  # fmt: skip
    assert not run.rejected
    assert not run.doubts


def test_what_delivery_cost_is_what_the_total_holds_beyond_the_items(tmp_path):
    orders = f"\ufeff{ORDERS}order,c1,2026-07-02T10:15:00Z,NEW,1,ida,Ida,40.99,40.99,PLN\n"
    text = f"{orders}\n{ITEMS}lineItem,c1,l1,Cup,1,30.00,PLN,0\n"
    run = read_file(write(tmp_path, text))
    assert amounts(run, "gross_sales", "shipping_income", "total") == {"c1": (3_000, 1_099, 4_099)}
    assert run.rows[0]["ordered_at"] == "2026-07-02T10:15:00Z"


def test_items_worth_more_than_their_order_are_doubtful(tmp_path):
    text = f"{ORDERS}order,c1,2026-07-02 10:15,NEW,1,ida,Ida,25.00,25.00,PLN\n\n{ITEMS}lineItem,c1,l1,Cup,1,30.00,PLN,0\n"
    run = read_file(write(tmp_path, text))
    assert "contradict each other" in run.doubts[2].message


def test_orders_without_their_items_are_worth_what_was_paid(tmp_path):
    text = ORDERS.replace(",", ";") + "order;c1;2026-07-02 10:15;SENT;1;ida;Ida;1030,50;1030,50;PLN\n"
    run = read_file(write(tmp_path, text))
    assert amounts(run, "gross_sales", "total") == {"c1": (103_050, 103_050)}


def test_items_far_below_their_orders_are_found(tmp_path):
    count = 400
    orders = "".join(f"order,c{n},2026-07-02 10:15,SENT,1,ida,Ida,30.00,30.00,PLN\n" for n in range(count))
    items = "".join(f"lineItem,c{n},l{n},Cup {n},1,30.00,PLN,0\n" for n in range(count))
    run = read_file(write(tmp_path, f"{ORDERS}{orders}\n{ITEMS}{items}"))
    assert len(run.rows) == len(run.children) == count
    assert run.sum("gross_sales") == count * 3_000
    assert not run.rejected
    assert run.file_lines == 2 * count
    assert {run.rows[parent]["number"]: line["name"] for parent, line in run.children}["c399"] == "Cup 399"


def test_one_order_is_shown_as_it_is_read():
    plan = read_file(FIXTURES / "allegro_orders.csv").plan
    shown = ingest.one_row(plan, 2)
    assert shown.values is not None
    assert (shown.values["number"], shown.values["total"]) == ("a1-01", 9_599)


def test_a_list_in_polish_with_one_row_an_item_is_known():
    run = read_file(FIXTURES / "allegro_list.csv")
    assert run.plan.format_id == "allegro_list"
    assert amounts(run, "currency", "gross_sales", "shipping_income", "total", "status") == {
        "b1-01": ("PLN", 8_500, 1_099, 9_599, "paid"),
        "b1-02": ("PLN", 103_000, 0, 103_000, "voided"),
    }
    assert not run.doubts


@pytest.mark.parametrize(
    "header",
    [
        "Id zamówienia;Data zakupu;Kwota;Waluta;Status;Nazwa oferty;Liczba sztuk;Cena;Koszt dostawy",
        "Numer zamówienia;Data zamówienia;Wartość zamówienia;Waluta;Status;Tytuł oferty;Ilość;Cena;Koszt wysyłki",
    ],
)
def test_words_of_the_panel_are_known(tmp_path, header):
    text = f"{header}\nb1;2026-07-02 10:15;40,99;PLN;Wysłane;Kubek;1;30,00;10,99\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "allegro_list"
    assert amounts(run, "gross_sales", "shipping_income", "total") == {"b1": (3_000, 1_099, 4_099)}


def test_a_list_of_orders_of_another_shop_in_polish_stays_one(tmp_path):
    text = "Numer zamówienia;Data zamówienia;Kwota;Waluta;Nazwa produktu;Ilość;Cena\n1;2026-07-02;30,00;PLN;Kubek;1;30,00\n"
    assert read_file(write(tmp_path, text)).plan.format_id == "plain_orders"
