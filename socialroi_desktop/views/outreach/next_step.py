"""How a letter is logged and what comes next: the way it went, and a follow-up on a day that can be changed."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from socialroi_desktop.viewmodels.outreach.letter import WAYS, Sending
from socialroi_desktop.viewmodels.outreach.letter_words import way_label
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import role_label

_WAY = 120


class NextStep(QWidget):
    """One line: “Sent by E-mail, then Follow up on 27 Sep”."""

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(role_label(self.tr("Sent by"), "muted"))
        row.addWidget(self.way)
        row.addWidget(self.wanted)
        row.addWidget(self.action, 1)
        row.addWidget(role_label(self.tr("on"), "muted"))
        row.addWidget(self.day)
        self.wanted.toggled.connect(self.action.setEnabled)
        self.wanted.toggled.connect(self.day.setEnabled)

    def offer(self, way: str, day: date) -> None:
        """Choose a way and the day of the follow-up."""
        self.way.setCurrentIndex(self.way.findData(way))
        self.day.set_date(day)

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
