"""A time of a day is read as people write it, and kept in one form."""

import re

import pytest

from socialroi_desktop.domain.values.hours import hour_of, is_hour


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("18:00", "18:00"),
        ("9:05", "09:05"),
        ("9", "09:00"),
        ("18h", "18:00"),
        ("18h30", "18:30"),
        ("18.30", "18:30"),
        ("6 pm", "18:00"),
        ("12:15 a.m.", "00:15"),
        ("12 PM", "12:00"),
        ("１８：００", "18:00"),
        ("9点05分", "09:05"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, kept: str) -> None:
    assert hour_of(text) == kept
    assert is_hour(kept)
    assert is_hour(text) == (text == kept)


@pytest.mark.parametrize(
    "text", ["24:00", "18:60", "13 pm", "0 am", "evening", "18:0", "1800", "-1:00", "18:00:00"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    assert not is_hour(text)
    with pytest.raises(ValueError, match=re.escape(text)):
        hour_of(text)
