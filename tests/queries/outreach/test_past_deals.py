"""Past partners of one size: whose deal is over, in which days, by code or handle or link, each partner once."""

from pathlib import Path

import pytest

from asking import add
from deals import SIZE, TODAY, deal, partner, past_deal, sold
from every import every
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, DiscountCode
from socialroi_desktop.queries.outreach.past_deals import is_over, past_partners
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

MARCH = {"state": "done", "starts_on": "2025-03-01", "ends_on": "2025-03-31"}


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def counted(shop: Workspace, deal_id: int) -> list[int]:
    found = past_partners(shop, reading.get(shop, Deal, deal_id), TODAY)
    return [each.orders for each in found]


@pytest.fixture
def talks(shop: Workspace) -> int:
    return deal(shop, partner(shop, "nadia"))


def test_partners_of_the_same_size_with_a_deal_that_is_over(shop, talks):
    past_deal(shop, "ann", 3)
    past_deal(shop, "bea", 0)
    past_deal(shop, "cid", 5, state="signed")
    past_deal(shop, "dan", 7, state="talks")
    past_deal(shop, "eve", 7, state="declined")
    past_deal(shop, "flo", 7, state="signed", ends_on="2026-12-31")
    past_deal(shop, "gus", 7, followers=500)
    past_deal(shop, "hal", 7, followers=None)
    assert counted(shop, talks) == [0, 3, 5]


def test_orders_outside_of_the_days_of_the_deal_do_not_count(shop, talks):
    past_deal(shop, "ann", 3)
    sold(shop, "early", 2, "2025-02-27", discount_code="ANN")
    sold(shop, "late", 2, "2025-04-02", discount_code="ann")
    sold(shop, "other", 2, discount_code="BEA")
    assert counted(shop, talks) == [3]


def test_a_deal_begins_when_it_was_signed_and_ends_today_where_no_day_is_told(shop, talks):
    past_deal(shop, "ann", 3, starts_on=None, ends_on=None, signed_on="2025-03-01")
    sold(shop, "late", 2, "2026-09-20", discount_code="ANN")
    past_deal(shop, "bea", 9, starts_on=None, ends_on=None)
    assert counted(shop, talks) == [5]


def test_code_handle_and_link_of_one_order_are_one_order(shop, talks):
    person = partner(shop, "ann")
    link = "https://shop.example/serum?utm_source=instagram&utm_campaign=ann-1"
    deal(shop, person, **MARCH, code="ANN15", link=link)
    add(shop, DiscountCode(code="ANN20", channel="instagram", influencer_id=person))
    way = {"utm_source": "Instagram", "utm_campaign": "Ann-1"}
    sold(shop, "all", 1, discount_code="ann15", creator="ann", **way)
    sold(shop, "deal code", 1, discount_code="ANN15")
    sold(shop, "own code", 1, discount_code="ANN20")
    sold(shop, "handle", 1, creator="@ann")
    sold(shop, "link", 1, **way)
    sold(shop, "other source", 1, **way | {"utm_source": "tiktok"})
    sold(shop, "nobody", 1)
    assert counted(shop, talks) == [5]


def test_a_link_that_two_partners_share_names_neither(shop, talks):
    link = "https://shop.example/?utm_source=instagram&utm_campaign=autumn"
    for name in ("ann", "bea"):
        deal(shop, partner(shop, name), **MARCH, link=link)
    sold(shop, "link", 4, utm_source="instagram", utm_campaign="autumn")
    assert counted(shop, talks) == [0, 0]


@pytest.mark.parametrize("link", ["https://shop.example/serum", "https://[broken?utm_campaign=a", "utm"])
def test_a_link_without_a_campaign_claims_nothing(shop, talks, link):
    deal(shop, partner(shop, "ann"), **MARCH, link=link)
    sold(shop, "link", 4, utm_source="instagram")
    assert counted(shop, talks) == [0]


def test_of_several_deals_of_one_partner_the_last_counts_and_never_the_deal_itself(shop):
    first = past_deal(shop, "ann", 3)
    person = reading.get(shop, Deal, first).influencer_id
    deal(shop, person, state="done", starts_on="2025-05-01", ends_on="2025-05-31")
    sold(shop, "may", 8, "2025-05-10", discount_code="ANN")
    last = deal(shop, person, state="done", starts_on="2025-06-01", ends_on="2025-06-30")
    assert counted(shop, first) == [8]  # of June nothing is known
    sold(shop, "later", 1, "2025-07-01")
    assert counted(shop, first) == [0]
    assert counted(shop, last) == [8]


def test_a_partner_without_a_size_has_nobody_to_be_held_against(shop):
    found = past_partners(shop, reading.get(shop, Deal, deal(shop, partner(shop, "x", None))), TODAY)
    assert isinstance(found, Problem)
    assert "type the followers" in found.message


@every(
    ("told", "over"),
    [
        ({"state": "done"}, True),
        ({"state": "signed", "ends_on": "2026-09-19"}, True),
        ({"state": "signed", "ends_on": "2026-09-20"}, False),
        ({"state": "agreed"}, False),
        ({"state": "declined", "ends_on": "2026-09-19"}, False),
    ],
)
def test_a_deal_is_over_when_it_is_done_or_its_last_day_is_past(told, over):
    assert is_over(Deal(influencer_id=1, purpose="p", **told), TODAY) is over


def test_sizes_are_those_of_today(shop, talks):
    assert past_deal(shop, "ann", 3, followers=SIZE + 1)
    assert counted(shop, talks) == [3]


def test_a_deal_of_a_time_without_orders_is_not_one_that_brought_none(shop, talks):
    past_deal(shop, "ann", 0)
    assert counted(shop, talks) == []
    sold(shop, "later", 1, "2025-04-01")
    assert counted(shop, talks) == []
    sold(shop, "within", 1, "2025-03-31")
    assert counted(shop, talks) == [0]
