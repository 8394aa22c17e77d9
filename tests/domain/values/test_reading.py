"""What people type is read as they mean it, in their locale, and refused in words otherwise."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Campaign, Cost, ExchangeRate, Influencer, Order, Post
from socialroi_desktop.domain.values import dates, numbers, reading
from socialroi_desktop.domain.values.reading import Surroundings
from socialroi_desktop.domain.values.style import PLAIN, Style, words_of_files, words_of_scripts
from socialroi_desktop.domain.values.writing import edit_text
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError

ENGLISH = Style(shape="M/d/yyyy", day_order="month first", bare_time="hours")
POLISH = Style(",", "d.MM.yyyy", "day first", bare_time="hours")
GERMAN = Style(",", "dd.MM.yyyy", "day first", bare_time="hours")
CHINESE = Style(shape="yyyy/M/d", day_order="month first", bare_time="hours")
TODAY = date(2026, 9, 20)


def around(style=ENGLISH, currency="USD", zone="Europe/Warsaw"):
    return Surroundings(currency, zone, style, words_of_files(channels()), TODAY, called)


def called(spec, text):
    if text.casefold() != "łódzka jesień":
        raise ValueError(text)
    return 7


def read(record, name, text, **places):
    return reading.read(spec_of(record, name), text, around(**places))


@every(
    ("text", "style", "value"),
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
def test_numbers_are_read_as_the_locale_writes_them(text, style, value):
    assert numbers.number(text, style) == Decimal(value)


@every(
    ("text", "style", "value"),
    [
        ("60k", ENGLISH, 60_000),
        ("60 K", POLISH, 60_000),
        ("1,2M", POLISH, 1_200_000),
        ("12.4k", GERMAN, 12_400),
        ("3,5 tys.", POLISH, 3_500),
        ("4.7万", CHINESE, 47_000),
    ],
)
def test_counts_are_read_shortened(text, style, value):
    assert numbers.whole(text, style) == value


@every("style", [ENGLISH, POLISH, GERMAN, CHINESE, PLAIN])
@every(
    ("text", "value"),
    [("1.000", 1000), ("12.000", 12_000), ("100,000", 100_000), ("10.500", 10_500), ("-2.000", -2000),
     ("1.000.000", 1_000_000), ("1,000,000", 1_000_000), ("12.0", 12), ("0.000", 0)],
)  # fmt: skip
def test_three_digits_behind_a_sign_are_thousands_where_whole_ones_are_counted(text, style, value):
    assert numbers.whole(text, style) == value
    assert read(Order, "units", text, style=style) == value


@every("text", ["k", "60x", "1.23456k", "k60", "60kk"])
def test_what_only_looks_shortened_is_no_number(text):
    with pytest.raises(ValueError):  # noqa: PT011  # the text is all there is to tell
        numbers.whole(text, ENGLISH)


@pytest.mark.parametrize("text", [",", " ; ,", ";;"])
def test_several_channels_name_at_least_one(text):
    with pytest.raises(UserError, match="names no channel"):
        read(Campaign, "channels", text)


@every("text", ["3.4.26", "1.5,5", "1,23,4", "1.250.0,5", "12,3456,789", "1234.567.890"])
def test_what_is_grouped_as_no_number_is_none(text):
    for style in (ENGLISH, POLISH):
        with pytest.raises(ValueError, match=r"[\d]"):
            numbers.number(text, style)


@every("text", ["(7)", "5€", "5 zł", "3.4.26"])
def test_an_amount_in_brackets_or_in_another_currency_is_refused(text):
    with pytest.raises(UserError):
        read(Cost, "amount", text)


def test_an_amount_may_bear_the_sign_of_its_currency():
    assert read(Cost, "amount", "5 €", currency="EUR") == 500
    assert read(Cost, "amount", "1,23,456.50", currency="INR") == 12345650


@every("text", ["", "abc", "1-2", "--1", "1.2.3,4,5x"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        numbers.number(text, ENGLISH)


@every(
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


@every(
    ("text", "style", "currency", "minor"),
    [
        ("1,000", PLAIN, "EUR", 100000),
        ("1.000", GERMAN, "EUR", 100000),
        ("1.000,50", PLAIN, "EUR", 100050),
        ("0.500", PLAIN, "EUR", 50),
        ("1000.000", PLAIN, "EUR", 100000),
        ("1.000", PLAIN, "JPY", 1000),
        ("¥1,000", POLISH, "JPY", 1000),
        ("12.500", ENGLISH, "VND", 12500),
        ("1.250", PLAIN, "KWD", 1250),
        ("1.250", GERMAN, "KWD", 1250000),
    ],
)
def test_three_digits_behind_a_sign_are_what_currency_and_locale_tell(text, style, currency, minor):
    assert read(Cost, "amount", text, style=style, currency=currency) == minor


@every(
    ("text", "style", "ways"),
    [
        ("1.000", ENGLISH, "write 1000 or 1.00."),
        ("$ 12.500", PLAIN, "write 12500 or 12.50."),
        ("1,000", POLISH, "write 1000 or 1,00."),
        ("-100.000", PLAIN, "write -100000 or -100.00."),
    ],
)
def test_an_amount_that_may_be_thousands_is_refused_with_both_readings(text, style, ways):
    with pytest.raises(UserError, match=re.escape(ways)):
        read(Cost, "amount", text, style=style)


@every(
    ("text", "currency", "told"),
    [("12 EUR", "USD", "EUR"), ("$12", "EUR", "USD"), ("12 zł", "EUR", "PLN"), ("£12", "USD", "GBP")],
)
def test_an_amount_in_another_currency_is_refused_with_both(text, currency, told):
    with pytest.raises(UserError, match=f"is in {told}, not in {currency}; write the number alone"):
        read(Cost, "amount", text, currency=currency)


@every(("text", "currency"), [("$12", "CAD"), ("NT$12", "TWD"), ("12 kr", "SEK"), ("¥12", "CNY")])
def test_a_sign_of_several_currencies_is_that_of_the_record(text, currency):
    assert read(Cost, "amount", text, currency=currency) == 1200


@every("text", ["12,5x", "12 points", "abc", "$"])
def test_an_amount_in_other_words_is_refused_by_name(text):
    with pytest.raises(UserError, match="is not an amount"):
        read(Cost, "amount", text)


@every(
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
    assert numbers.minutes(text, ENGLISH) == minutes


@pytest.mark.parametrize("text", ["1:75", "half", "1:2:3"])
def test_no_hours_are_refused(text):
    with pytest.raises((UserError, ValueError), match=r".*"):
        read(Cost, "minutes", text)


@every(
    ("text", "style", "day"),
    [
        ("2026-08-31", POLISH, date(2026, 8, 31)),
        ("8/31/2026", ENGLISH, date(2026, 8, 31)),
        ("31.8.26", GERMAN, date(2026, 8, 31)),
        ("31.08", POLISH, date(2026, 8, 31)),
        # With dots it is day first, whatever the locale; slashes go by it.
        ("1.12.2026", ENGLISH, date(2026, 12, 1)),
        ("1. 12. 26", ENGLISH, date(2026, 12, 1)),
        ("1.12.", ENGLISH, date(2026, 12, 1)),
        ("12.31.2026", ENGLISH, date(2026, 12, 31)),
        ("1/12/2026", ENGLISH, date(2026, 1, 12)),
        ("1.12.2026", CHINESE, date(2026, 12, 1)),
        ("12.1", CHINESE, date(2026, 12, 1)),
        ("1.12.2026", POLISH, date(2026, 12, 1)),
        ("31 Aug 2026", ENGLISH, date(2026, 8, 31)),
        ("2026年8月31日", ENGLISH, date(2026, 8, 31)),
        ("5 Dec", GERMAN, date(TODAY.year, 12, 5)),
        ("Dec 5th", ENGLISH, date(TODAY.year, 12, 5)),
        ("today", ENGLISH, TODAY),
        ("Tomorrow", POLISH, TODAY + timedelta(days=1)),
        ("+7", GERMAN, TODAY + timedelta(days=7)),
        ("-1", ENGLISH, TODAY - timedelta(days=1)),
        # The next such day, a week from today on the same day of the week.
        ("next Tuesday", ENGLISH, date(2026, 9, 22)),
        ("tue", ENGLISH, date(2026, 9, 22)),
        ("Sunday", POLISH, TODAY + timedelta(days=7)),
    ],
)
def test_dates_are_read_in_the_locale_s_order_and_in_iso(text, style, day):
    assert dates.day(text, style, TODAY) == day


@every("text", ["today", "+7", "-1", "5 Dec", "next tuesday"])
def test_a_day_told_from_today_needs_to_know_it(text):
    with pytest.raises(ValueError, match=r".*"):
        dates.day(text, ENGLISH, None)


@every("text", ["2026-13-45", "13/31/2026", "soon", "1", "2026-0", "2026-08", "1/1/99999999999999999999"])
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
    assert read(ExchangeRate, "rate", "4,25", style=POLISH) == "4.25"
    assert read(Order, "units", "1,200") == 1200
    assert read(Cost, "currency", "pln") == "PLN"


@every("name", ["kind", "channel", "campaign_id", "currency"])
def test_a_word_outside_the_list_is_refused_and_the_list_named(name):
    with pytest.raises(UserError, match="nonsense word"):
        read(Cost, name, "nonsense word")


@every("name", ["amount", "spent_on", "kind", "note"])
@every("text", ["", "  ", "–"])
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
    assert all(text.strip().replace("\0", "?") in sentence for sentence in refused)


EVERY = st.sampled_from([ENGLISH, POLISH, GERMAN, CHINESE, PLAIN])


@given(st.integers(0, 10**12), st.sampled_from(["USD", "VND", "KWD"]), EVERY)
def test_an_amount_put_into_an_editor_reads_back_the_same(minor, currency, style):
    spec, here = spec_of(Cost, "amount"), around(style, currency)
    assert reading.read(spec, edit_text(spec, minor, here), here) == minor


@given(st.dates(date(1970, 1, 1), date(2100, 1, 1)), EVERY)
def test_a_date_put_into_an_editor_reads_back_the_same(day, style):
    spec, here = spec_of(Cost, "spent_on"), around(style)
    assert reading.read(spec, edit_text(spec, day.isoformat(), here), here) == day.isoformat()


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_a_time_put_into_an_editor_keeps_its_seconds(moment):
    spec, stored = spec_of(Post, "published_at"), f"{moment:%Y-%m-%dT%H:%M:%S}Z"
    # The hour that is gone through twice in autumn is read as the first.
    here = around(zone="Asia/Tokyo")
    assert reading.read(spec, edit_text(spec, stored, here), here) == stored


VALUES = st.sampled_from(
    [
        (Cost, "minutes", 95), (Cost, "kind", "hours"), (Cost, "channel", "x"), (Settings, "gross_margin", 1250),
        (Campaign, "channels", "tiktok x"), (Settings, "code_discounts_are_cost", 1), (ExchangeRate, "rate", "4.25"),
        (Order, "units", 1200), (Cost, "note", "a – b"), (Settings, "code_discounts_are_cost", 0),
    ]
)  # fmt: skip


@given(VALUES, EVERY, st.sampled_from([words_of_files(channels()), words_of_scripts(channels())]))
def test_what_is_written_for_a_reader_is_read_by_him(value, style, words):
    record, name, stored = value
    spec, here = spec_of(record, name), Surroundings("USD", "UTC", style, words, TODAY)
    assert reading.read(spec, edit_text(spec, stored, here), here) == stored


@every(
    ("record", "name", "text", "value"),
    [
        (Cost, "minutes", "90", 90),
        (Post, "published_at", "2026-08-31T18:00:05", "2026-08-31T16:00:05Z"),
        (Post, "published_at", "2026-08-31T18:00+09:00", "2026-08-31T09:00:00Z"),
        (Campaign, "channels", "tiktok x", "tiktok x"),
        (Cost, "campaign_id", "7", 7),
        (Settings, "code_discounts_are_cost", "false", 0),
    ],
)
def test_scripts_write_plain_values(record, name, text, value):
    plain = Surroundings("USD", "Europe/Warsaw", PLAIN, words_of_scripts(channels()))
    assert reading.read(spec_of(record, name), text, plain) == value


@pytest.mark.parametrize(
    ("name", "text"), [("spent_on", "31.8.2026"), ("spent_on", "08/31"), ("amount", str(10**20))]
)
def test_scripts_must_be_plain(name, text):
    plain = Surroundings("USD", "Europe/Warsaw", PLAIN, words_of_scripts(channels()))
    with pytest.raises(UserError, match=name):
        reading.read(spec_of(Cost, name), text, plain)


def test_a_channel_that_is_nearly_right_is_named():
    with pytest.raises(UserError, match="did you mean “TikTok”"):
        read(Cost, "channel", "tictok")


def test_a_handle_has_no_blank_inside():
    assert read(Influencer, "handle", " @new.one ") == "new.one"
    with pytest.raises(UserError, match="“@new one” is no handle, for it has a blank inside"):
        read(Influencer, "handle", "@new one")
