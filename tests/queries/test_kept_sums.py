"""Sums kept by day and month are the sums of the orders, whatever happened to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import DiscountCode, ExchangeRate, Product
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.editing import (
    add_record,
    delete_records,
    edit_record,
    edit_settings,
)
from socialroi_desktop.store.derived import order_days
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.sums import orders as order_sums
from workspaces import new_workspace, put_orders

DAYS = st.dates(date(2026, 5, 25), date(2026, 9, 5))
ORDERS = st.lists(
    st.fixed_dictionaries(
        {
            "gross_sales": st.none() | st.integers(0, 10**6),
            "ordered_at": DAYS.map("{}T21:30:00Z".format),
            "currency": st.sampled_from(["USD", "USD", "EUR", "PLN"]),
        },
        optional={
            "discounts": st.integers(0, 5000),
            "refunds": st.integers(0, 5000),
            "units": st.integers(1, 4),
            "status": st.sampled_from(["voided", "refunded"]),
            "utm_source": st.sampled_from(["facebook", "ig"]),
            "discount_code": st.sampled_from(["JO10", "A"]),
        },
    ),
    min_size=1,
    max_size=8,
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("orders"), ORDERS),
        st.tuples(st.just("edit"), st.tuples(st.integers(1, 12), DAYS)),
        st.tuples(st.just("delete"), st.integers(1, 12)),
        st.tuples(st.just("margin"), st.none() | st.integers(0, 10000)),
        st.tuples(st.just("code"), st.sampled_from(["JO10", "A"])),
        st.tuples(st.just("cost"), st.integers(0, 1)),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    min_size=1,
    max_size=8,
)
PERIODS = st.tuples(DAYS, DAYS).map(lambda pair: Period(min(pair), max(pair)))


def take(workspace: Workspace, step: str, detail: Any) -> None:
    known = workspace.connection().execute('SELECT id FROM "order"').fetchall()
    ids = {row[0] for row in known}
    if step == "orders":
        start = len(workspace.connection().execute("SELECT 1 FROM import_batch").fetchall()) * 100
        put_orders(workspace, [row | {"number": f"#{start + n}"} for n, row in enumerate(detail)])
    elif step == "edit" and detail[0] in ids:
        changes = {"ordered_at": f"{detail[1]}T08:00:00Z", "gross_sales": 777}
        edit_record(workspace, entity="order", row_id=detail[0], changes=changes)
    elif step == "delete" and detail in ids:
        delete_records(workspace, entity="order", ids=[detail])
    elif step == "margin":
        edit_settings(workspace, settings=replace(workspace.settings(), gross_margin=detail))
    elif step == "cost":
        edit_settings(workspace, settings=replace(workspace.settings(), code_discounts_are_cost=detail))
    elif (
        step == "code"
        and not workspace.connection()
        .execute("SELECT 1 FROM discount_code WHERE code = ?", (detail,))
        .fetchone()
    ):
        add_record(workspace, record=DiscountCode(code=detail, channel="instagram"))
    elif step in ("undo", "redo"):
        {"undo": undo, "redo": redo}[step](workspace)


def both_ways(workspace: Workspace, period: Period, **how: bool) -> tuple[Any, Any]:
    small = order_days.SMALL
    try:
        order_days.SMALL = 10**9
        direct = told(order_sums.order_sums(workspace, period, **how))
        order_days.SMALL = 0
        kept = told(order_sums.order_sums(workspace, period, **how))
        connection = workspace.connection()
        assert order_days.are_fresh(connection) or not order_days.worth_keeping(connection)
    finally:
        order_days.SMALL = small
    return direct, kept


def told(found: order_sums.OrderSums) -> Any:
    groups = {
        (group.touch, group.day, n): (
            dict(group.sums),
            {name: f"{value:.9g}" for name, value in group.spread.items()},
        )
        for n, group in enumerate(found.groups)
    }
    return groups, found.apart


@settings(max_examples=30)
@given(steps=STEPS, periods=st.lists(PERIODS, min_size=1, max_size=3))
def test_kept_sums_are_the_direct_sums_after_any_changes(
    steps: list[tuple[str, Any]], periods: list[Period]
) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        add_record(workspace, record=ExchangeRate(day="2026-01-01", currency="EUR", rate="1.0937"))
        for step, detail in steps:
            take(workspace, step, detail)
            for period in periods:
                for by_day in (False, True):
                    for channels_only in (False, True):
                        direct, kept = both_ways(
                            workspace, period, by_day=by_day, channels_only=channels_only
                        )
                        assert kept == direct


@pytest.fixture
def keep_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_days, "SMALL", 0)


def days_kept(workspace: Workspace) -> int:
    return int(workspace.connection().execute("SELECT count(*) FROM order_day_sum").fetchone()[0])


YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.usefixtures("keep_always")
def test_a_changed_price_of_goods_is_seen(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        workspace.connection().execute(
            "INSERT INTO order_line (order_id, position, name, quantity) VALUES (1, 1, 'Ridge', 2)"
        )
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["product_cost"] == 600
        add_record(workspace, record=Product(name="Ridge", unit_cost=100, currency="USD"))
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["product_cost"] == 200


@pytest.mark.usefixtures("keep_always")
def test_a_reader_without_the_right_to_write_sums_the_orders_themselves(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        path = workspace.path
    with open_workspace(path, read_only=True) as reader:
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 1000
        assert days_kept(reader) == 0


@pytest.mark.usefixtures("keep_always")
def test_somebody_writing_meanwhile_holds_nobody_up(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        other = in_another_thread(workspace.connection)
        other.execute("BEGIN IMMEDIATE")
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["gross_sales"] == 1000
        assert days_kept(workspace) == 0
        other.execute("ROLLBACK")
        order_sums.order_sums(workspace, YEAR)
        assert days_kept(workspace) == 1


def in_another_thread(work: Callable[[], Any]) -> Any:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def test_small_workspaces_keep_nothing(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        order_sums.order_sums(workspace, YEAR)
        assert days_kept(workspace) == 0
