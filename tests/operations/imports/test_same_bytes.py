"""The very bytes of a file, read otherwise, take the place of what they brought; an older file sets nothing back unasked."""

from datetime import date

import pytest

from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AdCost, Cost, ExchangeRate, LinkClicks, Order, Post, WebSessions
from socialroi_desktop.ingest import open_sources
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

COSTS = (
    "Date,Type,Amount,Currency,Channel\n02/03/2026,Ads,14.00,EUR,TikTok\n03/02/2026,Ads,6.00,EUR,TikTok\n"
    "07/08/2026,Ads,5.00,EUR,TikTok\n"
)
VISITS = "Date,Source,Sessions\n02/03/2026,tiktok,70\n03/02/2026,tiktok,9\n07/08/2026,tiktok,11\n"
ADS = (
    "Date,Platform,Campaign,Spend,Impressions,Clicks\n02/03/2026,TikTok,Moss,40.00,90,5\n"
    "03/02/2026,TikTok,Moss,9.00,20,1\n09/10/2026,TikTok,Moss,8.00,80,5\n"
)
NO_NETWORK = "Date,Campaign,Spend,Impressions,Clicks\n2026-03-02,Moss,4.00,90,5\n2026-03-03,Moss,8.00,80,5\n"
POSTS = "Date,Post,Likes,Comments,Impressions\n2026-03-02,Moss,4,1,90\n2026-03-03,Fern,8,1,80\n"
RATES = "Date,Currency,Rate\n02/03/2026,EUR,1.10\n03/02/2026,EUR,1.20\n07/08/2026,EUR,1.05\n"
FINE = "Date;Type;Amount;Currency;Channel\n2026-03-02;Ads;1.250;EUR;TikTok\n2026-03-03;Ads;2.750;EUR;TikTok\n"
ORDERS = "Order number,Date,Total\nM1,02/03/2026,14\nM2,03/02/2026,15\n"
MATOMO = (
    "label,nb_uniq_visitors,nb_visits,nb_actions,nb_users,max_actions,sum_visit_length,bounce_count,"
    "nb_visits_converted,nb_conversions,revenue\nSocial Networks,40,50,120,0,14,2500,20,1,2,70\n"
)
LINKS = "Link,Engagements\nhttps://bit.ly/moss,40\nhttps://bit.ly/fern,9\n"


def of_days(first, last):
    return {"period": Period(date.fromisoformat(first), date.fromisoformat(last))}


DAY_FIRST, MONTH_FIRST = {"day_first": True}, {"day_first": False}
MARCH, APRIL = of_days("2026-03-01", "2026-03-31"), of_days("2026-04-01", "2026-04-30")
TIKTOK, SNAPCHAT = {"defaults": {"channel": "tiktok"}}, {"defaults": {"channel": "snapchat"}}


def told(workspace, record):
    evidence = ("id=", "batch_id=", "source_line=", "touch_id=")
    return sorted(
        ", ".join(part for part in str(row).split(", ") if not part.split("(")[-1].startswith(evidence))
        for row in reading.listing(workspace, record)
    )


@pytest.mark.parametrize(
    ("file", "first", "second", "record"),
    [
        (("c.csv", COSTS), DAY_FIRST, MONTH_FIRST, Cost),
        (("c.csv", FINE), {"decimal": ","}, {"decimal": "."}, Cost),
        (("v.csv", VISITS), DAY_FIRST, MONTH_FIRST, WebSessions),
        (("Channels.csv", MATOMO), MARCH, APRIL, WebSessions),
        (("a.csv", ADS), DAY_FIRST, MONTH_FIRST, AdCost),
        (("a.csv", ADS), DAY_FIRST, {**DAY_FIRST, "account": "Pine"}, AdCost),
        (("a.csv", NO_NETWORK), TIKTOK, SNAPCHAT, AdCost),
        (("p.csv", POSTS), TIKTOK, SNAPCHAT, Post),
        (("r.csv", RATES), DAY_FIRST, MONTH_FIRST, ExchangeRate),
        (("o.csv", ORDERS), DAY_FIRST, MONTH_FIRST, Order),
        (("l.csv", LINKS), MARCH, APRIL, LinkClicks),
    ],
)
def test_another_answer_takes_the_place_of_the_one_before(tmp_path, file, first, second, record):
    name, text = file
    (tmp_path / "right").mkdir()
    with new_workspace(tmp_path / "right") as right:
        assert bring(right, tmp_path / name, text, **second).new
        wanted = told(right, record)
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / name, text, **first)
        before = dump(workspace)
        counts = bring(workspace, tmp_path / name, **second)
        assert (counts.new, counts.doubtful) == (0, 0)
        assert told(workspace, record) == wanted
        assert bring(workspace, tmp_path / name, **second).changed == 0
        undo(workspace)
        assert dump(workspace) == before


