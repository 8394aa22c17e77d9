"""Lists with a column for each month, network or kind of cost: each of these cells is a row, and nothing counts twice."""

from collections import Counter
from datetime import date

import pytest
import xlsxwriter

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period


def run_of(tmp_path, text, name="list.csv", **said):
    return read_file(write(tmp_path, text, name=name), ingest.Options(**said))


def by_month(run):
    """Return what each kind of cost came to in each month."""
    found = Counter()
    for row in run.rows:
        found[row["spent_on"][:7], row["kind"]] += row["amount"]
    return dict(found)


JANUARY, FEBRUARY = "2026-01", "2026-02"


@pytest.mark.parametrize(
    ("header", "ads", "post"),
    [
        ("Category;2026-01;2026-02", "Ads", "Shipping"),
        ("Art;Januar 2026;Februar 2026", "Werbung", "Versand"),
        (";sty 2026;lut 2026", "Reklama", "Wysyłka"),
        ("费用;2026年1月;2026年2月", "广告费", "运费"),
        ("Khoản mục;Tháng 1/2026;Tháng 2/2026", "Quảng cáo", "Vận chuyển"),
        ("Catégorie;janv. 2026;févr. 2026", "Publicité", "Livraison"),
        ("Gastos 2026;enero;febrero", "Publicidad", "Envíos"),
        ("Kosten 2026;Jan.;Febr.", "Werbung", "Versand"),
        ("Spese;01/2026;02/2026", "Pubblicità", "Spedizione"),
        ("Kind;2026-01-01;2026-02-01", "Ads", "Shipping"),
    ],
)
def test_a_column_for_each_month_gives_the_costs_of_each(tmp_path, header, ads, post):
    run = run_of(tmp_path, f"{header}\n{ads};100,00;120,00\n{post};10,50;\n")
    assert (run.plan.format_id, run.plan.needs_mapping, run.rejected, run.doubts) == (
        "plain_costs",
        False,
        [],
        {},
    )
    assert by_month(run) == {
        (JANUARY, "ad_spend"): 10_000, (FEBRUARY, "ad_spend"): 12_000, (JANUARY, "shipping"): 1_050,
    }  # fmt: skip
    days = {row["spent_on"] for row in run.rows}
    assert (min(days), max(days)) == ("2026-01-01", "2026-02-28")
    assert set(run.lines) == {2, 3}


@pytest.mark.parametrize(
    ("total", "above", "sums"),
    [
        ("Gesamt", "Summe", "220,00;20,50"),
        ("Q1", "Razem", "220,00;20,50"),
        ("Ann. ", "Total", "220,00;20,50"),
    ],
)
def test_columns_and_rows_that_add_up_others_count_nothing_twice(tmp_path, total, above, sums):
    first, second = sums.split(";")
    run = run_of(
        tmp_path,
        f"Kategorie;Jan 2026;Feb 2026;{total}\nWerbung;100,00;120,00;{first}\nVersand;10,50;10,00;{second}\n"
        f"{above};110,50;130,00;240,50\n",
    )
    assert sum(by_month(run).values()) == 24_050
    assert [problem.line for problem in run.skipped] == [4, 4]
    assert any(total.strip() in problem.message for problem in run.plan.problems)


def test_months_without_a_year_are_asked_and_lie_in_the_days_that_are_told(tmp_path):
    text = "Category,Jan,Feb\nAds,100.00,120.00\nTools,29.00,29.00\n"
    assert "period" in [question.id for question in run_of(tmp_path, text).plan.questions]
    run = run_of(tmp_path, text, period=Period(date(2026, 1, 1), date(2026, 12, 31)))
    assert by_month(run)[FEBRUARY, "tool"] == 2_900


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.csv", "Metric,Jan 2026,Feb 2026\nFollowers,1000,1100\nReach,5000,6000\n"),
        ("list.csv", "Product,Jan 2026,Feb 2026\nCandle,100.00,200.00\nSoap,10.00,20.00\n"),
        ("sales.csv", "Category,Jan 2026,Feb 2026\nCandles,100.00,200.00\nSoaps,10.00,20.00\n"),
    ],
)
def test_figures_by_month_that_nothing_tells_to_be_costs_are_asked_about(tmp_path, name, text):
    assert run_of(tmp_path, text, name).plan.needs_mapping


