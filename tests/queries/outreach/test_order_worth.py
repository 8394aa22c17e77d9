"""What an order is worth: of the last year, of one product line where asked, and said why not where nothing tells."""

from pathlib import Path

import pytest

from asking import add
from deals import TODAY, sold
from socialroi_desktop.domain.records import ExchangeRate, Order, OrderLine, Product
from socialroi_desktop.queries.outreach.order_worth import order_worth
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def order_of(shop: Workspace, number: str, gross: int, **line: object) -> None:
    order_id = add(
        shop,
        Order(
            source="s", number=number, ordered_at="2026-07-02T10:00:00Z", currency="USD", gross_sales=gross
        ),
    )[0]
    add(shop, OrderLine(order_id=order_id, position=1, quantity=1, currency="USD", **line))


def test_value_refunds_and_margin_of_the_whole_shop(shop):
    sold(shop, "own", 19, "2026-07-02")
    sold(shop, "back", 1, "2026-07-02", refunds=6_000)
    worth = order_worth(shop, TODAY)
    assert (worth.value, worth.refund_rate, worth.margin, worth.orders) == (6_000, 500, 4_000, 20)


def test_only_the_last_year_counts(shop):
    sold(shop, "old", 3, "2025-09-20", gross_sales=90_000)
    sold(shop, "first", 1, "2025-09-21", gross_sales=1_000)
    sold(shop, "last", 1, "2026-09-20", gross_sales=3_000)
    sold(shop, "later", 1, "2026-09-21", gross_sales=90_000)
    worth = order_worth(shop, TODAY)
    assert (worth.value, worth.orders, worth.period.days) == (2_000, 2, 365)


def test_of_a_product_its_whole_line_counts_and_nothing_else(shop):
    serum, cream, shoe, lone = add(
        shop,
        Product(name="Serum", sku="S1", line="Skincare"),
        Product(name="Cream", sku="C1", line="skincare"),
        Product(name="Shoe", sku="H1", line="Shoes"),
        Product(name="Lone"),
    )
    order_of(shop, "1", 2_000, sku="S1", name="Serum 30 ml")
    order_of(shop, "2", 4_000, sku=None, name="Cream")
    order_of(shop, "3", 9_000, sku="H1", name="Shoe")
    order_of(shop, "4", 7_000, sku=None, name="Lone")
    assert [(order_worth(shop, TODAY, each).value, order_worth(shop, TODAY, each).orders) for each in (serum, cream)] == [
        (3_000, 2), (3_000, 2),
    ]  # fmt: skip
    assert order_worth(shop, TODAY, shoe).value == 9_000
    assert order_worth(shop, TODAY, lone).value == 7_000
    assert order_worth(shop, TODAY).value == 5_500


def test_an_order_with_two_pieces_of_the_line_is_one_order(shop):
    (serum,) = add(shop, Product(name="Serum", sku="S1", line="Skincare"))
    order_of(shop, "1", 2_000, sku="S1", name="Serum")
    add(shop, OrderLine(order_id=1, position=2, quantity=1, sku="S1", name="Serum", currency="USD"))
    worth = order_worth(shop, TODAY, serum)
    assert (worth.value, worth.orders) == (2_000, 1)


def test_without_orders_nothing_is_known_and_the_reason_is_told(shop):
    (serum,) = add(shop, Product(name="Serum", sku="S1", line="Skincare"))
    worth = order_worth(shop, TODAY)
    assert (worth.value, worth.margin, worth.refund_rate, worth.orders) == (None, None, None, 0)
    assert worth.notes[0].message.startswith("No order of the last 365 days tells")
    sold(shop, "own", 5, "2026-07-02")
    assert "holds a piece of this product line" in order_worth(shop, TODAY, serum).notes[0].message


def test_a_margin_nobody_told_is_unknown_and_the_rest_is_not(tmp_path: Path):
    with new_workspace(tmp_path, gross_margin=None) as shop:
        sold(shop, "own", 5, "2026-07-02")
        worth = order_worth(shop, TODAY)
        assert (worth.value, worth.refund_rate, worth.margin) == (6_000, 0, None)
        assert any("no unit cost" in note.message for note in worth.notes)


def test_foreign_orders_are_worth_what_their_rate_says_and_left_out_without_one(shop):
    sold(shop, "own", 1, "2026-07-02", gross_sales=1_000)
    sold(shop, "abroad", 1, "2026-07-02", gross_sales=1_000, currency="EUR")
    worth = order_worth(shop, TODAY)
    assert (worth.value, worth.orders) == (1_000, 1)
    assert any("10.00 EUR are left out" in note.message for note in worth.notes)
    add(shop, ExchangeRate(day="2026-07-01", currency="EUR", rate="2"))
    worth = order_worth(shop, TODAY)
    assert (worth.value, worth.orders) == (1_500, 2)
