"""Weights per kind of engagement: the plain counts stay, an unknown kind is said."""

from decimal import Decimal

import pytest

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.engagement import weighted

COUNTS = {"likes": Decimal(100), "link_clicks": Decimal(10), "saves": None}


@pytest.mark.row("S2-9")
def test_a_link_click_may_be_worth_ten_likes():
    weights = {"likes": Decimal(1), "link_clicks": Decimal(10), "saves": Decimal(0)}
    assert weighted(COUNTS, weights) == 200
    assert COUNTS["likes"] == 100


def test_unknown_kind_makes_it_unknown():
    told = weighted(COUNTS, {"likes": Decimal(1), "saves": Decimal(2)})
    assert isinstance(told, Problem)
    assert "“Saves”" in told.message


def test_without_weights_nothing_is_made_up():
    assert weighted(COUNTS, {}) is None


@pytest.mark.parametrize("weights", [{"orders": Decimal(1)}, {"likes": Decimal(-1)}])
def test_weights_that_make_no_sense(weights):
    with pytest.raises(UserError, match="use 0 or more"):
        weighted(COUNTS, weights)
