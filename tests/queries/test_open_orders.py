"""Orders that are not paid yet are counted and said; pieces and prices that no row tells are unknown, not 0."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, one
from socialroi_desktop.domain.records import ExchangeRate, Goal
from socialroi_desktop.queries import goals
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

SALES = ["orders", "gross_sales", "net_sales", "contribution"]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


@pytest.fixture(params=["days", "orders"])
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "days":
        monkeypatch.setattr(keeping, "SMALL", 0)


def lines(shop: Workspace, *rows: tuple[int, str, int | None, int | None]) -> None:
    shop.connection().executemany(
        "INSERT INTO order_line (order_id, position, name, quantity, unit_price, currency)"
        " VALUES (?, 1, ?, ?, ?, 'USD')",
        rows,
    )
    # An import writes lines before their days are summed.
    shop.connection().execute(
        'INSERT OR IGNORE INTO product_day_stale (day) SELECT DISTINCT ordered_on FROM "order"'
    )


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("metric", SALES)
def test_orders_not_paid_yet_are_counted_and_said(shop: Workspace, metric: str) -> None:
    add(shop, ExchangeRate(day="2026-07-01", currency="EUR", rate="0.5"))
    rows = [
        {"gross_sales": 4000, "status": "paid", "utm_source": "ig"},
        {"gross_sales": 1500, "discounts": 300, "status": "pending", "utm_source": "ig"},
        {"gross_sales": 700, "status": "pending", "currency": "EUR"},
        {"gross_sales": 900, "status": "voided"},
    ]
    put_orders(shop, rows)
    figure = one(shop, metric)
    assert "2 of these orders (15.50 USD) are open or not paid yet; they are counted." in figure.note
    assert one(shop, "orders").value == 3
    assert "One of these orders (12.00 USD) is open" in ask(shop, metric, "channel")["instagram"].note


@pytest.mark.usefixtures("kept")
def test_open_orders_without_a_rate_are_told_without_their_amount(shop: Workspace) -> None:
    rows = [
        {"gross_sales": 4000, "status": "paid"},
        {"gross_sales": 2500, "status": "pending", "currency": "GBP", "utm_source": "ig"},
    ]
    put_orders(shop, rows)
    told = "One of these orders is open or not paid yet; it is counted."
    assert told in one(shop, "orders").note
    assert told in ask(shop, "orders", "channel")["instagram"].note
    put_orders(shop, [{"number": "x", "gross_sales": 700, "status": "pending"}], "more.csv")
    assert "2 of these orders are open or not paid yet; they are counted." in one(shop, "orders").note
    add(shop, ExchangeRate(day="2026-07-01", currency="GBP", rate="2"))
    assert "2 of these orders (57.00 USD) are open" in one(shop, "orders").note


def test_nothing_is_said_where_all_is_paid(shop: Workspace) -> None:
    put_orders(
        shop,
        [
            {"gross_sales": 4000, "status": "paid"},
            {"gross_sales": 100, "status": "voided"},
            {"gross_sales": 1},
        ],
    )
    assert "open" not in (one(shop, "gross_sales").note or "")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("by", ["", "channel", "month"])
def test_pieces_that_no_order_tells_are_unknown(shop: Workspace, by: str) -> None:
    put_orders(
        shop,
        [{"gross_sales": 4000}, {"gross_sales": 100}, {"gross_sales": 1, "status": "voided", "units": 5}],
    )
    (figure,) = (found for found in ask(shop, "units", by).values() if found.rows)
    assert (figure.value, figure.note) == (None, "No order here tells how many pieces it holds.")


@pytest.mark.usefixtures("kept")
def test_pieces_that_some_orders_tell_say_how_many_do_not(shop: Workspace) -> None:
    put_orders(shop, [{"units": 2}, {"units": None}, {"units": None, "utm_source": "ig"}, {"units": 0}])
    figure = one(shop, "units")
    assert figure.value == 2
    assert "2 of these orders do not tell how many pieces they hold" in figure.note
    assert ask(shop, "units", "channel")["instagram"].value is None


def test_orders_that_tell_no_pieces_hold_none(shop: Workspace) -> None:
    put_orders(shop, [{"units": 0, "gross_sales": 5}])
    assert (one(shop, "units").value, one(shop, "units").note) == (0, None)
    put_orders(shop, [{"number": "x", "status": "voided"}], "more.csv")
    assert one(shop, "units").value == 0


@pytest.mark.usefixtures("kept")
def test_pieces_and_prices_of_products_are_unknown_where_no_line_tells_them(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 10}, {"gross_sales": 20}, {"gross_sales": 30}])
    lines(shop, (1, "Mug", None, None), (2, "Mug", None, 500), (2, "Cup", 2, None), (3, "Cup", 1, 700))
    units, sales = ask(shop, "units", "product"), ask(shop, "gross_sales", "product")
    assert (units["Mug"].value, sales["Mug"].value) == (None, None)
    assert (units["Cup"].value, sales["Cup"].value) == (3, Decimal("7.00"))
    assert "One row of an order tells no price" in sales["Cup"].note
    assert sales["Mug"].note == "No order here tells a price of this product."


def test_a_goal_of_a_product_says_that_its_pieces_are_not_known(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 10}, {"gross_sales": 20}])
    lines(shop, (1, "Mug", None, 500))
    goal = Goal(
        name="Mugs", metric="units", target="10", start="2026-07-01", end="2026-07-31", product_line="Mug"
    )
    period = goals.scope_of(goal, goals.period_of(goal.start, goal.end)).period
    assert goals.measure(shop, goal, period).value is None
    lines(shop, (2, "Mug", 3, 500))
    found = goals.measure(shop, goal, period)
    assert found.value == 3
    assert "does not tell how many pieces" in found.note


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("metric", ["new_customers", "returning_customers", "repeat_rate"])
def test_orders_that_tell_no_customer_are_said_beside_customers(shop: Workspace, metric: str) -> None:
    rows = [
        {"customer": "a1", "utm_source": "ig"},
        {"customer": None, "utm_source": "ig"},
        {"customer": None},
        {"customer": None, "status": "voided"},
    ]
    put_orders(shop, rows)
    assert "2 of these orders do not tell who bought" in one(shop, metric).note
    assert "One of these orders does not tell who bought" in ask(shop, metric, "channel")["instagram"].note


@pytest.mark.usefixtures("kept")
def test_customers_that_no_order_tells_are_unknown(shop: Workspace) -> None:
    put_orders(shop, [{"customer": None}, {"customer": None}])
    for metric in ("new_customers", "returning_customers", "repeat_rate"):
        assert (one(shop, metric).value, one(shop, metric).note) == (None, "No order here tells who bought.")


@pytest.mark.usefixtures("kept")
def test_a_customer_told_later_is_counted(shop: Workspace) -> None:
    put_orders(shop, [{"customer": None}, {"customer": "a1"}])
    assert "does not tell who bought" in one(shop, "new_customers").note
    with change(shop, "Edit") as writer:
        writer.update("order", 1, {"customer": "b2"})
    assert (one(shop, "new_customers").value, one(shop, "new_customers").note) == (2, None)
