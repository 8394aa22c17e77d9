from datetime import date

from every import every
from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.numbers import seconds
from socialroi_desktop.ingest.planning.period_above import period_above

JANUARY = Period(date(2026, 1, 1), date(2026, 1, 31))


@every(
    "row",
    [
        ["January 1, 2026 - January 31, 2026"],
        ["Zeitraum: 1. Januar 2026 bis 31. Januar 2026"],
        ["2026-01-01 - 2026-01-31", "", ""],
        ["20260101-20260131"],
        ["Jan 1 – Jan 31, 2026"],
        ["01/01/2026 - 31/01/2026"],
        ["2026年1月1日至2026年1月31日"],
        ["Report", "2026-01-01", "2026-01-31"],
    ],
)
def test_days_stated_above_a_table(row):
    assert period_above([["Campaign report"], row]) == JANUARY


@every(
    "row",
    [
        ["Campaign report"], ["2026-01-31 - 2026-01-01"], ["01/02/2026 - 03/04/2026"], ["2026-02-30 - 2026-03-30"],
        ["Summer - 12 January 2026"], ["a", "b", "c", "2026-01-01 - 2026-01-31"], [], ["12-2026"],
    ],
)  # fmt: skip
def test_what_states_no_certain_days(row):
    assert period_above([row]) is None


REPORT = (
    'Campaign report\n"January 1, 2026 - January 31, 2026"\n'
    "Campaign,Campaign status,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value\n"
    'Brand,Enabled,EUR,"1,234.50","10,000",300,12.00,800.00\n'
)


def test_ad_costs_take_the_days_above_the_header(tmp_path):
    run = read_file(write(tmp_path, REPORT))
    assert run.plan.questions == ()
    # Nobody told them, so there is no answer to remember.
    assert run.plan.choices == {}
    row = run.rows[0]
    assert (row["period_start"], row["period_end"], row["spend"]) == ("2026-01-01", "2026-01-31", 123450)


def test_told_days_win_over_stated_ones(tmp_path):
    told = Period(date(2025, 3, 1), date(2025, 3, 31))
    run = read_file(write(tmp_path, REPORT), ingest.Options(period=told))
    assert run.rows[0]["period_start"] == "2025-03-01"


def test_mentions_with_an_hour_are_known(tmp_path):
    text = "Date,Hour,Title,Text,Source,Domain,Author,Sentiment,Followers,Reach,Url\n"
    text += "2026-03-01,10:15,,Nice boards,twitter,x.example,jo,positive,1200,300,https://x.example/jo/1\n"
    planned = ingest.plan(ingest.open_source(write(tmp_path, text)), HOME)
    assert planned.format_id == "brand24_mentions"


def test_lengths_with_colons_between_units():
    assert seconds("1h:2m:3s") == 3723
    assert seconds("0h:0m:9s") == 9
