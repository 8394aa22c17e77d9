"""The range of a rate over posts: wide where posts differ, none of too few, and it holds as often as it says."""

import random
from decimal import Decimal

from socialroi_desktop.metrics.methods.rate_of_posts import range_of_posts


def posts(*told: tuple[int, int]) -> list[tuple[Decimal, Decimal]]:
    return [(Decimal(engaged), Decimal(reached)) for engaged, reached in told]


def test_posts_that_are_alike_leave_nothing_open_and_two_tell_nothing() -> None:
    assert range_of_posts(posts((10, 100), (20, 200), (5, 50))) == (Decimal("0.1"), Decimal("0.1"))
    assert range_of_posts(posts((10, 100), (90, 100))) is None
    assert range_of_posts(posts((0, 0), (0, 0), (0, 0))) is None


def test_three_posts_by_hand() -> None:
    # Rate 60/300 = 0.2; residuals -10, 0, 10; error sqrt(200 * 3 / 2) / 300 = 0.057735; t(2) = 4.3027.
    low, high = range_of_posts(posts((10, 100), (20, 100), (30, 100))) or (0, 0)
    assert low == 0
    assert round(high, 4) == Decimal("0.4484")


def test_the_range_holds_about_as_often_as_it_says_where_posts_differ() -> None:
    draw = random.Random(7)
    held = 0
    for _ in range(400):
        told = []
        for _ in range(10):
            reached = draw.randint(500, 3000)
            told.append((round(reached * draw.gammavariate(4, 0.02)), reached))
        low, high = range_of_posts(posts(*told)) or (0, 0)
        held += low <= Decimal("0.08") <= high
    assert 0.88 <= held / 400 <= 0.98
