"""Lines that stand twice in an order, totals on each line, columns that stand twice: what the file does not decide is asked."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

EUR = ingest.Options(currency="EUR", timezone="Europe/Warsaw")
AMAZON = (
    "amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\torder-item-id\t"
    "quantity\tcurrency\titem-price\tship-country\n"
)
ETSY = (
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,"
    "Item Total,Currency,Transaction ID,Listing ID,Date Paid,Ship Country,Order ID,SKU\n"
)
TIKTOK = (
    "Order ID,Order Status,Seller SKU,Product Name,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,"
    "SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Order Amount,Created Time\n"
)
SQUARE = (
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,"
    "Transaction ID,Payment ID,Event Type,Location\n"
)


def amazon(number, item="", sku="BELT", price="15.00"):
    return f"{number}\t2026-03-02T08:00:00+00:00\tShipped\tBelt\t{sku}\t{item}\t1\tEUR\t{price}\tDE\n"


def etsy(transaction, price="20.00"):
    return f"03/02/26,Vase,ida,1,{price},,0.00,0.00,5.00,0.00,{price},EUR,{transaction},7,03/02/2026,Norway,33001,V\n"


def tiktok(amount):
    return f"579000000000000001,Completed,S,Sock,1,8.00,8.00,0,0,8.00,{amount},03/22/2026 10:00:00\n"


def square(quantity="1"):
    return f"2026-03-02,10:00:00,Pacific Time (US & Canada),,Cake,{quantity},,C,,$4.00,$0.00,$4.00,$0.00,T1,P1,Payment,Fair\n"


@pytest.mark.parametrize(
    ("name", "text", "readings"),
    [
        ("a.tsv", AMAZON + amazon("302-1") * 2, ("30.00 EUR with 2 pieces", "15.00 EUR with 1")),
        (
            "a.tsv",
            AMAZON + amazon("302-1") + amazon("302-2") + amazon("302-1") * 2,
            ("45.00 EUR", "15.00 EUR"),
        ),
        ("e.csv", ETSY + etsy("") * 2, ("40.00 EUR", "20.00 EUR")),
        ("t.csv", TIKTOK + tiktok("8.00") * 2, ("16.00 EUR with 2", "8.00 EUR with 1")),
        ("s.csv", SQUARE + square() * 2, ("8.00", "4.00")),
    ],
)
def test_a_line_that_stands_twice_is_doubtful_with_both_readings(tmp_path, name, text, readings):
    run = read_file(write(tmp_path, text, name), EUR)
    (doubt,) = run.doubts.values()
    for reading in readings:
        assert reading in doubt.message


@pytest.mark.parametrize(
    ("name", "text", "gross", "units"),
    [
        ("a.tsv", AMAZON + amazon("302-1", "11") * 2, 1500, 1),
        ("a.tsv", AMAZON + amazon("302-1", "11") + amazon("302-2") + amazon("302-1", "12"), 3000, 2),
        ("a.tsv", AMAZON + amazon("302-1") + amazon("302-1", sku="HAT"), 3000, 2),
        ("e.csv", ETSY + etsy("901") + etsy("901"), 2000, 1),
        ("e.csv", ETSY + etsy("901") + etsy("902"), 4000, 2),
    ],
)
def test_lines_that_are_numbered_are_told_apart(tmp_path, name, text, gross, units):
    run = read_file(write(tmp_path, text, name), EUR)
    assert not run.doubts
    (order,) = (row for row in run.rows if row["number"] != "302-2")
    assert (order["gross_sales"], order["units"]) == (gross, units)
    assert len(run.skipped) == len(text.splitlines()) - 1 - len(run.children)


LINES = "Order number,Date,Product,Quantity,Price,Total\n"


@pytest.mark.parametrize(
    "text", [LINES + "A1,2026-03-02,Cup,1,8.00,16.00\n" * 2, TIKTOK + tiktok("16.00") * 2]
)
def test_two_like_lines_that_come_to_the_total_were_both_sold(tmp_path, text):
    run = read_file(write(tmp_path, text), EUR)
    assert not run.doubts
    assert (run.rows[0]["gross_sales"], run.rows[0]["units"]) == (1600, 2)


@pytest.mark.parametrize(
    ("header", "rows", "readings"),
    [
        (
            "Order number,Date,Product,Total",
            ["B1,2026-03-02,Cup,40.00", "B1,2026-03-02,Pot,40.00"],
            ("40.00 EUR", "80.00 EUR"),
        ),
        (
            "Bestellnummer,Datum,Produkt,Anzahl,Betrag",
            ["7,2026-03-02,Tasse,1,12.50", "7,2026-03-02,Topf,1,12.50", "7,2026-03-02,Tee,3,12.50"],
            ("12.50 EUR", "37.50 EUR"),
        ),
    ],
)
def test_one_total_on_each_line_is_doubtful_with_both_readings(tmp_path, header, rows, readings):
    run = read_file(write(tmp_path, "\n".join((header, *rows, ""))), EUR)
    (doubt,) = run.doubts.values()
    for reading in readings:
        assert reading in doubt.message


@pytest.mark.parametrize("header", ["Order total", "Grand total", "order_total", "Total paid"])
def test_a_total_that_is_called_one_of_the_order_counts_once(tmp_path, header):
    text = (
        f"Order number,Date,Product,Quantity,{header}\nB1,2026-03-02,Cup,2,40.00\nB1,2026-03-02,Pot,1,40.00\n"
    )
    run = read_file(write(tmp_path, text), EUR)
    assert not run.doubts
    assert run.rows[0]["gross_sales"] == 4000


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Order number,Date,Total,Total\nC1,2026-03-02,30,31\nC2,2026-03-03,40,40.00\n", EUR),
        (
            "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Total,Created at,"
            "Lineitem quantity,Lineitem name,Lineitem price\n"
            "#1,paid,EUR,30,0,0,30,31,2026-03-02 10:00:00 +0100,1,Cup,30\n"
            "#2,paid,EUR,40,0,0,40,40.00,2026-03-02 10:00:00 +0100,1,Cup,40\n",
            EUR,
        ),
        ("Order number,Date,Quantity,Price,Price\nC1,2026-03-02,1,30,31\nC2,2026-03-03,1,40,\n", EUR),
        (
            "Date,Amount,Amount,Note\n2026-03-02,30,31,Ads\n2026-03-03,40,40,Ads\n",
            ingest.Options(currency="EUR", entity="cost"),
        ),
        (
            "Reporting starts,Reporting ends,Campaign name,Ad set name,Impressions,Impressions,"
            "Reach,Link clicks,Amount spent (EUR)\n"
            "2026-03-02,2026-03-02,May,A,30,31,20,1,5.00\n2026-03-03,2026-03-03,May,A,40,40,20,1,5.00\n",
            EUR,
        ),
        (
            "No,When,Sum,Sum\nC1,2026-03-02,30,31\nC2,2026-03-03,40,40\n",
            ingest.Options(
                currency="EUR", entity="order", mapping={"No": "number", "When": "ordered_at", "Sum": "total"}
            ),
        ),
    ],
)
def test_a_column_that_stands_twice_with_other_values_makes_its_rows_doubtful(tmp_path, text, options):
    run = read_file(write(tmp_path, text), options)
    assert len(run.rows) == 2
    (doubt,) = run.doubts.values()
    assert "30 and 31" in doubt.message


@pytest.mark.parametrize(
    ("total", "net", "left"),
    [("47.15", "40.00", "45.15 USD against 47.15 USD"), ("45.15", "38.00", "42.00 USD against 39.60 USD")],
)
def test_an_etsy_order_that_does_not_come_to_its_total_is_doubtful(tmp_path, total, net, left):
    text = (
        "Sale Date,Order ID,Number of Items,Currency,Order Value,Coupon Code,Discount Amount,Shipping Discount,Shipping,"
        "Sales Tax,Order Total,Card Processing Fees,Order Net\n"
        f"03/14/2026,1,1,USD,40.00,,4.00,0.00,6.00,3.15,{total},1.60,{net}\n"
        "03/15/2026,2,1,USD,40.00,,0.00,0.00,6.00,0.00,49.50,1.60,44.40\n"
    )
    run = read_file(write(tmp_path, text), EUR)
    assert [run.lines[0]] == list(run.doubts)
    assert left in run.doubts[run.lines[0]].message


WOO = "Order Number,Order Status,Order Date,Order Subtotal Amount,Order Total Amount,Item Name,Quantity,Item Cost\n"
PRICED = "Order number,Date,Product,Quantity,Price,Subtotal,Total\n"


@pytest.mark.parametrize(
    ("pieces", "price", "doubtful"),
    [(2, "45.00", False), (2, "40.00", True), (2, "90.00", True), (7, "12.86", False), (7, "12.80", True)],
)
def test_lines_of_other_shops_are_held_against_what_the_goods_came_to(tmp_path, pieces, price, doubtful):
    woo = f"9,Processing,2026-01-05,90.00,90.00,Mug,{pieces},{price}\n"
    plain = f"9,2026-01-05,Mug,{pieces},{price},90.00,90.00\n"
    for place, text in enumerate((WOO + woo, PRICED + plain)):
        run = read_file(write(tmp_path, text, f"{place}.csv"), EUR)
        assert bool(run.doubts) == doubtful


MAPPED = ingest.Options(
    currency="EUR", entity="order", mapping={"Nr": "number", "When": "ordered_at", "Sum": "total"}
)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["A1,2026-03-02,Cup,25", "A1,2026-03-02,Pot,25", "A2,2026-03-02,Cup,9"], ("25.00 EUR", "50.00 EUR")),
        (
            ["A1,2026-03-02,Cup,25", "A2,2026-03-02,Cup,9", "A1,2026-03-02,Tee,25", "A1,2026-03-02,Pin,25"],
            ("75.00 EUR",),
        ),
        # The very same row again, and another amount, which is told when it meets the first.
        (["A1,2026-03-02,Cup,25", "A1,2026-03-02,Cup,25"], ()),
        (["A1,2026-03-02,Cup,25", "A1,2026-03-02,Pot,30"], ()),
    ],
)
def test_a_mapped_total_on_each_line_is_doubtful_with_both_readings(tmp_path, rows, said):
    run = read_file(write(tmp_path, "\n".join(("Nr,When,What,Sum", *rows, ""))), MAPPED)
    assert len(run.doubts) == bool(said)
    for reading in said:
        assert reading in run.doubts[2].message


def test_rows_that_tell_different_totals_are_doubtful_with_what_they_come_to(tmp_path):
    text = "Order number,Date,Product,Total\nB1,2026-03-02,Cup,40.00\nB1,2026-03-02,Pot,30.00\n"
    (doubt,) = read_file(write(tmp_path, text), EUR).doubts.values()
    assert "40.00 and 30.00" in doubt.message
    assert "70.00 EUR" in doubt.message


def test_an_item_of_square_that_does_not_come_to_its_net_sales_is_doubtful(tmp_path):
    for net, doubtful in (("$4.00", False), ("$3.00", True)):
        text = SQUARE + square().replace("$0.00,$4.00", f"$0.00,{net}")
        assert bool(read_file(write(tmp_path, text), EUR).doubts) == doubtful


@pytest.mark.parametrize(
    "text",
    [
        "# ----\n# Traffic acquisition\n# Start date: 20260301\n# End date: 20260331\n# ----\n"
        "Session source / medium,Sessions,Sessions,Engaged sessions\ninstagram / social,30,31,5\ngoogle / organic,40,40,7\n",
        "Date,Source,Visitors,Visitors,Visits\n2026-03-01,instagram,30,31,50\n2026-03-02,google,20,20,21\n",
    ],
)
def test_visits_with_a_column_that_stands_twice_are_doubtful(tmp_path, text):
    run = read_file(write(tmp_path, text))
    assert len(run.rows) == 2
    (doubt,) = run.doubts.values()
    assert "30 and 31" in doubt.message


def test_prices_that_do_not_come_to_a_total_on_each_line_are_doubtful_with_both_figures(tmp_path):
    text = LINES + "A1,2026-03-02,Cup,1,25.00,25.00\nA1,2026-03-02,Mug,1,25.00,25.00\n"
    (doubt,) = read_file(write(tmp_path, text), EUR).doubts.values()
    assert "50.00 EUR against 25.00 EUR" in doubt.message


@pytest.mark.parametrize(
    ("paid", "off", "doubtful"),
    [
        ("11.00", "0", False),
        ("9.00", "2.00", False),
        ("7.00", "0", True),
        ("25.00", "0", True),
        ("11.01", "0", False),
    ],
)
def test_what_the_buyer_of_tiktok_shop_paid_fits_the_lines(tmp_path, paid, off, doubtful):
    text = (
        "Order ID,Order Status,Seller SKU,Product Name,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,"
        "SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,"
        "Payment platform discount,Taxes,Small Order Fee,Order Amount,Created Time\n"
        f"579000000000000001,Completed,S,Sock,1,8.00,8.00,0,0,8.00,2.00,{off},0.50,0.50,{paid},03/22/2026 10:00:00\n"
    )
    assert bool(read_file(write(tmp_path, text), EUR).doubts) == doubtful
