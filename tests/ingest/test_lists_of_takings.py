"""A list of days and amounts names no kind: it may be sales, payouts, invoices or costs, and is asked about."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

ASKED = [
    ("daily sales.csv", "Date,Total", "2026-03-01,100"),
    ("list.csv", "Date,Amount,Currency", "2026-03-01,100,EUR"),
    ("list.csv", "Month,USD,Total", "2026-03,110,100"),
    ("Rechnungen.csv", "Rechnungsnummer;Datum;Betrag;Währung", "R1;01.03.2026;100,00;EUR"),
    ("payouts.csv", "Date,Payout ID,Amount,Currency", "2026-03-01,P1,100,EUR"),
    ("sprzedaz.csv", "Data;Kwota;Waluta", "01.03.2026;100,00;PLN"),
    ("销售额.csv", "日期,金额", "2026-03-01,100"),
    ("revenue by channel.csv", "Date,Channel,Amount,Currency", "2026-03-01,instagram,100,EUR"),
    ("by influencer.csv", "Date,Influencer,Campaign,Amount", "2026-03-01,Jo,Spring,100"),
    ("by category.csv", "Date,Category,Amount", "2026-03-01,Mugs,100"),
    ("sales by category.csv", "Date,Category,Amount", "2026-03-01,Books,100"),
    ("paid invoices.csv", "Date,Amount,Note", "2026-03-01,100,thanks"),
    ("sales and costs.csv", "Date,Amount", "2026-03-01,100"),
    ("доходы.csv", "Date,Amount", "2026-03-01,100"),
    ("downloads.csv", "Ngày,Số tiền", "01/03/2026,100000"),
]  # fmt: skip
COSTS = [
    ("list.csv", "Date,Cost,Currency", "2026-03-01,100,EUR"),
    ("list.csv", "Date,Spend (USD)", "2026-03-01,100"),
    ("list.csv", "Date,Expense", "2026-03-01,100"),
    ("list.csv", "Datum;Ausgabe", "01.03.2026;100,00"),
    ("list.csv", "Date,Vendor,Amount", "2026-03-01,Printer Ltd,100"),
    ("list.csv", "Date,Type,Amount", "2026-03-01,Ads,100"),
    ("fees.csv", "Date,Kind,Amount,Influencer", "2026-03-01,influencer_fee,100,Jo"),
    ("list.csv", "Datum;Kategorie;Betrag", "01.03.2026;Werbung;100,00"),
    ("list.csv", "Data;Koszt", "01.03.2026;100,00"),
    ("list.csv", "日期,费用", "2026-03-01,100"),
    ("list.csv", "Date,Hours", "2026-03-01,3"),
    ("My Costs 2026.csv", "Date,Amount,Currency", "2026-03-01,100,EUR"),
    ("Marketingausgaben_Q1.csv", "Datum;Betrag", "01.03.2026;100,00"),
    ("koszty.csv", "Data;Kwota;Waluta", "01.03.2026;100,00;PLN"),
    ("推广费用.csv", "日期,金额", "2026-03-01,100"),
    ("chi phí tháng 3.csv", "Ngày,Số tiền", "01/03/2026,100000"),
]  # fmt: skip


def planned(tmp_path, name, header, row, options=None):
    return read_file(write(tmp_path, f"{header}\n{row}\n", name=name), options).plan


@pytest.mark.parametrize(("name", "header", "row"), ASKED)
def test_what_no_header_and_no_name_tells_a_cost_is_asked_about(tmp_path, name, header, row):
    plan = planned(tmp_path, name, header, row)
    assert plan.needs_mapping
    assert "plain_costs" in dict(plan.rivals)


@pytest.mark.parametrize(("name", "header", "row"), COSTS)
def test_what_only_costs_have_tells_one(tmp_path, name, header, row):
    plan = planned(tmp_path, name, header, row)
    assert (plan.format_id, plan.needs_mapping) == ("plain_costs", False)


@pytest.mark.parametrize("said", [ingest.Options(format_id="plain_costs"), ingest.Options(entity="cost")])
def test_what_is_said_to_be_a_list_of_costs_is_one(tmp_path, said):
    plan = planned(tmp_path, "daily sales.csv", "Date,Amount,Currency", "2026-03-01,100,EUR", said)
    assert (plan.entity, plan.needs_mapping) == ("cost", False)
