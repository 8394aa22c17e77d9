"""How far a person has come and what is next with them; asks for a reason or a day where it is needed, in place."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_changes import WAY_ON, PersonChanges
from socialroi_desktop.viewmodels.outreach.person_words import (
    aside_line,
    next_tag,
    stage_name,
    stage_steps,
)
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.outreach.person_next import NextAction
from socialroi_desktop.views.outreach.person_stages import StageLine
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.tag import Tag

_LATER_DAYS = 3


class StageCard(Card):
    """Shows the person of the model; `ask` is where questions are answered."""

    def __init__(self, model: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.changes = PersonChanges(model, self)
        self.line = StageLine()
        self.aside = Tag("", Tone.WARN)
        self.ask = AskLine(model.session.today)
        self.menu = QMenu(self)
        self.move_actions = self._fill_menu()
        self.menu_button = MenuButton(self.tr("Move to another stage (Ctrl+→, Ctrl+←)"), self.menu)
        self.next = NextAction(self.menu_button)
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(self.line, 1)
        row.addWidget(self.next)
        self.body.addWidget(self.aside)
        self.body.addLayout(row)
        self.body.addWidget(self.ask)
        self.next.edited.connect(self.edit_next)
        self.next.done.connect(self.changes.finish)
        self.next.later.connect(self.ask_later)
        model.shown.connect(self._show)

    def bring_to(self, stage: str) -> None:
        """Bring the person into a stage; why somebody stands aside is asked first."""
        if stage not in ASIDE:
            self.changes.move(stage)
        elif self.changes.possible:
            question = self.tr("Why {stage}?").format(stage=self._name(stage))
            self.ask.ask_text(question, partial(self.changes.move, stage))

    def ask_later(self) -> None:
        """Ask until when the next action is put off."""
        facts = self._model.facts
        if facts is None or not facts.person.next_action:
            self.edit_next()
        elif self.changes.possible:
            day = self._model.session.today + timedelta(days=_LATER_DAYS)
            self.ask.ask_day(self.tr("Until when?"), self.changes.put_off, day=day)

    def edit_next(self) -> None:
        """Ask what is next, and when; a blank text takes it away."""
        facts = self._model.facts
        if facts is None or not self.changes.possible:
            return
        person = facts.person
        planned = date.fromisoformat(person.next_action_on) if person.next_action_on else None
        day = planned or self._model.session.today
        self.ask.ask_both(
            self.tr("What is next, and when?"), self.changes.plan, person.next_action or "", day
        )

    def _name(self, stage: str) -> str:
        return stage_name(stage, self._model.session.settings.own_names)

    def _fill_menu(self) -> dict[str, QAction]:
        actions = {}
        for stage in (*WAY_ON, *sorted(ASIDE)):
            if stage == min(ASIDE):
                self.menu.addSeparator()
            action = self.menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, stage=stage: self.bring_to(stage))
            actions[stage] = action
        return actions

    def _show(self) -> None:
        facts = self._model.facts
        self.setVisible(facts is not None)
        if facts is None:
            self.ask.hide()
            return
        today, own = self._model.session.today, self._model.session.settings.own_names
        self.line.set_steps(stage_steps(facts, today, own))
        words = aside_line(facts, own)
        self.aside.setText(words)
        self.aside.setVisible(bool(words))
        for stage, action in self.move_actions.items():
            asks = self.tr("{stage}…").format(stage=self._name(stage))
            action.setText(asks if stage in ASIDE else self._name(stage))
            action.setChecked(stage == facts.person.stage)
            action.setEnabled(self.changes.possible)
        self.next.show_person(facts.person, next_tag(facts.person, today), possible=self.changes.possible)
