"""A deal that is signed keeps what it is assumed to bring, whatever signs it: one step with the signing, kept once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deals import COST, TODAY, deal, deal_shop, partner
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.outreach.deals import sign_deal
from socialroi_desktop.operations.outreach.signing import freeze_signed
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.outreach.break_even import assumption_at
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def shop(tmp_path: Path):
    workspace, deal_id = deal_shop(tmp_path)
    with workspace:
        yield workspace, deal_id


def frozen(workspace, changed: Changed, today: date = TODAY) -> Changed:
    return freeze_signed(workspace, changed, assumption_at, today)


def test_signing_keeps_what_the_deal_is_assumed_to_bring_and_undo_takes_both_back(shop):
    workspace, deal_id = shop
    before = dump(workspace)
    changed = frozen(workspace, sign_deal(workspace, deal_id=deal_id))
    assert (changed.text, changed.notes) == ("Signed a deal", ())
    kept = reading.get(workspace, Deal, deal_id)
    assert (kept.assumed_order_value, kept.assumed_margin, kept.assumed_refund_rate) == (6_000, 4_000, 500)
    assert (kept.assumed_orders, kept.assumed_on) == (27, "2026-09-20")
    assert kept.assumed_low < kept.assumed_chance < kept.assumed_high
    signed = dump(workspace)
    undo(workspace)
    assert dump(workspace) == before
    redo(workspace)
    assert dump(workspace) == signed


@pytest.mark.parametrize(
    "told", [{"state": "signed"}, {"signed_on": "2026-09-18"}, {"state": "done", "signed_on": "2026-09-18"}]
)
def test_a_day_or_a_state_that_is_typed_signs_as_well(shop, told):
    workspace, deal_id = shop
    frozen(workspace, edit_record(workspace, entity="deal", row_id=deal_id, changes=told))
    kept = reading.get(workspace, Deal, deal_id)
    assert (kept.assumed_orders, kept.assumed_on) == (27, told.get("signed_on", "2026-09-20"))


def test_each_deal_of_a_block_is_frozen_and_the_block_is_one_step(shop):
    workspace, first = shop
    second = deal(workspace, partner(workspace, "omar"), **(COST | {"fee": 0}))
    before = dump(workspace)
    edit = TableEdit("deal", {first: {"state": "signed"}, second: {"state": "signed"}})
    changed, _ = edit_table(workspace, edit=edit)
    frozen(workspace, changed)
    orders = [reading.get(workspace, Deal, deal_id).assumed_orders for deal_id in (first, second)]
    assert orders[0] == 27
    assert 0 < orders[1] < 27
    undo(workspace)
    assert dump(workspace) == before


def test_a_deal_that_comes_signed_is_frozen_by_what_was_known_on_its_day(shop):
    workspace, _ = shop
    made = Deal(
        influencer_id=partner(workspace, "omar"), purpose="sales", state="signed",
        signed_on="2026-07-01", **COST,
    )  # fmt: skip
    changed = frozen(workspace, add_record(workspace, record=made))
    kept = reading.get(workspace, Deal, changed.ids[0])
    assert kept.assumed_on is None, "the orders of the shop came on the day after"
    assert next(note.message for note in changed.notes).startswith("What this deal has to bring")


def test_what_was_frozen_before_stays(shop):
    workspace, deal_id = shop
    frozen(workspace, sign_deal(workspace, deal_id=deal_id))
    kept = reading.get(workspace, Deal, deal_id)
    said = []
    again = (
        {"state": "talks"},
        {"state": "signed"},
        {"state": "talks", "fee": 90_000},
        {"state": "signed"},
        {"state": "done"},
    )
    for told in again:
        changed = frozen(workspace, edit_record(workspace, entity="deal", row_id=deal_id, changes=told))
        said.append([note.message for note in changed.notes])
    stays = "The assumption of 2026-09-20 stays, though the terms have changed since."
    assert said == [[], [], [], [stays], []]
    again = reading.get(workspace, Deal, deal_id)
    assert (again.assumed_orders, again.assumed_on) == (27, kept.assumed_on)


@pytest.mark.parametrize("told", [{"state": "agreed"}, {"fee": 10_000}, {"state": "declined"}])
def test_what_signs_nothing_freezes_nothing(shop, told):
    workspace, deal_id = shop
    changed = edit_record(workspace, entity="deal", row_id=deal_id, changes=told)
    assert frozen(workspace, changed) is changed
    assert reading.get(workspace, Deal, deal_id).assumed_on is None


def test_an_old_deal_that_is_done_now_was_never_foreseen(shop):
    workspace, deal_id = shop
    edit_record(workspace, entity="deal", row_id=deal_id, changes={"state": "signed"})
    changed = edit_record(workspace, entity="deal", row_id=deal_id, changes={"state": "done"})
    assert frozen(workspace, changed) is changed


def test_what_cannot_be_known_stays_empty_and_is_said(tmp_path):
    with new_workspace(tmp_path) as workspace:
        deal_id = deal(workspace, partner(workspace, "nadia"), **COST)
        changed = frozen(workspace, sign_deal(workspace, deal_id=deal_id))
        kept = reading.get(workspace, Deal, deal_id)
        assert (kept.state, kept.assumed_on, kept.assumed_orders) == ("signed", None, None)
        told = " ".join(note.message for note in changed.notes)
        assert told.startswith("What this deal has to bring is not known and was not kept with it.")
        assert "No order of the last 365 days" in told


def test_terms_that_nobody_typed_leave_the_orders_empty(tmp_path):
    workspace, _ = deal_shop(tmp_path)
    with workspace:
        bare = deal(workspace, partner(workspace, "omar"))
        changed = frozen(workspace, sign_deal(workspace, deal_id=bare))
        kept = reading.get(workspace, Deal, bare)
        assert (kept.assumed_order_value, kept.assumed_orders, kept.assumed_chance) == (6_000, None, None)
        told = [note.message for note in changed.notes]
        assert told[0].startswith("How many orders pay for this deal is not known")
        assert any("Nothing is typed of what this deal costs" in each for each in told)


def test_a_chance_that_cannot_be_told_says_so(tmp_path):
    workspace, deal_id = deal_shop(tmp_path, brought=())
    with workspace:
        changed = frozen(workspace, sign_deal(workspace, deal_id=deal_id))
        kept = reading.get(workspace, Deal, deal_id)
        assert (kept.assumed_orders, kept.assumed_chance) == (27, None)
        assert next(note.message for note in changed.notes).startswith("The chance of this deal is not known")


def test_what_a_file_brings_was_signed_elsewhere(shop):
    workspace, deal_id = shop
    changed = sign_deal(workspace, deal_id=deal_id)
    imported = replace(changed, details={"batch": 1})
    assert frozen(workspace, imported) is imported
