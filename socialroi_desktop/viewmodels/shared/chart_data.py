"""What a chart shows, as frozen values without any drawing, and the same values as a table.

Values are in the unit of the chart: money in major units, shares as fractions (0.4 is 40 %).
None is a gap, never 0.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from socialroi_desktop.viewmodels.shared.roles import Tone

Value = Decimal | float | int | None


class Unit(StrEnum):
    """What the values of a chart count."""

    COUNT = "count"
    MONEY = "money"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Point:
    """One value on a day (the first day of its week or month); `key` is given out when it is clicked.

    An `unfinished` one is of days that are not over yet.
    """

    day: date
    value: Value
    low: Value = None
    high: Value = None
    key: str = ""
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One line, with a band where its points have low and high.

    `color` is a palette token (`chart_primary`, ...) or `channel:<id>`.
    """

    name: str
    points: tuple[Point, ...]
    color: str = "chart_primary"
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """A day worth a line of its own; `text` stands on it, `words` say it in full where there is room.

    `key` is given out where the day is clicked and no line has anything behind it there.
    """

    day: date
    text: str
    words: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """A value worth a line across the chart of its own, with its words."""

    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a value on a day: right of the last day they stand outside the lines. `color` is a palette token."""

    day: date
    value: Value
    text: str
    color: str = "muted"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart as a table: header names and rows of dates, words and raw values."""

    header: tuple[str, ...]
    rows: tuple[tuple[date | str | Value, ...], ...]
    unit: Unit = Unit.COUNT
    currency: str = ""


@dataclass(frozen=True, slots=True)
class TimeSeriesChart:
    """Lines over days. `granularity` is `day`, `week` or `month`; `currency` goes with Unit.MONEY.

    `words_label` names the column of the table with the words of the markers and remarks; "" leaves it out.
    `remarks` are said of a day and not drawn, `levels` and `labels` are drawn and not in the table. `range_labels` name the
    two columns of low and high of the one line that has a range; without them the table leaves these out.
    """

    series: tuple[Series, ...]
    unit: Unit = Unit.COUNT
    currency: str = ""
    granularity: str = "week"
    markers: tuple[Marker, ...] = ()
    day_label: str = "Day"
    words_label: str = ""
    remarks: tuple[Marker, ...] = ()
    levels: tuple[Level, ...] = ()
    labels: tuple[Label, ...] = ()
    range_labels: tuple[str, str] | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no value to draw."""
        return not any(point.value is not None for line in self.series for point in line.points)

    def to_table(self) -> ChartTable:
        """Return one row a day and one column a series; a day a series does not have is None."""
        days = sorted({point.day for line in self.series for point in line.points})
        columns = [{point.day: point.value for point in line.points} for line in self.series]
        header = (self.day_label, *(line.name for line in self.series))
        rows: list[tuple[date | str | Value, ...]] = [
            (each, *(column.get(each) for column in columns)) for each in days
        ]
        if self.range_labels:
            ranged = {
                point.day: point for line in self.series for point in line.points if point.low is not None
            }
            header = (*header, *self.range_labels)
            ends = [
                (ranged[each].low, ranged[each].high) if each in ranged else (None, None) for each in days
            ]
            rows = [(*row, *pair) for row, pair in zip(rows, ends, strict=True)]
        if self.words_label:
            words: dict[date, str] = {}
            for each in (*self.remarks, *self.markers):
                words[each.day] = "\n".join(filter(None, (words.get(each.day), each.words or each.text)))
            header = (*header, self.words_label)
            rows = [(*row, words.get(each, "")) for each, row in zip(days, rows, strict=True)]
        return ChartTable(header, tuple(rows), self.unit, self.currency)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its range. `text` is the value as written; `tone` the judgement of it."""

    label: str
    value: Value
    text: str
    color: str = "chart_primary"
    low: Value = None
    high: Value = None
    tone: Tone = Tone.PLAIN
    key: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BarRangeChart:
    """Horizontal bars with ranges. The four header words name the columns of the table behind it."""

    bars: tuple[Bar, ...]
    unit: Unit = Unit.SHARE
    currency: str = ""
    header: tuple[str, str, str, str] = ("Channel", "Value", "Low", "High")

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no value to draw."""
        return not any(bar.value is not None for bar in self.bars)

    def to_table(self) -> ChartTable:
        """Return one row a bar: label, value, low, high."""
        rows = tuple((bar.label, bar.value, bar.low, bar.high) for bar in self.bars)
        return ChartTable(self.header, rows, self.unit, self.currency)


Chart = TimeSeriesChart | BarRangeChart
