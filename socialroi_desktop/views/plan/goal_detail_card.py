"""The card of the goal looked at: where it stands, what it asks for. Open, edit and delete are here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.queries.goal_rows import is_of_steps
from socialroi_desktop.viewmodels.plan.effort_words import effort_beside
from socialroi_desktop.viewmodels.plan.goal_below import below
from socialroi_desktop.viewmodels.plan.goal_beside import guard, parts, parts_title, signals
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail, facts, sources, standing
from socialroi_desktop.viewmodels.plan.goal_words import class_words, safe_metric_label
from socialroi_desktop.viewmodels.plan.tactic_words import tactic_facts
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.fact_list import FactList
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.tag import Tag


class GoalDetailCard(Card):
    """Shows one GoalDetail; of a goal counted from steps with partners `counted_requested` asks for what was counted."""

    opened = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    counted_requested = Signal()
    tactics_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = LinkLabel("", self.tr("Open the page of the goal (Enter)"))
        self._name.setProperty("role", "card-title")
        self._name.opened.connect(self.opened)
        self._metric = role_label("", "muted", wrap=True)
        self._class = Tag("")
        self._standing = FactList()
        self.counted = link_button(self.tr("Show what was counted"), self.counted_requested.emit)
        self._facts = FactList()
        self._beside = {
            name: (role_label(title, "card-title"), FactList(named=name == "below"))
            for name, title in (
                ("below", self.tr("Goals below it")),
                ("parts", ""),
                ("signals", self.tr("Signals")),
                ("guard", self.tr("Guard")),
            )
        }
        self._sources_title = role_label(self.tr("Where the visits came from"), "card-title")
        self._sources = FactList()
        self._advice = role_label("", "", wrap=True)
        repolish(self._advice, tone="warn")
        self._note = role_label("", "muted", wrap=True)
        self._tactics_title = role_label(self.tr("Tactics"), "card-title")
        self._tactics = FactList(named=True)
        self.tactics_link = link_button(self.tr("Add or count tactics"), self.tactics_requested.emit)
        self._effort = role_label("", "muted", wrap=True)
        self._lay_out()

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show a goal."""
        goal = detail.state.goal
        self._name.set_text(goal.name)
        self.setAccessibleName(goal.name)
        self._metric.setText(
            safe_metric_label(goal.metric) if goal.metric else choice_label(Goal, "level", goal.level)
        )
        self._class.set_tag(*class_words(goal))
        self._class.setVisible(bool(self._class.text()))
        self._standing.set_facts(standing(detail, currency))
        self.counted.setVisible(is_of_steps(goal) and bool(detail.state.figure.value))
        self._facts.set_facts(facts(detail, currency))
        self._beside["parts"][0].setText(parts_title(detail, currency))
        for name, told in (("below", below), ("parts", parts), ("signals", signals), ("guard", guard)):
            title, facts_of = self._beside[name]
            found = told(detail, currency)
            facts_of.set_facts(found)
            title.setVisible(bool(found))
            facts_of.setVisible(bool(found))
        came = sources(detail)
        self._sources.set_facts(came)
        for part in (self._sources_title, self._sources):
            part.setVisible(bool(came))
        advice = "\n".join(self.tr("△ {advice}").format(advice=problem_text(item)) for item in detail.advice)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._tactics.set_facts(tactic_facts(detail.tactics, detail.today))
        self._tactics.setVisible(bool(detail.tactics))
        effort = detail.effort
        self._effort.setVisible(effort is not None)
        if effort is not None:
            words = self.tr("Effort of the same days, never a result: {effort}")
            self._effort.setText(words.format(effort=effort_beside(effort, goal, currency)))
        self._note.setText(goal.note or "")
        self._note.setVisible(bool(goal.note))

    def _lay_out(self) -> None:
        edit = QPushButton(self.tr("Edit"))
        edit.clicked.connect(self.edit_requested)
        menu = QMenu(self)
        menu.addAction(self.tr("Edit goal"), self.edit_requested.emit)
        menu.addAction(self.tr("Delete goal"), self.delete_requested.emit)
        more = MenuButton(self.tr("More for this goal"), menu)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        metric = QHBoxLayout()
        metric.addWidget(self._metric)
        metric.addWidget(self._class)
        metric.addStretch(1)
        area = ScrollColumn(sizes().tight)
        column = area.column
        asked = role_label(self.tr("What it asks for"), "card-title")
        for widget in (
            self._standing,
            self.counted,
            *(widget for pair in self._beside.values() for widget in pair),
            self._advice,
            self._tactics_title,
            self._tactics,
            self.tactics_link,
            asked,
            self._facts,
            self._sources_title,
            self._sources,
            self._note,
        ):
            column.addWidget(widget)
        column.setAlignment(self.tactics_link, Qt.AlignmentFlag.AlignLeft)
        column.setAlignment(self.counted, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(metric)
        self.body.addWidget(area, 1)
        self.body.addWidget(self._effort)
