"""Rows beside costs: totals without a day say what they are, money that came back is told by its words or asked."""

import pytest

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest


def plan_of(path):
    return ingest.plan(ingest.open_source(path), HOME)


COSTS = (
    "Datum;Kategorie;Beschreibung;Betrag\n01.03.2026;Werbung;Meta;100,00\n05.03.2026;Werbung;Pinterest;50,00\n"
    ";;Summe März;150,00\n02.04.2026;Werbung;Meta;70,00\n10.04.2026;Werbung;Erstattung Meta;-20,00\n;;Gesamt;200,00\n"
)


def test_totals_without_a_day_say_that_they_are_left_out(tmp_path):
    run = read_file(write(tmp_path, COSTS, "costs.csv"))
    assert not run.rejected
    assert [one.line for one in run.skipped] == [4, 7]
    assert all("adds up the rows above it" in one.message for one in run.skipped)


def test_a_minus_whose_words_say_refund_is_not_asked(tmp_path):
    run = read_file(write(tmp_path, COSTS, "costs.csv"))
    assert [row["amount"] for row in run.rows] == [10000, 5000, 7000, -2000]
    assert not run.doubts


def test_a_minus_without_such_words_is_asked(tmp_path):
    run = read_file(write(tmp_path, COSTS.replace("Erstattung Meta", "Meta, April"), "costs.csv"))
    assert len(run.doubts) == 1


BOOK = "Datum;Konto;Buchungstext;Soll;Haben\n01.03.2026;4600 Werbung;Meta Ads;120,00;\n"


def test_money_on_the_other_side_of_a_book_is_asked_where_it_may_be_of_a_cost(tmp_path):
    text = f"{BOOK}05.03.2026;4600 Werbung;Gutschrift Meta;;20,00\n07.03.2026;4930 Büro;Papier;15,50;\n"
    run = read_file(write(tmp_path, text, "kosten.csv"))
    assert not run.rejected
    assert [row["amount"] for row in run.rows] == [12000, -2000, 1550]
    assert list(run.doubts) == [3]


def test_other_money_that_came_in_is_no_cost(tmp_path):
    run = read_file(write(tmp_path, f"{BOOK}05.03.2026;8400 Erlöse;Rechnung 17;;20,00\n", "kosten.csv"))
    assert len(run.rejected) == 1


def test_amounts_without_an_order_number_may_be_a_total(tmp_path):
    run = read_file(
        write(tmp_path, "Order,Date,Customer,Total\n1,2026-03-20,a,10.00\n2,2026-03-21,b,20.00\n,,,30.00\n")
    )
    assert [one.problem.message.startswith("This row holds amounts alone") for one in run.rejected] == [True]


def test_a_statement_of_payments_is_no_list_of_costs(tmp_path):
    text = (
        "Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details\n"
        '"February 3, 2026",Sale,Payment for Order #301,,USD,$25.00,--,$25.00,--\n'
        '"February 3, 2026",Fee,Transaction fee: Mug,Order #301,USD,--,-$1.63,-$1.63,--\n'
    )
    made = plan_of(write(tmp_path, text))
    assert made.format_id == "etsy_statement"
    assert made.declined is not None


@pytest.mark.parametrize("cut", ["Country", "Age", "Device"])
def test_spend_of_campaigns_that_is_cut_is_one_of_ads(tmp_path, cut):
    made = plan_of(
        write(
            tmp_path,
            f"Campaign,Day,{cut},Cost,Currency\nSpring,2026-03-01,A,10.00,EUR\nSpring,2026-03-01,B,5.00,EUR\n",
        )
    )
    assert made.format_id == "plain_ads"


def test_costs_of_a_campaign_with_a_kind_stay_costs(tmp_path):
    made = plan_of(write(tmp_path, "Campaign,Day,Country,Cost,Kind\nSpring,2026-03-01,DE,10.00,shipping\n"))
    assert made.format_id == "plain_costs"
