"""Two clocks run from the message, day and night, whatever the clocks on the wall do."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from socialroi_desktop.domain.listening.clocks import Clocks, ClockState, clocks_of, stored_of

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int = 0, *, month: int = 9, zone: ZoneInfo = WARSAW) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=zone)


def clocks(said: datetime, answered: datetime | None = None, solved: datetime | None = None) -> Clocks:
    return clocks_of(
        stored_of(said), *(stored_of(moment) if moment else None for moment in (answered, solved))
    )


@pytest.mark.row("G-8")
def test_answered_within_twelve_hours_and_solved_a_minute_late() -> None:
    # A complaint on Friday at 20:00, answered on Saturday at 07:59, solved at 20:01.
    both = clocks(at(18, 20), at(19, 7, 59), at(19, 20, 1))
    now = at(20, 9)
    assert both.answer.took == timedelta(hours=11, minutes=59)
    assert both.answer.state(now) is ClockState.MET
    assert both.solve.took == timedelta(hours=24, minutes=1)
    assert both.solve.state(now) is ClockState.MISSED
    assert both.running is None
    assert both.state(now) is ClockState.MISSED


@pytest.mark.row("S4-11")
@pytest.mark.parametrize(
    ("hour", "state"),
    [(0, ClockState.DUE), (7, ClockState.DUE), (9, ClockState.SOON), (12, ClockState.SOON), (13, ClockState.LATE)],
)  # fmt: skip
def test_a_running_clock_is_due_soon_or_late(hour: int, state: ClockState) -> None:
    said = datetime(2026, 9, 19, 8, tzinfo=UTC)
    answer = clocks(said).answer
    assert answer.state(said + timedelta(hours=hour)) is state
    assert answer.left(said + timedelta(hours=hour)) == timedelta(hours=12 - hour)


@pytest.mark.parametrize(("month", "day"), [(3, 28), (10, 24)])
@pytest.mark.parametrize("zone", ["Europe/Warsaw", "America/New_York", "Australia/Lord_Howe"])
def test_hours_are_counted_and_not_read_off_the_wall(month: int, day: int, zone: str) -> None:
    said = at(day, 20, month=month, zone=ZoneInfo(zone))
    assert clocks(said).answer.due_at - said.astimezone(UTC) == timedelta(hours=12)


def test_what_was_solved_at_once_was_answered_by_that() -> None:
    both = clocks(at(18, 20), None, at(18, 21))
    assert both.answer.took == timedelta(hours=1)


def test_the_clock_that_runs_out_next_is_the_one_that_counts() -> None:
    assert (waits := clocks(at(18, 20))).running is waits.answer
    assert (answered := clocks(at(18, 20), at(19, 9))).running is answered.solve
    assert answered.state(at(19, 10)) is ClockState.DUE
