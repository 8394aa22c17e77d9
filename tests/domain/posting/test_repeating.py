"""At which times a post comes again: the clock on the wall stays the same over daylight saving, and it always ends."""

from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from socialroi_desktop.domain.posting.repeating import MOST, Repeat, Unit, times_after
from socialroi_desktop.domain.posting.wall_clock import moment_of
from socialroi_desktop.errors import UserError

FIRST = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("zone", "winter", "summer"),
    [("Europe/Warsaw", 17, 16), ("America/New_York", 23, 22), ("Australia/Lord_Howe", 7, 7.5)],
)
def test_a_week_keeps_its_hour_over_both_changes_of_the_clock(
    zone: str, winter: float, summer: float
) -> None:
    times = times_after("2026-02-15T18:00", Repeat(until=date(2026, 11, 15)), FIRST)
    assert (len(times), times[0], times[-1]) == (39, "2026-02-22T18:00", "2026-11-15T18:00")
    assert {time[11:] for time in times} == {"18:00"}
    moments = [moment_of(time, ZoneInfo(zone)).astimezone(UTC) for time in times]
    hours = [moment.hour + moment.minute / 60 for moment in moments]
    assert set(hours) == {winter, summer}
    # It goes over two changes, from the first to the other and back.
    assert hours[0] == hours[-1] != hours[20]


@pytest.mark.parametrize(
    ("repeat", "times"),
    [
        (Repeat(3, Unit.DAY, times=3), ["2026-02-03", "2026-02-06", "2026-02-09"]),
        (Repeat(2, Unit.WEEK, until=date(2026, 2, 28)), ["2026-02-14", "2026-02-28"]),
        (Repeat(1, Unit.MONTH, times=4), ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        (Repeat(12, Unit.MONTH, times=1), ["2027-01-31"]),
    ],
)
def test_it_comes_again_after_days_weeks_and_months(repeat: Repeat, times: list[str]) -> None:
    assert [time[:10] for time in times_after("2026-01-31T09:00", repeat, FIRST)] == times


def test_what_is_over_is_not_planned_any_more() -> None:
    assert times_after("2026-01-01T09:00", Repeat(times=2), date(2026, 3, 5)) == (
        "2026-03-05T09:00",
        "2026-03-12T09:00",
    )


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, "Say when it ends"),
        ({"until": FIRST, "times": 3}, "Say when it ends"),
        ({"times": 0}, "once to 200 times; 0 is not that"),
        ({"times": MOST + 1}, "once to 200 times; 201 is not that"),
        ({"number": 0, "times": 1}, "after a day to a year; 0 is not that"),
        ({"number": 13, "unit": Unit.MONTH, "times": 1}, "after a day to a year; 13 is not that"),
    ],
)
def test_without_an_end_or_beyond_measure_it_is_refused(told: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        Repeat(**told)  # type: ignore[arg-type]  # fields of a repeat


def test_an_end_that_leaves_nothing_or_too_much_is_refused() -> None:
    with pytest.raises(UserError, match="does not come again until 2026-01-07"):
        times_after("2026-01-01T09:00", Repeat(until=date(2026, 1, 7)), FIRST)
    with pytest.raises(UserError, match="more than 200 posts"):
        times_after("2026-01-01T09:00", Repeat(1, Unit.DAY, until=date(9999, 12, 31)), FIRST)
    assert times_after("9999-12-25T09:00", Repeat(times=5), FIRST) == ()
