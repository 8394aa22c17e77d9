"""A clock on the wall over changes of daylight saving, in three zones."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from socialroi_desktop.domain.posting.wall_clock import Clock, apart, clock_state

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


def test_an_hour_apart_is_told_by_the_moments() -> None:
    assert apart("2026-10-25T01:45", "2026-10-25T03:15", WARSAW) == timedelta(hours=2, minutes=30)
    assert apart("2026-03-29T03:15", "2026-03-29T01:45", WARSAW) == timedelta(minutes=30)
    assert apart("2026-09-01T18:30", "2026-09-01T18:00", NEW_YORK) == timedelta(minutes=30)
