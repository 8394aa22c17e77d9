"""What was assumed of a deal held against what came, and whether the chances told over all deals were right."""

from pathlib import Path

import pytest

from deals import TODAY, deal, partner, past_deal
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.outcomes import outcomes, track_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

FROZEN = {"assumed_on": "2025-02-20", "currency": "USD"}


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def outcome(shop: Workspace, deal_id: int):
    return outcomes(shop, [reading.get(shop, Deal, deal_id)], TODAY)[0]


@pytest.mark.parametrize(
    ("needed", "told", "reached"),
    [
        (12, {}, True),
        (13, {}, False),
        (13, {"state": "signed", "ends_on": "2026-12-31"}, None),
        (12, {"state": "signed", "ends_on": "2026-12-31"}, True),
        (None, {}, None),
    ],
)
def test_expected_orders_beside_those_that_came(shop, needed, told, reached):
    found = outcome(
        shop, past_deal(shop, "ann", 12, **FROZEN, assumed_orders=needed, assumed_chance=6_000, **told)
    )
    assert (found.expected, found.actual, found.chance, found.reached) == (needed, 12, 6_000, reached)
    assert found.reason is None


def test_without_an_assumption_or_a_first_day_the_reason_is_told(shop):
    unknown = outcome(shop, past_deal(shop, "ann", 12))
    assert (unknown.actual, unknown.reached) == (12, None)
    assert "Nothing was frozen" in unknown.reason.message
    undated = outcome(shop, deal(shop, partner(shop, "bea"), **FROZEN, assumed_orders=1))
    assert (undated.actual, undated.reached) == (None, None)
    assert "type its first day" in undated.reason.message
    before = outcome(shop, past_deal(shop, "cid", 0, starts_on="2024-03-01", ends_on="2024-03-31"))
    assert (before.actual, before.reached) == (None, None)
    assert "no orders of the days" in before.reason.message


def test_chances_told_stand_beside_how_often_they_came_true(shop):
    for name, orders, needed, chance in (
        ("ann", 12, 10, 7_500),
        ("bea", 3, 10, 2_500),
        ("cid", 30, 10, 5_000),
    ):
        past_deal(shop, name, orders, **FROZEN, assumed_orders=needed, assumed_chance=chance)
    past_deal(
        shop,
        "dan",
        50,
        **FROZEN,
        assumed_orders=1,
        assumed_chance=9_000,
        state="signed",
        ends_on="2027-01-01",
    )
    past_deal(shop, "eve", 50, **FROZEN, assumed_orders=1)
    found = track_record(shop, TODAY)
    assert (found.deals, found.promised, found.reached) == (3, pytest.approx(1.5), 2)
