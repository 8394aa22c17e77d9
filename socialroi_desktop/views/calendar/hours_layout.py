"""Where posts stand on the page of a week or a day: down its hours, those of one time beside each other. Draws nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QRect, QSize

from socialroi_desktop.domain.calendar.arranging import minute_of
from socialroi_desktop.domain.period import Period
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.views.calendar.item import Item, Place, items_by_day
from socialroi_desktop.views.calendar.month_layout import GUTTER, HEAD, LANE, MonthLayout, around, lay_bars
from socialroi_desktop.views.calendar.painting import CHIP_GAP, COMPACT, FULL

_HOUR = 60
# The hours that are seen where no post is earlier or later.
_FIRST, _LAST = 8, 22
_FRAME, _INSET = 2, 3
# So many posts without a time stand above the hours of their day.
_UNTIMED = 3
# Times are put in steps of so many minutes by the mouse.
_STEP = 15


@dataclass(slots=True)
class HoursLayout(MonthLayout):
    """`hours` are the lines of full hours; `top` and `foot` px of the first and last of them."""

    hours: list[tuple[int, int]] = field(default_factory=list)
    top: int = 0
    foot: int = 0

    def time_of(self, y: int) -> str:
        """Return the time that a height stands for, "" above and below the hours."""
        if not self.hours or not self.top <= y <= self.foot or self.foot == self.top:
            return ""
        first, last = self.hours[0][0] * _HOUR, self.hours[-1][0] * _HOUR
        minute = first + (last - first) * (y - self.top) / (self.foot - self.top)
        rounded = min(round(minute / _STEP) * _STEP, 24 * _HOUR - _STEP)
        return f"{rounded // _HOUR:02}:{rounded % _HOUR:02}"


def lay_hours(
    sight: Sight, size: QSize, current: Place, items: dict[date, list[Item]] | None = None
) -> HoursLayout:
    """Return where everything stands in a size; what is chosen is always among what has room."""
    days = tuple(sight.span)
    found = HoursLayout((days,), items=items if items is not None else items_by_day(sight))
    width, height = size.width() - _FRAME, size.height() - _FRAME
    for column, day in enumerate(days):
        left, right = (GUTTER + (width - GUTTER) * n // len(days) for n in (column, column + 1))
        found.days[day] = QRect(left, HEAD, right - left, height - HEAD)
    lanes = lay_bars(found, sight.bars, Period(days[0], days[-1]), top=2)
    untimed = max((sum(not item.time for item in items) for items in found.items.values()), default=0)
    found.top = HEAD + 4 + LANE * lanes + min(untimed, _UNTIMED) * (COMPACT + CHIP_GAP)
    found.foot = height - 8
    _lay_lines(found)
    for day in days:
        _lay_untimed(found, day, HEAD + 4 + LANE * lanes, current)
        _lay_day(found, day)
    return found


def _lay_lines(found: HoursLayout) -> None:
    times = [minute_of(item.time) for items in found.items.values() for item in items if item.time]
    first = min([_FIRST, *(time // _HOUR for time in times)])
    last = max([_LAST, *(min(24, time // _HOUR + 1) for time in times)])
    found.hours = [
        (hour, found.top + (found.foot - found.top) * (hour - first) // (last - first))
        for hour in range(first, last + 1)
    ]


def _lay_untimed(found: HoursLayout, day: date, top: int, current: Place) -> None:
    box, untimed = found.days[day], [item for item in found.items[day] if not item.time]
    shown = untimed if len(untimed) <= _UNTIMED else around(untimed, _UNTIMED - 1, current)
    for item in [*shown, None][:_UNTIMED]:
        place = QRect(box.left() + _INSET, top, box.width() - 2 * _INSET - 1, COMPACT)
        if item is not None:
            found.chips.append((item, place))
        elif len(shown) < len(untimed):
            found.more[day] = len(untimed) - len(shown), place
        top += COMPACT + CHIP_GAP


def _lay_day(found: HoursLayout, day: date) -> None:
    box, (first, _), (last, _) = found.days[day], found.hours[0], found.hours[-1]
    timed = [item for item in found.items[day] if item.time]
    scale = (found.foot - found.top) / ((last - first) * _HOUR)
    starts = [found.top + 1 + round((minute_of(item.time) - first * _HOUR) * scale) for item in timed]
    starts = [min(start, found.foot - COMPACT) for start in starts]
    for group in _touching(starts):
        wide = (box.width() - 2 * _INSET - 1) // len(group)
        for column, number in enumerate(group):
            high = min(FULL, found.foot - starts[number])
            place = QRect(
                box.left() + _INSET + column * wide,
                starts[number],
                wide - (column < len(group) - 1) * 2,
                high,
            )
            found.chips.append((timed[number], place))


def _touching(starts: Sequence[int]) -> list[list[int]]:
    """Return the places of what stands so near to what is above it that both share the width."""
    groups: list[list[int]] = []
    for number, start in enumerate(starts):
        if groups and start < starts[groups[-1][-1]] + FULL + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups
