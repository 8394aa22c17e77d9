"""A list of refunds and what orders say of themselves: the larger counts, never both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Refund
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records import editing
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        rows = [
            {"number": "#1", "gross_sales": 500, "refunds": 200},
            {"number": "#2", "gross_sales": 500},
            {"number": "#2", "source": "other", "gross_sales": 500},
        ]
        put_orders(made, rows)
        yield made


def listed(workspace: Workspace) -> list[int | None]:
    rows = workspace.connection().execute('SELECT listed_refunds FROM "order" ORDER BY id')
    return [row[0] for row in rows]


def give_back(
    workspace: Workspace, number: str, amount: int, currency: str = "USD", source: str | None = None
) -> None:
    refund = Refund(number=number, refunded_on="2026-07-05", amount=amount, currency=currency, source=source)
    editing.add_record(workspace, record=refund)


def test_refunds_of_an_order_add_up_and_are_undone(workspace: Workspace) -> None:
    give_back(workspace, "#1", 50)
    give_back(workspace, "#1", 100)
    assert listed(workspace) == [150, None, None]
    history.undo(workspace)
    assert listed(workspace) == [50, None, None]
    history.undo(workspace)
    assert listed(workspace) == [None, None, None]


def test_a_list_that_names_its_shop_means_that_shop(workspace: Workspace) -> None:
    give_back(workspace, "#2", 50, source="other")
    assert listed(workspace) == [None, None, 50]


def test_another_currency_and_an_unknown_order_take_nothing_back(workspace: Workspace) -> None:
    give_back(workspace, "#1", 50, currency="EUR")
    give_back(workspace, "#9", 50)
    assert listed(workspace) == [None, None, None]


def test_the_larger_of_both_is_taken_off_sales(workspace: Workspace) -> None:
    from socialroi_desktop.store.derived.order_cells import order_cells

    give_back(workspace, "#1", 150)
    give_back(workspace, "#2", 70, source="shop")
    values = {"margin": None, "discounts_are_cost": 0}
    rows = workspace.connection().execute(
        f"SELECT refunds, net_sales FROM ({order_cells('1')}) ORDER BY id", values
    )
    assert [tuple(row) for row in rows] == [(200, 300), (70, 430), (0, 500)]
