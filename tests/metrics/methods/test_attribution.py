"""Attribution: known paths, and that no model makes or loses a cent."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.attribution import MODELS, SignatureSums, Touch, credit, split, weights

CHANNELS = st.sampled_from(["instagram", "tiktok", "email", "google", "direct"])
TOUCHES = st.builds(
    Touch,
    channel=CHANNELS,
    campaign=st.none() | st.integers(1, 3),
    influencer=st.none() | st.integers(1, 2),
    days_before=st.none() | st.integers(0, 4000),
)
PATHS = st.lists(TOUCHES, max_size=6).map(tuple)
ROWS = st.lists(
    st.builds(
        SignatureSums,
        touches=PATHS,
        sums=st.fixed_dictionaries(
            {
                "orders": st.integers(0, 500),
                "gross_sales": st.integers(0, 10**9),
                "refunds": st.integers(-(10**6), 0),
            }
        ),
    ),
    max_size=8,
)


def path(*channels):
    return tuple(Touch(channel) for channel in channels)


def shares(channels, model, minor=10_000):
    return split(minor, weights(path(*channels), model))


def test_instagram_then_email():
    two = ("instagram", "email")
    assert shares(two, "last_touch") == (0, 10_000)
    assert shares(two, "first_touch") == (10_000, 0)
    assert shares(two, "linear") == (5000, 5000)
    assert shares(two, "position") == (5000, 5000)


def test_four_touches():
    four = ("instagram", "facebook", "google", "email")
    assert shares(four, "position") == (4000, 1000, 1000, 4000)
    assert shares(four, "linear") == (2500, 2500, 2500, 2500)


def test_single_touch_takes_all_under_every_model():
    for model in MODELS:
        assert weights(path("tiktok"), model) == (1,)


def test_last_non_direct_skips_direct_unless_there_is_nothing_else():
    assert weights(path("tiktok", "email", "direct"), "last_non_direct") == (0, 1, 0)
    assert weights(path("direct", "direct"), "last_non_direct") == (0, 1)


def test_time_decay_halves_every_week():
    touches = (
        Touch("instagram", days_before=14),
        Touch("email", days_before=7),
        Touch("google", days_before=0),
    )
    assert split(7000, weights(touches, "time_decay")) == (1000, 2000, 4000)
    ancient = (Touch("instagram", days_before=90_000), Touch("email", days_before=89_993))
    assert split(300, weights(ancient, "time_decay")) == (100, 200)


def test_time_decay_without_dates_is_even():
    touches = (Touch("instagram"), Touch("email", days_before=3))
    assert weights(touches, "time_decay") == (Fraction(1, 2), Fraction(1, 2))


@given(PATHS, st.sampled_from(MODELS))
def test_shares_add_up_to_one(touches, model):
    found = weights(touches, model)
    assert len(found) == len(touches)
    assert sum(found) == (1 if touches else 0)
    assert all(share >= 0 for share in found)


@given(PATHS.filter(bool), st.sampled_from(MODELS), st.integers(-(10**12), 10**12))
def test_split_adds_up_and_is_never_a_cent_off(touches, model, minor):
    found = weights(touches, model)
    parts = split(minor, found)
    assert sum(parts) == minor
    assert all(abs(part - share * minor) < 1 for part, share in zip(parts, found, strict=True))


@given(ROWS, st.sampled_from(MODELS), st.sampled_from(["channel", "campaign", "influencer"]))
def test_credit_neither_makes_nor_loses_anything(rows, model, by):
    credited = credit(rows, model, by)
    for name in ("orders", "gross_sales", "refunds"):
        assert sum(group[name] for group in credited.values()) == sum(row.sums[name] for row in rows)


@given(ROWS, st.sampled_from(MODELS))
def test_untouched_orders_are_never_spread(rows, model):
    untouched = sum(row.sums["gross_sales"] for row in rows if not row.touches)
    found = credit(rows, model, "channel").get(UNATTRIBUTED, {}).get("gross_sales", 0)
    assert found == untouched


def test_credit_by_campaign_leaves_the_rest_unattributed():
    touches = (Touch("instagram", campaign=7), Touch("email"))
    rows = [SignatureSums(touches, {"gross_sales": 1000}), SignatureSums((), {"gross_sales": 300})]
    assert credit(rows, "linear", "campaign") == {7: {"gross_sales": 500}, UNATTRIBUTED: {"gross_sales": 800}}
    assert credit(rows, "last_touch", "channel") == {
        "email": {"gross_sales": 1000},
        UNATTRIBUTED: {"gross_sales": 300},
    }


def test_many_single_orders_do_not_drift_to_the_first_channel():
    both = (Touch("instagram"), Touch("email"))
    rows = [SignatureSums(both, {"orders": 1}) for _ in range(100)]
    assert credit(rows, "linear", "channel") == {"instagram": {"orders": 50}, "email": {"orders": 50}}


def test_markov_says_that_it_comes_later():
    with pytest.raises(UserError, match="Markov model is not there yet"):
        weights(path("email"), "markov")


def test_unknown_model_is_named():
    with pytest.raises(UserError, match="“magic”"):
        weights((), "magic")


@pytest.mark.parametrize("wrong", [(Fraction(1, 2),), (Fraction(3, 2), Fraction(-1, 2))])
def test_split_refuses_shares_that_are_none(wrong):
    with pytest.raises(ValueError, match="add up to 1"):
        split(100, wrong)
