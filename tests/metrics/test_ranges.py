"""Ranges against published values and against what they promise: hold the point, shrink, stay the same."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.metrics.ranges import RESAMPLED_UP_TO, bootstrap_total, median_range, wilson
from socialroi_desktop.metrics.sums import Sample

AMOUNTS = st.decimals(-500, 5000, places=2, allow_nan=False)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    [(35, 1000, "2.5", "4.8"), (350, 10000, "3.2", "3.9"), (7, 200, "1.7", "7.0"), (30, 1200, "1.8", "3.5")],
)
def test_wilson_golden(hits, count, low, high):
    ends = wilson(hits, count)
    assert [f"{end * 100:.1f}" for end in ends] == [low, high]


@given(st.integers(1, 10**7).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_mirrors(pair):
    hits, count = pair
    low, high = wilson(hits, count)
    assert 0 <= low <= Decimal(hits) / count <= high <= 1
    mirrored = wilson(count - hits, count)
    assert abs(mirrored[0] - (1 - high)) < Decimal("1e-20")
    wider = wilson(hits, count, z=Decimal("2.575829"))
    assert wider[0] <= low
    assert high <= wider[1]


@pytest.mark.parametrize(("hits", "count"), [(1, 0), (-1, 5), (6, 5)])
def test_wilson_refuses_what_is_no_share(hits, count):
    with pytest.raises(ValueError, match="share"):
        wilson(hits, count)


@given(st.lists(AMOUNTS, min_size=1, max_size=12))
def test_bootstrap_holds_the_total_and_repeats(values):
    sample = Sample.of(tuple(values))
    low, high = bootstrap_total(sample, resamples=80)
    assert low <= sample.total <= high
    assert (low, high) == bootstrap_total(sample, resamples=80)


def test_bootstrap_agrees_with_its_normal_limit():
    values = tuple(Decimal(20 + n % 37) for n in range(RESAMPLED_UP_TO))
    sample = Sample.of(values)
    drawn = bootstrap_total(sample)
    limit = bootstrap_total(Sample(sample.count, sample.total, sample.total_of_squares))
    width = limit[1] - limit[0]
    assert abs(drawn[0] - limit[0]) < width / 15
    assert abs(drawn[1] - limit[1]) < width / 15


def test_bootstrap_lets_the_number_of_orders_vary():
    low, high = bootstrap_total(Sample.of((Decimal(10),) * 25))
    # Poisson(25): 95 % of draws lie within 16..35 orders.
    assert 150 <= low <= 170
    assert 340 <= high <= 360


def test_moments_alone_give_the_normal_range():
    low, high = bootstrap_total(Sample(10_000, Decimal(500_000), Decimal(40_000_000)))
    half = Decimal("1.959964") * Decimal(40_000_000).sqrt()
    assert abs(high - 500_000 - half) < Decimal("0.001")
    assert low + high == 1_000_000


def test_no_orders_no_spread():
    assert bootstrap_total(Sample.of(())) == (0, 0)


def test_large_exponents_and_many_places_stay_exact():
    low, high = bootstrap_total(Sample.of((Decimal("1E+3"), Decimal("0.001"))))
    assert low <= Decimal("1000.001") <= high


@pytest.mark.parametrize(
    ("count", "ends"), [(0, None), (5, None), (6, (1, 6)), (10, (2, 9)), (20, (6, 15)), (50, (18, 33))]
)
def test_the_range_of_a_median_is_that_of_the_sign_test(count, ends):
    # The ranks of the 95 % interval as tables of the sign test give them.
    assert median_range(list(range(count, 0, -1))) == ends
