"""A day as it is told from today."""

from datetime import date, timedelta

import pytest

from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.roles import Tone

TODAY = date(2026, 9, 20)  # a Sunday


@pytest.mark.parametrize(
    ("days", "text", "tone"),
    [
        (-2, "2 days late", Tone.BAD),
        (-1, "1 day late", Tone.BAD),
        (0, "today", Tone.ACCENT),
        (1, "tomorrow", Tone.NEUTRAL),
        (2, "in 2 days", Tone.NEUTRAL),
        (5, "Fri", Tone.NEUTRAL),
        (7, "27 Sep", Tone.NEUTRAL),
    ],
)
def test_days_are_told_as_people_say_them(qapp, days, text, tone):
    assert due_tag(TODAY + timedelta(days), TODAY) == (text, tone)
