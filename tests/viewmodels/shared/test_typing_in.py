"""What people type is read as they mean it, in their locale, and refused in words otherwise."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Campaign, Cost, ExchangeRate, Order, Post
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.field_text import Naming, edit_text
from socialroi_desktop.viewmodels.shared.typing_in import (
    Surroundings,
    typed,
    typed_date,
    typed_minutes,
    typed_number,
)

ENGLISH, POLISH, GERMAN = QLocale("en_US"), QLocale("pl_PL"), QLocale("de_DE")
TODAY = date(2026, 9, 20)
NAMES = {"campaign": {7: "Łódzka jesień"}}


def around(locale=ENGLISH, currency="USD", zone="Europe/Warsaw"):
    return Surroundings(currency, zone, TODAY, NAMES, locale)


def read(record, name, text, **places):
    return typed(record, spec_of(record, name), text, around(**places))


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("1,200.50", ENGLISH, "1200.50"),
        ("1.200,50", GERMAN, "1200.50"),
        ("1.200,50", ENGLISH, "1200.50"),
        ("1\u00a0200,50", POLISH, "1200.50"),
        ("1,200", ENGLISH, "1200"),
        ("12,5", ENGLISH, "12.5"),
        ("1,250", POLISH, "1.250"),
        ("1.250", GERMAN, "1250"),
        ("1,234,567", ENGLISH, "1234567"),
        ("\N{MINUS SIGN}3.5", ENGLISH, "-3.5"),
        ("1'200.50", ENGLISH, "1200.50"),
    ],
)
def test_numbers_are_read_as_the_locale_writes_them(text, locale, value):
    assert typed_number(text, locale) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "1-2", "--1", "1.2.3,4,5x"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        typed_number(text, ENGLISH)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("$1,200.50", "USD", 120050),
        ("12,50 zł", "PLN", 1250),
        ("1.000.000 ₫", "VND", 1000000),
        ("USD 5", "USD", 500),
    ],
)
def test_amounts_are_minor_units_of_the_row_s_currency(text, currency, minor):
    assert read(Cost, "amount", text, currency=currency) == minor


@pytest.mark.parametrize("text", ["12,5x", "12 EUR", "abc", "$"])
def test_an_amount_in_other_words_is_refused_by_name(text):
    with pytest.raises(UserError, match="is not an amount"):
        read(Cost, "amount", text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1:30", 90),
        ("1.5 h", 90),
        ("1,5", 90),
        ("90 min", 90),
        ("2", 120),
        ("1h 20m", 80),
        ("0:05", 5),
        ("45m", 45),
    ],
)
def test_hours_are_minutes(text, minutes):
    assert typed_minutes(text, ENGLISH) == minutes


@pytest.mark.parametrize("text", ["1:75", "half", "1:2:3"])
def test_no_hours_are_refused(text):
    with pytest.raises((UserError, ValueError), match=r".*"):
        read(Cost, "minutes", text)


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("2026-08-31", POLISH, date(2026, 8, 31)),
        ("8/31/2026", ENGLISH, date(2026, 8, 31)),
        ("31.8.26", GERMAN, date(2026, 8, 31)),
        ("31.08", POLISH, date(2026, 8, 31)),
        ("31 Aug 2026", ENGLISH, date(2026, 8, 31)),
        ("2026年8月31日", ENGLISH, date(2026, 8, 31)),
    ],
)
def test_dates_are_read_in_the_locale_s_order_and_in_iso(text, locale, day):
    assert typed_date(text, locale, TODAY) == day


@pytest.mark.parametrize(
    "text", ["2026-13-45", "13/31/2026", "soon", "1", "2026-0", "2026-08", "1/1/99999999999999999999"]
)
def test_an_impossible_date_is_refused_with_an_example(text):
    with pytest.raises(UserError, match="2026-08-31"):
        read(Cost, "spent_on", text)


def test_a_time_is_kept_in_utc():
    assert read(Post, "published_at", "2026-08-31 18:00") == "2026-08-31T16:00:00Z"
    assert read(Post, "published_at", "2026-08-31T18:00:00Z") == "2026-08-31T18:00:00Z"


def test_labels_names_and_ids_all_mean_the_value():
    assert read(Cost, "kind", "own HOURS") == read(Cost, "kind", "hours") == "hours"
    assert read(Cost, "channel", "ig") == read(Cost, "channel", "Instagram") == "instagram"
    assert read(Campaign, "channels", "TikTok, fb") == "tiktok facebook"
    assert read(Cost, "campaign_id", "łódzka JESIEŃ") == 7
    assert read(Settings, "gross_margin", "12.5%") == 1250
    assert read(Settings, "code_discounts_are_cost", "yes") == 1
    assert read(ExchangeRate, "rate", "4,25", locale=POLISH) == "4.25"
    assert read(Order, "units", "1,200") == 1200
    assert read(Cost, "currency", "pln") == "PLN"


@pytest.mark.parametrize("name", ["kind", "channel", "campaign_id", "currency"])
def test_a_word_outside_the_list_is_refused_and_the_list_named(name):
    with pytest.raises(UserError, match="nonsense word"):
        read(Cost, name, "nonsense word")


@pytest.mark.parametrize("name", ["amount", "spent_on", "kind", "note"])
@pytest.mark.parametrize("text", ["", "  ", "–"])
def test_nothing_is_unknown_and_not_zero(name, text):
    assert read(Cost, name, text) is None


@given(
    st.sampled_from(
        ["amount", "minutes", "spent_on", "kind", "channel", "campaign_id", "currency", "note", "occurrence"]
    ),
    st.text(max_size=30),
)
def test_any_text_is_read_or_refused_in_words(name, text):
    refused = []
    try:
        read(Cost, name, text)
    except UserError as error:
        refused.append(str(error))
    assert all(text.strip() in sentence for sentence in refused)


@given(
    st.integers(0, 10**12), st.sampled_from(["USD", "VND", "KWD"]), st.sampled_from([ENGLISH, POLISH, GERMAN])
)
def test_an_amount_put_into_an_editor_reads_back_the_same(minor, currency, locale):
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        spec = spec_of(Cost, "amount")
        text = edit_text(Cost, spec, minor, currency, Naming(currency, "UTC"))
        assert typed(Cost, spec, text, around(locale, currency)) == minor
    finally:
        QLocale.setDefault(before)


@given(
    st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    st.sampled_from([ENGLISH, POLISH, GERMAN, QLocale("zh_CN"), QLocale("vi_VN")]),
)
def test_a_date_put_into_an_editor_reads_back_the_same(day, locale):
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        spec = spec_of(Cost, "spent_on")
        text = edit_text(Cost, spec, day.isoformat(), "USD", Naming("USD", "UTC"))
        assert typed(Cost, spec, text, around(locale)) == day.isoformat()
    finally:
        QLocale.setDefault(before)
