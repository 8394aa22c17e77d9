"""One file of an import as a card: what it is, what its rows would do, and what it leaves open."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.data.import_file import ImportFile, Phase
from socialroi_desktop.viewmodels.data.import_words import span_words
from socialroi_desktop.viewmodels.data.verdicts import format_label, verdict_tags
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.wording import plural_of
from socialroi_desktop.views.data.question_control import QuestionControl, is_open
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.tag import Tag

_MOST_PROBLEMS = 3


class FileCard(ClickableCard):
    """`answered` carries a question's id and its answer; `removed` asks to leave the file out, `moved` for another."""

    moved = Signal(int)
    answered = Signal(str, object)
    removed = Signal()

    def __init__(self, item: ImportFile, today: date, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone = zone
        self._item = item
        self._today = today
        self._bar: QProgressBar | None = None
        self._shown: tuple[object, ...] = ()
        self.body.setSpacing(5)
        self.show_state()

    @property
    def item(self) -> ImportFile:
        """The file that is shown."""
        return self._item

    def show_state(self) -> None:
        """Show how far the file is."""
        item = self._item
        if item.phase is Phase.READING and self._bar is not None and self._shown == (Phase.READING,):
            self._show_fraction()
            return
        self._shown = (item.phase,)
        self._clear()
        self._add_name()
        if item.phase is Phase.READING:
            self._add_progress()
        elif item.phase is Phase.READY:
            self._add_ready()
        else:
            self._add_trouble()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self._bar = None
        empty(self.body)

    def _add_name(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        # Exports of one platform begin alike and differ at the end.
        row.addWidget(ElidedLabel(self._item.name, "strong", mode=Qt.TextElideMode.ElideMiddle), 1)
        close = MenuButton(self.tr("Leave {file} out").format(file=self._item.name), icon="x")
        close.setFixedSize(22, 20)
        close.clicked.connect(self.removed)
        row.addWidget(close)
        self.body.addLayout(row)
        self.setAccessibleName(self._item.name)

    def _add_progress(self) -> None:
        self.body.addWidget(role_label(self.tr("Reading…"), "muted"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of {file}").format(file=self._item.name))
        self.body.addWidget(self._bar)
        self._show_fraction()

    def _show_fraction(self) -> None:
        fraction = self._item.fraction
        if self._bar is not None:
            self._bar.setRange(0, 0 if fraction is None else 100)
            self._bar.setValue(0 if fraction is None else int(fraction * 100))

    def _add_ready(self) -> None:
        plan, preview = self._item.plan, self._item.preview
        if plan is None or preview is None:
            return
        self.body.addWidget(role_label(self._what(), "muted", wrap=True))
        span = span_words(preview.span, plan, self._zone)
        if span:
            self.body.addWidget(role_label(span, "muted", wrap=True))
        tags = QHBoxLayout()
        tags.setSpacing(5)
        for text, tone in verdict_tags(preview.counts):
            tags.addWidget(Tag(text, tone))
        tags.addStretch(1)
        self.body.addLayout(tags)
        for problem in plan.problems[:_MOST_PROBLEMS]:
            self.body.addWidget(role_label(problem_text(problem), "", tone=Tone.WARN, wrap=True))
        self._add_questions()

    def _what(self) -> str:
        plan = self._item.plan
        if plan is None:
            return ""
        if plan.own:
            return self.tr("Saved by this app · {records}").format(records=plural_of(RECORDS[plan.entity]))
        if plan.format_id == "mapped":
            return self.tr("Columns mapped by hand · {records}").format(
                records=plural_of(RECORDS[plan.entity])
            )
        confidence = formatting.percent(plan.confidence)
        template = self.tr("{format} · {confidence} sure")
        return template.format(format=format_label(plan.format_id), confidence=confidence)

    def _add_questions(self) -> None:
        questions = list(self._item.questions.values())
        unanswered = sum(is_open(question, self._item.options) for question in questions)
        if unanswered:
            row = QHBoxLayout()
            words = either(unanswered, self.tr("1 question"), self.tr("%Ln questions", "", unanswered))
            row.addWidget(Tag(words, Tone.WARN))
            row.addStretch(1)
            self.body.addLayout(row)
        for question in questions:
            recalled = question.id in self._item.recalled
            control = QuestionControl(question, self._item.options, self._today, recalled=recalled)
            control.answered.connect(self.answered)
            self.body.addWidget(control)

    def _add_trouble(self) -> None:
        item = self._item
        words, tone, sentence = {
            Phase.MAPPING: (
                self.tr("columns to map"),
                Tone.WARN,
                self.tr("No known export. Say what its columns mean."),
            ),
            Phase.DECLINED: (self.tr("nothing to import"), Tone.NEUTRAL, item.message),
            Phase.FAILED: (self.tr("cannot be read"), Tone.BAD, item.message),
        }.get(item.phase, ("", Tone.NEUTRAL, ""))
        row = QHBoxLayout()
        row.addWidget(Tag(words, tone))
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(role_label(sentence, "muted", wrap=True))
