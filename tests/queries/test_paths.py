"""Paths through the store: the period of the order, buyers who are no visitors, moments that coincide."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Touchpoint
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.paths import path_summary
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def touch(workspace: Workspace, customer: str, at: str, channel: str, *, led: bool = False) -> None:
    record = Touchpoint(customer=customer, touched_at=f"{at}:00Z", channel=channel, conversion=int(led))
    add_record(workspace, record=record)


def test_the_order_counts_in_its_period_and_its_path_from_the_first_touch_on(workspace: Workspace) -> None:
    touch(workspace, "a", "2026-02-20T10:00", "instagram")
    touch(workspace, "a", "2026-03-02T10:00", "email", led=True)
    touch(workspace, "b", "2026-02-21T10:00", "email", led=True)
    summary = path_summary(workspace, MARCH)
    found = [(one.channel, len(one.paths), one.median_touches, one.median_days) for one in summary.sources]
    assert found == [("", 1, 2, 10), ("instagram", 1, 2, 10)]


def test_whoever_has_bought_is_not_among_the_visitors(workspace: Workspace) -> None:
    touch(workspace, "a", "2026-01-02T10:00", "email", led=True)
    touch(workspace, "a", "2026-03-20T10:00", "email")
    for day in ("05", "12", "30"):
        touch(workspace, "b", f"2026-03-{day}T10:00", "instagram")
    (group,) = path_summary(workspace, MARCH).visitors
    assert (group.visits, group.or_more) == (3, True)
    assert ([path.customer for path in group.customers]) == ["b"]


@pytest.mark.row("S2-19")
def test_visits_and_days_before_a_purchase_are_told_by_first_source(workspace: Workspace) -> None:
    for customer, first, days in (
        ("a", "instagram", ("02", "03", "06")),
        ("b", "instagram", ("01", "04", "05", "08", "11")),
        ("c", "instagram", ("10", "11", "12", "17")),
        ("d", "email", ("20", "21")),
    ):
        # What began the path counts, not what led to the order.
        touch(workspace, customer, f"2026-03-{days[0]}T10:00", first)
        for day in days[1:-1]:
            touch(workspace, customer, f"2026-03-{day}T10:00", "tiktok")
        touch(workspace, customer, f"2026-03-{days[-1]}T10:00", "email", led=True)
    found = [
        (one.channel, len(one.paths), one.median_touches, one.median_days)
        for one in path_summary(workspace, MARCH).sources
    ]
    assert found == [("", 4, Decimal("3.5"), Decimal("5.5")), ("instagram", 3, 4, 7), ("email", 1, 2, 1)]


@pytest.mark.row("S2-19")
def test_who_came_three_times_in_a_month_is_told_apart_from_who_came_once(workspace: Workspace) -> None:
    for customer, days in (
        ("once", ("03-05",)),
        # Two of these are longer ago than a month.
        ("once lately", ("01-10", "02-20", "03-30")),
        ("twice", ("03-02", "03-03")),
        ("three", ("03-02", "03-12", "03-31")),
        ("four", ("03-04", "03-05", "03-06", "03-07")),
    ):
        for day in days:
            touch(workspace, customer, f"2026-{day}T10:00", "instagram")
    found = {
        (one.visits, one.or_more): {path.customer for path in one.customers}
        for one in path_summary(workspace, MARCH).visitors
    }
    assert found == {
        (1, False): {"once", "once lately"},
        (2, False): {"twice"},
        (3, True): {"three", "four"},
    }


def test_the_order_stands_last_among_touches_of_one_moment(workspace: Workspace) -> None:
    touch(workspace, "a", "2026-03-02T10:00", "email", led=True)
    touch(workspace, "a", "2026-03-02T10:00", "instagram")
    (whole, first) = path_summary(workspace, MARCH).sources
    assert (whole.median_touches, first.channel) == (2, "instagram")


def test_a_workspace_without_touches_tells_nothing(workspace: Workspace) -> None:
    summary = path_summary(workspace, MARCH)
    assert (summary.sources, summary.visitors) == ((), ())
