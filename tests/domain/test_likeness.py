"""What looks alike is found without comparing each with each, and is what comparing each with each finds."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.likeness import (
    BITS,
    NEAR,
    SIDE,
    LikenessIndex,
    distance,
    groups_alike,
    likeness,
    near_pairs,
)

NUMBERS = st.integers(0, 2**BITS - 1)


@st.composite
def families(draw):
    """Numbers some of which are near each other: copies with a few bits turned."""
    found = draw(st.lists(NUMBERS, min_size=1, max_size=8))
    for _ in range(draw(st.integers(0, 25))):
        number = draw(st.sampled_from(found))
        for bit in draw(st.lists(st.integers(0, BITS - 1), max_size=8)):
            number ^= 1 << bit
        found.append(number)
    return found


def plainly_alike(numbers, within):
    """Compare each with each, and join until nothing joins any more."""
    groups = [{key} for key in numbers]
    for one, other in combinations(numbers, 2):
        if (numbers[one] ^ numbers[other]).bit_count() <= within:
            first = next(group for group in groups if one in group)
            second = next(group for group in groups if other in group)
            if first is not second:
                groups.remove(second)
                first |= second
    return sorted(sorted(group) for group in groups if len(group) > 1)


@given(families(), st.integers(0, 10))
def test_pairs_are_those_of_comparing_each_with_each(numbers, within):
    plain = {(min(pair), max(pair)) for pair in combinations(set(numbers), 2) if distance(*pair) <= within}
    found = list(near_pairs(numbers, within))
    assert sorted(found) == sorted(plain), "each once, none too many"


@given(families(), st.integers(0, 10))
def test_groups_are_those_of_comparing_each_with_each(numbers, within):
    known = dict(enumerate(numbers))
    assert groups_alike(known, within) == plainly_alike(known, within)


@given(NUMBERS, families())
def test_the_nearest_comes_first(asked, numbers):
    known = dict(enumerate(numbers))
    index = LikenessIndex(known)
    for one in (asked, *numbers):
        plain = sorted((distance(one, number), key) for key, number in known.items())
        assert index.near(one) == [key for far, key in plain if far <= NEAR]


def test_many_are_compared_with_few():
    """Of 20,000 there are 200 million pairs; what is compared grows with what is alike."""
    source = random.Random(7)
    numbers = {key: source.getrandbits(BITS) for key in range(20_000)}
    numbers[20_000] = numbers[3] ^ 0b10101
    numbers[20_001] = numbers[20_000] ^ (0b111 << 40)
    numbers[20_002] = numbers[9]
    assert groups_alike(numbers) == [[3, 20_000, 20_001], [9, 20_002]]


def drawn(shade):
    return [shade(x, y) for y in range(SIDE) for x in range(SIDE)]


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_a_plain_surface_is_like_nothing(grey):
    assert likeness([grey] * SIDE * SIDE) is None
    assert likeness(drawn(lambda x, y: grey // 2 + (x + y) % 2 * 3)) is None


def test_lighter_and_noisier_is_alike_and_mirrored_is_not():
    source = random.Random(5)
    picture = drawn(lambda x, y: 40 + 3 * x + 60 * (8 < x < 20 and 5 < y < 15))
    noisy = [shade + 20 + source.randrange(-3, 4) for shade in picture]
    mirrored = drawn(lambda x, y: picture[y * SIDE + SIDE - 1 - x])
    first = likeness(picture)
    assert first is not None
    assert 0 <= first < 2**BITS
    assert distance(first, likeness(noisy)) <= NEAR
    assert distance(first, likeness(mirrored)) > 2 * NEAR


def test_noise_counts_for_nothing_where_two_halves_are_alike():
    source = random.Random(5)
    product = drawn(lambda x, y: 90 if 8 <= x < 24 and 8 <= y < 24 else 255)
    pressed = [max(0, min(255, shade + source.choice((-1, 0, 0, 1)))) for shade in product]
    assert distance(likeness(product), likeness(pressed)) <= NEAR
