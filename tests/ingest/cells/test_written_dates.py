from contextlib import suppress
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.dates import (
    NoYear,
    day,
    lacks_year,
    looks_like_day,
    moment,
    order_evidence,
)
from socialroi_desktop.ingest.cells.makers import converter
from socialroi_desktop.ingest.cells.numbers import seconds
from socialroi_desktop.ingest.cells.reading import Bad, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.yearless import days_within, in_order

WARSAW = ZoneInfo("Europe/Warsaw")
YEAR = Period(date(2025, 2, 28), date(2026, 2, 27))


@every(
    ("text", "value"),
    [
        ("1. März 2025", "2025-03-01"),
        ("Di., 18. Feb. 2025", "2025-02-18"),
        ("8 de marzo de 2025", "2025-03-08"),
        ("mar, 18 feb 2025", "2025-02-18"),
        ("1er août 2025", "2025-08-01"),
        ("mar. 18 févr. 2025", "2025-02-18"),
        ("18 gen 2025", "2025-01-18"),
        ("16 de out. de 2025", "2025-10-16"),
        ("28 lutego 2026", "2026-02-28"),
        ("3 października 2025", "2025-10-03"),
        ("28 thg 2, 2026", "2026-02-28"),
        ("2 tháng 3, 2025", "2025-03-02"),
        ("Ngày 2 tháng mười hai năm 2025", "2025-12-02"),
        ("17 Agustus 2025", "2025-08-17"),
        ("zo 2 mrt 2025", "2025-03-02"),
        ("16 Şubat 2025 Paz", "2025-02-16"),
        ("Paz, 16 Şub 2025", "2025-02-16"),
        ("28 лютого 2026 р.", "2026-02-28"),
        ("8 мая 2025 г.", "2025-05-08"),
        ("2025年3月8日", "2025-03-08"),
        ("2025年3月8日(土)", "2025-03-08"),
        ("2025년 3월 8일", "2025-03-08"),
        ("Mon Feb 17 2025", "2025-02-17"),
        ("Tue, Feb 18, 2025", "2025-02-18"),
        ("Jan-05-24", "2024-01-05"),
        ("5-Jan-24", "2024-01-05"),
        ("May 3rd, 2025", "2025-05-03"),
        ("2025. február 28.", "2025-02-28"),
        ("28. února 2025", "2025-02-28"),
        ("28. helmikuuta 2025", "2025-02-28"),
        ("28 februarie 2025", "2025-02-28"),
        ("28 Φεβρουαρίου 2025", "2025-02-28"),
        ("1 มีนาคม 2025", "2025-03-01"),
        ("1 ม.ค. 2025", "2025-01-01"),
        ("28 فبراير 2025", "2025-02-28"),
        ("28 בפברואר 2025", "2025-02-28"),
    ],
)
def test_days_in_many_languages(text, value):
    assert day(text) == value
    assert day(f"{text} 09:30".replace("日(土)", "日")) == value
    assert looks_like_day(text)


@every(
    ("text", "value"),
    [
        ("2025年2月8日 下午3:05", "2025-02-08T14:05:00Z"),
        ("2026年07月11日03时09分05秒", "2026-07-11T01:09:05Z"),
        ("28 thg 2, 2026 3:05 CH", "2026-02-28T14:05:00Z"),
        ("8 feb 2025, 3:05 a. m.", "2025-02-08T02:05:00Z"),
        ("Feb 8, 2025, 12:30 PM", "2025-02-08T11:30:00Z"),
        ("8. Februar 2025, 15:05 Uhr", "2025-02-08T14:05:00Z"),
        ("8 Feb 2025 15:05 +0100", "2025-02-08T14:05:00Z"),
    ],
)
def test_times_in_many_languages(text, value):
    assert moment(text, "dmy", WARSAW) == value


@every(
    ("text", "month_and_day"),
    [
        ("February 28", (2, 28)),
        ("8 de marzo", (3, 8)),
        ("1. März", (3, 1)),
        ("28 lutego", (2, 28)),
        ("28 thg 2", (2, 28)),
        ("3月8日", (3, 8)),
        ("2/28", (2, 28)),
        ("02-28", (2, 28)),
        ("28.2.", (2, 28)),
        ("Feb 29", (2, 29)),
    ],
)
def test_a_day_without_a_year_says_so(text, month_and_day):
    with pytest.raises(NoYear) as caught:
        day(text, order_evidence(text) or "dmy")
    assert (caught.value.month, caught.value.day) == month_and_day
    assert lacks_year(text)
    assert not looks_like_day(text)


@every(
    "text",
    ["March", "February 2025", "31 de febrero", "8 marzo 2025 8 9", "buy 2 in May 2025", "99", "May be 3", "2025", "th 13 2025"],
)  # fmt: skip
def test_what_is_no_date_stays_none(text):
    with pytest.raises(ValueError, match=r".*") as caught:
        day(text)
    assert not isinstance(caught.value, NoYear)


