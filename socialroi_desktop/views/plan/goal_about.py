"""The card of what else is told of a goal: what it asks for, its signals, where visits came from, its note."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.goal_beside import signals
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail, facts, sources
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.views.plan.fact_list import FactList
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label


class GoalAbout(Card):
    """Lists under their titles; those with nothing in them are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it asks for"), parent=parent)
        self._advice = role_label("", "", wrap=True)
        repolish(self._advice, tone="warn")
        self._facts = FactList()
        self._signals = (role_label(self.tr("Signals"), "card-title"), FactList())
        self._sources = (role_label(self.tr("Where the visits came from"), "card-title"), FactList())
        self._note = role_label("", "muted", wrap=True)
        for widget in (self._advice, self._facts, *self._signals, *self._sources, self._note):
            self.body.addWidget(widget)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show what is told of a goal."""
        advice = "\n".join(self.tr("△ {advice}").format(advice=problem_text(item)) for item in detail.advice)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._facts.set_facts(facts(detail, currency))
        _show(self._signals, signals(detail, currency))
        _show(self._sources, sources(detail))
        self._note.setText(detail.state.goal.note or "")
        self._note.setVisible(bool(detail.state.goal.note))


def _show(titled: tuple[QWidget, FactList], found: Sequence[Fact]) -> None:
    titled[1].set_facts(found)
    for part in titled:
        part.setVisible(bool(found))
