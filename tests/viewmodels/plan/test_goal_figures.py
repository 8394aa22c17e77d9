"""The figures at the head of the page of a goal: told where they can be, a dash with its reason where they cannot."""

from dataclasses import replace
from datetime import date

import pytest

from planning import SHOES, planning_session
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.viewmodels.plan.goal_detail import standing
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures
from socialroi_desktop.viewmodels.plan.goal_line import goal_line
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def detail_of(session, *goals: Goal):
    for goal in goals:
        save_goal(session.workspace, goal=goal)
    model = PlanModel(session, FilterState(session.today))
    model.set_active(True)
    model.hold(True)
    model.select(1)
    model.refresh()
    return model.detail


def test_a_running_goal_tells_all_it_knows(session):
    detail = detail_of(session, SHOES)
    so_far, forecast, chance, needed, guard = goal_figures(detail, "USD")
    # 41 of 92 days are over on 11 August.
    assert (so_far.label, so_far.value, so_far.beside) == ("Units sold so far", "12", "of 25")
    assert so_far.note.startswith("expected by now ")
    assert forecast.label == "Forecast on 30 Sep"
    assert chance.label == "Chance of 25"
    # 13 more in the 51 days from today on: less than one a day is told by the week.
    assert needed.value == "1.8 a week"
    assert needed.note == "last week brought 0 a day"
    assert guard.label == "Guard"
    assert goal_line(detail) == ("1 Jul – 30 Sep · 51 days left", "1 Jul – 30 Sep · 51 days left")


def test_what_has_not_begun_is_not_known_and_says_when_it_begins(session):
    detail = detail_of(session, replace(SHOES, start="2026-09-01", end="2026-09-30"))
    so_far, _, _, needed, _ = goal_figures(detail, "USD")
    assert (so_far.value, so_far.note, so_far.reason) == ("–", "begins 1 Sep", "begins 1 Sep")
    assert (needed.value, needed.note, needed.reason) == ("5.8 a week", "begins 1 Sep", "")
    assert goal_line(detail)[0].startswith("1 – 30 Sep · begins in 21 days") or goal_line(detail)[
        0
    ].startswith("1 Sep – 30 Sep · begins in 21 days")


def test_what_is_over_foresees_nothing_and_says_so(session):
    detail = detail_of(session, replace(SHOES, end="2026-07-31", target="10"))
    so_far, forecast, chance, needed, _guard = goal_figures(detail, "USD")
    assert (so_far.value, so_far.sign[0]) == ("12", "✓ done")
    for figure in (forecast, chance, needed):
        assert (figure.value, figure.reason) == ("–", "ended 31 Jul")
    # What the last days of a goal brought is not of last week any more.
    assert needed.note == ""
    assert goal_line(detail)[0].endswith("over")


def test_a_level_has_no_pace_and_says_why(session):
    goal = replace(
        SHOES, metric="weighted_engagement_rate_by_reach", target="0.05", product_line=None, baseline="0.01"
    )
    detail = detail_of(session, goal)
    needed = goal_figures(detail, "USD")[3]
    assert (needed.value, needed.reason) == ("–", "This figure does not add up day by day.")


def test_an_event_tells_what_stands_below_it(session):
    event = Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end)
    detail = detail_of(session, event, replace(SHOES, parent_id=1))
    way, below, behind, left = goal_figures(detail, "USD")
    assert (way.label, way.value) == ("On the way", "48%")
    assert below.value == "1"
    assert behind.beside == "of 1 running"
    assert left.value == str((date(2026, 9, 30) - session.today).days + 1)


def test_a_big_goal_counts_the_goals_that_run_below_its_events(session):
    big, event = (
        Goal(name=name, level=level, start=SHOES.start, end=SHOES.end)
        for name, level in (("Ride", "big_goal"), ("Autumn", "event"))
    )
    detail = detail_of(session, big, replace(event, parent_id=1), replace(SHOES, parent_id=2))
    _, below, behind, _ = goal_figures(detail, "USD")
    assert (below.value, behind.beside) == ("1", "of 1 running")


def test_a_big_goal_with_nothing_below_it_says_so(session):
    way, *_ = goal_figures(
        detail_of(session, Goal(name="Ride", level="big_goal", start=SHOES.start, end=SHOES.end)), "USD"
    )
    assert (way.value, way.reason) == ("–", "nothing below it yet")


@pytest.mark.parametrize("metric", ["units", "orders", "gross_sales"])
def test_what_is_sold_without_any_list_of_orders_is_not_known_and_says_so(tmp_path, qapp, metric):
    with planning_session(tmp_path, rows=False) as empty:
        goal = replace(SHOES, metric=metric, baseline_source="new", baseline=None)
        detail = detail_of(empty, goal)
        so_far = goal_figures(detail, "USD")[0]
        reason = "no imported or typed row tells it."
        assert (so_far.value, detail.state.progress.verdict) == ("–", "unknown")
        assert so_far.note.endswith(reason)
        told = {fact.label: fact.value for fact in standing(detail, "USD")}
        assert told["Why"] == so_far.note
        assert all(value is None for _, value in detail.days)
