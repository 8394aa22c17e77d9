"""Costs written from a deal: ordinary rows in the figures, once, brought up to date, never over what was edited."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, values
from socialroi_desktop.domain.records import Campaign, Cost, Deal, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace, put_orders

TODAY = date(2026, 7, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Campaign(name="Autumn"),
            Influencer(name="Nadia", handle="nadia", channel="instagram"),
            Deal(
                influencer_id=1, purpose="First sales", campaign_id=1, fee=32_000, product_cost=6_400,
                shipping_cost=1_100, minutes=180, currency="USD", product_sent="Serum 30 ml × 2",
                state="agreed", agreed_on="2026-07-02", sent_on="2026-07-05", code="NADIA15",
            ),
        )  # fmt: skip
        yield made


def costs(workspace: Workspace) -> dict[str, tuple[str, int | None]]:
    return {cost.kind: (cost.spent_on, cost.amount) for cost in reading.listing(workspace, Cost)}


def write(workspace: Workspace) -> tuple[int, int, int, int]:
    changed = write_costs(workspace, deal_id=1, today=TODAY)
    added, edited, removed, kept = (changed.details[name] for name in ("added", "changed", "removed", "kept"))
    return added, edited, removed, kept  # type: ignore[return-value]  # details hold anything


@pytest.mark.row("S0-29")
def test_what_a_deal_costs_counts_with_person_and_campaign(workspace: Workspace) -> None:
    assert write(workspace) == (4, 0, 0, 0)
    assert costs(workspace) == {
        "influencer_fee": ("2026-07-02", 32_000),
        "product_seeding": ("2026-07-05", 6_400),
        "shipping": ("2026-07-05", 1_100),
        "hours": ("2026-07-02", None),
    }
    whole = Decimal("320") + 64 + 11 + 75
    assert values(workspace, "total_cost") == {"": whole}
    assert values(workspace, "total_cost", "campaign") == {"Autumn": whole}
    assert values(workspace, "total_cost", "influencer") == {"Nadia": whole}
    assert values(workspace, "product_seeding") == {"": 64}
    put_orders(workspace, [{"gross_sales": 200_000, "discount_code": "NADIA15"}])
    # 2,000 at 40 % margin are 800, against 470.
    assert values(workspace, "roi", "influencer")["Nadia"] == pytest.approx(Decimal(330) / 470)
    assert all(cost.deal_id == 1 and cost.paid_on is None for cost in reading.listing(workspace, Cost))


def test_it_is_written_once_and_brought_up_to_date(workspace: Workspace) -> None:
    write(workspace)
    before = dump(workspace)
    assert write(workspace) == (0, 0, 0, 0)
    assert dump(workspace) == before
    edit_record(workspace, entity="deal", row_id=1, changes={"fee": 30_000, "minutes": None})
    assert write(workspace) == (0, 1, 1, 0)
    assert costs(workspace)["influencer_fee"] == ("2026-07-02", 30_000)
    assert "hours" not in costs(workspace)
    history.undo(workspace)
    assert "hours" in costs(workspace)


def test_what_was_edited_by_hand_is_kept_and_said(workspace: Workspace) -> None:
    write(workspace)
    fee = next(cost for cost in reading.listing(workspace, Cost) if cost.kind == "influencer_fee")
    edit_record(workspace, entity="cost", row_id=fee.id or 0, changes={"amount": 33_333})
    edit_record(workspace, entity="deal", row_id=1, changes={"fee": 30_000, "product_cost": 7_000})
    assert write(workspace) == (0, 1, 0, 1)
    assert costs(workspace)["influencer_fee"][1] == 33_333
    assert costs(workspace)["product_seeding"][1] == 7_000


def test_the_day_it_was_paid_is_no_reason_to_leave_it_behind(workspace: Workspace) -> None:
    write(workspace)
    fee = next(cost for cost in reading.listing(workspace, Cost) if cost.kind == "influencer_fee")
    edit_record(
        workspace, entity="cost", row_id=fee.id or 0, changes={"paid_on": "2026-07-10", "note": "by bank"}
    )
    edit_record(workspace, entity="deal", row_id=1, changes={"fee": 30_000})
    assert write(workspace) == (0, 1, 0, 0)
    (fee,) = (cost for cost in reading.listing(workspace, Cost) if cost.kind == "influencer_fee")
    assert (fee.amount, fee.paid_on, fee.note) == (30_000, "2026-07-10", "by bank")
    edit_record(workspace, entity="deal", row_id=1, changes={"fee": None})
    assert write(workspace) == (0, 0, 0, 1)


def test_a_cost_typed_for_the_deal_is_not_doubled(workspace: Workspace) -> None:
    add(
        workspace,
        Cost(spent_on="2026-07-01", kind="influencer_fee", amount=31_000, currency="USD", deal_id=1),
    )
    assert write(workspace) == (3, 0, 0, 1)
    assert costs(workspace)["influencer_fee"][1] == 31_000


def test_two_deals_of_the_same_terms_cost_twice(workspace: Workspace) -> None:
    write(workspace)
    first = reading.listing(workspace, Deal)[0]
    add(workspace, Deal(influencer_id=1, purpose="Again", campaign_id=1, fee=first.fee, currency="USD", state="agreed",
                        agreed_on=first.agreed_on))  # fmt: skip
    write_costs(workspace, deal_id=2, today=TODAY)
    assert sum(cost.kind == "influencer_fee" for cost in reading.listing(workspace, Cost)) == 2


def test_before_it_is_agreed_nothing_is_owed(workspace: Workspace) -> None:
    edit_record(workspace, entity="deal", row_id=1, changes={"state": "talks"})
    with pytest.raises(UserError, match="before the deal is agreed"):
        write(workspace)
    add(workspace, Deal(influencer_id=1, purpose="Gift", state="agreed"))
    with pytest.raises(UserError, match="costs anything"):
        write_costs(workspace, deal_id=2, today=TODAY)
    delete_records(workspace, entity="deal", ids=[2])
    with pytest.raises(UserError, match="deleted meanwhile"):
        write_costs(workspace, deal_id=2, today=TODAY)
