"""The size of an account, and whether its engagement rate is usual for it."""

from every import every
from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.outreach.tiers import Tier, end_of, limit_problem, own_sizes, tier_of
from socialroi_desktop.domain.records.people import TIER
from socialroi_desktop.domain.workspace import Settings

MID = Tier("mid", 50_000, 90, 450, 30)


@every(
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


def test_a_workspace_sets_limits_and_days_and_keeps_what_it_does_not_tell():
    found = own_sizes(tiers(), Settings(name="Shop", tier_micro_from=5_000, touch_days_mega=7))
    assert [size.first for size in found] == [0, 5_000, 50_000, 100_000, 1_000_000]
    assert [size.touch_days for size in found] == [*(size.touch_days for size in tiers()[:-1]), 7]
    assert tier_of(found, 6_000).id == "micro"


def test_every_size_but_the_smallest_has_a_limit_and_each_has_days():
    told = {spec.name for spec in specs(Settings)}
    ids = [size.id for size in tiers()]
    assert {f"tier_{size}_from" for size in ids[1:]} | {f"touch_days_{size}" for size in ids} <= told
    assert f"tier_{ids[0]}_from" not in told


@every(
    ("limits", "column"),
    [
        ({}, None),
        ({"tier_micro_from": 49_999}, None),
        ({"tier_micro_from": 50_000}, "tier_micro_from"),
        ({"tier_mid_from": 200_000}, "tier_mid_from"),
        ({"tier_mid_from": 200_000, "tier_macro_from": 150_000}, "tier_macro_from"),
        ({"tier_mid_from": 200_000, "tier_macro_from": 300_000}, None),
    ],
)
def test_limits_rise_and_what_is_wrong_is_said_of_one_that_was_told(limits, column):
    settings = Settings(name="Shop", **limits)
    found = limit_problem(own_sizes(tiers(), settings), settings)
    assert (found and found.column) == column
    assert found is None or "has to begin above" in found.message
