"""A jump of followers is flagged where engagement did not follow, and told by the two counts it is between."""

from typing import Any

import pytest

from every import every
from socialroi_desktop.catalogue import jump_rule
from socialroi_desktop.domain.outreach.jumps import Jump, jumps
from socialroi_desktop.domain.records import FollowerCount

RULE = jump_rule()


def counts(*told: tuple[Any, ...], handle: str = "jo") -> list[FollowerCount]:
    """Return counts of (day, followers, rate in 1/100 percent, likes)."""
    return [
        FollowerCount(
            id=place, channel="instagram", handle=handle, counted_on=day, followers=followers, engagement_rate=rate,
            average_likes=likes,
        )
        for place, (day, followers, rate, likes) in enumerate(told)
    ]  # fmt: skip


def found(*told: tuple[Any, ...]) -> Jump | None:
    return next(iter(jumps(counts(*told), RULE)), None)


@pytest.mark.row("S1-11")
def test_followers_that_came_at_once_without_likes_are_flagged_with_both_counts():
    jump = found(("2026-05-01", 10_000, None, 400), ("2026-05-21", 16_000, None, 408))
    assert jump is not None
    assert (jump.before.counted_on, jump.after.counted_on, jump.days) == ("2026-05-01", "2026-05-21", 20)
    assert jump.problem.message == (
        "@jo went from 10000 to 16000 followers in 20 days (+60 %), engagement by +2 %: "
        "bought followers, or an audience that only watches."
    )


@pytest.mark.row("S1-11")
def test_a_rate_that_falls_as_followers_come_says_that_nobody_more_engages():
    jump = found(("2026-05-01", 10_000, 400, None), ("2026-05-21", 20_000, 200, None))
    assert jump is not None
    assert jump.engagement == 0


@every(
    "told",
    [
        # Likes, or the rate, went along with the followers.
        (("2026-05-01", 10_000, None, 400), ("2026-05-21", 16_000, None, 560)),
        (("2026-05-01", 10_000, 400, None), ("2026-05-21", 16_000, 390, None)),
        # A few percent a month, or over a long time, are usual.
        (("2026-05-01", 10_000, None, 400), ("2026-05-31", 11_400, None, 400)),
        (("2025-05-01", 10_000, None, 400), ("2026-05-01", 16_000, None, 400)),
        # A small account, a count from nothing, one count alone, fewer than before.
        (("2026-05-01", 300, None, 4), ("2026-05-21", 700, None, 4)),
        (("2026-05-01", 0, None, 4), ("2026-05-21", 9_000, None, 4)),
        (("2026-05-01", 10_000, None, 400),),
        (("2026-05-01", 10_000, None, 400), ("2026-05-21", 6_000, None, 100)),
    ],
)
def test_what_is_usual_is_no_jump(told):
    assert found(*told) is None


def test_an_account_that_always_grows_fast_has_its_own_measure():
    grows = [
        ("2026-01-01", 10_000, None, 1),
        ("2026-01-31", 11_400, None, 1),
        ("2026-03-02", 13_000, None, 1),
    ]
    assert found(*grows, ("2026-04-01", 18_000, None, 1)) is None
    assert found(*grows, ("2026-04-01", 19_000, None, 1)) is not None


def test_the_same_number_twice_is_not_taken_for_counted_anew():
    jump = found(("2026-05-01", 10_000, 400, 400), ("2026-05-21", 16_000, 400, 400))
    assert jump is not None
    assert jump.engagement is None
    assert "nothing tells that engagement followed" in jump.problem.message


def test_of_a_day_the_last_count_holds_and_long_ago_is_let_rest():
    put_right = (
        ("2026-05-01", 10_000, None, 400), ("2026-05-21", 160_000, None, 408), ("2026-05-21", 10_600, None, 408),
    )  # fmt: skip
    assert found(*put_right) is None
    old = (("2024-05-01", 10_000, None, 400), ("2024-05-21", 16_000, None, 400))
    assert found(*old, ("2026-05-21", 17_000, None, 410)) is None


def test_each_account_is_its_own():
    both = [
        *counts(("2026-05-01", 10_000, None, 4)),
        *counts(("2026-05-21", 90_000, None, 4), handle="other"),
    ]
    assert jumps(both, RULE) == ()
    again = [*counts(("2026-05-01", 10_000, None, 4)), *counts(("2026-05-21", 90_000, None, 5), handle="JO")]
    assert len(jumps(again, RULE)) == 1