def test_the_same_lines_of_two_sheets_are_no_reading_of_each_other(tmp_path):
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "b.xlsx"))
    for name, amount in (("Jan", 4), ("Feb", 5)):
        sheet = book.add_worksheet(name)
        for at, row in enumerate(
            [["Date", "Type", "Amount", "Currency"], ["2026-03-02", "Ads", amount, "EUR"]]
        ):
            sheet.write_row(at, 0, row)
    book.close()
    with new_workspace(tmp_path) as workspace:
        for source in open_sources(tmp_path / "b.xlsx"):
            plan = ingest.plan(source, workspace.settings())
            (result,) = import_files(workspace, files=[FileImport(plan)])
            assert result.counts.new == 1
        assert sum(row.amount for row in reading.listing(workspace, Cost)) == 900


def test_a_line_that_a_person_moved_to_another_day_is_not_taken_again(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "c.csv", COSTS, **DAY_FIRST)
        first = reading.listing(workspace, Cost)[0]
        edit_record(workspace, entity="cost", row_id=first.id, changes={"spent_on": "2026-01-15"})
        counts = bring(workspace, tmp_path / "c.csv", **DAY_FIRST)
        assert (counts.new, counts.same, counts.doubtful) == (0, 2, 1)
        assert sum(row.amount for row in reading.listing(workspace, Cost)) == 2_500


def test_a_line_that_a_later_file_told_anew_is_asked_about(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", ADS, **DAY_FIRST)
        bring(workspace, tmp_path / "b.csv", ADS.replace("8.00", "9.00"), **DAY_FIRST)
        counts = bring(workspace, tmp_path / "a.csv", **MONTH_FIRST)
        assert (counts.new, counts.doubtful) == (0, 1)


def test_one_file_is_not_spent_as_ads_and_as_costs(tmp_path):
    mapping = {"Date": "spent_on", "Spend": "amount", "Campaign": "note"}
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "n.csv", NO_NETWORK, **TIKTOK)
        as_costs = {"entity": "cost", "mapping": mapping, "defaults": {"kind": "ads"}}
        counts = bring(workspace, tmp_path / "n.csv", **as_costs)
        assert (counts.new, counts.doubtful) == (0, 2)


@pytest.mark.parametrize(
    ("record", "head", "older", "newer"),
    [
        (AdCost, ADS.partition("\n")[0], "2026-03-01,TikTok,Moss,96.00,1000,180", "2026-03-01,TikTok,Moss,99.00,1080,190"),
        (WebSessions, "Date,Source,Sessions", "2026-03-01,tiktok,91", "2026-03-01,tiktok,99"),
        (Post, POSTS.partition("\n")[0], "2026-03-02,Moss,90,40,1000", "2026-03-02,Moss,99,41,1080"),
        (LinkClicks, "Date,Link,URL,Clicks,Unique clicks", "2026-03-01,Shop,https://m.example/s,20,18",
         "2026-03-01,Shop,https://m.example/s,25,18"),
        (ExchangeRate, RATES.partition("\n")[0], "2026-03-02,EUR,1.10", "2026-03-02,EUR,1.12"),
    ],
)  # fmt: skip
def test_a_file_that_a_later_one_followed_sets_nothing_back_unasked(tmp_path, record, head, older, newer):
    network = TIKTOK if record is Post else {}
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", f"{head}\n{older}\n", **network)
        assert bring(workspace, tmp_path / "b.csv", f"{head}\n{newer}\n", **network).changed == 1
        wanted = told(workspace, record)
        counts = bring(workspace, tmp_path / "a.csv", **network)
        assert (counts.changed, counts.doubtful) == (0, 1)
        assert told(workspace, record) == wanted
        assert bring(workspace, tmp_path / "b.csv", **network).same == 1
        assert bring(workspace, tmp_path / "a.csv", doubts=True, **network).doubtful == 1
        assert told(workspace, record) != wanted
