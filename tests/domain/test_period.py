from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.period import Period, last_days, month_of, quarter_of, week_of, year_of
from socialroi_desktop.errors import UserError

DAYS = st.dates(date(2001, 1, 1), date(2050, 1, 1))


def test_a_swapped_period_is_refused() -> None:
    with pytest.raises(UserError, match="swap"):
        Period(date(2026, 2, 1), date(2026, 1, 1))


def test_whole_months_stay_whole_months() -> None:
    quarter = quarter_of(date(2026, 8, 5))
    assert quarter == Period(date(2026, 7, 1), date(2026, 9, 30))
    assert quarter.previous() == Period(date(2026, 4, 1), date(2026, 6, 30))
    assert month_of(date(2024, 2, 9)).same_last_year() == Period(date(2023, 2, 1), date(2023, 2, 28))
    assert month_of(date(2025, 2, 9)).same_last_year() == Period(date(2024, 2, 1), date(2024, 2, 29))
    assert year_of(date(2026, 5, 5)).previous() == year_of(date(2025, 5, 5))


@given(DAYS, st.integers(1, 500))
def test_the_period_before_ends_the_day_before(day: date, length: int) -> None:
    period = last_days(day, length)
    before = period.previous()
    assert (period.start - before.end).days == 1
    assert before.days == period.days or period.is_whole_months()


@given(DAYS, st.integers(0, 6))
def test_a_week_holds_its_day_and_starts_where_told(day: date, start: int) -> None:
    week = week_of(day, start)
    assert day in week
    assert (week.days, week.start.weekday()) == (7, start)


def test_overlap() -> None:
    july, quarter = month_of(date(2026, 7, 1)), quarter_of(date(2026, 7, 1))
    assert july.overlap(quarter) == july
    assert july.overlap(month_of(date(2026, 9, 1))) is None
