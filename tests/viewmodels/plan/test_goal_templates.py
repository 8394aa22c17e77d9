"""The examples of a seller's guide as templates: entered exactly, with their parts, signals and days."""

from datetime import date

import pytest

from planning import planning_session
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal, GoalSignal
from socialroi_desktop.metrics.methods.invites import invites_advice, invites_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.periods import preset
from socialroi_desktop.viewmodels.plan.templates import goal_templates

TEMPLATES = {template.id: template for template in goal_templates()}
TODAY = date(2018, 7, 1)


def told(name: str) -> tuple[object, ...]:
    goal = TEMPLATES[name].draft(TODAY)
    return (goal.kind, goal.metric, goal.target_kind, goal.target, goal.channels, goal.start, goal.end)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param(
            "reach_lift", ("awareness", "reach", "lift", "40", "facebook", "2018-08-01", "2018-08-31"),
            marks=pytest.mark.row("S0-12"),
        ),
        pytest.param(
            "traffic_lift", ("traffic", "sessions", "lift", "50", "pinterest", "2018-10-01", "2018-12-31"),
            marks=pytest.mark.row("S0-13"),
        ),
        pytest.param(
            "leads", ("leads", "leads", "total", "650", "facebook x", "2018-08-05", "2018-09-01"),
            marks=pytest.mark.row("S0-14"),
        ),
        pytest.param(
            "partners_both", ("influencers", "signed", "total", "3", None, "2018-07-01", "2018-09-30"),
            marks=pytest.mark.row("S0-15"),
        ),
        pytest.param(
            "partners_promote", ("influencers", "posted", "total", "3", None, "2018-10-01", "2018-12-31"),
            marks=pytest.mark.row("S0-15"),
        ),
        pytest.param(
            "sales_lift_campaign",
            ("sales", "gross_sales", "lift", "12", "facebook pinterest instagram", "2018-07-01", "2018-09-30"),
            marks=pytest.mark.row("S0-16"),
        ),
    ],
)  # fmt: skip
def test_the_examples_are_entered_exactly(name: str, expected: tuple[object, ...]) -> None:
    assert told(name) == expected


@pytest.mark.row("S0-13", "S0-14", "S0-15", "S0-16")
def test_the_examples_have_their_page_parts_season_and_campaign() -> None:
    assert TEMPLATES["traffic_lift"].draft(TODAY).pages == "/new-products"
    leads = TEMPLATES["leads"]
    assert [(part.channel, part.target) for part in leads.parts] == [("facebook", "500"), ("x", "150")]
    assert leads.draft(TODAY).season == "Back to school"
    partners = TEMPLATES["partners_both"]
    assert [(part.kind, part.target) for part in partners.parts] == [("unpaid", "2"), ("paid", "1")]
    assert partners.draft(TODAY).product_line == "skincare"
    assert "signed" in TEMPLATES["partners_promote"].follows
    assert TEMPLATES["sales_lift_campaign"].campaign == "Holiday warm-up"


def test_days_of_the_year_are_the_next_ones_that_are_not_over() -> None:
    days = "days:08-05..09-01"
    assert preset(days, TODAY) == Period(date(2018, 8, 5), date(2018, 9, 1))
    assert preset(days, date(2018, 9, 2)).start == date(2019, 8, 5)


@pytest.mark.row("S3-7")
def test_stage_targets_are_exactly_followers_click_rate_enquiries_and_sales() -> None:
    stages = [template.metric for template in goal_templates() if template.kind == "stage"]
    assert stages == ["followers", "click_through_rate_by_impressions", "enquiries", "social_orders"]


@pytest.mark.row("S4-20")
def test_influence_has_five_goals_and_a_scorecard_of_four_signs() -> None:
    found = [template for template in goal_templates() if template.kind == "influence"]
    assert [template.id.removeprefix("influence_") for template in found] == [
        "engagement", "conversations", "traffic", "awareness", "retargeting", "scorecard",
    ]  # fmt: skip
    assert found[-1].signals == ("engagements", "sessions", "questions", "earned_mentions")
    month = found[-1].draft(TODAY)
    assert (month.start, month.end) == ("2018-07-01", "2018-07-31")


@pytest.mark.row("S4-27", "S4-35")
def test_networking_and_selling_have_three_goals_each() -> None:
    names = {
        kind: [item.id.removeprefix(f"{kind}_") for item in goal_templates() if item.kind == kind]
        for kind in ("networking", "selling")
    }
    assert names == {
        "networking": ["gaps", "goodwill", "partnerships"],
        "selling": ["list", "customers", "frequency"],
    }
    assert all(set(template.signals) <= set(METRICS) for template in goal_templates())


@pytest.mark.row("S1-34")
def test_a_thousand_members_this_month_tell_the_invites_they_need() -> None:
    goal = TEMPLATES["members"].draft(TODAY)
    assert (goal.target, goal.start, goal.end) == ("1000", "2018-07-01", "2018-07-31")
    assert (goal.giveaways, goal.fans_picked, goal.invites_each, goal.accept_rate) == (2, 50, 20, "20")
    found = invites_of(goal, None, 1000)
    assert found is not None
    assert (found.needed, found.planned, found.short) == (5000, 2000, 3000)
    (said,) = invites_advice(goal, None, 1000)
    assert said.message.startswith("2000 invites are planned and 5000 needed; 3000 are missing")
    assert invites_advice(goal, 600, 1000) == ()
    assert invites_of(TEMPLATES["leads"].draft(TODAY), None, 650) is None


def test_signals_of_a_template_are_kept_with_the_goal_and_can_be_changed(tmp_path, qapp) -> None:
    with planning_session(tmp_path) as session:
        editor = GoalEditor(session)
        editor.start_from(TEMPLATES["networking_goodwill"])
        editor.save()
        (goal,) = reading.listing(session.workspace, Goal)
        assert [signal.metric for signal in reading.listing(session.workspace, GoalSignal)] == [
            "inbound_links",
            "earned_mentions",
        ]
        again = GoalEditor(session, goal)
        again.watch(["earned_mentions", "followers"])
        again.save()
        kept = reading.listing(session.workspace, GoalSignal)
        assert [(signal.id, signal.metric) for signal in kept] == [(2, "earned_mentions"), (3, "followers")]
