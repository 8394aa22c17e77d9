"""Rows that add up others are never counted beside them: they are left out, or asked about."""

from datetime import date
from pathlib import Path

import pytest

from ingest_runs import Run, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.formats.total_words import calls_itself_total, may_be_total

ADS = "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad name,Impressions,Amount spent (EUR)\n"


def ads(folder: Path, *rows: str) -> Run:
    return read_file(write(folder, ADS + "".join(f"2026-05-01,2026-05-31,{row}\n" for row in rows)))


def taken(run: Run, name: str) -> int:
    """Add up what comes in without anybody being asked."""
    return sum(
        row[name] or 0
        for row, line in zip(run.rows, run.lines, strict=True)
        if line not in run.doubts or run.doubts[line].minor
    )


@pytest.mark.parametrize(
    "word", ["Total", "Gesamtsumme", "RAZEM:", "Suma", "Итого", "总计", "Tổng cộng", "Sub-total", "Celkem"]
)
def test_a_last_row_that_says_so_and_adds_up_is_left_out(tmp_path, word):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", "Wax,,,10,0.30", f"{word},,,510,11.90")
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (1190, {}, 1)


def test_one_that_says_so_and_does_not_add_up_is_asked_about(tmp_path):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", "Total,,,510,20.00")
    assert taken(run, "spend") == 1160
    assert "may be a total" in run.doubts[4].template


@pytest.mark.parametrize(
    "word",
    [
        "Kites Total",
        "Results from 2 campaigns",
        "Ergebnisse aus 2 Kampagnen",
        "2 campaigns",
        "Total May",
        "All",
    ],
)
def test_one_that_may_say_so_and_adds_up_is_asked_about(tmp_path, word):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", f"{word},,,500,11.60", "Wax,,,10,0.30")
    assert taken(run, "spend") == 1190
    assert list(run.doubts) == [4]


def test_names_that_sound_like_totals_are_none(tmp_path):
    run = ads(
        tmp_path,
        "Total look,,,300,7.50",
        "Summer,,,200,4.10",
        "Grand total sale,,,90,2.00",
        "All in,,,40,1.00",
    )
    assert (run.sum("spend"), run.doubts, run.skipped) == (1460, {}, [])


def test_campaigns_above_their_ad_sets_and_ads_are_asked_about(tmp_path):
    run = ads(
        tmp_path, "Kites,,,300,7.50", "Kites,S1,,300,7.50", "Kites,S1,A,100,2.50", "Kites,S1,B,200,5.00", "Boards,,,80,3.00"
    )  # fmt: skip
    assert taken(run, "spend") == 750 + 300
    assert list(run.doubts) == [2, 3]
    assert run.doubts[2].values == {"other": 3}


def test_a_whole_period_above_its_days_is_asked_about(tmp_path):
    head = "Reporting starts,Reporting ends,Campaign name,Day,Impressions,Amount spent (EUR)\n"
    rows = [",300,9.00", "2026-05-02,100,3.00", "2026-05-03,200,6.00"]
    run = read_file(write(tmp_path, head + "".join(f"2026-05-02,2026-05-03,Kites,{row}\n" for row in rows)))
    assert (taken(run, "spend"), list(run.doubts)) == (900, [2])


def test_months_of_other_lengths_and_campaigns_with_less_than_their_ads_are_no_totals(tmp_path):
    run = ads(tmp_path, "Kites,,,300,1.00", "Kites,S1,A,100,2.50", "Boards,S1,A,200,5.00")
    assert run.doubts == {}
    months = [f"2026-0{month}-01,2026-0{month}-28,Kites,,,10,1.00" for month in (1, 2, 3)] + [
        "2026-03-29,2026-03-31,Kites,,,10,1.00"
    ]
    assert read_file(write(tmp_path, ADS + "\n".join(months) + "\n")).doubts == {}


@pytest.mark.parametrize(
    "word",
    [
        "Grand total",
        "May total",
        "Zwischensumme",
        "小计",
        "∑",
        "3 orders",
        "Orders: 2",
        "TOT",
        "計",
        "March",
        "TOTAL GÉNÉRAL",
    ],
)
def test_a_dated_total_under_orders_is_asked_about(tmp_path, word):
    run = read_file(
        write(
            tmp_path, f"Order number,Date,Total\nK1,2026-05-02,10\nK2,2026-05-03,20\n{word},2026-05-31,30\n"
        )
    )
    assert taken(run, "gross_sales") == 3000
    assert list(run.doubts) == [4]


@pytest.mark.parametrize("number", ["TOTAL-17", "SUM2026", "Order 7", "#7a", "orders-7"])
def test_orders_that_have_numbers_of_any_kind_are_orders(tmp_path, number):
    run = read_file(write(tmp_path, f"Order number,Date,Total\nK1,2026-05-02,10\n{number},2026-05-03,20\n"))
    assert (run.sum("gross_sales"), run.doubts) == (3000, {})


