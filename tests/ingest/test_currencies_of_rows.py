"""A row that names no currency beside others that do, or one against its header, is asked about."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop.ingest import Options

COSTS = (
    "Date,Category,Amount,Currency\n2025-05-01,Software,10.00,{0}\n2025-05-02,Software,20.00,\n"
    "2025-05-03,Software,30.00,{1}\n"
)
ORDERS = (
    "Order number,Order date,Total,Order currency,Quantity\n"
    "1,2025-05-01,10.00,{0},1\n2,2025-05-02,20.00,,1\n3,2025-05-03,30.00,{1},1\n"
)
SHOPIFY = (
    "Name,Financial Status,Created at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Lineitem quantity,Lineitem name,"
    "Lineitem price,Refunded Amount\n"
    "#1,paid,2025-05-01 10:00:00 +0200,{0},10.00,0,0,10.00,0,1,Mug,10.00,0\n"
    "#2,paid,2025-05-02 10:00:00 +0200,,20.00,0,0,20.00,0,1,Mug,20.00,0\n"
    "#3,paid,2025-05-03 10:00:00 +0200,{1},30.00,0,0,30.00,0,1,Mug,30.00,0\n"
)


def read(tmp_path, text, **options):
    return (
        read_file(write(tmp_path, text), options=Options(**options))
        if options
        else read_file(write(tmp_path, text))
    )


@pytest.mark.parametrize("text", [COSTS, ORDERS, SHOPIFY])
@pytest.mark.parametrize("codes", [("USD", "USD"), ("USD", "GBP"), ("EUR", "USD"), ("$", "usd")])
def test_a_blank_currency_beside_others_is_asked_about(tmp_path, text, codes):
    run = read(tmp_path, text.format(*codes))
    ((place, doubt),) = run.doubts.items()
    assert (place, len(run.rows)) == (3, 3)
    assert "USD" in doubt.message
    assert "read in EUR" in doubt.message


@pytest.mark.parametrize("text", [COSTS, ORDERS, SHOPIFY])
def test_of_a_blank_column_of_currencies_one_is_asked_for(tmp_path, text):
    plan = read(tmp_path, text.format("", "")).plan
    assert [(one.id, one.suggested) for one in plan.questions if one.id == "currency"] == [
        ("currency", "EUR")
    ]
    for codes in (("", "USD"), ("EUR", "")):
        assert not any(one.id == "currency" for one in read(tmp_path, text.format(*codes)).plan.questions)


@pytest.mark.parametrize("text", [COSTS, ORDERS, SHOPIFY])
def test_a_blank_is_clear_where_all_others_are_of_the_workspace_or_it_was_said(tmp_path, text):
    assert read(tmp_path, text.format("EUR", "€")).doubts == {}
    assert read(tmp_path, text.format("", "")).doubts == {}
    said = read(tmp_path, text.format("USD", "GBP"), currency="USD")
    assert ([row["currency"] for row in said.rows], said.doubts) == (["USD", "USD", "GBP"], {})


@pytest.mark.parametrize(
    "text",
    [
        "Order number,Order date,Total (USD),Currency,Quantity\n1,2025-05-01,100.00,EUR,1\n2,2025-05-01,100.00,USD,1\n",
        "Date,Category,Amount (USD),Currency\n2025-05-01,Software,10.00,EUR\n2025-05-02,Software,20.00,USD\n",
    ],
)
def test_a_row_against_its_header_is_asked_about(tmp_path, text):
    run = read(tmp_path, text)
    assert list(run.doubts) == [2]
    assert "says USD, and this row EUR" in run.doubts[2].message
