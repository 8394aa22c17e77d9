"""Goals at the edges of what can be foreseen: sensible or null with a reason, never a traceback."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roi_shop import an_order
from socialroi_desktop.commands.goals import as_json
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.queries.goal_outlook import goal_outlook
from socialroi_desktop.queries.goal_reports import goal_reports
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.codec import values_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.plan.goal_detail import facts, read_detail, standing
from workspaces import new_workspace, put_orders

TODAY = date(2026, 8, 11)


def orders(shop: Workspace, ages: list[int], currency: str = "USD") -> None:
    days = [TODAY - timedelta(days=age) for age in ages]
    rows = [
        an_order("instagram", "", 1, number=f"#{place}", ordered_at=f"{day}T10:00:00Z", currency=currency)
        for place, day in enumerate(days)
    ]
    if rows:
        put_orders(shop, rows)


def goal(start: int, end: int, **more: object) -> Goal:
    """Return a goal from so many days before (after, where negative) today until so many after it."""
    told = {
        "metric": "orders",
        "target": "30",
        "target_kind": "total",
        "level": "metric",
        "baseline_source": "new",
    }
    days = {"start": f"{TODAY - timedelta(days=start)}", "end": f"{TODAY + timedelta(days=end)}"}
    return Goal(name="Edge", kind="sales", **{**told, **days, **more})  # type: ignore[arg-type]  # values of fields


def holds(shop: Workspace, asked: Goal) -> GoalState:
    """Read everything that is told of a goal; check that it hangs together."""
    with change(shop, "Goal") as writer:
        row_id = writer.insert("goal", {**values_of(asked), "name": "Edge"})
    (report,) = [found for found in goal_reports(shop, TODAY) if found.state.goal.id == row_id]
    state = report.state
    progress = state.progress
    outlook = goal_outlook(shop, state, TODAY)
    detail = read_detail(shop, state, TODAY)
    assert standing(detail, "USD")
    assert facts(detail, "USD")
    told = as_json(report)
    if progress.chance is None:
        assert state.unforeseen is not None or progress.current is None
        assert outlook.days == ()
        assert (told["chance"], told["forecast"] if progress.verdict == "over" else None) == (None, None)
    else:
        assert 0 <= progress.chance <= 1
        assert progress.low <= progress.forecast <= progress.high
        assert outlook.days[-1].forecast == progress.forecast
        assert (outlook.days[-1].low, outlook.days[-1].high) == (progress.low, progress.high)
    return state


GOALS = st.fixed_dictionaries({
    "metric": st.sampled_from(("orders", "net_sales", "reach", "cancelled_orders", "refunds", "aov", "profit")),
    "target": st.sampled_from(("0", "-5", "0.001", "1", "30", "1e12")),
    "target_kind": st.sampled_from(("total", "lift", "count")),
    "currency": st.sampled_from(("USD", "KWD", "JPY")),
})  # fmt: skip
AGES = st.lists(st.integers(0, 40) | st.integers(0, 400) | st.integers(3600, 3700), max_size=30)


@settings(max_examples=25, deadline=None)
@given(ages=AGES, start=st.integers(-40, 100), length=st.integers(0, 120), more=GOALS)
def test_whatever_goal_is_asked_there_is_an_answer_or_a_reason(ages, start, length, more):
    with TemporaryDirectory() as folder, new_workspace(Path(folder), currency=more["currency"]) as shop:
        orders(shop, ages, more["currency"])
        holds(shop, goal(start, length - start, **more))


@pytest.fixture
def shop(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def test_a_goal_that_begins_today_is_foreseen_from_the_days_before_it(shop):
    orders(shop, [age for age in range(60) for _ in range(2)])
    progress = holds(shop, goal(0, 29)).progress
    assert (progress.current, progress.days_left) == (2, 30)
    assert progress.chance > Decimal("0.9")
    assert abs(progress.forecast - 60) <= 4


def test_without_any_history_there_is_a_reason(shop):
    for metric in ("orders", "net_sales", "reach"):
        state = holds(shop, goal(10, 20, metric=metric))
        assert state.progress.chance is None


def test_a_goal_that_ends_today_is_open_until_the_day_is_over(shop):
    orders(shop, [age for age in range(60) for _ in range(2)])
    progress = holds(shop, goal(29, 0, target="61")).progress
    assert progress.current == 60
    assert 0 < progress.chance < 1
    assert progress.low >= 60


def test_what_is_reached_stays_reached(shop):
    orders(shop, [age for age in range(60) for _ in range(2)])
    progress = holds(shop, goal(29, 20, target="40")).progress
    assert (progress.current, progress.chance) == (60, 1)


@pytest.mark.parametrize("target", ["0", "-5"])
def test_a_target_of_nothing_is_no_division_by_it(shop, target):
    orders(shop, list(range(60)))
    assert holds(shop, goal(29, 20, target=target)).progress.chance in (None, 1)


def test_money_without_an_order_has_a_reason(shop):
    orders(shop, [3000])
    state = holds(shop, goal(10, 20, metric="net_sales", target="500"))
    assert state.progress.chance is not None or state.unforeseen is not None


def test_days_before_a_channel_was_begun_are_no_days_without_orders(shop):
    # A year on one network, then two a day on another: what comes there is told by the days it is used.
    begun = [age for age in range(1, 40) for _ in range(2)]
    orders(shop, begun)
    days = [TODAY - timedelta(days=age) for age in range(1, 400)]
    put_orders(
        shop,
        [an_order("facebook", "", 1, number=f"F{day}", ordered_at=f"{day}T10:00:00Z") for day in days],
        "facebook.csv",
    )
    progress = holds(shop, goal(9, 20, channels="instagram")).progress
    assert abs(progress.forecast - 60) <= 8


def test_coins_of_three_decimals_are_kept(tmp_path):
    with new_workspace(tmp_path, currency="KWD") as shop:
        rows = [
            an_order(
                "", "", 1, number=f"#{age}", ordered_at=f"{day}T10:00:00Z", currency="KWD", gross_sales=12_345
            )
            for age in range(1, 40)
            if (day := TODAY - timedelta(days=age))
        ]
        put_orders(shop, rows)
        progress = holds(shop, goal(9, 20, metric="net_sales", target="500", currency="KWD")).progress
        assert progress.current == Decimal("12.345") * 9
        assert progress.low >= progress.current


def test_ten_years_of_days_are_read_as_far_as_they_help(shop):
    orders(shop, [3650, 3651, *range(1, 30)])
    progress = holds(shop, goal(9, 20)).progress
    assert abs(progress.forecast - 29) <= 8
