"""Rows below a second header of a file are never read by the first one."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.ingest.files import tables

_OTHERS = {
    "google ads": (
        "Day,Campaign,Currency code,Cost,Impr.,Clicks\n2026-04-01,S,EUR,7,900,5\n",
        "Day,Campaign,Currency code,Impr.,Cost,Clicks\n2026-04-02,S,EUR,800,6,4\n",
    ),
    "meta ads in another currency": (
        "Campaign name,Day,Amount spent (EUR),Impressions,Link clicks,Reporting starts,Reporting ends\n"
        "S,2026-04-01,7,900,5,2026-04-01,2026-04-01\n",
        "Campaign name,Day,Amount spent (PLN),Impressions,Link clicks,Reporting starts,Reporting ends\n"
        "S,2026-04-02,6,800,4,2026-04-02,2026-04-02\n",
    ),
    "orders": (
        "Order ID,Date,Discount,Total,Currency\nQ1,2026-04-01,3,70,EUR\n",
        "\nOrder ID,Date,Total,Discount,Currency\nQ2,2026-04-02,60,3,EUR\nQ3,2026-04-02,50,3,EUR\n",
    ),
    "orders with days swapped": (
        "Order ID,Order date,Delivery date,Total,Currency\nQ1,2026-04-01,2026-04-09,70,EUR\n",
        "Order ID,Delivery date,Order date,Total,Currency\nQ2,2026-05-02,2026-04-25,60,EUR\n",
    ),
    "orders of another shop": (
        "Bestellnummer;Bestelldatum;Gesamtbetrag;Währung\nQ1;01.04.2026;70,00;EUR\n",
        "Bestellnummer;Gesamtbetrag;Bestelldatum;Währung\nQ2;60,00;02.04.2026;EUR\n",
    ),
    "posts": (
        "Date,Network,Post,Link,Likes,Comments\n2026-04-01,Instagram,a,https://instagram.com/p/b1,7,1\n",
        "Date,Network,Post,Link,Comments,Likes\n2026-04-02,Instagram,b,https://instagram.com/p/b2,2,90\n",
    ),
    "costs": (
        "Date,Category,Amount,Tax,Currency,Note\n2026-04-01,tools,7,1,EUR,x\n",
        "Date,Category,Tax,Amount,Currency,Note\n2026-04-02,tools,9,60,EUR,y\n",
    ),
    "people": (
        "Name,Instagram,Followers,Following\nBo,@bo,700,9\n",
        "Name,Instagram,Following,Followers\nCy,@cy,8,6000\n",
    ),
    "orders, then their refunds": (
        "Order ID,Date,Total,Currency\nQ1,2026-04-01,70,EUR\nQ2,2026-04-02,60,EUR\n",
        "Order ID,Currency,Refund date,Refunded\nQ1,EUR,2026-04-09,5\n",
    ),
}


@pytest.mark.parametrize("kind", [kind for kind in _OTHERS if "refunds" not in kind])
def test_rows_below_a_header_with_other_columns_are_told_of(tmp_path, kind):
    first, second = _OTHERS[kind]
    alone, run = read_file(write(tmp_path, first, "a.csv")), read_file(write(tmp_path, first + second))
    assert run.rows
    assert [row | {"external_id": None} for row in run.rows] == [
        row | {"external_id": None} for row in alone.rows
    ]
    at = (first + second).rstrip().split("\n").index(second.strip().split("\n")[0]) + 1
    below = len(second.strip().split("\n")) - 1
    assert [one.problem.line for one in run.rejected] == list(range(at + 1, at + 1 + below))
    assert f"Line {at} is the header of another table" in run.rejected[0].problem.message
    assert run.file_lines == len(alone.lines) + below


def test_the_table_goes_on_where_its_own_header_stands_again(tmp_path):
    head = "Day,Campaign,Currency code,Cost,Impr.,Clicks\n"
    other = "Day,Campaign,Currency code,Impr.,Cost,Clicks\n2026-04-02,S,EUR,800,6,4\n"
    text = head + "2026-04-01,S,EUR,7,900,5\n" + other + head + "2026-04-03,S,EUR,8,700,3\n"
    run = read_file(write(tmp_path, text))
    assert (run.sum("spend"), [one.problem.line for one in run.rejected]) == (1500, [4])


def test_a_mapped_list_has_no_rows_of_another_table(tmp_path):
    text = "When,What,Paid,Tax\n2026-04-01,tools,7,1\nWhen,What,Tax,Paid\n2026-04-02,tools,9,60\n"
    options = ingest.Options(entity="cost", mapping={"When": "spent_on", "Paid": "amount", "What": "note"})
    run = read_file(write(tmp_path, text), options)
    assert (run.sum("amount"), [one.problem.line for one in run.rejected]) == (700, [4])


@pytest.mark.parametrize("plain", [True, False])
def test_orders_read_in_groups_end_at_another_header(tmp_path, monkeypatch, plain):
    monkeypatch.setattr(tables, "WORTH_PANDAS", 0 if plain else 1 << 40)
    head = ["Name", "Email", "Created at", "Currency", "Subtotal", "Taxes", "Total", "Lineitem quantity",
            "Lineitem name", "Lineitem price", "Financial Status"]  # fmt: skip
    rows = [
        f"#{n},a@b.example,2026-04-01 10:00:00 +0200,EUR,{n},0,{n},1,Kite,{n},paid" for n in range(101, 140)
    ]
    turned = [*head[:4], "Taxes", "Subtotal", *head[6:]]
    last = "#900,a@b.example,2026-04-02 10:00:00 +0200,EUR,0,50,50,1,Kite,50,paid"
    run = read_file(write(tmp_path, "\n".join([",".join(head), *rows, ",".join(turned), last, ""])))
    assert run.plan.layout.format.strategy == "grouped"
    assert (len(run.rows), [one.problem.line for one in run.rejected]) == (39, [42])


def test_words_of_a_header_in_a_row_are_no_header(tmp_path):
    text = (
        "Date,Category,Amount,Currency,Note\n2026-04-01,tools,7,EUR,Date\n"
        "2026-04-02,Category,6,EUR,Amount\n,Total,,Currency,x\n2026-04-03,tools,5,EUR,Note\n"
    )
    run = read_file(write(tmp_path, text))
    assert [row["amount"] for row in run.rows][-1] == 500
