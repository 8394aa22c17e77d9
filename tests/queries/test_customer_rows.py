"""Each customer of a figure is proved by one order: the one at which it counts."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, ask, one
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

# Customer, day and source of the orders 1, 2, …
BOUGHT = (
    ("ann", "2026-06-03", "ig"), ("ann", "2026-07-02", "fb"), ("ann", "2026-07-09", "ig"),
    ("bob", "2026-07-04", "ig"), ("bob", "2026-07-05", "ig"), ("cid", "2026-07-06", "fb"),
    ("dan", "2026-05-01", "ig"), ("dan", "2026-06-01", "fb"), (None, "2026-07-07", "ig"), ("eve", "2026-07-08", ""),
)  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        put_orders(
            workspace,
            [
                {"ordered_at": f"{day}T10:00:00Z", "gross_sales": 100, "customer": who, "utm_source": source}
                for who, day, source in BOUGHT
            ],
        )
        yield workspace


def proved(shop: Workspace, figure: Figure, scope: Scope) -> list[int]:
    tables = prove(shop, figure, scope).tables
    assert figure.rows == sum(table.total for table in tables)
    return [row.row_id for table in tables for row in table.rows]


@pytest.mark.parametrize(
    ("metric", "value", "orders"),
    [
        ("new_customers", 3, [4, 6, 10]),
        ("returning_customers", 1, [2]),
        ("customers", 4, [2, 4, 6, 10]),
        ("customers_before", 2, [7, 1]),
        ("recency", 25, [8, 5, 6, 10, 3]),
    ],
)
def test_customers_have_an_order_each(shop: Workspace, metric: str, value: int, orders: list[int]) -> None:
    figure = one(shop, metric)
    found = proved(shop, figure, Scope(JULY))
    assert (figure.value, sorted(found)) == (Decimal(value), sorted(orders))


def test_the_orders_are_those_of_the_channel(shop: Workspace) -> None:
    found = ask(shop, "customers", "channel")
    rows = {name: proved(shop, figure, Scope(JULY, "channel")) for name, figure in found.items()}
    assert rows == {"facebook": [2, 6], "instagram": [4], "unattributed": [10]}


def test_nothing_proves_customers_by_week_which_nobody_counts(shop: Workspace) -> None:
    figure = ask(shop, "new_customers", "week")["2026-06-29"]
    assert (figure.value, proved(shop, figure, Scope(JULY, "week"))) == (None, [])
