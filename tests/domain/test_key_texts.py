"""Texts that tell things apart are compared as they look, and a number that lost its digits tells nothing apart."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.key_texts import (
    alike,
    bare_id,
    has_zeros_for_digits,
    id_text,
    is_rounded,
    spelled_out,
    tidy,
)

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"


@every(
    "text",
    [
        "MAJA10", "MAJA10\u200b", "\ufeffMAJA10", "MA\u00adJA10", "\u202aMAJA10\u202c", "MAJA10\u00a0", "\u3000MAJA10",
        "MA\ufeffJA10", "\u2068MAJA10\u2069", "MAJ\u200dA10", "MAJA\ufe0f10", "MAJA10\u200e\u200f", "MA\u2060JA10",
    ],
)  # fmt: skip
def test_what_nobody_sees_does_not_count(text):
    assert tidy(text) == "MAJA10"
    assert id_text(text) == "MAJA10"


@every(
    "text",
    [
        FAMILY, "\u2764\ufe0f shop", "1\ufe0f\u20e3 offer", "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937", "\u845b\U000e0100\u98fe", "Bar & Co", "Łódź", "山田太郎",
    ],
)  # fmt: skip
def test_emoji_and_scripts_keep_what_joins_them(text):
    assert tidy(text) == text


def test_composed_and_decomposed_letters_and_wide_blanks_are_one():
    name = "Zoë Łącka 가나"
    assert tidy(unicodedata.normalize("NFD", name)) == name
    assert alike("山田\u3000太郎") == alike("山田 太郎") == "山田 太郎"
    assert alike("\u2764\ufe0f shop") == alike("\u2764 shop")


@given(st.text(max_size=12))
def test_what_is_in_one_form_stays_as_it_is(text):
    for form in (tidy, alike, id_text, bare_id):
        assert form(form(text)) == form(text)


@every(
    "text",
    [
        "1001", "#1001", "# 1001", "1001.0", "1001.00", "1001,0", '="1001"', "'1001", "\u20191001", '"1001"', " 1001\t",
        "1,001", "1 001", "1\u00a0001", "#1001.0", "'#1001", '="#1001"', "\uff11\uff10\uff10\uff11", "1001.000",
    ],
)  # fmt: skip
def test_an_id_is_one_however_it_is_written(text):
    assert bare_id(text) == "1001"


@every(
    ("text", "kept"),
    [
        ("#1001", "#1001"), ("001", "001"), ("1001-1", "1001-1"), ("1001.1", "1001.1"), ("A,001", "A,001"),
        ("1.001", "1.001"), ("01,001", "01,001"), ("1.001.002", "1001002"), ("PT#1001", "PT#1001"), ("#", "#"),
        ("abcDEF", "abcDEF"), ("12-345 678", "12-345 678"), ("1001.5", "1001.5"), ("a.0", "a.0"), ("", ""),
        ("1234567890123456.0", "1234567890123456"),
    ],
)  # fmt: skip
def test_what_may_be_another_id_stays_another(text, kept):
    assert id_text(text) == kept


def test_every_way_an_id_may_be_held_is_the_same_id():
    assert {bare_id(way) for way in ("1001", "#1001", "1001.0", "'1001")} == {"1001"}


@every(
    "text",
    [
        "2.02207E+18", "7,00012E+11", "1E+12", "7E+02", "2.02207e+18", "2.02207E18", "#2.02207E+18", '="1.2E+15"',
        "'1.2E+15", "2.02207E+018", "2,02207 E+18", "1.23x10^17", "########", "2022071234567890000.0",
        "9007199254740994.0", "\u200e5.90123E+12",
    ],
)  # fmt: skip
def test_a_number_that_lost_its_last_digits_is_known(text):
    assert is_rounded(text)


@every(
    "text",
    ["2022071234567890123", "12E4", "1E12", "E+12", "1E-05", "#1001", "#", "1001.0", "123456789012345.0", "A1E+", "3E", ""],
)  # fmt: skip
def test_other_ids_are_not_rounded(text):
    assert not is_rounded(text)


def test_zeros_where_digits_were_are_counted():
    assert has_zeros_for_digits("2022071234567890000", 3)
    assert not has_zeros_for_digits("2022071234567890000", 5)
    assert not has_zeros_for_digits("2022071234567890100")
    assert not has_zeros_for_digits("123456789012345")


def test_another_cell_that_holds_the_whole_number_tells_it():
    link = "https://www.tiktok.com/@jo/video/7301234567890123456?x=12345"
    assert spelled_out("7.30123E+18", link) == "7301234567890123456"
    assert spelled_out("1.2210123456789013e+17", "/posts/122101234567890123") == "122101234567890123"
    assert spelled_out("7,30123E+18", link) == "7301234567890123456"
    assert spelled_out("7.30124E+18", link) is None
    assert spelled_out("7.30123E+18", link + " 7301231111111111111") is None
    # Too few digits are left to be sure, and what lost its digits itself tells nothing.
    assert spelled_out("7E+18", link) is None
    assert spelled_out("7.30123E+18", "7301230000000000000") is None
