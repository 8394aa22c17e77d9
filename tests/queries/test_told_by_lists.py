"""What no list of orders tells is not known: neither that none was cancelled, nor that nothing was paid back."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one
from bringing_files import bring
from older_files import KEPT, old_file
from socialroi_desktop import cli
from socialroi_desktop.commands.saving import exported
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import DiscountCode, Influencer, Order, Refund
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.outreach.order_worth import order_worth
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from workspaces import new_workspace

PLAIN = "Order number,Date,Total,Currency\nA1,2026-07-02,100.00,USD\nA2,2026-07-03,50.00,USD\n"
STATES = "Order number,Date,Total,Currency,Status\nB1,2026-07-02,100.00,USD,completed\nB2,2026-07-05,70.00,USD,cancelled\n"
CANCELLED = (
    "Order number,Date,Total,Currency,Cancelled at\nC1,2026-07-02,100.00,USD,\nC2,2026-07-05,70.00,USD,\n"
)
RETURNED = (
    "Order number,Date,Total,Currency,Returned?\nE1,2026-07-02,100.00,USD,no\nE2,2026-07-05,70.00,USD,no\n"
)
BACK = "Order number,Date,Total,Currency,Refunded\nD1,2026-07-02,100.00,USD,0\nD2,2026-07-05,70.00,USD,\n"
REFUNDS = "Order,Refund date,Refund amount,Currency,Reason\nA1,2026-07-10,20.00,USD,Broken\n"
NO_STATES = "No list of these orders tells whether one was cancelled"
NO_REFUNDS = "No list of these orders tells what was paid back"
OF_STATES, OF_REFUNDS = (
    ("cancelled_orders", "cancelled_sales"),
    ("refunds", "refunded_orders", "refund_rate", "refund_rate_by_money"),
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def known(shop: Workspace, *names: str) -> list[bool]:
    return [one(shop, name).value is not None for name in names]


@pytest.mark.parametrize(
    ("text", "states", "refunds"),
    [
        (PLAIN, False, False),
        (STATES, True, True),
        (CANCELLED, True, False),
        (BACK, False, True),
        (RETURNED, False, True),
    ],
)
def test_a_list_tells_what_it_has_columns_for(
    shop: Workspace, tmp_path: Path, text: str, states: bool, refunds: bool
) -> None:
    bring(shop, tmp_path / "orders.csv", text)
    assert one(shop, "orders").value in (1, 2)
    assert known(shop, *OF_STATES) == [states] * 2
    assert known(shop, *OF_REFUNDS) == [refunds] * 4
    if not states:
        assert (one(shop, "cancelled_orders").note or "").startswith(NO_STATES)
    if not refunds:
        assert (one(shop, "refund_rate").note or "").startswith(NO_REFUNDS)


def test_sales_keep_their_value_and_say_once_what_is_not_known(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    for metric, value in {"net_sales": 150, "aov": 75, "contribution": 60, "aov_before_refunds": 75}.items():
        figure = one(shop, metric)
        assert figure.value == value, metric
        assert (figure.note or "").count("“Refunds” is not known and was counted as 0.") == 1, metric
    assert one(shop, "gross_sales").note is None


@pytest.mark.parametrize("by", ["channel", "day", "week", "month", "campaign", "influencer"])
def test_each_group_tells_of_its_own_orders(shop: Workspace, tmp_path: Path, by: str) -> None:
    bring(shop, tmp_path / "plain.csv", PLAIN)
    bring(shop, tmp_path / "states.csv", STATES)
    found = ask(shop, "refunds", by)
    if by != "day":
        assert {figure.note for figure in found.values() if figure.value} == {
            "2 of 4 orders come from lists that tell no refunds."
        }
        return
    assert found["2026-07-02"].note == "One of 2 orders comes from a list that tells no refunds."
    assert (found["2026-07-02"].value, found["2026-07-03"].value, found["2026-07-04"].value) == (0, None, 0)
    assert (found["2026-07-03"].note or "").startswith(NO_REFUNDS)


def test_a_product_tells_of_the_orders_that_hold_it(shop: Workspace, tmp_path: Path) -> None:
    head = "Order number,Date,Total,Currency,Product,Quantity"
    bring(shop, tmp_path / "a.csv", f"{head}\nA1,2026-07-02,100.00,USD,Deck,1\n")
    bring(shop, tmp_path / "b.csv", f"{head},Status\nB1,2026-07-02,90.00,USD,Truck,1,completed\n")
    found = ask(shop, "cancelled_orders", "product")
    assert (found["Deck"].value, found["Truck"].value) == (None, 0)
    assert (found["Deck"].note or "").startswith(NO_STATES)


def test_a_list_of_refunds_tells_of_no_other_series_or_source(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN + "A9,2026-07-09,10.00,USD\n")
    bring(shop, tmp_path / "other.csv", PLAIN.replace("A", "T"))
    bring(shop, tmp_path / "third.csv", PLAIN.replace("A", "A5"), account="Second")
    bring(shop, tmp_path / "refunds.csv", REFUNDS)
    assert one(shop, "refunds").note == "4 of 7 orders come from lists that tell no refunds."
    assert one(shop, "refund_rate").value == pytest.approx(Decimal(1) / 3)


def test_a_rate_of_refunds_is_of_the_orders_of_which_they_are_told(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "plain.csv", PLAIN)
    bring(
        shop, tmp_path / "back.csv", BACK.replace("D1,2026-07-02,100.00,USD,0", "D1,2026-07-02,100.00,USD,50")
    )
    assert (one(shop, "refund_rate").value, one(shop, "orders").value) == (Decimal("0.5"), 4)
    found = ask(shop, "refund_rate", "day")
    assert (found["2026-07-02"].value, found["2026-07-03"].value, found["2026-07-05"].value) == (1, None, 0)
    assert ask(shop, "refund_rate", "channel")["unattributed"].value == Decimal("0.5")


def test_of_the_days_of_its_refunds_a_list_of_refunds_tells(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    bring(shop, tmp_path / "later.csv", PLAIN.replace("A", "A5").replace("2026-07-02", "2026-07-20"))
    bring(shop, tmp_path / "refunds.csv", REFUNDS)
    assert (one(shop, "refunds").value, one(shop, "refunds").note) == (
        20,
        "One of 4 orders comes from a list that tells no refunds.",
    )
    found = ask(shop, "refunds", "day")
    assert (found["2026-07-03"].value, found["2026-07-20"].value) == (0, None)
    assert one(shop, "refunds", period=Period(JULY.start, JULY.start.replace(day=10))).note is None
    undo(shop)
    assert one(shop, "refunds").value is None
    redo(shop)
    assert one(shop, "refunds").value == 20


def test_a_row_that_takes_money_back_tells_of_the_days_before_it(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", f"{PLAIN}A1,2026-07-09,-30.00,USD\n")
    assert (one(shop, "refunds").value, one(shop, "refunds").note) == (30, None)
    assert one(shop, "cancelled_orders").value is None


def test_a_refund_written_down_by_hand_tells_as_well(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    add(shop, Refund(number="A2", refunded_on="2026-07-06", amount=1000, currency="USD"))
    assert one(shop, "refunds").value == 10
    assert (one(shop, "refunds").note or "").startswith("One of 2 orders")


def test_what_is_typed_is_known(shop: Workspace) -> None:
    add(
        shop,
        Order(source="s", number="1", ordered_at="2026-07-02T10:00:00Z", currency="USD", gross_sales=500),
    )
    assert all(known(shop, *OF_STATES, *OF_REFUNDS[:3]))


@pytest.mark.parametrize("status", ["paid", "pending", "voided"])
def test_a_state_written_down_by_hand_is_known(shop: Workspace, tmp_path: Path, status: str) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    edit_record(shop, entity="order", row_id=1, changes={"status": status})
    assert (one(shop, "cancelled_orders").note or "").startswith("One of 2 orders")
    edit_table(shop, edit=TableEdit("order", {2: {"refunds": 500}}))
    assert (one(shop, "refunds").value or 0) >= 5
    assert one(shop, "refunds").note is None
    assert (one(shop, "cancelled_orders").note or "").startswith("One of 2 orders")
    undo(shop)
    undo(shop)
    assert one(shop, "cancelled_orders").value is None


@pytest.mark.parametrize("keep", [1, 2])
def test_an_order_made_of_two_tells_what_either_does(shop: Workspace, tmp_path: Path, keep: int) -> None:
    bring(shop, tmp_path / "plain.csv", PLAIN.rpartition("A2")[0])
    bring(shop, tmp_path / "told.csv", STATES.rpartition("B2")[0].replace("B1", "A-1"), doubts=True)
    assert one(shop, "orders").value == 2
    merge_records(shop, entity="order", keep_id=keep, drop_id=3 - keep)
    assert (one(shop, "cancelled_orders").value, one(shop, "refunds").note) == (0, None)


def test_what_one_list_told_another_one_does_not_take_away(shop: Workspace, tmp_path: Path) -> None:
    told = PLAIN.replace("Currency\n", "Currency,Status\n").replace("USD\n", "USD,completed\n")
    bring(shop, tmp_path / "plain.csv", PLAIN)
    assert not any(known(shop, "cancelled_orders", "refunds"))
    bring(shop, tmp_path / "told.csv", told)
    assert all(known(shop, "cancelled_orders", "refunds"))
    assert bring(shop, tmp_path / "again.csv", PLAIN).same == 2
    assert all(known(shop, "cancelled_orders", "refunds"))


def test_a_mapped_list_tells_what_is_mapped(shop: Workspace, tmp_path: Path) -> None:
    text = "Nr;When;Worth;State\nX1;2026-07-02;10.00;paid\n"
    mapping = {"Nr": "number", "When": "ordered_at", "Worth": "gross_sales"}
    bring(shop, tmp_path / "own.csv", text, mapping=mapping, entity="order", currency="USD")
    assert known(shop, "cancelled_orders", "refunds") == [False, False]
    bring(
        shop,
        tmp_path / "two.csv",
        text.replace("X1", "X2"),
        mapping=mapping | {"State": "status"},
        entity="order",
        currency="USD",
    )
    assert (one(shop, "refunds").note or "").startswith("One of 2 orders")


def test_a_deal_tells_it_of_its_orders(shop: Workspace, tmp_path: Path) -> None:
    add(
        shop,
        Influencer(name="Jo", handle="@jo"),
        DiscountCode(code="JO10", channel="influencer", influencer_id=1),
    )
    bring(
        shop,
        tmp_path / "orders.csv",
        PLAIN.replace("Currency\n", "Currency,Discount code\n").replace("USD\n", "USD,JO10\n"),
    )
    found = ask(shop, "refunds", "influencer")["Jo"]
    assert found.value is None
    assert (found.note or "").startswith(NO_REFUNDS)


def test_a_break_even_says_why_it_cannot_be_known(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    worth = order_worth(shop, JULY.end)
    assert (worth.value, worth.margin, worth.refund_rate) == (7500, 4000, None)
    assert worth.notes[0].message.startswith(NO_REFUNDS)


def test_the_command_line_gives_null_and_the_reason(
    shop: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    words = f"figures {shop.path} --metric refunds --from 2026-07-01 --to 2026-07-31 --json".split()
    assert cli.main(words) == 0
    (figure,) = json.loads(capsys.readouterr().out)
    assert figure["value"] is None
    assert figure["note"].startswith(NO_REFUNDS)


def test_orders_of_older_files_are_known_by_what_their_import_told(tmp_path: Path) -> None:
    path = old_file(tmp_path, next(schema for schema in KEPT if schema.stem.endswith("0059")))
    with closing(sqlite3.connect(path)) as connection:
        for batch, form, orders in (
            (1, "plain_orders", [(None, None), (None, None)]),
            (2, "plain_orders", [("voided", None), (None, None)]),
            (3, "mapped", [(None, 5), (None, None)]),
            (4, "ebay_orders", [("paid", None)]),
            (5, "paypal_payments", [("paid", None)]),
        ):
            connection.execute(
                "INSERT INTO import_batch (id, file, sha256, size, format, entity, choices, at)"
                " VALUES (?, 'f', 'ab', 1, ?, 'order', '{}', '2026-07-09')",
                (batch, form),
            )
            connection.executemany(
                'INSERT INTO "order" (batch_id, source, number, ordered_at, ordered_on, currency, status, refunds)'
                " VALUES (?, 'shop', ?, '2026-07-02T10:00:00Z', '2026-07-02', 'USD', ?, ?)",
                [(batch, f"{batch}-{n}", status, back) for n, (status, back) in enumerate(orders)],
            )
        connection.commit()
    with open_workspace(path) as workspace:
        found = workspace.connection().execute(
            'SELECT number, states_told, refunds_told FROM "order" ORDER BY number'
        )
        assert [tuple(row) for row in found] == [
            ("#1", 1, 1), ("1-0", None, None), ("1-1", None, None), ("2-0", 1, 1), ("2-1", 1, 1), ("3-0", None, 1),
            ("3-1", None, 1), ("4-0", None, None), ("5-0", 1, 1),
        ]  # fmt: skip


def test_what_is_not_known_is_saved_and_comes_back(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "orders.csv", PLAIN)
    edit_record(shop, entity="order", row_id=2, changes={"states_told": 1})
    exported(shop, tmp_path)
    (tmp_path / "other").mkdir()
    with new_workspace(tmp_path / "other") as other:
        assert bring(other, tmp_path / "order.csv").new == 2
        assert one(other, "refunds").value is None
        assert (one(other, "cancelled_orders").note or "").startswith("One of 2 orders")
