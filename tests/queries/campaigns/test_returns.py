"""What a campaign cost and brought: every line opens its rows, and the lines add up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from roi_shop import roi_shop
from socialroi_desktop.domain.records import Activity, AdCost, Campaign, CampaignInput, Cost
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.campaigns.returns import returns_of, rows_behind
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

TODAY = date(2026, 8, 20)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with roi_shop(tmp_path) as workspace:
        edit_settings(workspace, settings=replace(workspace.settings(), hourly_rate=3_000))
        yield workspace


def summer(shop: Workspace) -> Campaign:
    return next(one for one in reading.listing(shop, Campaign) if one.name == "Łódź summer")


def spend(shop: Workspace) -> None:
    own = summer(shop).id
    add(shop, Activity(campaign_id=own, name="Board", kind="giveaway", keep_plan="A series"))
    told = {"currency": "USD", "spent_on": "2026-06-20"}
    add(
        shop,
        Cost(kind="hours", minutes=150, campaign_id=own, **told),
        Cost(kind="product_seeding", amount=7_500, activity_id=1, note="Board as the prize", **told),
        AdCost(
            channel="instagram", campaign="summer", period_start="2026-07-01", period_end="2026-07-03",
            spend=5_000, currency="USD", campaign_id=own,
        ),
        CampaignInput(campaign_id=own, what="sample pairs", quantity="2"),
    )  # fmt: skip


@pytest.mark.row("S3-2")
def test_costs_are_lines_that_add_up_and_open_their_rows(shop: Workspace) -> None:
    spend(shop)
    found = returns_of(shop, summer(shop), TODAY)
    parts = {part.metric: part.value for part in found.parts}
    assert parts == {
        "ad_spend": Decimal(50),
        "influencer_fees": Decimal(200),
        "product_seeding": Decimal(75),
        "labour_cost": Decimal(75),
    }
    assert found.total.value == sum(value for value in parts.values() if value is not None) == Decimal(400)
    assert found.hours.value == Decimal("2.5")
    for part, label in (("ad_spend", "summer"), ("product_seeding", "Board as the prize")):
        figure = next(each for each in found.parts if each.metric == part)
        (table,) = rows_behind(shop, figure, found.scope)
        assert [row.label for row in table.rows] == [label]
    assert sum(table.total for table in rows_behind(shop, found.total, found.scope)) == 4


def test_what_was_spent_before_it_began_is_its_own(shop: Workspace) -> None:
    before = returns_of(shop, summer(shop), TODAY).total.value
    spend(shop)
    after = returns_of(shop, summer(shop), TODAY)
    assert before == Decimal(200)
    assert after.brought["net_sales"].value == Decimal(1000)
    assert after.brought["roi"].value == Decimal(0), "400 of contribution on 400 of cost"


def test_without_a_rate_own_hours_are_not_known_and_said_to_be(shop: Workspace) -> None:
    edit_settings(shop, settings=replace(shop.settings(), hourly_rate=None))
    spend(shop)
    found = returns_of(shop, summer(shop), TODAY)
    labour = next(part for part in found.parts if part.metric == "labour_cost")
    assert labour.value is None
    assert found.total.value is None
    assert "hourly rate" in (found.total.note or "")
