"""What the next partner brings: agrees with brute force, and what is said comes true as often as said."""

from collections.abc import Callable, Iterator
from math import exp, lgamma, log
from random import Random
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.partner_orders import Outlook, outlook

PAST = [4, 8, 11, 14, 22, 25, 31, 38, 57]
COUNTS = st.lists(st.integers(0, 3_000), min_size=5, max_size=12)


@pytest.mark.parametrize("counts", [[], [3], [40, 0, 7, 12]])
def test_too_few_partners_give_a_sentence_and_no_number(counts):
    told = outlook(counts)
    assert isinstance(told, Problem)
    assert told.message == f"Too few partners ({len(counts)}), no chance shown; 5 are needed."


def test_nine_partners_of_whom_three_reached_27():
    told = outlook(PAST)
    chance = told.chance(27)
    assert 0.30 < chance.value < 0.40
    assert 0.15 < chance.low < 0.25
    assert 0.45 < chance.high < 0.60
    low, high = told.band
    assert 2 <= low <= 8
    assert 40 <= high <= 55


def test_same_partners_in_any_order_give_the_same_numbers():
    assert outlook(PAST).chance(27) == outlook(PAST[::-1]).chance(27)
    assert outlook(PAST).band == outlook(sorted(PAST)).band


def test_more_partners_who_agree_narrow_the_range():
    few, many = outlook(PAST).chance(27), outlook(PAST * 8).chance(27)
    assert many.high - many.low < (few.high - few.low) / 2


def test_partners_who_all_sold_nothing_leave_a_small_chance_and_no_certainty():
    chance = outlook([0] * 6).chance(1)
    assert 0.02 < chance.low < chance.value < chance.high < 0.5
    assert outlook([0] * 6).band == (0, 1)


def test_nothing_to_reach_is_certain_and_a_million_is_not():
    assert outlook(PAST).chance(0).value == pytest.approx(1)
    assert outlook(PAST).chance(10**6).value < 1e-6


@given(COUNTS, st.integers(1, 5_000), st.integers(1, 500))
@settings(max_examples=20)
def test_the_chance_lies_in_its_range_and_falls_with_the_orders(counts, orders, more):
    told = outlook(counts)
    chance, further = told.chance(orders), told.chance(orders + more)
    assert 0 <= chance.low <= chance.high <= 1
    assert chance.value >= further.value - 1e-9
    assert chance.low >= further.low - 1e-9


def brute_force(counts: list[int], orders: int) -> float:
    """Return the chance by a plain sum over a wide, even grid, every likelihood and every lower number spelt out."""

    def likelihood(count: int, rate: float, shape: float) -> float:
        logs = lgamma(count + shape) - lgamma(shape) - lgamma(count + 1)
        return exp(logs + shape * log(shape / (rate + shape)) + count * log(rate / (rate + shape)))

    whole = reached = 0.0
    for spread in (0.04 * (step + 0.5) for step in range(100)):
        for place in (-6 + 0.1 * step for step in range(130)):
            rate, shape = exp(place), spread**-2
            weight = exp(-(spread**2) / 2 - (place - log(10)) ** 2 / 8)
            for count in counts:
                weight *= likelihood(count, rate, shape)
            whole += weight
            if weight > 1e-14:
                reached += weight * (1 - sum(likelihood(count, rate, shape) for count in range(orders)))
    return reached / whole


@pytest.mark.parametrize("counts", [[0, 2, 3, 5, 9], [6, 6, 7, 7, 6]])
def test_the_grid_agrees_with_brute_force(counts):
    assert outlook(counts).chance(6).value == pytest.approx(brute_force(counts, 6), abs=2e-3)


def sold(rng: Random, rate: float) -> int:
    """Draw a Poisson number, in slices so that exp does not vanish."""
    count = 0
    while rate > 0:
        left, chance = exp(-min(rate, 500.0)), rng.random()
        while chance > left:
            count, chance = count + 1, chance * rng.random()
        rate -= 500
    return count


def of_gamma(rng: Random, middle: float, spread: float) -> float:
    return rng.gammavariate(spread**-2, middle * spread**2)


def of_lognormal(rng: Random, middle: float, spread: float) -> float:
    sigma_squared = log(1 + spread**2)
    return middle * rng.lognormvariate(-sigma_squared / 2, sigma_squared**0.5)


def shops(rates: Callable[[Random, float, float], float], number: int) -> Iterator[tuple[Outlook, list[int]]]:
    """Yield what is said from a few partners of a shop, and what 300 further ones of it really bring."""
    rng = Random(20_260_911)
    for _ in range(number):
        middle, spread = exp(rng.uniform(log(3), log(100))), rng.uniform(0.3, 1.5)
        said = outlook([sold(rng, rates(rng, middle, spread)) for _ in range(rng.randint(5, 20))])
        yield said, [sold(rng, rates(rng, middle, spread)) for _ in range(300)]


@pytest.mark.parametrize("rates", [of_gamma, of_lognormal])
def test_what_is_said_comes_true_as_often_as_said(rates):
    held, bins, within = [], {}, []
    for said, future in shops(rates, 40):
        low, high = said.band
        held.append(mean(low <= orders <= high for orders in future))
        for orders in (max(1, sum(said.counts) // len(said.counts) // 2), max(said.counts)):
            chance, true = said.chance(orders), mean(each >= orders for each in future)
            within.append(chance.low <= true <= chance.high)
            bins.setdefault(int(chance.value * 3), []).append((chance.value, true))
    assert 0.77 < mean(held) < 0.88
    assert 0.70 < mean(within) < 0.90
    for pairs in bins.values():
        assert mean(said for said, _ in pairs) == pytest.approx(mean(true for _, true in pairs), abs=0.06)
