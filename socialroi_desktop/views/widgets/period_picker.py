"""The popover that chooses a period: usual spans, or any two dates."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.domain.period import Period, last_days, month_of, quarter_of, year_of
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.popover import Popover


def presets(today: date) -> dict[str, Period | None]:
    """Return the usual periods by id, seen from `today`; None is all time."""

    def before(period: Period) -> date:
        return period.start - timedelta(days=1)

    month, quarter, year = month_of(today), quarter_of(today), year_of(today)
    return {
        "this_month": month,
        "last_month": month_of(before(month)),
        "this_quarter": quarter,
        "last_quarter": quarter_of(before(quarter)),
        "this_year": year,
        "last_year": year_of(before(year)),
        "last_30": last_days(today, 30),
        "last_90": last_days(today, 90),
        "all": None,
    }


class PeriodPicker(Popover):
    """Emits `period_chosen` with a Period, or None for all time, and closes."""

    period_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Choose a period"))
        self._buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, (key, period) in enumerate(presets(today).items()):
            button = QPushButton(self._names()[key])
            button.clicked.connect(lambda _checked=False, chosen=period: self._choose(chosen))
            self._buttons[key] = button
            grid.addWidget(button, number // 2, number % 2)
        self.body.addLayout(grid)
        self.body.addWidget(rule())
        self._start = self._date_edit(self.tr("First day"))
        self._end = self._date_edit(self.tr("Last day"))
        self._apply = QPushButton(self.tr("Show"))
        self._apply.clicked.connect(self._on_apply_clicked)
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addWidget(role_label("\N{EN DASH}", "muted"))
        row.addWidget(self._end)
        row.addWidget(self._apply)
        self.body.addLayout(row)
        self.set_period(month_of(today))

    def set_period(self, period: Period | None) -> None:
        """Put a period into the two date boxes; all time leaves them as they are."""
        if period is None:
            return
        self._start.setDate(QDate(period.start.year, period.start.month, period.start.day))
        self._end.setDate(QDate(period.end.year, period.end.month, period.end.day))

    def _date_edit(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        edit.setDisplayFormat(self.tr("d MMM yyyy"))
        edit.setAccessibleName(name)
        edit.dateChanged.connect(self._on_date_changed)
        return edit

    def _on_date_changed(self) -> None:
        if hasattr(self, "_apply"):
            in_order = self._start.date() <= self._end.date()
            self._apply.setEnabled(in_order)
            self._apply.setToolTip("" if in_order else self.tr("The last day is before the first day."))

    def _on_apply_clicked(self) -> None:
        first, last = self._start.date(), self._end.date()
        self._choose(
            Period(
                date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())
            )
        )

    def _choose(self, period: Period | None) -> None:
        self.close()
        self.set_period(period)
        self.period_chosen.emit(period)

    def _names(self) -> dict[str, str]:
        return {
            "this_month": self.tr("This month"),
            "last_month": self.tr("Last month"),
            "this_quarter": self.tr("This quarter"),
            "last_quarter": self.tr("Last quarter"),
            "this_year": self.tr("This year"),
            "last_year": self.tr("Last year"),
            "last_30": self.tr("Last 30 days"),
            "last_90": self.tr("Last 90 days"),
            "all": self.tr("All time"),
        }
