"""Every shop's export through a whole import: nothing twice, nothing left after an undo, two files of one shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Order, OrderLine, Product
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

FIXTURES = Path(__file__).parents[1] / "fixtures" / "exports"
SHOPS = (
    "woocommerce_orders", "etsy_orders", "etsy_order_items", "amazon_orders", "ebay_orders", "tiktok_shop_orders",
    "shopee_orders", "lazada_orders", "tiendanube_orders", "plain_orders", "plain_refunds", "shopify_products",
    "woocommerce_products", "etsy_listings", "plain_products",
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, name: str) -> Imported:
    plan = ingest.plan(ingest.open_source(FIXTURES / f"{name}.csv"), workspace.settings())
    return import_files(workspace, files=[FileImport(plan)])[0]


@pytest.mark.parametrize("name", SHOPS)
def test_a_file_of_a_shop_comes_once_and_goes_as_a_whole(workspace: Workspace, name: str):
    before = dump(workspace)
    first = bring(workspace, name)
    assert first.counts.new
    assert not first.counts.rejected
    again = bring(workspace, name)
    assert (again.counts.new, again.counts.changed, again.counts.same) == (0, 0, first.counts.new)
    history.undo(workspace)
    assert dump(workspace) == before


def test_items_of_etsy_join_the_orders_that_are_here(workspace: Workspace):
    bring(workspace, "etsy_orders")
    before = {order.number: order for order in reading.listing(workspace, Order)}
    result = bring(workspace, "etsy_order_items")
    assert (result.counts.new, result.counts.changed) == (0, 2)
    after = {order.number: order for order in reading.listing(workspace, Order)}
    for number, order in before.items():
        held = after[number]
        assert (held.gross_sales, held.discounts, held.refunds, held.status, held.total, held.customer) == (
            order.gross_sales, order.discounts, order.refunds, order.status, order.total, order.customer,
        )  # fmt: skip
    assert len(reading.listing(workspace, OrderLine)) == 3


def test_products_of_a_shop_in_another_language(workspace: Workspace, tmp_path):
    path = tmp_path / "товары.csv"
    path.write_text(
        "ID,Тип,Артикул,Имя,Опубликован,В наличии?,Базовая цена,Категории\n"
        "7,simple,K-1,Кружка,1,1,240,Посуда\n8,simple,,Миска,1,1,310,Посуда\n",
        encoding="utf-8-sig",
    )
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    assert plan.format_id == "woocommerce_products"
    import_files(workspace, files=[FileImport(plan)])
    found = {row.name: (row.sku, row.price, row.line) for row in reading.listing(workspace, Product)}
    assert found == {"Кружка": ("K-1", 24000, "Посуда"), "Миска": (None, 31000, "Посуда")}


def test_listings_of_etsy_are_products(workspace: Workspace):
    bring(workspace, "etsy_listings")
    found = [(row.name, row.sku, row.price, row.currency) for row in reading.listing(workspace, Product)]
    assert found == [("Tazza blu", "TZ-1", 2400, "EUR"), ("Ciotola", None, 3150, "EUR")]
