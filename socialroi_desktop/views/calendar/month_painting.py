"""Draws the page of a month as it was laid out: weeks with their rhythm, days, bars, chips. Knows no keys and no mouse."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.calendar.rhythm import Rhythm
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.words import (
    bar_ends,
    bar_words,
    named_words,
    rhythm_words,
    short_channel,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.calendar.item import Item, Key, Place, key_of
from socialroi_desktop.views.calendar.month_layout import GUTTER, HEAD, TOP, BarBox, MonthLayout
from socialroi_desktop.views.calendar.painting import ChipPainter, Colors
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
# So many accounts have room in the height of a week.
_ACCOUNT_HIGH = 30


class MonthPainter:
    """Draws once; `aim` is the day something is dragged to, `dragged` what is."""

    def __init__(self, painter: QPainter, font: QFont, today: date, colors: Colors | None = None) -> None:
        self._painter, self._today = painter, today
        self._theme: Colors = colors or active_theme()
        self._small, self._axis = sized(font, sizes().font_small), sized(font, sizes().font_axis)
        self._strong = sized(font, sizes().font_small, bold=True)
        self._chips = ChipPainter(painter, font, self._theme)

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
        """Draw a month; days of other months stand on a quieter ground."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._heads(laid)
        rhythm: defaultdict[date, list[Rhythm]] = defaultdict(list)
        for one in sight.rhythm:
            rhythm[one.week].append(one)
        for week, box, hidden in zip(laid.weeks, laid.gutters, laid.hidden_bars, strict=True):
            self._week(week, box, rhythm[week[0]], hidden)
        for day, box in laid.days.items():
            self._day(day, box, sight, laid.items[day], other=day.month != month.month)
        for bar in laid.bars:
            self._bar(bar)
        for item, box in laid.chips:
            chosen = item.day == current.day and key_of(item) == current.key
            self._chips.paint(item, box, chosen=chosen, faded=dragged == key_of(item))
        self.rest_of_days(laid)
        if current.key is None and current.day in laid.days:
            self.frame(laid.days[current.day])
        if aim is not None and aim in laid.days:
            self.frame(laid.days[aim], dashed=True)

    def frame(self, box: QRect, *, dashed: bool = False) -> None:
        """Draw the frame of the day the keyboard is on, dashed that of one something is dragged to."""
        self._painter.setPen(
            QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        )
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def hidden_bars(self, number: int, top: int) -> None:
        """Tell at the left how many campaigns and goals had no room."""
        if number:
            words = translate("Calendar", "+{number} bars").format(number=formatting.number(number))
            self.write(QRect(8, top, GUTTER - 8, 14), words, "muted", self._axis)

    def rest_of_days(self, laid: MonthLayout) -> None:
        """Tell on each day how many posts had no room."""
        for number, box in laid.more.values():
            self.write(box, translate("Calendar", "%Ln more", "", number), "accent", self._axis)

    def width_of(self, words: str) -> int:
        """Return the px of a heading."""
        return QFontMetrics(self._strong).horizontalAdvance(words)

    def _heads(self, laid: MonthLayout) -> None:
        self.write(QRect(0, 0, GUTTER - 6, HEAD), translate("Calendar", "Week"), "muted", self._strong, RIGHT)
        locale = QLocale()
        for day in laid.weeks[0]:
            box = laid.days[day]
            name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            self.write(QRect(box.left() + 6, 0, box.width() - 8, HEAD), name, "muted", self._strong)

    def _week(self, week: tuple[date, ...], box: QRect, rhythm: list[Rhythm], hidden: int) -> None:
        self.rule(0, box.top(), box.right() + 1, box.top())
        # A week is named after the Thursday in it, as the ISO week is.
        number = next((day for day in week if day.isoweekday() == 4), week[0]).isocalendar().week
        top = QRect(8, box.top(), GUTTER - 10, TOP)
        self.write(top, formatting.number(number), "muted", self._strong)
        place, left = box.top() + TOP + 10, box.bottom() - box.top() - TOP - 12
        for one in rhythm[: max(0, left // _ACCOUNT_HIGH)]:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.channel_color(one.channel))
            self._painter.drawEllipse(QRectF(8, place + 4, 6, 6))
            self.write(QRect(18, place, GUTTER - 20, 14), short_channel(one.channel), "muted", self._axis)
            behind = one.behind and week[0] <= self._today <= week[-1]
            tone, font = ("warn", self._strong) if behind else ("muted", self._axis)
            self.write(QRect(8, place + 13, GUTTER - 10, 14), rhythm_words(one), tone, font)
            place += _ACCOUNT_HIGH
        self.hidden_bars(hidden, box.bottom() - 15)

    def _day(self, day: date, box: QRect, sight: Sight, items: Sequence[Item], *, other: bool) -> None:
        if other:
            self._painter.fillRect(box, self._theme.color("sunken"))
        self.rule(box.left(), box.top(), box.right() + 1, box.top())
        self.rule(box.left(), box.top(), box.left(), box.bottom())
        inner, today = QRect(box.left() + 6, box.top() + 2, box.width() - 10, TOP - 3), day == self._today
        number = (
            formatting.short_day(day)
            if day.day == 1 or day == sight.span.start
            else QLocale().toString(day.day)
        )
        used = QFontMetrics(self._small).horizontalAdvance(number)
        if today:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.color("accent"))
            mark = QRect(inner.left() - 2, inner.top() + 1, used + 10, TOP - 6)
            self._painter.drawRoundedRect(QRectF(mark), 4, 4)
            self.write(mark, number, "on_accent", self._strong, CENTER)
        else:
            self.write(inner, number, "muted" if other else "text", self._small)
        told = [(named_words(named), "muted") for named in sight.days.get(day, ())]
        clashes = (item.clash for item in items if isinstance(item, Entry) and item.clash is not None)
        nearest = min(clashes, default=None)
        if any(isinstance(item, Entry) and item.repeats is not None for item in items):
            told.insert(0, (translate("Calendar", "same text"), "warn"))
        if nearest is not None:
            told.insert(0, (translate("Calendar", "%Ln min apart", "", nearest), "warn"))
        if today:
            told.insert(0, (translate("Calendar", "today"), "accent"))
        if told:
            rest = inner.adjusted(used + (14 if today else 6), 0, 0, 0)
            self.write(rest, told[0][0], told[0][1], self._axis, RIGHT)

    def _bar(self, one: BarBox) -> None:
        goal = one.bar.entity == "goal"
        box = QRectF(one.box).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.setPen(QPen(self._theme.color("line_strong"), 1) if goal else Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("surface" if goal else "neutral_tint"))
        self._painter.drawRoundedRect(box, 3, 3)
        inner = one.box.adjusted(6, 0, -6, 0)
        ends = bar_ends(one.bar) if one.ends or one.begins else ""
        metrics = QFontMetrics(self._axis)
        name, last = metrics.horizontalAdvance(bar_words(one.bar)), metrics.horizontalAdvance(ends)
        if ends and name + last + 12 <= inner.width():
            self.write(inner, ends, "muted", self._axis, RIGHT)
        self.write(inner, bar_words(one.bar), "neutral", self._axis)

    def write(self, box: QRect, text: str, token: str, font: QFont, side: Qt.AlignmentFlag = LEFT) -> None:
        """Write a text into a box, cut where it is too long."""
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        self._painter.drawText(box, side, shown)

    def rule(self, *ends: int) -> None:
        """Draw a line from a place to another, four px values."""
        self._painter.setPen(QPen(self._theme.color("line"), 1))
        self._painter.drawLine(*ends)
