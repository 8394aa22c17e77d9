"""Lists of which any seller says what they are: read without a question, and asked about where the file does not tell."""

import pytest

from ingest_runs import read_file, write


def costs(tmp_path, text, name="list.csv"):
    run = read_file(write(tmp_path, text, name=name))
    assert (run.plan.format_id, run.plan.needs_mapping) == ("plain_costs", False)
    return run


def amounts(run):
    return [row["amount"] for row in run.rows]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Influencer;Fee;Date", "Anna;250,00;2026-03-01"), ("Influencerin;Honorar;Datum", "Anna;250,00;01.03.2026"),
        ("KOL;Phí KOL;Ngày", "Anna;250,00;01/03/2026"), ("Twórca;Wynagrodzenie;Data", "Anna;250,00;01.03.2026"),
    ],
)  # fmt: skip
def test_what_influencers_are_paid_is_a_cost_of_their_kind(tmp_path, header, row):
    run = costs(tmp_path, f"{header}\n{row}\n")
    assert [(cost["kind"], cost["amount"], cost["influencer_id"]) for cost in run.rows] == [
        ("influencer_fee", 25_000, "Anna")
    ]


def test_a_kind_in_the_rows_stands_before_the_header_of_the_fee(tmp_path):
    run = costs(tmp_path, "Influencer,Fee,Date,Kind\nAnna,250.00,2026-03-01,Shipping\n")
    assert run.rows[0]["kind"] == "shipping"


@pytest.mark.parametrize("header", ["Soll;Haben", "Debit;Credit", "Débit;Crédit", "Debe;Haber", "Dare;Avere"])
def test_one_side_of_a_book_is_what_it_cost_and_the_other_came_in(tmp_path, header):
    text = f"Datum;Buchungstext;{header}\n01.03.2026;Werbung Facebook;120,00;\n02.03.2026;Verkauf;;340,00\n"
    run = costs(tmp_path, text)
    assert amounts(run) == [12_000]
    assert "came in" in run.rejected[0].problem.message


def test_the_book_of_a_bank_has_its_sides_the_other_way_round(tmp_path):
    text = "Datum;Buchungstext;Soll;Haben\n01.03.2026;Werbung;;120,00\n02.03.2026;Verkauf;340,00;\n"
    assert amounts(costs(tmp_path, text)) == [12_000]


@pytest.mark.parametrize(
    "header", ["Plan;Ist", "Soll;Ist", "Budget;Actual", "Presupuesto;Real", "Budżet;Wykonanie"]
)
def test_what_was_really_paid_counts_and_not_what_was_planned(tmp_path, header):
    text = f"Datum;Kategorie;{header}\n01.03.2026;Werbung;150,00;120,00\n02.03.2026;Tools;50,00;65,00\n"
    run = costs(tmp_path, text)
    assert (amounts(run), run.doubts) == ([12_000, 6_500], {})


def test_a_total_stands_before_the_price_of_one(tmp_path):
    run = costs(
        tmp_path, "Date,Vendor,Price,Total\n2026-03-01,Printer,10.00,50.00\n2026-03-02,Canva,12.00,12.00\n"
    )
    assert (amounts(run), run.doubts) == ([5_000, 1_200], {})


@pytest.mark.parametrize(
    "header", ["Netto;Brutto", "Kosten netto;Kosten brutto", "Betrag netto;Betrag brutto"]
)
def test_net_and_gross_of_a_cost_are_asked_about_with_both(tmp_path, header):
    text = f"Datum;Lieferant;{header}\n01.03.2026;Meta;100,00;119,00\n02.03.2026;Post;5,00;5,00\n"
    run = costs(tmp_path, text)
    assert (amounts(run), list(run.doubts)) == ([10_000, 500], [2])
    told = run.doubts[2]
    assert (told.values["first"].minor, told.values["second"].minor, told.second) == (10_000, 11_900, True)


@pytest.mark.parametrize(
    "header",
    ["Kosten netto", "Gesamtkosten", "Koszt brutto", "Coût TTC", "Costes", "Spese", "Thực chi", "实际费用"],
)
def test_costs_by_another_name_are_known(tmp_path, header):
    assert amounts(costs(tmp_path, f"Datum;{header}\n01.03.2026;120,00\n")) == [12_000]


@pytest.mark.parametrize("header", ["Tagesumsatz", "nettobrutto", "Gutschrift", "Utarg", "Recette du jour"])
def test_amounts_by_day_are_no_matter_of_a_channel(tmp_path, header):
    plan = read_file(write(tmp_path, f"Datum;{header}\n01.03.2026;1120,00\n02.03.2026;880,50\n")).plan
    assert plan.needs_mapping
    assert "channel" not in {question.id for question in plan.questions}


def test_counts_by_day_still_are_those_of_a_channel(tmp_path):
    plan = read_file(write(tmp_path, "Datum;Sichtungen\n01.03.2026;1120\n02.03.2026;880\n")).plan
    assert "channel" in {question.id for question in plan.questions}


def test_credit_notes_of_orders_are_refunds(tmp_path):
    run = read_file(write(tmp_path, "Datum;Bestellnummer;Gutschrift\n01.03.2026;1001;12,00\n"))
    assert (run.plan.entity, run.plan.needs_mapping, amounts(run)) == ("refund", False, [1_200])


