"""Effort stands beside what came of the same days, and is never what came of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from every import every
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    Campaign,
    Contact,
    Cost,
    Goal,
    Influencer,
    Lead,
    Post,
    Product,
    Tactic,
    TacticDone,
)
from socialroi_desktop.metrics.methods.classes import class_of
from socialroi_desktop.queries.goals import goal_states
from socialroi_desktop.queries.tactics.effort import Effort, effort_of, minutes_by_kind
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.effort_words import effort_beside, time_for_each
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Goal(
                name="Leads", kind="leads", metric="leads", target="650", start="2026-09-01", end="2026-09-30",
                channels="facebook x", baseline_source="new",
            ),
            Post(channel="facebook", external_id="1", published_at="2026-09-02T09:00:00Z"),
            Post(channel="x", external_id="2", published_at="2026-09-03T09:00:00Z"),
            Post(channel="tiktok", external_id="3", published_at="2026-09-03T09:00:00Z"),
            Post(channel="x", external_id="4", published_at="2026-08-03T09:00:00Z"),
            Post(channel="x", state="draft", title="To come"),
            Influencer(name="Ann", channel="x", handle="ann"),
            Influencer(name="Bo", channel="tiktok", handle="bo"),
            Contact(influencer_id=1, happened_at="2026-09-03T09:00:00Z", way="comment", minutes=10),
            Contact(influencer_id=1, happened_at="2026-09-03T10:00:00Z", way="email", direction="in"),
            Contact(influencer_id=2, happened_at="2026-09-03T09:00:00Z", way="comment", minutes=10),
            Cost(spent_on="2026-09-04", kind="hours", currency="USD", minutes=120, channel="facebook"),
            Cost(spent_on="2026-09-04", kind="hours", currency="USD", minutes=45, channel="tiktok"),
            Tactic(name="Follow", repeat="daily", wanted=10, minutes=15, goal_id=1),
            TacticDone(tactic_id=1, day="2026-09-05", count=10),
            TacticDone(tactic_id=1, day="2026-09-06", count=10, minutes=30),
            TacticDone(tactic_id=1, day="2026-08-06", count=10),
            Lead(created_at="2026-09-04T09:00:00Z", email="a@b.example", channel="x"),
        )  # fmt: skip
        yield made


@pytest.mark.row("S0-1")
def test_posts_replies_and_hours_stand_beside_the_leads_of_the_same_days(workspace: Workspace) -> None:
    (state,) = goal_states(workspace, TODAY)
    effort = effort_of(workspace, state.goal, TODAY, state.progress.current)
    assert isinstance(effort, Effort)
    assert (effort.posts, effort.replies, effort.minutes) == (2, 1, 175)
    assert effort.period.end == TODAY
    assert effort.result == state.progress.current == 1


@pytest.mark.row("S0-1")
@every("kind", ["awareness", "traffic", "leads", "influencers", "sales", "selling"])
def test_effort_is_no_result_of_a_goal(kind: str) -> None:
    assert [class_of(metric, kind) for metric in ("posts", "hours")] == ["process", "process"]


@pytest.mark.parametrize(
    ("named", "of_goal", "counts"),
    [
        (None, {}, True),
        # A campaign of other goods, one of the goal's goods, one of a product among them, one of no goods.
        ("Night serum", {"product_line": "skate shoes"}, False),
        ("Shoes", {"product_line": "skate shoes"}, True),
        ("Deck", {"product_line": "skate shoes"}, True),
        ("All", {"product_line": "skate shoes"}, True),
        ("Night serum", {}, False),
        ("All", {}, True),
        # A goal of one campaign counts what names that one, or none.
        ("All", {"campaign_id": 1}, False),
        ("Night serum", {"campaign_id": 1}, True),
        (None, {"campaign_id": 1}, True),
    ],
)
def test_hours_of_a_campaign_count_for_goals_of_that_campaign_channel_and_line(
    workspace: Workspace, named: str | None, of_goal: dict[str, object], counts: bool
) -> None:
    add(
        workspace,
        Product(name="Low deck shoe", line="Skate shoes"),
        Campaign(name="Night serum", product_line="Skincare"),
        Campaign(name="Shoes", product_line="Skate shoes"),
        Campaign(name="Deck", product_line="Low deck shoe"),
        Campaign(name="All"),
    )
    goal = replace(goal_states(workspace, TODAY)[0].goal, **of_goal)
    before = effort_of(workspace, goal, TODAY)
    ids = {campaign.name: campaign.id for campaign in reading.listing(workspace, Campaign)}
    spent = Cost(spent_on="2026-09-05", kind="hours", currency="USD", minutes=150, campaign_id=ids.get(named))
    add(workspace, replace(spent, channel="facebook"), replace(spent, channel="tiktok"))
    after = effort_of(workspace, goal, TODAY)
    assert after.minutes - before.minutes == (150 if counts else 0)


def test_hours_of_its_campaign_without_a_channel_are_for_the_goal(workspace: Workspace) -> None:
    add(workspace, Campaign(name="Shoes"))
    goal = replace(goal_states(workspace, TODAY)[0].goal, campaign_id=1)
    before = effort_of(workspace, goal, TODAY).minutes
    add(workspace, Cost(spent_on="2026-09-05", kind="hours", currency="USD", minutes=150, campaign_id=1))
    assert effort_of(workspace, goal, TODAY).minutes == before + 150


def test_a_goal_ahead_has_no_effort(workspace: Workspace) -> None:
    (state,) = goal_states(workspace, TODAY)
    assert effort_of(workspace, state.goal, date(2026, 8, 20)) is None


@pytest.mark.row("S4-1")
def test_time_is_split_by_what_the_goals_are_for(workspace: Workspace) -> None:
    add(
        workspace,
        Goal(
            name="Answer", kind="listening", metric="mentions", target="5", start="2026-09-01", end="2026-09-30",
            baseline_source="new",
        ),
        Tactic(name="Look around", repeat="daily", goal_id=2),
        TacticDone(tactic_id=2, day="2026-09-05", count=1, minutes=60),
        Tactic(name="Tidy"),
        TacticDone(tactic_id=3, day="2026-09-05", count=1, minutes=5),
    )  # fmt: skip
    september = Period(date(2026, 9, 1), date(2026, 9, 30))
    assert list(minutes_by_kind(workspace, september).items()) == [("listening", 60), ("leads", 45), ("", 5)]
    assert minutes_by_kind(workspace, Period(date(2026, 7, 1), date(2026, 7, 31))) == {}


@pytest.mark.row("S4-5")
def test_the_time_behind_each_result_is_said_where_results_are_counted(workspace: Workspace) -> None:
    (state,) = goal_states(workspace, TODAY)
    effort = effort_of(workspace, state.goal, TODAY, state.progress.current)
    assert effort is not None
    assert effort_beside(effort, state.goal, "USD").endswith("Leads: 1 · 2 h 55 for each")
    five = replace(effort, result=Decimal(5))
    assert time_for_each(five, state.goal) == "35 min for each"
    for nothing in (replace(effort, result=Decimal(0)), replace(effort, minutes=0)):
        assert time_for_each(nothing, state.goal) == ""
    assert time_for_each(five, replace(state.goal, metric="net_sales")) == ""
