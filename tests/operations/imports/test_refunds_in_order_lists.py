"""Negative rows of order lists: money given back for the order of their number, wherever that stands."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import one
from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Order, Refund
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.previewing import preview
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

ANALYTICS = (
    "Date,Order #,N. Revenue (formatted),Status,Customer,"
    "Customer type,Product(s),Items sold,Coupon(s),N. Revenue,Attribution\n"
)
SALE = "2026-07-02 10:00:00,501,$100.00,completed,Ida Berg,new,1x Cup,1,,100.00,Organic: Google\n"
BACK = "2026-07-05 10:00:00,501,-$30.00,refunded,Ida Berg,new,1x Cup,0,,-30.00,\n"
REST = "2026-07-09 10:00:00,501,-$70.00,refunded,Ida Berg,new,1x Cup,0,,-70.00,\n"
OTHER = "2026-07-04 10:00:00,502,$20.00,completed,Bo Roe,new,1x Mug,1,,20.00,\n"
SHOPIFY = (
    "Name,Financial Status,Currency,Subtotal,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price\n"
)
PLAIN = "Order number,Date,Total,Currency\n"
WITH_SHIPPING = "Order number,Date,Subtotal,Shipping,Total,Currency\n"
ITEMS = "Order number,Date,Product,Quantity,Price,Currency\n"
PLUGIN = "order_number,order_date,status,order_currency,order_total,product_name,quantity,item_total\n"


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def figures(workspace: Workspace) -> tuple[Decimal | None, ...]:
    names = ("gross_sales", "refunds", "net_sales", "orders")
    return tuple(one(workspace, name).value for name in names)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ANALYTICS + BACK + SALE, (100, 30, 70, 1)),
        (ANALYTICS + SALE + BACK, (100, 30, 70, 1)),
        (ANALYTICS + BACK + OTHER + SALE, (120, 30, 90, 2)),
        (ANALYTICS + REST + BACK + SALE, (100, 100, 0, 1)),
        (
            SHOPIFY + "#1,refunded,USD,-40.00,-40.00,0.00,2026-07-08 10:00:00 +0200,-1,Cup,40.00\n"
            "#1,paid,USD,100.00,100.00,0.00,2026-07-02 10:00:00 +0200,1,Cup,60.00\n"
            "#1,,,,,,,1,Pot,40.00\n",
            (100, 40, 60, 1),
        ),
        (
            SHOPIFY + "#1,refunded,USD,$−40.00,$−40.00,0.00,2026-07-08 10:00:00 +0200,1,Cup,40.00\n"
            "#1,paid,USD,$100.00,$100.00,0.00,2026-07-02 10:00:00 +0200,1,Cup,100.00\n",
            (100, 40, 60, 1),
        ),
        (PLAIN + "7,2026-07-02,110.00,USD\n7,2026-07-05,(30.00),USD\n", (110, 30, 80, 1)),
        (PLAIN + "7,2026-07-05,30.00-,USD\n7,2026-07-02,110.00,USD\n", (110, 30, 80, 1)),
        (PLAIN + "7,2026-07-05,\u2212$10.00,USD\n7,2026-07-05,-$20.00,USD\n7,2026-07-02,$110.00,USD\n", (110, 30, 80, 1)),
        (PLAIN + "7,2026-07-05,-10.00,USD\n7,2026-07-05,-10.00,USD\n7,2026-07-02,110.00,USD\n", (110, 20, 90, 1)),
        (WITH_SHIPPING + "7,2026-07-02,100.00,10.00,110.00,USD\n7,2026-07-06,-100.00,-10.00,-110.00,USD\n", (100, 100, 0, 1)),
        (ITEMS + "7,2026-07-02,Mug,2,10.00,USD\n7,2026-07-06,Mug,-1,10.00,USD\n", (20, 10, 10, 1)),
        (
            PLUGIN + "9,2026-07-06,refunded,USD,-30.00,Cup,-1,-20.00\n9,2026-07-06,refunded,USD,,Mug,-1,-10.00\n"
            "9,2026-07-02,completed,USD,50.00,Cup,2,40.00\n9,2026-07-02,completed,USD,,Mug,1,10.00\n",
            (50, 30, 20, 1),
        ),
        (
            PLUGIN + "9,2026-07-02,completed,USD,50.00,Cup,2,40.00\n9,2026-07-02,completed,USD,50.00,Mug,1,10.00\n"
            "9,2026-07-06,refunded,USD,-30.00,Cup,-1,-20.00\n9,2026-07-06,refunded,USD,-30.00,Mug,-1,-10.00\n",
            (50, 30, 20, 1),
        ),
    ],
)  # fmt: skip
def test_a_negative_row_gives_money_back_for_its_order(shop, tmp_path, text, told):
    path = tmp_path / "orders.csv"
    assert bring(shop, path, text).doubtful == 0
    assert figures(shop) == told
    again = bring(shop, path, text)
    assert (again.new, again.changed) == (0, 0)
    assert figures(shop) == told


def test_the_order_may_stand_in_another_file(shop, tmp_path):
    bring(shop, tmp_path / "july.csv", ANALYTICS + SALE + OTHER)
    assert bring(shop, tmp_path / "later.csv", ANALYTICS + BACK).new == 1
    assert figures(shop) == (120, 30, 90, 2)
    bring(shop, tmp_path / "last.csv", ANALYTICS + REST + BACK)
    assert figures(shop) == (120, 100, 20, 2)
    (first, second) = reading.listing(shop, Refund)
    assert (first.number, first.refunded_on, first.amount, second.amount) == ("501", "2026-07-05", 3000, 7000)
    undo(shop)
    assert figures(shop) == (120, 30, 90, 2)


def test_a_refund_of_an_order_that_is_nowhere_is_doubtful_and_no_sale(shop, tmp_path):
    counts = bring(shop, tmp_path / "later.csv", ANALYTICS + BACK + OTHER)
    assert (counts.new, counts.doubtful) == (1, 1)
    assert figures(shop) == (20, 0, 20, 1)
    assert not reading.listing(shop, Refund)
    bring(shop, tmp_path / "july.csv", ANALYTICS + SALE)
    bring(shop, tmp_path / "later.csv", ANALYTICS + BACK + OTHER)
    assert figures(shop) == (120, 30, 90, 2)


def test_orders_and_refunds_of_a_file_go_and_come_together(shop, tmp_path):
    bring(shop, tmp_path / "orders.csv", ANALYTICS + BACK + SALE)
    undo(shop)
    assert not reading.listing(shop, Refund)
    assert not reading.listing(shop, Order)


def test_a_discount_of_an_item_gives_nothing_back(shop, tmp_path):
    rows = "9,2026-07-02,completed,USD,45.00,Cup,1,50.00\n9,2026-07-02,completed,USD,,Gift card,1,-5.00\n"
    bring(shop, tmp_path / "orders.csv", PLUGIN + rows, doubts=True)
    assert not reading.listing(shop, Refund)
    assert len(reading.listing(shop, Order)) == 1


def test_a_refund_is_looked_at_as_what_it_takes_off(shop, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text(ANALYTICS + BACK + SALE, "utf-8")
    found = preview(shop, ingest.plan(ingest.open_source(path), shop.settings()))
    at = [spec.name for spec in found.columns].index("gross_sales")
    assert sorted((row.line, row.values[at]) for row in found.rows) == [(2, -3000), (3, 10000)]


def test_a_mapped_list_gives_money_back_as_well(shop, tmp_path):
    text = "nr,kiedy,ile\n7,2026-07-05,-30.00\n8,2026-07-05,-20.00\n7,2026-07-02,110.00\n9,2026-07-03,5.00\n"
    mapping = {"nr": "number", "kiedy": "ordered_at", "ile": "gross_sales"}
    counts = bring(shop, tmp_path / "orders.csv", text, entity="order", mapping=mapping)
    assert (counts.new, counts.doubtful) == (3, 1)
    assert figures(shop) == (115, 30, 85, 2)


def test_a_refund_whose_day_may_be_read_in_two_ways_is_doubtful(shop, tmp_path):
    bring(shop, tmp_path / "march.csv", PLAIN + "7,2026-03-01,110.00,USD\n")
    assert bring(shop, tmp_path / "later.csv", PLAIN + "7,02/03/2026,-30.00,USD\n").doubtful == 1
    assert not reading.listing(shop, Refund)
