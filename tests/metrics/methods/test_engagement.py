"""Weights per kind of engagement: the plain counts stay, an unknown kind is said."""

from decimal import Decimal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.engagement import weighted

COUNTS = {"likes": Decimal(100), "link_clicks": Decimal(10), "saves": None}


def test_a_link_click_may_be_worth_ten_likes():
    weights = {"likes": Decimal(1), "link_clicks": Decimal(10), "saves": Decimal(0)}
    assert weighted(COUNTS, weights) == 200


def test_unknown_kind_makes_it_unknown():
    told = weighted(COUNTS, {"likes": Decimal(1), "saves": Decimal(2)})
    assert isinstance(told, Problem)
    assert "“Saves”" in told.message
