"""Values read without what is told beside them are those of the figures."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import kept_demo
from roi_shop import an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.records.editing import add_record, edit_settings
from socialroi_desktop.queries.figures import daily_values, figures_of
from socialroi_desktop.queries.goals import goal_state, goal_states
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders

DAYS = Period(date(2026, 6, 25), date(2026, 7, 6))
SUMS = sorted(item.id for item in METRICS.values() if item.additive)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with kept_demo.open_demo(tmp_path_factory) as made:
        yield made


def _scopes(workspace: Workspace) -> list[Scope]:
    campaign = reading.listing(workspace, Campaign)[0].id
    whole = Scope(DAYS, by="day")
    some = Scope(DAYS, by="day", channels=frozenset({"instagram", "tiktok"}), model="linear")
    return [whole, some, replace(whole, campaign=campaign)]


@pytest.mark.parametrize("discounts_are_cost", [False, True])
def test_values_read_alone_are_those_of_the_figures(demo: Workspace, discounts_are_cost: bool) -> None:
    edit_settings(demo, settings=replace(demo.settings(), code_discounts_are_cost=discounts_are_cost))
    for scope in _scopes(demo):
        for metric in SUMS:
            found = {figure.group["day"]: figure.value for figure in figures_of(demo, scope, [metric])}
            assert daily_values(demo, scope, metric) == found, (metric, scope)


def test_values_that_nobody_can_know_are_not_known_alone_either(tmp_path: Path) -> None:
    with new_workspace(tmp_path, gross_margin=None) as shop:
        put_orders(
            shop, [an_order("instagram", "summer", day, number=f"#{day}", currency="PLN") for day in (1, 2)]
        )
        scope = Scope(DAYS, by="day")
        for metric in ("product_cost", "net_sales", "units", "orders"):
            found = [figure.value for figure in figures_of(shop, scope, [metric])]
            assert list(daily_values(shop, scope, metric).values()) == found


def test_where_goals_stand_follows_orders_undo_and_redo(tmp_path: Path) -> None:
    goal = Goal(
        name="30 orders", kind="sales", metric="orders", target_kind="total", target="30", start="2026-07-01", end="2026-07-30",
        baseline_source="new",
    )  # fmt: skip
    with new_workspace(tmp_path) as shop:
        add_record(shop, record=goal)
        today = date(2026, 7, 20)

        def at() -> int | None:
            (state,) = goal_states(shop, today)
            assert state == goal_state(shop, state.goal, today)
            assert goal_states(shop, today) == [state]
            return None if state.figure.value is None else int(state.figure.value)

        assert at() is None
        put_orders(shop, [an_order("instagram", "summer", day, number=f"#{day}") for day in range(1, 6)])
        assert at() == 5
        undo(shop)
        assert at() is None
        redo(shop)
        assert at() == 5
        (state,) = goal_states(shop, date(2026, 7, 2))
        assert state.figure.end == date(2026, 7, 2)
