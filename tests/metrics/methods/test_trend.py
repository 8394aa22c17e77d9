"""The usual range cries wolf once in twenty weeks, and holds still under one odd week; change is a share of the value before."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulated_weeks import CALM, RARE, outside_share
from socialroi_desktop.metrics.methods.trend import change, student, usual_range
from socialroi_desktop.metrics.table import METRICS

D = Decimal
EVEN = [D(100), D(104), D(98), D(102), D(96), D(100), D(101), D(99)]


def test_one_sale_week_hardly_moves_the_band():
    calm, with_sale = usual_range(EVEN), usual_range([*EVEN, D(900)])
    assert with_sale.high < 125
    assert D(900) not in with_sale
    assert D(100) in calm


def test_the_band_is_the_prediction_interval_of_the_roots():
    # Roots 1 to 8: mean 4.5, s = sqrt(6), t(0.975, 7) = 2.364624, times sqrt(1 + 1/8): 4.5 ± 6.143474.
    band = usual_range([D(n * n) for n in range(1, 9)])
    assert band.low == 0
    assert band.middle == D("20.25")
    assert float(band.high) == pytest.approx((4.5 + 6.143474) ** 2, rel=1e-4)


def test_a_share_of_a_whole_is_never_more_than_all_of_it():
    values = [D(1) / n for n in (1, 2, 20, 1, 3, 1, 9, 2)]
    assert usual_range(values).high > 2
    assert usual_range(values, share=True).high == 1
    # Replies may be to letters of the days before: rates of totals can exceed 1.
    assert [METRICS[name].share for name in ("lasting_share", "refund_rate", "reply_rate")] == [
        True,
        True,
        False,
    ]


def test_a_value_lies_above_inside_or_below_the_band():
    band = usual_range(EVEN)
    assert [band.side(value) for value in (band.high + 1, band.high, band.low, band.low - 1, None)] == [
        1,
        0,
        0,
        -1,
        0,
    ]


def test_far_values_are_drawn_in_to_four_deviations_of_the_median():
    # Roots 1 … 8 and 40: median 5, deviations 0 1 1 2 2 3 3 4 35, so 40 counts as 5 + 4 x 1.4826 x 2 = 16.8608.
    drawn = usual_range([*(D(n * n) for n in range(1, 9)), D(1600)])
    same = usual_range([*(D(n * n) for n in range(1, 9)), D("16.8608") ** 2])
    assert float(drawn.high) == pytest.approx(float(same.high), rel=1e-9)


def test_rare_events_have_a_band_that_holds_one():
    band = usual_range([D(n) for n in (0, 0, 0, 1, 0, 0, 2, 0)])
    assert D(1) in band
    assert D(9) not in band


@pytest.mark.parametrize("value", [D(0), D(50), D("0.01")])
def test_a_series_that_never_moves_has_a_band_of_that_value(value):
    band = usual_range([value] * 8)
    assert (band.low, band.middle, band.high) == (value, value, value)


def test_too_few_known_weeks():
    assert usual_range([*EVEN[:7], None, None]) is None
    assert usual_range([*EVEN[:7], None, D(100)]) is not None


@given(st.lists(st.decimals(0, 10**6, places=2), min_size=8, max_size=20))
def test_counts_get_no_band_below_zero(series):
    band = usual_range(series)
    assert 0 <= band.low <= band.middle <= band.high


def test_losses_may_go_below_zero():
    assert usual_range([D(n) for n in (-5, -3, 1, 2, 4, 6, 5, 3)]).low < 0


@pytest.mark.parametrize("weeks", [8, 13])
@pytest.mark.parametrize("kind", CALM)
def test_an_ordinary_new_week_falls_outside_about_once_in_twenty(kind, weeks):
    # Median and MAD, taken before, cried wolf in 8 to 22 % of these.
    assert 0.03 <= outside_share(kind, weeks, shops=600, chance=Random(kind)) <= 0.085


@pytest.mark.parametrize("kind", RARE)
def test_events_that_are_rare_do_not_cry_wolf_whenever_one_happens(kind):
    assert outside_share(kind, 13, shops=400, chance=Random(kind)) <= 0.10


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


@pytest.mark.parametrize(
    ("degrees", "point"), [(2, 4.30265), (6, 2.44691), (7, 2.36462), (30, 2.04227), (1000, 1.96234)]
)
def test_the_point_of_students_t(degrees: int, point: float) -> None:
    assert float(student(degrees)) == pytest.approx(point, abs=1e-4)
