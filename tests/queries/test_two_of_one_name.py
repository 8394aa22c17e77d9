from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, values
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode, Influencer
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def fee(person: int, amount: int) -> Cost:
    return Cost(
        spent_on="2026-07-02", kind="influencer_fee", amount=amount, currency="USD", influencer_id=person
    )


@pytest.fixture
def annas(shop: Workspace) -> list[int]:
    return add(shop, Influencer(name="Anna", handle="@anna_a"), Influencer(name="Anna", handle="anna.b"))


def test_two_people_of_one_name_have_a_cost_each(shop: Workspace, annas: list[int]) -> None:
    add(shop, fee(annas[0], 100000), fee(annas[1], 500))
    assert values(shop, "total_cost", "influencer") == {
        "Anna (anna_a)": Decimal(1000),
        "Anna (anna.b)": Decimal(5),
    }


def test_orders_go_to_the_one_whose_handle_or_code_they_name(shop: Workspace, annas: list[int]) -> None:
    put_orders(
        shop,
        [
            {"gross_sales": 1000, "creator": "anna.b"},
            {"gross_sales": 300, "discount_code": "ANNA10"},
            {"gross_sales": 70, "creator": "Anna"},
        ],
    )
    add(shop, DiscountCode(code="anna10", channel="influencer", influencer_id=annas[0]))
    found = values(shop, "attributed_net_sales", "influencer")
    assert found["Anna (anna.b)"] == Decimal(10)
    assert found["Anna (anna_a)"] == Decimal(3)
    # Two could be meant by the bare name, so it is nobody's but its own.
    assert found["Anna"] == Decimal("0.70")


def test_a_renamed_campaign_keeps_its_orders(shop: Workspace) -> None:
    campaign = add(shop, Campaign(name="Summer", link_names="sum26"))[0]
    put_orders(shop, [{"gross_sales": 900, "utm_source": "ig", "utm_campaign": "sum26"}])
    edit_record(shop, entity="campaign", row_id=campaign, changes={"name": "High summer"})
    assert values(shop, "attributed_net_sales", "campaign") == {"High summer": Decimal(9)}


def test_labels_tell_everyone_apart_even_with_nothing_but_a_name(shop: Workspace) -> None:
    add(
        shop,
        Influencer(name="Jo", channel="tiktok"),
        Influencer(name="Jo"),
        Influencer(name="Mai"),
        Influencer(name="Jo", channel="tiktok", handle="jo"),
        Influencer(name="Jo", channel="youtube", handle="jo"),
    )
    assert labels(shop.connection(), "influencer") == {
        1: "Jo (tiktok)", 2: "Jo (#2)", 3: "Mai", 4: "Jo (jo) #4", 5: "Jo (jo) #5",
    }  # fmt: skip
