"""The card of the goal looked at in the list: where it stands in short. Its page has the rest; open, edit, delete are here."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.figure_keys import EXPECTED_BY, PAST
from socialroi_desktop.viewmodels.plan.goal_below import below
from socialroi_desktop.viewmodels.plan.goal_beside import parts_title
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail, standing
from socialroi_desktop.viewmodels.plan.goal_in_short import guard_fact, last_weeks, next_tactics, part_facts
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof, figure_title, goal_proofs
from socialroi_desktop.viewmodels.plan.goal_tactics import running_words
from socialroi_desktop.viewmodels.plan.goal_words import class_words, safe_metric_label
from socialroi_desktop.viewmodels.plan.next_tactics import NextTactics
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.fact_list import FactList
from socialroi_desktop.views.plan.week_lines import WeekLines
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.tag import Tag
from socialroi_desktop.views.widgets.visibility import read_while_shown


class GoalDetailCard(Card):
    """Shows one GoalDetail in short; `opened` asks for its page, `rows_requested` for the rows of a figure by its GoalProof."""

    opened = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    rows_requested = Signal(str, object)

    def __init__(self, tactics: NextTactics, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tactics_of = tactics
        self._name = LinkLabel("", self.tr("Open the page of the goal (Enter)"))
        self._name.setProperty("role", "card-title")
        self._name.opened.connect(self.opened)
        self._metric = role_label("", "muted", wrap=True)
        self._class = Tag("")
        self._standing = FactList()
        self._standing.opened.connect(self._on_fact)
        self._proofs: Mapping[str, GoalProof] = {}
        self._below_title = role_label(self.tr("Goals below it"), "card-title")
        self._below = FactList(named=True)
        self._parts_title = role_label("", "card-title")
        self._parts = FactList(named=True)
        self._tactics_title = role_label("", "card-title")
        self._tactics = FactList(named=True)
        self._guard_title = role_label(self.tr("Guard"), "card-title")
        self._guard = role_label("", "", wrap=True)
        self._guard.setContentsMargins(8, 4, 8, 4)
        self._weeks_title = role_label(self.tr("Last weeks"), "card-title")
        self._weeks = WeekLines()
        self._rests_on_title = role_label(self.tr("What the forecast rests on"), "card-title")
        self._rests_on = FactList()
        self._advice = role_label("", "", wrap=True)
        repolish(self._advice, tone="warn")
        self.open_link = link_button(self.tr("Weeks, targets and tactics"), self.opened.emit)
        self._lay_out()
        tactics.reloaded.connect(self._show_tactics)
        read_while_shown(self, tactics)

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
        self._proofs = goal_proofs(detail.state, None, currency)
        told = {key: proof.words for key, proof in self._proofs.items() if proof.period}
        facts = standing(detail, currency)
        rests_on = [fact for fact in facts if fact.key in (PAST, EXPECTED_BY)]
        for part in self._at_once:
            part.show()
        self._standing.set_facts([fact for fact in facts if fact not in rests_on], told)
        self._rests_on.set_facts(rests_on)
        for part in (self._rests_on_title, self._rests_on):
            part.setVisible(bool(rests_on))
        found = below(detail, currency)
        self._below.set_facts(found)
        for part in (self._below_title, self._below):
            part.setVisible(bool(found))
        self._show_more(detail, currency)
        advice = "\n".join(self.tr("△ {advice}").format(advice=problem_text(item)) for item in detail.advice)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def _show_more(self, detail: GoalDetail, currency: str) -> None:
        parts, guard, weeks = (
            part_facts(detail, currency),
            guard_fact(detail, currency),
            last_weeks(detail, currency),
        )
        self._parts_title.setText(parts_title(detail, currency) or self.tr("Parts of the target"))
        self._parts.set_facts(parts)
        if guard is not None:
            self._guard.setText(guard.value)
            self._guard.setToolTip(guard.reason)
            repolish(self._guard, tone=str(guard.tone))
        self._weeks.set_weeks(weeks)
        for told, part in ((parts, self._parts), (guard, self._guard), (weeks, self._weeks)):
            part.setVisible(bool(told))
        self._parts_title.setVisible(bool(parts))
        self._guard_title.setVisible(guard is not None)
        self._weeks_title.setVisible(bool(weeks))
        self._tactics_of.show_goal(detail.state.goal.id)

    def _show_tactics(self) -> None:
        rows = self._tactics_of.rows
        facts = next_tactics(rows, self._tactics_of.session.today)
        running = self.tr("Tactics: {running}").format(running=running_words(rows))
        self._tactics_title.setText(running)
        self._tactics_title.setVisible(bool(rows))
        self._tactics.set_facts(facts)
        self._tactics.setVisible(bool(facts))

    def _on_fact(self, fact: Fact) -> None:
        self.rows_requested.emit(figure_title(fact.label, fact.value), self._proofs[fact.key])

    def _lay_out(self) -> None:
        edit = QPushButton(self.tr("Edit"))
        edit.clicked.connect(self.edit_requested)
        menu = QMenu(self)
        menu.addAction(self.tr("Open goal"), self.opened.emit)
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
        told = (
            self._standing, self._below_title, self._below, self._parts_title, self._parts, self._tactics_title, self._tactics,
            self._guard_title, self._guard, self._weeks_title, self._weeks, self._rests_on_title, self._rests_on,
        )  # fmt: skip
        for widget in (*told, self._advice, self.open_link):
            area.column.addWidget(widget)
        area.column.setAlignment(self.open_link, Qt.AlignmentFlag.AlignLeft)
        area.column.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(metric)
        self.body.addWidget(area, 1)
        # Until a goal is read there is nothing to tell, and nothing to edit.
        self._at_once: tuple[QWidget, ...] = (self._standing, edit, more, self.open_link)
        for widget in (*told, self._class, self._advice, *self._at_once):
            widget.hide()
