"""The locale of the window as plain facts, and its names in what is read and written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.domain.values import dates
from socialroi_desktop.domain.values.reading import read
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.style import date_text, style, surroundings

TODAY = date(2026, 9, 20)


@pytest.mark.parametrize(
    ("name", "decimal", "shape", "order"),
    [
        ("en_US", ".", "M/d/yyyy", "month first"), ("pl_PL", ",", "d.MM.yyyy", "day first"),
        ("de_DE", ",", "dd.MM.yyyy", "day first"), ("zh_CN", ".", "yyyy/M/d", "month first"),
        ("vi_VN", ",", "d/M/yyyy", "day first"), ("bg_BG", ",", "d.MM.yyyy", "day first"),
    ],
)  # fmt: skip
def test_a_style_tells_the_facts_of_a_locale(name, decimal, shape, order):
    found = style(QLocale(name))
    assert (found.decimal, found.shape, found.day_order) == (decimal, shape, order)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pl_PL", "wtorek"), ("pl_PL", "Wt."), ("zh_CN", "星期二"), ("zh_TW", "週二"), ("vi_VN", "thứ ba"),
        ("pl_PL", "next tuesday"),
    ],
)  # fmt: skip
def test_a_day_of_the_week_is_read_by_its_name_in_the_language_of_the_window(name, text):
    assert dates.day(text, style(QLocale(name)), TODAY) == date(2026, 9, 22)


EVERYWHERE = sorted(
    {
        locale.name()
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
        )
    }
)


@given(st.dates(date(1970, 1, 1), date(2100, 1, 1)), st.sampled_from(EVERYWHERE))
def test_dates_are_written_and_read_back_in_every_locale(day, name):
    there = style(QLocale(name))
    assert dates.day(dates.day_text(day, there), there, TODAY) == day


@pytest.mark.parametrize(
    ("name", "text"),
    [("en_US", "31 Aug 2026"), ("en_US", "August 31, 2026"), ("pl_PL", "31 sierpnia 2026"), ("de_DE", "31. August 2026"),
     ("vi_VN", "31 tháng 8 2026"), ("pl_PL", "31 SIE 2026")],
)  # fmt: skip
def test_months_are_read_by_name(name, text):
    assert dates.day(text, style(QLocale(name)), TODAY) == date(2026, 8, 31)


@pytest.mark.parametrize("text", ["5 Dec", "december 5", "+7", "today"])
@pytest.mark.parametrize("name", ["pl_PL", "de_DE", "vi_VN", "zh_CN"])
def test_english_is_read_beside_the_language_of_the_window(name, text):
    days = {"+7": date(2026, 9, 27), "today": TODAY}
    assert dates.day(text, style(QLocale(name)), TODAY) == days.get(text, date(2026, 12, 5))


@given(st.dates(date(1970, 1, 1), date(2100, 1, 1)), st.sampled_from(EVERYWHERE))
def test_what_stands_in_a_field_is_read_back_in_every_locale(day, name):
    there = QLocale(name)
    assert dates.day(date_text(day, there), style(there), TODAY) == day


NAMES = {"campaign": {7: "Łódzka jesień", 8: "Anna (a)", 9: "Anna (b)"}}


def test_a_record_is_meant_by_what_it_is_called():
    here = surroundings("USD", "UTC", TODAY, NAMES)
    assert read(spec_of(Cost, "campaign_id"), "łódzka JESIEŃ", here) == 7
    with pytest.raises(UserError, match=r"Anna \(a\), Anna \(b\)"):
        read(spec_of(Cost, "campaign_id"), "anna", here)
    with pytest.raises(UserError, match="There is no “nobody”"):
        read(spec_of(Cost, "campaign_id"), "nobody", here)
