"""Numbers, money and dates as a reader's locale writes them."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.period import Period
from socialroi_desktop.viewmodels.shared import formatting

US, PL, VN = QLocale("en_US"), QLocale("pl_PL"), QLocale("vi_VN")


@pytest.mark.parametrize(
    ("minor", "currency", "options", "expected"),
    [
        (1842000, "USD", {"decimals": 0}, "$18,420"),
        (6200, "USD", {}, "$62.00"),
        (-8000, "USD", {"decimals": 0}, "−$80"),
        (8000, "USD", {"decimals": 0, "signed": True}, "+$80"),
        (0, "USD", {"signed": True}, "$0.00"),
        (1500, "JPY", {}, "¥1,500"),
        (322700, "ZAR", {}, "ZAR\N{NO-BREAK SPACE}3,227.00"),
        (None, "USD", {}, "–"),
    ],
)
def test_money(minor, currency, options, expected):
    assert formatting.money(minor, currency, locale=US, **options) == expected


def test_money_follows_the_locale():
    assert formatting.money(123450, "PLN", locale=PL).replace("\xa0", " ") == "1234,50 zł"
    assert "₫" in formatting.money(50000, "VND", locale=VN)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0"),
        (950, "950"),
        (0.25, "0.25"),
        (1200, "1.2k"),
        (8000, "8k"),
        (3_400_000, "3.4M"),
        (-2000, "−2k"),
    ],
)
def test_compact_number(value, expected):
    assert formatting.compact_number(value, locale=US) == expected


def test_percent_has_a_real_sign_and_is_never_zero_for_unknown():
    assert formatting.percent(Decimal("1.84"), signed=True, locale=US) == "+184%"
    assert formatting.percent(Decimal("-0.35"), signed=True, locale=US) == "−35%"
    assert formatting.percent(0, signed=True, locale=US) == "0%"
    assert formatting.percent(None) == "–"
    assert formatting.percent_range(Decimal("-0.24"), Decimal("0.57"), locale=US) == "−24 … 57%"
    assert formatting.percent_range(None, Decimal("0.57")) == "–"


@given(st.decimals(-(10**9), 10**9, places=2))
def test_a_number_keeps_its_value_and_never_a_hyphen(value):
    text = formatting.number(value, 2, locale=US)
    assert "-" not in text
    assert Decimal(text.replace(",", "").replace("−", "-")) == value


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), "1 Jul – 30 Sep 2026"),
        (date(2026, 8, 1), date(2026, 8, 31), "1 – 31 Aug 2026"),
        (date(2025, 12, 1), date(2026, 1, 31), "1 Dec 2025 – 31 Jan 2026"),
        (date(2026, 8, 1), date(2026, 8, 1), "1 Aug 2026"),
    ],
)
def test_period(start, end, expected):
    assert formatting.period(Period(start, end), locale=US) == expected


def test_all_time_and_moments():
    assert formatting.period(None) == "all time"
    assert formatting.moment(datetime(2026, 3, 29, 2, 30), locale=US) == "29 Mar 2026 02:30"
    assert formatting.moment(None) == "–"
