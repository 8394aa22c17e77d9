from dataclasses import replace
from pathlib import Path

import pytest

from invented import plainest
from socialroi_desktop.domain.records import (
    RECORDS,
    Campaign,
    Collected,
    Collection,
    Cost,
    Deal,
    Deliverable,
    DiscountCode,
    Influencer,
    Order,
    UgcItem,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.orders import known_touches
from workspaces import dump, new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path):  # type: ignore[no-untyped-def]  # a generator fixture
    with new_workspace(tmp_path) as made:
        yield made


def test_what_does_not_hold_is_refused_in_a_sentence(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="Name is missing"):
        editing.add_record(workspace, record=Campaign(name=""))
    with pytest.raises(UserError, match="Amount cannot be negative"):
        editing.add_record(
            workspace, record=Cost(spent_on="2026-01-01", kind="tool", amount=-1, currency="USD")
        )
    with pytest.raises(UserError, match="there is no"):
        editing.add_record(workspace, record=DiscountCode(code="A", channel="tiktok", campaign_id=7))


def test_one_name_is_used_once(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Campaign(name="Summer"))
    with pytest.raises(UserError, match="already"):
        editing.add_record(workspace, record=Campaign(name="Summer"))
    editing.add_record(workspace, record=Campaign(name="Autumn"))
    with pytest.raises(UserError, match="already"):
        editing.edit_record(workspace, entity="campaign", row_id=2, changes={"name": "Summer"})


def test_deleting_clears_what_refers_to_it_and_undo_restores_both(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Campaign(name="Summer"))
    cost = Cost(spent_on="2026-07-01", kind="tool", amount=100, currency="USD", campaign_id=1)
    editing.add_record(workspace, record=cost)
    before = dump(workspace)
    editing.delete_records(workspace, entity="campaign", ids=[1])
    assert reading.listing(workspace, Cost)[0].campaign_id is None
    history.undo(workspace)
    assert dump(workspace) == before


def test_deleting_tells_which_rows_no_longer_name_it(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Campaign(name="Summer"))
    for amount in (100, 200):
        cost = Cost(spent_on="2026-07-01", kind="tool", amount=amount, currency="USD", campaign_id=1)
        editing.add_record(workspace, record=cost)
    assert editing.delete_records(workspace, entity="cost", ids=[2]).cleared == {}
    assert editing.delete_records(workspace, entity="campaign", ids=[1]).cleared == {"cost": 1}


def test_deleting_tells_what_goes_with_it_at_any_depth(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Influencer(name="Jo", handle="jo", channel="x", tags="vip"))
    editing.add_record(workspace, record=Deal(influencer_id=1, purpose="Sales"))
    editing.add_record(workspace, record=Deliverable(deal_id=1, what="Reel"))
    cost = Cost(spent_on="2026-07-01", kind="influencer_fee", amount=100, currency="USD", deal_id=1)
    editing.add_record(workspace, record=cost)
    deleted = editing.delete_records(workspace, entity="influencer", ids=[1])
    assert {kind: deleted.parts[kind] for kind in ("deal", "deliverable", "handle")} == {
        "deal": 1,
        "deliverable": 1,
        "handle": 1,
    }
    assert not {"tagged", "influencer"} & deleted.parts.keys()
    assert deleted.cleared == {"cost": 1}
    assert editing.delete_records(workspace, entity="cost", ids=[1]).parts == {}


def test_deleting_counts_what_was_there_and_leaves_no_trace_where_nothing_was(workspace: Workspace) -> None:
    for name in ("Summer", "Autumn"):
        editing.add_record(workspace, record=Campaign(name=name))
    before = dump(workspace)
    with pytest.raises(UserError, match="deleted meanwhile"):
        editing.delete_records(workspace, entity="campaign", ids=[7, 8])
    assert dump(workspace) == before
    deleted = editing.delete_records(workspace, entity="campaign", ids=[7, 2, 1, 1])
    assert (deleted.details["number"], deleted.ids) == (2, (1, 2))
    assert reading.listing(workspace, Campaign) == []
    history.undo(workspace)
    assert dump(workspace) == before


COST = Cost(spent_on="2026-07-01", kind="tool", amount=100, currency="USD", note="Ads")


def occurrences(workspace: Workspace) -> list[int | None]:
    return [cost.occurrence for cost in reading.listing(workspace, Cost)]


