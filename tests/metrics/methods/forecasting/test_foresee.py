"""Forecasts of sums: what history tells of weekdays, seasons and sale days, what it cannot, and that nothing is left to luck."""

from dataclasses import replace
from datetime import date, timedelta
from time import process_time

import numpy as np
import pytest

from every import every
from socialroi_desktop.metrics.methods.forecasting.back_test import back_test
from socialroi_desktop.metrics.methods.forecasting.foresee import (
    Told,
    band,
    day_by_day,
    due_by_day,
    foresee,
    judge,
    worth_of,
)
from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays

MONDAY = date(2026, 1, 5)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def drawn(rates: np.ndarray, seed: int = 1) -> Told:
    return Told(MONDAY, tuple(np.random.default_rng(seed).poisson(rates).astype(float)))


def test_the_same_days_give_the_same_figures():
    told = drawn(np.full(84, 3.0))
    first, second = (judge(foresee(told, after(113)), 0, 90) for _ in range(2))
    assert first == second


def test_an_even_series_goes_on():
    told = drawn(np.full(112, 10.0))
    so_far = int(sum(told.counts[84:]))
    found = judge(foresee(told, after(141)), so_far, so_far + 30 * sum(told.counts) / 112)
    assert found.forecast == pytest.approx(so_far + 300, rel=0.08)
    assert so_far + 230 < found.low < found.forecast < found.high < so_far + 370
    assert 0.1 < found.chance < 0.9


def test_less_than_a_week_tells_nothing():
    told = Told(MONDAY, (3.0,) * 6)
    assert foresee(told, after(30)) is None
    assert foresee(replace(told, counts=(3.0,) * 7), after(30)) is not None
    assert foresee(replace(told, counts=(3.0,) * 31), after(30)) is None


def test_two_of_three_partners_have_an_honest_chance():
    # Two came in 84 days: the third in the next 30 is about as likely as not, never sure and never impossible.
    counts = [0.0] * 84
    counts[30] = counts[62] = 1.0
    left = foresee(Told(MONDAY, tuple(counts)), after(113))
    assert 0.35 < judge(left, 2, 3).chance < 0.65
    assert judge(left, 2, 9).chance < 0.05
    none_yet = foresee(Told(MONDAY, (0.0,) * 84), after(113))
    assert 0 < judge(none_yet, 0, 1).chance < 0.3
    assert judge(none_yet, 0, 1).forecast == 0


def test_days_before_a_goal_that_has_not_begun_do_not_count():
    told = drawn(np.full(84, 10.0))
    whole, later = judge(foresee(told, after(113)), 0), judge(foresee(told, after(113), since=after(94)), 0)
    assert later.forecast == pytest.approx(whole.forecast * 20 / 30, rel=0.05)


def test_what_is_there_already_cannot_be_lost():
    outlook = foresee(drawn(np.full(84, 2.0)), after(84))
    found = judge(outlook, 40, 50, at_least=50)
    assert (found.chance, found.low) == (1, 50)


def test_a_limit_is_kept_by_staying_under_it():
    outlook = foresee(drawn(np.full(84, 2.0)), after(113))
    kept, reached = judge(outlook, 0, 60, limit=True).chance, judge(outlook, 0, 61).chance
    assert kept == pytest.approx(1 - reached)


def test_own_weekdays_bend_the_expected_curve():
    weekdays = np.array([1, 1, 1, 1, 1, 6, 6.0])
    told = drawn(np.tile(weekdays, 12) * 4)
    due = due_by_day(told, after(84), after(97))
    # Monday to Friday of the first week bring five of seventeen parts of it, a straight line says five of seven days.
    assert due[4] == pytest.approx(5 / 34, abs=0.03)
    assert due[6] == pytest.approx(0.5)
    assert due[-1] == pytest.approx(1)
    assert due_by_day(replace(told, counts=told.counts[:13]), after(13), after(40)) is None
    assert due_by_day(None, MONDAY, after(30)) is None


def test_a_season_of_two_years_comes_again():
    days = np.arange(364 * 2 + 300)
    # Twelve weeks a year bring three times as much; they begin on the day after the last.
    high = (days % 364 >= 300) | (days % 364 < 20)
    told = drawn(np.where(high, 15.0, 5.0))
    found = judge(foresee(told, told.last + timedelta(days=56)), 0)
    assert found.forecast > 8 * 56
    due = due_by_day(told, told.last - timedelta(days=30), told.last + timedelta(days=30))
    assert due[30] < 0.42


