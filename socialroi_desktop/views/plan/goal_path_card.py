"""The card of the way from big goals to actions, with what is done for no goal at all at its foot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.goal_path import path_nodes
from socialroi_desktop.viewmodels.plan.plan import PlanModel
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.views.plan.goal_path_view import GoalPath
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label


class GoalPathCard(Card):
    """`goal_opened` carries a goal to be looked at, `unserved_requested` asks for the tactics that serve none."""

    goal_opened = Signal(int)
    unserved_requested = Signal()

    def __init__(self, model: PlanModel, tactics: TacticsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("From goal to action"), self.tr("← → fold"), parent=parent)
        self._model, self._tactics = model, tactics
        self.path = GoalPath()
        self.path.goal_opened.connect(self.goal_opened)
        self._unserved = role_label("", "muted", wrap=True)
        self.show_them = link_button(self.tr("Show them"), self.unserved_requested.emit)
        foot = QHBoxLayout()
        foot.addWidget(self._unserved, 1)
        foot.addWidget(self.show_them)
        self.body.addWidget(self.path)
        self.body.addLayout(foot)
        tactics.reloaded.connect(self.show_path)

    def show_path(self) -> None:
        """Show the goals as they were read last, with the tactics of the one that is looked at."""
        chosen, session = self._model.selected, self._model.session
        rows = [row for row in self._tactics.board.rows if row.state.tactic.goal_id == chosen]
        nodes = path_nodes(
            self._model.states,
            self._model.below,
            session.settings.currency,
            session.today,
            actions={chosen: rows} if chosen is not None else {},
        )
        self.path.show_nodes(nodes, chosen)
        alone = len(self._tactics.board.alone.tactics_without_goal)
        words = either(
            alone, self.tr("1 tactic serves no goal"), self.tr("%Ln tactics serve no goal", "", alone)
        )
        self._unserved.setText(words)
        for widget in (self._unserved, self.show_them):
            widget.setVisible(bool(alone))
