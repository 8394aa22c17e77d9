"""Goals count the full days that the data cover: not today, and not what came after the last export."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from roi_shop import an_order
from socialroi_desktop.commands.goals import as_json
from socialroi_desktop.domain.records import Contact, Deal, Goal, GoalSignal, Influencer, Post, WebSessions
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.goal_reports import goal_reports
from socialroi_desktop.queries.goals import GoalState, goal_state, history
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.plan.goal_beside import signals
from socialroi_desktop.viewmodels.plan.goal_detail import read_detail, standing
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures
from workspaces import new_workspace, put_orders

JUNE = Goal(
    name="30 orders",
    kind="sales",
    metric="orders",
    target_kind="total",
    target="30",
    start="2026-06-01",
    end="2026-06-30",
    baseline_source="new",
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def daily_orders(shop: Workspace, last: int, each: int = 1) -> None:
    days = [date(2026, 6, 1) + timedelta(days=place) for place in range(0, last, each)]
    rows = [
        an_order("instagram", "summer", 1, number=f"#{day}", ordered_at=f"{day}T10:00:00Z") for day in days
    ]
    put_orders(shop, rows, "orders.csv")


def asked(shop: Workspace, day: int, goal: Goal = JUNE) -> GoalState:
    return goal_state(shop, goal, date(2026, 6, day))


def test_the_orders_of_this_evening_are_shown_and_not_held_against_the_days_before(shop):
    daily_orders(shop, 5)
    state = asked(shop, 5)
    assert (state.figure.value, state.progress.forecast, state.progress.verdict) == (5, 30, "on pace")
    assert state.figure.notes == ()


def test_an_export_that_ends_on_the_10th_tells_of_ten_days_whenever_it_is_read(shop):
    daily_orders(shop, 10)
    state = asked(shop, 20)
    assert (state.progress.forecast, state.progress.verdict) == (30, "open")
    assert state.progress.low < 30 < state.progress.high
    assert (state.progress.days_left, state.progress.needed_per_day) == (11, Decimal(20) / 11)
    assert "Data to 2026-06-10" in (state.figure.note or "")


def test_an_order_every_third_day_does_not_end_the_data_with_the_last_of_them(shop):
    daily_orders(shop, 13, each=3)
    state = asked(shop, 25)
    assert (state.progress.data_until, state.progress.forecast) == (date(2026, 6, 15), 10)


def test_sales_of_two_kinds_of_rows_count_the_days_both_tell_of(shop):
    daily_orders(shop, 20)
    for day in range(1, 11):
        told = f"2026-06-{day:02d}"
        row = WebSessions(
            breakdown="date+source", period_start=told, period_end=told, source="ig", sessions=9
        )
        add_record(shop, record=row)
    assert asked(shop, 25).progress.data_until == date(2026, 6, 20)
    rate = Goal(
        **{**_fields(JUNE), "metric": "conversion_rate_by_sessions", "target": "0.1", "baseline": "0.05"}
    )
    assert asked(shop, 25, rate).progress.data_until == date(2026, 6, 10)


def test_what_is_noted_as_it_happens_is_due_until_yesterday(shop):
    add_record(shop, record=Influencer(name="Jo"))
    for day in (1, 2, 3):
        contact = Contact(
            influencer_id=1, happened_at=f"2026-06-{day:02d}T10:00:00Z", direction="out", way="email"
        )
        add_record(shop, record=contact)
    goal = Goal(**{**_fields(JUNE), "metric": "contacted", "kind": "outreach"})
    assert asked(shop, 20, goal).progress.data_until is None


def test_money_of_orders_is_foreseen_by_their_number_and_worth(shop):
    daily_orders(shop, 20)
    money = Goal(**{**_fields(JUNE), "metric": "net_sales", "target": "3000"})
    progress = asked(shop, 25, money).progress
    each = progress.current / 20
    assert progress.low < progress.forecast < progress.high
    assert abs(progress.forecast / each - 30) < 2
    assert 0 < progress.chance < 1 or progress.chance in (0, 1)


def test_days_before_the_first_export_are_no_days_without_orders(shop):
    # An export of June alone: what May brought is not known, and no sign of growth.
    daily_orders(shop, 14)
    told = history(shop, JUNE, date(2026, 6, 14))
    assert (told.first, told.counts) == (date(2026, 6, 1), (1.0,) * 14)


def test_a_goal_before_its_first_day_has_no_chance_and_says_why(shop):
    daily_orders(shop, 28)
    july = Goal(**{**_fields(JUNE), "metric": "orders", "start": "2026-07-05", "end": "2026-07-31"})
    state = asked(shop, 29, july)
    assert state.progress.verdict == "not started"
    assert (state.progress.current, state.progress.chance, state.progress.forecast) == (None, None, None)
    assert "has not begun" in state.unforeseen.message


def test_one_partner_of_two_has_an_honest_chance(shop):
    add_record(shop, record=Influencer(name="Jo"))
    contact = Contact(influencer_id=1, happened_at="2026-04-01T10:00:00Z", direction="out", way="email")
    add_record(shop, record=contact)
    add_record(
        shop,
        record=Deal(
            influencer_id=1,
            purpose="Talks",
            state="signed",
            terms="free",
            agreed_on="2026-06-04",
            signed_on="2026-06-05",
        ),
    )
    goal = Goal(**{**_fields(JUNE), "metric": "signed_unpaid", "kind": "influencers", "target": "2"})
    progress = asked(shop, 20, goal).progress
    assert (progress.current, progress.verdict) == (1, "behind")
    assert 0 < progress.chance < Decimal("0.2")
    assert (progress.low, progress.forecast) == (1, 1)


def _fields(goal: Goal) -> dict[str, object]:
    return {
        name: getattr(goal, name)
        for name in ("name", "kind", "target_kind", "target", "start", "end", "baseline_source")
    }


def test_a_goal_the_data_do_not_reach_yet_is_foreseen_and_says_why_it_stands_nowhere(shop):
    """The page, the panel and the command line tell the same forecast, and a reason that is true."""
    for day in range(1, 29):
        add_record(
            shop,
            record=Post(
                channel="facebook",
                external_id=f"p{day}",
                published_at=f"2026-06-{day:02d}T10:00:00Z",
                reach=100,
            ),
        )
    asks = {**_fields(JUNE), "metric": "reach", "kind": "awareness", "target": "2000"}
    goal_id = save_goal(shop, goal=Goal(**{**asks, "start": "2026-07-10", "end": "2026-07-31"})).ids[0]
    add_record(shop, record=GoalSignal(goal_id=goal_id, metric="reach"))
    today = date(2026, 7, 10)
    (report,) = goal_reports(shop, today)
    told = as_json(report)
    detail = read_detail(shop, report.state, today)
    forecast = goal_figures(detail, "USD")[1]
    shown = [fact.value for fact in standing(detail, "USD") if fact.label == "Forecast"]
    assert told["forecast"] is not None
    assert (
        [forecast.value.replace(",", "")] == [told["forecast"]] == [each.replace(",", "") for each in shown]
    )
    assert told["reason"].startswith("The data tell of the days to 2026-06-28;")
    assert [signal["reason"] for signal in told["signals"]] == [told["reason"]]
    # The window writes days as people do.
    reason = told["reason"].replace("2026-06-28", "28 Jun 2026")
    assert [fact.reason for fact in signals(detail, "USD")] == [reason]