@pytest.mark.parametrize("gap", ["Fbr 2026", "Monat 2", "XX"])
def test_a_month_that_cannot_be_read_is_not_left_out_without_a_word(tmp_path, gap):
    text = f"Kosten;Jan 2026;{gap};März 2026\nWerbung;100,00;120,00;80,00\nVersand;10,00;12,00;8,00\n"
    assert run_of(tmp_path, text).plan.needs_mapping


def test_what_came_in_is_no_cost_of_a_month(tmp_path):
    run = run_of(tmp_path, "Kosten;Jan 2026;Feb 2026\nWerbung;100,00;120,00\nEinnahmen;900,00;800,00\n")
    doubted = {run.lines[at] for at, row in enumerate(run.rows) if row["kind"] == "other"}
    assert doubted == {3} == set(run.doubts)


FOLLOWERS = [
    ("followers", "instagram", "2026-03-01", 1000), ("followers", "tiktok", "2026-03-01", 500),
    ("followers", "instagram", "2026-03-02", 1010), ("followers", "tiktok", "2026-03-02", 520),
]  # fmt: skip


def figures(run):
    return [
        (name, row["channel"], row["day"], row[name])
        for row in run.rows
        for name in ("followers", "new_followers", "reach")
        if row.get(name) is not None
    ]


@pytest.mark.parametrize(
    ("name", "header", "dates"),
    [
        ("followers.csv", "Date,Instagram,TikTok", ("2026-03-01", "2026-03-02")),
        ("list.csv", "Date,Instagram Followers,TikTok Followers", ("2026-03-01", "2026-03-02")),
        ("Follower 2026.csv", "Datum,Instagram,TikTok", ("01.03.2026", "02.03.2026")),
        ("粉丝数.csv", "日期,Instagram,TikTok", ("2026-03-01", "2026-03-02")),
    ],
)
def test_a_column_for_each_network_gives_the_days_of_each(tmp_path, name, header, dates):
    run = run_of(tmp_path, f"{header}\n{dates[0]},1000,500\n{dates[1]},1010,520\n", name)
    assert (run.plan.entity, run.plan.needs_mapping, figures(run)) == ("account_day", False, FOLLOWERS)


def test_networks_of_which_nothing_says_what_is_counted_are_asked_about(tmp_path):
    run = run_of(tmp_path, "Date,Instagram,TikTok,小红书\n2026-03-01,1000,500,200\n2026-03-02,1010,520,205\n")
    assert (run.plan.needs_mapping, run.plan.entity, figures(run)) == (True, "account_day", [])
    assert any("followers.csv" in problem.message for problem in run.plan.problems)
    said = {"Date": "day", "Platform": "channel", "Figure": "new_followers"}
    told = run_of(tmp_path, "Date,Instagram,小红书\n2026-03-01,10,-3\n", entity="account_day", mapping=said)
    assert not any("followers.csv" in problem.message for problem in told.plan.problems)
    assert figures(told) == [
        ("new_followers", "instagram", "2026-03-01", 10), ("new_followers", "xiaohongshu", "2026-03-01", -3),
    ]  # fmt: skip


def test_two_figures_of_each_network_stand_in_one_row_a_day(tmp_path):
    run = run_of(
        tmp_path,
        "Date,Instagram followers,Instagram reach,TikTok followers\n2026-03-01,1000,4000,500\n2026-03-02,1010,4100,520\n",
    )
    assert len(run.rows) == 4
    assert ("reach", "instagram", "2026-03-02", 4100) in figures(run)


def test_followers_lost_are_kept_where_they_are_called_new_ones_and_asked_about_else(tmp_path):
    text = "Date,Instagram,TikTok\n2026-03-01,10,5\n2026-03-02,-3,20\n"
    gains = run_of(tmp_path, text, "new followers.csv")
    assert ("new_followers", "instagram", "2026-03-02", -3) in figures(gains)
    levels = run_of(tmp_path, text, "followers.csv")
    assert set(levels.doubts) == {2, 3}
    assert [item.problem.line for item in levels.rejected] == [3]


def costs(run):
    return [(row["kind"], row["amount"], row["influencer_id"]) for row in run.rows]


