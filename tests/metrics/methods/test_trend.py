"""The usual range holds still under one odd week; change is a share of the value before."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.metrics.methods.trend import change, usual_range

D = Decimal
CALM = [D(100), D(104), D(98), D(102), D(96), D(100), D(101), D(99)]


def test_one_sale_week_hardly_moves_the_band():
    calm, with_sale = usual_range(CALM), usual_range([*CALM, D(900)])
    assert with_sale.high < 112
    assert D(900) not in with_sale
    assert D(100) in calm


def test_band_is_two_scaled_deviations_and_three_of_few_values():
    few = [D(10), D(12), D(14), D(16), D(18), D(20)]
    band = usual_range(few)
    assert band.middle == 15
    assert band.high == 15 + 3 * D("1.4826") * 3
    assert usual_range(few * 2).high == 15 + 2 * D("1.4826") * 3


def test_too_few_known_weeks():
    assert usual_range([*CALM[:5], None, None]) is None


@given(st.lists(st.decimals(0, 10**6, places=2), min_size=6, max_size=20))
def test_counts_get_no_band_below_zero(series):
    band = usual_range(series)
    assert 0 <= band.low <= band.middle <= band.high


def test_losses_may_go_below_zero():
    assert usual_range([D(-5), D(-3), D(1), D(2), D(4), D(6)]).low < 0


@pytest.mark.parametrize(
    ("current", "before", "expected"),
    [
        (D(12), D(10), D("0.2")),
        (D(5), D(10), D("-0.5")),
        (D(5), D(-10), D("1.5")),
        (D(5), D(0), None),
        (None, D(1), None),
        (D(1), None, None),
    ],
)
def test_change(current, before, expected):
    assert change(current, before) == expected
