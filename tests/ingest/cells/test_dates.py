from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.dates import (
    ImplausibleYear,
    day,
    day_and_hour,
    decide_order,
    looks_like_day,
    moment,
    order_evidence,
)
from socialroi_desktop.ingest.cells.makers import converter
from socialroi_desktop.ingest.cells.reading import Bad, Memo, Unsure
from socialroi_desktop.ingest.cells.stamps import Stamps
from socialroi_desktop.ingest.cells.styles import Habits, Style, decide
from socialroi_desktop.ingest.cells.time_cells import time_cell

PACIFIC = ZoneInfo("America/Los_Angeles")
WARSAW = ZoneInfo("Europe/Warsaw")


@every(
    ("text", "order", "value"),
    [
        ("2025-02-18", "dmy", "2025-02-18"),
        ("20250218", "dmy", "2025-02-18"),
        ("02/18/2025", "mdy", "2025-02-18"),
        ("18/02/2025", "dmy", "2025-02-18"),
        ("18.02.2025 09:00", "mdy", "2025-02-18"),
        ("2/8/25", "mdy", "2025-02-08"),
        ("Aug 19, 2011", "dmy", "2011-08-19"),
        ("Mon Feb 17 2025", "dmy", "2025-02-17"),
        ("Tue, Feb 18, 2025", "dmy", "2025-02-18"),
        ("17 February 2025", "mdy", "2025-02-17"),
        ("2026年07月11日03时09分05秒", "dmy", "2026-07-11"),
    ],
)
def test_days(text, order, value):
    assert day(text, order) == value


@every("text", ["2025-13-45", "31/02/2025", "hello", "2025-02-30", "99", "25:00", "2025-01-01 25:61"])
def test_impossible_dates_are_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        day(text)


@every("text", ["0001-01-01", "01/01/0025", "1969-12-31", "2101-01-01", "99990101"])
def test_years_no_shop_has_are_refused_and_never_moved(text):
    with pytest.raises(ImplausibleYear):
        day(text)
    told = converter(Kind.DATE, Style())(text)
    assert isinstance(told, Bad)
    assert "between 1970 and 2100" in told.template.format(**told.values)
    assert isinstance(converter(Kind.TIME, Style())(text), Bad)


def test_a_year_of_two_digits_is_doubted_among_years_of_four():
    convert = converter(Kind.DATE, Style(long_years=True))
    assert isinstance(convert("13/01/25"), Unsure)
    assert convert("13/01/2025") == "2025-01-13"
    assert converter(Kind.DATE, Style())("13/01/25") == "2025-01-13"
    assert decide(Kind.DATE, ["13/01/2025", "14/01/25"], lambda: iter(()), Habits()).long_years
    assert not decide(Kind.DATE, ["13/01/25", ""], lambda: iter(()), Habits()).long_years


@every(
    ("text", "value"),
    [
        ("02/18/2025 03:17", "2025-02-18T11:17:00Z"),
        ("07/18/2025 03:17", "2025-07-18T10:17:00Z"),
        ("02/19/2015 11:45:22 PM", "2015-02-20T07:45:22Z"),
        ("2025-12-06 10:37:33 -0500", "2025-12-06T15:37:33Z"),
        ("2024-06-01T08:12:34-05:00", "2024-06-01T13:12:34Z"),
        ("2024-06-01T08:12:34Z", "2024-06-01T08:12:34Z"),
        # The hour that the clock skips is moved on by the change; the one it repeats is taken the first time.
        ("03/09/2025 02:30", "2025-03-09T10:30:00Z"),
        ("11/02/2025 01:30", "2025-11-02T08:30:00Z"),
    ],
)
def test_moments_in_pacific_time(text, value):
    assert moment(text, "mdy", PACIFIC) == value


def test_a_day_without_a_time_stays_that_day_for_the_workspace():
    assert moment("2025-06-01", "dmy", PACIFIC, WARSAW) == "2025-05-31T22:00:00Z"


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.integers(-14 * 4, 14 * 4))
def test_a_stamp_with_an_offset_comes_back(when, quarters):
    when = when.replace(microsecond=0)
    offset = timedelta(minutes=15 * quarters)
    sign, minutes = ("-" if quarters < 0 else "+"), abs(15 * quarters)
    text = f"{when:%Y-%m-%d %H:%M:%S} {sign}{minutes // 60:02}{minutes % 60:02}"
    expected = (when - offset).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert moment(text, "dmy", UTC) == expected
    stamps = Stamps(Memo(time_cell(Style(), UTC, UTC)))
    assert stamps.column([text, text]) == [expected, expected]


def test_a_column_with_another_shape_is_read_the_long_way():
    stamps = Stamps(Memo(time_cell(Style(), WARSAW, WARSAW)))
    assert stamps.column(["2025-06-01 10:00:00 +0200", "2025-06-01 10:00", ""]) == [
        "2025-06-01T08:00:00Z", "2025-06-01T08:00:00Z", None,
    ]  # fmt: skip


def test_hours_of_web_analytics():
    assert day_and_hour("2024041623") == ("2024-04-16", 23)
    with pytest.raises(ValueError, match=r".*"):
        day_and_hour("2024041624")


def test_what_decides_the_order_of_day_and_month():
    assert order_evidence("13/02/2025") == "dmy"
    assert order_evidence("02/13/2025") == "mdy"
    assert order_evidence("02.03.2025") == "dmy"
    assert order_evidence("02/03/2025") == "?"
    assert order_evidence("02/02/2025") is None
    assert order_evidence("2025-02-03") is None
    assert order_evidence("13/45/2025") is None
    assert decide_order(["02/03/2025", "13/03/2025"]) == ("dmy", False)
    assert decide_order(["02/03/2025"]) == (None, True)


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_none_or_refused(text):
    with suppress(ValueError):
        assert day(text) is None or len(day(text)) == 10


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. 9. 2026", "2026-09-01"),
        ("13. 9. 2026 14:05", "2026-09-13"),
        ("2026. 9. 1.", "2026-09-01"),
        ("2026. 09. 13", "2026-09-13"),
        ("01 / 09 / 2026", "2026-09-01"),
        ("1. 9. 26", "2026-09-01"),
    ],
)
def test_blanks_behind_the_marks_of_a_date_change_nothing(text: str, found: str) -> None:
    assert day(text, "dmy") == found
    assert looks_like_day(text)


@pytest.mark.parametrize("text", ["12 - 15", "10 12 2026", "3 / 4", "1. 9. 2026. 4"])
def test_numbers_with_blanks_between_them_are_no_date(text: str) -> None:
    assert not looks_like_day(text)
    assert order_evidence("12 - 15") is None
    with pytest.raises(ValueError, match=r"\d"):
        day(text, "dmy")


def test_a_dot_with_a_blank_tells_that_the_day_comes_first() -> None:
    assert order_evidence("1. 9. 2026") == "dmy"
    assert order_evidence("01 / 09 / 2026") == "?"
