"""Orders at whose checkout several codes were typed: whose they are, and how their credit is divided."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one, total, values
from deals import deal, partner
from socialroi_desktop.domain.records import DiscountCode
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_orders import partner_orders
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        put_orders(
            workspace,
            [
                {"discount_code": "ANNA10", "gross_sales": 10000},
                {"discount_code": "ANNA10, FREESHIP", "gross_sales": 20000},
                {"discount_code": "freeship + anna10", "gross_sales": 40000},
                {"discount_code": "FREESHIP", "gross_sales": 80000},
            ],
        )
        yield workspace


def own(workspace: Workspace, code: str, name: str, channel: str = "instagram") -> int:
    person = partner(workspace, name)
    add(workspace, DiscountCode(code=code, channel=channel, influencer_id=person))
    return person


def test_a_code_beside_others_credits_its_owner(shop):
    own(shop, "ANNA10", "Anna")
    assert values(shop, "gross_sales", "influencer") == {"Anna": 700, "unattributed": 800}
    assert values(shop, "gross_sales", "channel") == {"instagram": 700, "unattributed": 800}
    assert one(shop, "gross_sales").note is None
    undo(shop)
    assert values(shop, "gross_sales", "influencer") == {"unattributed": 1500}


@pytest.mark.parametrize("model", ["last_touch", "linear", "first_touch", "position"])
def test_codes_of_two_owners_share_an_order_and_it_is_said(shop, model):
    own(shop, "ANNA10", "Anna")
    own(shop, "FREESHIP", "Bob", "tiktok")
    by_person = ask(shop, "gross_sales", "influencer", model=model)
    assert {key: figure.value for key, figure in by_person.items()} == {
        "Anna": Decimal(400), "Bob": Decimal(1100)
    }  # fmt: skip
    assert total(values(shop, "gross_sales", "channel", model=model).values()) == 1500
    assert values(shop, "gross_sales", "channel", model=model) == {"instagram": 400, "tiktok": 1100}
    assert "several owners: 2" in str(by_person["Anna"].note)
    assert "several owners: 2" in str(one(shop, "gross_sales", model=model).note)


def test_a_link_and_two_codes_share_by_moments(tmp_path):
    with new_workspace(tmp_path) as workspace:
        order = {
            "discount_code": "A1;B2",
            "gross_sales": 10000,
            "utm_source": "tiktok",
            "utm_medium": "social",
        }
        put_orders(workspace, [order])
        own(workspace, "A1", "Anna")
        own(workspace, "B2", "Bob", "youtube")
        found = values(workspace, "gross_sales", "channel", model="linear")
        assert found == {"tiktok": 50, "instagram": 25, "youtube": 25}
        assert values(workspace, "gross_sales", "channel", model="first_touch") == {"tiktok": 100}


def test_codes_of_one_owner_are_one(shop):
    anna = own(shop, "ANNA10", "Anna")
    add(shop, DiscountCode(code="FREESHIP", channel="instagram", influencer_id=anna))
    assert values(shop, "gross_sales", "influencer") == {"Anna": 1500}
    assert one(shop, "gross_sales").note is None


def test_every_owner_of_a_code_has_brought_the_order(shop):
    anna, bob = own(shop, "ANNA10", "Anna"), own(shop, "FREESHIP", "Bob")
    assert [len(partner_orders(shop, person, JULY)) for person in (anna, bob)] == [3, 3]
    assert all(order.credited for order in partner_orders(shop, anna, JULY))


def test_the_code_of_a_deal_is_known_among_others_and_follows_it(shop):
    anna = partner(shop, "Anna")
    made = deal(shop, anna, code="ANNA10")
    assert values(shop, "gross_sales", "influencer") == {"Anna": 700, "unattributed": 800}
    edit_record(shop, entity="deal", row_id=made, changes={"code": "FREESHIP"})
    assert values(shop, "gross_sales", "influencer") == {"Anna": 1400, "unattributed": 100}


def test_a_choice_of_channels_and_days_keeps_the_shares(shop):
    own(shop, "ANNA10", "Anna")
    own(shop, "FREESHIP", "Bob", "tiktok")
    assert values(shop, "gross_sales", "channel", channels=frozenset({"instagram"})) == {"instagram": 400}
    assert values(shop, "gross_sales", "influencer", channels=frozenset({"instagram"}))["Anna"] == 400
    assert one(shop, "gross_sales", channels=frozenset({"instagram"})).value == 400
    assert total(values(shop, "gross_sales", "day").values()) == 1500
    assert total(values(shop, "orders", "influencer").values()) == 4
