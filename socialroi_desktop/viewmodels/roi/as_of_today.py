"""What a line over time may say of days that are not over or not there yet. Plain data; draws nothing.

What lies after today is a gap. The day, week or month of today is drawn as unfinished, and is a gap while nothing of it is
known: an export that ends before it tells no fall.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.queries.roi.over_time import span_of
from socialroi_desktop.queries.scope import By
from socialroi_desktop.viewmodels.shared.chart_data import Marker, Point
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class Steps:
    """How a line is cut: into days, weeks (that begin on `week_start`, 0 is Monday) or months, and seen on which day.

    With no `today` every step counts as over.
    """

    by: By
    week_start: int
    today: date | None

    def is_ahead(self, day: date) -> bool:
        """Tell whether the step that begins on a day has not begun yet."""
        return self.today is not None and day > self.today

    def is_running(self, day: date) -> bool:
        """Tell whether the step that a day lies in is the one of today."""
        return self.today is not None and self.today in span_of(day, self.by, self.week_start)

    def cut(self, points: Sequence[Point]) -> tuple[Point, ...]:
        """Return the points with those ahead left unknown, and the running one unfinished or unknown."""
        return tuple(self._cut(point) for point in points)

    def _cut(self, point: Point) -> Point:
        if self.is_ahead(point.day) or (self.is_running(point.day) and not point.value):
            return Point(point.day, None)
        return replace(point, unfinished=self.is_running(point.day))

    def remarks(self, points: Sequence[Point]) -> tuple[Marker, ...]:
        """Return why the points that were cut are as they are."""
        return tuple(Marker(point.day, words) for point in points if (words := self._remark(point)))

    def _remark(self, point: Point) -> str:
        if self.is_ahead(point.day):
            return translate("Roi", "after today")
        if not self.is_running(point.day):
            return "" if point.value is not None else translate("Roi", "nothing imported of it")
        if point.value is None:
            return translate("Roi", "not over yet, nothing known of it so far")
        return translate("Roi", "not over yet")

    def hint(self, points: Sequence[Point]) -> str:
        """Return that the last step is not over; "" where all are."""
        if not any(self.is_running(point.day) for point in points):
            return ""
        hints = {
            "day": translate("Roi", "today is not over yet"),
            "week": translate("Roi", "this week is not over yet"),
            "month": translate("Roi", "this month is not over yet"),
        }
        return hints[self.by]


def has_band(points: Sequence[Point]) -> bool:
    """Tell whether a line has a band to be drawn: it takes two points with a range."""
    return sum(point.low is not None and point.high is not None for point in points) > 1


def remark_label() -> str:
    """Return what the column of remarks is called in the table of a chart."""
    return translate("Roi", "Remark")
