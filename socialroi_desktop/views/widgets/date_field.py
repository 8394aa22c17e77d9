"""A line for a date: typed as people write it, in ISO or as +7, or chosen from a calendar. May be empty."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from socialroi_desktop.domain.values.dates import day as read_day
from socialroi_desktop.viewmodels.shared.style import date_text, style
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.popover import Popover

# A day that is as long as any in most languages, and px for the calendar and what stands around the text.
_LONG_DAY, _AROUND = date(2028, 9, 28), 46


class DateField(QLineEdit):
    """Text that means a date; the calendar opens with its button or Alt+Down, `picked` comes from there.

    What was typed is written as pages write dates once the field is left.
    """

    picked = Signal(date)

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._today = today
        self._popover: Popover | None = None
        self._open = QAction(self.tr("Choose from a calendar"), self)
        self._open.setShortcut("Alt+Down")
        # Of the field that has the focus: a form may hold several.
        self._open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.setToolTip(
            self.tr("A date such as {day}, today, tomorrow, a day of the week, or +7 for in a week").format(
                day=date_text(today)
            )
        )
        self.editingFinished.connect(self._write)
        self._load_icon()
        active_theme().changed.connect(self._load_icon)

    def set_date(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self.setText("" if day is None else date_text(day))
        self.setCursorPosition(0)

    def day(self) -> date | None:
        """Return the date that stands there; None when there is none or it cannot be read."""
        try:
            return read_day(self.text(), style(), self._today)
        except ValueError:
            return None

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(date_text(_LONG_DAY))
        return QSize(words + _AROUND, super().minimumSizeHint().height())

    def _write(self) -> None:
        day = self.day()
        if day is not None and date_text(day) != self.text():
            self.set_date(day)

    def open_calendar(self) -> None:
        """Show the calendar below the line."""
        popover = Popover(self.tr("Choose a date"), self)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.day() or self._today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        popover.body.addWidget(calendar)
        self._popover = popover
        popover.open_below(self)

    def _take(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.set_date(day)
        if self._popover is not None:
            self._popover.close()
            self._popover.deleteLater()
            self._popover = None
        self.picked.emit(day)

    def _load_icon(self) -> None:
        self._open.setIcon(active_theme().icon("calendar-blank"))


class DayEdit(DateField):
    """A date of a draft; `day_changed` gives it as ISO text whenever the user changed it, else what was typed as it is.

    So what is no date reaches the draft, which says so, and the day of before does not stay behind it.
    """

    day_changed = Signal(str)

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name, today, parent)
        self.textEdited.connect(lambda _text: self.day_changed.emit(self.typed))
        self.picked.connect(lambda day: self.day_changed.emit(day.isoformat()))

    @property
    def typed(self) -> str:
        """The day as ISO text; another text as it stands there."""
        day = self.day()
        return self.text().strip() if day is None else day.isoformat()

    def set_day(self, text: str | None) -> None:
        """Show a stored day without announcing it, another text as it is; what is being typed stays."""
        if (self.hasFocus() and self.isModified()) or self.typed == (text or ""):
            return
        try:
            self.set_date(date.fromisoformat(text) if text else None)
        except ValueError:
            self.setText(text or "")
