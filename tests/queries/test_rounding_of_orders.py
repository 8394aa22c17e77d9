"""Each amount of an order is converted and rounded once, half up; then integers are added."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, one, total, values
from socialroi_desktop.domain.records import ExchangeRate, OrderLine
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders


@pytest.fixture(params=["summed as they are", "kept by day"])
def shop(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workspace]:
    if request.param == "kept by day":
        monkeypatch.setattr(keeping, "SMALL", 0)
    with new_workspace(tmp_path, currency="EUR") as workspace:
        yield workspace


def euros(shop: Workspace, *amounts: int, rate: str, currency: str = "USD", **more: object) -> None:
    add(shop, ExchangeRate(day="2026-01-01", currency=currency, rate=rate))
    rows = [
        {"gross_sales": amount, "currency": currency, "ordered_at": f"2026-07-{day:02d}T10:00:00Z"} | more
        for day, amount in enumerate(amounts, start=1)
    ]
    put_orders(shop, rows)


@pytest.mark.parametrize(
    ("amounts", "currency", "rate", "worth"),
    [
        ([1] * 30, "USD", "0.4", "0"),
        ([1] * 30, "USD", "0.5", "0.30"),
        ([3] * 4, "USD", "0.5", "0.08"),
        ([149] * 10, "JPY", "0.0061", "9.10"),
        ([1005] * 7, "KWD", "3", "21.14"),
    ],
)
def test_many_small_orders_are_worth_the_same_by_day_and_together(
    shop: Workspace, amounts: list[int], currency: str, rate: str, worth: str
) -> None:
    euros(shop, *amounts, rate=rate, currency=currency, utm_source="ig")
    for by in ("", "day", "week", "month", "channel"):
        assert total(values(shop, "gross_sales", by).values()) == Decimal(worth), by
        assert total(values(shop, "net_sales", by).values()) == Decimal(worth), by


def test_a_new_rate_is_used_at_once(shop: Workspace) -> None:
    euros(shop, 1000, rate="0.5")
    assert one(shop, "net_sales").value == Decimal("5.00")
    add(shop, ExchangeRate(day="2026-06-30", currency="USD", rate="0.8"))
    assert one(shop, "net_sales").value == Decimal("8.00")


def test_nothing_is_left_of_a_cancelled_order(shop: Workspace) -> None:
    euros(shop, 303, 301, 302, rate="0.5", discounts=101, taxes=101, status="voided")
    assert one(shop, "net_sales").value == 0
    assert one(shop, "cancelled_sales").value == one(shop, "refunds").value


@pytest.mark.parametrize("prices", [(1, 1, 1), (333, 333, 334), (7, 5, 1), (99, 0, 2)])
def test_products_of_foreign_orders_add_up_to_the_whole(shop: Workspace, prices: tuple[int, ...]) -> None:
    euros(shop, sum(prices), sum(prices), rate="0.4", units=3)
    for order in (1, 2):
        for at, price in enumerate(prices):
            add(shop, OrderLine(order_id=order, position=at, name=f"P{at % 2}", quantity=1, unit_price=price))
    assert total(values(shop, "gross_sales", "product").values()) == one(shop, "gross_sales").value
    assert values(shop, "orders", "product") == {"P0": 2, "P1": 2}
    assert values(shop, "units", "product") == {"P0": 4, "P1": 2}