@pytest.mark.parametrize(
    "header",
    [
        "Influencer;Date;Fixed fee;Product value;Commission",
        "Influencerin;Datum;Honorar;Produktwert;Provision",
        "Twórca;Data;Wynagrodzenie;Wartość produktu;Prowizja",
        "达人;日期;固定费用;样品费;佣金",
    ],
)
def test_several_fees_of_an_influencer_are_costs_of_their_kinds(tmp_path, header):
    run = run_of(tmp_path, f"{header}\nAnna;2026-03-01;250,00;40,00;12,50\nBen;2026-03-05;100,00;;\n")
    assert (run.plan.format_id, run.plan.needs_mapping, run.doubts) == ("plain_costs", False, {})
    assert costs(run) == [
        ("influencer_fee", 25_000, "Anna"), ("product_seeding", 4_000, "Anna"), ("commission", 1_250, "Anna"),
        ("influencer_fee", 10_000, "Ben"),
    ]  # fmt: skip


def test_the_sum_of_the_fees_is_not_counted_again_and_an_unknown_one_is_asked_about(tmp_path):
    run = run_of(
        tmp_path,
        "Influencer,Date,Fee,Commission,Blumen,Total\nAnna,2026-03-01,250.00,12.50,5.00,267.50\n",
    )
    assert [amount for _, amount, _ in costs(run)] == [25_000, 1_250, 500]
    assert "Blumen" in run.doubts[2].message


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Betrag;Versand;Rabatt\n01.03.2026;20,00;4,90;1,00\n02.03.2026;30,00;4,90;0,00\n",
        "Datum;Warenwert;Versand;Provision;Auszahlung\n01.03.2026;20,00;4,90;1,00;23,90\n",
    ],
)
def test_amounts_of_orders_are_no_kinds_of_costs(tmp_path, text):
    assert run_of(tmp_path, text).plan.needs_mapping


UNDATED = "Kind,Amount,Note\nAds,100.00,Meta\nShipping,10.50,DHL\n"


def test_costs_without_a_date_are_of_the_days_that_are_told(tmp_path):
    asked = run_of(tmp_path, UNDATED)
    assert (asked.plan.format_id, asked.plan.needs_mapping, asked.rows) == ("plain_costs", False, [])
    assert "period" in [question.id for question in asked.plan.questions]
    run = run_of(tmp_path, UNDATED, period=Period(date(2026, 3, 1), date(2026, 3, 31)))
    assert by_month(run) == {("2026-03", "ad_spend"): 10_000, ("2026-03", "shipping"): 1_050}
    assert len(run.rows) == 62


def test_costs_without_a_date_may_all_be_said_to_be_of_one_day(tmp_path):
    run = run_of(tmp_path, UNDATED, defaults={"spent_on": "2026-03-15"})
    assert [(row["spent_on"], row["amount"]) for row in run.rows] == [
        ("2026-03-15", 10_000),
        ("2026-03-15", 1_050),
    ]
    assert "period" not in [question.id for question in run.plan.questions]


@pytest.mark.parametrize(
    "title", ["Marketingkosten März 2026", "Kosten 2026-03", "Koszty marcowe; 01.03.2026 - 31.03.2026"]
)
def test_a_title_tells_the_days_of_costs_without_a_date(tmp_path, title):
    run = run_of(tmp_path, f"{title}\nKostenart;Betrag;Notiz\nWerbung;100,00;Meta\nVersand;10,50;DHL\n")
    assert by_month(run) == {("2026-03", "ad_spend"): 10_000, ("2026-03", "shipping"): 1_050}


def workbook(tmp_path, name, sheets, merged=()):
    """Write a workbook of sheets with their rows; `merged` are ranges of the first one with their text."""
    path = tmp_path / f"{name}.xlsx"
    book = xlsxwriter.Workbook(path)
    for title, rows in sheets.items():
        sheet = book.add_worksheet(title)
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    for area, text in merged:
        book.worksheets()[0].merge_range(area, text)
    book.close()
    return path


def runs_of(path):
    plans = [ingest.plan(source, HOME) for source in ingest.open_sources(path)]
    return [(plan, [row for chunk in ingest.read(plan) for row in chunk.rows]) for plan in plans]


def test_a_sheet_for_each_month_gives_the_costs_of_each(tmp_path):
    lists = {
        name: [("Kostenart", "Betrag"), ("Werbung", 100.5), ("Versand", 10)]
        for name in ("Jan 2026", "Feb 2026")
    }
    found = runs_of(workbook(tmp_path, "Kosten", lists))
    assert [(plan.needs_mapping, len(rows)) for plan, rows in found] == [(False, 62), (False, 56)]
    assert [plan.problems[0].values["start"] for plan, _ in found] == ["2026-01-01", "2026-02-01"]


