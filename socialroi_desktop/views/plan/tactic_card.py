"""The card of the tactic looked at: its counter, what to do, what the data say, on which days it was done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Tactic
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.tactic_words import (
    count_words,
    is_counted,
    is_met,
    measure_label,
    measured_words,
    reason_words,
    standing_tag,
    streak_words,
)
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.fact_list import FactList
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.tag import Tag


class TacticCard(Card):
    """Shows the tactic its model has chosen; counts and ticks it. `posts_requested` carries the ids of posts to be shown."""

    edit_requested = Signal()
    posts_requested = Signal(object)

    def __init__(self, model: TacticsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._name = role_label("", "card-title", wrap=True)
        self._tag = Tag("")
        self._streak = role_label("", "muted", wrap=True)
        self.less = text_button("−", lambda: self._count(-1), tip=self.tr("Count one less (−)"))
        self.more = text_button("+", lambda: self._count(1), tip=self.tr("Count one more (+)"))
        self.less.setAccessibleName(self.tr("Count one less"))
        self.more.setAccessibleName(self.tr("Count one more"))
        self._counted = role_label("", "figure")
        self.tick = text_button("", self._tick, tip=self.tr("Done, or not done (Space)"))
        self._facts = FactList()
        self.missing = link_button("", self._show_missing)
        self._note = role_label("", "", wrap=True)
        self._lay_out()

    def show_tactic(self) -> None:
        """Show what is chosen now."""
        row = self._model.chosen
        self._body.setVisible(row is not None)
        if row is None:
            self._name.setText(self.tr("No tactic is chosen"))
            return
        tactic, tally = row.state.tactic, row.state.tally
        self._name.setText(tactic.name)
        self._tag.set_tag(*standing_tag(row, self._model.session.today))
        counts = is_counted(tactic) and tactic.state != "dropped"
        self._counter.setVisible(counts)
        self._counted.setText(count_words(row))
        self.less.setEnabled(tally.now > 0)
        self.tick.setVisible(tactic.state != "dropped")
        self.tick.setText(self.tr("Not done") if is_met(row) else self.tr("Done"))
        self._streak.setText(streak_words(row))
        self._streak.setVisible(bool(self._streak.text()))
        self._facts.set_facts(self._told())
        lacking = len(row.measured.missing) if row.measured else 0
        self.missing.setVisible(bool(lacking))
        self.missing.setText(
            either(lacking, self.tr("Show the post without"), self.tr("Show %Ln posts without", "", lacking))
        )
        self._note.setText(tactic.note or "")
        self._note.setVisible(bool(tactic.note))

    def _told(self) -> list[Fact]:
        row = self._model.chosen
        if row is None:
            return []
        tactic, goal = row.state.tactic, row.state.goal
        found = [Fact(self.tr("Goal"), goal.name if goal else self.tr("none"))]
        if row.measured is not None:
            found.append(
                Fact(
                    measure_label(row.measured),
                    measured_words(row.measured),
                    reason=reason_words(row.measured),
                )
            )
        if row.state.tally.minutes:
            found.append(Fact(self.tr("Time so far"), time_words(row.state.tally.minutes)))
        if tactic.owner:
            found.append(Fact(self.tr("Owner"), tactic.owner))
        if tactic.department:
            found.append(Fact(self.tr("Department"), choice_label(Tactic, "department", tactic.department)))
        if tactic.request:
            found.append(Fact(self.tr("Asked for"), choice_label(Tactic, "request", tactic.request)))
        if tactic.page:
            found.append(Fact(self.tr("Page or form"), tactic.page))
        if tactic.reason:
            found.append(Fact(self.tr("Why it was dropped"), tactic.reason))
        return found

    def _show_missing(self) -> None:
        row = self._model.chosen
        if row is not None and row.measured is not None:
            self.posts_requested.emit(row.measured.missing)

    def _count(self, by: int) -> None:
        if self._model.selected is not None:
            self._model.count(self._model.selected, by)

    def _tick(self) -> None:
        if self._model.selected is not None:
            self._model.tick(self._model.selected)

    def _lay_out(self) -> None:
        edit = QPushButton(self.tr("Edit"))
        edit.clicked.connect(self.edit_requested)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        self._counter = QWidget()
        counter = QHBoxLayout(self._counter)
        counter.setContentsMargins(0, 0, 0, 0)
        for widget in (self.less, self._counted, self.more):
            counter.addWidget(widget)
        for button in (self.less, self.more):
            button.setFixedWidth(sizes().row)
        counter.addStretch(1)
        state = QHBoxLayout()
        state.addWidget(self._tag)
        state.addStretch(1)
        state.addWidget(self.tick)
        area = ScrollColumn(sizes().tight)
        for part in (self._streak, self._note, self._facts, self.missing):
            area.column.addWidget(part)
        area.column.setAlignment(self.missing, Qt.AlignmentFlag.AlignLeft)
        area.column.addStretch(1)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(state)
        body.addWidget(self._counter)
        body.addWidget(area, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._body, 1)
        self.body.addStretch(0)
