"""A small version of `tests/benchmarks/forecast.py`: bands hold and chances come true, kind by kind, in drawn series."""

import pytest

from simulated_series import FORESEEABLE, SAID, score


@pytest.mark.parametrize("kind", FORESEEABLE)
def test_bands_hold_and_chances_come_true(kind):
    # 120 series: 3.7 points of chance in a band of 80 %, 4.6 at a chance of 50 %; three times that on top of what is aimed at.
    found = score(kind, ["model"], series=120, seed=5)["model"]
    assert 0.67 < found.coverage < 0.95
    off = {share: pair for share in SAID if abs((pair := found.true_at(share))[0] - pair[1]) > 0.16}
    assert not off


def test_a_straight_line_with_a_normal_band_does_not_hold_where_something_moves():
    found = score("falling", ["model", "straight line"], series=120, seed=5)
    assert found["straight line"].coverage < 0.5 < found["model"].coverage


def test_nobody_foresees_a_late_peak():
    assert score("late peak", ["model"], series=60, seed=5)["model"].coverage < 0.5
