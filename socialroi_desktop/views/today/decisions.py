"""What is decided of the thing the keyboard is on: done, put off, dropped with a reason, minutes logged. Asks in one line.

Knows the model of what is due, and no list.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject

from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.values.numbers import minutes as read_minutes
from socialroi_desktop.viewmodels.shared.due_list import DueModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.style import style
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.error_banner import ErrorBanner

# Offered where nothing tells how long a thing usually takes.
_USUAL_MINUTES = 15


class Decisions(QObject):
    """Decides on one thing at a time; `line` is where it asks, `errors` where it says what does not go."""

    def __init__(self, model: DueModel, line: AskLine, errors: ErrorBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._line, self._errors = model, line, errors

    @property
    def _today(self) -> date:
        return self._model.session.today

    def finish(self, item: Due) -> None:
        """Say that it is done; what asks for something is done once that is told."""
        if not self._may_change():
            return
        if item.asks:
            self._ask_address(item)
        else:
            self._model.finish((item,), done=self._go_on, failed=self._errors.show_error)

    def _go_on(self, items: Sequence[Due]) -> None:
        """Ask where a post can be seen that has just come out; left with Esc it stays due."""
        self._errors.hide()
        for item in items:
            if item.publishes:
                self._ask_address(replace(item, publishes=False, asks="permalink"))

    def _ask_address(self, item: Due) -> None:
        what = str(item.says.values.get("what") or "")
        question = self.tr(
            "Where can “{post}” be seen? Paste its address, its figures are found by it"
        ).format(post=what)
        self._line.ask_text(
            question,
            lambda text: self._model.finish((item,), text, done=self._go_on, failed=self._errors.show_error),
        )

    def ask_day(self, item: Due) -> None:
        """Ask until which day it is put off."""
        if not self._may_change():
            return
        question = self.tr("Put off until (+7 is in a week): {due}").format(due=problem_text(item.says))
        self._line.ask_day(
            question, lambda day: self._put_off(item, day), day=self._today + timedelta(days=1)
        )

    def ask_reason(self, item: Due) -> None:
        """Ask why it is dropped."""
        if self._may_change():
            question = self.tr("Why is it dropped? The reason is kept: {due}").format(
                due=problem_text(item.says)
            )
            self._line.ask_text(question, lambda reason: self._model.drop((item,), reason))

    def ask_minutes(self, item: Due) -> None:
        """Ask how long it took."""
        if self._may_change():
            question = self.tr("How many minutes did it take? {due}").format(due=problem_text(item.says))
            usual = str(item.minutes or _USUAL_MINUTES)
            self._line.ask_text(question, lambda text: self._log(item, text), text=usual)

    def _put_off(self, item: Due, day: date) -> None:
        if day < self._today:
            self._errors.show_error(self.tr("That day is over; choose today or a later day."))
        else:
            self._errors.hide()
            self._model.move((item,), day)

    def _log(self, item: Due, text: str) -> None:
        try:
            spent = int(text) if text.isdecimal() and len(text) < 5 else read_minutes(text, style())
        except (ValueError, ArithmeticError):
            spent = 0
        if not 0 < spent <= 24 * 60:
            self._errors.show_error(
                self.tr("“{text}” is no time; write minutes such as 20, or 1:30.").format(text=text)
            )
        else:
            self._errors.hide()
            self._model.log_minutes(item, spent)

    def _may_change(self) -> bool:
        refused = self._model.session.reading_only
        if refused:
            self._errors.show_error(refused)
        return not refused
