"""How a letter is logged and what comes next: the way it went, and a follow-up on a day that can be changed."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.outreach.letter import WAYS, Sending
from socialroi_desktop.viewmodels.outreach.letter_words import way_label
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import role_label

_WAY = 120


class NextStep(QWidget):
    """One line: “Sent by E-mail, then Follow up on 27 Sep”; below it what becomes of what is planned already."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = ChoiceBox()
        self.way.setAccessibleName(self.tr("Sent by"))
        self.way.setMinimumWidth(_WAY)
        for way in WAYS:
            self.way.addItem(way_label(way), way)
        self.wanted = QCheckBox(self.tr("Then"))
        self.wanted.setChecked(True)
        self.action = QLineEdit(self.tr("Follow up"))
        self.action.setAccessibleName(self.tr("Next action"))
        self.day = DateField(self.tr("Next action on"), today)
        self.day.setFixedWidth(self.day.sizeHint().width())
        self.planned = role_label("", "small", wrap=True)
        self.planned.hide()
        self._stays, self._gives_way = "", ""
        row = QHBoxLayout()
        row.addWidget(role_label(self.tr("Sent by"), "muted"))
        row.addWidget(self.way)
        row.addWidget(self.wanted)
        row.addWidget(self.action, 1)
        row.addWidget(role_label(self.tr("on"), "muted"))
        row.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.planned)
        for show in (self.action.setEnabled, self.day.setEnabled, self._show_planned):
            self.wanted.toggled.connect(show)

    def offer(self, way: str, day: date, *, wanted: bool) -> None:
        """Choose a way, the day of the follow-up, and whether there is to be one."""
        self.way.setCurrentIndex(self.way.findData(way))
        self.wanted.setChecked(wanted)
        self.day.set_date(day)

    def say_planned(self, stays: str, gives_way: str) -> None:
        """Say what becomes of what is planned already: that it stays, or gives way to what comes next."""
        self._stays, self._gives_way = stays, gives_way
        self._show_planned(self.wanted.isChecked())

    def choose_way(self, way: str) -> None:
        """Choose the way the letter went."""
        self.way.setCurrentIndex(self.way.findData(way))

    @property
    def problem(self) -> str:
        """What keeps the next action from being noted; "" when nothing does."""
        if not self.wanted.isChecked():
            return ""
        if not self.action.text().strip():
            return self.tr("Say what comes next, or take the tick at “Then” away.")
        if self.day.day() is None:
            return self.tr("The day of the next action is no date; write one such as 2026-08-31.")
        return ""

    @property
    def sending(self) -> Sending:
        """What was chosen."""
        way = str(self.way.currentData())
        if not self.wanted.isChecked():
            return Sending(way)
        return Sending(way, self.action.text().strip(), self.day.day())

    def _show_planned(self, gives_way: bool) -> None:
        text = self._gives_way if gives_way else self._stays
        self.planned.setText(text)
        self.planned.setVisible(bool(text))
