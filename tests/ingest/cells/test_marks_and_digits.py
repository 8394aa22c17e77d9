"""Marks that several currencies share are asked where the workspace has none of them; amounts in other spellings are read."""

from dataclasses import replace

import pytest

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest


def costs(tmp_path, *cells, currency="EUR", options=None):
    rows = "".join(f'2026-04-{day:02d},"{cell}",Ads\n' for day, cell in enumerate(cells, start=1))
    path = write(tmp_path, f"Date,Amount,Note\n{rows}")
    return read_file(path, options, replace(HOME, currency=currency))


def told(run):
    return [(row["amount"], row["currency"]) for row in run.rows]


@pytest.mark.parametrize(
    ("cell", "readings"),
    [
        ("¥1,200", "1200 JPY or 1200.00 CNY"), ("￥300", "300.00 CNY or 300 JPY"), ("100 kr", "100.00 SEK or 100.00 NOK"),
        ("kr. 50", "50.00 DKK or 50.00 NOK"), ("Rs. 750", "750.00 INR or 750.00 PKR"), ("₨ 20.00", "20.00 PKR or 20.00 INR"),
    ],
)  # fmt: skip
def test_a_mark_of_several_currencies_is_asked(tmp_path, cell, readings):
    run = costs(tmp_path, cell)
    assert list(run.doubts) == [2]
    assert readings in run.doubts[2].message
    orders = read_file(write(tmp_path, f'Order number,Date,Total\nM1,2026-04-02,"{cell}"\n'))
    assert readings in orders.doubts[2].message


def test_what_tells_the_currency_settles_its_mark(tmp_path):
    assert told(costs(tmp_path, "¥20.50", "¥ 8.05")) == [(2050, "CNY"), (805, "CNY")]
    for run in (
        costs(tmp_path, "100 kr", "5,50 kr", currency="NOK"),
        costs(tmp_path, "100 kr", "5,50 kr", options=ingest.Options(currency="NOK")),
    ):
        assert told(run) == [(10000, "NOK"), (550, "NOK")]
        assert not run.doubts
    text = "Order number,Date,Total,Currency\nM1,2026-04-02,¥1000,JPY\nM2,2026-04-02,kr 20,NOK\n"
    run = read_file(write(tmp_path, text))
    assert [(row["total"], row["currency"]) for row in run.rows] == [(1000, "JPY"), (2000, "NOK")]
    assert not run.doubts


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("12.–", (1200, "EUR")), ("12,-", (1200, "EUR")), ("5.-- CHF", (500, "CHF")), ("CHF 7.—", (700, "CHF")),
        ("12,000円", (12000, "JPY")), ("Fr. 5.20", (520, "CHF")), ("SFr. 5.–", (500, "CHF")),
        ("１，２３４．５０", (123450, "EUR")),
        ("١٬٢٣٤٫٥٠", (123450, "EUR")), ("١٢٫٥", (1250, "EUR")), ("۳۵۰", (35000, "EUR")), ("๑๒.๕๐", (1250, "EUR")),
        ("€ 12,-", (1200, "EUR")), ("20 Kč", (2000, "CZK")), ("350 VNĐ", (350, "VND")),
    ],
)  # fmt: skip
def test_amounts_in_other_spellings(tmp_path, cell, amount):
    run = costs(tmp_path, cell)
    assert told(run) == [amount]
    assert not run.doubts


def test_a_dash_behind_digits_is_still_a_minus(tmp_path):
    assert told(costs(tmp_path, "12-")) == [(-1200, "EUR")]
    assert told(costs(tmp_path, "12.50-")) == [(-1250, "EUR")]