def test_visits_of_all_sources_or_devices_are_left_out(tmp_path):
    day = "2026-05-02"
    run = read_file(
        write(
            tmp_path, f"Date,Source,Sessions\n{day},instagram.com,30\n{day},tiktok.com,12\n{day},Razem,42\n"
        )
    )
    assert (run.sum("sessions"), len(run.skipped)) == (42, 1)
    cut = f"Date,Source,Device,Sessions\n{day},tiktok.com,all,42\n{day},tiktok.com,mobile,30\n{day},tiktok.com,tablet,12\n"
    assert read_file(write(tmp_path, cut)).sum("sessions") == 42
    one = f"Date,Source,Device,Sessions\n{day},tiktok.com,All,42\n{day},x.com,All,2\n"
    assert read_file(write(tmp_path, one)).sum("sessions") == 44


def test_a_list_of_costs_ends_with_its_total(tmp_path):
    told = [
        "2026-05-02,tool,10.00,Scheduler",
        "2026-05-03,tool,5.00,Total care plan",
        "2026-05-31,other,15.00,Total",
    ]
    run = read_file(write(tmp_path, "\n".join(["Date,Type,Amount,Note", *told, ""])))
    assert (run.sum("amount"), run.doubts) == (1500, {})


def test_words_are_known_in_any_case_and_with_signs_around():
    assert calls_itself_total(" **Grand   TOTAL**: ".replace("*", ""))
    assert calls_itself_total("(Razem)")
    assert not calls_itself_total("Totally")
    assert may_be_total("Suma — maj")
    assert not may_be_total("–")
    assert not may_be_total("Summery")
    assert not may_be_total("x" * 500 + " total")


def test_lists_whose_numbers_are_words_are_no_totals(tmp_path):
    run = read_file(
        write(
            tmp_path, "Order number,Date,Total\nkite,2026-05-02,10\nboard,2026-05-03,20\nwax,2026-05-03,5\n"
        )
    )
    assert (run.sum("gross_sales"), run.doubts) == (3500, {})


def test_nobody_is_left_out_for_a_name(tmp_path):
    run = read_file(write(tmp_path, "Name,Handle,Followers\nAda,@ada,100\nBo,@bo,200\nSum,@sum,300\n"))
    assert [row["name"] for row in run.rows] == ["Ada", "Bo", "Sum"]


@pytest.mark.parametrize("word", ["Total", "Suma", "Overall", "All traffic", "Grand sum"])
def test_a_first_row_that_says_so_and_adds_up_is_left_out(tmp_path, word):
    run = ads(tmp_path, f"{word},,,510,11.90", "Kites,,,300,7.50", "Boards,,,200,4.10", "Wax,,,10,0.30")
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (1190, {}, 1)


@pytest.mark.parametrize("word", ["All campaigns", "Wszystkie kampanie", "Alle", "Kites and boards total"])
def test_a_first_row_that_may_say_so_and_adds_up_is_asked_about(tmp_path, word):
    run = ads(tmp_path, f"{word},,,510,11.90", "Kites,,,300,7.50", "Boards,,,200,4.10", "Wax,,,10,0.30")
    assert (taken(run, "spend"), list(run.doubts)) == (1190, [2])


@pytest.mark.parametrize("word", ["All sources", "All campaigns"])
def test_a_first_row_of_everything_is_asked_about_where_it_does_not_add_up(tmp_path, word):
    run = ads(tmp_path, f"{word},,,999,20.00", "Kites,,,300,7.50", "Boards,,,200,4.10")
    assert (taken(run, "spend"), list(run.doubts)) == (1160, [2])


@pytest.mark.parametrize(
    "word",
    ["Average", "AVG.", "Mean", "Media", "Durchschnitt", "Średnia", "平均", "Ø", "Moyenne:", "Promedio"],
)
def test_an_average_is_left_out_where_it_is_one_and_else_asked_about(tmp_path, word):
    rows = ("Kites,,,300,7.50", "Boards,,,200,4.10", "Wax,,,10,0.30")
    run = ads(tmp_path, *rows, f"{word},,,170,3.97")
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (1190, {}, 1)
    other = ads(tmp_path, *rows, f"{word},,,170,9.00")
    assert (taken(other, "spend"), list(other.doubts)) == (1190, [5])


def test_a_total_and_an_average_below_it(tmp_path):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", "Total,,,500,11.60", "Average,,,250,5.80")
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (1160, {}, 2)


