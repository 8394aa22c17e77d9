"""Sums kept by day and month are the sums of the orders, whatever happened to them."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.pseudonyms import customer_key
from socialroi_desktop.domain.records import (
    Deal,
    DiscountCode,
    ExchangeRate,
    Influencer,
    OrderLine,
    Product,
    Refund,
    SourceRule,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import (
    add_record,
    delete_records,
    edit_record,
    edit_settings,
)
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.derived import keeping, kept_customers
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.product_days import PRODUCT_DAYS
from socialroi_desktop.store.file.version import SCHEMA_VERSION
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.sums import customers
from socialroi_desktop.store.sums import orders as order_sums
from socialroi_desktop.store.sums.customers import customer_counts
from socialroi_desktop.store.sums.products import product_sums
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
            "customer": st.sampled_from(["ann", "bo", "cy"]),
            "status": st.sampled_from(["voided", "refunded", "paid"]),
            "states_told": st.sampled_from([1, None]),
            "refunds_told": st.sampled_from([1, None]),
            "utm_source": st.sampled_from(["facebook", "ig", "flyer", "fair"]),
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
        st.tuples(
            st.just("told"),
            st.tuples(
                st.integers(1, 12), st.sampled_from(["states_told", "refunds_told"]), st.integers(0, 1)
            ),
        ),
        st.tuples(st.just("margin"), st.none() | st.integers(0, 10000)),
        st.tuples(st.just("code"), st.sampled_from(["JO10", "A"])),
        st.tuples(st.just("cost"), st.integers(0, 1)),
        st.tuples(st.just("deal"), st.sampled_from(["JO10", "A"])),
        st.tuples(st.just("rate"), st.tuples(st.sampled_from(["EUR", "PLN"]), DAYS, st.integers(1, 40))),
        st.tuples(st.just("zone"), st.sampled_from(["Europe/Warsaw", "Asia/Tokyo", "America/Los_Angeles"])),
        st.tuples(st.just("source"), st.sampled_from(["flyer", "fair"])),
        st.tuples(
            st.just("line"),
            st.tuples(st.integers(1, 12), st.sampled_from(["Ridge", "Deck"]), st.integers(1, 3)),
        ),
        st.tuples(st.just("more"), st.integers(1, 5)),
        st.tuples(st.just("without"), st.integers(1, 5)),
        st.tuples(st.just("refund"), st.tuples(st.integers(1000, 1008), st.integers(1, 9000))),
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
    elif step == "told" and detail[0] in ids:
        edit_record(workspace, entity="order", row_id=detail[0], changes={detail[1]: detail[2]})
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
    elif step == "zone":
        edit_settings(workspace, settings=replace(workspace.settings(), timezone=detail))
    else:
        take_another(workspace, step, detail)


def take_another(workspace: Workspace, step: str, detail: Any) -> None:
    """Add a record that the sums of orders follow, unless there is one like it."""
    with suppress(UserError):
        if step == "deal":
            (person,) = add_record(workspace, record=Influencer(name="Jo")).ids
            add_record(workspace, record=Deal(influencer_id=person, purpose="Sales", code=detail))
        elif step == "rate":
            currency, day, rate = detail
            record = ExchangeRate(day=day.isoformat(), currency=currency, rate=f"{rate / 10:.1f}")
            add_record(workspace, record=record)
        elif step == "source":
            add_record(workspace, record=SourceRule(source=detail, channel="instagram"))
        elif step == "line":
            order, name, quantity = detail
            lines = workspace.connection().execute("SELECT count(*) FROM order_line").fetchone()[0]
            add_record(
                workspace,
                record=OrderLine(
                    order_id=order, position=lines + 1, name=name, quantity=quantity, unit_price=500
                ),
            )
        elif step == "more":
            edit_record(
                workspace, entity="order_line", row_id=detail, changes={"quantity": 7, "name": "Kite"}
            )
        elif step == "without":
            delete_records(workspace, entity="order_line", ids=[detail])
        elif step == "refund":
            number, amount = detail
            day = "2026-07-20"
            add_record(
                workspace,
                record=Refund(number=f"#{number % 100}", amount=amount, currency="EUR", refunded_on=day),
            )


def both_ways(workspace: Workspace, asked_of: Workspace, period: Period, **how: bool) -> tuple[Any, Any]:
    """Return what the orders themselves tell, and what is told where sums are kept, asked of a window or a reader."""
    with keeping_from(10**9):
        direct = told(order_sums.order_sums(workspace, period, **how))
    with keeping_from(0):
        kept = told(order_sums.order_sums(asked_of, period, **how))
        connection = workspace.connection()
        assert ORDER_DAYS.are_fresh(connection) or not ORDER_DAYS.are_worth_it(connection)
    return direct, kept


def in_any_order(found: Any) -> Any:
    return found if isinstance(found, dict) else sorted(found, key=repr)


@contextmanager
def keeping_from(orders: int) -> Iterator[None]:
    small = keeping.SMALL
    keeping.SMALL = orders
    try:
        yield
    finally:
        keeping.SMALL = small


def told(found: order_sums.OrderSums) -> Any:
    groups = {
        (group.touch, group.day, n): (
            dict(group.sums),
            {name: f"{value:.9g}" for name, value in group.spread.items()},
        )
        for n, group in enumerate(found.groups)
    }
    return groups, found.apart, found.old


@settings(max_examples=40)
@given(
    steps=STEPS,
    periods=st.lists(PERIODS, min_size=1, max_size=3),
    readers=st.lists(st.booleans(), min_size=8),
)
def test_kept_sums_are_the_direct_sums_after_any_changes(
    steps: list[tuple[str, Any]], periods: list[Period], readers: list[bool]
) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        add_record(workspace, record=ExchangeRate(day="2026-01-01", currency="EUR", rate="1.0937"))
        for (step, detail), by_reader in zip(steps, readers, strict=False):
            with keeping_from(0):
                take(workspace, step, detail)
            with open_workspace(workspace.path, read_only=True) as reader:
                for period in periods:
                    for by_day in (False, True):
                        for channels_only in (False, True):
                            how = {"by_day": by_day, "channels_only": channels_only}
                            asked_of = reader if by_reader else workspace
                            direct, kept = both_ways(workspace, asked_of, period, **how)
                            assert kept == direct
                    for sums in (product_sums, customer_counts):
                        with keeping_from(10**9):
                            direct = sums(workspace, period)
                        with keeping_from(0):
                            assert in_any_order(sums(asked_of, period)) == in_any_order(direct)
                            assert in_any_order(sums(asked_of, period)) == in_any_order(direct)


@pytest.fixture
def keep_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "SMALL", 0)


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
def test_who_changes_a_few_orders_sums_their_days_again(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        assert days_kept(workspace) == 1
        undo(workspace)
        put_orders(
            workspace, [{"gross_sales": 2000}, {"gross_sales": 500, "ordered_at": "2026-08-01T10:00:00Z"}]
        )
        assert days_kept(workspace) == 2
        delete_records(workspace, entity="order", ids=[2])
        assert ORDER_DAYS.are_fresh(workspace.connection())
        assert days_kept(workspace) == 1


@pytest.mark.usefixtures("keep_always")
def test_who_changes_many_orders_leaves_them_to_who_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "FEW", 1)
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}, {"gross_sales": 500}])
        assert days_kept(workspace) == 0
        order_sums.order_sums(workspace, YEAR)
        assert days_kept(workspace) == 1


@pytest.mark.usefixtures("keep_always")
def test_what_has_nothing_to_do_with_orders_leaves_the_sums_alone(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        for table in ("order_day_sum", "order_month_sum"):
            workspace.connection().execute(f"UPDATE {table} SET gross_sales = 7")
        edit_settings(workspace, settings=replace(workspace.settings(), name="Other", hourly_rate=1))
        add_record(workspace, record=ExchangeRate(day="2026-01-01", currency="EUR", rate="1.0937"))
        add_record(workspace, record=DiscountCode(code="JO10", channel="instagram"))
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["gross_sales"] == 7


@pytest.mark.usefixtures("keep_always")
def test_a_change_is_done_even_where_summing_its_days_is_broken_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(*_: object) -> None:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.set_progress_handler(lambda: 1, 1)
            connection.execute("SELECT max(value) FROM json_each('[1, 2]')").fetchall()

    with new_workspace(tmp_path) as workspace:
        with monkeypatch.context() as broken:
            broken.setattr(keeping.KeptSums, "bring_up_to_date", broken_off)
            put_orders(workspace, [{"gross_sales": 1000}])
        assert not ORDER_DAYS.are_fresh(workspace.connection())
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["gross_sales"] == 1000


@pytest.fixture
def unsummed(tmp_path: Path) -> Path:
    """A closed workspace with an order whose day is not summed."""
    with new_workspace(tmp_path) as workspace, keeping_from(10**9):
        put_orders(workspace, [{"gross_sales": 1000}])
    return workspace.path


@pytest.mark.usefixtures("keep_always")
def test_a_reader_leaves_the_sums_for_the_next_one(unsummed: Path) -> None:
    with open_workspace(unsummed, read_only=True) as reader:
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 1000
    assert [path.name for path in unsummed.parent.iterdir()] == [unsummed.name]
    with open_workspace(unsummed, read_only=True) as reader:
        assert days_kept(reader) == 1
        assert ORDER_DAYS.are_fresh(reader.connection())


@pytest.mark.usefixtures("keep_always")
def test_a_reader_beside_a_window_leaves_them_too(unsummed: Path) -> None:
    with open_workspace(unsummed) as window, open_workspace(unsummed, read_only=True) as reader:
        order_sums.order_sums(reader, YEAR)
        assert days_kept(window) == 1
        edit_record(window, entity="order", row_id=1, changes={"gross_sales": 500})
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 500


@pytest.mark.usefixtures("keep_always")
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_where_nothing_can_be_written_the_orders_themselves_are_summed(
    unsummed: Path, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    # The rights of the file do not bind everybody who runs tests.
    barred = unsummed if locked == "file" else unsummed.parent
    allowed = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: allowed(path, mode) and not (mode == os.W_OK and path == barred)
    )
    with open_workspace(unsummed, read_only=True) as reader:
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 1000
        assert days_kept(reader) == 0


@pytest.mark.usefixtures("keep_always")
@pytest.mark.parametrize("read_only", [False, True])
def test_somebody_writing_meanwhile_holds_nobody_up(unsummed: Path, *, read_only: bool) -> None:
    with (
        closing(sqlite3.connect(unsummed, isolation_level=None)) as other,
        open_workspace(unsummed, read_only=read_only) as workspace,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert order_sums.order_sums(workspace, YEAR).groups[0].sums["gross_sales"] == 1000
        assert days_kept(workspace) == 0
        other.execute("ROLLBACK")
        order_sums.order_sums(workspace, YEAR)
        assert days_kept(workspace) == 1


@pytest.mark.usefixtures("keep_always")
def test_a_newer_program_is_not_written_for(unsummed: Path) -> None:
    with (
        closing(sqlite3.connect(unsummed, isolation_level=None)) as newer,
        open_workspace(unsummed, read_only=True) as reader,
    ):
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 1000
        assert days_kept(reader) == 0


@pytest.mark.usefixtures("keep_always")
def test_a_reader_sums_by_the_rates_that_hold_when_it_writes(unsummed: Path) -> None:
    rate = ExchangeRate(day="2026-01-01", currency="EUR", rate="2")
    with open_workspace(unsummed) as window, open_workspace(unsummed, read_only=True) as reader:
        with keeping_from(10**9):
            edit_record(window, entity="order", row_id=1, changes={"currency": "EUR"})
            assert not order_sums.order_sums(reader, YEAR).groups[0].sums["valued_orders"]
            add_record(window, record=rate)
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 2000
        with keeping_from(10**9):
            window.connection().execute("UPDATE exchange_rate SET rate = '3'")
            window.connection().execute("INSERT INTO order_day_stale VALUES ('2026-07-02')")
        assert order_sums.order_sums(reader, YEAR).groups[0].sums["gross_sales"] == 3000


@pytest.mark.usefixtures("keep_always")
def test_products_follow_the_lines_of_orders(unsummed: Path) -> None:
    with open_workspace(unsummed) as window:
        (line,) = add_record(
            window, record=OrderLine(order_id=1, position=1, name="Ridge", quantity=2, unit_price=500)
        ).ids
        assert product_sums(window, YEAR)["Ridge"].value == 1000
        assert PRODUCT_DAYS.are_fresh(window.connection())
        add_record(window, record=OrderLine(order_id=1, position=2, name="Ridge", quantity=1, unit_price=500))
        assert product_sums(window, YEAR)["Ridge"].units == 3
        edit_record(window, entity="order_line", row_id=line, changes={"name": "Kite"})
        assert product_sums(window, YEAR)["Ridge"].units == 1
        assert product_sums(window, YEAR)["Kite"].units == 2
        delete_records(window, entity="order_line", ids=[line])
        assert set(product_sums(window, YEAR)) == {"Ridge"}
        undo(window)
        assert set(product_sums(window, YEAR)) == {"Ridge", "Kite"}
        edit_record(window, entity="order", row_id=1, changes={"status": "voided"})
        assert product_sums(window, YEAR)["Kite"].cancelled == 1


@pytest.mark.usefixtures("keep_always")
def test_discounts_that_are_a_cost_follow_the_code_of_a_deal(unsummed: Path) -> None:
    with open_workspace(unsummed) as window:
        edit_settings(window, settings=replace(window.settings(), code_discounts_are_cost=1))
        put_orders(
            window,
            [{"number": "#2", "gross_sales": 1000, "discounts": 100, "discount_code": "JO10"}],
            "b.csv",
        )

        def net() -> int:
            return sum(group.sums["net_sales"] for group in order_sums.order_sums(window, YEAR).groups)

        assert net() == 1900
        (person,) = add_record(window, record=Influencer(name="Jo")).ids
        add_record(window, record=Deal(influencer_id=person, purpose="Sales", code="JO10"))
        assert net() == 2000
        undo(window)
        assert net() == 1900


@pytest.mark.usefixtures("keep_always")
def test_what_is_known_of_customers_is_kept_until_an_order_changes(unsummed: Path) -> None:
    def kept(workspace: Workspace) -> int:
        return int(workspace.connection().execute("SELECT count(*) FROM customer_count").fetchone()[0])

    with open_workspace(unsummed) as window, open_workspace(unsummed, read_only=True) as reader:
        edit_record(window, entity="order", row_id=1, changes={"customer": "ann"})
        before = Period(date(2026, 1, 1), date(2026, 6, 30))
        put_orders(
            window, [{"number": "#2", "customer": "bo", "ordered_at": "2026-02-01T10:00:00Z"}], "february.csv"
        )
        assert customer_counts(reader, YEAR) == [(None, 2, 0)]
        assert customer_counts(reader, before) == [(None, 1, 0)]
        assert kept(window) == 2
        put_orders(window, [{"number": "#3", "customer": "cy"}], "july.csv")
        # What few orders add is put in at once, so that nobody counts all of them again.
        assert kept(window) == 2
        assert customer_counts(reader, YEAR) == [(None, 3, 0)]
        undo(window)
        assert customer_counts(reader, YEAR) == [(None, 2, 0)]
        window.connection().execute("UPDATE customer_count SET came = 9")
        assert customer_counts(reader, YEAR) == [(None, 9, 0)]


@pytest.mark.usefixtures("keep_always")
@pytest.mark.parametrize("gone", [[1, 3], [1, 4], [2, 4], [2, 3]])
def test_customers_of_orders_between_those_that_come_back_are_counted_once(
    tmp_path: Path, gone: list[int]
) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"number": f"#{n}", "customer": who} for n, who in enumerate("abcd")])
        delete_records(workspace, entity="order", ids=gone)
        assert customer_counts(workspace, YEAR) == [(None, 2, 0)]
        undo(workspace)
        assert customer_counts(workspace, YEAR) == [(None, 4, 0)]


@pytest.mark.usefixtures("keep_always")
def test_what_changed_while_it_was_read_is_not_kept(unsummed: Path) -> None:
    with open_workspace(unsummed) as window, open_workspace(unsummed, read_only=True) as reader:
        written: list[int] = []

        def meanwhile() -> None:
            edit_record(window, entity="order", row_id=1, changes={"customer": "ann"})

        keeping.put_beside(reader, meanwhile, lambda _: written.append(1))
        assert not written
        keeping.put_beside(reader, lambda: None, lambda _: written.append(1))
        assert written


def test_small_workspaces_keep_nothing(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 1000}])
        order_sums.order_sums(workspace, YEAR)
        assert days_kept(workspace) == 0


ORDERED = st.fixed_dictionaries({
    "customer": st.sampled_from(["ann", "bo", customer_key("cy@shop.example"), None]),
    "ordered_at": st.dates(date(2026, 1, 1), date(2026, 1, 9)).map(lambda day: f"{day}T10:00:00Z"),
    "utm_source": st.sampled_from(["ig", "fb", ""]),
    "status": st.sampled_from(["paid", "voided"]),
})  # fmt: skip


# What is done to some of the orders that are there: which, and what they become (None: they are deleted).
TOUCHED = st.tuples(
    st.lists(st.integers(0, 11), min_size=1, max_size=4, unique=True),
    st.none() | ORDERED.map(lambda row: {name: row[name] for name in ("customer", "ordered_at", "status")}),
)
CUSTOMER_STEPS = st.one_of(
    st.tuples(st.just("come"), st.lists(ORDERED, min_size=1, max_size=4)),
    st.tuples(st.just("touch"), TOUCHED),
    st.tuples(st.sampled_from(["undo", "redo", "code", "person", "join", "erase", "zone"]), st.none()),
    st.tuples(st.just("merge"), st.tuples(st.integers(0, 11), st.integers(0, 11), st.booleans())),
)


def take_orders(workspace: Workspace, number: int, step: str, detail: Any) -> None:
    if step == "come":
        put_orders(
            workspace,
            [{"discount_code": "JO10", **row, "source": f"shop {number}"} for row in detail],
            f"{number}.csv",
        )
    elif step == "touch":
        ids = ids_of(workspace, "order")
        chosen = sorted({ids[n % len(ids)] for n in detail[0]}) if ids else []
        if detail[1] is None and chosen:
            delete_records(workspace, entity="order", ids=chosen)
        for row_id in chosen if detail[1] else ():
            edit_record(workspace, entity="order", row_id=row_id, changes=detail[1])
    elif step in ("undo", "redo"):
        {"undo": undo, "redo": redo}[step](workspace)
    else:
        with suppress(UserError):
            change_who_they_are(workspace, step, detail)


def change_who_they_are(workspace: Workspace, step: str, detail: Any) -> None:
    """Change whose orders are, or what they are called; UserError where that cannot be."""
    people = ids_of(workspace, "influencer")
    if step == "code":
        add_record(workspace, record=DiscountCode(code="JO10", channel="instagram"))
    elif step == "person":
        add_record(workspace, record=Influencer(name=f"Cy {len(people)}", email="cy@shop.example"))
    elif step == "zone":
        other = {"Europe/Warsaw": "Pacific/Kiritimati", "Pacific/Kiritimati": "Europe/Warsaw"}
        settings = workspace.settings()
        edit_settings(workspace, settings=replace(settings, timezone=other[settings.timezone]))
    elif step == "join" and len(people) > 1:
        merge_records(workspace, entity="influencer", keep_id=people[0], drop_id=people[1])
    elif step == "erase" and people:
        erase_person(workspace, person_id=people[0], today=date(2026, 2, 1))
    elif step == "merge" and len(ids := ids_of(workspace, "order")) > 1:
        first, second = ids[detail[0] % len(ids)], ids[detail[1] % len(ids)]
        taken = ("customer", "ordered_at") if detail[2] else ()
        if first != second:
            merge_records(workspace, entity="order", keep_id=first, drop_id=second, taken=taken)


def known_by(workspace: Workspace, period: Period) -> tuple[int, float | None]:
    """Return how many customers there were by the end of a period, and how long ago they ordered last."""
    day = period.end.isoformat()
    rows = workspace.connection().execute(
        'SELECT julianday(?) - julianday(max(ordered_on)) FROM "order" WHERE ordered_on <= ?'
        " AND customer IS NOT NULL AND status IS NOT 'voided' GROUP BY customer",
        (day, day),
    )
    ages = [row[0] for row in rows]
    assert customers.customers_until(workspace, day) == len(ages)
    told = customers.days_since_last_order(workspace, day)
    assert told == (median(ages) if ages else None)
    return len(ages), told


def ids_of(workspace: Workspace, entity: str) -> list[int]:
    return [row[0] for row in workspace.connection().execute(f'SELECT id FROM "{entity}" ORDER BY id')]


@pytest.mark.parametrize(("few", "most"), [(3, 100_000), (2000, 100_000), (2000, 3)])
@settings(max_examples=50)
@given(steps=st.lists(CUSTOMER_STEPS, min_size=2, max_size=8))
def test_customers_of_orders_that_come_change_and_go_are_counted_as_all_anew(
    few: int, most: int, steps: list[tuple[str, Any]]
) -> None:
    periods = [Period(date(2026, 1, first), date(2026, 1, last)) for first, last in ((1, 9), (3, 6), (5, 5))]
    with (
        TemporaryDirectory() as folder,
        new_workspace(Path(folder)) as workspace,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(kept_customers, "FEW_ORDERS", few)
        patch.setattr(kept_customers, "MOST_ORDERS", most)
        for number, (step, detail) in enumerate(steps):
            take_orders(workspace, number, step, detail)
            assert kept_customers.hold(workspace.connection())
            for period in periods:
                with keeping_from(10**9):
                    direct = customer_counts(workspace, period)
                    ever = known_by(workspace, period)
                with keeping_from(0):
                    assert in_any_order(customer_counts(workspace, period)) == in_any_order(direct)
                    assert known_by(workspace, period) == ever


@pytest.mark.usefixtures("keep_always")
def test_counts_of_customers_outlive_a_few_changed_orders_but_not_many(tmp_path: Path) -> None:
    def kept(workspace: Workspace) -> list[tuple[int, int]]:
        return [
            tuple(row) for row in workspace.connection().execute("SELECT came, returned FROM customer_count")
        ]

    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"number": f"#{n}", "customer": who} for n, who in enumerate("abcd")])
        assert customer_counts(workspace, YEAR) == [(None, 4, 0)]
        delete_records(workspace, entity="order", ids=[1, 3])
        assert kept(workspace) == [(2, 0)]
        undo(workspace)
        assert kept(workspace) == [(4, 0)]
        edit_record(workspace, entity="order", row_id=2, changes={"customer": "a"})
        assert kept(workspace) == [(3, 0)]
        put_orders(workspace, [{"number": f"m{n}", "customer": f"m{n}"} for n in range(2001)], "many.csv")
        assert kept(workspace) == []
        assert customer_counts(workspace, YEAR) == [(None, 2004, 0)]
        undo(workspace)
        assert kept(workspace) == []
        assert customer_counts(workspace, YEAR) == [(None, 3, 0)]


@pytest.mark.usefixtures("keep_always")
def test_counts_are_not_read_while_a_change_of_orders_is_not_put_in(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"customer": "ann"}])
        assert customer_counts(workspace, YEAR) == [(None, 1, 0)]
        workspace.connection().execute('UPDATE "order" SET customer = NULL')
        assert customer_counts(workspace, YEAR) == []
        put_orders(workspace, [{"number": "#2", "customer": "bo"}], "b.csv")
        assert customer_counts(workspace, YEAR) == [(None, 1, 0)]


@pytest.mark.usefixtures("keep_always")
@pytest.mark.parametrize(
    "done", ["UPDATE \"order\" SET customer = 'one'", 'DELETE FROM "order" WHERE id > 1']
)
def test_counts_of_customers_are_dropped_where_many_orders_are_changed_at_once(
    tmp_path: Path, done: str
) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"number": f"#{n}", "customer": f"c{n}"} for n in range(2500)])
        assert customer_counts(workspace, YEAR) == [(None, 2500, 0)]
        workspace.connection().execute(done)
        put_orders(workspace, [{"number": "more", "customer": "more"}], "more.csv")
        assert customer_counts(workspace, YEAR) == [(None, 2, 0)]


@pytest.mark.usefixtures("keep_always")
def test_counts_of_a_period_that_give_way_to_later_ones_go_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(customers, "_KEPT_ROWS", 1)
    with new_workspace(tmp_path) as workspace:
        ways = ("ig", "fb", "tiktok")
        put_orders(workspace, [{"number": f"#{way}", "customer": way, "utm_source": way} for way in ways])
        july = Period(date(2026, 7, 1), date(2026, 7, 31))
        for period in (YEAR, july, YEAR, july):
            assert sum(came for _, came, _ in customer_counts(workspace, period)) == 3
