"""The size of an account, and whether its engagement rate is usual for it."""

import pytest

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.outreach.tiers import Tier, end_of, tier_of
from socialroi_desktop.domain.records.people import TIER

MID = Tier("mid", 50_000, 90, 450, 30)


@pytest.mark.parametrize(
    ("rate", "verdict"),
    [(90, "usual"), (450, "usual"), (460, "high"), (901, "far above"), (80, "low"), (44, "far below")],
)
def test_a_rate_is_held_against_what_is_usual_for_the_size(rate, verdict):
    assert MID.verdict(rate) == verdict


def test_followers_make_the_size():
    assert [tier_of(tiers(), count).id for count in (0, 9_999, 10_000, 62_100, 5_000_000)] == [
        "nano", "nano", "micro", "mid", "mega",
    ]  # fmt: skip
    assert tier_of(tiers(), None) is None
    assert [end_of(tiers(), tier) for tier in tiers()] == [10_000, 50_000, 100_000, 1_000_000, None]


def test_the_shipped_sizes_are_those_people_can_have():
    assert [tier.id for tier in tiers()] == [choice.id for choice in TIER]
    assert all(tier.low < tier.high for tier in tiers())
