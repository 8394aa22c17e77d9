"""Weights per kind of engagement: the plain counts stay, an unknown kind is said."""

from decimal import Decimal

import pytest

from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.figure import compute
from socialroi_desktop.metrics.methods.engagement import with_weights
from socialroi_desktop.metrics.sums import Sums

SUMS = Sums({"likes": Decimal(100), "link_clicks": Decimal(10), "reach": Decimal(1000), "saves": None}, "USD")


@pytest.mark.row("S2-9")
def test_a_link_click_may_be_worth_ten_likes():
    weighted = with_weights(SUMS, {"likes": Decimal(1), "link_clicks": Decimal(10), "saves": Decimal(0)})
    assert compute("weighted_engagement_rate_by_reach", weighted) == Decimal("0.2")
    assert compute("likes", weighted) == 100


def test_unknown_kind_makes_it_unknown():
    weighted = with_weights(SUMS, {"saves": Decimal(2)})
    assert compute("weighted_engagements", weighted) is None
    assert "“Saves”" in weighted.reasons["weighted_engagements"].message


def test_without_weights_nothing_is_made_up():
    assert compute("weighted_engagements", with_weights(SUMS, {})) is None


@pytest.mark.parametrize("weights", [{"orders": Decimal(1)}, {"likes": Decimal(-1)}])
def test_weights_that_make_no_sense(weights):
    with pytest.raises(UserError, match="use 0 or more"):
        with_weights(SUMS, weights)
