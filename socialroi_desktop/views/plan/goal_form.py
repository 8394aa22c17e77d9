"""The form of a goal: what should happen, its baseline, the whole in one sentence with advice, Save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.viewmodels.plan.goal_drafts import unsaid
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.kept_draft import KeptDraft
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.views.plan.baseline_fields import BaselineFields
from socialroi_desktop.views.plan.goal_fields import GoalFields
from socialroi_desktop.views.plan.goal_place_fields import GoalPlaceFields
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.card_row import card_row
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.leaving import Leaving
from socialroi_desktop.views.widgets.return_key import ReturnKey


class GoalForm(QWidget):
    """Shows one GoalEditor. Problems stand under their fields once Save was tried.

    `record_opened` names a row its baseline was counted from.
    """

    cancelled = Signal()
    record_opened = Signal(str, int)

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._tried = False
        self._area = QScrollArea()
        self._kind = editor.goal.kind
        self.fields = GoalFields(editor)
        self.place = GoalPlaceFields(editor)
        self.baseline = BaselineFields(editor)
        self._sentence = role_label("", "strong", wrap=True)
        self._advice = QVBoxLayout()
        self._advice_shown: tuple[str, ...] = ()
        self._error = role_label("", "", wrap=True)
        repolish(self._error, tone="bad")
        self.save_button = QPushButton(self.tr("Save goal"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip(self.tr("Save the goal (Return or Ctrl+S)"))
        self.tactics_button = QPushButton()
        self._cancel = QPushButton(self.tr("Cancel"))
        self.draft, self.offer = KeptDraft(editor, self), ConfirmLine()
        self._leaving = Leaving(self, lambda: editor.touched, self._let_go)
        self.confirm = self._leaving.confirm
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.tactics_button.clicked.connect(self.save_with_tactics)
        self._cancel.clicked.connect(self.leave)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)
        QShortcut(QKeySequence.StandardKey.Cancel, self).activated.connect(self.leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_with_tactics)
        ReturnKey(self, self.save)
        self.baseline.offers.record_opened.connect(self.record_opened)
        for field in self.fields.days:
            field.editingFinished.connect(self.refresh)
        editor.changed.connect(self.refresh)
        self.refresh()
        self._offer_draft()

    @property
    def rows(self) -> dict[str, FormRow]:
        """All fields by record name."""
        return {**self.fields.rows, **self.baseline.rows, **self.place.rows}

    def leave(self) -> None:
        """Close the form; what was typed is let go of only when that is wanted."""
        self._leaving.try_to_leave()

    def _let_go(self) -> None:
        if self.editor.touched:
            self.draft.let_go()
        self.cancelled.emit()

    def _offer_draft(self) -> None:
        """Offer what an earlier form of this goal held when it was left, or when the app ended."""
        if self.draft.found is None:
            return
        named = self.draft.found.goal.name
        told = self.tr("You began to type this goal and did not save it: {name}") if named else ""
        self.offer.ask(
            told.format(name=named) or self.tr("You began to type this goal and did not save it."),
            self.tr("Go on with it"),
            self.tr("Let go of it"),
            self.draft.take_up,
        )
        self.offer.no.clicked.connect(self.draft.forget_found)

    def save_with_tactics(self) -> None:
        """Save the goal with the tactics of the playbook for its kind, or do as `save` does."""
        self.save(with_tactics=True)

    def save(self, *, with_tactics: bool = False) -> None:
        """Save the goal, or mark what keeps it from being saved and go to the first such field."""
        self._tried = True
        self.editor.save(with_tactics=with_tactics)
        problems = self.editor.problems
        for name, row in self.rows.items():
            if name in problems:
                row.editor.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(row)
                break

    def refresh(self) -> None:
        """Show what the editor holds."""
        if self._kind != self.editor.goal.kind:
            self._kind = self.editor.goal.kind
            self.fields.offer_metrics_of_kind()
        self.fields.show_goal()
        self.place.show_goal()
        self.baseline.show_goal()
        self.baseline.setVisible(self.editor.goal.level == "metric")
        self._sentence.setText(self.editor.sentence or self._what_is_missing())
        problems = self._shown_problems()
        self._show_advice(unsaid(self.editor.advice, problems.values()))
        self._offer_tactics()
        for name, row in self.rows.items():
            row.set_problem(problem_text(problems[name]) if name in problems else "")
        self._error.setText(self._summary(len(problems) if self._tried else 0))
        self._error.setVisible(bool(self._error.text()))

    def _wrong_days(self) -> dict[str, Problem]:
        """Return what is wrong with days that were told."""
        goal, problems = self.editor.goal, self.editor.problems
        told = {name: getattr(goal, name) for name in ("start", "end")}
        return {name: problems[name] for name, text in told.items() if text and name in problems}

    def _shown_problems(self) -> dict[str, Problem]:
        """Return what fields say: all once Save was tried, before that wrong days, but not of one that is being typed."""
        if self._tried:
            return self.editor.problems
        wrong = self._wrong_days()
        shown = {name: problem for name, problem in wrong.items() if not self.rows[name].editor.hasFocus()}
        # Another goal that leaves no room for this one is told at once, not first as something allowed.
        clashes = {name: each for name, each in self.editor.problems.items() if "other" in each.values}
        return {**shown, **clashes}

    def _offer_tactics(self) -> None:
        titles = self.editor.playbook_titles
        self.tactics_button.setVisible(bool(titles))
        number = len(titles)
        words = either(number, self.tr("Save with 1 tactic"), self.tr("Save with %Ln tactics", "", number))
        self.tactics_button.setText(words)
        told = self.tr("Ctrl+Return: with those the playbook has for goals of this type\n{titles}")
        self.tactics_button.setToolTip(told.format(titles="\n".join(titles)))

    def _what_is_missing(self) -> str:
        if self.editor.goal.level != "metric":
            return self.tr("It is measured by the goals below it.")
        wrong = next(iter(self._wrong_days().values()), None)
        if wrong is not None:
            return problem_text(wrong)
        goal = self.editor.goal
        if goal.target_kind == "lift" and number(goal.target):
            return self.tr("Measure or type the baseline to see what the percentage asks of each day.")
        if goal.target:
            return self.tr("Type a target above 0, in figures, to see what it asks of each day.")
        return self.tr("Type a target to see what it asks of each day.")

    def _summary(self, problems: int) -> str:
        if self.editor.error:
            return self.editor.error
        if problems == 1:
            return self.tr("One field keeps the goal from being saved.")
        return self.tr("%Ln fields keep the goal from being saved.", "", problems) if problems else ""

    def _show_advice(self, advice: tuple[Problem, ...]) -> None:
        # What is asked about a field stands where it is typed, the rest below the sentence.
        beside = ("target", "channels", "follows_id", "invites_each")
        for name in beside:
            asked = [self._marked(item) for item in advice if item.column == name]
            self.rows[name].set_advice(" ".join(asked))
        words = tuple(self._marked(item) for item in advice if item.column not in beside)
        if words == self._advice_shown:
            return
        self._advice_shown = words
        empty(self._advice)
        for text in words:
            label = role_label(text, "", wrap=True)
            repolish(label, tone="warn")
            self._advice.addWidget(label)

    def _marked(self, advice: Problem) -> str:
        return self.tr("△ {advice}").format(advice=problem_text(advice))

    def _lay_out(self) -> None:
        summary = Card(self.tr("In one sentence"))
        summary.body.addWidget(self._sentence)
        summary.body.addLayout(self._advice)
        side = QVBoxLayout()
        side.setSpacing(sizes().gap)
        side.addWidget(self.baseline)
        side.addWidget(summary)
        side.addStretch(1)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(sizes().gap)
        left.addWidget(self.fields)
        left.addWidget(self.place)
        left.addStretch(1)
        main = QWidget()
        main.setLayout(left)
        body = QWidget()
        body.setProperty("role", "scroll-body")
        body_column = QVBoxLayout(body)
        body_column.setContentsMargins(0, 0, 0, 0)
        body_column.addLayout(card_row(main, holder, stretches=(3, 2)))
        area = self._area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(body)
        buttons = QHBoxLayout()
        buttons.addWidget(self._error, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.tactics_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        # Below the fields, so that none of them moves as it comes and goes.
        column.addWidget(self.offer)
        column.addWidget(self.confirm)
        column.addLayout(buttons)
