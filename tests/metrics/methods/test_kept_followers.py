"""Followers that an activity gained, and how many of them are left after 30, 60 and 90 days."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from socialroi_desktop.metrics.methods.kept_followers import Counted, kept_followers

START, END = date(2026, 6, 1), date(2026, 6, 10)


def counts(told: dict[int, int]) -> list[Counted]:
    """Return counts by days after the end."""
    return [Counted(END + timedelta(days=days), count, days + 100) for days, count in told.items()]


@pytest.mark.row("S2-8")
def test_what_is_left_is_told_by_counts_of_the_same_accounts() -> None:
    accounts = {
        "pine": counts({-12: 900, -10: 1_000, -5: 1_040, 0: 1_100, 30: 1_080, 60: 1_050, 90: 1_040}),
        # Counted too late to tell what the activity gained: it takes part in nothing.
        "oak": counts({0: 70, 30: 80}),
        # Not counted after 60 days: out of that pair on both sides.
        "elm": counts({-10: 10, 0: 30, 30: 20, 91: 12}),
    }
    found = kept_followers(accounts, START, END, END + timedelta(days=91))
    assert (found.gained.before, found.gained.at_end, found.gained.gained) == (1_010, 1_130, 120)
    assert [(mark.kept, mark.share) for mark in found.marks] == [
        (90, Fraction(3, 4)),
        (50, Fraction(1, 2)),
        (42, Fraction(42, 120)),
    ]
    assert found.marks[1].rows == (90, 100, 160), "the rows of pine before, at the end and then"


def test_a_mark_that_is_not_reached_or_not_counted_says_so() -> None:
    accounts = {"pine": counts({-11: 100, 1: 150, 27: 140})}
    found = kept_followers(accounts, START, END, END + timedelta(days=65))
    first, second, third = found.marks
    assert (first.kept, first.share) == (40, Fraction(4, 5)), "three days beside the day are near enough"
    assert (second.kept, second.reason.message[:52]) == (
        None,
        "No account of it is counted before, at the end and w",
    )
    assert third.reason.message == "90 days are over on 2026-09-08."


@pytest.mark.parametrize(
    ("told", "today", "reason"),
    [
        (
            {-18: 90, 0: 100, 30: 100},
            40,
            "No account of it has a follower count in the week before 2026-06-01.",
        ),
        (
            {-10: 90, 5: 100, 30: 100},
            40,
            "No account of it has a follower count within three days of 2026-06-10.",
        ),
        ({-10: 90, -2: 95}, -1, "It runs until 2026-06-10; who it gained is told then."),
    ],
)
def test_without_counts_around_it_nothing_is_told_and_why(told, today, reason) -> None:
    found = kept_followers({"pine": counts(told)}, START, END, END + timedelta(days=today))
    assert found.gained.gained is None
    assert {each.reason.message for each in (found.gained, *found.marks)} == {reason}


def test_a_loss_has_no_share_and_more_than_were_gained_is_said() -> None:
    lost = kept_followers({"pine": counts({-10: 90, 0: 80, 30: 85})}, START, END, END + timedelta(days=31))
    assert (lost.marks[0].kept, lost.marks[0].share) == (-5, None)
    assert lost.marks[0].reason.message.startswith("No followers were gained")
    grown = kept_followers({"pine": counts({-10: 90, 0: 100, 30: 130})}, START, END, END + timedelta(days=31))
    assert (grown.marks[0].share, grown.marks[0].reason.message[:34]) == (
        4,
        "More follow than were gained: othe",
    )


def test_the_count_of_the_start_is_never_taken_for_one_before() -> None:
    found = kept_followers({"pine": counts({-9: 90, 0: 100})}, START, END, END)
    assert found.gained.gained is None
    one_day = kept_followers({"pine": counts({-3: 90, -1: 95})}, END, END, END)
    assert one_day.gained.gained is None, "a day before the start is no end"
