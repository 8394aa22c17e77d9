"""Lists whose rows would be counted twice, or are no sales at all, are told for what they are and never guessed at."""

from every import every
from ingest_runs import FIXTURES, read_file, write

LISTS = ("stripe_payouts", "awin_transactions", "shopify_summaries", "search_console")


@every("name", LISTS)
def test_it_is_told_what_the_list_is_and_what_to_import_instead(name):
    run = read_file(FIXTURES / f"{name}.csv")
    assert run.plan.format_id == name
    assert run.plan.declined is not None
    assert not run.rows


def test_a_typed_list_of_orders_with_amounts_and_fees_stays_one(tmp_path):
    text = "Order number,Date,Amount,Fee,Currency,Status\n1,2026-03-02,8.00,0.53,EUR,paid\n"
    assert read_file(write(tmp_path, text)).plan.format_id == "plain_orders"


def test_a_typed_list_of_costs_with_a_type_stays_one(tmp_path):
    text = "Date,Type,Amount,Currency,Note\n2026-03-02,Ads,8.00,EUR,spring\n"
    assert read_file(write(tmp_path, text)).plan.format_id == "plain_costs"
