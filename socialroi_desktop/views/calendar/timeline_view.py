"""Half a year on one line: campaigns and goals, posts by channel, links in the bio, results by week. Changes nothing itself.

Keys and mouse are those of the month.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from socialroi_desktop.domain.calendar.arranging import MONTH, step
from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.entries import BLOCKED, Entry
from socialroi_desktop.domain.period import Period
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.queries.calendar.timeline import Timeline
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.calendar.item import Item, Key, Place, key_of
from socialroi_desktop.views.calendar.month_layout import BAR_HIGH, HEAD, LANE, BarBox, MonthLayout
from socialroi_desktop.views.calendar.month_painting import MonthPainter
from socialroi_desktop.views.calendar.month_view import MonthView

_LEFT, _ROW, _DOT, _GAP = 112, 20, 8, 10
# The least and the most px of the results.
_RESULTS, _MOST_RESULTS = 84, 240
_WEEK = 7


def _next_month(day: date) -> date:
    return step(MONTH, day.replace(day=1), 1)


@dataclass(slots=True)
class TimelineLayout(MonthLayout):
    """`rows` are headings at the left with their heights, `foot` where the results stand, `hidden` bars without room."""

    rows: list[tuple[str, int]] = field(default_factory=list)
    top: int = HEAD
    foot: int = 0
    hidden: int = 0


def lay_timeline(sight: Timeline, size: QSize, items: dict[date, list[Item]]) -> TimelineLayout:
    """Return where everything stands in a size."""
    width, height, days = size.width() - 2, size.height() - 2, tuple(sight.span)
    found = TimelineLayout((days,), items=items, foot=height - _RESULTS)
    for number, day in enumerate(days):
        left, right = (_LEFT + (width - _LEFT) * n // len(days) for n in (number, number + 1))
        found.days[day] = QRect(left, HEAD, right - left, height - HEAD)
    channels = sorted({entry.channel for entry in sight.entries}, key=channel_name)
    below = len(channels) * _ROW + (LANE * 2 + _GAP if sight.bio else 0) + 2 * _GAP
    lanes = max(1, (found.foot - HEAD - below) // LANE)
    used, found.hidden = _lay(found, sight.bars, sight.span, HEAD + 4, lanes)
    found.rows.append((translate("Calendar", "Plans"), HEAD + 2))
    top = HEAD + 4 + LANE * used + _GAP
    for channel in channels:
        found.rows.append((channel_name(channel), top))
        _lay_posts(found, [one for one in sight.entries if one.channel == channel], top)
        top += _ROW
    if sight.bio:
        found.rows.append((translate("Calendar", "Link in the bio"), top + _GAP))
        taken, _ = _lay(found, sight.bio, sight.span, top + _GAP + 2, 2)
        top += _GAP + 2 + LANE * taken
    found.foot = min(found.foot, max(top + _GAP, height - _MOST_RESULTS))
    return found


def _lay(found: TimelineLayout, bars: Sequence[Bar], span: Period, top: int, most: int) -> tuple[int, int]:
    """Place bars in lanes; return how many lanes they take, and how many bars had no room."""
    lanes: list[date] = []
    hidden = 0
    for bar in bars:
        inside = bar.within(span)
        if inside is None:
            continue
        lane = next((n for n, until in enumerate(lanes) if until < inside.start), len(lanes))
        if lane >= most:
            hidden += 1
            continue
        lanes[lane : lane + 1] = [inside.end]
        left, right = found.days[inside.start].left(), found.days[inside.end].right()
        box = QRect(left, top + LANE * lane, max(4, right - left), BAR_HIGH)
        found.bars.append(BarBox(bar, box, inside, bar.first == inside.start, bar.last == inside.end))
    return len(lanes), hidden


def _lay_posts(found: TimelineLayout, entries: Sequence[Entry], top: int) -> None:
    # Posts of one day lie behind each other, each a little lower.
    there: dict[date, int] = {}
    for entry in entries:
        place = there[entry.day] = there.get(entry.day, -1) + 1
        middle = found.days[entry.day].center().x()
        found.chips.append((entry, QRect(middle - _DOT // 2, top + 4 + 3 * min(place, 3), _DOT, _DOT)))


class TimelineView(MonthView):
    """A post is a dot in the colour of its channel; the chosen one has a ring."""

    def _laid_out(self, sight: Sight) -> MonthLayout:
        if isinstance(sight, Timeline):
            return lay_timeline(sight, self.size(), self._items)
        # What was read for another arrangement: the line itself is on its way.
        return MonthLayout(items=self._items)

    def _painter_of(self, painter: QPainter) -> MonthPainter:
        return _TimelinePainter(painter, self.font(), self._today)


class _TimelinePainter(MonthPainter):
    def paint(
        self,
        sight: Sight,
        laid: MonthLayout,
        month: date,
        current: Place,
        *,
        aim: date | None,
        dragged: Key | None,
    ) -> None:
        """Draw the line."""
        if not isinstance(laid, TimelineLayout) or not isinstance(sight, Timeline):
            return
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._months(laid)
        for words, y in laid.rows:
            self.write(QRect(8, y, _LEFT - 12, LANE), words, "muted", self._axis)
        if laid.hidden:
            words = translate("Calendar", "+{number}").format(number=formatting.number(laid.hidden))
            self.write(QRect(8, HEAD + 18, _LEFT - 12, LANE), words, "muted", self._axis)
        self._results(sight, laid)
        # Below the bars, whose names stay readable.
        for day, token, width in (
            (self._today, "accent", 1.5),
            (aim, "accent", 2.5),
            (current.day, "line_strong", 1),
        ):
            if day is not None and day in laid.days:
                x = laid.days[day].center().x()
                self._painter.setPen(QPen(self._theme.color(token), width))
                self._painter.drawLine(x, HEAD, x, laid.days[day].bottom())
        for bar in laid.bars:
            self._bar(bar)
        for item, box in laid.chips:
            if isinstance(item, Entry):
                self._dot(item, box, chosen=key_of(item) == current.key)

    def _months(self, laid: TimelineLayout) -> None:
        right = max(box.right() for box in laid.days.values())
        self.rule(0, HEAD, right, HEAD)
        first = min(laid.days)
        for day, box in laid.days.items():
            if day.day == 1 or day == first:
                if day.day == 1:
                    self.rule(box.left(), 0, box.left(), box.bottom())
                title = formatting.month(day)
                room = (
                    min(right, laid.days.get(_next_month(day), QRect(right, 0, 0, 0)).left()) - box.left() - 5
                )
                if self.width_of(title) <= room:
                    self.write(QRect(box.left() + 5, 0, room, HEAD), title, "muted", self._strong)

    def _dot(self, entry: Entry, box: QRect, *, chosen: bool) -> None:
        color = self._theme.channel_color(entry.channel)
        wrong = entry.shown_state == BLOCKED
        self._painter.setPen(QPen(self._theme.color("bad") if wrong else color, 2 if wrong else 1.5))
        # What is still to come is hollow.
        self._painter.setBrush(Qt.BrushStyle.NoBrush if entry.planned else color)
        self._painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            self._painter.setPen(QPen(self._theme.color("accent"), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawEllipse(QRectF(box).adjusted(-3, -3, 3, 3))

    def _results(self, sight: Timeline, laid: TimelineLayout) -> None:
        self.rule(0, laid.foot, max(box.right() for box in laid.days.values()), laid.foot)
        title = translate("Calendar", "Net sales a week")
        self.write(QRect(8, laid.foot + 4, _LEFT - 12, LANE), title, "muted", self._axis)
        known = {week: value for week, value in sight.results.items() if value is not None and value > 0}
        if not known:
            self.write(QRect(8, laid.foot + 20, _LEFT - 12, LANE), formatting.UNKNOWN, "muted", self._axis)
            return
        most, bottom = max(known.values()), max(box.bottom() for box in laid.days.values())
        words = translate("Calendar", "up to {amount} {currency}")
        shown = words.format(amount=formatting.compact_number(most), currency=sight.currency)
        self.write(QRect(8, laid.foot + 20, _LEFT - 12, LANE), shown, "muted", self._axis)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("chart_comparison"))
        for week, value in known.items():
            last = min(week + timedelta(days=_WEEK - 1), sight.span.end)
            if week in laid.days:
                left, right = laid.days[week].left(), laid.days[last].right()
                high = max(1, int((bottom - laid.foot - 16) * value / most))
                self._painter.drawRect(QRect(left + 1, bottom - 4 - high, right - left - 1, high))
