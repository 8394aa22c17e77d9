"""What an order's own row says was refunded holds the tax that came on top: only the goods of it are given back."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import one
from bringing_files import EVERYTHING
from socialroi_desktop import ingest
from socialroi_desktop.ingest.orders.money import Printed, goods_given_back, order_money
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

SHOPIFY = """Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,\
Lineitem price,Refunded Amount
#1,a@b.example,partially_refunded,USD,{goods},{shipping},{taxes},{total},2026-07-03 10:00:00 +0200,2,Shoe,{price},{refunded}
"""
PLAIN = """Order number,Date,Subtotal,Shipping,Tax,Total,Refunded,Currency
#1,2026-07-03,{goods},{shipping},{taxes},{total},{refunded},USD
"""
NOT_SHIPPED = """Order number,Date,Subtotal,Tax,Total,Refunded,Currency
#1,2026-07-03,{goods},{taxes},{total},{refunded},USD
"""
LISTED = """Order,Refund date,Refund amount,Currency,Reason
#1,2026-07-05,{refunded},USD,one of two
"""
# Goods, shipping, tax, total, refunded, and the net sales that are left.
CASES = {
    "one of two": ("300.00", "0.00", "60.00", "360.00", "180.00", "150.00"),
    "all of it": ("300.00", "0.00", "60.00", "360.00", "360.00", "0.00"),
    "all of it, with shipping": ("300.00", "9.00", "60.00", "369.00", "369.00", "0.00"),
    "a third to the cent": ("100.00", "0.00", "7.00", "107.00", "35.67", "66.66"),
    "shipping taxed, too": ("20.00", "20.00", "8.80", "48.80", "12.20", "10.00"),
    "no tax": ("300.00", "9.00", "0.00", "309.00", "180.00", "120.00"),
    "contained tax": ("360.00", "0.00", "60.00", "360.00", "180.00", "150.00"),
    "contained tax, with shipping": ("123.00", "12.30", "25.30", "135.30", "61.50", "48.85"),
}  # fmt: skip


def net(shop: Workspace, folder: Path, *texts: str) -> Decimal | None:
    for place, text in enumerate(texts):
        path = folder / f"{place}.csv"
        path.write_text(text, "utf-8")
        # An order that says that money went back and not how much is asked about, and taken.
        plan = ingest.plan(ingest.open_source(path), shop.settings())
        import_files(shop, files=[FileImport(plan, EVERYTHING)])
    return one(shop, "net_sales").value


@pytest.mark.parametrize("text", [SHOPIFY, PLAIN, NOT_SHIPPED], ids=["shopify", "plain", "not shipped"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_goods_of_a_refund_are_told_from_its_tax(
    tmp_path: Path, text: str, case: tuple[str, ...]
) -> None:
    goods, shipping, taxes, total, refunded, left = case
    if text == NOT_SHIPPED and shipping != "0.00":
        return
    told = {
        "goods": goods,
        "price": f"{Decimal(goods) / 2:.2f}",
        "shipping": shipping,
        "taxes": taxes,
        "total": total,
    }
    with new_workspace(tmp_path) as shop:
        assert net(shop, tmp_path, text.format(refunded=refunded, **told)) == Decimal(left)
    for name in ("shop.socialroi", "shop.socialroi-wal", "shop.socialroi-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    with new_workspace(tmp_path) as shop:
        assert net(
            shop, tmp_path, text.format(refunded="0.00", **told), LISTED.format(refunded=refunded)
        ) == Decimal(left)


@pytest.mark.parametrize("rate", [Decimal("0.07"), None])
def test_a_refund_holds_the_tax_of_its_goods_where_shipping_was_taxed_too(rate: Decimal | None) -> None:
    printed = Printed(subtotal=5000, refunded=2140, taxes=420, shipping=1000, total=6420)
    assert order_money(printed, rate).refunds == 2000
    assert order_money(printed._replace(refunded=6420), rate).refunds == 5000


def test_tax_of_goods_alone_or_at_no_usual_rate_is_of_the_goods() -> None:
    alone = Printed(subtotal=5000, refunded=2140, taxes=350, shipping=1000, total=6350)
    assert order_money(alone).refunds == order_money(alone, Decimal("0.07")).refunds == 2000
    odd = Printed(subtotal=5000, refunded=2140, taxes=449, shipping=1000, total=6449)
    assert order_money(odd).refunds == round(2140 * 5000 / 5449)


def test_a_refund_is_never_more_than_the_goods_nor_less_than_nothing() -> None:
    for refunded in (-5, 0, 1, 99, 100, 110, 10**9):
        for on_top in (0, 10, 19):
            assert 0 <= goods_given_back(refunded, 100, on_top) <= 100
    assert goods_given_back(50, 0, 10) == 0


NETTO = """Zamówienie;Data;Wartość netto;Rabat netto;Wysyłka netto;VAT 23%;Razem brutto;Zwrot
1;2026-07-02;50,00;0,00;10,00;13,80;73,80;61,50
"""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            PLAIN.format(goods="20.00", shipping="20.00", taxes="8.80", total="48.80", refunded="24.40"),
            "0.00",
        ),
        (
            PLAIN.format(goods="100.00", shipping="10.00", taxes="24.20", total="134.20", refunded="61.00"),
            "50.00",
        ),
        (
            PLAIN.format(goods="60.00", shipping="5.00", taxes="14.30", total="79.30", refunded="12.20"),
            "50.00",
        ),
        (
            PLAIN.format(goods="80.00", shipping="6.00", taxes="16.34", total="102.34", refunded="47.60"),
            "40.00",
        ),
        (NETTO, "0.00"),
        (
            SHOPIFY.format(
                goods="40.00", price="20.00", shipping="7.50", taxes="9.50", total="57.00", refunded="24.00"
            ),
            "20.00",
        ),
    ],
)
def test_lists_whose_tax_is_of_shipping_too_count_the_goods_of_a_refund(
    tmp_path: Path, text: str, left: str
) -> None:
    with new_workspace(tmp_path) as shop:
        assert net(shop, tmp_path, text) == Decimal(left)


SQUARE = (
    "Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Fees,Net Total,"
    "Transaction ID,Payment ID,Event Type,Transaction Status\n"
)
SOLD = (
    "2026-07-03,10:00:00,Eastern Time (US & Canada),$300.00,$0.00,$300.00,$0.00,$60.00,$0.00,"
    "{partial},{total},$0.00,{total},S1,P1,Payment,Complete\n"
)
BACK = (
    "2026-07-05,10:00:00,Eastern Time (US & Canada),{goods},$0.00,{goods},$0.00,{tax},$0.00,"
    "{partial},-$180.00,$0.00,-$180.00,S1,P2,Refund,Complete\n"
)
WHOLE = SOLD.format(partial="$0.00", total="$360.00")
ETSY = (
    "Sale Date,Order ID,Number of Items,Currency,Order Value,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,"
    "Card Processing Fees,Order Net,"
    "Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Payment Type,SKU\n"
    "07/03/2026,S1,2,USD,300.00,0,0,{shipping},60.00,{total},5,{net},{left},{fees},{kept},amy,online_cc,K\n"
)

WOO = (
    "order_number,order_date,order_status,order_subtotal,order_shipping,order_tax_total,order_total,order_currency,"
    "refunded_total,product_name,item_quantity,item_total\n"
    "S1,2026-07-03 10:00:00,completed,300.00,0.00,60.00,360.00,USD,180.00,Kite,2,300.00\n"
)


@pytest.mark.parametrize(
    "texts",
    [
        (SQUARE + WHOLE + BACK.format(goods="$0.00", tax="$0.00", partial="-$180.00"),),
        (SQUARE + SOLD.format(partial="-$180.00", total="$180.00"),),
        (SQUARE + WHOLE + BACK.format(goods="-$150.00", tax="-$30.00", partial="$0.00"),),
        (SQUARE + WHOLE, LISTED.replace("#1", "S1").format(refunded="180.00")),
        (ETSY.format(shipping="0", total="360.00", net="355.00", left="180.00", fees="2", kept="178.00"),),
        (ETSY.format(shipping="0", total="360.00", net="355.00", left="", fees="", kept=""),
         LISTED.replace("#1", "S1").format(refunded="180.00")),
        (WOO,),
    ],
    ids=["square: a row of its own", "square: in the sale", "square: told apart", "square: a list", "etsy",
         "etsy: a list", "woocommerce"],
)  # fmt: skip
def test_tills_and_marketplaces_give_back_their_tax_as_well(tmp_path: Path, texts: tuple[str, ...]) -> None:
    with new_workspace(tmp_path) as shop:
        assert net(shop, tmp_path, *texts) == Decimal("150.00")


@pytest.mark.parametrize("text", [SHOPIFY, PLAIN], ids=["shopify", "plain"])
def test_tax_that_may_be_of_shipping_too_is_told_with_both_readings(tmp_path: Path, text: str) -> None:
    # 24 % of the goods and 20 % of both: both are usual.
    told = {"goods": "50.00", "shipping": "10.00", "taxes": "12.00", "total": "72.00", "price": "25.00"}
    path = tmp_path / "orders.csv"
    path.write_text(text.format(refunded="30.00", **told), "utf-8")
    with new_workspace(tmp_path) as shop:
        plan = ingest.plan(ingest.open_source(path), shop.settings())
        doubts = [chunk.doubts for chunk in ingest.read(plan) if chunk.doubts]
        said = [str(one) for found in doubts for one in found.values()]
        assert any("24.19 USD" in one and "25.00 USD" in one for one in said), said
        result = import_files(shop, files=[FileImport(plan)])[0]
        assert (result.counts.new, result.counts.doubtful) == (0, 1)


def test_a_listed_refund_of_tax_perhaps_of_shipping_is_said_beside_the_figure(tmp_path: Path) -> None:
    told = {"goods": "50.00", "shipping": "10.00", "taxes": "12.00", "total": "72.00", "refunded": "0.00"}
    with new_workspace(tmp_path) as shop:
        assert net(shop, tmp_path, PLAIN.format(**told), LISTED.format(refunded="30.00")) == Decimal("25.81")
        assert "up to 0.81 USD more may" in str(one(shop, "refunds").note)
        assert "up to 0.81 USD more may" in str(one(shop, "net_sales").note)
