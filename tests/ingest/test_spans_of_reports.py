"""Reports cut by month, week or quarter: each row covers just the days of its span, whatever the cell calls it."""

from datetime import date

import pytest

from every import every
from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.spans import NoSpan, Yearless, span_of

JANUARY = ("2026-01-01", "2026-01-31")
TENTH = ("2026-03-02", "2026-03-08")
FIRST = ("2026-01-01", "2026-03-31")
META = "Reporting starts,Reporting ends,Campaign name,{},Impressions,Amount spent (EUR)\n2025-12-01,2026-06-30,Kite,{},9,31.00\n"
LIST = "{},Campaign,Channel,Spend,Impressions,Clicks\n{},Kites,Facebook,31.00,90,5\n"
GOOGLE = "Campaign,{},Currency code,Cost,Impr.,Clicks,Conversions\nKites,{},EUR,31.00,90,5,0.00\n"
VISITS = "{},Source,Sessions\n{},instagram.com,31\n"
MONTHS = [
    "2026-01", "January 2026", "Jan-26", "01/2026", "styczeń 2026", "2026年1月", "Januar 2026", "2026/01", "1.2026", "Jan 2026",
    "janvier 2026", "202601", "2026-01-01", "2026M01", "Tháng 1 2026", "январь 2026", "2026-01-01 - 2026-01-31",
]  # fmt: skip
WEEKS = [
    "2026-W10", '"Week 10, 2026"', "2026-03-02 - 2026-03-08", "2026-03-02", "KW 10/2026", "2026W10", "2026年第10周",
    "Semana 10 2026", '"Mar 2 - Mar 8, 2026"', "2–8 March 2026",
]  # fmt: skip


def days(run):
    return [(row["period_start"], row["period_end"]) for row in run.rows]


@pytest.mark.parametrize("cell", MONTHS)
@pytest.mark.parametrize("text", [META, LIST, GOOGLE, VISITS])
def test_months(tmp_path, text, cell):
    run = read_file(write(tmp_path, text.format("Month", cell)))
    assert (days(run), run.doubts) == ([JANUARY], {})
    assert any("spread evenly" in one.template for one in run.plan.problems)


@pytest.mark.parametrize("cell", WEEKS)
@pytest.mark.parametrize("text", [META, LIST, GOOGLE, VISITS])
def test_weeks(tmp_path, text, cell):
    run = read_file(write(tmp_path, text.format("Week", cell)))
    assert (days(run), run.doubts) == ([TENTH], {})


@pytest.mark.parametrize("cell", ["2026-Q1", "Q1 2026", "1. Quartal 2026", "2026-01-01", "2026年第1季度"])
@pytest.mark.parametrize("text", [META, LIST, GOOGLE])
def test_quarters(tmp_path, text, cell):
    assert days(read_file(write(tmp_path, text.format("Quarter", cell)))) == [FIRST]


@pytest.mark.parametrize(
    ("cell", "told"), [("2026-01", JANUARY), ("January 2026", JANUARY), ("2026-W10", TENTH)]
)
@pytest.mark.parametrize("text", [LIST, GOOGLE, VISITS])
def test_spans_under_the_title_of_days(tmp_path, text, cell, told):
    assert days(read_file(write(tmp_path, text.format("Date", cell)))) == [told]


@pytest.mark.parametrize(
    ("title", "cell"), [("Month", "January"), ("Month", "1月"), ("Month", "1"), ("Miesiąc", "styczeń")]
)
@pytest.mark.parametrize("text", [META, LIST, VISITS])
def test_a_month_without_its_year_is_asked(tmp_path, text, title, cell):
    path = write(tmp_path, text.format(title, cell))
    assert [one.id for one in read_file(path).plan.questions if one.id == "period"] == ["period"]
    told = ingest.Options(period=Period(date(2025, 6, 1), date(2026, 5, 31)))
    assert days(read_file(path, told)) == [JANUARY]


def test_a_day_beside_its_month_counts(tmp_path):
    text = (
        "Day,Month,Campaign,Channel,Spend,Impressions,Clicks\n2026-01-05,2026-01,Kites,Facebook,31.00,90,5\n"
    )
    run = read_file(write(tmp_path, text))
    assert days(run) == [("2026-01-05", "2026-01-05")]
    assert not any("spread" in one.template for one in run.plan.problems)


def test_weeks_whose_days_fit_two_orders_are_asked(tmp_path):
    run = read_file(write(tmp_path, LIST.format("Week", "03/02/2026 - 03/08/2026")))
    assert list(run.doubts) == [2]
    assert {run.doubts[2].values["first"], run.doubts[2].values["second"]} == {
        "2026-02-03 - 2026-08-03", "2026-03-02 - 2026-03-08",
    }  # fmt: skip


@every("cell", ["spring", "2026-13", "W60 2026", "2026", "Kites 10", "", "x" * 500])
def test_what_names_no_days_is_none(cell):
    with pytest.raises(NoSpan):
        span_of(cell)


def test_a_month_that_the_days_told_have_twice_is_not_guessed():
    with pytest.raises(Yearless):
        span_of("May", within=Period(date(2025, 1, 1), date(2026, 12, 31)))
    assert span_of("May", within=Period(date(2025, 9, 1), date(2026, 8, 31))).start == date(2026, 5, 1)