def test_sale_days_lift_what_is_foreseen_and_due():
    told = drawn(np.full(84, 5.0))
    plain = judge(foresee(told, after(113)), 0).forecast
    sale = SaleDays(after(100), after(104), lift=3.0)
    lifted = foresee(told, after(113), [sale])
    assert judge(lifted, 0).forecast == pytest.approx(plain + 2 * 5 * 5, rel=0.08)
    assert not lifted.unlearned
    due = due_by_day(told, after(84), after(113), [sale])
    assert due[15] < 16 / 30 < due[20]


def test_sale_days_of_the_past_tell_what_the_next_ones_bring():
    rates = np.full(112, 10.0)
    rates[40:45] = 40.0
    past, coming = SaleDays(after(40), after(44)), SaleDays(after(120), after(124))
    told = drawn(rates)
    without = judge(foresee(told, after(141), [past]), 0).forecast
    learned = foresee(told, after(141), [past, coming])
    assert judge(learned, 0).forecast > without + 80
    assert not learned.unlearned
    assert foresee(told, after(141), [coming]).unlearned


def test_money_draws_the_value_of_orders_on_top():
    chance = np.random.default_rng(3)
    counts = chance.poisson(np.full(112, 4.0)).astype(float)
    amounts = [float(chance.lognormal(3.5, 0.8, int(count)).sum()) for count in counts]
    worth = worth_of(counts, amounts)
    assert worth.mean == pytest.approx(sum(amounts) / counts.sum())
    assert 0.6 < worth.deviation / worth.mean < 1.4
    orders = Told(MONDAY, tuple(counts))
    of_orders = judge(foresee(orders, after(141)), 0)
    of_money = judge(foresee(replace(orders, amounts=tuple(amounts)), after(141)), 0)
    assert of_money.forecast == pytest.approx(of_orders.forecast * worth.mean, rel=0.06)
    # What one order brings is uncertain as well: the band of money is the wider one.
    assert (of_money.high - of_money.low) / of_money.forecast > (
        of_orders.high - of_orders.low
    ) / of_orders.forecast
    assert worth_of([0.0, 0.0], [0.0, 0.0]) is None
    assert foresee(replace(orders, amounts=(0.0,) * 112), after(141)) is None


def test_amounts_that_are_no_counts_have_bands_of_their_own_spread():
    chance = np.random.default_rng(4)
    reach = chance.normal(5000, 1000, 112).clip(0)
    found = judge(foresee(Told(MONDAY, tuple(reach), whole=False), after(141)), 0)
    assert found.forecast == pytest.approx(150_000, rel=0.1)
    assert (found.high - found.low) / found.forecast < 0.4


@every(
    "counts",
    [[0.0] * 30, [1e9] * 30, [0.0] * 200 + [500.0], [-5.0] * 10 + [3.0] * 30, [0.0] * 83 + [100_000.0] * 7],
)
def test_odd_series_have_finite_forecasts(counts):
    told = Told(MONDAY, tuple(counts))
    found = judge(foresee(told, told.last + timedelta(days=90)), sum(counts), 10.0)
    assert all(np.isfinite(value) for value in (found.forecast, found.low, found.high, found.chance))
    assert found.low <= found.forecast <= found.high


def test_the_curve_ends_where_the_forecast_does():
    outlook = foresee(drawn(np.full(84, 6.0)), after(113))
    days = day_by_day(outlook, 12)
    end = judge(outlook, 12)
    assert len(days) == 30
    assert (days[-1].forecast, days[-1].low, days[-1].high) == (end.forecast, end.low, end.high)
    assert days[0].high < days[9].forecast < days[-1].low
    assert all(one.low <= one.forecast <= one.high for one in days)


def test_a_band_of_few_values_holds_as_near_to_80_percent_as_can_be():
    assert band(np.repeat([0.0, 1.0, 2.0, 3.0], [15, 50, 30, 5])) == (1, 2)
    assert band(np.repeat([0.0, 1.0], [95, 5])) == (0, 0)
    assert band(np.arange(1000.0)) == (99, 898)


def test_past_forecasts_are_counted_where_the_past_is_long_enough():
    told = drawn(np.full(56 + 30 * 5 + 3, 4.0))
    found = back_test(told, 30)
    assert (found.windows, found.days) == (5, 30)
    assert found.held >= 3
    assert back_test(replace(told, counts=told.counts[: 56 + 89]), 30) is None
    assert back_test(drawn(np.full(400, 4.0)), 3).windows == 13


def test_twenty_goals_take_less_than_half_a_second():
    series = [drawn(np.full(126, rate), seed) for seed, rate in enumerate([0.1, 0.5, 2, 8, 30] * 4)]
    foresee(series[0], after(200))
    begun = process_time()
    for told in series:
        judge(foresee(told, after(170)), 0, 100)
    assert process_time() - begun < 1
