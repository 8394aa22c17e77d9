"""Reports of the shop on its visits, by any cut, with invented rows."""

from datetime import date

import pytest

from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period

MARCH = ingest.Options(period=Period(date(2026, 3, 1), date(2026, 3, 31)))
STEPS = ",Sessions with cart additions,Sessions that reached checkout,Sessions that completed checkout"


def test_sessions_by_day_referrer_and_page_tell_channel_and_sums():
    run = read_file(FIXTURES / "shopify_sessions.csv")
    assert run.plan.format_id == "shopify_sessions"
    assert [row["channel"] for row in run.rows] == ["instagram", "direct", "organic_search"]
    assert [run.sum(name) for name in ("sessions", "users", "page_views", "bounces", "key_events")] == [
        1580, 1330, 3660, 740, 22,
    ]  # fmt: skip
    assert run.sum("session_seconds") == 1200 * 60 + 300 * 45.5 + 80 * 30
    assert {row["tool"] for row in run.rows} == {"Shopify"}


REFERRERS = (
    "Referrer source,Referrer name,Sessions,Online store visitors\nSocial,TikTok,5,4\nEmail,None,3,3\n"
)
PAGES = (
    "Landing page type;Landing page path;Sessions;Online store visitors\n"
    "Product;/products/tea;5;4\nHome;/;3;3\n"
)
CAMPAIGNS = (
    f"UTM campaign name,UTM campaign source,UTM campaign medium,Sessions{STEPS}\n"
    "spring,ig,social,5,1,1,1\nspring,newsletter,email,3,1,0,0\n"
)


@pytest.mark.parametrize(
    ("text", "field", "values"),
    [
        (REFERRERS, "channel", ["tiktok", "email"]),
        (PAGES, "page", ["/products/tea", "/"]),
        (CAMPAIGNS, "campaign", ["spring", "spring"]),
    ],
)
def test_reports_of_a_whole_period_ask_which_one_and_read_their_cut(tmp_path, text, field, values):
    file = write(tmp_path, "\ufeff" + text)
    assert "period" in {question.id for question in read_file(file).plan.questions}
    run = read_file(file, MARCH)
    assert run.plan.format_id == "shopify_sessions"
    assert [row[field] for row in run.rows] == values
    assert (run.sum("sessions"), run.rows[0]["period_end"]) == (8, "2026-03-31")


def test_places_and_devices_are_added_up_to_the_visits_of_the_day(tmp_path):
    text = (
        "Day,Session country,Session city,Sessions,Online store visitors\n"
        "2026-03-01,Poland,Warsaw,30,25\n2026-03-01,Germany,Berlin,12,10\n2026-03-02,Poland,Warsaw,7,7\n"
    )
    run = read_file(write(tmp_path, text))
    assert [(row["period_start"], row["sessions"]) for row in run.rows] == [
        ("2026-03-01", 42),
        ("2026-03-02", 7),
    ]


@pytest.mark.parametrize("mark", [",Online store visitors", STEPS])
def test_weeks_and_months_are_told_by_their_first_day(tmp_path, mark):
    more = ",1" * mark.count(",")
    weeks = read_file(write(tmp_path, f"Week,Sessions{mark}\n2026-03-02,10{more}\n2026-03-09,11{more}\n"))
    assert [(row["period_start"], row["period_end"]) for row in weeks.rows] == [
        ("2026-03-02", "2026-03-08"), ("2026-03-09", "2026-03-15"),
    ]  # fmt: skip
    months = read_file(write(tmp_path, f"Month,Sessions{mark}\n2026-02-01,10{more}\n2026-03,11{more}\n"))
    assert [(row["period_start"], row["period_end"]) for row in months.rows] == [
        ("2026-02-01", "2026-02-28"), ("2026-03-01", "2026-03-31"),
    ]  # fmt: skip


def test_a_table_of_weeks_from_any_tool_covers_seven_days(tmp_path):
    run = read_file(write(tmp_path, '"Week","Sessions"\n"2026-03-02",10\n'))
    assert run.plan.format_id == "plain_traffic"
    assert (run.rows[0]["period_start"], run.rows[0]["period_end"]) == ("2026-03-02", "2026-03-08")


def test_a_week_without_its_day_is_refused_with_a_reason(tmp_path):
    run = read_file(write(tmp_path, "Week,Sessions,Online store visitors\n12,10,9\n"))
    assert (run.rows, len(run.rejected)) == ([], 1)


def test_an_ad_report_of_tiktok_without_campaigns_is_of_the_account(tmp_path):
    text = (
        "Date,Cost,Impressions,Clicks (destination),CTR (destination),Conversions,Currency\n"
        '2026-03-01,"1,012.50",1000,20,2.00%,1,EUR\n2026-03-02,13.50,1100,22,2.00%,2,EUR\n'
        "Total of 2 results,1026.00,2100,42,2.00%,3,-\n"
    )
    run = read_file(write(tmp_path, text))
    assert (run.plan.format_id, len(run.skipped)) == ("tiktok_ads", 1)
    assert [run.sum(name) for name in ("spend", "link_clicks", "results")] == [102600, 42, 3]
    assert {(row["channel"], row["campaign"]) for row in run.rows} == {("tiktok", None)}


def test_a_table_of_costs_that_no_header_ties_to_tiktok_is_not_taken_for_its_ads(tmp_path):
    run = read_file(write(tmp_path, "Date,Cost,Impressions,Clicks\n2026-03-01,12.50,1000,20\n"))
    assert run.plan.format_id != "tiktok_ads" or run.plan.needs_mapping