def test_equal_rows_are_numbered_however_they_come(workspace: Workspace) -> None:
    for _ in range(2):
        editing.add_record(workspace, record=COST)
    edit_table(workspace, edit=TableEdit("cost", {}, [COST, replace(COST, note="Other"), COST]))
    assert occurrences(workspace) == [1, 2, 3, 1, 4]
    editing.edit_record(workspace, entity="cost", row_id=4, changes={"note": "Ads"})
    assert occurrences(workspace) == [1, 2, 3, 5, 4]
    edit_table(workspace, edit=TableEdit("cost", {2: {"note": "Other"}, 4: {"note": "Other"}}))
    assert occurrences(workspace) == [1, 1, 3, 2, 4]
    edit_table(workspace, edit=TableEdit("cost", {1: {"note": "Other"}, 2: {"campaign_id": None}}))
    assert occurrences(workspace) == [3, 1, 3, 2, 4]


def test_a_number_that_became_free_is_taken_first(workspace: Workspace) -> None:
    for _ in range(3):
        editing.add_record(workspace, record=COST)
    editing.delete_records(workspace, entity="cost", ids=[1, 2])
    editing.add_record(workspace, record=replace(COST, occurrence=3))
    editing.add_record(workspace, record=COST)
    assert occurrences(workspace) == [3, 1, 2]


def test_an_amount_carried_to_another_currency_meets_its_equals(workspace: Workspace) -> None:
    editing.add_record(workspace, record=COST)
    editing.add_record(workspace, record=replace(COST, currency="EUR"))
    editing.edit_record(workspace, entity="cost", row_id=2, changes={"currency": "USD"})
    assert occurrences(workspace) == [1, 2]
    editing.edit_record(workspace, entity="cost", row_id=2, changes={"minutes": 5})
    assert occurrences(workspace) == [1, 1]


@pytest.mark.parametrize("entity", [name for name, record in RECORDS.items() if record.numbered_by])
def test_every_kind_that_is_numbered_is_numbered_on(workspace: Workspace, entity: str) -> None:
    record = plainest(RECORDS[entity])
    for _ in range(2):
        editing.add_record(workspace, record=record)
    found = reading.listing(workspace, type(record))
    assert [getattr(one, record.numbered_by) for one in found] == [1, 2]


def test_an_edited_order_comes_about_anew(workspace: Workspace) -> None:
    put_orders(workspace, [{"gross_sales": 100, "utm_source": "facebook"}])
    editing.edit_record(workspace, entity="order", row_id=1, changes={"utm_source": "tiktok"})
    touch = workspace.connection().execute('SELECT touch_id FROM "order"').fetchone()[0]
    assert known_touches(workspace)[touch].link_channel == "tiktok"


def test_another_time_zone_moves_days_and_undo_moves_them_back(workspace: Workspace) -> None:
    put_orders(workspace, [{"gross_sales": 100, "ordered_at": "2026-07-02T21:30:00Z"}])

    def day() -> str:
        return reading.listing(workspace, Order)[0].ordered_on

    assert day() == "2026-07-02"
    editing.edit_settings(workspace, settings=replace(workspace.settings(), timezone="Asia/Tokyo"))
    assert day() == "2026-07-03"
    history.undo(workspace)
    assert day() == "2026-07-02"


def test_a_code_that_gets_an_owner_credits_earlier_orders(workspace: Workspace) -> None:
    put_orders(workspace, [{"gross_sales": 100, "discount_code": "jo10"}])
    assert [touch.code_channel for touch in known_touches(workspace).values()] == [None]
    editing.add_record(workspace, record=DiscountCode(code="JO10", channel="instagram"))
    assert [touch.code_channel for touch in known_touches(workspace).values()] == ["instagram"]
    history.undo(workspace)
    assert [touch.code_channel for touch in known_touches(workspace).values()] == [None]


def test_an_edit_that_changes_nothing_leaves_no_history(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Campaign(name="Summer"))
    editing.edit_record(workspace, entity="campaign", row_id=1, changes={"name": "Summer"})
    undone = history.undo(workspace)
    assert undone is not None
    assert undone.text == "Add: Campaign"


def test_new_work_drops_what_could_be_done_again(workspace: Workspace) -> None:
    editing.add_record(workspace, record=Campaign(name="Summer"))
    history.undo(workspace)
    editing.add_record(workspace, record=Campaign(name="Autumn"))
    assert history.redo(workspace) is None


def test_what_was_added_is_told_by_name(workspace: Workspace) -> None:
    assert editing.add_record(workspace, record=Campaign(name="Summer")).text == "Added: Campaign “Summer”"


def test_what_makes_no_sense_without_a_deleted_record_goes_and_comes_back_with_it(
    workspace: Workspace,
) -> None:
    for record in (plainest(UgcItem), plainest(Collection), Collected(collection_id=1, ugc_item_id=1)):
        editing.add_record(workspace, record=record)
    before = dump(workspace)
    editing.delete_records(workspace, entity="ugc_item", ids=[1])
    assert reading.listing(workspace, Collected) == []
    assert len(reading.listing(workspace, Collection)) == 1
    history.undo(workspace)
    assert dump(workspace) == before
