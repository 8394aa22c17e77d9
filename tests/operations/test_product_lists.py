"""Products of shop exports and plain lists: variants by name and SKU, and what they cost in the orders."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import one
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Product
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

FIXTURES = Path(__file__).parents[1] / "fixtures" / "exports"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, path: Path, text: str = "") -> Imported:
    if text:
        path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return import_files(workspace, files=[FileImport(plan)])[0]


def test_the_title_of_a_product_counts_for_all_its_variants(workspace: Workspace):
    result = bring(workspace, FIXTURES / "shopify_products.csv")
    assert (result.counts.new, result.counts.skipped) == (3, 1)
    found = reading.listing(workspace, Product)
    assert [(row.name, row.sku, row.line, row.price, row.unit_cost) for row in found] == [
        ("Linen shirt - M", "LS-M", "Shirts", 3900, 1450),
        ("Linen shirt - L", "LS-L", "Shirts", 4100, 1500),
        ("Tote bag", "TOTE", "Bags", 1200, None),
    ]
    again = bring(workspace, FIXTURES / "shopify_products.csv")
    assert (again.counts.new, again.counts.same) == (0, 3)


def test_unit_costs_of_a_list_price_the_orders_and_are_undone(workspace: Workspace, tmp_path: Path):
    orders = (
        "Order ID,Order Status,Product Name,Seller SKU,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,"
        "SKU Seller Discount,Order Amount,Created Time\n"
        "58,Completed,Mug,MUG-1,3,10.00,30.00,0,30.00,07/25/2026 9:00:00 AM\n"
    )
    bring(workspace, tmp_path / "orders.csv", orders)
    assert one(workspace, "product_cost").value == Decimal("18.00")
    bring(
        workspace,
        tmp_path / "products.csv",
        "Name,SKU,Price,Unit cost,Product line\nMug,MUG-1,10.00,2.50,Cups\n",
    )
    assert one(workspace, "product_cost").value == Decimal("7.50")
    history.undo(workspace)
    assert one(workspace, "product_cost").value == Decimal("18.00")


@pytest.mark.parametrize(
    "header",
    [
        "Produkt;Artikelnummer;Preis;Einkaufspreis;Warengruppe",
        "Nazwa;Kod;Cena;Koszt;Kategoria",
        "商品名称;货号;售价;成本;类别",
        "商品名稱;貨號;售價;成本;類別",
        "Tên sản phẩm;Mã SKU;Giá bán;Giá vốn;Danh mục",
    ],
)
def test_lists_of_products_in_any_language(workspace: Workspace, tmp_path: Path, header: str):
    bring(workspace, tmp_path / "products.csv", f"{header}\nMug;MUG-1;10,00;2,50;Cups\n")
    (product,) = reading.listing(workspace, Product)
    assert (product.name, product.sku, product.line) == ("Mug", "MUG-1", "Cups")
    assert (product.price, product.unit_cost) == (1000, 250)
