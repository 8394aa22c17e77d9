"""Above the calendar: the line that cuts it, states as filter and legend, what else is shown, saved views. Knows no days."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.calendar.entries import BLOCKED
from socialroi_desktop.domain.posting.asked_posts import POSTS
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Post
from socialroi_desktop.viewmodels.calendar.calendar import CAMPAIGNS, GOALS, CalendarModel
from socialroi_desktop.viewmodels.calendar.words import countries_offered, countries_words, legend
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.asked_values import AskedValues
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.calendar.holiday_picker import HolidayPicker
from socialroi_desktop.views.calendar.told_keys import asked_words
from socialroi_desktop.views.records.query_line import QueryLine
from socialroi_desktop.views.records.views_button import ViewsButton
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.labels import role_label

_LEAST_LINE = 180
_GAP = 6
# What is half typed is seldom right.
_THINKING_MS = 500


class QueryRow(QWidget):
    """`left` comes where the keyboard is to go on to the days; `refused` says why a view cannot be shown."""

    left = Signal()
    refused = Signal(str)

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.line = QueryLine(POSTS, AskedValues(model.session, POSTS, self).of, asked_words)
        self.line.name(self.tr("Find posts"), self.tr("Find posts: words, channel:tiktok, state:draft"))
        self.line.setMinimumWidth(_LEAST_LINE)
        self.chips = {state: self._chip(state) for state, _ in legend()}
        self.bars = DropdownButton("", "")
        self.holidays = DropdownButton(self.tr("Holidays"), countries_words(model.countries))
        self.holidays.set_popover_maker(self._picker)
        self._bar_menu = QMenu(self.bars)
        self._fill_bars()
        self.views = ViewsButton(model.session, Post, self._asked, lines=True)
        self.problem = role_label("", "", wrap=True)
        self.problem.setProperty("tone", str(Tone.WARN))
        self.problem.setAccessibleName(self.tr("What is wrong with the line"))
        self.problem.hide()
        self._wrong = ""
        self._pause = QTimer(self, singleShot=True, interval=_THINKING_MS)
        self._pause.timeout.connect(lambda: self.say(self._wrong))
        self._lay_out()
        self.line.searched.connect(lambda: model.ask(self.line.text().strip()))
        self.line.left.connect(self.left)
        self.views.chosen.connect(lambda query, _name: self.set_line(query.text))
        self.views.refused.connect(self.refused)
        model.wrong.connect(self._on_wrong)
        for changed in (model.reloaded, model.narrowed):
            changed.connect(self._show_counts)
        self._show_counts()

    def set_line(self, line: str) -> None:
        """Ask another line at once."""
        self.line.setText(line)
        self.line.searched.emit()

    def _picker(self) -> HolidayPicker:
        picker = HolidayPicker(countries_offered(), self._model.countries)
        picker.chosen.connect(self._on_countries)
        return picker

    def _on_countries(self, countries: tuple[str, ...]) -> None:
        self._model.name_holidays(countries)
        self.holidays.set_value(countries_words(countries))

    def _chip(self, state: str) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("role", "segment")
        chip.setCheckable(True)
        chip.clicked.connect(self._on_chip)
        return chip

    def _on_chip(self) -> None:
        self._model.show_states(frozenset(state for state, chip in self.chips.items() if chip.isChecked()))

    def _fill_bars(self) -> None:
        for entity, words in ((CAMPAIGNS, self.tr("Campaigns")), (GOALS, self.tr("Goals"))):
            action = self._bar_menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(entity in self._model.bars)
            action.toggled.connect(partial(self._on_bar, entity))
        self.bars.setMenu(self._bar_menu)
        self._name_bars()

    def _on_bar(self, entity: str, on: bool) -> None:  # as Qt calls it
        bars = self._model.bars
        self._model.show_bars(bars | {entity} if on else bars - {entity})
        self._name_bars()

    def _name_bars(self) -> None:
        words = {
            frozenset({CAMPAIGNS, GOALS}): self.tr("Campaigns and goals"),
            frozenset({CAMPAIGNS}): self.tr("Campaigns"),
            frozenset({GOALS}): self.tr("Goals"),
        }
        self.bars.set_value(words.get(self._model.bars, self.tr("No bars")))

    def _show_counts(self) -> None:
        counts = self._model.counts
        for state, title in legend():
            chip, number = self.chips[state], counts[state]
            words = translate("Calendar", "{state} {number}")
            chip.setText(words.format(state=title, number=formatting.number(number)))
            chip.setChecked(state in self._model.states)
            if state == BLOCKED:
                repolish(chip, alarms=bool(number))

    def _on_wrong(self, sentence: str) -> None:
        """Say what is wrong once the typing rests; what is right again at once."""
        self._wrong = sentence
        if sentence:
            self._pause.start()
        else:
            self._pause.stop()
            self.say("")

    def say(self, sentence: str) -> None:
        """Say something of the line below it, nothing for ""."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _asked(self) -> Query:
        return Query(Post.entity, text=self.line.text().strip())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.line, 1)
        for widget in (*self.chips.values(), self.bars, self.holidays, self.views):
            row.addWidget(widget)
        self._row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        column.addLayout(row)
        column.addWidget(self.problem)
