"""A question with its field where it comes up: a text or a day, Enter takes it, Esc leaves it. Knows no question."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine


class AskLine(QWidget):
    """Hidden until something is asked. A blank answer is refused in words beside the field."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: Callable[[str, date | None], None] | None = None
        self._back: QWidget | None = None
        self.question = role_label("", "muted", wrap=True)
        self.text = TextLine()
        self.day = DateField(self.tr("Day"), today)
        self.day.setMaximumWidth(self.day.sizeHint().width())
        self.button = QPushButton(self.tr("Save"))
        self.words = role_label("", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(sizes().tight)
        for widget, share in ((self.text, 100), (self.day, 0), (self.button, 0)):
            row.addWidget(widget, share)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.question)
        column.addLayout(row)
        column.addWidget(self.words)
        for field in (self.text, self.day):
            field.returnPressed.connect(self.answer)
        self.button.clicked.connect(self.answer)
        self.hide()

    def ask_text(self, question: str, done: Callable[[str], None], *, text: str = "") -> None:
        """Ask for a text that is not blank."""
        self._ask(question, lambda told, _day: done(told), self.text)
        self.text.setText(text)
        self.text.selectAll()

    def ask_day(self, question: str, done: Callable[[date], None], *, day: date | None = None) -> None:
        """Ask for a day."""
        self._ask(question, lambda _told, chosen: done(chosen or date.min), self.day)
        self.day.set_date(day)
        self.day.selectAll()

    def ask_both(
        self, question: str, done: Callable[[str, date | None], None], text: str, day: date | None
    ) -> None:
        """Ask for a text, which may be blank, and a day, which may be left out."""
        self._ask(question, done, self.text, self.day)
        self.text.setText(text)
        self.day.set_date(day)
        self.text.selectAll()

    def answer(self) -> None:
        """Take what stands there, or say what is wrong with it."""
        text, day, both = (
            self.text.text().strip(),
            self.day.day(),
            not self.text.isHidden() and not self.day.isHidden(),
        )
        if not self.text.isHidden() and not text and not both:
            self._say(self.tr("Write a word or two, or leave with Esc."), self.text)
        elif not self.day.isHidden() and day is None and (self.day.text().strip() or not both):
            self._say(self.tr("That is no day; write one such as 2026-08-31."), self.day)
        else:
            done = self._done
            self.close_question()
            if done is not None:
                done(text, day)

    def close_question(self) -> None:
        """Ask no more; the keyboard goes back to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
            return
        super().keyPressEvent(event)

    def go_back_to(self, widget: QWidget) -> None:
        """Give the keyboard to a widget once the question is closed."""
        self._back = widget

    def _ask(self, question: str, done: Callable[[str, date | None], None], *fields: QLineEdit) -> None:
        self._done = done
        self.question.setText(question)
        for field in (self.text, self.day):
            field.setVisible(field in fields)
            field.setAccessibleName(question)
            repolish(field, invalid=False)
        self.words.setText(self.tr("Enter saves, Esc leaves it as it was."))
        repolish(self.words, tone="")
        self.show()
        fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, field: QLineEdit) -> None:
        self.words.setText(sentence)
        repolish(self.words, tone="bad")
        repolish(field, invalid=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
