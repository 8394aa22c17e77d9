"""Letters behind an amount multiply it only where the file shows so; else they are its currency, or in doubt."""

from dataclasses import replace

import pytest

from ingest_runs import HOME, read_file, write


def costs(tmp_path, *cells, currency="EUR", header="Date;Amount;Note"):
    rows = "".join(f"\n2026-04-{day:02d};{cell};Ads" for day, cell in enumerate(cells, start=1))
    return read_file(write(tmp_path, header + rows), None, replace(HOME, currency=currency))


@pytest.mark.parametrize(
    ("currency", "cell", "minor"),
    [
        ("HNL", "640.00 L", 64000), ("ALL", "640 L", 64000), ("CZK", "640,00 K", 64000), ("PGK", "12.50 K", 1250),
        ("NGN", "900.00 N", 90000), ("SZL", "75.00 E", 7500), ("KRW", "4,500 W", 4500),
        ("THB", "1,500.00 B", 150000), ("KZT", "800 T", 80000),
    ],
)  # fmt: skip
def test_letters_a_currency_is_written_with_multiply_nothing(tmp_path, currency, cell, minor):
    run = costs(tmp_path, cell, currency=currency)
    assert [row["amount"] for row in run.rows] == [minor]
    assert not run.doubts


@pytest.mark.parametrize(
    ("cells", "minors"),
    [
        (("1.2M", "800K"), (120000000, 80000000)), (("5k", "12.00"), (500000, 1200)), (("1.5K", "12.00"), (150000, 1200)),
        (("1,25 Mio. €", "12,00 €"), (125000000, 1200)), (("2.4 million", "3.00"), (240000000, 300)),
        (("12.34万", "3.00"), (12340000, 300)), (("1.5 L", "2 Cr"), (15_000_000, 2_000_000_000)),
    ],
)  # fmt: skip
def test_a_column_of_shortened_amounts_is_read_as_such(tmp_path, cells, minors):
    run = costs(tmp_path, *cells)
    assert [row["amount"] for row in run.rows] == list(minors)
    assert not run.doubts


def test_the_currency_of_a_country_tells_its_words(tmp_path):
    assert [row["amount"] for row in costs(tmp_path, "₹2 Cr", "₹5.5 L").rows] == [2_000_000_000, 55_000_000]
    assert [row["amount"] for row in costs(tmp_path, "350k", "1.2tr", "1,25tr", currency="VND").rows] == [
        350_000, 1_200_000, 1_250_000,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "readings"),
    [
        ("9.00 N", "9.00 EUR or 9000.00 EUR"), ("9.00 tr", "9.00 EUR or 9000000.00 EUR"),
        ("12,50 k", "12.50 EUR or 12500.00 EUR"), ("7.25M", "7.25 EUR or 7250000.00 EUR"),
        ("10 L", "10.00 EUR or 1000000.00 EUR"), ("500 K", "500.00 EUR or 500000.00 EUR"),
        ("8.00 W", "8.00 EUR or 80000.00 EUR"), ("₹1.25 Cr", "1.25 INR or 12500000.00 INR"),
    ],
)  # fmt: skip
def test_what_may_multiply_or_not_is_doubtful_with_both_readings(tmp_path, cell, readings):
    run = costs(tmp_path, cell)
    assert list(run.doubts) == [2]
    assert readings in run.doubts[2].message


def test_credit_beside_thousands_is_no_crore(tmp_path):
    run = costs(tmp_path, "3k", "500 CR")
    assert list(run.doubts) == [3]
    assert "500.00 EUR or -500.00 EUR" in run.doubts[3].message


def test_credit_is_asked_and_never_ten_millions(tmp_path):
    text = (
        "Reporting starts,Reporting ends,Campaign name,Impressions,Amount spent (USD)\n"
        "2026-03-01,2026-03-31,A,100,6.00 CR\n2026-03-01,2026-03-31,B,100,7.00\n"
    )
    run = read_file(write(tmp_path, text))
    assert list(run.doubts) == [2]
    assert "6.00 USD or -6.00 USD" in run.doubts[2].message
    orders = read_file(write(tmp_path, "Order number,Date,Total,Refunded\nC1,2026-04-02,90.00 CR,30.00 CR\n"))
    assert [(row["total"], row["refunds"]) for row in orders.rows] == [(9000, 3000)]
    assert list(orders.doubts) == [2]


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("$.50", 50), ("€.99", 99), ("£.05", 5), ("$ .50", 50), ("USD.75", 75), (".75 USD", 75), ("kr.50", 5000),
        ("Rp.500", 50000), ("$5.", 500),
    ],
)  # fmt: skip
def test_a_point_behind_a_sign_begins_decimals(tmp_path, cell, minor):
    assert [row["amount"] for row in costs(tmp_path, cell).rows] == [minor]