def test_a_sheet_for_each_year_gives_the_months_of_each(tmp_path):
    lists = {name: [("Kostenart", "Jan", "Feb"), ("Werbung", 100.5, 90)] for name in ("2025", "2026")}
    found = runs_of(workbook(tmp_path, "Kosten", lists))
    assert [rows[0][0] for _, rows in found] == ["2025-01-01", "2026-01-01"]


def test_a_summary_beside_a_list_asks_nothing(tmp_path):
    lists = {
        "Orders": [("Order number", "Date", "Total"), ("A1", "2026-03-01", 20), ("A2", "2026-03-02", 30)],
        "By month": [("Product", "Jan 2026", "Feb 2026"), ("Mug", 10, 20), ("Plate", 30, 40)],
    }
    found = runs_of(workbook(tmp_path, "shop", lists))
    assert [(plan.format_id, len(rows)) for plan, rows in found] == [("plain_orders", 2)]


def test_two_months_above_plan_and_actual_are_not_taken_for_one(tmp_path):
    rows = [(), ("Kostenart", "Plan", "Ist", "Plan", "Ist"), ("Werbung", 100, 110, 120, 115)]
    path = workbook(tmp_path, "list", {"Kosten": rows}, (("B1:C1", "Jan 2026"), ("D1:E1", "Feb 2026")))
    ((plan, found),) = runs_of(path)
    assert found == []
    assert "period" in [question.id for question in plan.questions]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.csv", "Marketing budget 2026,,\n,Jan,Feb\nAds,100.00,120.00\nTools,29.00,29.00\n"),
        ("Budget 2026.csv", "Kategorie,Jan 2026,Feb 2026\nWerbung,100.00,120.00\nTools,29.00,29.00\n"),
        ("list.csv", "预算,2026年1月,2026年2月\n广告费,100,120\n运费,10,12\n"),
    ],
)
def test_what_is_planned_for_months_is_no_cost_without_being_asked_about(tmp_path, name, text):
    assert run_of(tmp_path, text, name).plan.needs_mapping


def test_a_currency_in_the_headers_of_fees_is_that_of_the_amounts(tmp_path):
    text = "Influencer;Datum;Honorar (USD);Produktkosten (USD)\nAnna;01.03.2026;250,00;40,00\n"
    run = run_of(tmp_path, text)
    assert [(row["kind"], row["amount"], row["currency"]) for row in run.rows] == [
        ("influencer_fee", 25_000, "USD"), ("product_seeding", 4_000, "USD"),
    ]  # fmt: skip


def test_the_corner_above_the_days_may_say_what_is_counted(tmp_path):
    run = run_of(tmp_path, "Follower,Instagram,TikTok\n2026-03-01,1000,500\n2026-03-02,1010,520\n")
    assert (run.plan.needs_mapping, figures(run)) == (False, FOLLOWERS)


def test_a_column_of_days_that_nobody_knows_is_asked_about_before_the_days_of_costs_are(tmp_path):
    text = "Influencer,Posted,Fee,Usage rights\nAnna,2026-03-01,250.00,50.00\nBen,2026-03-05,100.00,0\n"
    assert run_of(tmp_path, text).plan.needs_mapping


def test_followers_and_fees_of_people_stay_a_list_of_people(tmp_path):
    text = "Influencer,Handle,Followers,Fee,Product value,Date\nAnna,@anna,12000,250.00,40.00,2026-03-01\n"
    assert run_of(tmp_path, text).plan.entity == "influencer"


def test_short_months_of_vietnamese_are_told_from_quarters(tmp_path):
    header = ";".join(f"T{month}/2026" for month in range(1, 7))
    run = run_of(
        tmp_path,
        f"Chi phí;{header}\nQuảng cáo;1,50;2,50;3,50;4,50;5,50;6,50\nVận chuyển;1,50;1,50;1,50;1,50;1,50;1,50\n",
    )
    assert {month: amount for (month, kind), amount in by_month(run).items() if kind == "ad_spend"} == {
        f"2026-0{month}": month * 100 + 50 for month in range(1, 7)
    }
    few = run_of(tmp_path, "Coûts;T1 2026;T2 2026\nPublicité;100,00;120,00\nLivraison;10,00;12,00\n")
    assert few.plan.needs_mapping


def test_quarters_give_the_costs_of_each(tmp_path):
    run = run_of(tmp_path, "Kosten;Q1 2026;Q2 2026\nWerbung;90,00;91,00\nVersand;10,00;12,00\n")
    assert by_month(run)["2026-06", "ad_spend"] == 3_000
