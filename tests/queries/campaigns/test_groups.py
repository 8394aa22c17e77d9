"""Campaigns by people, goods and place: groups that add up to the whole."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from roi_shop import an_order, roi_shop
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.campaigns.groups import ADDED, By, CampaignGroup, campaign_groups
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import put_orders

TODAY = date(2026, 8, 20)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with roi_shop(tmp_path) as workspace:
        yield workspace


def tell(shop: Workspace, name: str, **told: str) -> None:
    row = next(one for one in reading.listing(shop, Campaign) if one.name == name)
    edit_record(shop, entity="campaign", row_id=row.id or 0, changes=told)


def groups(shop: Workspace, by: By) -> dict[str, CampaignGroup]:
    found = {}
    for group in campaign_groups(shop, by, TODAY):
        name = "whole" if group.whole else "unrecorded" if group.unrecorded else " · ".join(group.told)
        found[name] = group
    return found


@pytest.mark.row("S1-2")
@pytest.mark.parametrize("by", ["people", "goods", "place"])
def test_the_groups_add_up_to_the_whole(shop: Workspace, by: By) -> None:
    tell(
        shop, "Łódź summer", audience_region="Łódź", audience_age="18-24", product_line="Boards", place="Shop"
    )
    put_orders(shop, [an_order("instagram", "nobody-knows", 12, number="#900")])
    found = groups(shop, by)
    told = {"people": "Łódź · 18-24", "goods": "Boards", "place": "Shop"}[by]
    assert list(found) == [told, "", "unrecorded", "whole"]
    assert found[told].campaigns == ("Łódź summer",)
    assert found[""].campaigns == ("滑板鞋",)
    whole = found.pop("whole")
    for metric in ADDED:
        assert sum(group.sums[metric] or 0 for group in found.values()) == whole.sums[metric]
    assert (whole.sums["orders"], whole.sums["net_sales"]) == (Decimal(15), Decimal(1500))
    assert whole.sums["total_cost"] == Decimal(600)


@pytest.mark.row("S1-2")
def test_a_return_of_a_group_is_that_of_its_sums(shop: Workspace) -> None:
    tell(shop, "Łódź summer", place="Instagram Shop")
    tell(shop, "滑板鞋", place="instagram  shop")
    add(shop, Campaign(name="Nothing yet", place="Market"))
    found = groups(shop, "place")
    assert found["Instagram Shop"].campaigns == ("Łódź summer", "滑板鞋"), (
        "case and spaces make no other place"
    )
    assert found["Instagram Shop"].profit == Decimal(-40), "560 of contribution on 600 of cost"
    assert found["Instagram Shop"].roi == Decimal(-40) / Decimal(600)
    assert found["Market"].sums["net_sales"] == Decimal(0)
    assert found["Market"].roi is None, "nothing was spent"