def test_averages_in_other_lists(tmp_path):
    orders = read_file(
        write(
            tmp_path, "Order number,Date,Total\nK1,2026-05-02,10\nK2,2026-05-03,20\nŚrednia,2026-05-31,15\n"
        )
    )
    assert (taken(orders, "gross_sales"), list(orders.doubts)) == (3000, [4])
    costs = read_file(
        write(
            tmp_path,
            "Date,Type,Amount,Note\n2026-05-02,tool,10.00,A\n2026-05-03,tool,5.00,B\n2026-05-31,other,7.50,Mean\n",
        )
    )
    assert taken(costs, "amount") == 1500
    people = read_file(write(tmp_path, "Name,Handle,Followers\nAda,@ada,100\nBo,@bo,200\nAverage,@avg,150\n"))
    assert list(people.doubts) == [4]


@pytest.mark.parametrize("word", ["Average", "Durchschnitt", "All traffic", "All sources", "Overall", "平均"])
@pytest.mark.parametrize("place", [0, 2])
def test_visits_of_everything_and_averages_are_left_out(tmp_path, word, place):
    rows = ["2026-05-02,instagram.com,30", "2026-05-02,tiktok.com,12"]
    rows.insert(place, f"2026-05-02,{word},42")
    run = read_file(write(tmp_path, "\n".join(["Date,Source,Sessions", *rows, ""])))
    assert (run.sum("sessions"), len(run.skipped)) == (42, 1)


def test_visits_from_what_may_be_a_total_are_asked_about(tmp_path):
    rows = [
        "2026-05-02,instagram.com,30",
        "2026-05-02,total.com,5",
        "2026-05-02,Social total,35",
        "2026-05-02,media,9",
    ]
    run = read_file(write(tmp_path, "\n".join(["Date,Source,Sessions", *rows, ""])))
    assert (taken(run, "sessions"), list(run.doubts)) == (35, [4, 5])


def test_a_column_that_says_total_in_each_row_names_none(tmp_path):
    head = "Reporting starts,Reporting ends,Campaign name,Attribution,Impressions,Amount spent (EUR)\n"
    rows = ["Kites,Total,300,7.50", "Boards,Total,300,7.50"]
    run = read_file(write(tmp_path, head + "".join(f"2026-05-01,2026-05-31,{row}\n" for row in rows)))
    assert (run.sum("spend"), run.doubts, run.skipped) == (1500, {}, [])


@pytest.mark.parametrize("word", ["All you need", "All in", "All Saints", "Alle Jahre wieder", "All is calm"])
def test_names_that_begin_like_all_parts_are_names(tmp_path, word):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", f"{word},,,500,11.60")
    assert (run.sum("spend"), run.doubts) == (2320, {})
    assert list(ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", "All my ads,,,500,11.60").doubts) == [
        4
    ]


@pytest.mark.parametrize(
    ("kind", "read"), [("Agency", "other"), ("Agentur", "other"), ("Media", "ad_spend"), ("Fotograf", "other"), ("撮影", "other")]
)  # fmt: skip
def test_ordinary_categories_of_costs_ask_nothing(tmp_path, kind, read):
    rows = f"2026-05-01,tool,3.00\n2026-05-02,{kind},4.00\n2026-05-03,shipping,7.00\n2026-05-04,{kind},7.00\n"
    run = read_file(write(tmp_path, f"Date,Category,Amount\n{rows}"))
    assert ([row["kind"] for row in run.rows], run.doubts) == (["tool", read, "shipping", read], {})


LINKS = "Title,URL,Total clicks,CTR\n"
SHOP, BLOG = "Shop,https://kites.example/shop,30,10%\n", "Blog,https://kites.example/blog,12,4%\n"
MARCH = ingest.Options(period=Period(date(2026, 3, 1), date(2026, 3, 31)))


@pytest.mark.parametrize(
    "word", ["All links", "Alle Links", "Wszystkie linki", "Tous les liens", "所有链接", "Total links", "All"]
)
@pytest.mark.parametrize("at", ["first", "last"])
def test_what_stands_for_all_links_is_asked_about_wherever_it_stands(tmp_path, word, at):
    row = f"{word},,42,14%\n"
    text = LINKS + (row + SHOP + BLOG if at == "first" else SHOP + BLOG + row)
    run = read_file(write(tmp_path, text), MARCH)
    assert taken(run, "clicks") == 42
    assert len(run.doubts) == 1


@pytest.mark.parametrize(
    "row", ["All links,https://kites.example/all,42,14%\n", "All links,,40,14%\n", "All stars,,7,1%\n"]
)
def test_a_link_that_is_called_so_and_is_no_sum_or_leads_somewhere_is_one(tmp_path, row):
    run = read_file(write(tmp_path, LINKS + SHOP + BLOG + row), MARCH)
    assert run.doubts == {}
    assert len(run.rows) == 3


