"""The commission of a deal becomes a cost once: of the orders its code and link brought, brought up to date until it is paid."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add, values
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Cost, Deal, ExchangeRate, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.commissions import commission_of
from workspaces import dump, new_workspace, put_orders

TODAY = date(2026, 7, 20)
TERMS = {
    "influencer_id": 1, "purpose": "First sales", "commission": 1_000, "currency": "USD", "state": "agreed",
    "agreed_on": "2026-07-01", "starts_on": "2026-07-01", "ends_on": "2026-07-31", "code": "NADIA15",
}  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Nadia", handle="nadia", channel="instagram"), Deal(**TERMS))
        yield made


def sell(workspace: Workspace, day: str, gross: int, number: str, **more: object) -> None:
    row = {
        "number": number,
        "ordered_at": f"2026-{day}T10:00:00Z",
        "gross_sales": gross,
        "discount_code": "NADIA15",
    }
    put_orders(workspace, [row | more])


def written(workspace: Workspace) -> list[tuple[str, int | None, str | None, bool]]:
    return [
        (cost.spent_on, cost.amount, cost.note, cost.paid_on is not None)
        for cost in reading.listing(workspace, Cost)
        if cost.kind == "commission"
    ]


def write(workspace: Workspace, deal: int = 1) -> None:
    write_costs(workspace, deal_id=deal, today=TODAY)


def test_it_is_a_share_of_what_buyers_kept_with_period_and_orders(shop: Workspace) -> None:
    sell(shop, "07-03", 10_000, "1")
    sell(shop, "07-05", 8_000, "2", refunds=3_000)
    sell(shop, "07-06", 7_000, "3", status="voided")
    sell(shop, "06-20", 9_000, "4")
    sell(shop, "07-06", 9_000, "5", discount_code="OTHER")
    write(shop)
    assert written(shop) == [("2026-07-05", 1_500, "2 × 10%, 2026-07-03 – 2026-07-05", False)]
    assert values(shop, "commissions", "influencer") == {"Nadia": 15}
    assert values(shop, "total_cost", "influencer") == {"Nadia": 15}
    # 150 (and 90 of June outside) at 40 % margin are 60, against 15.
    assert values(shop, "roi", "influencer")["Nadia"] == Decimal(3)


def test_it_is_brought_up_to_date_until_it_is_paid_and_never_paid_twice(shop: Workspace) -> None:
    sell(shop, "07-03", 10_000, "1")
    write(shop)
    before = dump(shop)
    write(shop)
    assert dump(shop) == before
    sell(shop, "07-04", 5_000, "2")
    write(shop)
    assert [row[1] for row in written(shop)] == [1_500]
    cost = next(cost for cost in reading.listing(shop, Cost) if cost.kind == "commission")
    edit_record(shop, entity="cost", row_id=cost.id or 0, changes={"paid_on": "2026-07-10"})
    write(shop)
    assert [row[1] for row in written(shop)] == [1_500]
    sell(shop, "07-12", 20_000, "3")
    write(shop)
    assert written(shop) == [
        ("2026-07-04", 1_500, "2 × 10%, 2026-07-03 – 2026-07-04", True),
        ("2026-07-12", 2_000, "1 × 10%, 2026-07-12 – 2026-07-12", False),
    ]
    history.undo(shop)
    assert [row[1] for row in written(shop)] == [1_500]


def test_what_comes_back_after_it_was_paid_is_taken_off_the_next(shop: Workspace) -> None:
    sell(shop, "07-03", 10_000, "1")
    write(shop)
    edit_record(shop, entity="cost", row_id=1, changes={"paid_on": "2026-07-10"})
    edit_record(shop, entity="order", row_id=1, changes={"refunds": 4_000})
    deal = reading.get(shop, Deal, 1)
    assert deal is not None
    found = commission_of(shop, deal, TODAY)
    assert found is not None
    assert (found.due, found.open) == (600, -400)
    sell(shop, "07-12", 9_000, "2")
    write(shop)
    assert [row[1] for row in written(shop)] == [1_000, 500]


def test_what_was_edited_or_typed_by_hand_counts_as_recorded(shop: Workspace) -> None:
    add(shop, Cost(spent_on="2026-07-02", kind="commission", amount=300, currency="USD", deal_id=1))
    sell(shop, "07-03", 10_000, "1")
    write(shop)
    assert [row[1] for row in written(shop)] == [300, 700]
    edit_record(shop, entity="cost", row_id=2, changes={"amount": 650})
    write(shop)
    assert [row[1] for row in written(shop)] == [300, 650, 50]


def test_two_deals_of_the_same_days_do_not_earn_one_order_twice(shop: Workspace) -> None:
    add(shop, Deal(**TERMS | {"purpose": "Again", "code": "NADIA20", "starts_on": "2026-07-02"}))
    sell(shop, "07-03", 10_000, "1")
    sell(shop, "07-04", 6_000, "2", discount_code="nadia20")
    write(shop, 1)
    write(shop, 2)
    assert sorted(row[1] or 0 for row in written(shop)) == [600, 1_000]


@pytest.mark.parametrize("order", [(1, 2), (2, 1), (2, 1, 2), (1, 2, 1)])
def test_two_deals_of_one_code_earn_an_order_once_for_the_one_signed_first(
    shop: Workspace, order: tuple[int, ...]
) -> None:
    add(shop, Deal(**TERMS | {"purpose": "Again", "starts_on": "2026-07-02", "signed_on": "2026-07-02"}))
    sell(shop, "07-03", 10_000, "1")
    for deal in order:
        try:
            write(shop, deal)
        except UserError as error:
            assert "which was signed first" in str(error)  # noqa: PT017  (it may or may not be said)
    kept = [cost for cost in reading.listing(shop, Cost) if cost.kind == "commission"]
    assert [(cost.deal_id, cost.amount) for cost in kept] == [(1, 1_000)]


def test_an_order_that_goes_to_another_deal_leaves_the_one_it_was_written_for(shop: Workspace) -> None:
    add(shop, Deal(**TERMS | {"purpose": "Again", "agreed_on": "2026-07-02"}))
    sell(shop, "07-03", 10_000, "1")
    write(shop, 1)
    edit_record(shop, entity="deal", row_id=2, changes={"signed_on": "2026-06-30"})
    write(shop, 2)
    kept = [cost for cost in reading.listing(shop, Cost) if cost.kind == "commission"]
    assert [(cost.deal_id, cost.amount) for cost in kept] == [(2, 1_000)]


def test_a_commission_without_an_exchange_rate_is_said(shop: Workspace) -> None:
    add(shop, Cost(spent_on="2026-07-02", kind="commission", amount=300, currency="EUR", deal_id=1))
    sell(shop, "07-03", 10_000, "1")
    with pytest.raises(UserError, match="without an exchange rate"):
        write(shop)
    add(shop, ExchangeRate(day="2026-01-01", currency="EUR", rate="2"))
    write(shop)
    assert [row[1] for row in written(shop)] == [300, 400]


@settings(max_examples=15, deadline=None)
@given(
    sales=st.lists(st.tuples(st.integers(1, 20), st.integers(0, 99_999), st.booleans()), max_size=8),
)
def test_however_often_it_is_written_and_paid_the_costs_are_what_was_earned(
    tmp_path_factory: pytest.TempPathFactory, sales: list[tuple[int, int, bool]]
) -> None:
    with new_workspace(tmp_path_factory.mktemp("deal")) as workspace:
        add(workspace, Influencer(name="Nadia"), Deal(**TERMS))
        for n, (day, gross, paid) in enumerate(sales):
            sell(workspace, f"07-{day:02d}", gross, f"{n}")
            if sum(gross for _, gross, _ in sales[: n + 1]) >= 5:
                write(workspace)
            for cost in reading.listing(workspace, Cost):
                if paid and cost.paid_on is None:
                    edit_record(
                        workspace, entity="cost", row_id=cost.id or 0, changes={"paid_on": "2026-07-20"}
                    )
        total = sum(gross for _, gross, _ in sales)
        assert sum(row[1] or 0 for row in written(workspace)) == (total + 5) // 10


def test_the_command_line_tells_and_writes_it(shop: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    sell(shop, "07-03", 10_000, "1")
    path = shop.path
    shop.close()
    assert cli.main(["deal", str(path), "1", "--costs", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["commission"] == {
        "earned": "10.00", "not_recorded": "0.00", "orders": 1, "from": "2026-07-03", "to": "2026-07-03",
    }  # fmt: skip
    with open_workspace(path) as workspace:
        assert [row[1] for row in written(workspace)] == [1_000]


def test_a_deal_whose_code_earns_for_an_earlier_one_says_so(shop: Workspace) -> None:
    later = TERMS | {"purpose": "Again", "signed_on": "2026-07-02", "name": "Nadia again"}
    add(shop, Deal(**later))
    sell(shop, "07-03", 10_000, "1")
    with pytest.raises(UserError, match=r"in the deal “First sales”, which was signed first\."):
        write(shop, 2)
    edit_record(shop, entity="deal", row_id=2, changes={"fee": 5_000})
    changed = write_costs(shop, deal_id=2, today=TODAY)
    assert [note.message for note in changed.notes] == [
        "What came by code or link in the days of this deal earns its commission in the deal “First sales”,"
        " which was signed first."
    ]
    assert write_costs(shop, deal_id=1, today=TODAY).notes == ()
    kept = [cost for cost in reading.listing(shop, Cost) if cost.kind == "commission"]
    assert [(cost.deal_id, cost.amount) for cost in kept] == [(1, 1_000)]


def test_two_partners_never_have_one_code(shop: Workspace) -> None:
    add(shop, Influencer(name="Omar", handle="omar"))
    with pytest.raises(UserError, match="“nadia15” is the code of Nadia; choose another one"):
        add(shop, Deal(**TERMS | {"influencer_id": 2, "code": "nadia15"}))


def test_what_was_paid_too_much_is_said_when_costs_are_written(shop: Workspace) -> None:
    sell(shop, "07-03", 10_000, "1")
    write(shop)
    edit_record(shop, entity="cost", row_id=1, changes={"paid_on": "2026-07-10"})
    assert write_costs(shop, deal_id=1, today=TODAY).notes == ()
    edit_record(shop, entity="order", row_id=1, changes={"refunds": 4_000})
    (note,) = write_costs(shop, deal_id=1, today=TODAY).notes
    assert note.message.startswith("4.00 USD of commission that was paid is too much by now")
    assert [row[1] for row in written(shop)] == [1_000], "what was paid was paid"
    sell(shop, "07-12", 9_000, "2")
    assert write_costs(shop, deal_id=1, today=TODAY).notes == ()
    assert [row[1] for row in written(shop)] == [1_000, 500]


def test_an_open_commission_comes_down_with_what_buyers_gave_back(shop: Workspace) -> None:
    sell(shop, "07-03", 10_000, "1")
    write(shop)
    edit_record(shop, entity="order", row_id=1, changes={"refunds": 4_000})
    assert write_costs(shop, deal_id=1, today=TODAY).notes == ()
    assert [row[1] for row in written(shop)] == [600]
