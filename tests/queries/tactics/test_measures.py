"""What the data say of a tactic, in the days and channels of its goal; and what serves no goal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import (
    Campaign,
    Contact,
    Cost,
    Deal,
    Goal,
    Handle,
    Influencer,
    Lead,
    Mention,
    Post,
    Tactic,
)
from socialroi_desktop.queries.tactics.measures import MEASURES, Measured, measured
from socialroi_desktop.queries.tactics.unserved import unserved
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
GOAL = Goal(
    id=1, name="Leads", kind="leads", metric="leads", target="650", start="2026-09-01", end="2026-09-30",
    channels="facebook x", baseline_source="new",
)  # fmt: skip


def post(number: int, channel: str, day: str, **told: object) -> Post:
    return Post(channel=channel, external_id=f"p{number}", published_at=f"{day}T09:00:00Z", **told)  # type: ignore[arg-type]  # fields of a post


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, replace(GOAL, id=None))
        yield made


def of(workspace: Workspace, measure: str, today: date = TODAY, **told: object) -> Measured:
    tactic = Tactic(name="Do", goal_id=1, measure=measure, **told)  # type: ignore[arg-type]  # fields of a tactic
    found = measured(workspace, tactic, GOAL, today)
    assert found is not None
    return found


def test_posts_with_the_link_are_counted_out_of_all_of_the_goal(workspace: Workspace) -> None:
    form = "https://shop.example/form?utm_source=facebook"
    add(
        workspace,
        post(1, "facebook", "2026-09-02", link=form),
        post(2, "x", "2026-09-03", text="Fill it in: https://shop.example/form."),
        post(3, "x", "2026-09-04", text="Look: https://shop.example/blog"),
        post(4, "tiktok", "2026-09-05", link=form),
        post(5, "x", "2026-08-30", link=form),
        Post(channel="x", state="draft", title="To come", link=form),
    )
    found = of(workspace, "posts_with_link", page="shop.example/form")
    assert (found.value, found.of, len(found.missing)) == (Decimal(2), 3, 1)
    assert of(workspace, "posts_with_link").value == 3


def test_ad_spend_is_money_of_the_channels(workspace: Workspace) -> None:
    add(
        workspace,
        Cost(spent_on="2026-09-05", kind="ad_spend", amount=112_000, currency="USD", channel="facebook"),
        Cost(spent_on="2026-09-05", kind="ad_spend", amount=500, currency="USD", channel="tiktok"),
    )
    found = of(workspace, "ad_spend")
    assert (found.value, found.unit) == (Decimal(1120), "USD")


def test_partners_are_counted_by_what_was_done_for_them(workspace: Workspace) -> None:
    add(
        workspace,
        Influencer(name="Ann", followers=20_000),
        Influencer(name="Bo", followers=500),
        Handle(influencer_id=1, channel="x", handle="ann", followers=20_000, followed=1),
        Contact(influencer_id=2, happened_at="2026-09-03T09:00:00Z", way="comment"),
        Contact(influencer_id=2, happened_at="2026-08-03T09:00:00Z", way="comment"),
        Deal(
            influencer_id=1,
            purpose="Sales",
            link="https://shop.example/?utm_source=ann",
            sent_on="2026-09-04",
        ),
    )
    values = {
        name: of(workspace, name).value
        for name in (
            "partners_listed",
            "partners_followed",
            "touches_logged",
            "products_sent",
            "partners_with_link",
        )
    }
    assert values == {
        "partners_listed": 1, "partners_followed": 1, "touches_logged": 1, "products_sent": 1, "partners_with_link": 1,
    }  # fmt: skip
    assert of(workspace, "partners_followed").of == 2


def test_what_is_shared_of_others_is_told_out_of_all_posts(workspace: Workspace) -> None:
    add(
        workspace,
        post(1, "x", "2026-09-02", origin="curated", credit="@peer"),
        post(2, "x", "2026-09-03", origin="conversation"),
        post(3, "x", "2026-09-04"),
    )
    assert [(of(workspace, name).value, of(workspace, name).of) for name in ("posts_of_others", "conversations")] == [
        (1, 3), (1, 3),
    ]  # fmt: skip


def test_mentions_that_wait_are_not_answered(workspace: Workspace) -> None:
    add(
        workspace,
        Mention(
            mentioned_at="2026-09-19T09:00:00Z", channel="x", author="Kai", kind="question", text="Small?"
        ),
        Mention(mentioned_at="2026-09-19T09:00:00Z", channel="x", author="Lee", kind="praise", text="Good"),
        Lead(created_at="2026-09-04T09:00:00Z", email="a@b.example", kind="subscription", channel="x"),
    )
    found = of(workspace, "mentions_answered")
    assert (found.value, found.of) == (1, 2)
    assert of(workspace, "subscribers").value == 1


@pytest.mark.parametrize("measure", MEASURES)
def test_every_measure_answers_in_an_empty_workspace(workspace: Workspace, measure: str) -> None:
    found = of(workspace, measure)
    assert found.measure == measure
    assert found.value is None or found.value == 0
    assert found.value is not None or found.reason is not None


def test_a_goal_ahead_is_not_measured_and_says_so(workspace: Workspace) -> None:
    found = of(workspace, "posts_published", date(2026, 8, 1))
    assert found.value is None
    assert found.reason is not None


@pytest.mark.row("S0-17")
def test_what_serves_no_goal_is_listed(workspace: Workspace) -> None:
    add(
        workspace,
        Campaign(name="Autumn"),
        Goal(name="Sales", kind="sales", metric="orders", target="5", start="2026-09-01", end="2026-09-30",
             campaign_id=1, baseline_source="new"),
        Goal(name="Students ride our shoes", level="big_goal", start="2026-09-01", end="2026-09-30"),
        post(1, "facebook", "2026-09-10"),
        post(2, "tiktok", "2026-09-11"),
        post(3, "tiktok", "2026-09-12", goal_id=2),
        post(4, "tiktok", "2026-09-13", campaign_id=1),
        post(5, "tiktok", "2026-07-13"),
        Post(channel="pinterest", state="draft", title="Some day"),
        Post(channel="tiktok", external_id="p7", published_at="2026-09-14T09:00:00Z"),
        Tactic(name="Film", goal_id=2, post_id=7),
        Tactic(name="Ring everybody"),
        Tactic(name="Let go", state="dropped", reason="no"),
    )  # fmt: skip
    found = unserved(workspace, TODAY)
    assert [goal.name for goal in found.goals_without_tactics] == ["Leads"]
    assert [tactic.name for tactic in found.tactics_without_goal] == ["Ring everybody"]
    assert {one.title or one.external_id for one in found.posts_without_goal} == {"p2", "Some day"}
