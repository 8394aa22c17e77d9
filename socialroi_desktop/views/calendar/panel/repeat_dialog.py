"""Asks how often a post comes again and until when, and says which drafts that makes before they are made."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.posting.repeating import Repeat, Unit
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.calendar.post.repeat_model import RepeatModel, repeat_of, unit_name
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_WIDTH, _NUMBER = 480, 64
# Offered at first: a week for two months.
_DAYS, _TIMES = 56, 8
_UNTIL, _SO_OFTEN = range(2)


class RepeatDialog(QDialog):
    """`repeated` carries the ids of the drafts once they are made."""

    repeated = Signal(object)

    def __init__(self, session: Session, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Repeat the post"))
        self.setMinimumWidth(_WIDTH)
        self.model = RepeatModel(session, post, self)
        self.number, self.times = TextLine("1"), TextLine(str(_TIMES))
        self.unit, self.end = ChoiceBox(), ChoiceBox()
        for unit in Unit:
            self.unit.addItem(unit_name(unit), unit)
        self.unit.setCurrentIndex(self.unit.findData(Unit.WEEK))
        self.end.addItem(self.tr("with a last day"), _UNTIL)
        self.end.addItem(self.tr("after so many times"), _SO_OFTEN)
        self.until = DateField(self.tr("Last day"), session.today)
        self.until.set_date(session.today + timedelta(days=_DAYS))
        self.unit.setAccessibleName(self.tr("Days, weeks or months"))
        self.times.setAccessibleName(self.tr("How many times"))
        self.told, self.left_out = (
            role_label("", wrap=True),
            role_label("", "small", tone=Tone.WARN, wrap=True),
        )
        self.said = role_label("", "", tone=Tone.BAD, wrap=True)
        self._lay_out()
        self._connect()
        self._show()

    def accept(self) -> None:
        """Make the drafts; what is wrong is said instead."""
        repeat = self._show()
        if repeat is not None:
            self.model.plan(repeat)

    def _lay_out(self) -> None:
        self.number.setFixedWidth(_NUMBER)
        self.ends = QStackedWidget()
        self.ends.addWidget(self.until)
        self.ends.addWidget(self.times)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        for words, first, second in (
            (self.tr("Again every"), self.number, self.unit),
            (self.tr("It ends"), self.end, self.ends),
        ):
            row = QHBoxLayout()
            row.setSpacing(sizes().gap)
            row.addWidget(FormRow(words, first, beside=second))
            row.addStretch(1)
            column.addLayout(row)
        for label in (self.told, self.left_out, self.said):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(dialog_buttons(self, self.tr("Plan them")))

    def _connect(self) -> None:
        for line in (self.number, self.times, self.until):
            line.textChanged.connect(lambda _text: self._show())
        self.unit.activated.connect(lambda _row: self._show())
        self.end.activated.connect(lambda _row: self._show_end())
        self.model.refused.connect(self._say)
        self.model.done.connect(self._on_done)

    def _show_end(self) -> None:
        self.ends.setCurrentIndex(self.end.currentData())
        self._show()

    def _show(self) -> Repeat | None:
        """Say what would be planned; return it, None where it cannot be."""
        told, left_out, wrong, repeat = "", "", "", None
        often = self.times.text() if self.end.currentData() == _SO_OFTEN else None
        try:
            repeat = repeat_of(
                self.number.text(), Unit(self.unit.currentData()), until=self.until.day(), times=often
            )
            told, left_out = self.model.preview(repeat)
        except UserError as error:
            wrong, repeat = sentence_of(error), None
        for label, words in ((self.told, told), (self.left_out, left_out), (self.said, wrong)):
            label.setText(breakable(words))
            label.setVisible(bool(words))
        grow_to_fit(self)
        return repeat

    def _say(self, sentence: str) -> None:
        self.said.setText(breakable(sentence))
        self.said.show()
        grow_to_fit(self)

    def _on_done(self, ids: object) -> None:
        self.repeated.emit(ids)
        self.done(QDialog.DialogCode.Accepted)


def open_repeating(session: Session, post: Post, over: QWidget) -> RepeatDialog:
    """Open the dialog over a page; it deletes itself when it is closed."""
    dialog = RepeatDialog(session, post, over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
