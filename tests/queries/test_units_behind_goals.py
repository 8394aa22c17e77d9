"""What is listed behind the units and the sales of a product adds up to the figure of the goal."""

from datetime import date
from decimal import Decimal

import pytest

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal, OrderLine
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.goal_rows import rows_of_days
from workspaces import new_workspace, put_orders

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))


@pytest.fixture
def shop(tmp_path):
    with new_workspace(tmp_path) as made:
        day = {"ordered_at": "2026-06-03T10:00:00Z"}
        put_orders(
            made,
            [
                {"gross_sales": 9000, **day},
                {"gross_sales": 4000, **day},
                {"gross_sales": 2000, "status": "voided", **day},
            ],
        )
        for place, (order, name, quantity, price) in enumerate((
            (1, "Deck", 2, 3000), (1, "Deck", 1, 1000), (1, "Wheel", 4, 500), (2, "Deck", 1, 4000), (3, "Deck", 5, 400),
        )):  # fmt: skip
            add_record(
                made,
                record=OrderLine(
                    order_id=order, position=place, name=name, quantity=quantity, unit_price=price
                ),
            )
        yield made


def goal(metric: str, product: str | None) -> Goal:
    return Goal(
        name="G", kind="sales", metric=metric, product_line=product, start="2026-06-01", end="2026-06-30"
    )


def test_units_of_a_product_are_listed_line_by_line(shop):
    figure, (table,) = rows_of_days(shop, goal("units", "Deck"), JUNE)
    assert figure.value == 4
    assert [row.units for row in table.rows] == [3, 1]


def test_sales_of_a_product_are_listed_without_the_rest_of_its_orders(shop):
    figure, (table,) = rows_of_days(shop, goal("gross_sales", "Deck"), JUNE)
    assert figure.value == Decimal(130)
    assert sum(row.amount for row in table.rows) == 13000
    assert {row.units for row in table.rows} == {None}


def test_orders_of_a_product_keep_what_they_are_worth(shop):
    _, (table,) = rows_of_days(shop, goal("orders", "Deck"), JUNE)
    assert [(row.amount, row.units) for row in table.rows] == [(9000, None), (4000, None)]
