"""Vanity, process, result: a class of metric and goal together."""

import pytest

from every import every
from socialroi_desktop.domain.records.goals import GOAL_KIND
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.classes import RESULTS, STEPS, WORK_RESULTS, class_of, only_vanity
from socialroi_desktop.metrics.table import METRICS


def test_every_goal_type_has_results_of_known_metrics():
    assert set(RESULTS) == {choice.id for choice in GOAL_KIND}
    for named in (*RESULTS.values(), STEPS):
        assert named <= set(METRICS)
        assert named


@every(
    ("metric_id", "goal_kind", "expected"),
    [
        ("followers", "awareness", "result"),
        ("followers", "sales", "vanity"),
        ("comments", "awareness", "result"),
        ("comments", "sales", "vanity"),
        ("likes", "leads", "vanity"),
        ("shares", "traffic", "vanity"),
        ("link_clicks", "sales", "process"),
        ("sessions", "traffic", "result"),
        ("sessions", "sales", "process"),
        ("social_traffic_share", "sales", "process"),
        ("net_sales", "sales", "result"),
        ("roi", "sales", "result"),
        ("roi", "awareness", "process"),
        ("leads", "leads", "result"),
        ("attributed_orders", "influencers", "result"),
        ("influencer_fees", "influencers", "process"),
        ("posts", "awareness", "process"),
        ("hours", "sales", "process"),
        ("complaints", "sales", "process"),
        ("positive", "awareness", "result"),
    ],
)
def test_class_depends_on_the_goal(metric_id, goal_kind, expected):
    assert class_of(metric_id, goal_kind) == expected


@every("metric_id", METRICS)
@pytest.mark.row("S0-2")
def test_every_metric_has_a_class_for_every_goal(metric_id):
    for choice in GOAL_KIND:
        assert class_of(metric_id, choice.id) in ("vanity", "process", "result")


def test_only_vanity():
    assert only_vanity(("likes", "views"), "sales")
    assert not only_vanity(("likes", "orders"), "sales")
    assert not only_vanity(("likes",), "awareness")
    assert not only_vanity((), "sales")


def test_unknown_metric():
    with pytest.raises(UserError):
        class_of("nope", "sales")


@pytest.mark.row("S1-33")
def test_the_work_itself_is_judged_by_exactly_these_results():
    expected = {"followers", "likes", "comments", "shares", "saves", "link_clicks", "signed"}
    assert expected == WORK_RESULTS
    assert {name for name in METRICS if class_of(name, "own") == "result"} == expected


@pytest.mark.row("S0-1")
@every("kind", sorted(RESULTS))
def test_what_was_put_in_is_no_result_of_any_goal(kind):
    assert [
        name for name in ("posts", "hours", "labour_cost", "total_cost") if class_of(name, kind) == "result"
    ] == []
