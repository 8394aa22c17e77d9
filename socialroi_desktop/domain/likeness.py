"""Which pictures look alike: a number of 64 bits for a picture, and how many of them differ.

Pure: shades of grey and numbers come in. The number is that of a cosine transform: whether each of the 8 x 8 slowest
waves is stronger than the median. Another size or another quality changes few bits of it, a white ground none.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from struct import Struct

# The side of the square of greys that a picture is made to before it is looked at.
SIDE = 32
BITS = 64
# So many bits may differ in the same picture in another size, format or quality.
NEAR = 6
_WAVES = 8
# A wave must be stronger than the median by this: where two halves are alike, as of a product before white, half of the waves
# are nothing, and what compression leaves of them must not count.
_NOISE = 64
# A surface whose lightest and darkest grey are nearer than this shows nothing to compare.
_LEAST_CONTRAST = 8
_QUARTERS = 4
_QUARTER_BITS = BITS // _QUARTERS
# A number taken apart into its quarters, the lowest first.
_FOUR = Struct("<4H")
# A quarter as it is, and with any one bit turned.
_TURNED = (0, *(1 << bit for bit in range(_QUARTER_BITS)))
_COSINES = tuple(
    tuple(math.cos(math.pi * wave * (2 * at + 1) / (2 * SIDE)) for at in range(SIDE))
    for wave in range(_WAVES)
)


def likeness(greys: Sequence[int]) -> int | None:
    """Return the number of a picture made to `SIDE` x `SIDE` greys (0-255), row by row; None for a plain surface."""
    if max(greys) - min(greys) < _LEAST_CONTRAST:
        return None
    rows = [greys[at : at + SIDE] for at in range(0, SIDE * SIDE, SIDE)]
    across = [[_strength(wave, row) for row in rows] for wave in _COSINES]
    strengths = [_strength(wave, column) for wave in _COSINES for column in across]
    ordered = sorted(strengths)
    median = (ordered[BITS // 2 - 1] + ordered[BITS // 2]) / 2
    return sum(1 << at for at, strength in enumerate(strengths) if strength > median + _NOISE)


def distance(one: int, other: int) -> int:
    """Return how many bits differ."""
    return (one ^ other).bit_count()


def near_pairs(numbers: Iterable[int], within: int = NEAR) -> Iterator[tuple[int, int]]:
    """Give every two different numbers that differ in at most `within` bits, once, the smaller first.

    Cut into `within` + 2 bands, two such numbers agree in at least two of them: only those are compared.
    """
    known = sorted(set(numbers))
    masks = [one | other for one, other in combinations(_bands(within + 2), 2)]
    for turn, mask in enumerate(masks):
        for group in _agreeing(known, mask):
            for one, other in combinations(group, 2):
                differs = one ^ other
                # What agrees in bands compared before was given then.
                if differs.bit_count() <= within and all(differs & before for before in masks[:turn]):
                    yield one, other


def groups_alike(numbers: Mapping[int, int], within: int = NEAR) -> list[list[int]]:
    """Return the keys of what looks alike (key to number), each group and all groups in order; what stands alone is in none.

    Two belong together when they differ in at most `within` bits, or a chain of such leads from one to the other.
    """
    holders: dict[int, list[int]] = defaultdict(list)
    for key, number in numbers.items():
        holders[number].append(key)
    leads = {number: number for number in holders}
    for one, other in near_pairs(holders, within):
        leads[_head(leads, one)] = _head(leads, other)
    grouped: dict[int, list[int]] = defaultdict(list)
    for number, keys in holders.items():
        grouped[_head(leads, number)] += keys
    return sorted(sorted(keys) for keys in grouped.values() if len(keys) > 1)


def groups_without(
    groups: Iterable[Sequence[int]], numbers: Mapping[int, int], apart: Collection[frozenset[int]]
) -> list[list[int]]:
    """Return groups of keys as they are where those of some pairs are known to be two, whatever they look like."""
    parted = {key for pair in apart for key in pair}
    found: list[list[int]] = []
    for group in groups:
        if len(parted.intersection(group)) < 2:
            found.append(list(group))
            continue
        leads = {key: key for key in group}
        for one, other in combinations(group, 2):
            if distance(numbers[one], numbers[other]) <= NEAR and frozenset((one, other)) not in apart:
                leads[_head(leads, one)] = _head(leads, other)
        left: dict[int, list[int]] = defaultdict(list)
        for key in group:
            left[_head(leads, key)].append(key)
        found += [sorted(keys) for keys in left.values() if len(keys) > 1]
    return sorted(found)


class LikenessIndex:
    """Numbers by key, asked again and again for those near another one; a question among 100,000 looks at some hundred.

    Of two numbers that differ in at most `NEAR` bits one quarter differs in at most one: each is kept by its four quarters.
    """

    def __init__(self, known: Mapping[int, int] | None = None) -> None:
        self._holders: dict[int, list[int]] = {}
        self._quarters: tuple[defaultdict[int, list[int]], ...] = tuple(
            defaultdict(list) for _ in range(_QUARTERS)
        )
        for key, number in (known or {}).items():
            self.add(key, number)

    def add(self, key: int, number: int) -> None:
        """Keep the number of one more picture."""
        keys = self._holders.get(number)
        if keys is not None:
            keys.append(key)
            return
        self._holders[number] = [key]
        for held, quarter in zip(self._quarters, _quarters(number), strict=True):
            held[quarter].append(number)

    def near(self, asked: int) -> list[int]:
        """Return the keys of what differs in at most `NEAR` bits, the nearest first, then by key."""
        found = {
            number
            for held, quarter in zip(self._quarters, _quarters(asked), strict=True)
            for turned in _TURNED
            for number in held.get(quarter ^ turned, ())
            if distance(asked, number) <= NEAR
        }
        return [
            key
            for _, key in sorted((distance(asked, one), key) for one in found for key in self._holders[one])
        ]


def _quarters(number: int) -> tuple[int, ...]:
    return _FOUR.unpack(number.to_bytes(BITS // 8, "little"))


def _strength(wave: Sequence[float], line: Sequence[float]) -> float:
    return sum(map(float.__mul__, wave, map(float, line)))


def _bands(count: int) -> list[int]:
    """Return masks that cut all bits into bands of about the same width."""
    edges = [BITS * at // count for at in range(count + 1)]
    return [(1 << end) - (1 << start) for start, end in pairwise(edges)]


def _agreeing(known: Sequence[int], mask: int) -> list[list[int]]:
    """Return the numbers that are the same under a mask."""
    found: dict[int, list[int]] = {}
    for number in known:
        found.setdefault(number & mask, []).append(number)
    return [group for group in found.values() if len(group) > 1]


def _head(leads: dict[int, int], number: int) -> int:
    while leads[number] != number:
        leads[number] = leads[leads[number]]
        number = leads[number]
    return number
