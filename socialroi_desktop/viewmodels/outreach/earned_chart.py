"""How much of a kind was earned month by month, as a chart. Knows counts, no drawing."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period, month_of
from socialroi_desktop.viewmodels.shared.chart_data import Point, Series, TimeSeriesChart
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import plural_of

_LEAST_MONTHS = 12
Months = Mapping[date, int | None]


def months_shown(period: Period) -> Period:
    """Return whole months, at least a year of them, until the one in which a period ends."""
    last = month_of(period.end)
    ordinal = last.start.year * 12 + last.start.month - _LEAST_MONTHS
    year_ago = date(max(ordinal // 12, 1), ordinal % 12 + 1, 1)
    return Period(min(year_ago, month_of(period.start).start), last.end)


def earned_chart(record: type[Record], months: Months) -> TimeSeriesChart:
    """Return the counts of a kind of record by month, those without any as 0."""
    points = tuple(Point(month, count or 0) for month, count in sorted(months.items()))
    known = any(count is not None for count in months.values())
    return TimeSeriesChart(
        (Series(plural_of(record), points if known else ()),),
        granularity="month",
        day_label=translate("EarnedView", "Month"),
    )
