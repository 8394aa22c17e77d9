"""Orders of real shop exports, compared with sums made here by the csv module alone."""

import csv
from collections import defaultdict
from decimal import Decimal

from ingest_runs import read_file
from socialroi_desktop import ingest


def test_orders_of_woocommerce(shared_exports):
    path = shared_exports / "woocommerce-orders-synthetic.csv"
    with path.open(newline="", encoding="utf-8-sig") as handle:
        rows = list(csv.DictReader(handle))
    heads = [row for row in rows if row["order_total"]]

    def cents(of, *names):
        return sum(int(Decimal(row[name]) * 100) for row in of for name in names if row[name])

    run = read_file(path, ingest.Options(timezone="America/Los_Angeles"))
    assert run.plan.format_id == "woocommerce_orders"
    assert not run.plan.questions
    assert len(run.rows) == len(heads) == len({row["order_number"] for row in rows})
    assert len(run.children) == len(rows)
    assert not run.rejected
    assert not run.doubts
    assert run.sum("total") == cents(heads, "order_total")
    assert run.sum("gross_sales") == cents(rows, "item_total")
    assert run.sum("units") == sum(int(row["quantity"]) for row in rows)
    assert run.sum("shipping_income") == cents(heads, "shipping_total")
    assert run.sum("taxes") == 0
    assert {row["currency"] for row in run.rows} == {row["order_currency"] for row in heads}
    states = defaultdict(set)
    for row in heads:
        told = next(made for made in run.rows if made["number"] == row["order_number"])
        states[row["status"]].add(told["status"])
    assert states["completed"] == {"paid"}
    assert all(len(made) == 1 for made in states.values())
    addresses = {row["customer_email"].casefold() for row in heads}
    assert len({row["customer"] for row in run.rows}) == len(addresses)
