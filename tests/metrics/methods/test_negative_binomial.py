"""The chance of so many or more agrees with adding up the chances of each number, on both sides of the mean."""

from math import exp, fsum, lgamma, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.metrics.methods.negative_binomial import at_least, log_likelihood, log_spread


def chance_of(count: int, mean: float, shape: float) -> float:
    logs = lgamma(count + shape) - lgamma(shape) - lgamma(count + 1)
    return exp(logs + shape * log(shape / (mean + shape)) + count * log(mean / (mean + shape)))


@given(st.integers(0, 60), st.floats(0.01, 200), st.floats(0.05, 500))
def test_chance_to_reach_a_number_is_what_is_left_of_the_lower_ones(count, mean, shape):
    below = fsum(chance_of(each, mean, shape) for each in range(count))
    assert at_least(count, mean, shape) == pytest.approx(1 - below, abs=1e-9)


# More than a million orders of one partner are not asked for; there rounding alone would move the eighth digit.
@given(st.integers(0, 10**6), st.floats(1e-6, 1e6), st.floats(0.05, 1e4))
def test_chances_stay_chances_and_fall_with_the_number(count, mean, shape):
    assert 0 <= at_least(count + 1, mean, shape) <= at_least(count, mean, shape) + 1e-7 <= 1 + 1e-7


@given(st.integers(0, 10**9), st.floats(1e-6, 1e9), st.floats(0.05, 1e4))
def test_chances_of_any_size_stay_chances(count, mean, shape):
    assert 0 <= at_least(count, mean, shape) <= 1


def test_rare_chances_are_not_lost_in_rounding():
    far = fsum(chance_of(each, 3.0, 2.0) for each in range(60, 400))
    assert far < 1e-11
    assert at_least(60, 3.0, 2.0) == pytest.approx(far, rel=1e-9)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=8), st.floats(0.1, 50), st.floats(0.1, 50))
def test_likelihood_in_two_parts_is_the_product_of_the_chances(counts, mean, shape):
    found = log_likelihood(sum(counts), len(counts), mean, shape) + log_spread(counts, shape)
    factorials = sum(lgamma(each + 1) for each in counts)
    assert found - factorials == pytest.approx(
        sum(log(chance_of(each, mean, shape)) for each in counts), abs=1e-7
    )
