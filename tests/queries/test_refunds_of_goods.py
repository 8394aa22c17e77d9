"""What refunds take off sales: at most the goods, with their share of the contained tax and of what the goods cost."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import JULY, add, ask, one, total, values
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import OrderLine, Product, Refund
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

SUMS = ("net_sales", "refunds", "taxes", "gross_sales")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def give_back(workspace: Workspace, amount: int, number: str = "#1001", **told: Any) -> None:
    refund = {"number": number, "refunded_on": "2026-07-05", "amount": amount, "currency": "USD"} | told
    add(workspace, Refund(**refund))


def bring(workspace: Workspace, folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / f"{name}.csv"
        path.write_text(text, "utf-8")
        import_files(
            workspace, files=[FileImport(ingest.plan(ingest.open_source(path), workspace.settings()))]
        )


def told(workspace: Workspace) -> dict[str, str]:
    return {name: str(one(workspace, name).value) for name in SUMS}


# What an order says of itself (goods, contained tax, shipping, total), what a list says was given back, what is left.
CASES = {
    "shipping given back as well": ({"shipping_income": 1000, "total": 11000}, [11000], "0.00"),
    "less than the goods": ({"shipping_income": 1000, "total": 11000}, [5000], "50.00"),
    "a part, then the whole": ({"shipping_income": 1000, "total": 11000}, [3000, 11000], "0.00"),
    "a part, then the rest": ({"shipping_income": 1000, "total": 11000}, [3000, 8000], "0.00"),
    "the whole, told twice": ({"total": 10000}, [10000, 10000], "0.00"),
    "contained tax, the whole": ({"taxes": 1870, "total": 10000}, [10000], "0.00"),
    "contained tax, a half": ({"taxes": 1870, "total": 10000}, [5000], "40.65"),
    "contained tax, more than was paid": ({"taxes": 1870, "total": 10000}, [25000], "0.00"),
    "contained tax and shipping": ({"taxes": 1870, "shipping_income": 500, "total": 10500}, [10500], "0.00"),
    "tax on top, a half": ({"taxes": 0, "shipping_income": 0, "total": 11000}, [5500], "50.00"),
    "tax on top, the whole": ({"taxes": 0, "shipping_income": 0, "total": 11000}, [11000], "0.00"),
    "tax on top, a third to the cent": ({"taxes": 0, "shipping_income": 0, "total": 12300}, [4100], "66.67"),
    "tax on top and shipping": ({"taxes": 0, "shipping_income": 700, "total": 11700}, [11700], "0.00"),
    "a discount": ({"discounts": 4000, "total": 6000}, [10000], "0.00"),
    "a discount, a third": ({"discounts": 4000, "total": 6000}, [2000], "40.00"),
    "given away": ({"discounts": 10000, "shipping_income": 500, "total": 500}, [500], "0.00"),
    "the order says more": ({"refunds": 6000, "total": 10000}, [2000], "40.00"),
    "the order says more than it took": ({"refunds": 16000, "taxes": 1000}, [], "0.00"),
    "the list says more than the order": ({"refunds": 2500, "taxes": 1500, "total": 10000}, [5000], "40.00"),
    "cancelled": ({"status": "voided", "taxes": 1000}, [10000], "0.00"),
}  # fmt: skip


@pytest.mark.parametrize(("order", "listed", "net"), CASES.values(), ids=CASES)
def test_refunds_give_back_goods_at_most(
    shop: Workspace, order: dict[str, Any], listed: list[int], net: str
) -> None:
    put_orders(shop, [{"gross_sales": 10000, **order}])
    for amount in listed:
        give_back(shop, amount)
    found = {name: one(shop, name).value or 0 for name in (*SUMS, "discounts")}
    assert found["net_sales"] == Decimal(net)
    assert 0 <= found["refunds"] <= found["gross_sales"] - found["discounts"]


SHOPIFY = """Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,\
Lineitem price,Refunded Amount
#1,a@b.example,{status},USD,123.00,10.00,23.00,133.00,2026-07-03 10:00:00 +0200,1,Shoe,123.00,{refunded}
"""
LIST = "Order,Refund date,Refund amount,Currency,Reason\n#1,2026-07-05,{refunded},USD,whole order\n"


@pytest.mark.parametrize("refunded", ["133.00", "123.00", "41.00", "0.01"])
def test_a_list_takes_back_what_the_order_itself_would(tmp_path: Path, refunded: str) -> None:
    found = []
    for place, (own, listed) in enumerate([(refunded, ""), ("0.00", refunded)]):
        folder = tmp_path / str(place)
        folder.mkdir()
        with new_workspace(folder) as shop:
            bring(shop, folder, orders=SHOPIFY.format(status="paid", refunded=own))
            if listed:
                bring(shop, folder, refunds=LIST.format(refunded=listed))
            found.append(told(shop))
    assert found[0] == found[1]


def test_a_list_that_names_what_was_paid_with_shipping(shop: Workspace, tmp_path: Path) -> None:
    bring(
        shop, tmp_path,
        orders="Order number,Date,Subtotal,Shipping,Total,Currency\n"
               "#7,2026-07-02,80.00,12.00,92.00,USD\n#8,2026-07-02,30.00,0.00,30.00,USD\n",
        refunds="Order,Refund date,Refund amount,Currency,Reason\n#7,2026-07-05,20.00,USD,a lid\n"
                "#7,2026-07-09,72.00,USD,all the rest\n",
    )  # fmt: skip
    assert told(shop) == {"net_sales": "30.00", "refunds": "80.00", "taxes": "0.00", "gross_sales": "110.00"}


def test_an_order_that_tells_no_amount_gives_none_back(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 5000}, {"gross_sales": None, "refunds": 700}])
    give_back(shop, 900, "#1002")
    assert told(shop) == {"net_sales": "50.00", "refunds": "0.00", "taxes": "0.00", "gross_sales": "50.00"}
    assert "tells no amount" in (one(shop, "refunds").note or "")


def mugs(shop: Workspace, quantity: int, **order: Any) -> None:
    """Sell mugs at 100 that cost 40 each."""
    add(shop, Product(name="Mug", unit_cost=4000, currency="USD"))
    put_orders(shop, [{"gross_sales": 10000 * quantity, **order}])
    add(shop, OrderLine(order_id=1, position=1, name="Mug", quantity=quantity, unit_price=10000))


MUGS = {
    "kept": (2, {}, "120.00"),
    "nearly all given back": (2, {"refunds": 19900}, "0.60"),
    "all given back": (2, {"refunds": 20000}, "0.00"),
    "one of two": (2, {"refunds": 10000}, "60.00"),
    "a third, rounded": (1, {"refunds": 3333}, "40.00"),
    "given away": (1, {"discounts": 10000}, "-40.00"),
    "given away with a fee": (1, {"discounts": 10000, "fees": 30}, "-40.30"),
    "half off": (1, {"discounts": 5000}, "10.00"),
    "half off, half of it back": (1, {"discounts": 5000, "refunds": 2500}, "5.00"),
    "cancelled": (2, {"status": "voided"}, "0.00"),
    "given away and cancelled": (1, {"discounts": 10000, "status": "voided"}, "0.00"),
    "a price of nothing": (1, {"gross_sales": 0}, "-40.00"),
    "contained tax, half of it back": (2, {"refunds": 10000, "taxes": 1000}, "50.00"),
}


@pytest.mark.parametrize(("quantity", "order", "left"), MUGS.values(), ids=MUGS)
def test_goods_that_came_back_cost_nothing_and_given_ones_do(
    shop: Workspace, quantity: int, order: dict[str, Any], left: str
) -> None:
    mugs(shop, quantity, **order)
    assert one(shop, "contribution").value == Decimal(left)


def test_a_listed_refund_takes_its_share_of_the_cost_along(shop: Workspace) -> None:
    mugs(shop, 2, shipping_income=500, total=20500)
    give_back(shop, 10000)
    assert one(shop, "product_cost").value == Decimal("40.00")
    give_back(shop, 10500)
    assert one(shop, "contribution").value == Decimal("0.00")


def test_goods_given_away_at_a_cost_nobody_knows_are_not_free(tmp_path: Path) -> None:
    with new_workspace(tmp_path, gross_margin=None) as shop:
        put_orders(shop, [{"gross_sales": 10000, "discounts": 10000}])
        figure = one(shop, "contribution")
        assert figure.value is None
        assert "no unit cost" in (figure.note or "")


def test_another_total_moves_what_a_list_takes_back(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 20000, "shipping_income": 0, "total": 20000}])
    give_back(shop, 11000)
    assert one(shop, "net_sales").value == Decimal("90.00")
    edit_record(shop, entity="order", row_id=1, changes={"total": 22000})
    assert one(shop, "net_sales").value == Decimal("100.00")


MONEY = st.integers(0, 10**7)
ORDERS = st.lists(
    st.fixed_dictionaries(
        {"gross_sales": MONEY, "ordered_at": st.dates(date(2026, 7, 1), date(2026, 7, 31)).map("{}T09:00:00Z".format)},
        optional={
            "discounts": MONEY, "refunds": MONEY, "taxes": st.integers(0, 2000), "shipping_income": st.integers(0, 2000),
            "total": MONEY, "status": st.sampled_from(["voided", "refunded", "paid"]),
            "utm_source": st.sampled_from(["facebook", "ig"]),
        },
    ),
    min_size=1, max_size=5,
)  # fmt: skip
REFUNDS = st.lists(st.tuples(st.integers(1001, 1006), MONEY), max_size=6)


@settings(max_examples=40, deadline=None)
@given(orders=ORDERS, refunds=REFUNDS)
def test_whatever_a_list_says_no_order_gives_back_more_than_it_took(
    orders: list[dict[str, Any]], refunds: list[tuple[int, int]]
) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as shop:
        put_orders(shop, orders)
        for number, amount in refunds:
            give_back(shop, amount, f"#{number}")
        taken = sum(max(0, row["gross_sales"] - row.get("discounts", 0)) for row in orders)
        assert 0 <= (one(shop, "refunds").value or 0) * 100 <= taken
        for metric in (*SUMS, "product_cost", "contribution"):
            whole = one(shop, metric).value
            for by in ("channel", "day", "week"):
                assert total(values(shop, metric, by).values()) == whole, (metric, by)


def test_days_that_are_kept_summed_see_the_refund(shop: Workspace) -> None:
    from socialroi_desktop.store.derived import keeping

    small, keeping.SMALL = keeping.SMALL, 0
    try:
        put_orders(shop, [{"gross_sales": 10000, "shipping_income": 1000, "total": 11000}])
        period = Period(JULY.start, JULY.end)
        assert ask(shop, "net_sales", period=period)[""].value == Decimal("100.00")
        give_back(shop, 11000)
        assert ask(shop, "net_sales", period=period)[""].value == Decimal("0.00")
    finally:
        keeping.SMALL = small
