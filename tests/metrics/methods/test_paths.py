"""Visits and days before an order, in the median; visitors by how often they came."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.metrics.methods.paths import Touch, by_first_source, by_visit_number, cut_paths

START = date(2026, 3, 1)


def touches(*steps: tuple[int, str, bool]) -> list[Touch]:
    return [
        Touch(n, (START + timedelta(days=day)).isoformat(), channel, led)
        for n, (day, channel, led) in enumerate(steps)
    ]


def test_a_path_ends_with_its_order_and_the_next_begins_after_it():
    paths = cut_paths("a", touches((0, "instagram", False), (3, "email", True), (5, "x", False)))
    assert [(len(path.touches), path.bought, path.days) for path in paths] == [(2, True, 3), (1, False, 0)]


def test_medians_stand_by_the_source_that_began_with_all_at_the_top():
    paths = [
        *cut_paths("a", touches((0, "instagram", False), (2, "email", False), (4, "email", True))),
        *cut_paths("b", touches((0, "instagram", True))),
        *cut_paths("c", touches((0, "email", False), (9, "instagram", True))),
    ]
    found = [
        (one.channel, len(one.paths), one.median_touches, one.median_days) for one in by_first_source(paths)
    ]
    assert found == [("", 3, 2, 4), ("instagram", 2, 2, 2), ("email", 1, 2, 9)]


def test_nobody_who_bought_makes_no_medians():
    assert by_first_source(cut_paths("a", touches((0, "x", False)))) == []


def test_visitors_are_grouped_by_how_often_they_came_lately():
    often = [(day, "instagram", False) for day in (1, 20, 21, 22, 23, 24)]
    paths = [
        *cut_paths("often", touches(*often)),
        *cut_paths("once", touches((2, "x", False), (25, "x", False))),
        *cut_paths("long ago", touches((2, "x", False))),
        *cut_paths("bought", touches((25, "x", True))),
    ]
    found = by_visit_number(paths, START + timedelta(days=20))
    assert [(one.visits, one.or_more, [path.customer for path in one.customers]) for one in found] == [
        (1, False, ["once"]),
        (3, True, ["often"]),
    ]


@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from(["x", "email"]), st.booleans())))
def test_no_touch_is_lost_or_counted_twice(steps):
    rows = touches(*sorted(steps, key=lambda step: step[0]))
    paths = cut_paths("a", rows)
    assert [touch for path in paths for touch in path.touches] == rows
    assert sum(path.bought for path in paths) == sum(led for _, _, led in steps)
