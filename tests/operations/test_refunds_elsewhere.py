"""Refunds in another currency than their order, in none, or of no order: counted or said, never dropped."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, one
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import ExchangeRate, Refund
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders

HEAD = "Order,Refund date,Refund amount,Reason"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """Orders of 120.00 GBP, 90,000 VND and 40.000 KWD in a workspace that counts in EUR."""
    with new_workspace(tmp_path, currency="EUR") as workspace:
        rates = {"GBP": "1.2", "VND": "0.00004", "KWD": "3"}
        add(
            workspace,
            *(ExchangeRate(day="2026-06-01", currency=code, rate=rate) for code, rate in rates.items()),
        )
        orders = {"GBP": 12000, "VND": 90000, "KWD": 40000}
        put_orders(
            workspace,
            [
                {"number": f"#{code}", "currency": code, "gross_sales": goods, "utm_source": "facebook"}
                for code, goods in orders.items()
            ],
        )
        yield workspace


def bring(workspace: Workspace, folder: Path, text: str, **options: str) -> None:
    path = folder / "refunds.csv"
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(**options))
    assert not [question for question in plan.questions if question.id == "currency"]
    import_files(workspace, files=[FileImport(plan)])


def refunds(workspace: Workspace) -> Decimal | None:
    return one(workspace, "refunds").value


def test_a_list_without_a_currency_is_in_that_of_its_orders(shop: Workspace, tmp_path: Path) -> None:
    bring(
        shop,
        tmp_path,
        f"{HEAD}\n#GBP,2026-07-05,60.00,broken\n#VND,2026-07-05,25000,late\n#KWD,2026-07-05,10,late\n",
    )
    assert [refund.currency for refund in reading.listing(shop, Refund)] == [None, None, None]
    # 60 GBP are 72 EUR, 25,000 VND one, 10 KWD 30.
    assert refunds(shop) == Decimal("103.00")
    assert one(shop, "refunds").note is None
    history.undo(shop)
    assert refunds(shop) == 0
    history.redo(shop)
    assert refunds(shop) == Decimal("103.00")


def test_a_cell_left_blank_is_in_the_currency_of_its_order(shop: Workspace, tmp_path: Path) -> None:
    text = "Order,Refund date,Refund amount,Currency,Reason\n#GBP,2026-07-05,10.00,,a\n#GBP,2026-07-06,12.00,EUR,b\n"
    bring(shop, tmp_path, text)
    # 12 EUR are 10 GBP.
    assert refunds(shop) == Decimal("24.00")


def test_what_was_told_for_the_file_holds(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path, f"{HEAD}\n#GBP,2026-07-05,12.00,broken\n", currency="EUR")
    assert refunds(shop) == Decimal("12.00")


def test_the_order_may_come_after_its_refund(tmp_path: Path) -> None:
    with new_workspace(tmp_path, currency="EUR") as shop:
        add(shop, Refund(number="9", refunded_on="2026-07-05", amount=5000))
        add(shop, ExchangeRate(day="2026-01-01", currency="USD", rate="0.9"))
        put_orders(shop, [{"number": "#9", "gross_sales": 10000}])
        assert refunds(shop) == Decimal("45.00")
        assert one(shop, "net_sales").value == Decimal("45.00")


def test_another_currency_is_converted_at_the_rate_of_its_day(shop: Workspace) -> None:
    add(shop, ExchangeRate(day="2026-07-04", currency="VND", rate="0.00006"))
    add(shop, Refund(number="#GBP", refunded_on="2026-07-05", amount=200000, currency="VND"))
    # 200,000 VND are 12 EUR on that day, and these 10 GBP.
    assert refunds(shop) == Decimal("12.00")


def test_a_refund_without_a_rate_is_said_until_one_is_known(shop: Workspace) -> None:
    add(shop, Refund(number="#GBP", refunded_on="2026-07-05", amount=1000, currency="PLN"))
    for metric in ("refunds", "net_sales", "contribution"):
        assert "One listed refund (10.00 PLN) is left out: no exchange rate" in (one(shop, metric).note or "")
    assert "10.00 PLN" in (ask(shop, "refunds", "channel")["facebook"].note or "")
    by_day = ask(shop, "refunds", "day")
    assert "10.00 PLN" in (by_day["2026-07-02"].note or "")
    assert "PLN" not in (by_day["2026-07-05"].note or "")
    add(shop, ExchangeRate(day="2026-01-01", currency="PLN", rate="0.24"))
    assert refunds(shop) == Decimal("2.40")
    assert one(shop, "refunds").note is None
    history.undo(shop)
    assert refunds(shop) == 0


def test_refunds_of_no_order_are_said(shop: Workspace) -> None:
    for number, amount, currency in [("#77", 1000, "GBP"), ("#78", 500, None), ("#79", 2500, "GBP")]:
        add(shop, Refund(number=number, refunded_on="2026-07-05", amount=amount, currency=currency))
    add(shop, Refund(number="#80", refunded_on="2026-09-05", amount=100, currency="GBP"))
    note = "3 listed refunds (5.00, 35.00 GBP) are left out: their orders are not here."
    assert note in (one(shop, "net_sales").note or "")
    assert all(note in (figure.note or "") for figure in ask(shop, "refunds", "channel").values())
    put_orders(shop, [{"number": "77", "currency": "GBP", "gross_sales": 5000}], file="more.csv")
    assert "2 listed refunds (5.00, 25.00 GBP)" in (one(shop, "refunds").note or "")
    assert refunds(shop) == Decimal("12.00")
    delete_records(shop, entity="order", ids=[4])
    assert note in (one(shop, "net_sales").note or "")


def test_what_goes_beyond_an_order_is_said(shop: Workspace) -> None:
    add(shop, Refund(number="#GBP", refunded_on="2026-07-05", amount=15000, currency="GBP"))
    assert refunds(shop) == Decimal("144.00")
    assert one(shop, "net_sales").value == Decimal("123.60")
    assert "what goes beyond (30.00 GBP) is left out" in (one(shop, "net_sales").note or "")


@pytest.mark.parametrize("day", ["2026-07-01", "2027-07-03"])
def test_a_refund_of_another_time_is_counted_and_said(shop: Workspace, day: str) -> None:
    add(shop, Refund(number="#GBP", refunded_on=day, amount=1000))
    assert refunds(shop) == Decimal("12.00")
    assert "may be of another order" in (one(shop, "refunds").note or "")


def test_of_two_orders_of_one_number_the_one_in_its_currency_is_meant(shop: Workspace) -> None:
    put_orders(
        shop, [{"source": "other", "number": "#GBP", "currency": "EUR", "gross_sales": 5000}], file="o.csv"
    )
    add(shop, Refund(number="#GBP", refunded_on="2026-07-05", amount=1000, currency="EUR"))
    rows = shop.connection().execute('SELECT listed_refunds FROM "order" ORDER BY id').fetchall()
    assert [row[0] for row in rows] == [None, None, None, 1000]