@pytest.mark.parametrize("header", ["Cancelled on", "Storniert am", "Annulée le", "Fecha de cancelación"])
def test_orders_dated_by_their_cancelling_alone_were_called_off(tmp_path, header):
    run = read_file(write(tmp_path, f"Order number;{header};Total\n1;2026-03-13;45,00\n2;2026-03-15;60,50\n"))
    assert (run.plan.format_id, run.plan.needs_mapping, run.doubts) == ("plain_orders", False, {})
    assert [(row["status"], row["total"]) for row in run.rows] == [("voided", 4_500), ("voided", 6_050)]


def test_where_some_have_no_day_of_cancelling_the_date_of_orders_is_missing(tmp_path):
    text = "Order number;Cancelled on;Total\n1;2026-03-13;45,00\n2;;60,50\n"
    assert read_file(write(tmp_path, text)).plan.needs_mapping


def test_single_pieces_at_one_price_are_all_sold_where_they_come_to_the_total(tmp_path):
    rows = "1001,2026-03-13,Mug,10.00,30.00\n" * 3
    run = read_file(write(tmp_path, f"Order,Date,Product,Price,Total\n{rows}1002,2026-03-14,Cup,8.00,8.00\n"))
    assert (run.doubts, run.rows[0]["total"]) == ({}, 3_000)
    rows = "1001,2026-03-13,Mug,10.00,10.00\n" * 2
    run = read_file(write(tmp_path, f"Order,Date,Product,Price,Total\n{rows}1002,2026-03-14,Cup,8.00,8.00\n"))
    assert list(run.doubts) == [2]


@pytest.mark.parametrize("header", ["Discount %", "Rabatt %", "Discount (%)", "Remise %", "Rabattsatz"])
def test_a_header_says_that_discounts_are_percent(tmp_path, header):
    text = f"Order number,Date,{header},Total\n1,2026-03-13,10,45.00\n2,2026-03-14,0,60.00\n3,2026-03-15,25,15.00\n"
    run = read_file(write(tmp_path, text))
    assert [(row["gross_sales"], row["discounts"]) for row in run.rows] == [
        (5_000, 500),
        (6_000, 0),
        (2_000, 500),
    ]
    assert run.doubts == {}


def test_discounts_that_close_as_percent_are_read_so_where_one_row_tells_it(tmp_path):
    text = "Bestellnummer;Datum;Zwischensumme;Rabatt;Gesamt\n1;13.03.2026;100,00;10;90,00\n2;14.03.2026;200,00;10;180,00\n"
    run = read_file(write(tmp_path, text))
    assert ([row["discounts"] for row in run.rows], run.doubts) == ([1_000, 2_000], {})


def test_taxes_in_thousands_are_no_rates(tmp_path):
    text = 'Order number,Date,Total (VND),VAT\n1,2026-03-13,"209,000","19,000"\n2,2026-03-14,"220,000","20,000"\n'
    run = read_file(write(tmp_path, text))
    assert ([row["taxes"] for row in run.rows], run.doubts) == ([19_000, 20_000], {})


def test_where_no_cell_proves_the_decimal_comma_a_rate_is_asked_about(tmp_path):
    text = "Bestellnummer;Datum;Gesamt;MwSt\n1;13.03.2026;1190000,00;19,000\n2;14.03.2026;2380000,00;19,000\n"
    run = read_file(write(tmp_path, text))
    assert list(run.doubts) == [2, 3]
    assert [run.doubts[2].values[name].minor for name in ("first", "second")] == [19_000_000, 1_900_000]


def test_taxes_that_differ_by_line_are_worked_out_where_lines_and_total_tell_it(tmp_path):
    head = "Order number,Date,Product,Quantity,Price,Tax rate,Total\n"
    lines = "{0},2026-03-13,Mug,1,{1},19%,{3}\n{0},2026-03-13,Book,1,{2},7%,{3}\n"
    inside, on_top, open_ = (
        ("1", "11.90", "10.70", "22.60"),
        ("2", "10.00", "10.00", "22.60"),
        ("3", "5.00", "5.00", "12.00"),
    )
    run = read_file(
        write(tmp_path, head + "".join(lines.format(*order) for order in (inside, on_top, open_)))
    )
    assert [row["taxes"] for row in run.rows[:2]] == [260, 0]
    assert [row["gross_sales"] for row in run.rows[:2]] == [2_260, 2_000]
    assert list(run.doubts) == [6]


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        (("20.00", "40.00", "60.00"), True), (("20.11", "40.37", "31.05", "91.53"), False),
        (("20.11", "40.37", "31.05", "91.54"), True),
    ],
)  # fmt: skip
def test_an_ad_without_a_name_that_cost_what_few_others_did_may_be_one(tmp_path, rows, asked):
    *parts, last = rows
    text = "".join(f"Ad {n},2026-03-13,{spend}\n" for n, spend in enumerate(parts))
    run = read_file(
        write(tmp_path, f"Ad name,Day,Spend (EUR)\n{text},2026-03-13,{last}\n", name="facebook ads.csv")
    )
    assert (len(run.rows) == len(rows), bool(run.doubts)) == (asked, asked)
