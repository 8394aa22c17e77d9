"""Where everything stands on the page of a month: days, bars, chips, and what had no room. Draws nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize

from socialroi_desktop.domain.calendar.arranging import weeks_of
from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.slots import EmptySlot
from socialroi_desktop.domain.period import Period
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.views.calendar.item import Item, Place, items_by_day, key_of
from socialroi_desktop.views.calendar.painting import CHIP_GAP, COMPACT, FULL

HEAD, GUTTER = 26, 64
TOP, LANE, BAR_HIGH, MORE = 22, 16, 14, 16
_INSET, _MOST_LANES, _FRAME = 3, 3, 2
# An edge of a bar is held within so many px.
_EDGE = 6


@dataclass(frozen=True, slots=True)
class BarBox:
    """A bar in one week; `begins` and `ends` tell whether its own first and last day lie in it."""

    bar: Bar
    box: QRect
    days: Period
    begins: bool
    ends: bool


@dataclass(slots=True)
class MonthLayout:
    """Boxes in px: of each day, of the week names at the left, of bars, of chips; `more` tells what a day has no room for."""

    weeks: tuple[tuple[date, ...], ...] = ()
    days: dict[date, QRect] = field(default_factory=dict)
    gutters: list[QRect] = field(default_factory=list)
    bars: list[BarBox] = field(default_factory=list)
    hidden_bars: list[int] = field(default_factory=list)
    chips: list[tuple[Item, QRect]] = field(default_factory=list)
    more: dict[date, tuple[int, QRect]] = field(default_factory=dict)
    items: dict[date, list[Item]] = field(default_factory=dict)

    def day_at(self, at: QPoint) -> date | None:
        """Return the day at a place."""
        return next((day for day, box in self.days.items() if box.contains(at)), None)

    def item_at(self, at: QPoint) -> Item | None:
        """Return the post or slot at a place."""
        return next((item for item, box in self.chips if box.contains(at)), None)

    def more_at(self, at: QPoint) -> date | None:
        """Return the day whose “more” is at a place."""
        return next((day for day, (_, box) in self.more.items() if box.contains(at)), None)

    def bar_at(self, at: QPoint) -> BarBox | None:
        """Return the bar at a place."""
        return next((one for one in self.bars if one.box.contains(at)), None)

    def edge_at(self, at: QPoint) -> tuple[Bar, bool] | None:
        """Return the campaign whose edge is at a place, and whether that is its last day."""
        one = self.bar_at(at)
        if one is None or one.bar.entity != "campaign":
            return None
        if one.ends and at.x() >= one.box.right() - _EDGE:
            return one.bar, True
        if one.begins and at.x() <= one.box.left() + _EDGE:
            return one.bar, False
        return None


def lay_out(
    sight: Sight, size: QSize, current: Place, items: dict[date, list[Item]] | None = None
) -> MonthLayout:
    """Return where everything stands in a size, its frame left free; what is chosen is always among what has room.

    `items` are those of `items_by_day`, where they are known already.
    """
    width, height = size.width() - _FRAME, size.height() - _FRAME
    found = MonthLayout(weeks_of(sight.span), items=items if items is not None else items_by_day(sight))
    rows = len(found.weeks)
    for number, week in enumerate(found.weeks):
        top = HEAD + (height - HEAD) * number // rows
        bottom = HEAD + (height - HEAD) * (number + 1) // rows
        found.gutters.append(QRect(0, top, GUTTER, bottom - top))
        for column, day in enumerate(week):
            left = _column(column, width, len(found.weeks[0]))
            found.days[day] = QRect(
                left, top, _column(column + 1, width, len(found.weeks[0])) - left, bottom - top
            )
        lanes = lay_bars(found, sight.bars, Period(week[0], week[-1]))
        for day in week:
            _lay_chips(found, day, lanes, current)
    return found


def _column(number: int, width: int, columns: int) -> int:
    return GUTTER + (width - GUTTER) * number // columns


def lay_bars(found: MonthLayout, bars: Sequence[Bar], week: Period, *, top: int = TOP) -> int:
    """Place the bars of a week, `top` px below the top of its days; return how many lanes they take."""
    box = found.days[week.start]
    # Bars leave room for one post and what is told of more, a third one for two posts.
    one, two = (box.height() - TOP - FULL - MORE) // LANE, (box.height() - TOP - 2 * FULL - CHIP_GAP) // LANE
    room = max(0, min(2, one), min(_MOST_LANES, two))
    lanes: list[date] = []
    hidden = 0
    for bar in bars:
        inside = bar.within(week)
        if inside is None:
            continue
        lane = next((n for n, until in enumerate(lanes) if until < inside.start), len(lanes))
        if lane >= room:
            hidden += 1
            continue
        lanes[lane : lane + 1] = [inside.end]
        begins, ends = bar.first == inside.start, bar.last == inside.end
        left = found.days[inside.start].left() + (_INSET if begins else 2)
        right = found.days[inside.end].right() - (_INSET if ends else 1)
        place = QRect(left, box.top() + top + LANE * lane, right - left, BAR_HIGH)
        found.bars.append(BarBox(bar, place, inside, begins, ends))
    found.hidden_bars.append(hidden)
    return len(lanes)


def _lay_chips(found: MonthLayout, day: date, lanes: int, current: Place) -> None:
    items, box = found.items[day], found.days[day]
    if not items:
        return
    top = box.top() + TOP + LANE * lanes + 1
    room = box.bottom() - 2 - top
    shown = items
    if len(items) * (FULL + CHIP_GAP) - CHIP_GAP > room:
        fitting = max(0, (room + CHIP_GAP) // (COMPACT + CHIP_GAP))
        if len(items) > fitting:
            fitting = max(0, (room - MORE + CHIP_GAP) // (COMPACT + CHIP_GAP))
            # A slot that was missed gives way to what can be seen or done.
            shown = around(sorted(items, key=_was_missed), fitting, current)
            place = QRect(box.left() + _INSET, box.bottom() - MORE - 1, box.width() - 2 * _INSET, MORE)
            found.more[day] = len(items) - len(shown), place
            room -= MORE
    # The first ones tell all as far as that leaves room for the others' names.
    whole = (room + CHIP_GAP - len(shown) * (COMPACT + CHIP_GAP)) // (FULL - COMPACT)
    for number, item in enumerate(shown):
        high = FULL if number < whole else COMPACT
        found.chips.append((item, QRect(box.left() + _INSET, top, box.width() - 2 * _INSET - 1, high)))
        top += high + CHIP_GAP


def around(items: list[Item], fitting: int, current: Place) -> list[Item]:
    """Return as many items as fit, in their order, with the chosen one among them."""
    place = next(
        (n for n, item in enumerate(items) if item.day == current.day and key_of(item) == current.key), 0
    )
    first = max(0, min(place - fitting + 1, len(items) - fitting)) if place >= fitting else 0
    return items[first : first + fitting]


def _was_missed(item: Item) -> bool:
    return isinstance(item, EmptySlot) and item.missed
