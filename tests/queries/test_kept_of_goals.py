"""What was worked out of goals is kept in the file: the same figures, and only changed goals worked out anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from roi_shop import an_order
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.trend import Band
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.queries import goals
from socialroi_desktop.queries.goal_reports import goal_reports
from socialroi_desktop.queries.goals import goal_state, goal_states
from socialroi_desktop.queries.told_text import as_text, from_text
from socialroi_desktop.store.changes.history import undo
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders

TODAY = date(2026, 8, 11)
_GOAL = Goal(
    kind="sales", metric="orders", target="60", target_kind="total", start="2026-07-01", end="2026-09-30", baseline_source="new",
)  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        days = [f"2026-{month:02}-{day:02}T10:00:00Z" for month in (6, 7, 8) for day in range(1, 11)]
        put_orders(
            workspace,
            [an_order("instagram", "", 1, number=f"#{n}", ordered_at=day) for n, day in enumerate(days)],
        )
        for name, metric in (("Orders", "orders"), ("Sales", "net_sales"), ("Rate", "refund_rate")):
            add_record(workspace, record=replace(_GOAL, name=name, metric=metric))
        yield workspace


def read_anew(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the goals that the list works out, and check all against what each is by itself."""
    names: list[str] = []

    def counted(asked: Workspace, goal: Goal, today: date) -> goals.GoalState:
        names.append(goal.name)
        return goal_state(asked, goal, today)

    with monkeypatch.context() as patched:
        patched.setattr(goals, "goal_state", counted)
        found = goal_states(workspace, TODAY)
    assert found == [goal_state(workspace, goal, TODAY) for goal in reading.listing(workspace, Goal)]
    return sorted(names)


def test_goals_are_worked_out_once_for_all_who_open_the_file(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_anew(shop, monkeypatch) == ["Orders", "Rate", "Sales"]
    reports = goal_reports(shop, TODAY)
    with open_workspace(shop.path, read_only=True) as other:
        assert read_anew(other, monkeypatch) == []
        assert goal_reports(other, TODAY) == reports
        # Of another day nothing is known yet.
        assert [state.progress.days_left for state in goal_states(other, date(2026, 8, 12))] == [50, 50, 50]


def test_only_a_changed_goal_is_worked_out_anew(shop: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    read_anew(shop, monkeypatch)
    first, second, _ = reading.listing(shop, Goal)
    edit_record(shop, entity="goal", row_id=first.id or 0, changes={"target": "90"})
    assert read_anew(shop, monkeypatch) == ["Orders"]
    delete_records(shop, entity="goal", ids=[second.id or 0])
    assert read_anew(shop, monkeypatch) == []
    undo(shop)
    assert read_anew(shop, monkeypatch) == []


def test_a_change_of_anything_else_forgets_what_is_kept(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_anew(shop, monkeypatch)
    order = an_order("instagram", "", 1, number="#new", ordered_at="2026-08-09T10:00:00Z")
    put_orders(shop, [order])
    assert len(read_anew(shop, monkeypatch)) == 3
    undo(shop)
    assert len(read_anew(shop, monkeypatch)) == 3


def test_a_value_comes_back_as_it_was_or_is_not_kept() -> None:
    band = Band(Decimal("1.50"), Decimal(2), Decimal("1E+3"))
    value = (None, 1, "a", True, TODAY, {"x": Decimal("0.10")}, (band, ()))
    text = as_text(value)
    assert text is not None
    back = from_text(text, Band)
    assert back == value
    assert str(back) == str(value)
    assert as_text((object(),)) is None