@pytest.mark.parametrize("word", ["All campaigns of May", "Wszystkie kampanie", "Tutte le inserzioni"])
def test_all_of_something_that_adds_up_is_asked_about_in_reports_of_ads(tmp_path, word):
    run = ads(tmp_path, "Kites,,,300,7.50", "Boards,,,200,4.10", f"{word},,,500,11.60")
    assert (taken(run, "spend"), list(run.doubts)) == (1160, [4])


PLAIN = "Date,Campaign,Network,Spend,Clicks,Currency\n"
DAYS = ("2026-05-01,Kites,TikTok,7.50,30,EUR\n", "2026-05-02,Boards,TikTok,4.10,20,EUR\n")
WHOLE = "2026-05-01,,TikTok,11.60,50,EUR\n"


@pytest.mark.parametrize("rows", [(*DAYS, WHOLE), (WHOLE, *DAYS)])
def test_ads_without_a_campaign_that_hold_as_much_as_the_others_are_their_total(tmp_path, rows):
    run = read_file(write(tmp_path, PLAIN + "".join(rows)))
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (1160, {}, 1)


def test_a_total_without_a_name_counts_once_beside_totals_that_name_themselves(tmp_path):
    more = [WHOLE.replace(",,", f",{word},") for word in ("Razem", "Tổng", "合计", "Summe", "All")]
    run = read_file(write(tmp_path, PLAIN + "".join([*DAYS, WHOLE, *more])))
    assert (taken(run, "spend"), list(run.doubts), len(run.skipped)) == (1160, [9], 5)


def test_totals_of_each_day_without_a_name_are_left_out(tmp_path):
    days = [row.replace("-02", "-01") for row in DAYS] + [WHOLE]
    later = [row.replace("2026-05-01", "2026-05-03") for row in days]
    run = read_file(write(tmp_path, PLAIN + "".join(days + later)))
    assert (run.sum("spend"), run.doubts, len(run.skipped)) == (2320, {}, 2)


@pytest.mark.parametrize("name", ["", "All", "Total", "Overall", "Alle", "全部"])
def test_ads_without_a_campaign_that_hold_something_else_are_asked_about(tmp_path, name):
    row = f"2026-05-03,{name},TikTok,20.00,90,EUR\n"
    run = read_file(write(tmp_path, PLAIN + "".join([*DAYS, row])))
    assert (taken(run, "spend"), list(run.doubts)) == (1160, [4])


def test_ads_of_which_several_have_no_campaign_are_ads(tmp_path):
    rows = ["2026-05-03,,TikTok,20.00,90,EUR\n", "2026-05-04,,TikTok,21.00,91,EUR\n"]
    run = read_file(write(tmp_path, PLAIN + "".join([*DAYS, *rows])))
    assert (taken(run, "spend"), run.doubts) == (5260, {})


def test_posts_and_costs_without_a_name_that_add_up_are_not_counted(tmp_path):
    head = "Date,Title,Permalink,Views,Likes\n"
    rows = [
        f"2026-05-0{at},Post {at},https://www.tiktok.com/@kites/video/{at},{at}00,{at}0\n" for at in (1, 2)
    ]
    posts = read_file(write(tmp_path, head + "".join([*rows, "2026-05-03,,,300,30\n"])))
    assert taken(posts, "likes") == 30
    told = ["2026-05-02,tool,10.00,A", "2026-05-03,tool,5.00,B", "2026-05-31,other,15.00,"]
    costs = read_file(write(tmp_path, "\n".join(["Date,Type,Amount,Note", *told, ""])))
    assert (taken(costs, "amount"), list(costs.doubts)) == (1500, [4])


def test_a_cost_without_a_note_is_one(tmp_path):
    told = ["2026-05-02,tool,10.00,A", "2026-05-03,tool,5.00,B", "2026-05-31,other,14.00,"]
    run = read_file(write(tmp_path, "\n".join(["Date,Type,Amount,Note", *told, ""])))
    assert (run.sum("amount"), run.doubts) == (2900, {})


def test_visits_without_a_source_that_hold_as_much_as_the_others_are_their_total(tmp_path):
    rows = ["2026-05-02,instagram.com,30,20", "2026-05-02,tiktok.com,12,10", "2026-05-02,,42,30"]
    run = read_file(write(tmp_path, "\n".join(["Date,Source,Sessions,Users", *rows, ""])))
    assert taken(run, "sessions") == 42


def test_an_order_without_a_number_that_holds_as_much_as_the_others_is_not_counted(tmp_path):
    text = "Order number,Date,Total\nK1,2026-05-02,10\nK2,2026-05-03,20\n,2026-05-31,30\n"
    assert taken(read_file(write(tmp_path, text)), "gross_sales") == 3000