def test_a_day_without_a_year_is_placed_in_the_period_told():
    convert = converter(Kind.DATE, Style(), period=YEAR)
    assert [convert(text) for text in ("February 28", "December 31", "January 1", "27 lutego")] == [
        "2025-02-28", "2025-12-31", "2026-01-01", "2026-02-27",
    ]  # fmt: skip


def test_a_day_that_fits_the_period_twice_is_doubted_and_one_outside_refused():
    two_years = Period(date(2024, 3, 1), date(2026, 2, 27))
    twice = converter(Kind.DATE, Style(), period=two_years)("8 de marzo")
    assert isinstance(twice, Unsure)
    assert (twice.values["first"], twice.values["second"]) == ("2024-03-08", "2025-03-08")
    month = Period(date(2026, 2, 1), date(2026, 2, 28))
    outside = converter(Kind.TIME, Style(), period=month)("July 16")
    assert isinstance(outside, Bad)
    assert "2026-02-01" in outside.template.format(**outside.values)
    unknown = converter(Kind.DATE, Style())("July 16")
    assert isinstance(unknown, Bad)
    assert "no year" in unknown.template


def test_the_last_day_of_a_period_is_the_one_next_to_its_end():
    ends = converter(Kind.DATE, Style(), parser="period_end", period=YEAR)
    assert ends("February 28") == "2026-02-28"
    assert isinstance(ends("August 3"), Bad)


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(0, 364), st.integers(0, 364))
def test_every_day_of_a_year_or_less_comes_back(start, length, nth):
    period = Period(start, start + timedelta(days=length))
    here = start + timedelta(days=min(nth, length))
    found = days_within(here.month, here.day, period)
    assert found == [here]


_PATTERNS = ["%d %B %Y", "%a, %b %d, %Y", "%Y年%m月%d日", "%d-%b-%Y"]


@given(st.dates(date(2000, 3, 1), date(2060, 1, 1)), st.integers(3, 365), st.booleans())
def test_days_in_order_tell_their_years_in_a_period_of_two(first, count, backwards):
    days = [first + timedelta(days=n) for n in range(count)]
    days = days[::-1] if backwards else days
    # Only one way through fits when the period begins or ends with the file.
    period = Period(min(days) - timedelta(days=30), max(days) + timedelta(days=30))
    found = in_order(((one.month, one.day) for one in days), period)
    assert found in ({}, {(one.month, one.day): one.year for one in days})
    assert found or period.days > 366


def test_a_file_in_order_settles_the_day_that_fits_twice(tmp_path):
    lines = "".join(f"{date(2025, 2, 28) + timedelta(days=n):%B %d},1,2,3,4,5\n" for n in range(365))
    path = write(tmp_path, "Date,Video Views,Profile Views,Likes,Comments,Shares\n" + lines)
    run = read_file(path, ingest.Options(period=Period(date(2025, 2, 28), date(2026, 2, 28))))
    assert not run.doubts
    assert (run.rows[0]["day"], run.rows[-1]["day"]) == ("2025-02-28", "2026-02-27")
    path = write(
        tmp_path, "Date,Video Views,Profile Views,Likes,Comments,Shares\n" + lines + "February 28,1,2,3,4,5\n"
    )
    run = read_file(path, ingest.Options(period=Period(date(2025, 2, 28), date(2026, 2, 28))))
    assert set(run.doubts) == {2, 367}


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(_PATTERNS))
def test_a_written_day_comes_back(here, pattern):
    assert day(here.strftime(pattern)) == here.isoformat()


@given(st.text(max_size=30) | st.text("0123456789月日年 /-.marchFebde上午:", max_size=20))
def test_any_text_is_a_day_or_refused(text):
    with suppress(ValueError):
        assert day(text, year=2024) is None or len(day(text, year=2024)) == 10


def test_without_a_period_it_is_asked_and_not_guessed(tmp_path):
    path = write(tmp_path, "Date,Video Views,Profile Views,Likes,Comments,Shares\nFebruary 28,1,2,3,4,5\n")
    plan = ingest.plan(ingest.open_source(path), read_file(path).plan.layout.settings)
    asked = {question.id: question for question in plan.questions}
    assert asked["period"].suggested is None
    assert "no year" in asked["period"].text


def test_one_slip_among_full_dates_is_a_row_to_mend(tmp_path):
    path = write(tmp_path, "Date,Amount,Currency,Note\n2025-03-01,1,EUR,a\n2025-03-02,2,EUR,b\n3/4,3,EUR,c\n")
    run = read_file(path)
    assert not [question for question in run.plan.questions if question.id == "period"]
    assert len(run.rows) == 2
    assert "no year" in run.rejected[0].problem.message


def test_a_cell_of_megabytes_is_refused_at_once():
    long = "2025-01-01" + " " * 2_000_000 + "x"
    for read in (day, seconds):
        with pytest.raises(ValueError, match="2025"):
            read(long)
    assert not lacks_year("1h" + " " * 2_000_000 + "x")
