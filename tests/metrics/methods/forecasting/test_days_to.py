"""What adds up never falls: forecast and band of the days to come rise to where the goal is foreseen to end."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.metrics.methods.forecasting.days_to import counts_to, worth_to
from socialroi_desktop.metrics.methods.forecasting.foresee import Told, day_by_day, foresee, judge

MONDAY = date(2026, 1, 5)
COUNTS = st.lists(st.integers(0, 3) | st.integers(0, 60), min_size=7, max_size=100)


@st.composite
def told(draw: st.DrawFn) -> Told:
    counts = tuple(map(float, draw(COUNTS)))
    kind = draw(st.sampled_from(("counts", "amounts", "money")))
    if kind == "money" and any(counts):
        prices = draw(st.lists(st.integers(1, 90_000), min_size=len(counts), max_size=len(counts)))
        return Told(
            MONDAY, counts, True, tuple(n * price / 100 for n, price in zip(counts, prices, strict=True))
        )
    return Told(MONDAY, counts, kind == "counts")


@settings(max_examples=60, deadline=None)
@given(
    told=told(),
    ahead=st.integers(1, 40),
    so_far=st.integers(0, 50),
    more=st.integers(0, 20),
    on=st.integers(0, 50),
)
def test_neither_the_forecast_nor_its_band_falls_and_they_end_where_the_goal_does(
    told, ahead, so_far, more, on
):
    outlook = foresee(told, told.last + timedelta(days=ahead))
    found = day_by_day(outlook, so_far, at_least=so_far + more, known_on=on)
    end = judge(outlook, so_far, at_least=so_far + more)
    for place in ("low", "forecast", "high"):
        days = [getattr(day, place) for day in found]
        assert days == sorted(days)
        assert days[0] >= so_far
        assert days[-1] == getattr(end, place)
    assert all(day.low <= day.forecast <= day.high for day in found)


def test_a_band_of_a_single_visitor_does_not_narrow_on_the_last_day():
    # Where the end may be 0 or 1 the band nearest to 80 % may be the narrower one on one day and the wider one before.
    for seed in range(40):
        counts = np.random.default_rng(seed).poisson(np.full(84, 0.03)).astype(float)
        outlook = foresee(Told(MONDAY, tuple(counts)), MONDAY + timedelta(days=113))
        highs = [day.high for day in day_by_day(outlook, 0)]
        assert highs == sorted(highs)


@pytest.mark.parametrize("spread", [1.0, 4.0])
def test_days_drawn_backwards_are_those_of_days_drawn_one_by_one(spread):
    chance = np.random.default_rng(1)
    means = np.tile([1.0, 5.0, 2.0, 8.0], (40_000, 1))
    shapes = means / max(spread - 1, 1e-9)
    drawn = means if spread == 1 else chance.gamma(shapes) * (spread - 1)
    one_by_one = np.cumsum(chance.poisson(drawn), axis=1).astype(float)
    backwards = counts_to(one_by_one[:, -1], means, np.full(40_000, spread), chance, whole=True)
    for day in range(3):
        assert backwards[:, day].mean() == pytest.approx(one_by_one[:, day].mean(), rel=0.02)
        assert backwards[:, day].var() == pytest.approx(one_by_one[:, day].var(), rel=0.05)


def test_amounts_and_worth_are_split_as_their_days_are_due():
    chance = np.random.default_rng(2)
    means = np.tile([1.0, 3.0], (40_000, 1))
    totals = chance.gamma(4 / 2.0, 2.0, 40_000)
    split = counts_to(totals, means, np.full(40_000, 2.0), chance, whole=False)
    assert split[:, 0].mean() == pytest.approx(1, rel=0.03)
    assert split[:, 0].var() == pytest.approx(2, rel=0.06)
    counts = np.tile([0.0, 2.0, 2.0, 5.0], (1000, 1))
    worth = worth_to(np.full(1000, 50.0), counts, 1.0, chance)
    assert (worth[:, 0] == 0).all()
    assert (worth[:, 1] == worth[:, 2]).all()
    assert worth[:, 1].mean() == pytest.approx(20, rel=0.1)
