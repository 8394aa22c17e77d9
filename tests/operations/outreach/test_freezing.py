"""What was assumed is kept once, undone in one step, and never written over."""

from dataclasses import replace
from pathlib import Path

import pytest

from deals import COST, TODAY, deal, partner
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.break_even import Assumption
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.outreach.freezing import freeze_deal
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

ASSUMED = Assumption("USD", 6_000, 4_000, 500, 27, 3_443, 1_945, 4_925)


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def test_an_assumption_is_kept_with_the_deal_and_undone(shop):
    deal_id = deal(shop, partner(shop, "nadia"), **COST)
    before = dump(shop)
    changed = freeze_deal(shop, deal_id=deal_id, assumed=ASSUMED, today=TODAY)
    assert changed.text == "Kept the assumption of a deal"
    kept = reading.get(shop, Deal, deal_id)
    assert (kept.assumed_order_value, kept.assumed_margin, kept.assumed_refund_rate) == (6_000, 4_000, 500)
    assert (kept.assumed_orders, kept.assumed_chance, kept.assumed_low, kept.assumed_high) == (
        27,
        3_443,
        1_945,
        4_925,
    )
    assert kept.assumed_on == "2026-09-20"
    undo(shop)
    assert dump(shop) == before


def test_what_was_kept_stays_until_its_day_is_emptied(shop):
    deal_id = deal(shop, partner(shop, "nadia"), **COST)
    freeze_deal(shop, deal_id=deal_id, assumed=ASSUMED, today=TODAY)
    with pytest.raises(UserError, match="on 2026-09-20 already"):
        freeze_deal(shop, deal_id=deal_id, assumed=replace(ASSUMED, orders=1), today=TODAY)
    edit_record(shop, entity="deal", row_id=deal_id, changes={"assumed_on": None})
    freeze_deal(shop, deal_id=deal_id, assumed=replace(ASSUMED, orders=1), today=TODAY)
    assert reading.get(shop, Deal, deal_id).assumed_orders == 1


def test_a_deal_without_a_currency_gets_that_of_its_amounts(shop):
    deal_id = deal(shop, partner(shop, "nadia"))
    freeze_deal(shop, deal_id=deal_id, assumed=ASSUMED, today=TODAY)
    assert reading.get(shop, Deal, deal_id).currency == "USD"


def test_nothing_is_kept_where_nothing_is_known_or_the_row_is_gone(shop):
    deal_id = deal(shop, partner(shop, "nadia"))
    with pytest.raises(UserError, match="worth is not known"):
        freeze_deal(shop, deal_id=deal_id, assumed=Assumption("USD"), today=TODAY)
    with pytest.raises(UserError, match="deleted meanwhile"):
        freeze_deal(shop, deal_id=99, assumed=ASSUMED, today=TODAY)
