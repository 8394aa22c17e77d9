from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.ingest.cells.currency_marks import shared_mark, split_currency
from socialroi_desktop.ingest.cells.numbers import (
    decide_decimal,
    decimal_beside,
    decimal_evidence,
    minutes,
    number,
    seconds,
)


@every(
    ("text", "decimal", "value"),
    [
        ("15,000", ".", "15000"),
        ("1.234,56", ",", "1234.56"),
        ("1,00,000.50", ".", "100000.50"),
        ("38,56%", ",", "38.56"),
        ("3.3k", ".", "3300"),
        ("475.8m", ".", "475800000"),
        ("29.0b", ".", "29000000000"),
        ("447.0", ".", "447"),
        ('="7.30%"', ".", "7.30"),
        ("1 234\t", ".", "1234"),
        ("1\u202f234,5", ",", "1234.5"),
        ("(12.50)", ".", "-12.50"),
        ("-0.5", ".", "-0.5"),
        ("1.2e3", ".", "1200"),
        ("\u22125", ".", "-5"),
        ("5.50-", ".", "-5.50"),
        ("\u20135.50", ".", "-5.50"),
        ("(5)%", ".", "-5"),
        ("(1.234,50)", ",", "-1234.50"),
        ("-(5)", ".", "-5"),
    ],
)
def test_numbers_as_exports_write_them(text, decimal, value):
    assert number(text, decimal) == Decimal(value)


@every(
    "text",
    ["", " ", "-", "--", "\u2014", "N/A", "undefined", "null", "NaN", "NAN", "#N/A", "#REF!", "(not set)"],
)
def test_blank_is_none_and_never_zero(text):
    assert number(text) is None


@every("text", ["abc", "1,2,3", "1.2.3", "12,9x", ".", "1,23", "--5", "²"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        number(text)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False))
def test_a_grouped_number_comes_back_in_both_conventions(value):
    english = f"{value:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert number(english, ".") == value
    assert number(german, ",") == value


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_none_or_refused(text):
    with suppress(ValueError):
        assert number(text) is None or isinstance(number(text), Decimal)


@every(
    ("text", "proof"),
    [
        ("1,234.5", "."), ("1.234,5", ","), ("12,5", ","), ("0.123", "."), ("1,234", "?"), ("1.234.567", ","),
        ("1234", None), ("abc", None), ("1234.567", "."),
    ],
)  # fmt: skip
def test_what_one_cell_proves(text, proof):
    assert decimal_evidence(text) == proof


def test_a_column_decides_by_what_most_cells_prove():
    assert decide_decimal(["1,234", "12,50", "7"]) == (",", False)
    assert decide_decimal(["1,234", "2,345"]) == (None, True)
    assert decide_decimal(["1", "2"]) == (None, False)


@every(
    ("text", "value"),
    [("1.5", 90), ("1:30", 90), ("90 min", 90), ("2h 15m", 135), ("1,5 h", 90), ("", None), ("0:00:30", 1)],
)
def test_working_time(text, value):
    assert minutes(text) == value


def test_minutes_of_a_minutes_column():
    assert minutes("45", per_unit=1) == 45


@every(
    ("text", "rest", "code"),
    [
        ("€12,50", "12,50", "EUR"), ("$ 1,200.00", "1,200.00", "$"), ("12.50 zł", "12.50", "PLN"),
        ("€12-", "-12", "EUR"), ("\u2212€12", "-12", "EUR"), ("PLN 12", "12", "PLN"), ("12", "12", None),
        ("12 RMB", "12", "CNY"), ("12 ZZZ", "12 ZZZ", None), ("ZZZ 12", "ZZZ 12", None),
        ("$-", "0", "$"), (" $-   ", "0", "$"), ("- €", "0", "EUR"), ("($-)", "0", "$"),
        ("zł -", "0", "PLN"), ("$--", "--", "$"), ("$(30.00)", "-30.00", "$"), ("($20.00)", "-20.00", "$"),
        ("-$30", "-30", "$"), ("$ -30", "-30", "$"), ("(30,00 €)", "-30,00", "EUR"),
        ("(30,00) €", "-30,00", "EUR"), ("30.00-", "30.00-", None), ("$30.00-", "-30.00", "$"),
        ("30,00- €", "-30,00", "EUR"), ("\u201330,00 zł", "-30,00", "PLN"),
        ("(USD 30.00)", "-30.00", "USD"), ("- USD 30", "-30", "USD"), ("$ 5.00 ", "5.00", "$"),
        ("$", "$", None), ("--$30", "--$30", None), ("($30", "($30", None), ("€1.2K", "1.2K", "EUR"),
        ("1,2 mln zł", "1,2 mln", "PLN"), ("$30 CAD", "30", "CAD"), ("US$30", "30", "USD"),
        ("€30 PLN", "€30 PLN", None), ("Rp.150.000", "150.000", "IDR"), ("12 kr.", "12", "kr."),
    ],
)  # fmt: skip
def test_currency_marks(text, rest, code):
    assert split_currency(text) == (rest, code)


def test_a_shared_mark_means_the_home_currency_where_that_uses_it():
    assert shared_mark("$", "CAD") == "CAD"
    assert shared_mark("$", "PLN") == "USD"
    assert shared_mark("EUR", "PLN") == "EUR"


@every(
    ("cells", "decimal"),
    [(["1.204", "12"], ","), (["15,000"], "."), (["1.204", "1,204"], None), (["12", ""], None)],
)
def test_a_mark_that_proves_nothing_groups_thousands_of_a_count(cells, decimal):
    assert decimal_beside(cells) == decimal


@every(
    ("text", "decimal", "value"),
    [
        ("447.0", ".", "447"), ("15,000", ".", "15000"), ("1.2K", ".", "1200"), ("1,2K", ",", "1200"),
        ("3,3 mil", ",", "3300"), ("1.2 mio", ".", "1200000"), ("1,2 Mio.", ",", "1200000"), ("1.5万", ".", "15000"),
        ("2.3w", ".", "23000"), ("1.2亿", ".", "120000000"), ("12 rb", ".", "12000"), ("1,2 jt", ",", "1200000"),
        ("5 тыс.", ",", "5000"), ("1 234", ",", "1234"), ("10000+", ".", "10000"), ("undefined", ".", None), ("--", ".", None),
    ],
)  # fmt: skip
def test_shortened_counts(text, decimal, value):
    found = number(text, decimal)
    assert found == (None if value is None else Decimal(value))


@every(("text", "mark"), [("1,2K", ","), ("3,3 mil", ","), ("1.2 mio", "."), ("1.2万", ".")])
def test_a_shortened_count_proves_its_separator(text, mark):
    assert decimal_evidence(text) == mark


@every(
    ("text", "per_unit", "value"),
    [
        ("0:11:34", 1, 694), ("00:01:43", 1, 103), ("0:12", 1, 12), ("12", 1, 12), ("12.6", 1, 13), ("12秒", 1, 12),
        ("1分20秒", 1, 80), ("1h 2m", 1, 3720), ("1h 2m 3s", 1, 3723), ("7807.6061", 3600, 28107382), ("5m", 1, 300),
        ("2小时", 1, 7200), ("", 1, None), ("-", 1, None), ("38s", 1, 38), ("1234:05:06", 1, 4442706),
    ],
)  # fmt: skip
def test_lengths_of_watching(text, per_unit, value):
    assert seconds(text, per_unit=per_unit) == value


def test_a_text_is_no_length():
    with pytest.raises(ValueError, match="soon"):
        seconds("soon")
