"""What the days that are looked at are called as the title of the page."""

from datetime import date

from PySide6.QtCore import QLocale

from socialroi_desktop.domain.calendar.arranging import DAY, TIMELINE, WEEK
from socialroi_desktop.domain.period import Period
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate


def span_title(view: str, day: date, span: Period) -> str:
    """Return “September 2026”, “14 – 20 Sep 2026”, or a day with its weekday."""
    locale = QLocale()
    if view == DAY:
        words = translate("Calendar", "{weekday}, {day}")
        weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return words.format(weekday=weekday, day=formatting.day(day))
    if view in (WEEK, TIMELINE):
        return formatting.period(span)
    words = translate("Calendar", "{month} {year}")
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return words.format(month=month, year=str(day.year))
