"""Sale days that a seller marks lift what is expected of a goal and what is foreseen, and the goal says so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from roi_shop import an_order
from socialroi_desktop.domain.records import Activity, Campaign, Goal, SaleDay
from socialroi_desktop.operations.history import undo
from socialroi_desktop.queries.goal_outlook import goal_outlook
from socialroi_desktop.queries.goals import GoalState, goal_state
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

NOVEMBER = Goal(
    name="60 orders", kind="sales", metric="orders", target_kind="total", target="60", start="2026-11-01",
    end="2026-11-30", baseline_source="new",
)  # fmt: skip
FRIDAY = SaleDay(name="Black Friday", start="2026-11-27", end="2026-11-29", lift="5")
TODAY = date(2026, 11, 11)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """An order each day from 1 September to 10 November, five a day on three days of October."""
    with new_workspace(tmp_path) as made:
        days = [date(2026, 9, 1) + timedelta(days=place) for place in range(71)]
        rows = [
            an_order("instagram", "summer", 1, number=f"#{day}-{n}", ordered_at=f"{day}T10:00:00Z")
            for day in days
            for n in range(5 if date(2026, 10, 9) <= day <= date(2026, 10, 11) else 1)
        ]
        put_orders(made, rows, "orders.csv")
        yield made


def asked(shop: Workspace, goal: Goal = NOVEMBER) -> GoalState:
    return goal_state(shop, goal, TODAY)


def test_marked_days_lift_curve_and_forecast_and_it_is_said_until_undone(shop) -> None:
    before = asked(shop)
    add(shop, FRIDAY)
    lifted = asked(shop)
    # Three days bring five times as much: 42 ordinary days' worth in all, 26 of them before the sale.
    assert abs(float(lifted.due[25]) - 26 / 42) < 0.05 < float(before.due[25]) - float(lifted.due[25])
    assert lifted.progress.forecast >= before.progress.forecast + 8
    (said,) = lifted.sale_days
    assert said.message == (
        "Sale days of this goal, expected to bring 5 times an ordinary day: Black Friday, 2026-11-27 to 2026-11-29."
    )
    outlook = goal_outlook(shop, lifted, TODAY)
    steps = {day.day: day.forecast for day in outlook.days}
    assert steps[date(2026, 11, 27)] - steps[date(2026, 11, 26)] > 2
    undo(shop)
    assert asked(shop) == before


def test_days_without_a_lift_bring_what_past_ones_did(shop) -> None:
    add(shop, replace(FRIDAY, lift=None))
    unknown = asked(shop)
    assert unknown.sale_days == ()
    assert any("nobody knows what they bring" in note.message for note in unknown.notes)
    add(shop, SaleDay(name="Autumn", start="2026-10-09", end="2026-10-11"))
    learned = asked(shop)
    assert [note.message for note in learned.sale_days] == [
        "Sale days of this goal, expected to bring what past ones did: Black Friday, 2026-11-27 to 2026-11-29."
    ]
    assert learned.progress.forecast > unknown.progress.forecast
    assert learned.due[25] < unknown.due[25], "less is due before the sale"


def test_an_activity_that_is_a_sale_marks_its_days_and_others_do_not(shop) -> None:
    sale = Activity(campaign_id=1, name="Friday", kind="sale", start="2026-11-27", end="2026-11-29", lift="5")
    add(shop, Campaign(name="Winter"), replace(sale, kind="contest", name="Contest"))
    assert asked(shop).sale_days == ()
    add(shop, sale)
    assert [note.values["name"] for note in asked(shop).sale_days] == ["Friday"]
    september = replace(NOVEMBER, start="2026-11-01", end="2026-11-20")
    assert asked(shop, september).sale_days == (), "the sale is after this goal"
    followers = replace(NOVEMBER, metric="posts", kind="awareness")
    assert asked(shop, followers).sale_days == (), "a goal of no sales"
