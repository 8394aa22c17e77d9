"""Ranges against published values and against what they promise: hold the point, shrink."""

from decimal import Decimal
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.metrics.ranges import median_range, wilson


@every(
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


@every(("count", "ends"), [(0, None), (5, None), (6, (1, 6)), (10, (2, 9)), (20, (6, 15)), (50, (18, 33))])
def test_the_range_of_a_median_is_that_of_the_sign_test(count, ends):
    # The ranks of the 95 % interval as tables of the sign test give them.
    assert median_range(list(range(count, 0, -1))) == ends


@pytest.mark.parametrize("count", [201, 500, 1001])
def test_the_range_of_a_median_of_many_stands_where_the_sign_test_puts_it(count: int) -> None:
    place = missed = 0
    while 40 * (missed + comb(count, place)) <= 2**count:
        missed += comb(count, place)
        place += 1
    low, high = median_range(range(count)) or (0, 0)
    assert abs(low - (place - 1)) <= 1
    assert low + high == count - 1
