"""The control that answers one question about a file: a list, a zone, a currency, or two dates."""

from datetime import date, timedelta
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.period import Period
from socialroi_desktop.viewmodels.data.import_file import Options, Question
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.wording import channel_name, in_words
from socialroi_desktop.views.records.field_editors import USUAL_CURRENCIES
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import role_label


class QuestionControl(QWidget):
    """`answered` carries the question's id and the answer."""

    answered = Signal(str, object)

    def __init__(
        self,
        question: Question,
        options: Options,
        today: date,
        parent: QWidget | None = None,
        *,
        recalled: bool = False,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._text = in_words(question.template, question.values)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(role_label(self._text, "", wrap=True))
        if question.id == "period":
            column.addLayout(self._period(options.period, today))
        else:
            self.editor = self._editor(question, options)
            self.editor.setAccessibleName(self._text)
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(self.editor, 1)
            if question.suggested and is_open(question, options):
                row.addWidget(self._use_button())
            column.addLayout(row)
        if recalled:
            column.addWidget(
                role_label(self.tr("as last time; change it if this file differs"), "small", wrap=True)
            )

    def _editor(self, question: Question, options: Options) -> QWidget:
        current = given_answer(question, options) or question.suggested or ""
        if question.choices:
            return self._choices(question, current)
        if question.id in ("currency", "timezone"):
            return self._typed_list(USUAL_CURRENCIES if question.id == "currency" else zones(), current)
        line = QLineEdit(current)
        line.editingFinished.connect(lambda: self._tell(line.text().strip()))
        return line

    def _use_button(self) -> QPushButton:
        """Return the button that takes the suggestion as it stands."""
        use = QPushButton(self.tr("Use"))
        use.setAccessibleName(self.tr("Use this answer: {question}").format(question=self._text))
        use.clicked.connect(self._use)
        return use

    def _use(self) -> None:
        if isinstance(self.editor, QComboBox):
            chosen = (
                self.editor.currentText().strip() if self.editor.isEditable() else self.editor.currentData()
            )
            self._tell(chosen)

    def _choices(self, question: Question, current: str) -> QComboBox:
        combo = _combo()
        if not current:
            combo.addItem(self.tr("Choose…"), "")
        for value, label in question.choices:
            shown = channel_name(value) if question.id == "channel" else declared("Sentences", label)
            combo.addItem(shown, value)
        combo.setCurrentIndex(max(0, combo.findData(current)))
        combo.activated.connect(lambda _n: self._tell(combo.currentData()))
        return combo

    def _typed_list(self, items: tuple[str, ...], current: str) -> QComboBox:
        combo = _combo()
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItems(list(items))
        completer = combo.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        combo.setCurrentText(current)
        combo.textActivated.connect(self._tell)
        line = combo.lineEdit()
        if line is not None:
            line.editingFinished.connect(lambda: self._tell_if_listed(combo, items))
        self._current = current
        return combo

    def _tell_if_listed(self, combo: QComboBox, items: tuple[str, ...]) -> None:
        text = combo.currentText().strip()
        known = text in items or (self.question.id == "currency" and len(text) == 3 and text.isalpha())
        if known and text != self._current:
            self._tell(text.upper() if self.question.id == "currency" else text)

    def _period(self, period: Period | None, today: date) -> QVBoxLayout:
        self.first = DateField(self.tr("First day"), today)
        self.last = DateField(self.tr("Last day"), today)
        self.first.setPlaceholderText(self.tr("First day"))
        self.last.setPlaceholderText(self.tr("Last day"))
        if period is not None:
            self.first.set_date(period.start)
            self.last.set_date(period.end)
        else:
            # Last month is what most exports cover; it is only shown, not taken before it is confirmed.
            self.last.set_date(today.replace(day=1) - timedelta(days=1))
            self.first.set_date((today.replace(day=1) - timedelta(days=1)).replace(day=1))
        use = QPushButton(self.tr("Use"))
        use.clicked.connect(self._tell_period)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.first, 1)
        row.addWidget(self.last, 1)
        # Beside both dates the button would leave them too narrow to be read.
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _tell_period(self) -> None:
        first, last = self.first.day(), self.last.day()
        if first is not None and last is not None:
            self._tell(Period(min(first, last), max(first, last)))

    def _tell(self, answer: object) -> None:
        if answer:
            self.answered.emit(self.question.id, answer)


def given_answer(question: Question, options: Options) -> str | None:
    """Return the answer given to a question so far, as text."""
    if question.id == "day_first":
        return None if options.day_first is None else str(int(options.day_first))
    if question.id in ("currency", "timezone", "account", "decimal", "encoding"):
        found: str | None = getattr(options, question.id)
        return found
    return options.said_of(question.id)


def is_open(question: Question, options: Options) -> bool:
    """Tell whether a question has no answer yet."""
    return options.period is None if question.id == "period" else given_answer(question, options) is None


@cache
def zones() -> tuple[str, ...]:
    """Return the time zones that places have, in order."""
    return tuple(
        sorted(
            zone
            for zone in available_timezones()
            if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/"))
        )
    )


def _combo() -> QComboBox:
    combo = ChoiceBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    combo.setMaxVisibleItems(14)
    return combo
