"""The card of the goal looked at in the list: where it stands in short. Its page has the rest; open, edit, delete are here."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.goal_below import below
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail, standing
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof, figure_title, goal_proofs
from socialroi_desktop.viewmodels.plan.goal_words import class_words, safe_metric_label
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
    """Shows one GoalDetail in short; `opened` asks for its page, `rows_requested` for the rows of a figure by its GoalProof."""

    opened = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    rows_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
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
        self._advice = role_label("", "", wrap=True)
        repolish(self._advice, tone="warn")
        self.open_link = link_button(self.tr("Weeks, targets and tactics"), self.opened.emit)
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
        self._proofs = goal_proofs(detail.state, None, currency)
        told = {key: proof.words for key, proof in self._proofs.items() if proof.period}
        self._standing.set_facts(standing(detail, currency), told)
        found = below(detail, currency)
        self._below.set_facts(found)
        for part in (self._below_title, self._below):
            part.setVisible(bool(found))
        advice = "\n".join(self.tr("△ {advice}").format(advice=problem_text(item)) for item in detail.advice)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

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
        for widget in (self._standing, self._below_title, self._below, self._advice, self.open_link):
            area.column.addWidget(widget)
        area.column.setAlignment(self.open_link, Qt.AlignmentFlag.AlignLeft)
        area.column.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(metric)
        self.body.addWidget(area, 1)
