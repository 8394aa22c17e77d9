"""The spike of the first days against what comes after, and when it is said to last."""

from every import every
from socialroi_desktop.domain.outreach.result_rules import SpikeRule
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.spikes import spike

RULE = SpikeRule(before=7, spike=3, after=28, fewest=5, lasting=0.3)
OVER = 100


def test_days_are_counted_from_seven_before_to_the_end_of_the_28_after():
    found = spike([-8, -7, 0, 2, 3, 30, 31], RULE, OVER)
    assert (len(found.days), found.days[0], found.days[7], found.days[-1]) == (38, 1, 1, 1)
    assert (found.in_spike, found.after) == (2, 2)


@every(
    ("days", "lasts"),
    [
        ([0] * 9 + [5] * 8, True),
        ([0] * 9 + [5] * 3, False),
        ([0, 0, 5, 5], None),
        # One a day before and after: nothing of it is the post's.
        ([*range(-7, 0), 0, 0, 0, 0, 0, 0, *range(3, 31)], False),
    ],
)
def test_it_lasts_when_enough_comes_after_beyond_what_sold_before(days, lasts):
    assert spike(days, RULE, OVER).lasts is lasts


def test_days_that_are_not_over_are_not_nothing():
    early, late = spike([0, 1], RULE, 1, "2026-06-03"), spike([0, 1], RULE, 2, "2026-06-03")
    assert isinstance(early.in_spike, Problem)
    assert (late.in_spike, isinstance(late.after, Problem), late.lasts) == (2, True, None)
    assert "2026-06-03" in str(late.after)
    assert (late.days[9], late.days[10]) == (0, None)
