"""A clock on the wall over changes of daylight saving, in three zones."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from socialroi_desktop.domain.posting.wall_clock import Clock, apart, clock_state, moment_of, repeated

WARSAW, NEW_YORK, LORD_HOWE = (
    ZoneInfo(name) for name in ("Europe/Warsaw", "America/New_York", "Australia/Lord_Howe")
)


@pytest.mark.parametrize(
    ("zone", "at", "state"),
    [
        (WARSAW, "2026-03-29T01:59", Clock.ONCE),
        (WARSAW, "2026-03-29T02:00", Clock.LEFT_OUT),
        (WARSAW, "2026-03-29T02:59", Clock.LEFT_OUT),
        (WARSAW, "2026-03-29T03:00", Clock.ONCE),
        (WARSAW, "2026-10-25T02:30", Clock.TWICE),
        (WARSAW, "2026-10-25T03:00", Clock.ONCE),
        (NEW_YORK, "2026-03-08T02:30", Clock.LEFT_OUT),
        (NEW_YORK, "2026-11-01T01:30", Clock.TWICE),
        (NEW_YORK, "2026-11-01T02:00", Clock.ONCE),
        (LORD_HOWE, "2026-10-04T02:15", Clock.LEFT_OUT),
        (LORD_HOWE, "2026-04-05T01:45", Clock.TWICE),
        (LORD_HOWE, "2026-04-05T01:15", Clock.ONCE),
        (ZoneInfo("Asia/Ho_Chi_Minh"), "2026-03-29T02:30", Clock.ONCE),
    ],
)
def test_a_clock_shows_a_time_once_never_or_twice(zone: ZoneInfo, at: str, state: Clock) -> None:
    assert clock_state(at, zone) is state


def test_a_repeated_time_stays_what_the_clock_shows() -> None:
    found = list(repeated("2026-10-11T18:00", 7, date(2026, 11, 8)))
    assert found == ["2026-10-18T18:00", "2026-10-25T18:00", "2026-11-01T18:00", "2026-11-08T18:00"]
    hours = [moment_of(at, WARSAW).hour for at in found]
    assert hours == [16, 17, 17, 17]
    assert [moment_of(at, NEW_YORK).hour for at in found] == [22, 22, 23, 23]


def test_an_hour_apart_is_told_by_the_moments() -> None:
    assert apart("2026-10-25T01:45", "2026-10-25T03:15", WARSAW) == timedelta(hours=2, minutes=30)
    assert apart("2026-03-29T03:15", "2026-03-29T01:45", WARSAW) == timedelta(minutes=30)
    assert apart("2026-09-01T18:30", "2026-09-01T18:00", NEW_YORK) == timedelta(minutes=30)


def test_a_repeat_ends_with_its_day() -> None:
    assert list(repeated("2026-10-11T18:00", 1, date(2026, 10, 11))) == []
