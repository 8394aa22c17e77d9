"""Every kind of partner has its purposes and its result metrics."""

import pytest

from socialroi_desktop.catalogue import partner_kinds
from socialroi_desktop.domain.records.people import PARTNER_KIND
from socialroi_desktop.metrics.table import METRICS

KINDS = partner_kinds()


@pytest.mark.row("S1-9")
def test_every_kind_of_partner_has_purposes_and_results_of_its_own():
    assert list(KINDS) == [choice.id for choice in PARTNER_KIND]
    for kind in KINDS.values():
        assert kind.purposes
        assert len(set(kind.purposes)) == len(kind.purposes)
        assert kind.results
        assert set(kind.results) <= METRICS.keys()
    lists = [(kind.purposes, kind.results) for kind in KINDS.values()]
    assert len(set(lists)) == len(lists)


@pytest.mark.row("S1-9")
def test_influencers_bring_sales_kocs_take_seeding_brands_join_audiences():
    assert KINDS["influencer"].purposes[:4] == ("Win fans", "Promotion", "Traffic to the shop", "Sales")
    assert [text.split(":")[0] for text in KINDS["koc"].purposes[:2]] == ["Seeding", "Sales"]
    assert KINDS["brand"].purposes[0] == "Joint audience"
    assert {"attributed_orders", "product_seeding"} <= set(KINDS["koc"].results)


@pytest.mark.row("S3-9")
def test_big_accounts_spread_and_moderators_open_their_forum():
    assert KINDS["big_account"].purposes[0] == "Spread a post widely"
    assert "shares" in KINDS["big_account"].results
    assert "forum" in KINDS["moderator"].purposes[0]
    assert "mentions" in KINDS["moderator"].results
