"""The page of a week or a day, hours down its side; keys and mouse are those of the month. Changes nothing itself."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.words import named_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.calendar.hours_layout import HoursLayout, lay_hours
from socialroi_desktop.views.calendar.item import Key, Place, key_of
from socialroi_desktop.views.calendar.month_layout import GUTTER, HEAD, MonthLayout
from socialroi_desktop.views.calendar.month_painting import CENTER, RIGHT, MonthPainter
from socialroi_desktop.views.calendar.month_view import MonthView


class HoursView(MonthView):
    """A drag puts a post on another day and at another quarter of an hour."""

    def time_at(self, at: QPoint) -> str:
        """Return the time that a place stands for."""
        return self.laid.time_of(at.y()) if isinstance(self.laid, HoursLayout) else ""

    def _laid_out(self, sight: Sight) -> MonthLayout:
        return lay_hours(sight, self.size(), self.current, self._items)

    def _painter_of(self, painter: QPainter) -> MonthPainter:
        return _HoursPainter(painter, self.font(), self._today)


class _HoursPainter(MonthPainter):
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
        """Draw a week or a day."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day, box in laid.days.items():
            self._head(day, box, sight)
            self.rule(box.left(), HEAD, box.left(), box.bottom())
        self.rule(0, HEAD, GUTTER + sum(box.width() for box in laid.days.values()), HEAD)
        if isinstance(laid, HoursLayout):
            self._hours(laid)
        self.hidden_bars(sum(laid.hidden_bars), HEAD + 4)
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

    def _head(self, day: date, box: QRect, sight: Sight) -> None:
        locale = QLocale()
        name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        words = translate("Calendar", "{weekday} {number}").format(
            weekday=name, number=locale.toString(day.day)
        )
        inner = QRect(box.left() + 6, 0, box.width() - 10, HEAD)
        today = day == self._today
        if today:
            used = self.width_of(words) + 10
            mark = QRect(inner.left() - 3, 4, used, HEAD - 8)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.color("accent"))
            self._painter.drawRoundedRect(QRectF(mark), 4, 4)
            self.write(mark, words, "on_accent", self._strong, CENTER)
        else:
            self.write(inner, words, "muted", self._strong)
        named = sight.days.get(day, ())
        if named:
            rest = inner.adjusted(self.width_of(words) + 14, 0, 0, 0)
            self.write(rest, named_words(named[0]), "muted", self._axis, RIGHT)

    def _hours(self, laid: HoursLayout) -> None:
        right = max(box.right() for box in laid.days.values())
        for hour, y in laid.hours:
            self._painter.setPen(QPen(self._theme.color("line_soft"), 1))
            self._painter.drawLine(GUTTER, y, right, y)
            words = translate("Calendar", "{hour}:00").format(hour=f"{hour:02}")
            self.write(QRect(4, y - 8, GUTTER - 12, 16), words, "muted", self._axis, RIGHT)
