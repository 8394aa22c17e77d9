"""Steps with partners are counted once each, on their day, and proved by the rows that tell them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asking import JULY, add, ask, values
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    Contact,
    Deal,
    Deliverable,
    EarnedMention,
    Goal,
    InboundLink,
    Influencer,
    Partnership,
    Post,
    Product,
)
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.goals import goal_states, measure, series
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Jo", channel="instagram", followers=12_000),
            Influencer(name="Mai", channel="tiktok", kind="koc", followers=300),
            Influencer(name="Yu", channel="instagram", followers=60_000),
        )
        with change(made, "Back then") as writer:
            for row_id in (1, 2, 3):
                writer.update(
                    "stage_change", row_id, {"changed_at": "2026-01-02T09:00:00Z", "changed_on": "2026-01-02"}
                )
        yield made


def log(workspace: Workspace, person: int, day: str, direction: str = "out", way: str = "email") -> None:
    add(
        workspace, Contact(influencer_id=person, happened_at=f"{day}T10:00:00Z", direction=direction, way=way)
    )


def step(workspace: Workspace, person: int, stage: str, day: str) -> None:
    """Move somebody as if it had been on a day of the past."""
    with change(workspace, "Move") as writer:
        writer.update("influencer", person, {"stage": stage})
    with change(workspace, "Back then") as writer:
        last = writer.connection.execute("SELECT max(id) FROM stage_change").fetchone()[0]
        writer.update("stage_change", last, {"changed_at": f"{day}T09:00:00Z", "changed_on": day})


def counted(workspace: Workspace, metric: str, by: str = "", period: Period = JULY) -> dict[str, int]:
    found = {key: int(figure.value or 0) for key, figure in ask(workspace, metric, by, period).items()}
    return {key: count for key, count in found.items() if count or not by}


def test_groups_of_people_come_in_the_order_they_go_through_or_grow(workspace: Workspace) -> None:
    for person, day in ((3, "2026-07-02"), (2, "2026-07-03"), (1, "2026-07-03")):
        log(workspace, person, day)
    log(workspace, 3, "2026-07-04", "in")
    step(workspace, 1, "paused", "2026-07-20")
    step(workspace, 3, "negotiate", "2026-07-20")
    for by, order in (
        ("stage", ["search", "negotiate", "paused"]),
        ("tier", ["nano", "micro", "mid"]),
        ("kind", ["influencer", "koc"]),
    ):
        assert list(counted(workspace, "contacted", by)) == order


def rows_behind(workspace: Workspace, metric: str) -> list[tuple[str, int]]:
    (figure,) = figures_of(workspace, Scope(JULY), [metric])
    found = prove(workspace, figure, Scope(JULY))
    return [(table.entity, row.row_id) for table in found.tables for row in table.rows]


@pytest.mark.row("S0-7")
def test_people_contacted_are_counted_once_and_opened_down_to_the_log(workspace: Workspace) -> None:
    log(workspace, 1, "2026-07-01", way="comment")
    log(workspace, 1, "2026-07-03")
    log(workspace, 1, "2026-07-09")
    log(workspace, 2, "2026-06-30")
    log(workspace, 2, "2026-07-02", "in")
    step(workspace, 3, "letter", "2026-07-20")
    assert counted(workspace, "contacted") == {"": 2}
    assert counted(workspace, "replied") == {"": 1}
    assert counted(workspace, "contacted", "tier") == {"micro": 1, "mid": 1}
    assert counted(workspace, "contacted", "kind") == {"influencer": 2}
    assert counted(workspace, "contacted", "stage") == {"search": 1, "letter": 1}
    assert counted(workspace, "contacted", "influencer") == {"Jo": 1, "Yu": 1}
    entities = [entity for entity, _ in rows_behind(workspace, "contacted")]
    assert entities == ["contact", "stage_change"]


def test_a_stage_reached_before_the_log_says_so_counts_on_its_own_day(workspace: Workspace) -> None:
    step(workspace, 1, "letter", "2026-06-20")
    log(workspace, 1, "2026-07-03")
    assert counted(workspace, "contacted") == {"": 0}
    assert counted(workspace, "contacted", period=Period(date(2026, 6, 1), date(2026, 6, 30))) == {"": 1}


def test_who_came_to_talks_has_replied_and_once_only(workspace: Workspace) -> None:
    log(workspace, 1, "2026-07-02", "in")
    step(workspace, 1, "negotiate", "2026-07-05")
    step(workspace, 2, "negotiate", "2026-07-06")
    assert counted(workspace, "replied") == {"": 2}
    assert counted(workspace, "negotiating") == {"": 2}


def test_deals_tell_what_was_agreed_and_stages_only_of_those_without(workspace: Workspace) -> None:
    add(
        workspace,
        Deal(
            influencer_id=1, purpose="Sales", state="signed", agreed_on="2026-07-04", signed_on="2026-07-06",
            fee=5000, currency="USD",
        ),
        Deal(influencer_id=1, purpose="Again", state="agreed", agreed_on="2026-07-20", terms="product"),
        Deal(influencer_id=2, purpose="Talks", state="talks"),
    )  # fmt: skip
    step(workspace, 1, "track", "2026-07-06")
    step(workspace, 3, "track", "2026-07-08")
    assert counted(workspace, "agreed") == {"": 3}
    assert counted(workspace, "signed") == {"": 2}
    assert (counted(workspace, "signed_paid"), counted(workspace, "agreed_unpaid")) == ({"": 1}, {"": 1})
    assert rows_behind(workspace, "signed") == [
        ("stage_change", rows_behind(workspace, "signed")[0][1]),
        ("deal", 1),
    ]


STEPS = ("contacted", "replied", "negotiating", "agreed", "signed")


def test_a_step_that_was_taken_back_counts_nowhere(workspace: Workspace) -> None:
    for stage, day in (("letter", "02"), ("track", "03"), ("search", "04")):
        step(workspace, 1, stage, f"2026-07-{day}")
    assert {metric: counted(workspace, metric)[""] for metric in STEPS} == dict.fromkeys(STEPS, 0)
    assert counted(workspace, "signed", "stage") == {}
    log(workspace, 1, "2026-07-20")
    assert counted(workspace, "contacted") == {"": 1}
    step(workspace, 1, "track", "2026-07-21")
    assert {metric: counted(workspace, metric)[""] for metric in STEPS} == dict.fromkeys(STEPS, 1)
    (row,) = rows_behind(workspace, "signed")
    assert row == (
        "stage_change",
        workspace.connection().execute("SELECT max(id) FROM stage_change").fetchone()[0],
    )


def test_only_what_was_reached_since_is_taken_back(workspace: Workspace) -> None:
    for stage, day in (("letter", "02"), ("relationship", "03"), ("negotiate", "04"), ("paused", "05")):
        step(workspace, 1, stage, f"2026-07-{day}")
    told = {metric: counted(workspace, metric)[""] for metric in STEPS}
    assert told == {"contacted": 1, "replied": 1, "negotiating": 1, "agreed": 0, "signed": 0}


def test_a_message_or_a_deal_proves_a_stage_that_was_left_backwards(workspace: Workspace) -> None:
    for person in (1, 2):
        step(workspace, person, "track", "2026-07-02")
        step(workspace, person, "letter", "2026-07-20")
    log(workspace, 1, "2026-07-10", "in")
    log(workspace, 2, "2026-07-10", way="follow")
    assert counted(workspace, "signed", "influencer") == {"Jo": 1}
    add(workspace, Deal(influencer_id=2, purpose="Sales", state="talks"))
    assert counted(workspace, "negotiating", "influencer") == {"Jo": 1, "Mai": 1}


def test_what_went_live_counts_once_a_deal_on_the_day_of_its_first_post(workspace: Workspace) -> None:
    add(workspace, Deal(influencer_id=1, purpose="Sales", state="signed", terms="free"))
    add(workspace, Post(channel="instagram", external_id="p", published_at="2026-07-11T10:00:00Z"))
    add(
        workspace,
        Deliverable(deal_id=1, what="Reel", state="live", post_id=1, live_from="2026-07-09"),
        Deliverable(deal_id=1, what="Story", state="live", live_from="2026-07-15"),
        Deliverable(deal_id=1, what="Post", state="planned", live_from="2026-07-01"),
    )
    assert counted(workspace, "posted", "day")["2026-07-11"] == 1
    assert (counted(workspace, "posted"), counted(workspace, "posted_unpaid")) == ({"": 1}, {"": 1})


@pytest.mark.row("S0-15")
def test_recruiting_and_promoting_are_goals_counted_by_paid_and_unpaid(workspace: Workspace) -> None:
    spans = {"start": "2026-07-01", "end": "2026-09-30", "baseline_source": "new", "product_line": "Skincare"}
    later = {"start": "2026-10-01", "end": "2026-12-31", "baseline_source": "new", "product_line": "Skincare"}
    add(
        workspace,
        Goal(name="Two unpaid", kind="influencers", metric="signed_unpaid", target="2", **spans),
        Goal(name="One paid", kind="influencers", metric="signed_paid", target="1", **spans),
        Goal(name="They promote", kind="influencers", metric="posted", target="3", follows_id=1, **later),
        Deal(influencer_id=1, purpose="Line", state="signed", signed_on="2026-07-10", terms="product"),
        Deal(influencer_id=2, purpose="Line", state="signed", signed_on="2026-08-10", terms="free"),
        Deal(influencer_id=3, purpose="Line", state="signed", signed_on="2026-08-11", terms="fee", fee=1, currency="USD"),
        Deliverable(deal_id=1, what="Reel", state="live", live_from="2026-10-02"),
    )  # fmt: skip
    states = {state.goal.name: state for state in goal_states(workspace, date(2026, 10, 5))}
    assert {name: str(state.figure.value) for name, state in states.items()} == {
        "Two unpaid": "2", "One paid": "1", "They promote": "1",
    }  # fmt: skip
    assert states["They promote"].goal.follows_id == states["Two unpaid"].goal.id


@pytest.mark.row("S0-15")
def test_a_goal_for_a_product_line_leaves_out_deals_about_other_products(workspace: Workspace) -> None:
    terms = {"purpose": "Line", "state": "signed", "signed_on": "2026-07-10", "terms": "product"}
    add(
        workspace,
        Product(name="Night cream", line="skincare"),
        Product(name="Deck", line="Skate"),
        Deal(influencer_id=1, product_id=1, **terms),
        Deal(influencer_id=2, product_id=2, **terms),
        Deal(influencer_id=3, **terms),
        *(Deliverable(deal_id=row, what="Reel", state="live", live_from="2026-07-12") for row in (1, 2, 3)),
    )
    july = {"start": "2026-07-01", "end": "2026-07-31", "baseline_source": "new", "target": "1"}

    def counts(metric: str, line: str | None) -> tuple[str, list[str]]:
        goal = Goal(name="Goal", kind="influencers", metric=metric, product_line=line, **july)
        days = [str(value) for _, value in series(workspace, goal, JULY) if value]
        return str(measure(workspace, goal, JULY).value), days

    for metric in ("agreed", "signed", "signed_unpaid", "posted", "posted_unpaid"):
        assert counts(metric, None) == ("3", ["3"])
        # Whose deal names no product may be for the line; whose names another is not.
        assert counts(metric, "Skincare") == counts(metric, "Night Cream") == ("2", ["2"])
        assert counts(metric, "Surf") == ("1", ["1"])
    scope = replace(Scope(JULY), product="Skate")
    (figure,) = figures_of(workspace, scope, ["signed"])
    (table,) = prove(workspace, figure, scope).tables
    assert [row.row_id for row in table.rows] == [2, 3]


def test_only_who_had_the_time_to_move_counts_in_the_conversion(workspace: Workspace) -> None:
    for person, day in ((1, "2026-07-01"), (2, "2026-07-02"), (3, "2026-07-25")):
        step(workspace, person, "screen", day)
    step(workspace, 1, "letter", "2026-07-20")
    step(workspace, 3, "letter", "2026-07-26")
    found = ask(workspace, "stage_conversion", "stage")["screen"]
    assert (found.inputs["stage_moved"], found.inputs["stage_entered"]) == (1, 2)
    assert found.low is not None
    assert found.high is not None


@pytest.mark.row("S4-28")
@pytest.mark.row("S4-29")
@pytest.mark.row("S4-30")
def test_what_was_earned_among_others_is_counted_by_day_and_partner(workspace: Workspace) -> None:
    add(
        workspace,
        Partnership(name="School", began_on="2026-07-02", direction="in"),
        InboundLink(url="https://a.example/1", found_on="2026-07-02", influencer_id=1),
        InboundLink(url="https://a.example/2", found_on="2026-08-02"),
        EarnedMention(medium="Weekly", mentioned_on="2026-07-09", relevance=4),
    )
    assert values(workspace, "partnerships") == {"": 1}
    assert values(workspace, "inbound_links") == {"": 1}
    assert counted(workspace, "inbound_links", "influencer") == {"Jo": 1}
    assert counted(workspace, "earned_mentions", "month") == {"2026-07-01": 1}
    assert [entity for entity, _ in rows_behind(workspace, "earned_mentions")] == ["earned_mention"]
